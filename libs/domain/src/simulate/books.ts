import { dateIn } from '../calendar/index.js';
import type { CaseOpening } from '../case/index.js';
import type { Instant, PlainDate } from '../language/time.js';
import { rulebookFor, type Rulebook } from '../protocols/rulebook.js';
import type { Edition, Window } from '../protocols/shape.js';

/** The rules of a set of editions, laid together once for each kind of school and each period in which they stay the same. */
export class Books {
  private readonly made = new Map<string, Rulebook>();
  /** Of the case that was asked for last, by period. */
  private last: { readonly opening?: CaseOpening; readonly books: Map<PlainDate, Rulebook> } = { books: new Map() };
  private readonly turns: readonly PlainDate[];

  constructor(readonly editions: readonly Edition[]) {
    this.turns = turnsOf(editions);
  }

  of(opening: CaseOpening, at: Instant): Rulebook {
    const day = dateIn(at);
    const since = this.turns.findLast((turn) => turn <= day) ?? '';
    if (this.last.opening !== opening) this.last = { opening, books: new Map() };
    const book = this.last.books.get(since) ?? this.book(opening, since, day);
    this.last.books.set(since, book);
    return book;
  }

  private book(opening: CaseOpening, since: PlainDate, on: PlainDate): Rulebook {
    const { protocol, additions, sector, denomination } = opening;
    const key = [protocol, additions, sector, denomination, since].join('|');
    const known =
      this.made.get(key) ?? rulebookFor({ editions: this.editions, protocol, additions, sector, denomination, on });
    this.made.set(key, known);
    return known;
  }
}

/** The days on which anything begins or ceases to be in force, in order. */
function turnsOf(editions: readonly Edition[]): readonly PlainDate[] {
  const windows = editions.flatMap(({ inForce, rules, figures = [] }): readonly (Window | undefined)[] => [
    inForce,
    ...rules.map((rule) => rule.inForce),
    ...figures.map((figure) => figure.inForce),
  ]);
  const days = windows.flatMap((window) => [window?.from, window?.until].filter((day) => day !== undefined));
  return [...new Set(days)].sort();
}
