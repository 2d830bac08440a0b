import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { said, useSay } from '../../language/index.js';
import { FailedPart } from '../../parts/failed-part.js';
import { schoolsQuery } from '../../staff/queries.js';
import { editionQuery } from '../protocol/queries.js';
import { writtenOut } from './edition-text.js';
import { draftQuery } from './queries.js';

const texts = {
  intro: said(
    'De tekst van een versie heeft een vaste vorm (JSON). Vraag hulp aan wie uw versies schrijft, als u die vorm niet kent.',
    'The text of an edition has a fixed form (JSON). Ask whoever writes your editions for help when you do not know that form.',
  ),
  fromForce: said('Begin met de versie die nu geldt', 'Begin with the edition that holds now'),
  hint: said(
    'Begint u met de versie die nu geldt? Verander daarna de tekst. Geef haar een eigen id en een nieuwe versienaam (edition). Vul ook de dag in waarop zij ingaat (inForce, from).',
    'Do you begin with the edition that holds now? Then change the text, and give it an id of its own, a new name of the edition (edition) and the day on which it begins (inForce, from).',
  ),
  fromDraft: said('Begin met de tekst van dit concept', 'Begin with the text of this draft'),
};

interface BeginningGiven {
  /** The draft that gets another text; undefined for a new edition. */
  readonly revised: string | undefined;
  /** Nothing is typed yet: only then is it offered, so that nothing typed is written over. */
  readonly isEmpty: boolean;
  readonly onBegin: (text: string) => void;
}

/** What a text can begin with: the edition that holds now, or the draft as it is. */
export function BeginningText({ revised, isEmpty, onBegin }: BeginningGiven) {
  const say = useSay();
  const queries = useQueryClient();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const inForce = schools[0]?.protocol;
  const fetch = useMutation({
    mutationFn: async () => {
      if (revised !== undefined) return (await queries.fetchQuery(draftQuery(revised))).edition;
      return queries.fetchQuery(editionQuery(inForce ?? ''));
    },
    // Whoever began to type meanwhile keeps what he typed.
    onSuccess: (edition) => (isEmpty ? onBegin(writtenOut(edition)) : undefined),
  });
  if (!isEmpty) return null;
  return (
    <div className="field">
      <p>{say(texts.intro)}</p>
      {revised === undefined ? <p>{say(texts.hint)}</p> : null}
      {fetch.error === null ? null : <FailedPart error={fetch.error} />}
      <p className="actions">
        <button
          type="button"
          className="button button-plain"
          aria-busy={fetch.isPending}
          onClick={() => (fetch.isPending ? undefined : fetch.mutate())}
        >
          {say(revised === undefined ? texts.fromForce : texts.fromDraft)}
        </button>
      </p>
    </div>
  );
}
