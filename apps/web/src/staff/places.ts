import { said, type Said } from '../language/index.js';
import { holds, type Me } from './queries.js';

interface Place {
  readonly to: '/werk';
  readonly name: Said;
  readonly forWhom: (me: Me) => boolean;
}

/** The menu: each page that is there, for whom it is. */
const places: readonly Place[] = [
  {
    to: '/werk',
    name: said('Mijn werk', 'My work'),
    forWhom: (me) => !holds(me, 'auditor'),
  },
];

export const placesFor = (me: Me | undefined): readonly Place[] =>
  me === undefined ? [] : places.filter(({ forWhom }) => forWhom(me));
