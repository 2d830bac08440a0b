import { Injectable } from '@nestjs/common';
import type { Instant, StepType } from '#libs/domain';
import { CaseRecords } from '../ports/index.js';
import type { Actor, CaseLine, OpenDuty, StepLine, StepsRecorded } from '../ports/index.js';
import { textIn } from './decisions-taken.js';

/** One personal-data breach, or what was taken for one (AVG 33(5)): what became of it, and why. */
export interface BreachLine extends Pick<CaseLine, 'caseId' | 'number' | 'school' | 'kind' | 'categories'> {
  readonly track: string;
  /** When the organisation became aware; the 72 hours run from here. */
  readonly discoveredAt: Instant | null;
  readonly raisedAt: Instant;
  /** Why it was taken for one. */
  readonly suspicion: string | null;
  readonly advised: 'notify' | 'doNotNotify' | null;
  /** Null while nobody decided. */
  readonly isBreach: boolean | null;
  readonly highRisk: boolean | null;
  readonly notify: 'notify' | 'doNotNotify' | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
  /** When the authority was told. */
  readonly notifiedAt: Instant | null;
  readonly lateBecause: string | null;
  /** When the people concerned were told. */
  readonly toldAt: Instant | null;
}

export interface Breaches {
  /** The newest first, in the cases the reader may see. */
  readonly rows: readonly BreachLine[];
  /** What still has to be done about a possible breach, the most urgent first; for the FG in every case. */
  readonly open: readonly OpenDuty[];
}

const kinds: readonly StepType[] = [
  'qualification.raise',
  'qualification.decide',
  'consultation.answer',
  'outsideReport.make',
  'party.inform',
];
/** Of the statute: find out, ask the FG, notify, tell the people concerned. */
const duties = ['G12.check', 'G12.adviceAsked', 'G12.notify', 'G12.subjectsTold'];
const mostCases = 200;

/** The register of breaches that every controller keeps. */
@Injectable()
export class BreachRegister {
  constructor(private readonly records: CaseRecords) {}

  async run(actor: Actor): Promise<Breaches> {
    const cases = await this.records.steps(actor, { types: kinds, what: 'breaches', limit: mostCases });
    const rows = cases.flatMap(breachesIn).sort((one, other) => (one.raisedAt < other.raisedAt ? 1 : -1));
    return { rows, open: await this.records.openDuties(actor, duties) };
  }
}

const breachesIn = (one: StepsRecorded): readonly BreachLine[] =>
  one.steps
    .filter(({ type, data }) => type === 'qualification.raise' && data['of'] === 'dataBreach')
    .map((raised) => lineOf(one, raised));

function lineOf({ case: line, steps, texts }: StepsRecorded, raised: StepLine): BreachLine {
  const { caseId, number, school, kind, categories } = line;
  const last = (type: StepType, is: (step: StepLine) => boolean): StepLine | undefined =>
    steps.findLast((step) => step.type === type && is(step));
  const onTrack = ({ track }: StepLine): boolean => track === raised.track;
  const decided = last('qualification.decide', onTrack);
  const advice = last('consultation.answer', onTrack)?.data['advises'];
  const notified = last('outsideReport.make', ({ data }) => data['to'] === 'dataProtectionAuthority');
  const told = last('party.inform', ({ data }) => data['about'] === 'dataBreach');
  return {
    caseId,
    number,
    school,
    kind,
    categories,
    track: raised.track ?? '',
    discoveredAt: momentIn(raised.data['discoveredAt']),
    raisedAt: raised.at,
    suspicion: textIn(raised.data['reason'], texts),
    advised: notifying(advice),
    isBreach: yesNoIn(decided?.data['answer']),
    highRisk: yesNoIn(decided?.data['highRisk']),
    notify: notifying(decided?.data['notify']),
    decidedAt: decided?.at ?? null,
    reason: textIn(decided?.data['reason'], texts),
    notifiedAt: momentIn(notified?.data['at']) ?? notified?.at ?? null,
    lateBecause: textIn(notified?.data['lateBecause'], texts),
    toldAt: told?.at ?? null,
  };
}

const momentIn = (value: unknown): Instant | null => (typeof value === 'string' ? value : null);
const yesNoIn = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const notifying = (value: unknown): BreachLine['notify'] =>
  value === 'notify' || value === 'doNotNotify' ? value : null;
