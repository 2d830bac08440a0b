import type { Actor, OpenCase } from '#libs/application';
import type { CaseOpening, CaseState, Instant } from '#libs/domain';
import { askingOf, mandatesOf, type Held, type Holders } from './asking.js';
import type { CaseSafe } from './case-safe.js';
import { outsideOf, type PartyRow } from './outside.js';

/** What `read_case` answers. */
export interface CaseRow {
  readonly visible: boolean;
  readonly digest: string | null;
  readonly answer: string | null;
  readonly number: string;
  readonly version: number;
  readonly hash: Buffer;
  readonly opening: string;
  readonly sight: string[];
  readonly school: string;
  readonly wrapped: Buffer | null;
  readonly held: string | null;
  readonly parties: string | null;
  /** `Facts` as JSON, the very text that `append` compares. */
  readonly facts: string;
  /** The newest checkpoint. It and the steps are null for whoever knew this version already. */
  readonly seen: number | null;
  readonly state: string | null;
  readonly fingerprint: string | null;
  readonly mac: Buffer | null;
  /** From the step of the checkpoint on, or from the first. */
  readonly steps: string[] | null;
  readonly hashes: Buffer[] | null;
}

/**
 * What rules ask that may change without a step of the case: the revision of the school's calendar, matters on which the participation
 * council consented to rules (null for a school without a calendar), who is on each level (where somebody is walled off or
 * something waits for a decision), what registers hold of parties and from which day until which, pupils known by their number with how often each was
 * suspended in earlier cases, and whether the case still has its key.
 */
export type Facts = readonly [
  calendar: number | null,
  council: readonly string[] | null,
  holders: Holders | null,
  kept: string[] | null,
  earlier: string[] | null,
  hasKey?: boolean,
];

export const factsOf = ({ facts }: Pick<CaseRow, 'facts'>): Facts => JSON.parse(facts) as Facts;

export interface Holding {
  readonly actor: Actor;
  readonly now: Instant;
  readonly safe: CaseSafe;
  readonly calendars: OpenCase['calendars'];
  readonly isRegistered: (brin: string) => boolean;
}

/** The case as `judge` gets it. */
export function held(
  row: Pick<CaseRow, 'held' | 'parties' | 'facts'>,
  opening: CaseOpening,
  holding: Holding,
  state?: CaseState,
): Omit<OpenCase, 'state'> {
  const { actor, now, safe, calendars, isRegistered } = holding;
  const [, council, holders, kept, earlier] = factsOf(row);
  const parties = row.parties === null ? [] : (JSON.parse(row.parties) as PartyRow[]);
  const anywhere = row.held ? (JSON.parse(row.held) as Held[]) : [];
  const roles = anywhere.filter(({ school }) => school === null || school === opening.school);
  const birthOf = ({ bornId, born }: PartyRow): string | undefined =>
    bornId === null || born === null || safe.erased ? undefined : safe.open(bornId, Buffer.from(born, 'base64'));
  return {
    opening,
    now,
    calendars,
    asking: askingOf(actor, roles, parties, { ...(state === undefined ? {} : { state }), holders }),
    seal: safe.seal,
    identify: safe.identify,
    enclose: safe.enclose,
    outside: (draft) =>
      outsideOf(draft, {
        now,
        parties,
        kept: kept ?? [],
        earlier: earlier ?? [],
        councilConsents: council ?? [],
        mandates: mandatesOf(roles),
        isRegistered,
        birthOf,
      }),
  };
}
