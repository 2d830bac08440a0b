import type { Acts } from '../life.js';
import { plusDays, type Town } from '../town.js';
import { founded, hearing, reason } from './texts.js';

/** (e) Looking at data of a person: the board's leave, the principal's actions, one named officer under secrecy, until it ends by itself. */
export async function inspection(life: Acts, town: Town): Promise<void> {
  const monday = await town.nextMonday();
  await life.report(
    'lyceum',
    {
      addressee: 'leadership',
      reporterKind: 'employee',
      categories: ['hacking'],
      subjectKind: 'pupil',
      victimKind: 'employee',
      possiblySexual: 'no',
      story: 'Iemand heeft mijn account gebruikt.',
    },
    'teamLeader',
  );
  await life.take('teamLeader', 'case.take');
  await life.take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from16', name: 'De leerling' });
  await life.take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1', name: 'De ouder' });
  await life.take('teamLeader', 'scope.assess', { inScope: true, reason });
  await life.take('teamLeader', 'review.finish', { route: 'investigate', reason });
  await life.take('teamLeader', 'inspection.request', {
    scope: ['loginRecords', 'networkLogs'],
    ground: reason,
    proportionality: reason,
    until: plusDays(monday, 7),
  });
  await life.refused(
    'principal',
    'inspection.grant',
    'notYourRole',
    {
      scope: ['loginRecords'],
      until: plusDays(monday, 7),
      authorised: await town.personOf('serviceBureau'),
      proportionality: reason,
      reason,
    },
    't1',
  );
  await life.take(
    'board',
    'inspection.grant',
    {
      scope: ['loginRecords'],
      until: plusDays(monday, 7),
      authorised: await town.personOf('serviceBureau'),
      proportionality: reason,
      reason,
    },
    't1',
  );
  await life.refused(
    'principal',
    'inspection.setActions',
    'OZHW-6.7b.within',
    { actions: ['loginRecords', 'mailContent'] },
    't1',
  );
  await life.take('principal', 'inspection.setActions', { actions: ['loginRecords'] }, 't1');
  await life.take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1');
  await life.refused('serviceBureau', 'inspection.look', 'OZHW-6.7c.look', { at: 'networkLogs', found: reason }, 't1');
  await life.take(
    'serviceBureau',
    'inspection.look',
    { at: 'loginRecords', found: 'Er is van een ander apparaat ingelogd.' },
    't1',
  );
  await town.moveTo(plusDays(monday, 8));
  await life.until('teamLeader', 'the leave ended by itself', (steps) =>
    steps.some(({ type }) => type === 'inspection.expire'),
  );
  await life.unseenBy('serviceBureau');
  const day = plusDays(monday, 8);
  await life.take('teamLeader', 'hearing.record', hearing(day, 'yes'), 'p1');
  await life.take(
    'teamLeader',
    'finding.record',
    { ...founded('none'), founded: 'notEstablished', ownConduct: false },
    'p1',
  );
  await life.take('teamLeader', 'factFinding.finish', { summary: reason });
  await life.take('teamLeader', 'outcome.record', { outcome: 'noMeasure', reason }, 'p1');
  await life.take('teamLeader', 'decision.finish', {});
  await life.take('teamLeader', 'execution.finish', {});
  await life.refused('teamLeader', 'case.close', 'openObligation');
  await life.take('principal', 'rehabilitation.decide', { text: 'issued', reason }, 'p1');
  await life.letter('principal', 'rehabilitation', 'p1');
  await life.take('teamLeader', 'case.close');
}
