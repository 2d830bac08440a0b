import { useQuery } from '@tanstack/react-query';
import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Corrected } from '../../staff/corrected.js';
import { Recorded } from '../../staff/recorded.js';
import { timelineQuery, type CaseShown } from '../../staff/case-queries.js';

const texts = {
  title: said('Tijdlijn', 'Timeline'),
  intro: said(
    'Alles wat in deze zaak is vastgelegd, het nieuwste eerst.',
    'Everything that was recorded in this case, the newest first.',
  ),
  show: said('Wat er is vastgelegd', 'What was recorded'),
  inPlaceOf: said('in plaats van', 'in the place of'),
  failed: said('Wij kunnen de tijdlijn nu niet ophalen.', 'The timeline cannot be fetched now.'),
};

/** Everything that happened, the newest first, with what was written. */
export function TimelineSection({ page, partyName }: { page: CaseShown; partyName: (id: string) => string }) {
  const say = useSay();
  const word = useWord();
  const { data, isError } = useQuery(timelineQuery(page.case.caseId));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say(texts.title)}</h2>
      {isError ? <p>{say(texts.failed)}</p> : <p className="soft">{say(texts.intro)}</p>}
      <ol className="timeline">
        {data?.rows.toReversed().map((step) => (
          <li key={step.seq}>
            <h3>
              {word(`happened.${step.type}`)}
              {step.party === undefined ? '' : ` (${partyName(step.party)})`}
            </h3>
            <p className="soft">
              {say(longMoment(step.at))}, {data.people[step.by.person] ?? word(`role.${step.by.role}`)}
              {data.people[step.by.person] === undefined ? '' : ` (${word(`role.${step.by.role}`)})`}
              {step.by.inPlaceOf === undefined
                ? ''
                : `, ${say(texts.inPlaceOf)} ${data.people[step.by.inPlaceOf] ?? word(`role.${step.by.role}`)}`}
            </p>
            {Object.keys(step.data).length === 0 ? null : (
              <details>
                <summary>{say(texts.show)}</summary>
                {step.type === 'step.correct' ? (
                  <Corrected step={step} rows={data.rows} page={page} texts={data.texts} people={data.people} />
                ) : (
                  <Recorded step={step} page={page} texts={data.texts} people={data.people} />
                )}
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
