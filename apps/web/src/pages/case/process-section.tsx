import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Diagram } from '../../parts/diagram.js';
import { Status } from '../../parts/notice.js';
import { caseKey, type CaseShown } from '../../staff/case-queries.js';
import { useRoleNames } from '../../staff/role-names.js';

const texts = {
  title: said('Waar staat deze zaak?', 'Where does this case stand?'),
  since: (day: string) => said(`vanaf ${day}`, `from ${day}`),
  now: said('Nu', 'Now'),
  been: said('Klaar', 'Done'),
  next: said('Hierna kan', 'Next can be'),
  by: (roles: string) => said(`door ${roles}`, `by ${roles}`),
  drawing: said('Toon als tekening', 'Show as a drawing'),
  drawn: said(
    'Tekening van het proces. De lijst hierboven zegt waar de zaak staat.',
    'Drawing of the process. The list above says where the case stands.',
  ),
  end: said('Dit is het einde van de zaak.', 'This is the end of the case.'),
};

/** A drawing needs room: on a phone it opens when it is asked for. */
const isWide = matchMedia('(min-width: 62rem)').matches;

/** The way of the case through its protocol: where it came past, where it is, and where it can go from there. */
export function ProcessSection({ page }: { page: CaseShown }) {
  const say = useSay();
  const word = useWord();
  const roleNames = useRoleNames();
  const { caseId, protocol, stage, version } = page.case;
  const { data: course } = useQuery({
    queryKey: [...caseKey(caseId), 'course', version],
    queryFn: () => answer(api.GET('/api/v1/cases/{case}/course', { params: { path: { case: caseId } } })),
    staleTime: Infinity,
  });
  const { data: diagram } = useQuery({
    queryKey: ['diagram', protocol],
    queryFn: () => answer(api.GET('/api/v1/editions/{edition}/diagram', { params: { path: { edition: protocol } } })),
    staleTime: Infinity,
  });
  if (course === undefined || diagram === undefined) return null;
  const machine = diagram.machines.find((one) => one.machine === course.machine);
  const name = (state: string): string => word(`state.${course.machine}.${state}`, state);
  const ways = machine?.ways.filter(({ from }) => from === stage) ?? [];
  const how = (steps: (typeof ways)[number]['steps']): string =>
    [
      ...new Set(
        steps.map(({ type, by }) =>
          [word(`step.${type}`), by.length === 0 ? '' : say(texts.by(roleNames(by)))].filter(Boolean).join(', '),
        ),
      ),
    ].join('; ');
  /** Where one step leads to several stages, it is told once. */
  const told = [...new Set(ways.map(({ steps }) => how(steps)))];
  return (
    <section aria-labelledby="process">
      <h2 id="process">{say(texts.title)}</h2>
      <ol className="rows">
        {course.visited.map(({ state, seq, at }, index) => {
          const isNow = index === course.visited.length - 1;
          return (
            <li key={seq} aria-current={isNow ? 'step' : undefined}>
              <div className="row-apart">
                <p>
                  <strong>{name(state)}</strong> <span className="soft">{say(texts.since(say(longDate(at))))}</span>
                </p>
                {isNow ? (
                  <Status tone="mind" icon="arrow">
                    {say(texts.now)}
                  </Status>
                ) : (
                  <Status tone="well">{say(texts.been)}</Status>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {ways.length === 0 ? <p>{say(texts.end)}</p> : <h3>{say(texts.next)}</h3>}
      <ul className="plain">
        {told.map((text) => (
          <li key={text}>
            <strong>
              {ways
                .filter(({ steps }) => how(steps) === text)
                .map(({ to }) => name(to))
                .join(', ')}
            </strong>
            <br />
            <span className="soft">{text}</span>
          </li>
        ))}
      </ul>
      {machine === undefined ? null : (
        <details className="diagram-fold" open={isWide}>
          <summary>{say(texts.drawing)}</summary>
          <div className="diagram-frame" tabIndex={0} role="group" aria-label={say(texts.drawn)}>
            <Diagram
              machine={machine}
              label={say(texts.drawn)}
              visited={course.visited.map(({ state }) => state)}
              current={stage}
            />
          </div>
        </details>
      )}
    </section>
  );
}
