import { dateIn } from '../calendar/index.js';
import {
  benchOf,
  exists,
  isOpen,
  judge,
  kindOf,
  stepTypes,
  wordOf,
  type Bench,
  type PlainData,
  type PlainValue,
  type StepDraft,
  type StepType,
} from '../case/index.js';
import { choicesOf, filledIn, isShown, leading, type Scene } from '../check/answers.js';
import { targetsOf, type Wanted } from '../check/attempts.js';
import { askingAs, officers, reporter, type Player } from '../check/cast.js';
import { dayAfter, morningOf, type World } from '../check/world.js';
import type { Role } from '../language/roles.js';
import { Agenda, meantBy, type Meant } from './agenda.js';
import type { Chance } from './chance.js';
import type { Course, Deed, Turn } from './course.js';
import { intakeAt } from './intake.js';

/** Steps that lead a case on, whichever of them exists where it stands. */
const forward: readonly StepType[] = [
  'case.take',
  'scope.assess',
  'review.finish',
  'hearing.record',
  'finding.record',
  'breach.assess',
  'factFinding.finish',
  'outcome.record',
  'decision.finish',
  'execution.finish',
  'advice.give',
  'case.close',
];

/** Steps that open something beside the case. */
const openers = stepTypes.filter((type) => kindOf(type).opens !== undefined && type !== 'objection.open');
const byClock: readonly StepType[] = [
  'report.receive',
  'deadline.lapse',
  'objection.open',
  'objection.lapse',
  'inspection.expire',
  'advice.stand',
];
const byPeople = stepTypes.filter((type) => !byClock.includes(type));

/** Makes up what happens in one case, each time from where it stands: mostly what is demanded or leads on, now and then anything at all. */
export class Making {
  private readonly agenda: Agenda;
  private meant = false;

  constructor(
    private readonly world: World,
    private readonly chance: Chance,
    private readonly course: Course,
  ) {
    this.agenda = new Agenda(chance);
  }

  report(at: string): Deed {
    const nothing = { state: { parties: {}, tracks: {}, acts: [] } as never, at, open: [] };
    const data = filledIn('report.receive', { knownAt: at, ...intakeAt(this.chance) }, this.world, nothing) ?? {};
    return this.deed(reporter, { type: 'report.receive', data }, at);
  }

  /** The people of the case, as whoever leads it names them. */
  people(turn: Turn): readonly Deed[] {
    this.agenda.begin(turn);
    const { state, at } = turn;
    const subject = wordOf(state.acts[0]?.data['subjectKind'] ?? 'pupil');
    const bench = benchOf(state, this.course.bookAt(at), dateIn(at));
    const parties: readonly PlainData[] = [
      { kind: subject, role: 'subject', ...(subject === 'pupil' ? { band: this.chance.oneOf(bands) } : {}) },
      { kind: 'pupil', role: 'victim', band: this.chance.oneOf(bands) },
      { kind: 'parent', role: 'parentOf', parentOf: 'p2' },
      ...(subject === 'pupil' ? [{ kind: 'parent', role: 'parentOf', parentOf: 'p1' }] : []),
    ];
    return parties.flatMap((given): readonly Deed[] => {
      const data = filledIn('party.add', given, this.world, { state, at, open: [] });
      const player = data && this.somebody(bench, { type: 'party.add', data });
      return data && player ? [this.deed(player, { type: 'party.add', data }, at)] : [];
    });
  }

  /** What somebody tries next; nothing where nobody could try what was thought of. */
  next({ state, at, demanded }: Turn): Deed | undefined {
    const book = this.course.bookAt(at);
    const bench = benchOf(state, book, dateIn(at));
    const scene: Scene = { state, at, open: demanded.filter(isOpen).map(({ key }) => key) };
    this.meant = this.chance.in100(75) && this.agenda.first !== undefined;
    const wanted = this.meant ? this.agenda.first : this.thoughtOf(bench);
    const draft = wanted && this.drafted(wanted, scene);
    const player = draft && this.somebody(bench, draft, wanted.by);
    if (player !== undefined && draft !== undefined) return this.deed(player, draft, at, state);
    if (this.meant) this.agenda.went(false, { state, at, demanded, byClock: [], warnings: [] });
    return undefined;
  }

  private drafted(wanted: Wanted, scene: Scene): StepDraft | undefined {
    const { state } = scene;
    const { type } = wanted;
    if (!exists(state.machine, state.stage, type)) return undefined;
    const target = wanted.target ?? this.chance.oneOf(targetsOf(state, type));
    const data = target && this.answers(wanted, scene);
    return data && { type, ...target, data };
  }

  /** Takes note of how it went. */
  heard(turn: Turn): void {
    if (this.meant) this.agenda.went(turn.refused === undefined, turn);
  }

  /** Some hours, or some days. */
  later(at: string): string {
    const day = dateIn(at);
    if (this.chance.in100(60)) return at;
    return this.chance.in100(70)
      ? morningOf(dayAfter(day, 1 + this.chance.below(3)))
      : morningOf(dayAfter(day, 4 + this.chance.below(30)));
  }

  private thoughtOf({ state, open }: Bench): Meant | undefined {
    const { chance } = this;
    const due = open.filter(({ by }) => !by.includes('system'));
    const turn = chance.below(100);
    if (turn < 40 && due.length > 0) {
      const one = chance.oneOf(due);
      return one && meantBy(one, state);
    }
    const underWay = Object.values(state.tracks).flatMap(({ machine, state: at, id }) =>
      byPeople
        .filter((type) => kindOf(type).moves === machine && exists(machine, at, type))
        .map((type): Wanted => ({ type, target: { track: id } })),
    );
    if (turn < 55 && underWay.length > 0) return chance.oneOf(underWay);
    const types = turn < 65 ? forward : turn < 85 ? openers : byPeople;
    const type = chance.oneOf(types.filter((one) => exists(state.machine, state.stage, one)));
    return type && { type };
  }

  /** Mostly whoever may, and the lowest of them; now and then anybody, to see that he is refused. */
  private somebody(bench: Bench, draft: StepDraft, by: readonly Role[] = []): Player | undefined {
    if (this.chance.in100(5)) return this.chance.oneOf(officers);
    const asking = askingAs(officers[0] ?? reporter, bench.state);
    const { who } = judge(bench, { ...draft, complete: true }, asking, this.world.outside);
    const able = officers.filter(({ role }) => who.includes(role) && (by.length === 0 || by.includes(role)));
    return this.chance.in100(60) ? able[0] : this.chance.oneOf(able);
  }

  /** Careful answers, but for some that are drawn. */
  private answers({ type, data = {} }: Wanted, scene: Scene): PlainData | undefined {
    const drawn: Record<string, PlainValue | undefined> = { ...data };
    for (const [name, field] of Object.entries(kindOf(type).fields)) {
      if (drawn[name] !== undefined || !isShown(field, drawn) || field.kind === 'sealed') continue;
      if (!this.chance.in100(leading.includes(name) ? 85 : field.required ? 25 : 5)) continue;
      drawn[name] = this.chance.oneOf(choicesOf(type, name, field, this.world, scene));
    }
    return filledIn(type, drawn, this.world, scene);
  }

  private deed(player: Player, draft: StepDraft, at: string, state?: Turn['state']): Deed {
    return { at, asking: askingAs(player, state), draft, outside: this.world.outside };
  }
}

const bands = ['under12', 'from12', 'from16', 'adult'] as const;
