import { setup } from 'xstate';
import { judged, to } from './transitions.js';

/** A report to a body outside the school: made, or decided not to where the rules leave that choice. */
export const outsideReportMachine = setup(judged).createMachine({
  id: 'outsideReport',
  initial: 'due',
  states: {
    due: { on: { 'outsideReport.make': to('made'), 'outsideReport.decline': to('declined') } },
    made: { on: { 'outsideReport.conclude': to('concluded') } },
    concluded: {},
    declined: {},
  },
});
