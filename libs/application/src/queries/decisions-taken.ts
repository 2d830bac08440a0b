import { Injectable } from '@nestjs/common';
import type { ContentRef, Instant, PlainData, StepActor, StepType } from '#libs/domain';
import { CaseRecords } from '../ports/index.js';
import type { Actor, CaseLine, StepLine, StepsRecorded } from '../ports/index.js';
import { choicesOf, decidingSteps } from './decision-ahead.js';

/** A decision that was taken, with its reasons. */
export interface DecisionTaken extends Pick<CaseLine, 'caseId' | 'number' | 'school' | 'kind' | 'categories'> {
  readonly step: StepType;
  readonly seq: number;
  readonly track: string | null;
  readonly party: string | null;
  readonly at: Instant;
  readonly by: StepActor;
  /** What was decided, in choices. */
  readonly decision: PlainData;
  /** What it was about, in choices. */
  readonly proposal: PlainData;
  /** Null where the content was erased. */
  readonly reason: string | null;
}

/** The list of decisions that a board keeps: the newest first, in the cases the reader may see. */
@Injectable()
export class DecisionsTaken {
  constructor(private readonly records: CaseRecords) {}

  async run(actor: Actor, limit = 50): Promise<readonly DecisionTaken[]> {
    const cases = await this.records.steps(actor, { types: decidingSteps, what: 'decisions', limit });
    return cases
      .flatMap((one) => one.steps.map((step) => takenIn(one, step)))
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, limit);
  }
}

function takenIn({ case: line, tracks, texts }: StepsRecorded, step: StepLine): DecisionTaken {
  const { caseId, number, school, kind, categories } = line;
  const about = tracks.find(({ id }) => id === step.track)?.about ?? {};
  return {
    caseId,
    number,
    school,
    kind,
    categories,
    step: step.type as StepType,
    seq: step.seq,
    track: step.track ?? null,
    party: step.party ?? null,
    at: step.at,
    by: step.by as StepActor,
    decision: choicesOf(step.data as PlainData),
    proposal: choicesOf(about as PlainData),
    reason: textIn(step.data['reason'], texts),
  };
}

/** What a sealed field of a recorded step says, where it can still be opened. */
export const textIn = (value: unknown, texts: Readonly<Record<string, string>>): string | null =>
  isReference(value) ? (texts[value.content] ?? null) : null;

const isReference = (value: unknown): value is ContentRef =>
  typeof value === 'object' && value !== null && 'content' in value && typeof value.content === 'string';
