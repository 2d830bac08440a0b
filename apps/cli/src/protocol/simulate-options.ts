import { Explained } from '../one-shot/run-once.js';

/** What is simulated: made-up cases, or the stored ones that somebody may see. */
export interface SimulateOptions {
  readonly draft: string;
  readonly against?: string;
  readonly cases: number;
  readonly seed: number;
  readonly stored?: { readonly organisation: string; readonly as: string };
}

export const simulateUsage =
  'simulate DRAFT [--against EDITION] [--cases 10000] [--seed 1] | simulate DRAFT [--against EDITION] --stored --organisation SHORT-NAME --as E-MAIL';

const most = 1_000_000;

/** @throws Explained */
export function simulateOptions(args: readonly string[]): SimulateOptions {
  const named = new Map<string, string>();
  const bare: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) bare.push(word);
    else if (word === '--stored') named.set('stored', 'yes');
    else named.set(word.slice(2), args[(at += 1)] ?? '');
  }
  const known = ['against', 'cases', 'seed', 'stored', 'organisation', 'as'];
  const [draft] = bare;
  const strange = [...named.keys()].find((name) => !known.includes(name));
  if (draft === undefined || bare.length > 1 || strange !== undefined)
    throw new Explained(`How shall it be simulated? npm run protocol -- ${simulateUsage}`);
  return {
    draft,
    ...(named.has('against') ? { against: named.get('against') ?? '' } : {}),
    cases: numberOf(named.get('cases') ?? '10000', 'cases', 1, most),
    seed: numberOf(named.get('seed') ?? '1', 'seed', 0, 2 ** 31 - 1),
    ...(named.has('stored') ? { stored: storedOf(named) } : {}),
  };
}

function numberOf(text: string, name: string, least: number, greatest: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > greatest)
    throw new Explained(`--${name} is a whole number from ${least} to ${greatest}.`);
  return value;
}

function storedOf(named: ReadonlyMap<string, string>): NonNullable<SimulateOptions['stored']> {
  const [organisation = '', as = ''] = [named.get('organisation'), named.get('as')];
  if (organisation === '' || as === '')
    throw new Explained('Say of which --organisation (its short name), and as whom it is read: --as E-MAIL, or an id.');
  return { organisation, as };
}
