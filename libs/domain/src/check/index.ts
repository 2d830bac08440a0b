export { withoutHolder, type Unheld } from './holders.js';
export { type StoryEvent } from './story.js';
export { checkBehaviour, type Checked, type Failure } from './check-behaviour.js';
