import { LoginDirectory, PeopleRegister, RealTime, SessionStore } from '#libs/application';
import type { LoginSubject, PersonChoice, Register, RegisterChange, StoredSession } from '#libs/application';

/** Sessions of one test, as rows would hold them. */
export class SessionsInMemory extends SessionStore {
  readonly rows = new Map<string, StoredSession>();

  override async add(session: StoredSession): Promise<void> {
    this.rows.set(session.idHash, session);
  }

  override async find(idHash: string): Promise<StoredSession | undefined> {
    return this.rows.get(idHash);
  }

  override async seen(idHash: string, at: string): Promise<void> {
    this.change(idHash, { lastSeenAt: at });
  }

  override async choose(idHash: string, organisation: string, person: string): Promise<boolean> {
    return this.change(idHash, { organisation, person });
  }

  override async revoke(idHash: string, at: string): Promise<void> {
    this.change(idHash, { revokedAt: at });
  }

  override async forget(endedBefore: string): Promise<void> {
    for (const [idHash, { endsAt }] of this.rows) if (endsAt < endedBefore) this.rows.delete(idHash);
  }

  private change(idHash: string, change: Partial<StoredSession>): boolean {
    const row = this.rows.get(idHash);
    if (!row || row.revokedAt !== undefined) return false;
    this.rows.set(idHash, { ...row, ...change });
    return true;
  }
}

/** Which login stands for whom. */
export class LoginsInMemory extends LoginDirectory {
  constructor(private readonly persons: Readonly<Record<string, readonly PersonChoice[]>>) {
    super();
  }

  override async personsOf({ subject }: LoginSubject): Promise<readonly PersonChoice[]> {
    return this.persons[subject] ?? [];
  }
}

/** Real time as a test sets it. */
export class TimeInHand extends RealTime {
  constructor(private at: number = Date.now()) {
    super();
  }

  override now(): string {
    return new Date(this.at).toISOString();
  }

  pass(minutes: number): void {
    this.at += minutes * 60_000;
  }
}

/** A register that applies what was judged, so that one change can be tried after another. */
export class RegisterInMemory extends PeopleRegister {
  readonly made: RegisterChange[] = [];

  constructor(public register: Register) {
    super();
  }

  override async change(
    _command: unknown,
    judge: (register: Register) => readonly RegisterChange[],
  ): Promise<readonly RegisterChange[]> {
    const changes = judge(this.register);
    for (const change of changes) this.register = applied(this.register, change);
    this.made.push(...changes);
    return changes;
  }
}

function applied(register: Register, change: RegisterChange): Register {
  switch (change.type) {
    case 'role.assigned':
      return { ...register, assignments: [...register.assignments, change.assignment] };
    case 'role.ended':
      return { ...register, assignments: untilSet(register.assignments, change.assignment, change.until) };
    case 'delegation.given':
      return { ...register, delegations: [...register.delegations, change.delegation] };
    case 'delegation.ended':
      return { ...register, delegations: untilSet(register.delegations, change.delegation, change.until) };
    case 'person.departed':
      return {
        ...register,
        persons: register.persons.map((one) => (one.id === change.person ? { ...one, departedOn: change.on } : one)),
      };
    case 'tasks.moved':
    case 'sessions.revoked':
      return register;
  }
}

const untilSet = <T extends { readonly id: string }>(rows: readonly T[], id: string, until: string): readonly T[] =>
  rows.map((row) => (row.id === id ? { ...row, until } : row));
