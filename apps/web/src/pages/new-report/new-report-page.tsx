import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { fieldsFrom, type Fields } from '../../form/field.js';
import { said, useSay, useWords, WordsProvider } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { AskCheckSend, partSearch, type Sent } from '../../staff/ask-check-send.js';
import { schoolsQuery, type School } from '../../staff/queries.js';
import { Received, type Receipt } from './received.js';

const texts = {
  title: said('Nieuwe melding', 'New report'),
  school: said('Over welke school gaat het?', 'Which school is it about?'),
  send: said('Verstuur de melding', 'Send the report'),
  danger: said('Is er nu gevaar? Bel 112.', 'Is somebody in danger now? Call 112.'),
  dangerWhy: said('Vul dit formulier pas in als iedereen veilig is.', 'Fill in this form once everybody is safe.'),
  own: said(
    'U meldt met uw eigen naam. Wilt u dat uw naam niet bekend wordt, of wilt u zonder naam melden?',
    'You report in your own name. Do you want your name kept back, or to report without it?',
  ),
  anonymous: said('Gebruik dan het openbare formulier', 'Then use the public form'),
};

/** Whoever is logged in is known: who he is, and that he gives his name, is not asked again. */
const known = { reporterKind: 'employee', naming: 'named' } as const;
const notAsked = [...Object.keys(known), 'reporter'];

const of = 'report.receive';
const route = getRouteApi('/staff/nieuw');

/** For whoever works here and has something to tell: opens a case. */
export function NewReportPage() {
  const { data: schools, error: noSchools } = useQuery(schoolsQuery);
  const form = useQuery({
    queryKey: ['report-form'],
    queryFn: () => answer(api.GET('/api/v1/reports/form')),
    staleTime: Infinity,
  });
  const error = form.error ?? noSchools;
  if (error) return <FailurePage error={error} retry={() => void form.refetch()} />;
  if (form.data === undefined || schools === undefined) return <Loading />;
  return <NewReport told={fieldsFrom(form.data.fields)} schools={schools} />;
}

function NewReport({ told, schools }: { told: Fields; schools: readonly School[] }) {
  const say = useSay();
  const words = useWords();
  const { deel } = route.useSearch();
  const navigate = useNavigate({ from: '/nieuw' });
  const [receipt, setReceipt] = useState<Receipt>();
  const fields = useMemo(() => withSchool(told, schools), [told, schools]);
  const more = useMemo(
    () => ({
      ...words,
      [`field.${of}.school`]: say(texts.school),
      ...Object.fromEntries(schools.map(({ shortName, name }) => [`option.${of}.school.${shortName}`, name])),
    }),
    [words, say, schools],
  );
  if (deel === 'klaar' && receipt !== undefined) return <Received receipt={receipt} />;
  const send = async ({ data: { school, ...data }, key, draft }: Sent): Promise<Receipt> => {
    const place = typeof school === 'string' ? school : (schools[0]?.shortName ?? '');
    return answer(
      api.POST('/api/v1/reports', {
        params: { header: { 'Idempotency-Key': key } },
        headers: { draft },
        body: { school: place, data: { ...data, ...known } },
      }),
    );
  };
  return (
    <WordsProvider value={more}>
      <AskCheckSend
        title={say(texts.title)}
        of={of}
        fields={fields}
        draft="form.report"
        sendName={texts.send}
        intro={<Intro />}
        checking={deel === 'controle'}
        goTo={(part) => navigate({ search: partSearch(part), replace: part === 'done' })}
        send={send}
        onDone={setReceipt}
      />
    </WordsProvider>
  );
}

function Intro() {
  const say = useSay();
  return (
    <>
      <Notice tone="mind">
        <p>
          <strong>{say(texts.danger)}</strong> {say(texts.dangerWhy)}
        </p>
      </Notice>
      <p>
        {say(texts.own)} <a href="/melden">{say(texts.anonymous)}</a>
      </p>
    </>
  );
}

/** The school is asked first, where there is more than one; what is known is not asked. */
function withSchool(told: Fields, schools: readonly School[]): Fields {
  const asked = Object.fromEntries(Object.entries(told).filter(([name]) => !notAsked.includes(name)));
  const options = schools.map(({ shortName }) => shortName);
  return options.length < 2 ? asked : { school: { kind: 'choice', options, required: true }, ...asked };
}
