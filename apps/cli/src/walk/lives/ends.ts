import type { Acts } from '../life.js';
import type { Town } from '../town.js';
import { hearing, reason } from './texts.js';

const pupils = {
  addressee: 'leadership',
  reporterKind: 'parent',
  categories: ['bullying'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  victimIsMinor: 'yes',
  possiblySexual: 'no',
} as const;

/** (g) Out of scope: it ends with that reason, and never silently. */
export async function outOfScope(life: Acts, town: Town): Promise<void> {
  await town.nextMonday();
  await life.report('vlierstam', { ...pupils, story: 'Ruzie op de voetbalclub.' }, 'primaryLeader');
  await life.take('primaryLeader', 'case.take');
  await life.refused('primaryLeader', 'review.finish', 'OZHW-2.2', { route: 'outOfScope', reason });
  await life.take('primaryLeader', 'scope.assess', { inScope: false, reason });
  await life.take('primaryLeader', 'review.finish', { route: 'outOfScope', reason });
  await life.take('primaryLeader', 'case.close');
}

/** (g) Unfounded: the name of who was accused is cleared before it closes. */
export async function unfounded(life: Acts, town: Town): Promise<void> {
  const monday = await town.nextMonday();
  await life.report('vlierstam', { ...pupils, story: 'Ik denk dat zij mijn kind uitschelden.' }, 'primaryLeader');
  await life.take('primaryLeader', 'case.take');
  await life.take('primaryLeader', 'party.add', {
    kind: 'pupil',
    role: 'subject',
    band: 'under12',
    name: 'De leerling',
  });
  await life.take('primaryLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1', name: 'De ouder' });
  await life.take('primaryLeader', 'scope.assess', { inScope: true, reason });
  await life.take('primaryLeader', 'review.finish', { route: 'investigate', reason });
  await life.take('primaryLeader', 'hearing.record', hearing(monday, 'yes'), 'p1');
  await life.take(
    'primaryLeader',
    'finding.record',
    { founded: 'unfounded', ownConduct: false, ownRole: 'none', reason },
    'p1',
  );
  await life.take('primaryLeader', 'factFinding.finish', { summary: reason });
  await life.refused('primaryLeader', 'decision.finish', 'G20.outcomes');
  await life.take('primaryLeader', 'outcome.record', { outcome: 'noMeasure', reason }, 'p1');
  await life.take('primaryLeader', 'decision.finish', {});
  await life.take('primaryLeader', 'execution.finish', {});
  await life.refused('primaryLeader', 'case.close', 'openObligation');
  await life.take('primaryPrincipal', 'rehabilitation.decide', { text: 'issued', reason }, 'p1');
  await life.take('primaryLeader', 'case.close');
}

/** (g) Withdrawn by the reporter: reviewed all the same, and closed with a reason. */
export async function withdrawn(life: Acts, town: Town): Promise<void> {
  await town.nextMonday();
  await life.report(
    'vlierstam',
    { ...pupils, naming: 'anonymous', story: 'Er wordt gepest in groep acht.' },
    'primaryLeader',
  );
  await life.byReceipt('messages', { text: 'Wie leest dit?' });
  await life.byReceipt('withdrawal', { reason: 'Het is uitgepraat.' });
  await life.take('primaryLeader', 'case.take');
  await life.take('primaryLeader', 'review.finish', { route: 'withdrawn', reason });
  await life.take('primaryLeader', 'case.close');
}
