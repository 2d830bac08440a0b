import { setup } from 'xstate';
import { judged, to, toWhen } from './transitions.js';

/** What belongs to another rule of the school or a body of its own: sent there, taken on or not, its outcome known here. */
export const referralMachine = setup(judged).createMachine({
  id: 'referral',
  initial: 'sent',
  states: {
    sent: {
      on: { 'referral.answer': [toWhen('accepted', 'accepted', true), toWhen('declined', 'accepted', false)] },
    },
    accepted: { on: { 'referral.conclude': to('known') } },
    declined: {},
    known: {},
  },
});
