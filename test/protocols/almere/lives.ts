import { CaseScript, people, type Who } from '../../support/case-script.js';
import type { PlainData, StepType } from '#libs/domain';

const protocol = 'ALMERE-2015';

/** A report at a secondary school of the Almere College. */
export const reported = (intake: PlainData = {}, by: Who = 'reporter'): CaseScript =>
  new CaseScript(intake, { protocol }, by);

/** Taken up and in scope, with this person as p1. */
export function investigated(lead: Who, subject: PlainData, intake: PlainData = {}): CaseScript {
  return reported(intake)
    .take(lead, 'case.take')
    .take(lead, 'party.add', { role: 'subject', ...subject })
    .take(lead, 'scope.assess', { inScope: true, tie: 'overlap' })
    .take(lead, 'review.finish', { route: 'investigate' });
}

/** Heard and founded; nothing was said of the norms yet. */
export function established(script: CaseScript, lead: Who, parentsPresent: string): CaseScript {
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent };
  return script
    .take(lead, 'hearing.record', hearing, 'p1')
    .take(lead, 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1');
}

const indecent = { norms: ['ALM-3.1ia'], exception: 'none' };

/** A pupil as p1 and a parent of his as p2, led by the team leader. */
export function pupilFounded(norms: PlainData = indecent): CaseScript {
  const script = investigated('teamLeader', { kind: 'pupil', band: 'from12' }).take('teamLeader', 'party.add', {
    kind: 'parent',
    role: 'parentOf',
    parentOf: 'p1',
  });
  return established(script, 'teamLeader', 'yes').take('teamLeader', 'breach.assess', norms, 'p1');
}

/** An employee as p1, led by the board. */
export function employeeFounded(norms?: PlainData): CaseScript {
  const script = investigated(
    'board',
    { kind: 'employee', person: people.employee.person },
    { addressee: 'board', subjectKind: 'employee', categories: ['privateContact'] },
  );
  const heard = established(script, 'board', 'notApplicable');
  return norms === undefined ? heard : heard.take('board', 'breach.assess', norms, 'p1');
}

/** A parent as p1, for what he did himself, led by the principal. */
export function parentFounded(): CaseScript {
  const script = investigated('principal', { kind: 'parent' }, { subjectKind: 'parent' });
  return established(script, 'principal', 'notApplicable').take('principal', 'breach.assess', indecent, 'p1');
}

export const inDecision = (script: CaseScript, lead: Who): CaseScript => script.take(lead, 'factFinding.finish');

/** A measure in good order; a period where it has one. */
export const proposal = (measure: string, more: PlainData = {}): PlainData => ({
  measure,
  ground: 'ownConduct',
  lesserConsidered: ['conversation', 'support'],
  urgent: false,
  ...more,
});

/** What a step was refused for, as rules. */
export const rulesAgainst = (
  script: CaseScript,
  who: Who,
  type: StepType,
  data: PlainData = {},
  at = '',
): readonly (string | undefined)[] => script.refused(who, type, data, at).unmet.map(({ rule }) => rule);
