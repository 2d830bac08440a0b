import { dateIn } from '../calendar/index.js';
import { benchOf, type CaseOpening, type Unmet } from '../case/index.js';
import type { Instant } from '../language/time.js';
import type { Rulebook } from '../protocols/rulebook.js';
import type { Books } from './books.js';
import { Course, type Deed, type Turn } from './course.js';
import { Demands } from './demands.js';
import { rooted, type Finding } from './finding.js';
import type { Way } from './recorded.js';
import { isAboutPower, RulesCompared, type Cause } from './rules-compared.js';
import { Translation } from './translation.js';

/** Two sets of editions, between which cases are compared, and the edition that takes the place of each. */
export class Comparing {
  private readonly compared = new Map<Rulebook, Map<Rulebook, RulesCompared>>();

  constructor(
    private readonly before: Books,
    private readonly after: Books,
    private readonly replaced: (edition: string) => string,
  ) {}

  /** Everything in which a case that went like this goes otherwise under the draft. */
  differences(way: Pick<Way, 'opening' | 'calendars'>, course: readonly Turn[]): readonly Finding[] {
    return new Side({ ...this.sides(way.opening), ...way }).walk(course);
  }

  private sides(opening: CaseOpening) {
    const { protocol, additions } = opening;
    const there = {
      ...opening,
      protocol: this.replaced(protocol),
      ...(additions === undefined ? {} : { additions: this.replaced(additions) }),
    };
    const books = (at: Instant) => ({ was: this.before.of(opening, at), is: this.after.of(there, at) });
    return {
      there,
      after: this.after,
      books,
      rules: (at: Instant) => this.rules(books(at).was, books(at).is),
    };
  }

  private rules(was: Rulebook, is: Rulebook): RulesCompared {
    const known = this.compared.get(was) ?? new Map<Rulebook, RulesCompared>();
    this.compared.set(was, known);
    const rules = known.get(is) ?? new RulesCompared(was, is);
    known.set(is, rules);
    return rules;
  }
}

interface Both extends Pick<Way, 'opening' | 'calendars'> {
  readonly there: CaseOpening;
  readonly after: Books;
  readonly books: (at: Instant) => { readonly was: Rulebook; readonly is: Rulebook };
  readonly rules: (at: Instant) => RulesCompared;
}

/** One case on its way under the draft, beside how it went. */
class Side {
  private readonly course: Course;
  private readonly translation = new Translation();
  private readonly demands: Demands;
  private readonly found: Finding[] = [];
  /** Something was refused here that was done there: from then on the two are not the same case. */
  private parted = false;

  constructor(private readonly both: Both) {
    this.course = new Course(both.after, both.there, both.calendars);
    this.demands = new Demands(both.opening.openedAt);
  }

  walk(course: readonly Turn[]): readonly Finding[] {
    let last: Turn | undefined;
    course.forEach((was, turn) => {
      last = was.deed === undefined ? this.waits(was) : this.does(was, was.deed, turn);
      const at = { turn, at: was.at, rules: this.both.rules(was.at) };
      this.demands.turn(at, was.demanded, last.demanded, this.translation);
    });
    const found = rooted([...this.found, ...this.demands.all(this.both.rules)]);
    return [...found, ...this.end(course, last, found)];
  }

  private waits(was: Turn): Turn {
    const is = this.course.wait(was.at);
    this.translation.pair({ ...was, step: undefined }, is);
    return is;
  }

  private does(was: Turn, deed: Deed, turn: number): Turn {
    const draft = this.translation.draft(deed.draft);
    if (draft === undefined || was.refused !== undefined) {
      const is = this.waits(was);
      if (draft !== undefined && !this.parted) this.probe(was, { ...deed, draft }, turn);
      return is;
    }
    const before = this.course.branch();
    const is = this.course.take({ ...deed, draft });
    if (is.refused !== undefined) this.refused(is.refused, { ...deed, draft }, turn, before);
    else this.taken(was, is, turn);
    this.translation.pair(was, is);
    return is;
  }

  /** Refused there; perhaps not here. */
  private probe(was: Turn, deed: Deed, turn: number): void {
    const is = this.course.branch().take(deed);
    if (is.refused !== undefined) return;
    const { was: there, is: here } = this.both.books(deed.at);
    for (const reason of was.refused ?? [])
      for (const cause of this.causes(reason, deed, was.state, there, here))
        this.found.push({ kind: 'allowed', step: deed.draft.type, cause, turn });
  }

  private refused(reasons: readonly Unmet[], deed: Deed, turn: number, before: Course): void {
    const { state } = before.wait(deed.at);
    const { was, is } = this.both.books(deed.at);
    for (const reason of reasons)
      for (const cause of this.causes(reason, deed, state, is, was))
        this.found.push({ kind: 'refused', step: deed.draft.type, cause, turn });
    this.parted = true;
  }

  /** The rules by which a reason stands here and not there: a limit or duty itself, or the power that is missing. */
  private causes(
    { code, rule, path = '' }: Unmet,
    deed: Deed,
    state: Turn['state'],
    here: Rulebook,
    there: Rulebook,
  ): readonly Cause[] {
    const rules = this.both.rules(deed.at);
    if (code === 'unknownNorm') {
      const named = deed.draft.data[path.replace('data.', '')];
      const norms = Array.isArray(named) ? (named as readonly string[]) : [];
      return norms.filter((id) => here.clauses.get(id)?.kind !== 'norm').map((id) => rules.norm(id));
    }
    if (!isAboutPower({ code, cites: [], lifts: '' }))
      return [rules.cause(code === 'openObligation' ? 'duty' : 'limit', rule ?? code)];
    const bench = benchOf(state, here, dateIn(deed.at));
    const missing = rules.powersFor(bench, { ...deed.draft, complete: true }, deed.asking, deed.outside, there);
    return missing.length === 0 ? [rules.cause('other', code)] : missing.map(({ id }) => rules.cause('power', id));
  }

  private taken(was: Turn, is: Turn, turn: number): void {
    const rules = this.both.rules(was.at);
    const step = was.step?.type;
    const codes = (of: Turn): readonly string[] => of.warnings.map(({ code }) => code);
    for (const code of codes(is).filter((one) => !codes(was).includes(one)))
      this.found.push({ kind: 'warned', step, cause: rules.cause('limit', code), turn });
    for (const code of codes(was).filter((one) => !codes(is).includes(one)))
      this.found.push({ kind: 'notWarned', step, cause: rules.cause('limit', code), turn });
    const [before, now] = [was.step?.by.role, is.step?.by.role];
    if (before !== now)
      this.found.push({ kind: 'otherRole', step, cause: rules.cause('other', 'role'), turn, was: before, is: now });
  }

  private end(course: readonly Turn[], is: Turn | undefined, found: readonly Finding[]): readonly Finding[] {
    const was = course.at(-1);
    const root = found.find(({ kind }) => kind === 'refused') ?? found[0];
    if (was === undefined || is === undefined || was.state.stage === is.state.stage) return [];
    const cause = root?.cause ?? this.both.rules(was.at).cause('other', 'unexplained');
    return [{ kind: 'end', cause, turn: course.length - 1, was: was.state.stage, is: is.state.stage }];
  }
}
