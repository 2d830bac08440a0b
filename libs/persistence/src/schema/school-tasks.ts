import { ofTenant, raise } from './walls.js';

/** What schools did outside cases because their edition asks it (OOG-4.2.10, 4.2.11); no row says anything of a person. */
export const schoolTaskTables: readonly string[] = [
  `create table meldpad.school_task_done (
     organisation uuid not null, school uuid not null, task text not null, during text not null, done_on date not null, way text,
     primary key (organisation, school, task, during),
     foreign key (organisation, school) references meldpad.school)`,
  ...raise({ table: 'meldpad.school_task_done', verbs: ['select', 'insert', 'update'], when: ofTenant }),
];
