import { setup } from 'xstate';
import { judged, to } from './transitions.js';

/** A mail address of the school taken away for a term, and given back when it is over or sooner (MEI-XM1). */
export const accountRevocationMachine = setup(judged).createMachine({
  id: 'accountRevocation',
  initial: 'revoked',
  states: { revoked: { on: { 'account.restore': to('restored') } }, restored: {} },
});
