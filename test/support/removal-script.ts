import type { PlainData } from '#libs/domain';
import { pupilFounded, suspension, type CaseScript, type Setting } from './case-script.js';

/** Removal of p1 as proposed: no period, the suspension considered first. */
export const removal: PlainData = suspension('', '', {
  measure: 'removal',
  from: undefined,
  until: undefined,
  lesserConsidered: ['suspension', 'support'],
});

export const heard = (on: string, purpose = 'intention', parentsPresent = 'yes'): PlainData => ({
  purpose,
  on,
  manner: 'inPerson',
  parentsPresent,
});

/** A removal proposed by the team leader (t1), its intention sent, the class teacher (p5) in the case; nobody heard yet. */
export function removalIntended(setting: Setting = {}): CaseScript {
  const script = pupilFounded(setting);
  return script
    .take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' })
    .take('teamLeader', 'measure.propose', removal, 'p1')
    .take('teamLeader', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1');
}

/** Pupil, parents and class teacher heard on the intention, on the day it was sent. */
export function removalHeard(setting: Setting = {}): CaseScript {
  const script = removalIntended(setting);
  return script
    .take('teamLeader', 'hearing.record', heard(script.today), 'p1')
    .take('teamLeader', 'hearing.record', heard(script.today, 'intention', 'notApplicable'), 'p5');
}

/** The board imposed it on a day, and it was announced on that day. */
export const removalAnnounced = (on: string, setting: Setting = {}): CaseScript =>
  removalHeard(setting)
    .on(on)
    .take('board', 'measure.decide', { decision: 'impose', answersDefence: true }, 't1')
    .take('principal', 'measure.announce', { manner: 'registered', on, remedyClause: true }, 't1');

/** A suspension of p1 (t1) of two school days, announced on a day. */
export function suspensionAnnounced(on: string, setting: Setting = {}): CaseScript {
  const script = pupilFounded({ ...setting, at: `${on}T08:00:00.000Z` });
  const until = new Date(Date.parse(`${on}T00:00:00.000Z`) + 2 * 86_400_000).toISOString().slice(0, 10);
  return script
    .take('teamLeader', 'measure.propose', suspension(on, until), 'p1')
    .take('principal', 'measure.decide', { decision: 'impose' }, 't1')
    .take('principal', 'measure.announce', { manner: 'handed', on, remedyClause: true }, 't1');
}

/** The track of the window against t1, once it was opened. */
export const windowOf = (script: CaseScript): string =>
  Object.values(script.state.tracks).find(({ machine }) => machine === 'objection')?.id ?? 'none';
