import {
  availableSteps,
  benchOf,
  dateIn,
  decide,
  judge,
  obligationsOf,
  openCase,
  rulebookFor,
  stepsDue,
  StepMalformed,
  StepRefused,
  wordOf,
  type AvailableStep,
  type Asking,
  type Bench,
  type Calendars,
  type CaseOpening,
  type CaseState,
  type Denomination,
  type Effect,
  type Moment,
  type Obligation,
  type OutsideFacts,
  type PlainData,
  type Role,
  type Rulebook,
  type Sector,
  type Step,
  type StepType,
  type Cluster,
} from '#libs/domain';
import { harmless, sealedIn } from './script-answers.js';
import { editionsTried } from './editions-tried.js';
import { people, uuid, type Who } from './script-people.js';

export interface Setting {
  readonly sector?: Sector;
  readonly cluster?: Cluster;
  readonly denomination?: Denomination;
  readonly protocol?: string;
  /** When the case opens; Monday 7 September 2026, ten o'clock, unless said otherwise. */
  readonly at?: string;
}

const calendars: Calendars = {
  school: { holidays: [{ name: 'autumn', from: '2026-10-17', until: '2026-10-26' }], studyDays: [] },
};

/** What a refused step answered: the rules and clauses against it. */
export interface Refused {
  readonly codes: readonly string[];
  readonly cites: readonly string[];
  readonly unmet: StepRefused['unmet'];
}

/** One case, lived through the case interface alone: who does what, on which day, and what is refused. */
export class CaseScript {
  state: CaseState;
  readonly steps: Step[] = [];
  private now: string;
  /** What the last step of a person set off outside the case. */
  effects: readonly Effect[] = [];
  private vacant: readonly Role[] = [];
  private holders: Asking['holders'];
  private besides: readonly Role[] = [];
  private made?: Bench;
  private readonly book: Rulebook;
  private readonly opening: CaseOpening;
  private outside: OutsideFacts = {
    councilConsent: true,
    mandates: ['suspension'],
    registeredSchool: true,
    consentOnRecord: true,
    onRecord: [],
  };

  constructor(intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter') {
    this.now = setting.at ?? '2026-09-07T08:00:00.000Z';
    this.opening = {
      caseId: uuid(100),
      organisation: uuid(101),
      school: uuid(102),
      sector: setting.sector ?? 'VO',
      ...(setting.cluster && { cluster: setting.cluster }),
      denomination: setting.denomination ?? 'public',
      legalForm: 'foundation',
      protocol: setting.protocol ?? 'OZHW-2020',
      openedAt: this.now,
    };
    this.book = rulebookFor({ editions: editionsTried, on: dateIn(this.now), ...this.opening });
    const draft = { type: 'report.receive', data: { knownAt: this.now, ...harmless, ...intake } } as const;
    const decision = openCase(
      { opening: this.opening, asking: this.asking(by), draft, outside: this.outside },
      this.moment(),
      this.book,
    );
    this.state = decision.next;
    this.steps.push(decision.step);
    this.letTimeAct();
  }

  get today(): string {
    return dateIn(this.now);
  }

  /** What the ledger would look up, from here on. */
  lookedUp(outside: OutsideFacts): this {
    this.outside = { ...this.outside, ...outside };
    return this;
  }

  /** From here on every holder of this role is a party or conflicted. */
  vacancy(role: Role): this {
    this.vacant = [...this.vacant, role];
    return this;
  }

  /** From here on these hold each level. */
  staffed(holders: NonNullable<Asking['holders']>): this {
    this.holders = holders;
    return this;
  }

  /** From here on whoever acts holds this role as well. */
  alsoHolding(role: Role): this {
    this.besides = [...this.besides, role];
    return this;
  }

  /** Moves the clock to ten o'clock on a day, or by hours; whatever ran out meanwhile happens. */
  on(day: string): this {
    return this.until(`${day}T08:00:00.000Z`);
  }

  hoursLater(hours: number): this {
    return this.until(new Date(Date.parse(this.now) + hours * 3_600_000).toISOString());
  }

  private until(at: string): this {
    this.now = at;
    this.letTimeAct();
    return this;
  }

  /** Takes a step that must be accepted. `at` names a party (`p1`) or a track (`t1`). */
  take(who: Who, type: StepType, data: PlainData = {}, at: string = ''): this {
    this.record(who, type, data, at);
    this.letTimeAct();
    return this;
  }

  /** Tries a step that must be refused, and says why it was. Nothing changes. */
  refused(who: Who, type: StepType, data: PlainData = {}, at: string = ''): Refused {
    const before = JSON.stringify(this.state);
    try {
      this.decided(who, type, data, at);
    } catch (error) {
      if (!(error instanceof StepRefused) || JSON.stringify(this.state) !== before) throw error;
      return {
        codes: error.unmet.map(({ code }) => code),
        cites: error.unmet.flatMap(({ cites }) => cites),
        unmet: error.unmet,
      };
    }
    throw new Error(`${type} by ${who} was accepted, and should have been refused`);
  }

  /** Tries a step either way, and says whether it was taken, refused, or no step at all. */
  tries(who: Who, type: StepType, data: PlainData = {}, at: string = ''): 'taken' | StepRefused | StepMalformed {
    try {
      this.record(who, type, data, at);
    } catch (error) {
      if (error instanceof StepRefused || error instanceof StepMalformed) return error;
      throw error;
    }
    this.letTimeAct();
    return 'taken';
  }

  /** Everything demanded now and not met. */
  get open(): readonly Obligation[] {
    return this.bench.open;
  }

  get obligations(): readonly Obligation[] {
    return obligationsOf(this.state, this.book, this.today);
  }

  /** The obligations one rule demands. */
  demanded(rule: string): readonly Obligation[] {
    return this.obligations.filter((obligation) => obligation.rule === rule);
  }

  forms(who: Who): readonly AvailableStep[] {
    return availableSteps(this.state, this.asking(who), this.book, this.today, this.outside);
  }

  /** What the case looks like now; made once for each state of it. */
  private get bench(): Bench {
    const { state, today } = this;
    if (this.made?.state !== state || this.made.view.on !== today) this.made = benchOf(state, this.book, today);
    return this.made;
  }

  /** Whether somebody is shown the form of a step here and could take it, filled in rightly. */
  offers(who: Who, type: StepType, at: string = ''): boolean {
    const proposed = { type, ...this.target(at), data: {}, complete: false };
    return judge(this.bench, proposed, this.asking(who), this.outside).unmet.length === 0;
  }

  /** Who could take a step, as the refusal of somebody without the power says. */
  mayTake(who: Who, type: StepType, data: PlainData = {}, at: string = ''): boolean {
    const target = this.target(at);
    return (
      judge(this.bench, { type, ...target, data: sealedIn(type, data), complete: true }, this.asking(who), this.outside)
        .unmet.length === 0
    );
  }

  /** Leaves every paper that is still to be filed out of the file. */
  leaveOutPapers(who: Who, file: 'pupilFile' | 'personnelFile'): this {
    for (const { rule, key, party } of this.open) {
      const seq = Number(/\/a(\d+)\//.exec(key)?.[1]);
      const act = this.state.acts.find((one) => one.seq === seq);
      if (!rule.endsWith('.file') || act === undefined) continue;
      this.take(
        who,
        'paper.leaveOut',
        { paper: wordOf(act.data['paper'] ?? `s${seq}`), file, because: 'minimisation' },
        party,
      );
    }
    return this;
  }

  /** Asks a role about the case, or a track, and has it answered. */
  consulted(asker: Who, answerer: Who, advises: string, at: string = ''): this {
    const { role } = people[answerer];
    return this.take(asker, 'consultation.ask', { role }, at).take(
      answerer,
      'consultation.answer',
      { role, advises },
      at,
    );
  }

  asking(who: Who): Asking {
    const { role, person } = people[who];
    const isParty = Object.values(this.state?.parties ?? {})
      .filter((party) => party.person === person)
      .map(({ id }) => id);
    return {
      actor: { person, role },
      roles: [role, ...this.besides],
      isParty,
      conflicted: false,
      vacant: this.vacant,
      ...(this.holders === undefined ? {} : { holders: this.holders }),
    };
  }

  moment(): Moment {
    return { at: this.now, calendars };
  }

  private target(at: string): { party?: string; track?: string } {
    if (at === '') return {};
    return at.startsWith('t') ? { track: at } : { party: at };
  }

  private decided(who: Who, type: StepType, data: PlainData, at: string): ReturnType<typeof decide> {
    const draft = { type, ...this.target(at), data: sealedIn(type, data) };
    return decide(this.state, { asking: this.asking(who), draft, outside: this.outside }, this.moment(), this.book);
  }

  private record(who: Who, type: StepType, data: PlainData, at: string): void {
    const decision = this.decided(who, type, data, at);
    this.state = decision.next;
    this.effects = decision.effects;
    this.steps.push(decision.step);
  }

  private letTimeAct(): void {
    for (let round = 0; round < 50; round += 1) {
      const [due] = stepsDue(this.state, this.book, this.moment());
      if (!due) return;
      const decision = decide(
        this.state,
        { asking: this.asking('system'), draft: due, outside: this.outside },
        this.moment(),
        this.book,
      );
      this.state = decision.next;
      this.steps.push(decision.step);
    }
    throw new Error('time does not come to rest: a duty of the clock is never met by its own step');
  }
}
