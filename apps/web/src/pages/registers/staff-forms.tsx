import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { command, DeskForm, oneOf, textIn, textOf } from '../beheer/desk-form.js';
import { recordedFrom } from '../beheer/recorded-from.js';
import { useNames } from '../beheer/use-names.js';
import { onlyKind } from './only-kind.js';
import { kinds, leaveKinds, useKeptAt } from './queries.js';
import { useSchoolAsked } from './school-asked.js';

const texts = {
  leave: said('Leg een schriftelijke toestemming vast', 'Record a written leave'),
  left: said('De toestemming is vastgelegd', 'The leave was recorded'),
  environment: said('Leg een beschermde omgeving vast', 'Record a protected environment'),
  made: said('De omgeving is vastgelegd', 'The environment was recorded'),
  theLeave: said('De toestemming', 'The leave'),
  theEnvironment: said('De omgeving', 'The environment'),
  kind: said('Wat hebt u toegestaan?', 'What did you allow?'),
  whose: said('Voor wie?', 'For whom?'),
  staff: said('Iemand die hier werkt', 'Somebody who works here'),
  pupil: said('Een leerling', 'A pupil'),
  person: said('Voor welke collega?', 'For which colleague?'),
  number: said('Leerlingnummer van de school', 'The school’s own pupil number'),
  numberHint: said(
    'Nooit een BSN. Niemand kan het nummer in Meldpad teruglezen.',
    'Never a citizen service number. Nobody can read the number back in Meldpad.',
  ),
  subject: said('Waarvoor is het?', 'What is it for?'),
  subjectHint: said('Zoals “Musical 2026”. Geen namen.', 'Such as “Musical 2026”. No names.'),
  from: said('Vanaf welke dag geldt dit?', 'From which day on does this hold?'),
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  untilHint: said('Is er geen einddatum? Vul dan niets in.', 'Is there no last day? Then fill in nothing.'),
  document: said('In welk stuk staat dit?', 'In which paper does this stand?'),
  documentHint: said('Zoals “Brief 2026-114”. Geen namen.', 'Such as “Brief 2026-114”. No names.'),
  accounts: said('Wie heeft de accounts?', 'Who has the accounts?'),
  monitor: said('Wie kijkt mee voor de school?', 'Who watches for the school?'),
  purpose: said('Voor welk doel in het onderwijs?', 'For which use in education?'),
  purposeHint: said('Zoals “Uitwisseling 2026”. Geen namen.', 'Such as “Uitwisseling 2026”. No names.'),
  leaveDocument: said(
    'In welke brief staat de toestemming van de schoolleiding?',
    'Which letter holds the consent of the school’s management?',
  ),
  parentsDocument: said(
    'In welke brief staat de toestemming van de ouders?',
    'Which letter holds the consent of the parents?',
  ),
  followed: said('Hoe kunnen ouders meekijken?', 'How can parents follow it?'),
  followedHint: said('Zoals “Leesaccount voor ouders”.', 'Such as “Leesaccount voor ouders”.'),
};

/** Records what the principal allowed in writing, to a colleague or to a pupil. */
export function RecordLeavePage() {
  const asked = useSchoolAsked(...leaveKinds);
  const kept = useKeptAt(...leaveKinds);
  const { people } = useNames();
  const say = useSay();
  if (asked === undefined || kept === undefined || people.length === 0) return <Loading />;
  if (asked === 'nowhere') return <NotFoundPage />;
  const options = leaveKinds.filter((kind) => kept.some(({ keeps }) => keeps.includes(kind)));
  const when = (is: string) => ({
    required: false,
    requiredWhenVisible: true,
    visibleWhen: { field: 'whose', is: [is] },
  });
  return (
    <DeskForm
      name="writtenLeave"
      title={texts.leave}
      {...onlyKind(options, say)}
      fields={{
        ...asked.fields,
        kind: { kind: 'choice', options, required: true },
        whose: { kind: 'choice', options: ['staff', 'pupil'], required: true },
        person: { kind: 'person', ...when('staff') },
        pupilNumber: { kind: 'sealed', max: 40, ...when('pupil') },
        subject: { kind: 'sealed', max: 100, required: true },
        from: { kind: 'date', required: true },
        until: { kind: 'date', ahead: true, required: false },
        document: { kind: 'sealed', max: 100, required: true },
      }}
      words={{
        ...asked.words,
        kind: { label: texts.kind, options: kinds },
        whose: { label: texts.whose, options: { staff: texts.staff, pupil: texts.pupil } },
        person: { label: texts.person },
        pupilNumber: { label: texts.number, hint: texts.numberHint },
        subject: { label: texts.subject, hint: texts.subjectHint },
        from: { label: texts.from },
        until: { label: texts.until, hint: texts.untilHint },
        document: { label: texts.document, hint: texts.documentHint },
      }}
      lists={{ person: people }}
      sendName={texts.leave}
      backTo="/registers"
      done={recordedFrom(texts.left, texts.theLeave)}
      send={(sent) => {
        const { data } = sent;
        const [person, pupilNumber, until] = [
          textIn(data, 'person'),
          textIn(data, 'pupilNumber'),
          textIn(data, 'until'),
        ];
        const body = {
          school: asked.schoolOf(data),
          kind: oneOf(leaveKinds, data, 'kind'),
          subject: textOf(data, 'subject'),
          from: textOf(data, 'from'),
          document: textOf(data, 'document'),
          ...(person !== undefined && { person }),
          ...(pupilNumber !== undefined && { pupilNumber }),
          ...(until !== undefined && { until }),
        };
        return answer(api.POST('/api/v1/organisation/leaves', { ...command(sent), body }));
      }}
    />
  );
}

/** Records accounts that were made for one use in education. */
export function RecordEnvironmentPage() {
  const asked = useSchoolAsked('protectedEnvironment');
  const { people } = useNames();
  if (asked === undefined || people.length === 0) return <Loading />;
  if (asked === 'nowhere') return <NotFoundPage />;
  const text = { kind: 'sealed', max: 100, required: true } as const;
  return (
    <DeskForm
      name="environment"
      title={texts.environment}
      fields={{
        ...asked.fields,
        purpose: text,
        person: { kind: 'person', required: true },
        monitor: { kind: 'person', required: true },
        leaveDocument: text,
        parentsDocument: text,
        followed: text,
        from: { kind: 'date', required: true },
        until: { kind: 'date', ahead: true, required: true },
      }}
      words={{
        ...asked.words,
        purpose: { label: texts.purpose, hint: texts.purposeHint },
        person: { label: texts.accounts },
        monitor: { label: texts.monitor },
        leaveDocument: { label: texts.leaveDocument, hint: texts.documentHint },
        parentsDocument: { label: texts.parentsDocument, hint: texts.documentHint },
        followed: { label: texts.followed, hint: texts.followedHint },
        from: { label: texts.from },
        until: { label: texts.until },
      }}
      lists={{ person: people }}
      sendName={texts.environment}
      backTo="/registers"
      done={recordedFrom(texts.made, texts.theEnvironment)}
      send={(sent) => {
        const { data } = sent;
        const body = {
          school: asked.schoolOf(data),
          person: textOf(data, 'person'),
          monitor: textOf(data, 'monitor'),
          purpose: textOf(data, 'purpose'),
          leaveDocument: textOf(data, 'leaveDocument'),
          parentsDocument: textOf(data, 'parentsDocument'),
          followed: textOf(data, 'followed'),
          from: textOf(data, 'from'),
          until: textOf(data, 'until'),
        };
        return answer(api.POST('/api/v1/organisation/environments', { ...command(sent), body }));
      }}
    />
  );
}
