import {
  kindOf,
  wordOf,
  type AvailableStep,
  type CaseState,
  type PlainData,
  type PlainValue,
  type StepType,
} from '#libs/domain';
import { people, text } from './script-people.js';

type FieldOf = AvailableStep['fields'][string];

/** A stream of choices from one seed, so that a walk can be walked again. */
export class Chance {
  constructor(private seed: number) {}

  /** A whole number from 0 up to `bound`, exclusive (mulberry32). */
  below(bound: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  in100(chance: number): boolean {
    return this.below(100) < chance;
  }

  oneOf<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, at: this.below(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);

const norms: Readonly<Record<string, readonly string[]>> = {
  'OZHW-2020': ['OZHW-4.2', 'OZHW-4.4', 'OZHW-4.10a', 'OZHW-5.3', 'OZHW-5.9', 'OZHW-0.3', 'OZHW-6.2'],
  'ALMERE-2015': ['ALM-2.1c', 'ALM-3.1e', 'ALM-3.1f', 'ALM-3.1ia', 'ALM-4a'],
  'MATTHIJSJE-1': ['MAT-0.2', 'MAT-E3', 'MAT-E4', 'MAT-B5', 'MAT-I1', 'MAT-I1b'],
};

/** What is around a form: the case, its clock, and the keys of what is open in it. */
export interface Around {
  readonly state: CaseState;
  readonly now: string;
  readonly open: readonly string[];
}

/** A form filled in somehow: every answer is one the field allows, no answer is chosen for being sensible. */
export function filledIn(type: StepType, around: Around, chance: Chance, preset: PlainData = {}): PlainData {
  const data: Record<string, PlainValue | undefined> = {};
  for (const [name, field] of Object.entries(kindOf(type).fields)) {
    const { visibleWhen } = field;
    if (visibleWhen !== undefined && !visibleWhen.is.includes(wordOf(data[visibleWhen.field]))) continue;
    const asked = field.required || field.requiredWhenVisible === true || preset[name] !== undefined;
    if (!asked && chance.in100(40)) continue;
    data[name] = preset[name] ?? valueOf(name, field, around, chance);
  }
  if (type === 'step.correct') Object.assign(data, correction(data['step'], around, chance));
  return data;
}

function correction(step: unknown, around: Around, chance: Chance): PlainData {
  const act = around.state.acts.find(({ seq }) => seq === step);
  const fields = Object.entries(act === undefined ? {} : kindOf(act.type).fields);
  if (fields.length === 0) return {};
  const [name, field] = chance.oneOf(fields);
  return { [`set.${name}`]: valueOf(name, field, around, chance) };
}

function valueOf(name: string, field: FieldOf, { state, now, open }: Around, chance: Chance): PlainValue {
  const today = now.slice(0, 10);
  switch (field.kind) {
    case 'choice':
      return chance.oneOf(field.options);
    case 'choices':
      return chance.shuffled(field.options).slice(0, 1 + chance.below(2));
    case 'yesNo':
      return chance.in100(50);
    case 'date':
      return dayAfter(today, chance.below(12) - 1);
    case 'moment':
      return now;
    case 'number':
      return field.min + chance.below(Math.min(field.max - field.min, 30) + 1);
    case 'step':
      return 1 + chance.below(state.version);
    case 'party':
      return chance.oneOf(Object.keys(state.parties).concat('p1'));
    case 'parties':
      return [chance.oneOf(Object.keys(state.parties).concat('p1'))];
    case 'track':
      return chance.oneOf(Object.keys(state.tracks).concat('t1'));
    case 'clauses':
      return chance.shuffled(norms[state.opening.protocol] ?? []).slice(0, chance.below(3));
    case 'person':
      return name === 'person' && chance.in100(70) ? people.employee.person : people.serviceBureau.person;
    case 'brin':
      return '12AB';
    case 'paper':
      return chance.in100(70) ? `s${1 + chance.below(state.version)}` : `letter-${chance.below(4)}`;
    case 'obligation':
      return chance.oneOf([...open, 'GEN.answer/a1/1']);
    case 'obligations':
      return [chance.oneOf([...open, 'GEN.answer/a1/1'])];
    case 'edition':
      return state.opening.protocol;
    case 'sealed':
      return text;
  }
}
