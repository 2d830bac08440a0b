import type { PlainData } from '#libs/domain';
import { CaseScript, people, type Who } from '../../support/case-script.js';

/** Who leads the cases the table is walked in: the leadership about a pupil, the board about an employee, or above it. */
export type Led = 'leadership' | 'board' | 'supervisoryBoard';

interface Setting {
  readonly lead: Who;
  /** Decides where a higher level than the daily work is needed. */
  readonly above: Who;
  readonly intake: PlainData;
  readonly subject: PlainData;
}

export const settings: Readonly<Record<Led, Setting>> = {
  leadership: {
    lead: 'teamLeader',
    above: 'board',
    intake: {},
    subject: { kind: 'pupil', role: 'subject', band: 'from12' },
  },
  board: {
    lead: 'board',
    above: 'board',
    intake: { addressee: 'board', subjectKind: 'employee', categories: ['insult'] },
    subject: { kind: 'employee', role: 'subject', person: people.employee.person },
  },
  supervisoryBoard: {
    lead: 'supervisoryBoard',
    above: 'supervisoryBoard',
    intake: { addressee: 'board', subjectKind: 'boardMember', aboutLeadership: 'board', categories: ['insult'] },
    subject: { kind: 'boardMember', role: 'subject', person: people.employee.person },
  },
};

/** A report nobody has taken up. */
export const justReported = (led: Led): CaseScript => new CaseScript(settings[led].intake);

/** Taken up: p1 is the subject, p2 a pupil harmed, p3 a parent of p2, p4 (of a pupil) a parent of p1. */
export function underReview(led: Led): CaseScript {
  const { lead, subject } = settings[led];
  const script = justReported(led)
    .take(lead, 'case.take')
    .take(lead, 'party.add', subject)
    .take(lead, 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take(lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2' });
  return led === 'leadership' ? script.take(lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' }) : script;
}

export function underInvestigation(led: Led): CaseScript {
  const { lead } = settings[led];
  return underReview(led)
    .take(lead, 'scope.assess', { inScope: true })
    .take(lead, 'review.finish', { route: 'investigate' });
}

const heard = (script: CaseScript, led: Led): PlainData => ({
  purpose: 'facts',
  on: script.today,
  manner: 'inPerson',
  parentsPresent: led === 'leadership' ? 'yes' : 'notApplicable',
});

/** Heard; what p1 did is established, and which norm it breached. */
export function established(led: Led): CaseScript {
  const { lead } = settings[led];
  const script = underInvestigation(led);
  return script
    .take(lead, 'hearing.record', heard(script, led), 'p1')
    .take(lead, 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take(lead, 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
}

/** Heard, and nothing established against p1. */
export function cleared(led: Led): CaseScript {
  const { lead } = settings[led];
  const script = underInvestigation(led);
  return script
    .take(lead, 'hearing.record', heard(script, led), 'p1')
    .take(lead, 'finding.record', { founded: 'unfounded', ownConduct: false, ownRole: 'none' }, 'p1')
    .take(lead, 'factFinding.finish');
}

/** The facts are in, and what has to be answered about them is answered. */
export function inDecision(led: Led): CaseScript {
  const { lead } = settings[led];
  const script = established(led).take(lead, 'factFinding.finish');
  if (led === 'supervisoryBoard') return script;
  const of = led === 'leadership' ? 'culpableConduct' : 'neglectOfDuty';
  script.take(lead, 'qualification.raise', { of }, 'p1');
  return script.take(lead, 'qualification.decide', { answer: true }, 't1');
}

export const withOutcome = (led: Led): CaseScript =>
  inDecision(led).take(settings[led].lead, 'outcome.record', { outcome: 'conversation' }, 'p1');

export const inExecution = (led: Led): CaseScript => withOutcome(led).take(settings[led].lead, 'decision.finish');

export const inFiling = (led: Led): CaseScript => inExecution(led).take(settings[led].lead, 'execution.finish');

/** Every paper left out with a reason: nothing stands in the way of closing. */
export function readyToClose(led: Led): CaseScript {
  const script = inFiling(led);
  for (const { key, preset, party, by } of script.open.filter(({ step }) => step === 'paper.file')) {
    const paper = `s${key.split('/')[1]?.slice(1)}`;
    const who = by.includes('hr') ? 'hr' : 'registrar';
    script.take(who, 'paper.leaveOut', { paper, file: preset?.['file'], because: 'minimisation' }, party);
  }
  return script;
}

export const closed = (led: Led): CaseScript => readyToClose(led).take(settings[led].lead, 'case.close');

/** A question beforehand, taken up by the team leader. */
export const question = (kind: 'publicationDoubt' | 'derailingCommunication' | 'mediaRequest'): CaseScript =>
  new CaseScript({ kind, subjectKind: 'employee', victimKind: 'nobody', categories: ['other'], reporterKind: 'employee' });

export const questionTaken = (kind: Parameters<typeof question>[0] = 'publicationDoubt'): CaseScript =>
  question(kind).take('teamLeader', 'case.take');

/** Whoever has to be asked was asked, and answered. */
export function questionAnswered(kind: Parameters<typeof question>[0] = 'publicationDoubt'): CaseScript {
  const script = questionTaken(kind);
  const asked = { publicationDoubt: ['dpo'], derailingCommunication: ['principal', 'dpo'], mediaRequest: ['principal'] } as const;
  for (const role of asked[kind]) {
    script.take('teamLeader', 'consultation.ask', { role }).take(role, 'consultation.answer', { role, advises: 'neutral' });
  }
  return script;
}

export const advised = (): CaseScript => questionAnswered().take('teamLeader', 'advice.give', { advice: 'change' });
