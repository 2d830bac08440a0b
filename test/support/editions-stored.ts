import type { EditionChange, EditionDraft } from '#libs/application';
import type { Edition } from '#libs/domain';
import { PostgresEditions } from '#libs/persistence';
import { nextEdition } from './editions-own.js';
import { stamp, type House, type Lab } from './ledger-lab.js';

/** The store of editions, as another process would have it. */
export const editionsOf = ({ app: database, keys, clock }: Pick<Lab, 'app' | 'keys' | 'clock'>): PostgresEditions =>
  new PostgresEditions({ database, keys, clock });

export const consent = { on: '2026-08-20', document: 'Instemming GMR 2026-3' } as const;

export function draftBy(editions: PostgresEditions, id: string, person: string, from = '2026-10-01'): EditionDraft {
  const edition: Edition = { ...nextEdition(id), inForce: { from } };
  return { id, edition, digest: editions.digestOf(edition), stage: 'draft', hands: [person] };
}

/** The board's adoption, for every school of the house, as it would be judged. */
export const adoption = (house: House, draft: EditionDraft, by: string): EditionChange => ({
  type: 'edition.adopted',
  published: {
    ...{ id: draft.id, edition: draft.edition, digest: draft.digest, consent },
    ...{ adoptedOn: '2026-09-01', adoptedBy: by, document: 'Besluit CvB 2026-9' },
  },
  inForce: [house.school, house.otherSchool, house.specialSchool].map((school) => ({
    ...{ school, layer: 'protocol' as const },
    ...{ from: draft.edition.inForce.from, edition: draft.id },
  })),
});

/** Written by the administrator, consented to, adopted by the board: stored without being judged. */
export async function adopted(lab: Lab, house: House, id: string, from?: string): Promise<EditionDraft> {
  const editions = editionsOf(lab);
  const draft = draftBy(editions, id, house.staff.administrator, from);
  const { digest } = draft;
  const changes: readonly EditionChange[] = [
    { type: 'edition.drafted', draft },
    { type: 'edition.consented', id, digest, consent },
    adoption(house, draft, house.staff.board),
  ];
  for (const change of changes)
    await editions.change({ actor: house.actor('board'), stamp: stamp() }, async () => change);
  return draft;
}
