import { setup } from 'xstate';
import { judged, to } from './transitions.js';

/** What somebody asks of his own data: asked, perhaps put off once, answered (AVG 12(3)). */
export const accessRequestMachine = setup(judged).createMachine({
  id: 'accessRequest',
  initial: 'asked',
  states: {
    asked: { on: { 'access.extend': to('extended'), 'access.answer': to('answered') } },
    extended: { on: { 'access.answer': to('answered') } },
    answered: {},
  },
});
