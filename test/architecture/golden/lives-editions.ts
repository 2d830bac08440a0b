import { CaseScript, people, text } from '../../support/case-script.js';

/** A pupil of the Almere College is warned, the police are told by the principal, and a complaint goes its own way. */
export function warningAndComplaint(): CaseScript {
  const hearing = { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' };
  const report = { to: 'police', sort: 'schoolComplaint', about: 'offence', manner: 'inPerson', reference: text };
  return new CaseScript({}, { protocol: 'ALMERE-2015' })
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    .take('teamLeader', 'scope.assess', { inScope: true, tie: 'overlap' })
    .take('teamLeader', 'review.finish', { route: 'investigate' })
    .take('teamLeader', 'hearing.record', hearing, 'p1')
    .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('teamLeader', 'breach.assess', { norms: ['ALM-3.1ia'], exception: 'none' }, 'p1')
    .take('teamLeader', 'factFinding.finish')
    .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
    .take('teamLeader', 'qualification.decide', { answer: true }, 't1')
    .take(
      'teamLeader',
      'qualification.raise',
      { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg32a' },
      'p1',
    )
    .take('principal', 'outsideReport.make', { ...report, at: '2026-09-07T08:00:00.000Z' }, 'p1')
    .take(
      'teamLeader',
      'measure.propose',
      { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false },
      'p1',
    )
    .take('teamLeader', 'measure.decide', { decision: 'impose' }, 't4')
    .take('teamLeader', 'referral.send', { to: 'complaints' })
    .take('teamLeader', 'referral.answer', { accepted: true }, 't5')
    .on('2026-09-14')
    .take('teamLeader', 'referral.conclude', { on: '2026-09-14' }, 't5');
}

/** An employee of School Matthijsje corrects what he placed; on a Saturday somebody is called, and a withdrawal is asked and answered. */
export function correctionInFreeTime(): CaseScript {
  const asked = { subjectKind: 'employee', victimKind: 'nobody', personalData: 'yes' };
  const saturday = '2026-09-05T19:00:00.000Z';
  const script = new CaseScript(asked, { protocol: 'MATTHIJSJE-1', sector: 'PO', at: saturday })
    .take('principal', 'case.take')
    .take('principal', 'call.record', { at: saturday, reached: true })
    .on('2026-09-07')
    .take('principal', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take('principal', 'scope.assess', { inScope: true })
    .take('principal', 'review.finish', { route: 'investigate' })
    .take('principal', 'withdrawal.ask', { asks: 'removal', because: 'privacy', on: '2026-09-07' }, 'p1')
    .take('principal', 'withdrawal.answer', { answer: 'removed', on: '2026-09-07' }, 't1');
  const hearing = { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'notApplicable' };
  const sent = { norms: ['MAT-E3'], exception: 'none', omission: 'none', recipient: 'outside', channel: 'mail' };
  return script
    .take('principal', 'hearing.record', hearing, 'p1')
    .take('principal', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('principal', 'breach.assess', sent, 'p1')
    .take('principal', 'factFinding.finish')
    .take('principal', 'outcome.record', { outcome: 'correction' }, 'p1')
    .take('principal', 'decision.finish')
    .take('principal', 'correction.record', { manner: 'removed', on: '2026-09-07', removalReason: text }, 'p1');
}

/** A team leader of School Matthijsje is in doubt about a publication of his own, and has his answer at once. */
export const answeredAtOnce = (): CaseScript =>
  new CaseScript(
    { kind: 'publicationDoubt', reporterKind: 'employee', subjectKind: 'employee', victimKind: 'nobody' },
    { protocol: 'MATTHIJSJE-1', sector: 'PO' },
    'teamLeader',
  ).take('principal', 'case.close');
