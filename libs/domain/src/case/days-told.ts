import { dateIn } from '../calendar/index.js';
import type { Instant, PlainDate } from '../language/time.js';
import { toldBy } from './corrections.js';
import type { CaseState, Unmet } from './state.js';
import { kindOf, stepTypes, wordOf, type StepDraft, type StepType } from './steps/index.js';

/** A field called so tells on which day, or when, something was done. What is still to come is no record of it. */
const tellsWhatWasDone = /^(?:on|at|since)$|(?:On|At)$/;
/** The one day of that name that lies ahead: for when somebody is invited. */
const ahead: ReadonlySet<StepType> = new Set(['hearing.invite']);

const daysOf: ReadonlyMap<StepType, readonly string[]> = new Map(
  stepTypes
    .filter((type) => !ahead.has(type))
    .map((type) => [
      type,
      Object.entries(kindOf(type).fields).flatMap(([name, { kind }]) =>
        (kind === 'date' || kind === 'moment') && tellsWhatWasDone.test(name) ? [name] : [],
      ),
    ]),
);

/**
 * Terms run and hearings count from days that people tell. A hearing, a report or a letter of tomorrow does not exist yet, and an
 * intention (G09) cannot have been sent before the measure was proposed: its term would be over before it began. Also by way of a correction.
 */
export function againstDays(state: CaseState, draft: StepDraft, now: Instant): readonly Unmet[] {
  const { type, track, data } = toldBy(state, draft);
  const prefix = `data.${draft.type === 'step.correct' ? 'set.' : ''}`;
  const told = (daysOf.get(type) ?? []).flatMap((field) => {
    const value = wordOf(data[field] ?? '');
    return value === '' ? [] : [{ day: dayOf(value), path: `${prefix}${field}` }];
  });
  const early = told.find(({ day }) => day > dateIn(now));
  if (early !== undefined) return [{ code: 'notYetDone', cites: [], lifts: 'tellTheDay', path: early.path }];
  const begun = type === 'measure.intend' ? proposedOn(state, track) : undefined;
  const before = told.find(({ day }) => begun !== undefined && day < begun);
  return before === undefined ? [] : [{ code: 'beforeProposal', cites: [], lifts: 'tellTheDay', path: before.path }];
}

const dayOf = (told: string): PlainDate => (told.includes('T') ? dateIn(told) : told);

function proposedOn({ tracks, acts }: CaseState, track: string | undefined): PlainDate | undefined {
  const opened = track === undefined ? undefined : tracks[track]?.openedSeq;
  const proposal = acts.find(({ seq }) => seq === opened);
  return proposal === undefined ? undefined : dateIn(proposal.at);
}
