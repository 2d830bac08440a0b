import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Said } from '../language/index.js';

export interface Clause extends Said {
  readonly id: string;
  readonly kind: string;
  readonly about: readonly string[];
  readonly edition: { readonly id: string; readonly title: Said };
}

interface EditionTold {
  readonly id: string;
  readonly title: Said;
  readonly layer: string;
  readonly clauses: readonly Omit<Clause, 'edition'>[];
}

interface EditionLine {
  readonly id: string;
  readonly layer: string;
}

/** Every clause that a case under this protocol can cite: those of the law, of any school, and of the protocol and its additions. */
export const clausesQuery = (protocol: string) =>
  queryOptions({
    queryKey: ['clauses', protocol],
    queryFn: async (): Promise<ReadonlyMap<string, Clause>> => {
      const { rows } = await told<{ readonly rows: readonly EditionLine[] }>(api.GET('/api/v1/editions'));
      const cited = rows.filter(({ id, layer }) => id === protocol || layer !== 'protocol');
      const editions = await Promise.all(
        cited.map(({ id }) =>
          told<EditionTold>(api.GET('/api/v1/editions/{edition}', { params: { path: { edition: id } } })),
        ),
      );
      return new Map(
        editions.flatMap(({ id, title, clauses }) =>
          clauses.map((clause) => [clause.id, { ...clause, edition: { id, title } }] as const),
        ),
      );
    },
    staleTime: Infinity,
  });

/** An edition is a document with a schema of its own, which that of the API does not repeat. */
const told = async <Told>(asked: Parameters<typeof answer>[0]): Promise<Told> => (await answer(asked)) as Told;
