import { judge, type Bench, type Proposed, type Unmet } from '../case/index.js';
import type { Asking, OutsideFacts } from '../case/index.js';
import type { ClauseId, Layer } from '../language/citation.js';
import type { Placed, Rulebook } from '../protocols/rulebook.js';
import type { Power } from '../protocols/shape.js';

/** What became of a rule: it is new in the draft, gone from it, changed, or the same. */
export type Became = 'new' | 'gone' | 'changed' | 'same';

/** The rule that makes a difference, with the clauses it stands on. */
export interface Cause {
  readonly sort: 'power' | 'limit' | 'duty' | 'other';
  readonly rule: string;
  readonly cites: readonly ClauseId[];
  readonly layer?: Layer;
  readonly en: string;
  readonly nl: string;
  readonly became: Became;
}

interface Known {
  readonly id: string;
  readonly cites: readonly ClauseId[];
  readonly layer: Layer;
  readonly nl: string;
  readonly en: string;
}

interface Indexed {
  readonly rule: Known;
  /** Everything it does, without what it says. */
  readonly does: string;
}

/** The rules of two books, side by side. */
export class RulesCompared {
  private readonly before: ReadonlyMap<string, Indexed>;
  private readonly after: ReadonlyMap<string, Indexed>;

  constructor(
    private readonly was: Rulebook,
    is: Rulebook,
  ) {
    this.before = indexed(was);
    this.after = indexed(is);
  }

  cause(sort: Cause['sort'], id: string, cites: readonly ClauseId[] = []): Cause {
    const [was, is] = [this.before.get(`${sort} ${id}`), this.after.get(`${sort} ${id}`)];
    const rule = is?.rule ?? was?.rule;
    const { en = '', nl = '', layer } = rule ?? {};
    return { sort, rule: id, cites: rule?.cites ?? cites, layer, en, nl, became: becameOf(was, is) };
  }

  /** Norms stand in editions as clauses: whether one can be cited differs with the editions. */
  norm(id: string): Cause {
    const clause = this.was.clauses.get(id);
    const { en = '', nl = '' } = clause ?? {};
    return { sort: 'other', rule: id, cites: [id], en, nl, became: clause === undefined ? 'new' : 'gone' };
  }

  /** Of powers that one book has and the other has not, those by which this step is in somebody's hands there and not here. */
  powersFor(here: Bench, step: Proposed, asking: Asking, outside: OutsideFacts | undefined, there: Rulebook) {
    const own = here.book.powers.get(step.type) ?? [];
    return (there.powers.get(step.type) ?? []).filter((power) => {
      if (this.cause('power', power.id).became === 'same') return false;
      const powers = new Map(here.book.powers).set(step.type, [...own.filter(isOther(power)), power]);
      const { unmet } = judge({ ...here, book: { ...here.book, powers } }, step, asking, outside);
      return !unmet.some(isAboutPower);
    });
  }
}

const isOther =
  ({ id }: Placed<Power>) =>
  (one: Placed<Power>): boolean =>
    one.id !== id;

export const isAboutPower = ({ code }: Unmet): boolean => code === 'noPower' || code === 'notYourRole';

function becameOf(was: Indexed | undefined, is: Indexed | undefined): Became {
  if (was === undefined) return is === undefined ? 'same' : 'new';
  if (is === undefined) return 'gone';
  return was.does === is.does ? 'same' : 'changed';
}

function indexed(book: Rulebook): ReadonlyMap<string, Indexed> {
  const rules = new Set([...[...book.powers.values(), ...book.limits.values()].flat(), ...book.duties]);
  const index = new Map<string, Indexed>();
  for (const rule of rules) {
    const { nl: _nl, en: _en, cites: _cites, source: _source, ...rest } = rule;
    const key = `${rule.rule} ${rule.id}`;
    index.set(key, { rule, does: `${index.get(key)?.does ?? ''}${JSON.stringify(rest, inOrder)}` });
  }
  return index;
}

/** Rules from a file say the same in whatever order their parts stand. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
