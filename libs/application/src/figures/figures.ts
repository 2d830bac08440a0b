import { Injectable } from '@nestjs/common';
import { CaseNumbers } from '../ports/index.js';
import type { Actor } from '../ports/index.js';
import { fewest, figureOf, totalOf } from './figure.js';
import type { Counted, Figure } from './figure.js';

export interface StageFigure {
  readonly school: string;
  readonly machine: string;
  readonly stage: string;
  readonly cases: Figure;
}

export interface TermFigure {
  readonly school: string;
  readonly overdue: Figure;
  /** With an end within seven days. */
  readonly soon: Figure;
}

export interface MonthFigure {
  readonly month: string;
  readonly opened: Figure;
  readonly closed: Figure;
}

export interface CategoryFigure {
  readonly category: string;
  readonly cases: Figure;
}

export interface FiguresShown {
  readonly at: string;
  /** Fewer than this many hidden ones are not told. */
  readonly fewest: number;
  readonly open: Figure;
  readonly stages: readonly StageFigure[];
  readonly terms: readonly TermFigure[];
  readonly months: readonly MonthFigure[];
  readonly categories: readonly CategoryFigure[];
}

/**
 * How it goes with the cases of a whole organisation, for whoever oversees it. What he may see himself is counted as it is; of what he may
 * not see a number is told only when it is large enough to point at nobody, also when it is added up or taken from a total.
 */
@Injectable()
export class Figures {
  constructor(private readonly numbers: CaseNumbers) {}

  /** @throws NotFound for who does not oversee the organisation */
  async run(reader: Actor): Promise<FiguresShown> {
    const { at, all, seen } = await this.numbers.of(reader);
    const stages = paired(all.stages, seen.stages, ({ school, machine, stage }) => `${school} ${machine} ${stage}`);
    const terms = paired(all.terms, seen.terms, ({ school }) => school);
    const months = paired(all.months, seen.months, ({ month }) => month);
    const categories = paired(all.categories, seen.categories, ({ category }) => category);
    return {
      at,
      fewest,
      open: totalOf(stages.map((pair) => counted(pair, ({ count }) => count))),
      stages: stages.map((pair) => {
        const { school, machine, stage } = pair.all;
        return { school, machine, stage, cases: figure(pair, ({ count }) => count) };
      }),
      terms: terms.map((pair) => ({
        school: pair.all.school,
        overdue: figure(pair, ({ overdue }) => overdue),
        soon: figure(pair, ({ soon }) => soon),
      })),
      months: months.map((pair) => ({
        month: pair.all.month,
        opened: figure(pair, ({ opened }) => opened),
        closed: figure(pair, ({ closed }) => closed),
      })),
      categories: categories.map((pair) => ({
        category: pair.all.category,
        cases: figure(pair, ({ count }) => count),
      })),
    };
  }
}

/** A line about everything, with the line about what the reader may see. */
interface Pair<Line> {
  readonly all: Line;
  readonly seen: Line | undefined;
}

function paired<Line>(
  all: readonly Line[],
  seen: readonly Line[],
  keyOf: (line: Line) => string,
): readonly Pair<Line>[] {
  const known = new Map(seen.map((line) => [keyOf(line), line]));
  return all.map((line) => ({ all: line, seen: known.get(keyOf(line)) }));
}

const counted = <Line>({ all, seen }: Pair<Line>, pick: (line: Line) => number): Counted => ({
  all: pick(all),
  seen: seen === undefined ? 0 : pick(seen),
});

const figure = <Line>(pair: Pair<Line>, pick: (line: Line) => number): Figure => figureOf(counted(pair, pick));
