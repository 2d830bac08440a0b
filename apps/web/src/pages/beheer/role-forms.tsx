import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { dayOf } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Loading } from '../../parts/loading.js';
import { NotFoundPage } from '../../parts/failure.js';
import { useNow } from '../../staff/queries.js';
import { command, DeskForm, oneOf, textIn, textOf } from './desk-form.js';
import { assignmentsQuery, roles } from './queries.js';
import { schoolChosen, useNames } from './use-names.js';

const texts = {
  give: said('Geef iemand een rol', 'Give somebody a role'),
  giveSend: said('Geef deze rol', 'Give this role'),
  given: said('De rol is gegeven', 'The role was given'),
  givenText: said(
    'Vanaf de eerste dag ziet deze persoon het werk dat bij de rol hoort. Is hij nu ingelogd? Dan logt hij opnieuw in.',
    'From the first day on this person sees the work of the role. Whoever is logged in now, logs in again.',
  ),
  person: said('Wie?', 'Who?'),
  role: said('Welke rol?', 'Which role?'),
  unit: said('Voor welke school?', 'For which school?'),
  from: said('Vanaf welke dag?', 'From which day on?'),
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  untilHint: said('Laat dit leeg als u het nog niet weet.', 'Leave this empty if you do not know yet.'),
  end: said('Beëindig een rol', 'End a role'),
  ended: said('De rol is beëindigd', 'The role was ended'),
  endedText: said(
    'Vanaf die dag heeft deze persoon de rol niet meer. Open werk blijft staan voor wie de rol wel heeft.',
    'From that day on this person no longer has the role. Open work stays for whoever does.',
  ),
  endIntro: (role: string, name: string, unit: string) =>
    said(`U beëindigt de rol ${role} van ${name} voor ${unit}.`, `You end the role ${role} of ${name} for ${unit}.`),
  handOver: said('Draag het werk van iemand over', "Hand over somebody's work"),
  handOverSend: said('Draag het werk over', 'Hand over the work'),
  handOverIntro: said(
    'Is iemand ziek of vertrokken? Vandaag eindigen zijn rollen en vervangingen. Zijn open werk gaat naar de opvolger, of wacht op wie dezelfde rol heeft.',
    'Is somebody ill or gone? Today his roles and delegations end. His open work goes to the successor, or waits for whoever holds the same role.',
  ),
  handedOver: said('Het werk is overgedragen', 'The work was handed over'),
  handedOverText: said(
    'De rollen zijn beëindigd. De opvolger ziet het werk nu in Mijn werk.',
    'The roles have ended. The successor sees the work in My work now.',
  ),
  reason: said('Waarom?', 'Why?'),
  illness: said('Deze persoon is ziek', 'This person is ill'),
  departure: said('Deze persoon werkt hier niet meer', 'This person no longer works here'),
  successor: said('Wie neemt het over?', 'Who takes over?'),
  successorHint: said(
    'Zonder opvolger wacht het werk op wie dezelfde rol heeft.',
    'Without a successor the work waits for whoever holds the same role.',
  ),
};

/** Gives somebody a role for a unit and a period. */
export function GiveRolePage() {
  const { people, unitOptions, roleOptions } = useNames();
  if (people.length === 0) return <Loading />;
  return (
    <DeskForm
      name="giveRole"
      title={texts.give}
      fields={{
        person: { kind: 'person', required: true },
        role: { kind: 'choice', options: roles, required: true },
        unit: { kind: 'choice', options: Object.keys(unitOptions), required: true },
        from: { kind: 'date', ahead: true, required: true },
        until: { kind: 'date', ahead: true, required: false },
      }}
      words={{
        person: { label: texts.person },
        role: { label: texts.role, options: roleOptions },
        unit: { label: texts.unit, options: unitOptions },
        from: { label: texts.from },
        until: { label: texts.until, hint: texts.untilHint },
      }}
      lists={{ person: people }}
      sendName={texts.giveSend}
      backTo="/beheer/mensen"
      done={{ title: texts.given, text: texts.givenText }}
      send={(sent) => {
        const { data } = sent;
        const until = textIn(data, 'until');
        const body = {
          person: textOf(data, 'person'),
          role: oneOf(roles, data, 'role'),
          from: textOf(data, 'from'),
          ...schoolChosen(textIn(data, 'unit')),
          ...(until !== undefined && { until }),
        };
        return answer(api.POST('/api/v1/organisation/roles', { ...command(sent), body }));
      }}
    />
  );
}

/** Ends one role on a day. */
export function EndRolePage() {
  const say = useSay();
  const word = useWord();
  const { rol } = useSearch({ from: '/staff/beheer/rol-einde' });
  const { data: assignments } = useQuery(assignmentsQuery);
  const { person, unit } = useNames();
  if (assignments === undefined) return <Loading />;
  const held = assignments.find(({ id }) => id === rol);
  if (held === undefined) return <NotFoundPage />;
  return (
    <DeskForm
      name="endRole"
      about={[held.id]}
      title={texts.end}
      intro={<p>{say(texts.endIntro(word(`role.${held.role}`), person(held.person), unit(held.school)))}</p>}
      fields={{ until: { kind: 'date', ahead: true, required: true } }}
      words={{ until: { label: texts.until } }}
      sendName={texts.end}
      backTo="/beheer/mensen"
      done={{ title: texts.ended, text: texts.endedText }}
      send={(sent) => {
        const { headers, params } = command(sent);
        const given = { headers, params: { ...params, path: { role: held.id } } };
        const body = { until: textOf(sent.data, 'until') };
        return answer(api.POST('/api/v1/organisation/roles/{role}/end', { ...given, body }));
      }}
    />
  );
}

/** Takes the work from somebody who is ill or gone. */
export function HandOverPage() {
  const say = useSay();
  const now = useNow();
  const { people } = useNames();
  if (people.length === 0) return <Loading />;
  return (
    <DeskForm
      name="handOver"
      title={texts.handOver}
      intro={<p>{say(texts.handOverIntro)}</p>}
      fields={{
        person: { kind: 'person', required: true },
        reason: { kind: 'choice', options: ['illness', 'departure'], required: true },
        successor: { kind: 'person', required: false },
      }}
      words={{
        person: { label: texts.person },
        reason: { label: texts.reason, options: { illness: texts.illness, departure: texts.departure } },
        successor: { label: texts.successor, hint: texts.successorHint },
      }}
      lists={{ person: people }}
      sendName={texts.handOverSend}
      backTo="/beheer/mensen"
      done={{ title: texts.handedOver, text: texts.handedOverText }}
      send={(sent) => {
        const { data } = sent;
        const successor = textIn(data, 'successor');
        const body = {
          person: textOf(data, 'person'),
          reason: data['reason'] === 'departure' ? ('departure' as const) : ('illness' as const),
          on: dayOf(now),
          ...(successor !== undefined && { successor }),
        };
        return answer(api.POST('/api/v1/organisation/reassignments', { ...command(sent), body }));
      }}
    />
  );
}
