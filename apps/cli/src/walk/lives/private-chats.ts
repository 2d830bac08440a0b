import type { Acts } from '../life.js';
import { plusDays, type Town } from '../town.js';
import { founded, hearing, minutes, reason, spoken } from './texts.js';

/** (a) An employee's private chats with a pupil: past the leadership to the board, statute first, and a dismissal two people decide. */
export async function privateChats(life: Acts, town: Town): Promise<void> {
  const monday = await town.nextMonday();
  await life.report(
    'lyceum',
    {
      addressee: 'leadership',
      reporterKind: 'parent',
      categories: ['privateContact'],
      subjectKind: 'employee',
      victimKind: 'pupil',
      victimIsMinor: 'yes',
      possiblySexual: 'yes',
      story: 'Een docent stuurt mijn kind al weken privéberichten, ook ’s nachts.',
      reporter: 'Een ouder',
    },
    'board',
  );
  await life.unseenBy('teamLeader');
  await life.refused('board', 'case.close', 'notAtThisStage');
  await life.take('board', 'outsideReport.make', {
    to: 'confidentialInspector',
    about: 'sexualOffence',
    at: await town.now(),
    manner: 'phone',
    spokenTo: spoken,
    advice: reason,
  });
  await life.take('board', 'case.take');
  await life.take('board', 'party.add', {
    kind: 'employee',
    role: 'subject',
    person: await town.personOf('employee'),
    name: 'De docent',
  });
  await life.take('board', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12', name: 'De leerling' });
  await life.take('board', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2', name: 'De ouder' });
  await life.unseenBy('employee');
  await life.unseenBy('hr');
  await life.consult('board', 'hr', 'hr', 'for');
  await interimSuspension(life, monday);
  await lawfulPolice(life, town);
  await life.take('board', 'scope.assess', { inScope: true, reason });
  await life.take('board', 'breach.assess', { norms: ['OZHW-5.9'], exception: 'none', reason }, 'p1');
  await life.take('board', 'review.finish', { route: 'investigate', reason });
  await town.moveTo(plusDays(monday, 2));
  await life.take('board', 'hearing.record', hearing(plusDays(monday, 2), 'notApplicable'), 'p1');
  await life.take('board', 'finding.record', founded('other'), 'p1');
  await boundaryCrossing(life, town);
  await dismissal(life, town, plusDays(monday, 2));
}

async function interimSuspension(life: Acts, monday: string): Promise<void> {
  const suspension = {
    measure: 'interimSuspension',
    ground: 'inquiry',
    from: monday,
    until: plusDays(monday, 28),
    lesserConsidered: ['none'],
    urgent: true,
    urgency: reason,
    withPay: true,
    reason,
  };
  await life.refused('board', 'measure.propose', 'G10.pay', { ...suspension, withPay: false }, 'p1');
  await life.take('board', 'measure.propose', suspension, 'p1');
  await life.take('otherBoard', 'measure.decide', { decision: 'impose', reason }, 't2');
  await life.take('hr', 'measure.announce', { manner: 'handed', on: monday, remedyClause: true }, 't2');
}

/** The lawful order of G02: consultation, suspicion, parents and person informed, the police, the inspector. */
async function lawfulPolice(life: Acts, town: Town): Promise<void> {
  const police = {
    to: 'police',
    sort: 'sexualOffence',
    about: 'offence',
    manner: 'inPerson',
    spokenTo: spoken,
    reference: 'PL-0001',
  };
  await life.take('board', 'outsideReport.conclude', { reasonableSuspicion: true, advice: reason }, 't1');
  await life.refused('board', 'outsideReport.make', 'G02.order', { ...police, at: await town.now() }, 'p1');
  await life.refused(
    'board',
    'outsideReport.decline',
    'G02.noWayOut',
    { to: 'police', about: 'offence', reason },
    'p1',
  );
  await life.letter('board', 'parentsNotice', 'p2', { about: 'policeReport', delivery: 'handed' });
  await life.take('board', 'party.inform', { about: 'policeReport', manner: 'letter' }, 'p3');
  await life.take('board', 'party.inform', { about: 'policeReport', manner: 'conversation' }, 'p1');
  await life.take('board', 'outsideReport.make', { ...police, at: await town.now() }, 'p1');
  await life.take(
    'board',
    'outsideReport.make',
    { to: 'confidentialInspector', about: 'policeReportMade', at: await town.now(), manner: 'phone', spokenTo: spoken },
    'p1',
  );
}

async function boundaryCrossing(life: Acts, town: Town): Promise<void> {
  await life.take('board', 'qualification.raise', { of: 'boundaryCrossing', reason }, 'p1');
  await life.refused('board', 'qualification.decide', 'OZHW-6.2.consulted', { answer: true, reason }, 't6');
  await life.consult('board', 'teamLeader', 'teamLeader', 'for', 't6');
  await life.consult('board', 'otherBoard', 'board', 'for', 't6');
  await life.take('otherBoard', 'qualification.decide', { answer: true, reason }, 't6');
  await life.take(
    'board',
    'outsideReport.make',
    {
      to: 'confidentialInspector',
      about: 'boundaryCrossing',
      at: await town.now(),
      manner: 'phone',
      spokenTo: spoken,
      advice: reason,
    },
    'p1',
  );
  await life.take('board', 'qualification.raise', { of: 'neglectOfDuty', reason }, 'p1');
  await life.take('board', 'qualification.decide', { answer: true, reason }, 't8');
  await life.take('board', 'factFinding.finish', { summary: minutes });
}

async function dismissal(life: Acts, town: Town, today: string): Promise<void> {
  await life.take(
    'board',
    'measure.propose',
    {
      measure: 'dismissal',
      ground: 'ownConduct',
      from: plusDays(today, 60),
      lesserConsidered: ['reprimand'],
      lesserReason: reason,
      interest: reason,
      urgent: false,
      finalWarningGiven: false,
      reason,
    },
    'p1',
  );
  await life.refused('otherBoard', 'measure.decide', 'G09.intention', { decision: 'impose', reason }, 't9');
  await life.letter('hr', 'intention', 'p1', { track: 't9', delivery: 'handed' });
  await life.take('hr', 'measure.intend', { sentOn: today, channel: 'registered' }, 't9');
  await life.refused('otherBoard', 'measure.decide', 'openObligation', { decision: 'impose', reason }, 't9');
  await town.moveTo(plusDays(today, 23));
  await life.until('board', 'three weeks for the defence are over', (steps) =>
    steps.some(({ type, data }) => type === 'deadline.lapse' && String(data['obligation']).startsWith('G09.defence')),
  );
  await life.refused('board', 'measure.decide', 'G16.twoPeople', { decision: 'impose', reason }, 't9');
  await life.take('otherBoard', 'measure.decide', { decision: 'impose', reason }, 't9');
  await life.letter('otherBoard', 'decision', 'p1', { track: 't9', delivery: 'handed' });
  await life.take(
    'hr',
    'measure.announce',
    { manner: 'registered', on: plusDays(today, 23), remedyClause: true },
    't9',
  );
  await life.take('board', 'outcome.record', { outcome: 'measure', reason }, 'p1');
  await life.take('board', 'decision.finish', {});
  await life.take('board', 'aftercare.record', { offered: 'accepted' }, 'p2');
  await life.take('board', 'execution.finish', {});
  await life.refused('board', 'case.close', 'openObligation');
  await life.settlePapers('hr', 'personnelFile', true);
  await life.take('board', 'case.close');
}
