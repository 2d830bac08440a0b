import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { peopleQuery } from '../../staff/case-queries.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import type { AwaitedDecision } from '../../staff/decision-queries.js';
import { useDecisionMatter } from '../../staff/decision-words.js';
import { useNow } from '../../staff/queries.js';
import { useRoleNames } from '../../staff/role-names.js';

const texts = {
  by: (name: string, role: string, on: string) =>
    said(
      `Voorgesteld door ${name} (${role})${on === '' ? '' : ` op ${on}`}.`,
      `Proposed by ${name} (${role})${on === '' ? '' : ` on ${on}`}.`,
    ),
  objected: (on: string) => said(`Het bezwaar is van ${on}.`, `The objection is of ${on}.`),
  who: (roles: string) => said(`Wie hierover besluit: ${roles}.`, `Who decides on this: ${roles}.`),
  title: (matter: string) => said(`Besluit over ${matter}`, `Decision on ${matter}`),
};

/** One matter can be decided in more than one way of recording it: it waits once. */
export const eachOnce = (rows: readonly AwaitedDecision[]): readonly AwaitedDecision[] =>
  rows.filter(
    ({ caseId, track }, index) => rows.findIndex((one) => one.caseId === caseId && one.track === track) === index,
  );

/** Proposals that wait for a decision, each with one link to decide; `own` are those that somebody else decides. */
export function Awaiting({ rows, own = false }: { rows: readonly AwaitedDecision[]; own?: boolean }) {
  const say = useSay();
  const word = useWord();
  const roleNames = useRoleNames();
  const now = useNow();
  const titleOf = useCaseTitle();
  const schoolName = useSchoolName();
  const matterOf = useDecisionMatter();
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <ul className="rows">
      {eachOnce(rows).map((row) => {
        const { caseId, track, step, number, school, proposal, proposedBy, proposedAt, who, due, lastDay } = row;
        const name = people.find(({ id }) => id === proposedBy.person)?.name ?? '';
        const on = proposedAt === null ? '' : say(longDate(proposedAt));
        return (
          <li key={`${caseId} ${track}`}>
            <h3>
              <Link to="/besluit/$caseId/$track" params={{ caseId, track }}>
                {say(texts.title(matterOf(step, proposal)))}
              </Link>
            </h3>
            <p>
              {titleOf(row)}{' '}
              <span className="soft">
                (<span className="whole">{number}</span>, {schoolName(school)})
              </span>
            </p>
            <p>
              {own
                ? say(texts.who(roleNames(who)))
                : step === 'objection.decide'
                  ? say(texts.objected(on))
                  : say(texts.by(name, word(`role.${proposedBy.role}`), on))}
            </p>
            {row.unmet === undefined ? null : (
              <ul>
                {row.unmet.map(({ code, text }) => (
                  <li key={code}>{say(text)}</li>
                ))}
              </ul>
            )}
            {due === null ? null : (
              <p>
                <DueDate due={due} lastDay={lastDay} overdue={due <= now} now={now} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
