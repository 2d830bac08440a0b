import { application } from '../database/roles.js';

/** A function of the schema `meldpad`, replaced as a whole whenever the schema is brought up to date. */
export interface DatabaseFunction {
  readonly name: string;
  /** With names and types, as in SQL. */
  readonly takes: string;
  readonly returns: string;
  /** In plpgsql, from `declare` or `begin`. */
  readonly body: string;
  /** Runs with the owner's rights: for what has no tenant yet; returns ids only. */
  readonly asOwner?: boolean;
  readonly stable?: boolean;
  /** The body is one expression in SQL, which the planner puts in the place of the call. */
  readonly inline?: boolean;
}

/** Old signatures go first, so that a changed one leaves nothing behind. */
export const dropAll = `do $drop$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'meldpad'::regnamespace and obj_description(p.oid, 'pg_proc') = 'replaced at every migration'
  loop execute 'drop function ' || f; end loop; end $drop$`;

export function define(it: DatabaseFunction): string[] {
  const rights = it.asOwner ? `security definer set search_path = ''` : '';
  const [language, body] = it.inline ? ['sql', it.body] : ['plpgsql', `\n#variable_conflict use_column\n${it.body}`];
  return [
    `create function meldpad.${it.name}(${it.takes}) returns ${it.returns} language ${language} ${it.stable ? 'stable' : 'volatile'} ${rights} as $body$${body} $body$`,
    `comment on function meldpad.${it.name} is 'replaced at every migration'`,
    `revoke all on function meldpad.${it.name} from public`,
    `grant execute on function meldpad.${it.name} to ${application}`,
  ];
}
