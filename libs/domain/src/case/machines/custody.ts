import { setup } from 'xstate';
import { judged, to } from './transitions.js';

/** A device of a pupil: taken for the day, kept longer where the edition allows it, returned. Annulled where it was taken wrongly. */
export const custodyMachine = setup(judged).createMachine({
  id: 'custody',
  initial: 'taken',
  states: {
    taken: {
      on: { 'custody.keep': to('kept'), 'custody.return': to('returned'), 'custody.annul': to('annulled') },
    },
    kept: { on: { 'custody.return': to('returned'), 'custody.annul': to('annulled') } },
    returned: { on: { 'custody.annul': to('annulled') } },
    annulled: {},
  },
});
