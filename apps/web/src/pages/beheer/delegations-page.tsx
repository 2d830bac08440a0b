import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { dayOf } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { useNow } from '../../staff/queries.js';
import { DeskList } from './asked.js';
import { command, DeskForm, oneOf, textIn, textOf } from './desk-form.js';
import { delegationsQuery, isNotOver, roles } from './queries.js';
import { schoolChosen, useNames } from './use-names.js';

const texts = {
  title: said('Vervangingen', 'Delegations'),
  give: said('Leg een vervanging vast', 'Record a delegation'),
  none: said('Er zijn nu geen vervangingen.', 'There are no delegations now.'),
  line: (to: string, person: string, role: string) =>
    said(`${to} doet het werk van ${person} als ${role}`, `${to} does the work of ${person} as ${role}`),
  document: said('Staat in', 'Stands in'),
  revoke: said('Trek in', 'Revoke'),
  revokeOf: (to: string) => said(`de vervanging door ${to}`, `the delegation to ${to}`),
  giveSend: said('Leg deze vervanging vast', 'Record this delegation'),
  given: said('De vervanging is vastgelegd', 'The delegation was recorded'),
  givenText: said(
    'In deze periode ziet en doet de vervanger het werk van de ander. Bij elke stap staat namens wie.',
    "During this period the deputy sees and does the other's work. Each step says for whom.",
  ),
  person: said('Wie wordt vervangen?', 'Who is replaced?'),
  to: said('Door wie?', 'By whom?'),
  role: said('In welke rol?', 'In which role?'),
  unit: said('Voor welke school?', 'For which school?'),
  since: said('Vanaf welke dag?', 'From which day on?'),
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  ground: said('In welk stuk staat dit?', 'In which paper does this stand?'),
  groundHint: said(
    'Zoals “Besluit vervanging 2026-11”. Geen namen.',
    'Such as “Besluit vervanging 2026-11”. No names.',
  ),
  end: said('Trek een vervanging in', 'Revoke a delegation'),
  endIntro: (to: string, person: string) =>
    said(
      `${to} doet vanaf vandaag niet meer het werk van ${person}.`,
      `From today on ${to} no longer does the work of ${person}.`,
    ),
  ended: said('De vervanging is ingetrokken', 'The delegation was revoked'),
  endedText: said('Het werk ligt weer bij wie de rol heeft.', 'The work lies with whoever holds the role again.'),
};

/** Who acts for whom, now or later. */
export function DelegationsPage() {
  const say = useSay();
  const word = useWord();
  const today = dayOf(useNow());
  const { person, unit, period } = useNames();
  return (
    <DeskList title={texts.title} asked={useQuery(delegationsQuery)}>
      {(all) => {
        const shown = all.filter((one) => isNotOver(one, today));
        return (
          <>
            <p>
              <Link className="button" to="/beheer/vervanging">
                {say(texts.give)}
              </Link>
            </p>
            {shown.length === 0 ? <p>{say(texts.none)}</p> : null}
            <ul className="rows">
              {shown.map((one) => (
                <li key={one.id}>
                  <p>
                    <strong>{say(texts.line(person(one.to), person(one.person), word(`role.${one.role}`)))}</strong>
                  </p>
                  <p>
                    {unit(one.school)}, {period(one)}
                  </p>
                  <p className="soft">
                    {say(texts.document)} {one.document}
                  </p>
                  <p>
                    <Link to="/beheer/vervanging-einde" search={{ vervanging: one.id }}>
                      {say(texts.revoke)}
                      <span className="hidden"> {say(texts.revokeOf(person(one.to)))}</span>
                    </Link>
                  </p>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </DeskList>
  );
}

/** Lets somebody act for somebody for a period, in writing. */
export function GiveDelegationPage() {
  const { people, unitOptions, roleOptions } = useNames();
  if (people.length === 0) return <Loading />;
  return (
    <DeskForm
      name="delegate"
      title={texts.give}
      fields={{
        from: { kind: 'person', required: true },
        to: { kind: 'person', required: true },
        role: { kind: 'choice', options: roles, required: true },
        unit: { kind: 'choice', options: Object.keys(unitOptions), required: true },
        since: { kind: 'date', ahead: true, required: true },
        until: { kind: 'date', ahead: true, required: true },
        ground: { kind: 'sealed', max: 60, required: true },
      }}
      words={{
        from: { label: texts.person },
        to: { label: texts.to },
        role: { label: texts.role, options: roleOptions },
        unit: { label: texts.unit, options: unitOptions },
        since: { label: texts.since },
        until: { label: texts.until },
        ground: { label: texts.ground, hint: texts.groundHint },
      }}
      lists={{ person: people }}
      sendName={texts.giveSend}
      backTo="/beheer/vervangingen"
      done={{ title: texts.given, text: texts.givenText }}
      send={(sent) => {
        const { data } = sent;
        const body = {
          from: textOf(data, 'from'),
          to: textOf(data, 'to'),
          role: oneOf(roles, data, 'role'),
          since: textOf(data, 'since'),
          until: textOf(data, 'until'),
          ground: textOf(data, 'ground'),
          ...schoolChosen(textIn(data, 'unit')),
        };
        return answer(api.POST('/api/v1/organisation/delegations', { ...command(sent), body }));
      }}
    />
  );
}

/** Ends a delegation today. */
export function RevokeDelegationPage() {
  const say = useSay();
  const { vervanging } = useSearch({ from: '/staff/beheer/vervanging-einde' });
  const { data: delegations } = useQuery(delegationsQuery);
  const { person } = useNames();
  if (delegations === undefined) return <Loading />;
  const given = delegations.find(({ id }) => id === vervanging);
  if (given === undefined) return <NotFoundPage />;
  return (
    <DeskForm
      name="revoke"
      about={[given.id]}
      title={texts.end}
      intro={<p>{say(texts.endIntro(person(given.to), person(given.person)))}</p>}
      fields={{}}
      words={{}}
      sendName={texts.end}
      backTo="/beheer/vervangingen"
      done={{ title: texts.ended, text: texts.endedText }}
      send={(sent) => {
        const { headers, params } = command(sent);
        const asked = { headers, params: { ...params, path: { delegation: given.id } } };
        return answer(api.POST('/api/v1/organisation/delegations/{delegation}/revoke', asked));
      }}
    />
  );
}
