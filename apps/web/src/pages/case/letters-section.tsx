import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import type { CaseShown } from '../../staff/case-queries.js';

const texts = {
  title: said('Brieven', 'Letters'),
  none: said('Er zijn nog geen brieven gemaakt.', 'No letters have been made yet.'),
  open: said('opent in een nieuw tabblad', 'opens in a new tab'),
  copies: said('Om te versturen', 'To be sent'),
  copy: said('exemplaar met het adres van', 'copy with the address of'),
  body: said('de ontvanger', 'the receiver'),
};

/** The letters that were issued, each to be read as it went out: separated parents have a copy each. */
export function LettersSection({ page, partyName }: { page: CaseShown; partyName: (id: string) => string }) {
  const say = useSay();
  const word = useWord();
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say(texts.title)}</h2>
      {page.letters.length === 0 ? <p>{say(texts.none)}</p> : null}
      <ul className="plain">
        {page.letters.map(({ id, letter, party, issuedAt, copies }) => (
          <li key={id}>
            <a href={`/api/v1/cases/${page.case.caseId}/letters/${id}/document`} target="_blank" rel="noopener">
              {word(`letter.subject.${letter}`, word(`letter.${letter}`, letter))}
              <span className="hidden"> ({say(texts.open)})</span>
            </a>
            {party === null ? '' : `, ${partyName(party)}`}, {say(longDate(issuedAt))}
            {copies.length === 0 ? null : (
              <details>
                <summary>{say(texts.copies)}</summary>
                <ul className="plain">
                  {copies.map((copy, index) => (
                    <li key={copy.content}>
                      <a
                        href={`/api/v1/cases/${page.case.caseId}/letters/${id}/document?copy=${index + 1}`}
                        target="_blank"
                        rel="noopener"
                      >
                        {say(texts.copy)} {copy.party === undefined ? say(texts.body) : partyName(copy.party)}
                        <span className="hidden"> ({say(texts.open)})</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
