import { BadInput } from '#libs/application';
import { isInstant } from '#libs/domain';

/** Where a list goes on: opaque outside, checked inside. The database writes it. */
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const momentAndId = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z)\\|(${uuid})$`);
const dueCaseAndObligation = new RegExp(`^(infinity|[^|]+)\\|(${uuid})\\|([\\x20-\\x7e]{1,200})$`);
const idAlone = new RegExp(`^${uuid}$`);

export function caseCursor(after: string | undefined): { readonly at: string; readonly id: string } | undefined {
  if (after === undefined) return undefined;
  const [, at, id] = momentAndId.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (!isInstant(at) || id === undefined) throw unreadable();
  return { at, id };
}

export interface TaskPlace {
  readonly due: string;
  readonly caseId: string;
  readonly obligation: string;
}

export function taskCursor(after: string | undefined): TaskPlace | undefined {
  if (after === undefined) return undefined;
  const [, due, caseId, obligation] = dueCaseAndObligation.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (due === undefined || caseId === undefined || obligation === undefined) throw unreadable();
  if (due !== 'infinity' && !isInstant(due)) throw unreadable();
  return { due, caseId, obligation };
}

/** Written as that of a task is, with the number of the step in the place of the obligation. */
export function fileCursor(
  after: string | undefined,
): { readonly at: string; readonly caseId: string; readonly seq: number } | undefined {
  const place = taskCursor(after);
  if (place === undefined) return undefined;
  const { due: at, caseId, obligation } = place;
  if (at === 'infinity' || !/^\d{1,9}$/.test(obligation)) throw unreadable();
  return { at, caseId, seq: Number(obligation) };
}

export function numberCursor(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,9}$/.test(after)) throw unreadable();
  return Number(after);
}

export function idCursor(after: string | undefined): string | null {
  if (after === undefined) return null;
  if (!idAlone.test(after)) throw unreadable();
  return after;
}

const unreadable = (): BadInput => new BadInput([{ path: 'after', code: 'cursor.unreadable' }]);

/** From 1 to 100; 50 when left out. */
export function limitOf(limit: number | undefined): number {
  if (limit === undefined) return 50;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new BadInput([{ path: 'limit', code: 'limit.outOfRange' }]);
  return limit;
}
