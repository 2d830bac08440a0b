export { CheckDraft } from './check-draft.js';
export { KeepEditions } from './keep-editions.js';
export { StandingBeside } from './standing-beside.js';
