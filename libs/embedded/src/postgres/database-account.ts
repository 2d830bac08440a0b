import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account PostgreSQL runs under: empty means that of this process. PostgreSQL refuses to run as root. */
export interface DatabaseAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** Present as "nobody" on every common Linux, so no account has to be made. */
const NOBODY = 65534;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** As root: the account that owns an existing cluster, else nobody. As anyone else: oneself. */
export function accountFor(clusterFolder: string): DatabaseAccount {
  if (!isRoot()) return {};
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/** Whether the account may pass through this folder and every folder above it, by owner, group and mode. */
export function canEnter(account: DatabaseAccount, folder: string): boolean {
  if (account.uid === undefined) return true;
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const passable = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & passable) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
