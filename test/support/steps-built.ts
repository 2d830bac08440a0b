import type { Obligation, Step, StepDraft, StepType } from '#libs/domain';
import type { Turn } from '../../libs/domain/src/simulate/course.js';

/** A recorded step, of which only what matters is filled in. */
export const stepOf = (seq: number, type: StepType, more: Partial<Step> = {}): Step =>
  ({ seq, type, data: {}, at: '2026-09-07T08:00:00.000Z', by: { role: 'teamLeader' }, ...more }) as Step;

/** A turn in which something was recorded, by somebody and by the clock. */
export const recordedIn = (step: Step | undefined, ...byClock: readonly Step[]): Turn =>
  ({ ...(step && { step }), byClock, warnings: [], demanded: [] }) as unknown as Turn;

export const draftOf = (type: StepType, data: StepDraft['data'] = {}, place: Partial<StepDraft> = {}): StepDraft => ({
  type,
  data,
  ...place,
});

/** An open obligation of a team leader, of which only what matters is filled in. */
export const obligationOf = (key: string, more: Partial<Obligation> = {}): Obligation => ({
  ...{ key, rule: key.split('/')[0] ?? '', layer: 'protocol', cites: [], nl: 'Doe het.', en: 'Do it.' },
  ...{ by: ['teamLeader'], step: 'letter.issue', status: 'open', blocks: [], waivableBy: [] },
  ...more,
});
