import { cpus } from 'node:os';
import { median } from './measure.js';
import type { Window } from './measure.js';
import type { Reached } from './works/pgbench.js';

/** The windows of one work at one number of clients, round by round: product and floor of a round belong together. */
export interface Measured {
  readonly title: string;
  readonly clients: number;
  readonly product: readonly Window[];
  readonly floor: readonly Window[];
  /** Empty where there is no pgbench, or nothing for it to do. */
  readonly pgbench: readonly Reached[];
}

export interface Aim {
  readonly what: string;
  readonly found: number;
  readonly wanted: string;
  readonly met: boolean;
}

export const middle = (windows: readonly Window[], what: keyof Window): number =>
  median(windows.map((window) => window[what]));

/** The median over the rounds of product over floor. */
export const ratio = ({ product, floor }: Pick<Measured, 'product' | 'floor'>, what: keyof Window): number =>
  median(product.map((window, round) => window[what] / (floor[round]?.[what] ?? Number.NaN)));

export const atLeast = (what: string, found: number, bound: number): Aim => ({
  what,
  found,
  wanted: `at least ${bound}`,
  met: found >= bound,
});
export const atMost = (what: string, found: number, bound: number): Aim => ({
  what,
  found,
  wanted: `at most ${bound}`,
  met: found <= bound,
});

const columns = [
  'work',
  'clients',
  'who',
  '/s',
  'p50 ms',
  'p99 ms',
  'node CPU-ms',
  'database CPU-ms',
  'of floor',
] as const;

export function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap((one) => [
    line(one, 'product', ratio(one, 'rate').toFixed(2)),
    line(one, 'floor', ''),
    ...beside(one),
  ]);
  return laidOut([columns, ...rows]);
}

function line(one: Measured, who: 'product' | 'floor', ofFloor: string): readonly string[] {
  const figure = (what: keyof Window, digits: number): string => middle(one[who], what).toFixed(digits);
  return [
    one.title,
    String(one.clients),
    who,
    figure('rate', 0),
    figure('p50', 2),
    figure('p99', 1),
    figure('node', 2),
    figure('database', 2),
    ofFloor,
  ];
}

function beside({ title, clients, pgbench }: Measured): readonly (readonly string[])[] {
  if (pgbench.length === 0) return [];
  const rate = median(pgbench.map((reached) => reached.rate)).toFixed(0);
  const database = median(pgbench.map((reached) => reached.database)).toFixed(2);
  return [[title, String(clients), 'pgbench', rate, '', '', '', database, '']];
}

export const aims = (found: readonly Aim[]): string =>
  laidOut(
    found.map(({ what, found: figure, wanted, met }) => [met ? 'met' : 'NOT MET', what, figure.toFixed(2), wanted]),
  );

function laidOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'})`;
