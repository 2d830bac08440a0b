import { application, owner } from '../database/roles.js';

export type Verb = 'select' | 'insert' | 'update' | 'delete';

/** What stands behind a wall: the condition under which the application may touch a row. */
export interface Wall {
  readonly table: string;
  readonly verbs: readonly Verb[];
  readonly when: string;
  /** Where it differs for new rows. */
  readonly check?: string;
  /** The narrow owner functions read this table before a tenant is known. */
  readonly ownerReads?: boolean;
}

/** Rows of the organisation that was set for this transaction. */
export const ofTenant = 'organisation = meldpad.tenant()';

/**
 * Rows of a case: of the case this transaction was let into, or of one that the reader may see. That question is a function, because as
 * part of the condition its plan would be set up for every statement, asked or not, and the planner may answer it for all cases at once.
 */
export const ofCase = `${ofTenant} and (case_id = meldpad.this_case() or meldpad.may_see(case_id))`;

/** Row-level security, also for the owner; the application gets the verbs named and no other. */
export function raise({ table, verbs, when, check = when, ownerReads = false }: Wall): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy wall on ${table} for all to ${application} using (${when}) with check (${check})`,
    ...(ownerReads ? [`create policy owner on ${table} for all to ${owner} using (true) with check (true)`] : []),
    ...(verbs.length > 0 ? [`grant ${verbs.join(', ')} on ${table} to ${application}`] : []),
  ];
}
