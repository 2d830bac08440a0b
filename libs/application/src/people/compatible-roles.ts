import type { HeldRole } from '#libs/domain';
import { levels, roles } from '#libs/domain';

const others = (...but: HeldRole[]): readonly HeldRole[] => roles.filter((role) => !but.includes(role));

/**
 * Roles one person may not hold at the same time, in one organisation. Each pair stands once.
 * - The FG neither decides nor runs the system he watches (GDPR art. 38(3) and (6), guard G15).
 * - Administrator and auditor see no content (decision 14), so they hold no role that does; the auditor is not his own administrator.
 * - The supervisory board stands apart from everyone it watches.
 */
const apart: readonly (readonly [HeldRole, readonly HeldRole[]])[] = [
  ['dpo', levels],
  ['administrator', others('administrator', 'employee')],
  ['auditor', others('auditor', 'employee')],
  ['supervisoryBoard', others('supervisoryBoard')],
];

export const compatible = (one: HeldRole, other: HeldRole): boolean =>
  !apart.some(([role, kept]) => (role === one && kept.includes(other)) || (role === other && kept.includes(one)));

/** Trust, oversight and the keys of the system are personal: they are appointed, never delegated. */
export const neverDelegated: readonly HeldRole[] = ['administrator', 'auditor', 'supervisoryBoard', 'employee'];
