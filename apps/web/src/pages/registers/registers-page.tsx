import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary, type Wrong } from '../../form/error-summary.js';
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
import { answerKinds, leaveKinds, type Kind, type RegistersOfSchool } from './queries.js';
import { TasksSection } from './tasks-section.js';

const texts = {
  title: said('Registers van de school', 'Registers of the school'),
  intro: said(
    'Hier houdt de school toestemmingen, afspraken en taken bij die niet bij één zaak horen. U ziet alleen wat bij uw rol hoort.',
    'Here the school keeps consents, agreements and tasks that do not belong to one case. You see only what belongs to your role.',
  ),
  school: said('Welke school?', 'Which school?'),
  none: said(
    'Er zijn geen registers voor u. Uw school heeft ze niet nodig, of een ander houdt ze bij.',
    'There are no registers for you. Your school does not need them, or somebody else keeps them.',
  ),
};

/** What a school keeps outside cases, as far as its rules look it up and the reader may. */
export function RegistersPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { school: asked } = useSearch({ from: '/staff/registers' });
  const { data: rows, error, refetch } = useQuery(registersQuery);
  const { data: schools } = useQuery(schoolsQuery);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  if (error) return <FailurePage error={error} retry={() => void refetch()} />;
  if (rows === undefined || schools === undefined) return <Loading />;
  const here = rows.find(({ school }) => school === asked) ?? rows[0];
  const nameOf = (id: string): string => schools.find((school) => school.id === id)?.name ?? id;
  return (
    <>
      <PageHeading title={say(texts.title)} errors={wrong.length}>
        {say(texts.title)}
      </PageHeading>
      <ErrorSummary errors={wrong} found={wrong} />
      {here === undefined ? (
        <p>{say(texts.none)}</p>
      ) : (
        <>
          {rows.length === 1 ? <p className="lead">{nameOf(here.school)}</p> : null}
          <p>{say(texts.intro)}</p>
          {rows.length === 1 ? null : (
            <Choose
              id="school"
              label={say(texts.school)}
              value={here.school}
              options={rows.map(({ school }) => ({ value: school, label: nameOf(school) }))}
              onChoose={(school) => {
                setWrong([]);
                void navigate({ to: '/registers', search: { school } });
              }}
            />
          )}
          <Sections key={here.school} {...here} onWrong={setWrong} />
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
  onWrong,
}: RegistersOfSchool & { onWrong: (wrong: readonly Wrong[]) => void }) {
  const sees = (kind: Kind): boolean => keeps.includes(kind) || reads.includes(kind);
  const ofPupils = keeps.filter((kind) => kind === 'publicationConsent' || answerKinds.some((one) => one === kind));
  return (
    <>
      {tasks === 'none' ? null : <TasksSection school={school} keeps={tasks === 'keeps'} />}
      {ofPupils.length === 0 ? null : <PupilSection school={school} kept={ofPupils} onWrong={onWrong} />}
      {leaveKinds.some(sees) ? (
        <LeavesSection school={school} keeps={leaveKinds.some((kind) => keeps.includes(kind))} />
      ) : null}
      {sees('protectedEnvironment') ? (
        <EnvironmentsSection school={school} keeps={keeps.includes('protectedEnvironment')} />
      ) : null}
    </>
  );
}
