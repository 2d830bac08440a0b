import type { PlainData } from '#libs/domain';
import { people, reported, text, type CaseScript, type Setting, type Who } from '../../support/case-script.js';

/** A report in a school of this organisation. */
export const inGroningen = (intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter'): CaseScript =>
  reported(intake, { protocol: 'OOG-2024', ...setting }, by);

/** A pupil as p1 with a parent as p2, a victim as p3, a parent of the victim as p4; in scope and investigated. */
export function pupilInvestigated(intake: PlainData = {}, setting: Setting = {}, band = 'from12'): CaseScript {
  return inGroningen(intake, setting)
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p3' })
    .take('teamLeader', 'scope.assess', { inScope: true })
    .take('teamLeader', 'review.finish', { route: 'investigate' });
}

const heard = (script: CaseScript): PlainData => ({
  purpose: 'facts',
  on: script.today,
  manner: 'inPerson',
  parentsPresent: 'yes',
});

/** The same, heard and founded on a norm of conduct. */
export function pupilFounded(intake: PlainData = {}, setting: Setting = {}, band = 'from12'): CaseScript {
  const script = pupilInvestigated(intake, setting, band);
  return script
    .take('teamLeader', 'hearing.record', heard(script), 'p1')
    .take('teamLeader', 'breach.assess', { norms: ['OOG-3.2.1'], exception: 'none' }, 'p1')
    .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1');
}

/** An employee as p1, with a person of his own, led by the board; heard. */
export function employeeHeard(intake: PlainData = {}, setting: Setting = {}, kind = 'employee'): CaseScript {
  const script = inGroningen({ addressee: 'board', subjectKind: kind, ...intake }, setting)
    .take('board', 'case.take')
    .take('board', 'party.add', { kind, role: 'subject', person: people.employee.person })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' });
  return script.take('board', 'hearing.record', { ...heard(script), parentsPresent: 'notApplicable' }, 'p1');
}

export const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;

/** A measure proposed in good order. */
export const proposal = (measure: string, more: PlainData = {}): PlainData => ({
  measure,
  ground: 'ownConduct',
  lesserConsidered: ['conversation', 'support'],
  urgent: false,
  lesserReason: text,
  interest: text,
  from: '2026-09-08',
  until: '2026-09-11',
  withPay: true,
  ...(measure.endsWith('ismissal') ? { finalWarningGiven: true } : {}),
  ...(measure === 'summaryDismissal' ? { counselConsulted: true } : {}),
  ...more,
});

/** Tells a parent, or whoever it is about. */
export const told = (about: string): PlainData => ({ about, manner: 'phone' });
