import { dateIn } from '../calendar/index.js';
import type { Instant, PlainDate } from '../language/time.js';
import { toldBy } from './corrections.js';
import type { CaseState, Unmet } from './state.js';
import { wordOf, type StepDraft, type StepType } from './steps/index.js';

/** Fields that tell on which day, or when, something was done. What is still to come is no record of it. */
const done: Readonly<Partial<Record<StepType, string>>> = {
  'breach.assess': 'publishedOn',
  'hearing.record': 'on',
  'qualification.raise': 'discoveredAt',
  'suspicion.know': 'at',
  'measure.intend': 'sentOn',
  'measure.defend': 'on',
  'measure.announce': 'on',
  'objection.receive': 'on',
  'objection.hear': 'on',
  'outsideReport.make': 'at',
  'policeOrder.record': 'at',
  'exclusion.record': 'since',
  'exclusion.end': 'on',
  'access.ask': 'on',
  'access.answer': 'on',
};

/**
 * Terms run and hearings count from days that people tell. A hearing, a report or a letter of tomorrow does not exist yet, and an
 * intention (G09) cannot have been sent before the measure was proposed: its term would be over before it began. Also by way of a correction.
 */
export function againstDays(state: CaseState, draft: StepDraft, now: Instant): readonly Unmet[] {
  const { type, track, data } = toldBy(state, draft);
  const field = done[type];
  const value = field === undefined ? '' : wordOf(data[field] ?? '');
  if (field === undefined || value === '') return [];
  const day = dayOf(value);
  const path = `data.${draft.type === 'step.correct' ? 'set.' : ''}${field}`;
  if (day > dateIn(now)) return [{ code: 'notYetDone', cites: [], lifts: 'tellTheDay', path }];
  const begun = type === 'measure.intend' ? proposedOn(state, track) : undefined;
  return begun !== undefined && day < begun ? [{ code: 'beforeProposal', cites: [], lifts: 'tellTheDay', path }] : [];
}

const dayOf = (told: string): PlainDate => (told.includes('T') ? dateIn(told) : told);

function proposedOn({ tracks, acts }: CaseState, track: string | undefined): PlainDate | undefined {
  const opened = track === undefined ? undefined : tracks[track]?.openedSeq;
  const proposal = acts.find(({ seq }) => seq === opened);
  return proposal === undefined ? undefined : dateIn(proposal.at);
}
