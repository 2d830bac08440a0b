import { setup } from 'xstate';
import { judged, stay, to, toWhen } from './transitions.js';

const decide = [toWhen('affirmed', 'answer', true), toWhen('denied', 'answer', false)] as const;

/** What conduct amounts to: raised, consulted on, answered with a reasoned yes or no. Never a gate before statute. */
export const qualificationMachine = setup(judged).createMachine({
  id: 'qualification',
  initial: 'raised',
  states: {
    raised: {
      on: { 'consultation.ask': stay, 'consultation.answer': to('consulted'), 'qualification.decide': decide },
    },
    consulted: { on: { 'consultation.ask': stay, 'consultation.answer': stay, 'qualification.decide': decide } },
    affirmed: {},
    denied: {},
  },
});
