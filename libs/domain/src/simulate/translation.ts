import { kindOf, wordOf, type PlainData, type PlainValue, type Step, type StepDraft } from '../case/index.js';
import type { Turn } from './course.js';

/**
 * The same thing may bear another number where two courses of one case part: a step the clock took in one of them only moves all that
 * follow. Knows which party, track and step of the one is which of the other.
 */
export class Translation {
  private readonly there = new Map<string, string>();
  private readonly back = new Map<string, string>();

  /** What was recorded in both belongs together: what people did, and what the clock did of the same kind about the same. */
  pair(was: Turn, is: Turn): void {
    if (was.step !== undefined && is.step !== undefined) this.same(was.step, is.step);
    const left = [...is.byClock];
    for (const step of was.byClock) {
      const at = left.findIndex((one) => this.signThere(one) === sign(step, (id) => id));
      const [other] = at < 0 ? [] : left.splice(at, 1);
      if (other !== undefined) this.same(step, other);
    }
  }

  /** The draft in the words of the other course; nothing where it speaks of what is not there. */
  draft({ type, party, track, data }: StepDraft): StepDraft | undefined {
    const place = [party, track].map((id) => (id === undefined ? undefined : this.there.get(id)));
    if ((party !== undefined && place[0] === undefined) || (track !== undefined && place[1] === undefined))
      return undefined;
    const told = translated(type, data, this.there);
    return told && { type, ...(place[0] && { party: place[0] }), ...(place[1] && { track: place[1] }), data: told };
  }

  /** The key of an obligation there, as it is called here. */
  keyBack(key: string): string {
    return inKey(key, this.back) ?? key.replace(/\/([pta])(\d+)\//, '/$1$2 there/');
  }

  private same(was: Step, is: Step): void {
    this.note(`a${was.seq}`, `a${is.seq}`);
    if (was.type === 'party.add' && was.party && is.party) this.note(was.party, is.party);
    if (kindOf(was.type).opens !== undefined && was.track && is.track) this.note(was.track, is.track);
  }

  private note(was: string, is: string): void {
    this.there.set(was, is);
    this.back.set(is, was);
  }

  /** What has no counterpart here is no namesake of what bears its number here. */
  private signThere(step: Step): string {
    return sign(step, (id) => this.back.get(id) ?? `${id} there`);
  }
}

/** What a step of the clock is and is about; the track it opens has yet to be known. */
function sign({ type, party, track, data }: Step, called: (id: string) => string): string {
  const { obligation, against } = data;
  const known = (id: unknown): string => (typeof id === 'string' ? called(id) : '');
  const [rule = '', scope, time = ''] = typeof obligation === 'string' ? obligation.split('/') : [];
  const about = [rule, scope === 'case' ? scope : known(scope), time].join('/');
  return [type, known(party), kindOf(type).opens === undefined ? known(track) : '', about, known(against)].join('|');
}

const inKey = (key: string, ids: ReadonlyMap<string, string>): string | undefined => {
  const [rule = '', scope = '', time = ''] = key.split('/');
  if (scope === 'case') return key;
  const known = ids.get(scope);
  return known === undefined ? undefined : `${rule}/${known}/${time}`;
};

/** What refers to a party, track, step, paper or obligation of the case is put in the words of the other course. */
function translated(type: StepDraft['type'], data: PlainData, ids: ReadonlyMap<string, string>): PlainData | undefined {
  const told: Record<string, PlainValue | undefined> = {};
  const { fields } = kindOf(type);
  for (const [name, value] of Object.entries(data)) {
    const kind = fields[name]?.kind;
    const other = value === undefined ? undefined : inOtherWords(kind, value, ids);
    if (value !== undefined && other === undefined) return undefined;
    told[name] = other;
  }
  return told;
}

function inOtherWords(
  kind: string | undefined,
  value: PlainValue,
  ids: ReadonlyMap<string, string>,
): PlainValue | undefined {
  switch (kind) {
    case 'party':
    case 'track':
      return ids.get(wordOf(value));
    case 'parties': {
      const others = (value as readonly string[]).map((id) => ids.get(id));
      return others.every((id) => id !== undefined) ? others : undefined;
    }
    case 'step': {
      const other = ids.get(`a${wordOf(value)}`);
      return other === undefined ? undefined : Number(other.slice(1));
    }
    case 'paper': {
      const [, seq] = /^s(\d+)$/.exec(wordOf(value)) ?? [];
      return seq === undefined ? value : ids.get(`a${seq}`)?.replace('a', 's');
    }
    case 'obligation':
      return inKey(wordOf(value), ids);
    default:
      return value;
  }
}
