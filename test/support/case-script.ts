import type { PlainData } from '#libs/domain';
import { CaseScript, type Setting } from './script.js';
import { people, text, type Who } from './script-people.js';

export { CaseScript, type Setting } from './script.js';
export { sealedIn } from './script-answers.js';
export { people, text, type Who } from './script-people.js';

/** A report comes in; the rest of the script follows from here. */
export const reported = (intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter'): CaseScript =>
  new CaseScript(intake, setting, by);

/** A pupil's case, taken up by the team leader, with the pupil as p1 and a parent as p2, in scope and under investigation. */
export function pupilUnderInvestigation(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  return reported(intake, setting)
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p3' })
    .take('teamLeader', 'scope.assess', { inScope: true })
    .take('teamLeader', 'review.finish', { route: 'investigate' });
}

/** The pupil and the parent were heard, and the conduct is established. */
export function pupilFounded(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const script = pupilUnderInvestigation(setting, intake);
  return script
    .take(
      'teamLeader',
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' },
      'p1',
    )
    .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
}

/** A suspension in good order for p1 from `from` up to `until`; take the rest of its way in the test. */
export const suspension = (from: string, until: string, more: PlainData = {}): PlainData => ({
  measure: 'suspension',
  ground: 'ownConduct',
  from,
  until,
  lesserConsidered: ['warning'],
  urgent: false,
  interest: text,
  lesserReason: text,
  ...more,
});

/** An employee's case led by the board, the employee as p1 (with a person of his own), heard and founded. */
export function employeeFounded(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const script = reported(
    { addressee: 'board', subjectKind: 'employee', categories: ['privateContact'], ...intake },
    setting,
  )
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' });
  return script
    .take(
      'board',
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' },
      'p1',
    )
    .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
    .take('board', 'breach.assess', { norms: ['OZHW-5.9'], exception: 'none' }, 'p1');
}
