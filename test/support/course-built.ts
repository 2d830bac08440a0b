import type { Edition, PlainData, Rule, StepDraft, StepType } from '#libs/domain';
import { filledIn } from '../../libs/domain/src/check/answers.js';
import { worldOf, type World } from '../../libs/domain/src/check/world.js';
import { Books } from '../../libs/domain/src/simulate/books.js';
import { Course, type Deed, type Turn } from '../../libs/domain/src/simulate/course.js';

const said = { cites: ['INV-1'], nl: 'Zo hoort het.', en: 'As it should be.' } as const;
type Power = Extract<Rule, { readonly rule: 'power' }>;
type Limit = Extract<Rule, { readonly rule: 'limit' }>;
type Duty = Extract<Rule, { readonly rule: 'duty' }>;

/** Rules of an invented edition, of which only what matters is filled in. */
export const mayTake = (id: string, steps: readonly StepType[], by: Power['by'], more: Partial<Power> = {}): Power => ({
  ...{ ...said, rule: 'power', id, steps, by, ...more },
});
export const never = (id: string, steps: readonly StepType[], more: Partial<Limit> = {}): Limit => ({
  ...{ ...said, rule: 'limit', id, steps, requires: { any: [] }, lifts: 'doIt', ...more },
});
export const mustTake = (id: string, step: StepType, more: Partial<Duty> = {}): Duty => ({
  ...{ ...said, rule: 'duty', id, scope: 'case', when: { all: [] }, met: { taken: step }, by: ['teamLeader'] },
  ...{ step, blocks: [], ...more },
});

/** What anybody may do in an invented protocol, unless it says otherwise. */
const usual = [
  mayTake('INV.report', ['report.receive'], ['reporter']),
  mayTake('INV.clock', ['deadline.lapse'], ['system']),
  mayTake('INV.lead', ['case.take', 'scope.assess', 'review.finish', 'evidence.record', 'case.close'], ['teamLeader']),
];

const edition = (rules: readonly Rule[], more: Partial<Edition>): Edition => ({
  ...{ id: 'INV-1', source: 'INV', layer: 'protocol', title: { nl: 'x', en: 'x' }, edition: '1', clauses: [] },
  ...{ inForce: { from: '2020-01-01' }, rules, ...more },
});
export const inventedWith = (rules: readonly Rule[] = [], more: Partial<Edition> = {}): Edition =>
  edition([...usual, ...rules], more);
export const inventedOf = (rules: readonly Rule[], more: Partial<Edition> = {}): Edition => edition(rules, more);

/** Somebody does something on a day of the case, in the roles he has. */
export interface Done {
  readonly type: StepType;
  readonly day?: number;
  readonly roles?: Deed['asking']['roles'];
  readonly data?: PlainData;
  readonly place?: Partial<StepDraft>;
}

/** A case of an invented protocol, deed by deed; what is left out of an answer is filled in. */
export class Lived {
  readonly world: World;
  readonly course: Course;
  readonly turns: Turn[] = [];

  constructor(
    readonly editions: readonly Edition[],
    readonly opening: Partial<World['opening']> = {},
  ) {
    this.world = worldOf(editions, 'INV-1', { sector: 'VO', denomination: 'public' });
    this.course = new Course(new Books(editions), this.way.opening, this.world.calendars);
  }

  get way() {
    return { opening: { ...this.world.opening, ...this.opening }, calendars: this.world.calendars };
  }

  static on(day: number): string {
    return new Date(Date.parse('2026-09-07T08:00:00.000Z') + (day - 1) * 86_400_000).toISOString();
  }

  does(...all: readonly Done[]): this {
    for (const one of all) this.turns.push(this.course.take(this.deed(one)));
    return this;
  }

  waits(day: number): this {
    this.turns.push(this.course.wait(Lived.on(day)));
    return this;
  }

  private deed({ type, day, roles, data = {}, place }: Done): Deed {
    const last = this.turns.at(-1);
    const at = day === undefined ? (last?.at ?? Lived.on(1)) : Lived.on(day);
    const state = last?.state ?? ({ parties: {}, tracks: {}, acts: [] } as never);
    const given = { ...(type === 'report.receive' ? { knownAt: at } : {}), ...data };
    const answers = filledIn(type, given, this.world, { state, at, open: [] });
    const [role, ...others] = roles ?? [type === 'report.receive' ? 'reporter' : 'teamLeader'];
    if (answers === undefined || role === undefined) throw new RangeError(`${type} cannot be filled in`);
    const asking = { actor: { person: `the ${role}`, role }, roles: [role, ...others], isParty: [], conflicted: false };
    return { at, asking, draft: { type, ...place, data: answers } };
  }
}

/** A report that came in, and somebody took it up. */
export const takenUp: readonly Done[] = [{ type: 'report.receive' }, { type: 'case.take', day: 2 }];
