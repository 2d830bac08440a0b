import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import {
  applicationServices,
  BehaviourCheck,
  Chains,
  DiagramMaker,
  embeddedServices,
  HealthChecks,
  KeyProvider,
  Leftovers,
  LetterComposer,
  PublicAddress,
  Simulator,
  Upkeep,
} from '#libs/application';
import { ThreadedDiagrams } from '#libs/diagrams';
import { HttpModule } from '#libs/http';
import type { HttpSettings } from '#libs/http';
import { IdentityModule } from '#libs/identity';
import type { IdentitySettings } from '#libs/identity';
import { Jobs, jobsModule, ThreadedCheck, ThreadedSimulator } from '#libs/jobs';
import type { Part, QueueStore } from '#libs/jobs';
import { HtmlLetterComposer } from '#libs/letters';
import { headsIn, PostgresChains, PostgresLeftovers } from '#libs/persistence';
import type { Database } from '#libs/persistence';
import { ProcessChecks } from './checks.js';
import { storedPorts } from './stored-ports.js';
import type { Stored } from './stored-ports.js';

export interface ProductParts extends Stored {
  readonly part: Part;
  readonly queue: QueueStore;
  readonly identity: IdentitySettings;
  readonly http: HttpSettings;
  readonly publicAddress: string;
  /** Where the signed heads of logs are written by a process that works off jobs; a server writes none. */
  readonly headsFolder?: string;
  /** Ports that differ between the ways to run: the clock and the mailer. */
  readonly surroundings: readonly Provider[];
  /** The mode for trying out, with its own routes. */
  readonly embedded: boolean;
  /** Explores draft editions; in a thread started like this process when left out. */
  readonly check?: BehaviourCheck;
  /** Draws protocols; in a thread started like this process when left out. */
  readonly diagrams?: DiagramMaker;
  /** Tries drafts on cases; in a thread started like this process when left out. */
  readonly simulator?: Simulator;
}

/** The ports and the services that rest on them, for every other module. */
@Module({})
class PortsModule {}

@Module({})
class ProductModule {}

/** Wires adapters to ports. No rule stands here. */
export function productModule(parts: ProductParts): DynamicModule {
  const { part, queue, identity, http, publicAddress, surroundings, embedded } = parts;
  const { check = new ThreadedCheck(), diagrams = new ThreadedDiagrams() } = parts;
  const { simulator = new ThreadedSimulator() } = parts;
  const providers: Provider[] = [
    ...storedPorts(parts),
    ...surroundings,
    ...applicationServices,
    ...(embedded ? embeddedServices : []),
    ...upkeepOf(parts),
    { provide: KeyProvider, useValue: parts.keys },
    { provide: PublicAddress, useValue: { url: publicAddress } satisfies PublicAddress },
    { provide: LetterComposer, useClass: HtmlLetterComposer },
    { provide: DiagramMaker, useValue: diagrams },
    { provide: BehaviourCheck, useValue: check },
    { provide: Simulator, useValue: simulator },
    {
      provide: HealthChecks,
      inject: [Jobs],
      useFactory: (jobs: Jobs) =>
        new ProcessChecks([
          { name: 'database', ask: () => answers(parts.database) },
          { name: 'queue', ask: () => jobs.ready() },
        ]),
    },
  ];
  const ports: DynamicModule = { module: PortsModule, global: true, providers, exports: providers.map(tokenOf) };
  const identityModule: DynamicModule = { ...IdentityModule.with(identity), global: true };
  const jobs: DynamicModule = { ...jobsModule({ part, store: queue }), global: true };
  return {
    module: ProductModule,
    imports: [ports, identityModule, jobs, HttpModule.with({ settings: http, embedded })],
  };
}

/** The logs' heads need a place; only who works off jobs keeps house. */
function upkeepOf({ headsFolder, database, keys }: ProductParts): readonly Provider[] {
  if (headsFolder === undefined) return [];
  return [
    { provide: Chains, useValue: new PostgresChains(database, keys, headsIn(headsFolder, keys)) },
    { provide: Leftovers, useValue: new PostgresLeftovers(database) },
    Upkeep,
  ];
}

const tokenOf = (provider: Provider): NonNullable<DynamicModule['exports']>[number] =>
  typeof provider === 'function' ? provider : provider.provide;

const probe = { name: 'probe', text: 'select 1 as ok' };
const answers = (database: Database): Promise<unknown> => database.one(probe, []);
