import { setup } from 'xstate';
import { judged, to } from './transitions.js';

/** A request to take a publication away or put it right: asked and answered, never demanded (OOG-4.2.9, MAT-B3). */
export const withdrawalRequestMachine = setup(judged).createMachine({
  id: 'withdrawalRequest',
  initial: 'asked',
  states: {
    asked: { on: { 'withdrawal.answer': to('answered') } },
    answered: {},
  },
});
