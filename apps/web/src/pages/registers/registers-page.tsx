import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { schoolsQuery } from '../../staff/queries.js';
import { EnvironmentsSection } from './environments-section.js';
import { LeavesSection } from './leaves-section.js';
import { PupilSection } from './pupil-section.js';
import { registersQuery } from '../../staff/registers-query.js';
import { answerKinds, leaveKinds, type Kind } from './queries.js';
import { TasksSection } from './tasks-section.js';

const texts = {
  title: said('Registers van de school', 'Registers of the school'),
  intro: said(
    'Hier staat wat de school buiten zaken om bijhoudt, omdat haar regels dat opzoeken. U ziet alleen wat bij uw rol hoort.',
    'Here is what the school keeps outside cases, since its rules look it up. You see only what belongs to your role.',
  ),
  school: said('Welke school?', 'Which school?'),
  none: said(
    'Er zijn geen registers voor u: de regels van uw school zoeken er niets in op, of een ander houdt ze bij.',
    'There are no registers for you: the rules of your school look nothing up in them, or somebody else keeps them.',
  ),
};

/** What a school keeps outside cases, as far as its rules look it up and the reader may. */
export function RegistersPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { school: asked } = useSearch({ from: '/staff/registers' });
  const { data: rows, error, refetch } = useQuery(registersQuery);
  const { data: schools } = useQuery(schoolsQuery);
  if (error) return <FailurePage error={error} retry={() => void refetch()} />;
  if (rows === undefined || schools === undefined) return <Loading />;
  const here = rows.find(({ school }) => school === asked) ?? rows[0];
  const nameOf = (id: string): string => schools.find((school) => school.id === id)?.name ?? id;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      {here === undefined ? (
        <p>{say(texts.none)}</p>
      ) : (
        <>
          <p>{say(texts.intro)}</p>
          {rows.length === 1 ? (
            <p>
              <strong>{nameOf(here.school)}</strong>
            </p>
          ) : (
            <Choose
              id="school"
              label={say(texts.school)}
              value={here.school}
              options={rows.map(({ school }) => ({ value: school, label: nameOf(school) }))}
              onChoose={(school) => void navigate({ to: '/registers', search: { school } })}
            />
          )}
          <Sections key={here.school} {...here} />
        </>
      )}
    </>
  );
}

function Sections({
  school,
  keeps,
  reads,
  tasks,
}: { school: string; tasks: string } & Readonly<Record<'keeps' | 'reads', readonly Kind[]>>) {
  const sees = (kind: Kind): boolean => keeps.includes(kind) || reads.includes(kind);
  const ofPupils = keeps.filter((kind) => kind === 'publicationConsent' || answerKinds.some((one) => one === kind));
  return (
    <>
      {tasks === 'none' ? null : <TasksSection school={school} keeps={tasks === 'keeps'} />}
      {ofPupils.length === 0 ? null : <PupilSection school={school} kept={ofPupils} />}
      {leaveKinds.some(sees) ? (
        <LeavesSection school={school} keeps={leaveKinds.some((kind) => keeps.includes(kind))} />
      ) : null}
      {sees('protectedEnvironment') ? (
        <EnvironmentsSection school={school} keeps={keeps.includes('protectedEnvironment')} />
      ) : null}
    </>
  );
}
