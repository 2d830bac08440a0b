import type { View } from '../view.js';
import { word, type Predicate } from './predicate.js';

type Party = NonNullable<View['party']>;
type Track = NonNullable<View['track']>;

const imposed: readonly string[] = ['decided', 'announced', 'inForce', 'ended'];
const actingRoles: readonly string[] = ['subject', 'participant', 'sharer', 'viewer'];

/** Those of the same kind who did it together with this person, as it was established. */
const coActors = (view: View, own: Party): readonly Party[] =>
  Object.values(view.state.parties).filter((other) => {
    if (other.id === own.id || other.kind !== own.kind || !actingRoles.includes(other.role)) return false;
    const found = view.actsOf('finding.record').findLast(({ party }) => party === other.id)?.data;
    return found?.['founded'] === 'founded' && found['ownConduct'] === true;
  });

const measureOf = (view: View, party: Party): Track | undefined =>
  Object.values(view.state.tracks).findLast(
    ({ machine, party: of, state }) => machine === 'measure' && of === party.id && imposed.includes(state),
  );

/** What somebody got, in one word; nothing while that is still open. */
function fareOf(view: View, party: Party): string | undefined {
  const measure = measureOf(view, party);
  if (measure !== undefined) return fare(measure);
  const outcome = view.actsOf('outcome.record').findLast((act) => act.party === party.id)?.data['outcome'];
  return outcome === undefined || outcome === 'measure' ? undefined : 'noMeasure';
}

function fare({ about }: Track): string {
  const days = about['schoolDays'];
  return `${word(about['measure'])}/${typeof days === 'number' ? days : ''}`;
}

export const equality = {
  /** Whoever did it together, and whose measure or outcome is known, got what this person is about to get. */
  faresLikeOthers: (view) => {
    if (view.party === undefined) return true;
    const deciding = view.step?.type === 'measure.decide';
    const own = deciding && view.track !== undefined ? fare(view.track) : 'noMeasure';
    const party = view.party;
    return coActors(view, party).every((other) => [undefined, own].includes(fareOf(view, other)));
  },
} as const satisfies Record<string, Predicate>;
