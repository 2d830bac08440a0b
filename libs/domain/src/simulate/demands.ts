import { isOpen, type Obligation } from '../case/index.js';
import type { Instant } from '../language/time.js';
import { dateIn } from '../calendar/index.js';
import type { Finding } from './finding.js';
import { dayOf } from './story.js';
import type { RulesCompared } from './rules-compared.js';
import type { Translation } from './translation.js';

type Key = string;

interface Seen {
  readonly turn: number;
  readonly at: Instant;
  readonly obligation: Obligation;
}

/** What two courses of one case demand, turn by turn: what is new, gone, at another time, due otherwise, or somebody else's. */
export class Demands {
  private readonly known = [new Map<Key, Seen>(), new Map<Key, Seen>()] as const;
  private readonly opened = [new Map<Key, Seen>(), new Map<Key, Seen>()] as const;
  private readonly found = new Map<string, Finding>();

  constructor(private readonly openedAt: Instant) {}

  /** After one turn, in both courses. */
  turn(
    at: { readonly turn: number; readonly at: Instant; readonly rules: RulesCompared },
    was: readonly Obligation[],
    is: readonly Obligation[],
    translation: Translation,
  ): void {
    const here = new Map(was.map((one) => [one.key, one]));
    const there = new Map(is.map((one) => [translation.keyBack(one.key), one]));
    this.note(0, here, at);
    this.note(1, there, at);
    for (const [key, one] of here) {
      const other = there.get(key);
      if (other !== undefined) this.beside(key, one, other, at);
    }
  }

  /** Everything that was found, once the case has come to its end. */
  all(rules: (at: Instant) => RulesCompared): readonly Finding[] {
    const [was, is] = this.opened;
    const gone = [...was].filter(([key]) => !this.known[1].has(key)).map(([, one]) => this.as('notDemanded', one));
    const fresh = [...is].filter(([key]) => !this.known[0].has(key)).map(([, one]) => this.as('demanded', one));
    const moved = [...is].flatMap(([key, one]) => {
      const before = was.get(key);
      if (before === undefined || before.turn === one.turn) return [];
      const first = before.turn < one.turn ? before : one;
      return [{ ...this.as('moved', first), was: this.day(before.at), is: this.day(one.at) }];
    });
    return [
      ...this.found.values(),
      ...[...gone, ...fresh, ...moved].map(({ rule, at, ...rest }) => ({
        ...rest,
        cause: rules(at).cause('duty', rule),
      })),
    ];
  }

  private note(side: 0 | 1, demanded: ReadonlyMap<Key, Obligation>, { turn, at }: { turn: number; at: Instant }): void {
    for (const [key, obligation] of demanded) {
      const seen = { turn, at, obligation };
      if (!this.known[side].has(key)) this.known[side].set(key, seen);
      if (isOpen(obligation) && !this.opened[side].has(key)) this.opened[side].set(key, seen);
    }
  }

  private beside(
    key: Key,
    was: Obligation,
    is: Obligation,
    { turn, rules }: { readonly turn: number; readonly rules: RulesCompared },
  ): void {
    const find = (kind: Finding['kind'], before?: string, now?: string): void => {
      const name = `${kind} ${key}`;
      if (this.found.has(name) || (kind === 'metOtherwise' && this.found.has(`deadline ${key}`))) return;
      const said = { ...(before === undefined ? {} : { was: before }), ...(now === undefined ? {} : { is: now }) };
      this.found.set(name, { kind, step: is.step, cause: rules.cause('duty', is.rule), turn, ...said });
    };
    if (isOpen(was) !== isOpen(is)) return find('metOtherwise', was.status, is.status);
    if (!isOpen(was)) return;
    if (was.due?.lastDay !== is.due?.lastDay) find('deadline', this.due(was), this.due(is));
    const work = ({ by, blocks, step }: Obligation): string =>
      `${by.join(' or ')}, ${step}, before ${blocks.length === 0 ? 'nothing' : blocks.join(' and ')}`;
    if (work(was) !== work(is)) find('otherWork', work(was), work(is));
  }

  private as(kind: Finding['kind'], { turn, at, obligation }: Seen) {
    const { step, rule, by } = obligation;
    const due = this.due(obligation);
    return { kind, step, turn, at, rule, is: `by ${by.join(' or ')}${due === 'no day' ? '' : `, due ${due}`}` };
  }

  private due({ due }: Obligation): string {
    return due === undefined ? 'no day' : dayOf(due.lastDay, this.openedAt);
  }

  private day(at: Instant): string {
    return dayOf(dateIn(at), this.openedAt);
  }
}
