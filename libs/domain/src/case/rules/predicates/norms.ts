import { strings, type Predicate } from './predicate.js';

/** Which norms of the edition were named, and whether they count. */
export const norms = {
  namesOnly: (view, { field, of }) => {
    const named = view.step?.data[String(field)];
    if (named === undefined) return view.step?.complete === false ? undefined : false;
    return strings(named).length > 0 && strings(named).every((one) => strings(of).includes(one));
  },

  someNormBreached: (view) =>
    view
      .actsOf('breach.assess')
      .some(
        ({ party, data }) =>
          party === view.party?.id && data['exception'] === 'none' && strings(data['norms']).length > 0,
      ),
} satisfies Record<string, Predicate>;
