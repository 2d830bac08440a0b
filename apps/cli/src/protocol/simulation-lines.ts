import { differences, simulationBounds, type Became, type DifferenceGroup, type SimulationReport } from '#libs/domain';

const became: Readonly<Record<Became, string>> = {
  new: 'new in the draft',
  gone: 'not in the draft',
  changed: 'changed in the draft',
  same: 'as it was; it follows from what else changed',
};

interface Told {
  readonly draft: string;
  readonly against: string;
  readonly seed: number;
  readonly stored?: unknown;
  readonly seconds: number;
  /** Of all threads together. */
  readonly processor: number;
}

/** What differs, for a reader: by cause, with how many cases, and the shortest way to each. */
export function simulationLines(
  { cases, deeds, differing, leftOff, groups }: SimulationReport,
  { draft, against, seed, stored, seconds, processor }: Told,
): readonly string[] {
  const which = stored === undefined ? `made-up cases (seed ${seed})` : 'stored cases';
  return [
    `${cases} ${which} with ${deeds} steps under ${draft} beside ${against}: ${differing} go otherwise.`,
    `It took ${seconds.toFixed(1)} s by the clock and ${processor.toFixed(1)} s of processor time.`,
    ...(leftOff === 0 ? [] : [`${leftOff} of them could not be walked again to their end by what the log says.`]),
    ...groups.flatMap(groupLines),
    '',
    'Bounds:',
    ...simulationBounds.map((one) => `  - ${one}`),
  ];
}

function groupLines({ kind, step, cause, cases, example }: DifferenceGroup): readonly string[] {
  const clauses = cause.cites.length === 0 ? '' : ` (${cause.cites.join(', ')})`;
  return [
    '',
    `${step ?? 'the case'} ${differences[kind]}: ${cases} ${cases === 1 ? 'case' : 'cases'}`,
    `Because of ${cause.rule}${clauses}, ${became[cause.became]}${cause.en === '' ? '.' : `: ${cause.en}`}`,
    ...example.story.map((line, index) => `${String(index + 1).padStart(3)}. ${line}`),
  ];
}
