import type { Acts } from '../life.js';
import { plusDays, type Town } from '../town.js';
import { elsewhere, founded, hearing, interest, reason, spoken } from './texts.js';

/** (b) Two pupils spread a humiliating meme of a third: one warned, one suspended for three days, and an objection that succeeds. */
export async function meme(life: Acts, town: Town): Promise<void> {
  const monday = await town.nextMonday();
  await life.report(
    'lyceum',
    {
      addressee: 'leadership',
      reporterKind: 'pupil',
      naming: 'confidential',
      categories: ['humiliatingImage', 'bullying'],
      subjectKind: 'pupil',
      victimKind: 'pupil',
      victimIsMinor: 'yes',
      possiblySexual: 'no',
      story: 'Ze hebben een meme van iemand uit mijn klas gemaakt en doorgestuurd.',
    },
    'teamLeader',
  );
  await life.take('teamLeader', 'case.take');
  for (const name of ['De maker', 'De verspreider']) {
    await life.take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12', name });
  }
  await life.take('teamLeader', 'party.add', {
    kind: 'parent',
    role: 'parentOf',
    parentOf: 'p1',
    name: 'Ouder van de maker',
  });
  await life.take('teamLeader', 'party.add', {
    kind: 'parent',
    role: 'parentOf',
    parentOf: 'p2',
    name: 'Ouder van de verspreider',
  });
  await life.take('teamLeader', 'scope.assess', { inScope: true, reason });
  await life.take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none', reason }, 'p1');
  await life.take('teamLeader', 'breach.assess', { norms: ['OZHW-4.7'], exception: 'none', reason }, 'p2');
  await life.take('teamLeader', 'review.finish', { route: 'investigate', reason });
  await suspendTheMaker(life, town, monday);
  await warnTheSharer(life, monday);
  await life.take('teamLeader', 'decision.finish', {});
  await objection(life, town, plusDays(monday, 7));
  await life.settlePapers('registrar', 'pupilFile', true);
  await life.take('teamLeader', 'case.close');
}

async function suspendTheMaker(life: Acts, town: Town, monday: string): Promise<void> {
  await life.refused('teamLeader', 'finding.record', 'GEN.hearBeforeFinding', founded('made'), 'p1');
  await life.take('teamLeader', 'hearing.invite', { purpose: 'facts', on: monday, with: 'withParents' }, 'p1');
  await life.letter('teamLeader', 'hearingInvitation', 'p1', { time: '14:30', place: 'kamer 12' });
  const suspension = {
    measure: 'suspension',
    ground: 'ownConduct',
    from: plusDays(monday, 1),
    until: plusDays(monday, 4),
    lesserConsidered: ['warning'],
    lesserReason: reason,
    interest,
    urgent: false,
    reason,
  };
  await life.refused('teamLeader', 'measure.propose', 'G04.ownGround', suspension, 'p1');
  await life.take('teamLeader', 'hearing.record', hearing(monday, 'yes'), 'p1');
  await life.take('teamLeader', 'hearing.record', hearing(monday, 'notApplicable'), 'p3');
  await life.take('teamLeader', 'finding.record', founded('made'), 'p1');
  await life.refused('teamLeader', 'measure.propose', 'G04.week', { ...suspension, until: plusDays(monday, 11) }, 'p1');
  await life.take('teamLeader', 'measure.propose', suspension, 'p1');
  await life.refused('teamLeader', 'measure.decide', 'notYourRole', { decision: 'impose', reason }, 't1');
  await life.refused('principal', 'measure.decide', 'G04.teacher', { decision: 'impose', reason }, 't1');
  await life.take('principal', 'measure.decide', { decision: 'impose', teacherNotHeard: elsewhere, reason }, 't1');
  await life.refused(
    'principal',
    'measure.announce',
    'G04.form',
    { manner: 'appMessage', on: monday, remedyClause: true },
    't1',
  );
  await life.letter('principal', 'decision', 'p1', { track: 't1' });
  await life.take('principal', 'measure.announce', { manner: 'handed', on: monday, remedyClause: true }, 't1');
  await life.letter('principal', 'inspectorateNotice', 'p1', { track: 't1' });
  await life.take(
    'principal',
    'outsideReport.make',
    { to: 'inspectorate', about: 'suspension', at: await town.now(), manner: 'portal', spokenTo: spoken },
    'p1',
  );
  await life.take('principal', 'education.arrange', { manner: 'homework', from: plusDays(monday, 1) }, 'p1');
  await life.take('teamLeader', 'qualification.raise', { of: 'culpableConduct', reason }, 'p1');
}

async function warnTheSharer(life: Acts, monday: string): Promise<void> {
  await life.take('teamLeader', 'qualification.decide', { answer: true, reason }, 't4');
  await life.take('teamLeader', 'hearing.record', hearing(monday, 'yes'), 'p2');
  await life.take('teamLeader', 'hearing.record', hearing(monday, 'notApplicable'), 'p4');
  await life.take('teamLeader', 'finding.record', founded('shared'), 'p2');
  await life.take('teamLeader', 'factFinding.finish', { summary: reason });
  await life.take('teamLeader', 'qualification.raise', { of: 'culpableConduct', reason }, 'p2');
  await life.take('teamLeader', 'qualification.decide', { answer: true, reason }, 't5');
  await life.take(
    'teamLeader',
    'measure.propose',
    { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false, reason },
    'p2',
  );
  await life.refused('teamLeader', 'measure.decide', 'GEN.alike', { decision: 'impose', reason }, 't6');
  await life.take('teamLeader', 'measure.decide', { decision: 'impose', unlikeOthers: reason, reason }, 't6');
  await life.letter('teamLeader', 'decision', 'p2', { track: 't6' });
  await life.take('teamLeader', 'measure.announce', { manner: 'letter', on: monday, remedyClause: true }, 't6');
  await life.take('teamLeader', 'outcome.record', { outcome: 'measure', reason }, 'p1');
  await life.take('teamLeader', 'outcome.record', { outcome: 'measure', reason }, 'p2');
}

async function objection(life: Acts, town: Town, day: string): Promise<void> {
  await town.moveTo(day);
  await life.until('teamLeader', 'the suspension began and ended by itself', (steps) =>
    steps.some(({ type }) => type === 'measure.end'),
  );
  await life.take('teamLeader', 'objection.receive', { on: day, text: 'Wij zijn het er niet mee eens.' }, 't2');
  await life.refused('board', 'objection.decide', 'G08.heard', { outcome: 'founded', reason }, 't2');
  await life.take(
    'teamLeader',
    'objection.hear',
    { on: day, manner: 'inPerson', parentsPresent: 'yes', minutes: reason },
    't2',
  );
  await life.take('board', 'objection.decide', { outcome: 'founded', reason }, 't2');
  await life.letter('board', 'objectionDecision', 'p1', { track: 't2' });
  await life.refused('teamLeader', 'execution.finish', 'openObligation');
  await life.take('principal', 'measure.annul', { reason }, 't1');
  await life.take('teamLeader', 'execution.finish', {});
}
