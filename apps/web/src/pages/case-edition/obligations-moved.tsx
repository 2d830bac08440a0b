import type { components } from '../../api/schema.js';
import { said, useSay, useWord } from '../../language/index.js';
import type { Obligation } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';

const texts = {
  title: said('Wat er verandert in deze zaak', 'What changes in this case'),
  none: said('Wat de zaak nu vraagt, verandert niet.', 'Nothing changes in what has to be done now.'),
  begins: said('Dit komt erbij', 'This begins'),
  ends: said('Dit vervalt', 'This ends'),
  changes: said('Dit verandert', 'This changes'),
  was: said('Was', 'Was'),
  is: said('Wordt', 'Becomes'),
  by: (roles: string) => said(`Door: ${roles}`, `By: ${roles}`),
  terms: said(
    'Termijnen die al lopen, houden hun einddatum. Wat al is vastgelegd, blijft staan.',
    'Terms that run already keep the day on which they end. What was recorded stays.',
  ),
};

export type MovePreview = components['schemas']['CaseMovePreview'];

interface MovedGiven {
  readonly move: MovePreview;
  readonly partyName: (id: string) => string;
}

/** What another edition makes of the open obligations of a case. */
export function ObligationsMoved({ move: { from, to, begins, ends, changes }, partyName }: MovedGiven) {
  const say = useSay();
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{say(texts.title)}</h2>
      {begins.length + ends.length + changes.length === 0 ? <p>{say(texts.none)}</p> : null}
      {begins.length === 0 ? null : (
        <>
          <h3>{say(texts.begins)}</h3>
          <ul className="rows">
            {begins.map((one) => (
              <li key={one.key}>
                <Duty obligation={one} protocol={to} partyName={partyName} />
              </li>
            ))}
          </ul>
        </>
      )}
      {ends.length === 0 ? null : (
        <>
          <h3>{say(texts.ends)}</h3>
          <ul className="rows">
            {ends.map((one) => (
              <li key={one.key}>
                <Duty obligation={one} protocol={from} partyName={partyName} />
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 ? null : (
        <>
          <h3>{say(texts.changes)}</h3>
          <ul className="rows">
            {changes.map(({ was, is }) => (
              <li key={is.key}>
                <p className="soft">{say(texts.was)}</p>
                <Duty obligation={was} protocol={from} partyName={partyName} />
                <p className="soft">{say(texts.is)}</p>
                <Duty obligation={is} protocol={to} partyName={partyName} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say(texts.terms)}</p>
    </section>
  );
}

interface DutyGiven extends Pick<MovedGiven, 'partyName'> {
  readonly obligation: Obligation;
  readonly protocol: string;
}

function Duty({ obligation, protocol, partyName }: DutyGiven) {
  const say = useSay();
  const word = useWord();
  const { by, cites, party } = obligation;
  return (
    <>
      <p>
        {say(obligation)}
        {party === undefined ? '' : ` (${partyName(party)})`}
      </p>
      <p className="soft">{say(texts.by(by.map((role) => word(`role.${role}`)).join(', ')))}</p>
      <Cites cites={cites} protocol={protocol} />
    </>
  );
}
