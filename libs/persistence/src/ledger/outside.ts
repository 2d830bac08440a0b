import { dateIn, type AgeBand, type Instant, type OutsideFacts, type StepDraft } from '#libs/domain';
import { onRecord } from './on-record.js';

/** What the ledger knows beside the case itself. */
export interface Surroundings {
  readonly now: Instant;
  readonly parties: readonly PartyRow[];
  /** What registers hold of parties, line by line: `p2 publicationConsent 2026-09-01 2027-08-01`. */
  readonly kept: readonly string[];
  /** Pupils known by their number, with what earlier cases say of each: suspensions, takings of a device, contracts that hold; `p1 2 0 1`. */
  readonly earlier: readonly string[];
  /** Matters on which the participation council consented to rules, in force today. */
  readonly councilConsents: readonly string[];
  readonly mandates: readonly string[];
  readonly isRegistered: (brin: string) => boolean;
  /** Birth date of a party as it was sealed, `YYYY-MM-DD`. */
  readonly birthOf: (party: PartyRow) => string | undefined;
}

export interface PartyRow {
  readonly id: string;
  readonly person: string | null;
  readonly born: string | null;
  readonly bornId: string | null;
}

/** The facts this draft can need, so that the step records what was known when it was taken (decision 5). */
export function outsideOf(draft: StepDraft, around: Surroundings): OutsideFacts {
  const bands = bandsOf(around);
  const brin = draft.data['school'];
  return {
    ...(Object.keys(bands).length === 0 ? {} : { bands }),
    ...councilOf(draft.type, around.councilConsents),
    ...(draft.type === 'measure.decide' && around.mandates.length > 0 ? { mandates: around.mandates } : {}),
    ...(draft.type === 'measure.findSchool' && typeof brin === 'string'
      ? { registeredSchool: around.isRegistered(brin) }
      : {}),
    ...earlierOf(draft, around),
    ...onRecord(draft, around.kept, dateIn(around.now)),
  };
}

/** Asked by the rule on one suspension after another (G04), by the ladder of takings (MEI-D1 to D3), and when a pupil breached something who signed a contract (MEI-X2). */
function earlierOf({ type, party, data }: StepDraft, { earlier }: Surroundings): OutsideFacts {
  const [, suspensions, custodies, contracts] =
    earlier.map((one) => one.split(' ')).find(([whose]) => whose === party) ?? [];
  if (suspensions === undefined || custodies === undefined) return {};
  if (type === 'breach.assess') return { earlierContracts: Number(contracts ?? 0) };
  if (type === 'custody.take') return { earlierCustodies: Number(custodies) };
  return type === 'measure.propose' && data['measure'] === 'suspension'
    ? { earlierSuspensions: Number(suspensions) }
    : {};
}

/** Each matter has rules of its own, to which the council consents apart: inspecting data (WMS 12), offences of staff (UAVG 33(3)). */
function councilOf(type: string, consents: readonly string[]): Pick<OutsideFacts, 'councilConsent'> {
  if (type.startsWith('inspection.')) return { councilConsent: consents.includes('dataInspection') };
  return type === 'qualification.raise' ? { councilConsent: consents.includes('staffCriminalData') } : {};
}

function bandsOf({ parties, birthOf, now }: Surroundings): Record<string, AgeBand> {
  const bands: Record<string, AgeBand> = {};
  for (const party of parties) {
    const born = birthOf(party);
    if (born !== undefined) bands[party.id] = bandOn(born, dateIn(now));
  }
  return bands;
}

/** Age in whole years on a day; somebody born on 29 February has his birthday on 1 March in other years. */
function bandOn(born: string, day: string): AgeBand {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  if (years < 12) return 'under12';
  if (years < 16) return 'from12';
  return years < 18 ? 'from16' : 'adult';
}
