import { setup } from 'xstate';
import { judged, stay, to } from './transitions.js';

/** Objection of a pupil's side, or appeal of staff, against one measure; it does not stop the measure (decision 26). */
export const objectionMachine = setup(judged).createMachine({
  id: 'objection',
  initial: 'window',
  states: {
    window: { on: { 'objection.receive': to('received'), 'objection.lapse': to('lapsed') } },
    received: {
      on: {
        'objection.extend': stay,
        'objection.hear': to('heard'),
        'objection.pause': to('paused'),
        'objection.decide': to('decided'),
      },
    },
    heard: {
      on: {
        'objection.extend': stay,
        'objection.hear': stay,
        'objection.pause': to('paused'),
        'objection.decide': to('decided'),
      },
    },
    /** The dispute committee has it: the term stands still (WPO 43). */
    paused: { on: { 'objection.resume': to('received') } },
    decided: {},
    /** A late objection may be excusable: a person decides, never the clock (Awb 6:11). */
    lapsed: { on: { 'objection.receive': to('received') } },
  },
});
