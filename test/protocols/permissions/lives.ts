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

const kept = new Map<string, CaseScript>();

/** A copy to go on with: what is walked once is not walked again for every scene. */
const copyOf = (script: CaseScript): CaseScript =>
  Object.assign(Object.create(CaseScript.prototype) as CaseScript, script, { steps: [...script.steps] });

function once<A extends string>(name: string, walk: (which: A) => CaseScript): (which: A) => CaseScript {
  return (which) => {
    const key = `${name} ${which}`;
    const script = kept.get(key) ?? walk(which);
    kept.set(key, script);
    return copyOf(script);
  };
}

/** A report nobody has taken up. */
export const justReported = once('reported', (led: Led) => new CaseScript(settings[led].intake));

/** Taken up: p1 is the subject, p2 a pupil harmed, p3 a parent of p2, p4 (of a pupil) a parent of p1. */
export const underReview = once('underReview', (led: Led) => {
  const { lead, subject } = settings[led];
  const script = justReported(led)
    .take(lead, 'case.take')
    .take(lead, 'party.add', subject)
    .take(lead, 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take(lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2' });
  return led === 'leadership'
    ? script.take(lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    : script;
});

export const underInvestigation = once('underInvestigation', (led: Led) => {
  const { lead } = settings[led];
  return underReview(led)
    .take(lead, 'scope.assess', { inScope: true })
    .take(lead, 'review.finish', { route: 'investigate' });
});

const heard = (script: CaseScript, led: Led): PlainData => ({
  purpose: 'facts',
  on: script.today,
  manner: 'inPerson',
  parentsPresent: led === 'leadership' ? 'yes' : 'notApplicable',
});

/** Heard; what p1 did is established, and which norm it breached. */
export const established = once('established', (led: Led) => {
  const { lead } = settings[led];
  const script = underInvestigation(led);
  return script
    .take(lead, 'hearing.record', heard(script, led), 'p1')
    .take(lead, 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take(lead, 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
});

/** Heard, and nothing established against p1. */
export const cleared = once('cleared', (led: Led) => {
  const { lead } = settings[led];
  const script = underInvestigation(led);
  return script
    .take(lead, 'hearing.record', heard(script, led), 'p1')
    .take(lead, 'finding.record', { founded: 'unfounded', ownConduct: false, ownRole: 'none' }, 'p1')
    .take(lead, 'factFinding.finish');
});

/** The facts are in, and what has to be answered about them is answered. */
export const inDecision = once('inDecision', (led: Led) => {
  const { lead } = settings[led];
  const script = established(led).take(lead, 'factFinding.finish');
  if (led === 'supervisoryBoard') return script;
  const of = led === 'leadership' ? 'culpableConduct' : 'neglectOfDuty';
  script.take(lead, 'qualification.raise', { of }, 'p1');
  return script.take(lead, 'qualification.decide', { answer: true }, 't1');
});

export const withOutcome = once('withOutcome', (led: Led) =>
  inDecision(led).take(settings[led].lead, 'outcome.record', { outcome: 'conversation' }, 'p1'),
);

export const inExecution = once('inExecution', (led: Led) =>
  withOutcome(led).take(settings[led].lead, 'decision.finish'),
);

export const inFiling = once('inFiling', (led: Led) => inExecution(led).take(settings[led].lead, 'execution.finish'));

/** Every paper left out with a reason: nothing stands in the way of closing. */
export function readyToClose(led: Led): CaseScript {
  const script = inFiling(led).take(settings[led].lead, 'aftercare.record', { offered: 'accepted' }, 'p2');
  for (const { key, preset, party, by } of script.open.filter(({ step }) => step === 'paper.file')) {
    const paper = `s${key.split('/')[1]?.slice(1)}`;
    const who = by.includes('hr') ? 'hr' : 'registrar';
    script.take(who, 'paper.leaveOut', { paper, file: preset?.['file'], because: 'minimisation' }, party);
  }
  return script;
}

export const closed = once('closed', (led: Led) => readyToClose(led).take(settings[led].lead, 'case.close'));

/** A question beforehand, taken up by the team leader. */
export const question = (kind: 'publicationDoubt' | 'derailingCommunication' | 'mediaRequest'): CaseScript =>
  new CaseScript({
    kind,
    subjectKind: 'employee',
    victimKind: 'nobody',
    categories: ['other'],
    reporterKind: 'employee',
  });

export const questionTaken = (kind: Parameters<typeof question>[0] = 'publicationDoubt'): CaseScript =>
  question(kind).take('teamLeader', 'case.take');

/** Whoever has to be asked was asked, and answered. */
export function questionAnswered(kind: Parameters<typeof question>[0] = 'publicationDoubt'): CaseScript {
  const script = questionTaken(kind);
  const asked = {
    publicationDoubt: ['dpo'],
    derailingCommunication: ['principal', 'dpo'],
    mediaRequest: ['principal'],
  } as const;
  for (const role of asked[kind]) {
    script
      .take('teamLeader', 'consultation.ask', { role })
      .take(role, 'consultation.answer', { role, advises: 'neutral' });
  }
  return script;
}

export const advised = (): CaseScript => questionAnswered().take('teamLeader', 'advice.give', { advice: 'change' });
