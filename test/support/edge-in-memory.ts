import { Global, Module, type DynamicModule } from '@nestjs/common';
import {
  applicationServices,
  BehaviourCheck,
  CaseLedger,
  CaseLogs,
  CaseNumbers,
  Clock,
  ClockWouldGoBack,
  DeliverNotices,
  DemoGuide,
  DiagramMaker,
  Directory,
  Drafts,
  Editions,
  embeddedServices,
  HealthChecks,
  KeyProvider,
  LetterComposer,
  Login,
  LoginFailed,
  LoginSessions,
  MailOutbox,
  NotFound,
  Notices,
  OrganisationLog,
  Readings,
  Receipts,
  Registers,
  SchoolRegisters,
  SchoolTasks,
  RoleRegister,
  SettableClock,
  Simulator,
  SimulatorHere,
  SweepCall,
  WorkLists,
} from '#libs/application';
import type {
  Actor,
  HeldNow,
  LoginSession,
  Organisation,
  PersonChoice,
  PlaceOfReport,
  School,
} from '#libs/application';
import type { Role } from '#libs/domain';
import { HtmlLetterComposer } from '#libs/letters';
import { CasesInMemory, KeysInMemory, ReceiptsInMemory } from './cases-in-memory.js';
import { DraftsInMemory } from './drafts-in-memory.js';
import { NoEditionsOfItsOwn } from './editions-in-memory.js';
import { noRecords } from './records-in-memory.js';
import { NoSchoolTasks, RegistersInMemory, SchoolRegistersInMemory } from './registers-in-memory.js';
import { DiagramsHere } from '../../libs/diagrams/src/drawing.js';
import { Lists, NoNumbers, Pages } from './pages-in-memory.js';
import { demo, everyone, foreignOrganisation, organisation, personOf, school, type Demo } from './edge-people.js';

/** Sessions of one test: the secret of `teamLeader` is `session-of-teamLeader`. */
export class OpenSessions extends LoginSessions {
  readonly ended = new Set<string>();

  override async find(secret: string): Promise<LoginSession | undefined> {
    const demoed = this.ended.has(secret) ? undefined : this.who(secret);
    return demoed && { organisation: demoed.organisation.id, person: demoed.person };
  }
  override async choices(secret: string): Promise<readonly PersonChoice[]> {
    const demoed = this.who(secret);
    if (demoed === undefined) return [];
    return [
      {
        organisation: demoed.organisation.id,
        organisationName: demoed.organisation.name,
        person: demoed.person,
        name: demoed.name,
      },
    ];
  }
  override async choose(secret: string, chosen: string): Promise<LoginSession> {
    const session = await this.find(secret);
    if (session?.organisation !== chosen) throw new NotFound('person');
    return session;
  }
  override async end(secret: string): Promise<undefined> {
    this.ended.add(secret);
  }
  override csrfToken(secret: string): string {
    return `csrf-${secret}`;
  }
  override csrfMatches(secret: string, token: string): boolean {
    return token === this.csrfToken(secret);
  }
  private who(secret: string): Demo | undefined {
    return Object.entries<Demo>(demo).find(([name]) => secret === `session-of-${name}`)?.[1];
  }
}

class NoLogin extends Login {
  override async begin(): Promise<{ redirectTo: string; pending: string }> {
    return { redirectTo: 'http://127.0.0.1/provider', pending: 'pending' };
  }
  override async finish(): Promise<never> {
    throw new LoginFailed('refused');
  }
}

export class OneOrganisation extends Directory {
  override async organisationByShortName(shortName: string): Promise<Organisation | undefined> {
    return [organisation, foreignOrganisation].find((one) => one.shortName === shortName);
  }
  override async placeOfReport(shortName: string, schoolName: string): Promise<PlaceOfReport | undefined> {
    const found = await this.organisationByShortName(shortName);
    if (found === undefined) return undefined;
    const known = found.id === organisation.id && school.shortName === schoolName;
    return { organisation: found.id, ...(known ? { school } : {}) };
  }
  override async organisation(): Promise<Organisation> {
    return organisation;
  }
  override async schools(actor: Actor): Promise<readonly School[]> {
    return actor.organisation === organisation.id ? [school] : [];
  }
  override async people(actor: Actor): Promise<readonly { id: string; name: string; email: string }[]> {
    const own = everyone.filter((one) => one.organisation.id === actor.organisation);
    return own.map(({ person, name }) => ({ id: person, name, email: `${person}@example.nl` }));
  }
  override async rolesOf(_: Actor, person: string): Promise<readonly HeldNow[]> {
    return (personOf(person)?.roles ?? []).map((role) => ({ role: role as HeldNow['role'] }));
  }
  override async assignments(): Promise<readonly []> {
    return [];
  }
  override async delegations(): Promise<readonly []> {
    return [];
  }
}

class NoNotices extends Notices {
  override async notify(): Promise<readonly []> {
    return [];
  }
  override async seen(): Promise<void> {}
}

class Log extends OrganisationLog {
  override async append(): Promise<number> {
    return 1;
  }
  override async entries(): Promise<readonly []> {
    return [];
  }
}

/** Knows nobody: every change is about somebody of elsewhere. */
class EmptyRegister extends RoleRegister {
  override async appoint(): Promise<never> {
    throw new NotFound('person');
  }
  override async end(): Promise<never> {
    throw new NotFound('role');
  }
  override async delegate(): Promise<never> {
    throw new NotFound('person');
  }
  override async revoke(): Promise<never> {
    throw new NotFound('delegation');
  }
  override async reassign(): Promise<never> {
    throw new NotFound('person');
  }
}

/** Stands still until it is set. */
class ClockInHand extends SettableClock {
  private at = '2026-11-20T12:00:00.000Z';
  override now(): string {
    return this.at;
  }
  override async set(to: string): Promise<void> {
    if (to < this.at) throw new ClockWouldGoBack(this.at, to);
    this.at = to;
  }
}

class NoDemo extends DemoGuide {
  override homes(): readonly [] {
    return [];
  }
}

class NoMail extends MailOutbox {
  override async put(): Promise<void> {}
  override async list(): Promise<readonly []> {
    return [];
  }
}

class NoSweep extends SweepCall {
  override async call(): Promise<void> {}
}

class AllWell extends HealthChecks {
  override async run(): Promise<readonly { name: string; ok: boolean; ms: number }[]> {
    return [{ name: 'database', ok: true, ms: 0 }];
  }
}

@Global()
@Module({})
class PortsInMemory {}

/** Every port as a small implementation without a database; `cases` shows what was stored. */
export function portsInMemory(): {
  readonly module: DynamicModule;
  readonly cases: CasesInMemory;
  readonly sessions: OpenSessions;
} {
  const clock = new ClockInHand();
  const rolesOf = (inOrganisation: string, person: string): readonly Role[] => {
    const found = personOf(person);
    return found?.organisation.id === inOrganisation ? found.roles : [];
  };
  const cases = new CasesInMemory([school], rolesOf, () => clock.now());
  const sessions = new OpenSessions();
  const ports = [
    { provide: CaseLedger, useValue: cases },
    { provide: Receipts, useValue: new ReceiptsInMemory(cases) },
    { provide: KeyProvider, useClass: KeysInMemory },
    { provide: LoginSessions, useValue: sessions },
    { provide: Login, useClass: NoLogin },
    { provide: Drafts, useClass: DraftsInMemory },
    { provide: Directory, useClass: OneOrganisation },
    { provide: CaseNumbers, useClass: NoNumbers },
    { provide: WorkLists, useClass: Lists },
    ...noRecords,
    { provide: Readings, useValue: new Pages(cases) },
    { provide: Notices, useClass: NoNotices },
    { provide: Editions, useClass: NoEditionsOfItsOwn },
    { provide: OrganisationLog, useClass: Log },
    { provide: Registers, useClass: RegistersInMemory },
    { provide: SchoolRegisters, useClass: SchoolRegistersInMemory },
    { provide: SchoolTasks, useClass: NoSchoolTasks },
    { provide: RoleRegister, useClass: EmptyRegister },
    { provide: SettableClock, useValue: clock },
    { provide: Clock, useExisting: SettableClock },
    { provide: DiagramMaker, useClass: DiagramsHere },
    { provide: CaseLogs, useValue: {} },
    { provide: Simulator, useClass: SimulatorHere },
    { provide: DemoGuide, useClass: NoDemo },
    { provide: MailOutbox, useClass: NoMail },
    { provide: SweepCall, useClass: NoSweep },
    { provide: HealthChecks, useClass: AllWell },
    { provide: DeliverNotices, useValue: {} },
    { provide: BehaviourCheck, useValue: {} },
    { provide: Clock, useExisting: SettableClock },
    { provide: LetterComposer, useClass: HtmlLetterComposer },
  ];
  // Later ones stand in for earlier ones.
  const providers = [...applicationServices, ...embeddedServices, ...ports];
  return {
    module: {
      module: PortsInMemory,
      global: true,
      providers,
      exports: providers.map((one) => (typeof one === 'function' ? one : one.provide)),
    },
    cases,
    sessions,
  };
}
