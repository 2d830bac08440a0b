import type { Acts } from '../life.js';
import type { Town } from '../town.js';
import { reason } from './texts.js';

const aboutSelf = {
  addressee: 'leadership',
  reporterKind: 'employee',
  subjectKind: 'employee',
  victimKind: 'nobody',
  possiblySexual: 'no',
} as const;

/** (c) An employee is not sure whether he may publish something: team leader, FG, advice; no measure can be reached from it. */
export async function doubt(life: Acts, town: Town): Promise<void> {
  await town.nextMonday();
  await life.report(
    'lyceum',
    {
      ...aboutSelf,
      kind: 'publicationDoubt',
      categories: ['publicationDoubt'],
      story: 'Mag ik deze foto van het toneelstuk plaatsen?',
    },
    'teamLeader',
  );
  await life.take('teamLeader', 'case.take');
  await life.refused('teamLeader', 'advice.give', 'openObligation', { advice: 'publish', text: reason });
  await life.consult('teamLeader', 'dpo', 'dpo', 'change');
  await life.refused('dpo', 'advice.give', 'notYourRole', { advice: 'change', text: reason });
  await life.refused(
    'teamLeader',
    'measure.propose',
    'notAtThisStage',
    { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['none'], urgent: false, reason },
    'p1',
  );
  await life.take('teamLeader', 'advice.give', { advice: 'change', text: 'Plaats de foto alleen zonder gezichten.' });
  await life.take('teamLeader', 'case.close');
}

/** (d) Online communication threatens to derail: the principal and the FG are both consulted before anything is settled. */
export async function derailing(life: Acts, town: Town): Promise<void> {
  await town.nextMonday();
  await life.report(
    'lyceum',
    {
      ...aboutSelf,
      kind: 'derailingCommunication',
      categories: ['derailingCommunication'],
      story: 'Onder mijn bericht wordt het steeds grimmiger.',
    },
    'teamLeader',
  );
  await life.take('teamLeader', 'case.take');
  await life.consult('teamLeader', 'principal', 'principal', 'for');
  await life.refused('teamLeader', 'advice.give', 'openObligation', { advice: 'steps', text: reason });
  await life.consult('teamLeader', 'dpo', 'dpo', 'neutral');
  await life.take('teamLeader', 'advice.give', { advice: 'steps', text: 'Reageer niet meer; wij nemen het over.' });
  await life.take('teamLeader', 'case.close');
}
