import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import type { CaseShown } from '../../staff/case-queries.js';

const texts = {
  title: said('Brieven', 'Letters'),
  none: said('Er zijn nog geen brieven gemaakt.', 'No letters have been made yet.'),
  open: said('opent in een nieuw tabblad', 'opens in a new tab'),
};

/** The letters that were issued, each to be read as it went out. */
export function LettersSection({ page, partyName }: { page: CaseShown; partyName: (id: string) => string }) {
  const say = useSay();
  const word = useWord();
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say(texts.title)}</h2>
      {page.letters.length === 0 ? <p>{say(texts.none)}</p> : null}
      <ul className="plain">
        {page.letters.map(({ id, letter, party, issuedAt }) => (
          <li key={id}>
            <a href={`/api/v1/cases/${page.case.caseId}/letters/${id}/document`} target="_blank" rel="noopener">
              {word(`letter.subject.${letter}`, word(`letter.${letter}`, letter))}
              <span className="hidden"> ({say(texts.open)})</span>
            </a>
            {party === null ? '' : `, ${partyName(party)}`}, {say(longDate(issuedAt))}
          </li>
        ))}
      </ul>
    </section>
  );
}
