/** The works that can be measured. */
export const workNames = ['intake', 'step', 'inbox', 'page', 'deadlines', 'idle'] as const;
export type WorkName = (typeof workNames)[number];

/** How long and how much a bench measures. */
export interface BenchOptions {
  readonly rounds: number;
  /** Seconds of one measured window. */
  readonly seconds: number;
  readonly fewCases: number;
  readonly manyCases: number;
  /** Cases that W2 takes steps on. */
  readonly runningCases: number;
  readonly dueDeadlines: number;
  /** Seconds at rest before the memory of an idle process is read. */
  readonly restSeconds: number;
  /** Folder for processor profiles of the server. */
  readonly profile?: string;
  readonly only: readonly WorkName[];
}

/** An argument that means nothing here. */
export class UnknownBenchArgument extends Error {
  override readonly name = 'UnknownBenchArgument';
  constructor(argument: string) {
    super(`"${argument}" means nothing here. Known are --short, --profile=<folder> and --only=${workNames.join(',')}.`);
  }
}

const whole = {
  rounds: 3,
  seconds: 3,
  fewCases: 10_000,
  manyCases: 200_000,
  runningCases: 1_200,
  dueDeadlines: 20_000,
  restSeconds: 60,
};
const short = {
  rounds: 3,
  seconds: 1,
  fewCases: 2_000,
  manyCases: 40_000,
  runningCases: 160,
  dueDeadlines: 2_000,
  restSeconds: 20,
};

/** @throws UnknownBenchArgument */
export function benchOptions(args: readonly string[]): BenchOptions {
  let options: BenchOptions = { ...(args.includes('--short') ? short : whole), only: workNames };
  for (const argument of args) {
    const [name = '', value = ''] = argument.split('=');
    if (name === '--short') continue;
    else if (name === '--profile' && value !== '') options = { ...options, profile: value };
    else if (name === '--only' && value !== '')
      options = { ...options, only: value.split(',').map((one) => knownWork(one, argument)) };
    else throw new UnknownBenchArgument(argument);
  }
  return options;
}

function knownWork(name: string, argument: string): WorkName {
  const known = workNames.find((one) => one === name);
  if (known === undefined) throw new UnknownBenchArgument(argument);
  return known;
}
