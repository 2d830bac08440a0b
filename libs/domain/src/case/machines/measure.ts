import { setup } from 'xstate';
import { judged, stays, to, toWhen } from './transitions.js';

const decide = [toWhen('decided', 'decision', 'impose'), toWhen('rejected', 'decision', 'reject')] as const;
const preparing = stays('measure.findSchool', 'measure.consultInspectorate');
const signing = stays('contract.sign');

/** One measure on one person, from proposal to end. Which of these ways a measure takes is said by the rules of its kind. */
export const measureMachine = setup(judged).createMachine({
  id: 'measure',
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        ...preparing,
        'measure.intend': to('intended'),
        'measure.decide': decide,
        'measure.withdraw': to('withdrawn'),
      },
    },
    intended: {
      on: { ...preparing, ...stays('measure.defend'), 'measure.decide': decide, 'measure.withdraw': to('withdrawn') },
    },
    decided: {
      on: { ...preparing, ...signing, 'measure.announce': to('announced'), 'measure.withdraw': to('withdrawn') },
    },
    announced: {
      on: {
        ...preparing,
        ...signing,
        'measure.start': to('inForce'),
        'measure.finalise': to('inForce'),
        'measure.confirm': [toWhen('announced', 'decision', 'confirm'), toWhen('ended', 'decision', 'lift')],
        'measure.end': to('ended'),
        'measure.withdraw': to('withdrawn'),
        'measure.annul': to('annulled'),
      },
    },
    inForce: {
      on: {
        ...preparing,
        ...signing,
        'measure.confirm': [toWhen('inForce', 'decision', 'confirm'), toWhen('ended', 'decision', 'lift')],
        'measure.end': to('ended'),
        'measure.annul': to('annulled'),
      },
    },
    ended: { on: { ...signing, 'measure.annul': to('annulled') } },
    rejected: {},
    withdrawn: {},
    annulled: {},
  },
});
