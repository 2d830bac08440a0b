import type { Act, CaseState } from '../../libs/domain/src/case/state.js';
import { actOf, caseOf, parentOf, pupil, trackOf } from './case-built.js';

/** A pupil and a parent, with a measure and an objection, and these acts. */
export const acts = (...list: Act[]): CaseState =>
  caseOf({
    tracks: [trackOf('t1'), trackOf('t2', { party: 'p2', machine: 'objection', state: 'open' })],
    parties: [pupil('p1'), parentOf('p1', 'p2')],
    acts: list,
  });
/** Reported, heard, and an adviser asked. */
export const whole = acts(
  actOf(1, 'report.receive'),
  actOf(2, 'hearing.record', { on: '2026-09-01' }, { party: 'p1' }),
  actOf(
    3,
    'consultation.ask',
    { role: 'board', person: 'adviser' },
    { track: 't1', party: 'p1', at: '2026-09-02T10:00:00Z' },
  ),
);
