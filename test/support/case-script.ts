import {
  availableSteps,
  benchOf,
  dateIn,
  decide,
  editions,
  isOpen,
  judge,
  kindOf,
  obligationsOf,
  openCase,
  rulebookFor,
  stepsDue,
  StepMalformed,
  StepRefused,
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
} from '#libs/domain';
import { people, text, uuid, type Who } from './script-people.js';

export { people, text, type Somebody, type Who } from './script-people.js';

export interface Setting {
  readonly sector?: Sector;
  readonly denomination?: Denomination;
  readonly protocol?: string;
  /** When the case opens; Monday 7 September 2026, ten o'clock, unless said otherwise. */
  readonly at?: string;
}

const calendars: Calendars = {
  school: { holidays: [{ name: 'autumn', from: '2026-10-17', until: '2026-10-26' }], studyDays: [] },
};

const harmless = {
  kind: 'incident',
  addressee: 'leadership',
  reporterKind: 'parent',
  naming: 'named',
  categories: ['bullying'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  victimIsMinor: 'yes',
  possiblySexual: 'no',
  intimateImage: 'no',
  personalData: 'no',
  aboutLeadership: 'no',
  acuteDanger: false,
} as const;

/** What a refused step answered: the rules and clauses against it. */
export interface Refused {
  readonly codes: readonly string[];
  readonly cites: readonly string[];
  readonly unmet: StepRefused['unmet'];
}

/** Fills in what a form still lacks with the least: sealed fields with a place, nothing else; a script says every choice itself. */
export function sealedIn(type: StepType, data: PlainData): PlainData {
  const missing = Object.entries(kindOf(type).fields).filter(
    ([name, field]) =>
      field.kind === 'sealed' &&
      data[name] === undefined &&
      (field.required ||
        (field.requiredWhenVisible === true &&
          field.visibleWhen?.is.includes(String(data[field.visibleWhen.field])) === true)),
  );
  return { ...data, ...Object.fromEntries(missing.map(([name]) => [name, text])) };
}

/** One case, lived through the case interface alone: who does what, on which day, and what is refused. */
export class CaseScript {
  state: CaseState;
  readonly steps: Step[] = [];
  private now: string;
  /** What the last step of a person set off outside the case. */
  effects: readonly Effect[] = [];
  private vacant: readonly Role[] = [];
  private besides: readonly Role[] = [];
  private made?: Bench;
  private readonly book: Rulebook;
  private readonly opening: CaseOpening;
  private outside: OutsideFacts = {
    councilConsent: true,
    mandates: ['suspension'],
    registeredSchool: true,
    consentOnRecord: true,
  };

  constructor(intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter') {
    this.now = setting.at ?? '2026-09-07T08:00:00.000Z';
    this.opening = {
      caseId: uuid(100),
      organisation: uuid(101),
      school: uuid(102),
      sector: setting.sector ?? 'VO',
      denomination: setting.denomination ?? 'public',
      legalForm: 'foundation',
      protocol: setting.protocol ?? 'OZHW-2020',
      openedAt: this.now,
    };
    this.book = rulebookFor({ editions, on: dateIn(this.now), ...this.opening });
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
        { paper: String(act.data['paper'] ?? `s${seq}`), file, because: 'minimisation' },
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
    return { actor: { person, role }, roles: [role, ...this.besides], isParty, conflicted: false, vacant: this.vacant };
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

/** A report comes in; the rest of the script follows from here. */
export const reported = (intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter'): CaseScript =>
  new CaseScript(intake, setting, by);

/** A pupil's case, taken up by the team leader, with the pupil as p1 and a parent as p2, in scope and under investigation. */
export function pupilUnderInvestigation(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  return reported(intake, setting)
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p3' })
    .take('teamLeader', 'scope.assess', { inScope: true })
    .take('teamLeader', 'review.finish', { route: 'investigate' });
}

/** The pupil and the parent were heard, and the conduct is established. */
export function pupilFounded(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const script = pupilUnderInvestigation(setting, intake);
  return script
    .take(
      'teamLeader',
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' },
      'p1',
    )
    .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
}

/** A suspension in good order for p1 from `from` up to `until`; take the rest of its way in the test. */
export const suspension = (from: string, until: string, more: PlainData = {}): PlainData => ({
  measure: 'suspension',
  ground: 'ownConduct',
  from,
  until,
  lesserConsidered: ['warning'],
  urgent: false,
  interest: text,
  lesserReason: text,
  ...more,
});

/** An employee's case led by the board, the employee as p1 (with a person of his own), heard and founded. */
export function employeeFounded(setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const script = reported(
    { addressee: 'board', subjectKind: 'employee', categories: ['privateContact'], ...intake },
    setting,
  )
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' });
  return script
    .take(
      'board',
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' },
      'p1',
    )
    .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
    .take('board', 'breach.assess', { norms: ['OZHW-5.9'], exception: 'none' }, 'p1');
}
