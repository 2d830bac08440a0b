import { ofCase, raise } from './walls.js';

/** As the states were called when these tables were made. A migration that was released stays as it is, whatever states come later. */
export const undecidedStates: readonly string[] = ['proposed', 'intended', 'raised', 'consulted', 'requested'];

const isUndecided = undecidedStates.map((state) => `strpos(p.state, '"state":"${state}"') > 0`).join(' or ');

/**
 * How a case stands, for pages and lists: its parties and tracks as the last step left them. Checkpoints, which hold far more, need not be
 * written with every step then.
 */
export const standingTables: readonly string[] = [
  `create table meldpad.standing (
     organisation uuid not null, case_id uuid not null, parties text not null, tracks text not null, undecided boolean not null,
     primary key (organisation, case_id)) with (fillfactor = 75)`,
  `create index standing_undecided on meldpad.standing (organisation, case_id) where undecided`,
  ...raise({ table: 'meldpad.standing', verbs: ['select', 'insert', 'update'], when: ofCase }),
  // The owner does what he may otherwise not: look behind the wall, once, to carry over what stands there.
  'alter table meldpad.checkpoint no force row level security',
  'alter table meldpad.standing no force row level security',
  `insert into meldpad.standing (organisation, case_id, parties, tracks, undecided)
     select p.organisation, p.case_id, p.state::json->'parties', p.state::json->'tracks', ${isUndecided} from meldpad.checkpoint p`,
  'alter table meldpad.checkpoint force row level security',
  'alter table meldpad.standing force row level security',
  'alter table meldpad.checkpoint drop column undecided',
];

/** A case that grew out of another, who was let into a case, who is on a level; whether a report was withdrawn is read off the log. */
export const lookups: readonly string[] = [
  `create index case_linked on meldpad."case" (organisation, linked_to) where linked_to is not null`,
  `create index case_access_case on meldpad.case_access (organisation, case_id)`,
  `create index role_assignment_level on meldpad.role_assignment (organisation, role) where role in ('teamLeader', 'principal', 'board', 'supervisoryBoard')`,
  'alter table meldpad.receipt drop column withdrawn',
  // What is told in working hours only waits here until then.
  'alter table meldpad.outbox add column not_before timestamptz',
];
