import type { ReactNode } from 'react';
import type { components } from '../../api/schema.js';
import { said, useSay, type Said } from '../../language/index.js';
import type { Obligation } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';
import { useRoleNames } from '../../staff/role-names.js';

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
  const duty = (obligation: Obligation, protocol: string) => <Duty {...{ obligation, protocol, partyName }} />;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{say(texts.title)}</h2>
      {begins.length + ends.length + changes.length === 0 ? <p>{say(texts.none)}</p> : null}
      <Moved title={texts.begins} duties={begins.map((one) => [one.key, duty(one, to)])} />
      <Moved title={texts.ends} duties={ends.map((one) => [one.key, duty(one, from)])} />
      <Moved
        title={texts.changes}
        duties={changes.map(({ was, is }) => [is.key, <Changed was={duty(was, from)} is={duty(is, to)} />])}
      />
      <p>{say(texts.terms)}</p>
    </section>
  );
}

/** Duties by their key. */
function Moved({ title, duties }: { title: Said; duties: readonly (readonly [string, ReactNode])[] }) {
  const say = useSay();
  if (duties.length === 0) return null;
  return (
    <>
      <h3>{say(title)}</h3>
      <ul className="rows">
        {duties.map(([key, duty]) => (
          <li key={key}>{duty}</li>
        ))}
      </ul>
    </>
  );
}

function Changed({ was, is }: { was: ReactNode; is: ReactNode }) {
  const say = useSay();
  return (
    <>
      <p className="soft">{say(texts.was)}</p>
      {was}
      <p className="soft">{say(texts.is)}</p>
      {is}
    </>
  );
}

interface DutyGiven extends Pick<MovedGiven, 'partyName'> {
  readonly obligation: Obligation;
  readonly protocol: string;
}

function Duty({ obligation, protocol, partyName }: DutyGiven) {
  const say = useSay();
  const roleNames = useRoleNames();
  const { by, cites, party } = obligation;
  return (
    <>
      <p>
        {say(obligation)}
        {party === undefined ? '' : ` (${partyName(party)})`}
      </p>
      <p className="soft">{say(texts.by(roleNames(by)))}</p>
      <Cites cites={cites} protocol={protocol} />
    </>
  );
}
