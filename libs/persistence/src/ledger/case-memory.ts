import type { Before } from './entry.js';

/** A case as this process left it or last read it, with what of its row stays true as long as its version does or is compared by `append`. */
export interface Remembered extends Required<Pick<Before, 'state'>>, Omit<Before, 'caseId' | 'state'> {
  readonly school: string;
  readonly wrapped: Buffer | null;
  readonly parties: string | null;
  readonly facts: string;
}

/** Persons, and schools. */
const mostPersons = 10_000;

/**
 * Cases that this process worked on lately, so that the next step on one needs neither its checkpoint nor a reading of its own. Never
 * the truth: everything judged by it is stored only if `append` finds case, roles and facts just so; otherwise the case is read.
 * Holds no name and no text: those are not in a state.
 */
export class CaseMemory {
  private readonly cases = new Map<string, Remembered>();
  private readonly roles = new Map<string, string>();
  private readonly schools = new Map<string, string>();
  private acts = 0;

  /** @param mostActs recorded acts of all cases remembered; each takes less than a kilobyte */
  constructor(private readonly mostActs = 60_000) {}

  caseOf(organisation: string, caseId: string): Remembered | undefined {
    const key = `${organisation}/${caseId}`;
    const known = this.cases.get(key);
    if (known === undefined) return undefined;
    // Asked for last, forgotten last.
    this.cases.delete(key);
    this.cases.set(key, known);
    return known;
  }

  keep(organisation: string, caseId: string, remembered: Remembered): void {
    this.forget(organisation, caseId);
    this.cases.set(`${organisation}/${caseId}`, remembered);
    this.acts += weightOf(remembered);
    for (const [key, oldest] of this.cases) {
      if (this.acts <= this.mostActs) return;
      this.cases.delete(key);
      this.acts -= weightOf(oldest);
    }
  }

  forget(organisation: string, caseId: string): void {
    const key = `${organisation}/${caseId}`;
    const known = this.cases.get(key);
    if (known === undefined) return;
    this.cases.delete(key);
    this.acts -= weightOf(known);
  }

  /** A school as the database last described it. */
  factsOf(organisation: string, school: string): string | undefined {
    return this.schools.get(`${organisation}/${school}`);
  }

  keepFacts(organisation: string, school: string, facts: string): void {
    if (this.schools.size >= mostPersons) this.schools.clear();
    this.schools.set(`${organisation}/${school}`, facts);
  }

  clear(): void {
    this.schools.clear();
    this.cases.clear();
    this.roles.clear();
    this.acts = 0;
  }

  /** The roles somebody held when last asked, as the database wrote them. */
  rolesOf(organisation: string, person: string): string | undefined {
    return this.roles.get(`${organisation}/${person}`);
  }

  keepRoles(organisation: string, person: string, held: string): void {
    if (this.roles.size >= mostPersons) this.roles.clear();
    this.roles.set(`${organisation}/${person}`, held);
  }
}

/** A case without acts takes room too. */
const weightOf = ({ state }: Remembered): number => state.acts.length + 4;
