import type { Acts } from '../life.js';
import type { Town } from '../town.js';
import { reason, spoken } from './texts.js';

/** (f) Personal data got out: 72 hours on the wall clock, the FG's advice first, the authority and the people told. */
export async function breach(life: Acts, town: Town): Promise<void> {
  await town.nextMonday();
  await life.report(
    'lyceum',
    {
      addressee: 'leadership',
      reporterKind: 'employee',
      categories: ['publishedPersonalData'],
      subjectKind: 'employee',
      victimKind: 'pupil',
      victimIsMinor: 'yes',
      possiblySexual: 'no',
      personalData: 'yes',
      story: 'Een lijst met gegevens van leerlingen stond openbaar.',
    },
    'teamLeader',
  );
  await life.take('teamLeader', 'case.take');
  await life.take('teamLeader', 'party.add', { kind: 'employee', role: 'subject', name: 'De medewerker' });
  await life.take('teamLeader', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12', name: 'De leerling' });
  await life.take('teamLeader', 'scope.assess', { inScope: true, reason });
  await life.take(
    'teamLeader',
    'qualification.raise',
    { of: 'dataBreach', discoveredAt: await town.now(), reason },
    'p1',
  );
  await life.refused(
    'board',
    'qualification.decide',
    'G12.advice',
    { answer: true, notify: 'notify', highRisk: true, reason },
    't1',
  );
  await life.consult('teamLeader', 'dpo', 'dpo', 'notify', 't1');
  await town.moveHours(48);
  await life.take('board', 'qualification.decide', { answer: true, notify: 'notify', highRisk: true, reason }, 't1');
  await life.take(
    'board',
    'outsideReport.make',
    {
      to: 'dataProtectionAuthority',
      about: 'dataBreach',
      at: await town.now(),
      manner: 'portal',
      spokenTo: spoken,
      reference: 'AP-0001',
    },
    'p1',
  );
  await life.take('teamLeader', 'party.inform', { about: 'dataBreach', manner: 'letter' }, 'p2');
  await life.take('teamLeader', 'review.finish', { route: 'unfounded', reason });
  await life.take('teamLeader', 'case.close');
}
