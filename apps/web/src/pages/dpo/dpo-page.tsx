import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { FailurePage, NoAccessPage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { peopleQuery } from '../../staff/case-queries.js';
import { holds, schoolsQuery, useMe } from '../../staff/queries.js';
import { Accesses } from './accesses.js';
import { BreachRegister } from './breach-register.js';
import { Consultations } from './consultations.js';
import { Deputies, type Delegation } from './deputies.js';
import { PossibleBreaches } from './possible-breaches.js';

const texts = {
  title: said('FG-overzicht', 'Privacy overview'),
  possible: said('Mogelijke datalekken', 'Possible data breaches'),
  possibleWhy: said(
    'Vanaf de ontdekking heeft de school 72 uur om een datalek te melden bij de Autoriteit Persoonsgegevens.',
    'From the discovery the school has 72 hours to notify the data protection authority of a breach.',
  ),
  advice: said('Advies gevraagd', 'Advice asked'),
  register: said('Register van datalekken', 'Register of data breaches'),
  registerWhy: said(
    'Elk datalek staat hier, gemeld of niet, met de reden (AVG artikel 33, vijfde lid).',
    'Every breach stands here, notified or not, with the reason (GDPR article 33, fifth paragraph).',
  ),
  accesses: said('Inzage zonder taak', 'Accesses without a task'),
  accessesWhy: said(
    'Deze mensen bekeken een zaak waarin zij niets te doen hadden. Dat kan een goede reden hebben: vraag ernaar.',
    'These people looked at a case in which they had nothing to do. There can be a good reason: ask for it.',
  ),
  deputy: said('Vervanging van de FG', 'Who stands in for the privacy officer'),
};

/** For the privacy officer: what waits for him, what could be a breach, and what he watches over. */
export function DpoPage() {
  const me = useMe();
  return holds(me, 'dpo') ? <Overview person={me.person} /> : <NoAccessPage />;
}

function Overview({ person }: { person: string | null }) {
  const say = useSay();
  const breaches = useQuery({ queryKey: ['breaches', person], queryFn: () => answer(api.GET('/api/v1/breaches')) });
  const asked = useQuery({
    queryKey: ['consultations', person],
    queryFn: () => answer(api.GET('/api/v1/consultations', { params: { query: { limit: 100 } } })),
  });
  const accesses = useQuery({
    queryKey: ['accesses', person],
    queryFn: () => answer(api.GET('/api/v1/accesses', { params: { query: { limit: 50, withoutTask: true } } })),
  });
  const delegations = useQuery({
    queryKey: ['delegations'],
    // The document of the API leaves a delegation open.
    queryFn: async () =>
      ((await answer(api.GET('/api/v1/organisation/delegations'))) as unknown as { rows: readonly Delegation[] }).rows,
  });
  const schools = useQuery(schoolsQuery);
  const people = useQuery(peopleQuery);
  const all = [breaches, asked, accesses, delegations, schools, people];
  const error = all.find((one) => one.error !== null)?.error;
  if (error) return <FailurePage error={error} retry={() => all.forEach((one) => void one.refetch())} />;
  if (breaches.data === undefined || asked.data === undefined || accesses.data === undefined) return <Loading />;
  if (delegations.data === undefined || schools.data === undefined || people.data === undefined) return <Loading />;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <section>
        <h2>{say(texts.possible)}</h2>
        <p>{say(texts.possibleWhy)}</p>
        <PossibleBreaches open={breaches.data.open} />
      </section>
      <section>
        <h2>{say(texts.advice)}</h2>
        <Consultations rows={asked.data.rows} />
      </section>
      <section>
        <h2>{say(texts.register)}</h2>
        <p>{say(texts.registerWhy)}</p>
        <BreachRegister rows={breaches.data.rows} />
      </section>
      <section>
        <h2>{say(texts.accesses)}</h2>
        <p>{say(texts.accessesWhy)}</p>
        <Accesses rows={accesses.data.rows} />
      </section>
      <section>
        <h2>{say(texts.deputy)}</h2>
        <Deputies delegations={delegations.data} people={people.data} reader={person} />
      </section>
    </>
  );
}
