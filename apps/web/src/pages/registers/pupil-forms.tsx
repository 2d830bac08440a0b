import { answer, api } from '../../api/client.js';
import type { Fields } from '../../form/field.js';
import { said, useSay } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { command, DeskForm, oneOf, textIn, textOf, type DeskWords } from '../beheer/desk-form.js';
import { recordedFrom } from '../beheer/recorded-from.js';
import { onlyKind } from './only-kind.js';
import { answerKinds, givers, kinds, useKeptAt } from './queries.js';
import { useSchoolAsked } from './school-asked.js';

const texts = {
  consent: said('Leg een toestemming voor publicatie vast', 'Record a consent for publication'),
  consented: said('De toestemming is vastgelegd', 'The consent was recorded'),
  answer: said('Leg een antwoord vast', 'Record an answer'),
  answered: said('Het antwoord is vastgelegd', 'The answer was recorded'),
  theConsent: said('De toestemming', 'The consent'),
  theAnswer: said('Het antwoord', 'The answer'),
  number: said('Leerlingnummer van de school', 'The school’s own pupil number'),
  numberHint: said(
    'Nooit een BSN. Niemand kan het nummer in Meldpad teruglezen.',
    'Never a citizen service number. Nobody can read the number back in Meldpad.',
  ),
  kind: said('Wat is geantwoord?', 'What was answered?'),
  activity: said('Wat mag worden gepubliceerd?', 'What may be published?'),
  activityHint: said('Zoals “Schoolfotograaf 2026”. Geen namen.', 'Such as “Schoolfotograaf 2026”. No names.'),
  subject: said('Waarover ging de vraag?', 'What was the question about?'),
  subjectHint: said('Zoals “Schoolwebsite 2026”. Geen namen.', 'Such as “Schoolwebsite 2026”. No names.'),
  givenBy: said('Van wie is het antwoord?', 'Whose answer is it?'),
  givenByHint: said(
    'Onder de 16 jaar antwoordt een ouder, vanaf 16 jaar de leerling zelf.',
    'Under 16 a parent answers, from 16 on the pupil.',
  ),
  askedOn: said('Wanneer is het gevraagd?', 'When was it asked?'),
  from: said('Vanaf welke dag geldt dit?', 'From which day on does this hold?'),
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  untilHint: said('Is er geen einddatum? Vul dan niets in.', 'Is there no last day? Then fill in nothing.'),
  document: said('In welk stuk staat dit?', 'In which paper does this stand?'),
  documentHint: said('Zoals “Formulier 2026-114”. Geen namen.', 'Such as “Formulier 2026-114”. No names.'),
};

const period: Fields = {
  from: { kind: 'date', required: true },
  until: { kind: 'date', ahead: true, required: false },
  document: { kind: 'sealed', max: 100, required: true },
};
const periodWords: DeskWords = {
  from: { label: texts.from },
  until: { label: texts.until, hint: texts.untilHint },
  document: { label: texts.document, hint: texts.documentHint },
};
const pupil: Fields = { pupilNumber: { kind: 'sealed', max: 40, required: true } };
const giver: Fields = { givenBy: { kind: 'choice', options: Object.keys(givers), required: true } };
const pupilWords: DeskWords = {
  pupilNumber: { label: texts.number, hint: texts.numberHint },
  givenBy: { label: texts.givenBy, hint: texts.givenByHint, options: givers },
};

const endOf = (data: Readonly<Record<string, unknown>>): { readonly until?: string } => {
  const until = textIn(data, 'until');
  return until === undefined ? {} : { until };
};

const giverOf = (data: Readonly<Record<string, unknown>>) =>
  oneOf(['parent', 'pupil', 'person'] as const, data, 'givenBy');

/** Records a written consent for publication. */
export function RecordPublicationPage() {
  const asked = useSchoolAsked('publicationConsent');
  if (asked === undefined) return <Loading />;
  if (asked === 'nowhere') return <NotFoundPage />;
  return (
    <DeskForm
      name="publicationConsent"
      title={texts.consent}
      fields={{
        ...asked.fields,
        ...pupil,
        activity: { kind: 'sealed', max: 100, required: true },
        ...giver,
        ...period,
      }}
      words={{
        ...asked.words,
        ...pupilWords,
        activity: { label: texts.activity, hint: texts.activityHint },
        ...periodWords,
      }}
      sendName={texts.consent}
      backTo="/registers"
      done={recordedFrom(texts.consented, texts.theConsent)}
      send={(sent) => {
        const { data } = sent;
        const body = {
          school: asked.schoolOf(data),
          pupilNumber: textOf(data, 'pupilNumber'),
          activity: textOf(data, 'activity'),
          givenBy: giverOf(data),
          from: textOf(data, 'from'),
          document: textOf(data, 'document'),
          ...endOf(data),
        };
        return answer(api.POST('/api/v1/organisation/publication-consents', { ...command(sent), body }));
      }}
    />
  );
}

/** Records what a pupil or his parents answered. */
export function RecordAnswerPage() {
  const asked = useSchoolAsked(...answerKinds);
  const kept = useKeptAt(...answerKinds);
  const say = useSay();
  if (asked === undefined || kept === undefined) return <Loading />;
  if (asked === 'nowhere') return <NotFoundPage />;
  const options = answerKinds.filter((kind) => kept.some(({ keeps }) => keeps.includes(kind)));
  return (
    <DeskForm
      name="pupilAnswer"
      title={texts.answer}
      {...onlyKind(options, say)}
      fields={{
        ...asked.fields,
        ...pupil,
        kind: { kind: 'choice', options, required: true },
        subject: { kind: 'sealed', max: 100, required: true },
        ...giver,
        askedOn: { kind: 'date', required: true },
        ...period,
      }}
      words={{
        ...asked.words,
        ...pupilWords,
        kind: { label: texts.kind, options: kinds },
        subject: { label: texts.subject, hint: texts.subjectHint },
        askedOn: { label: texts.askedOn },
        ...periodWords,
      }}
      sendName={texts.answer}
      backTo="/registers"
      done={recordedFrom(texts.answered, texts.theAnswer)}
      send={(sent) => {
        const { data } = sent;
        const body = {
          school: asked.schoolOf(data),
          pupilNumber: textOf(data, 'pupilNumber'),
          kind: oneOf(answerKinds, data, 'kind'),
          subject: textOf(data, 'subject'),
          givenBy: giverOf(data),
          askedOn: textOf(data, 'askedOn'),
          from: textOf(data, 'from'),
          document: textOf(data, 'document'),
          ...endOf(data),
        };
        return answer(api.POST('/api/v1/organisation/pupil-answers', { ...command(sent), body }));
      }}
    />
  );
}
