import type { Asking, CaseState, Role } from '#libs/domain';
import { somebodyElse } from './asking.js';

const outsideTheOffice: readonly Role[] = ['reporter', 'system'];
/** What a data protection officer does himself, or anybody who is one beside another role. */
const advisory: readonly string[] = ['consultation.answer', 'note.add'];

/** What somebody is to a case beside his role, and whether that leaves a role what the table gives it. */
export interface Relation {
  readonly name: string;
  /** `track` is the one the step is on, where it is on one. */
  readonly of: (asking: Asking, state: CaseState, track: string) => Asking;
  readonly leaves: (step: string, role: Role, twoPeople: boolean) => boolean;
}

const acting = (asking: Asking, actor: Partial<Asking['actor']>): Asking => ({
  ...asking,
  actor: { ...asking.actor, ...actor },
});
const openerOf = ({ tracks }: CaseState, track: string): string => tracks[track]?.openedBy.person ?? somebodyElse;
/** Somebody the case is about or touches; to have reported is no bar. */
const concernedIn = ({ parties }: CaseState): string =>
  Object.values(parties).find(({ role }) => role !== 'reporter')?.id ?? 'p0';
const nothingInOffice = (_: string, role: Role): boolean => outsideTheOffice.includes(role);
const oneIsEnough = (_step: string, _role: Role, twoPeople: boolean): boolean => !twoPeople;

export const relations: readonly Relation[] = [
  { name: 'with nothing else between', of: (asking) => asking, leaves: () => true },
  {
    name: 'who is a party',
    of: (asking, state) => ({ ...asking, isParty: [concernedIn(state)] }),
    leaves: nothingInOffice,
  },
  {
    name: 'with a conflict of interest',
    of: (asking) => ({ ...asking, conflicted: true }),
    leaves: nothingInOffice,
  },
  {
    name: 'who stands in for somebody with no part in it',
    of: (asking) => acting(asking, { inPlaceOf: somebodyElse }),
    leaves: () => true,
  },
  {
    name: 'who proposed it',
    of: (asking, state, track) =>
      asking.actor.role === 'serviceBureau' ? asking : acting(asking, { person: openerOf(state, track) }),
    leaves: oneIsEnough,
  },
  {
    name: 'who stands in for whoever proposed it',
    of: (asking, state, track) => acting(asking, { inPlaceOf: openerOf(state, track) }),
    leaves: oneIsEnough,
  },
  {
    name: 'who is the data protection officer as well',
    of: (asking) => ({ ...asking, roles: [...asking.roles, 'dpo'], choseRole: true }),
    leaves: (step, role) => advisory.includes(step) || outsideTheOffice.includes(role),
  },
];
