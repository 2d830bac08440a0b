import { dateIn, type Calendars } from '../calendar/index.js';
import {
  decide,
  isOpen,
  obligationsOf,
  opened,
  openCase,
  StepMalformed,
  StepRefused,
  timePasses,
  type Asking,
  type CaseOpening,
  type CaseState,
  type Decision,
  type Obligation,
  type OutsideFacts,
  type Step,
  type StepDraft,
  type Unmet,
} from '../case/index.js';
import type { Instant } from '../language/time.js';
import type { Rulebook } from '../protocols/rulebook.js';
import type { Books } from './books.js';

/** Somebody does something, or tries to. */
export interface Deed {
  readonly at: Instant;
  readonly asking: Asking;
  readonly draft: StepDraft;
  readonly outside?: OutsideFacts;
}

/** What a deed, or time until then, made of a case. */
export interface Turn {
  /** Missing where only time passed. */
  readonly deed?: Deed;
  readonly at: Instant;
  readonly state: CaseState;
  /** Everything demanded after it, met or not. */
  readonly demanded: readonly Obligation[];
  /** What was recorded: by whoever did it, and by the clock before and after. */
  readonly step?: Step;
  readonly byClock: readonly Step[];
  /** Every reason against it, where it was refused. */
  readonly refused?: readonly Unmet[];
  readonly warnings: readonly Unmet[];
}

/** A case as it goes under one set of editions, one turn after the other. */
export class Course {
  constructor(
    private readonly books: Books,
    private readonly opening: CaseOpening,
    private readonly calendars: Calendars,
    private state?: CaseState,
    private at: Instant = opening.openedAt,
  ) {}

  /** The same case from here on, to try something without taking it. */
  branch(): Course {
    return new Course(this.books, this.opening, this.calendars, this.state, this.at);
  }

  bookAt(at: Instant): Rulebook {
    return this.books.of(this.opening, at);
  }

  /** Time passes until then, and does what it does at each moment on which something is due. */
  until(at: Instant): readonly Step[] {
    const steps: Step[] = [];
    if (this.state === undefined || at === this.at) return steps;
    for (let due = this.nextDue(at); ; due = this.nextDue(at)) {
      const moment = due ?? at;
      const decisions = timePasses(this.state, { at: moment, calendars: this.calendars }, this.bookAt(moment));
      this.state = decisions.at(-1)?.next ?? this.state;
      this.at = moment;
      steps.push(...decisions.map(({ step }) => step));
      if (due === undefined || decisions.length === 0) break;
    }
    this.at = at;
    return steps;
  }

  /** Nothing but time. */
  wait(at: Instant): Turn {
    const byClock = this.until(at);
    return { at, ...this.standing(at), byClock, warnings: [] };
  }

  /** The deed, as these editions judge it. */
  take(deed: Deed): Turn {
    const { at, asking, draft, outside } = deed;
    const before = this.until(at);
    const book = this.bookAt(at);
    const moment = { at, calendars: this.calendars };
    try {
      const decision =
        this.state === undefined
          ? openCase({ opening: this.opening, asking, draft, outside }, moment, book)
          : decide(this.state, { asking, draft, outside }, moment, book);
      const after = timePasses(decision.next, moment, book);
      const last: Decision = after.at(-1) ?? decision;
      this.state = last.next;
      return {
        deed,
        at,
        state: last.next,
        demanded: last.obligations,
        step: decision.step,
        byClock: [...before, ...after.map(({ step }) => step)],
        warnings: decision.warnings,
      };
    } catch (error) {
      const refused = refusalOf(error);
      return { deed, at, ...this.standing(at), byClock: before, refused, warnings: [] };
    }
  }

  private standing(at: Instant): Pick<Turn, 'state' | 'demanded'> {
    const state = this.state ?? opened(this.opening, { data: {} });
    return { state, demanded: this.state === undefined ? [] : obligationsOf(state, this.bookAt(at), dateIn(at)) };
  }

  private nextDue(until: Instant): Instant | undefined {
    if (this.state === undefined) return undefined;
    const { at } = this;
    return obligationsOf(this.state, this.bookAt(at), dateIn(at))
      .filter((one) => isOpen(one) && (one.status === 'open' || one.by.includes('system')))
      .flatMap(({ due }) => (due !== undefined && due.due > at && due.due <= until ? [due.due] : []))
      .sort()[0];
  }
}

function refusalOf(error: unknown): readonly Unmet[] {
  if (error instanceof StepRefused) return error.unmet;
  if (!(error instanceof StepMalformed)) throw error;
  return error.errors.map(({ path, code }) => ({ code, cites: [], lifts: 'doIt', path }));
}
