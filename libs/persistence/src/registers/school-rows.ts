import type { ProtectedEnvironment, PupilAnswer, SchoolRegister, WrittenLeave } from '#libs/application';

/** Rows of the registers of a school as they leave the database, under the names they have outside it; absent values are null. */
const days = 'from_day::text as "from", until_day::text as until';
const answerColumns = `id, school, kind, activity as subject, given_by as "givenBy", asked_on::text as "askedOn", ${days}, document`;
const leaveColumns = `id, school, kind, person, subject, ${days}, document`;
const environmentColumns = `id, school, person, monitor, purpose, leave_document as "leaveDocument", parents_document as "parentsDocument", followed, ${days}`;

export type Row<Kept> = { readonly [Name in keyof Kept]: Kept[Name] | null };

/** Without what is null: it was never filled in. */
export const keptOf = <Kept extends PupilAnswer | WrittenLeave | ProtectedEnvironment>(row: Row<Kept>): Kept =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Kept;

export const readAnswers = {
  name: 'read_pupil_answers',
  text: `select ${answerColumns} from meldpad.consent_register
          where organisation = $1 and school = $2 and pupil = decode($3, 'hex') and kind <> 'publicationConsent' order by from_day desc, id`,
};
export const readLeaves = {
  name: 'read_leaves',
  text: `select ${leaveColumns} from meldpad.leave_register where organisation = $1 and school = $2 order by from_day desc, id`,
};
export const readEnvironments = {
  name: 'read_environments',
  text: `select ${environmentColumns} from meldpad.environment_register where organisation = $1 and school = $2 order by from_day desc, id`,
};

export const recordAnswer = {
  name: 'record_pupil_answer',
  text: `insert into meldpad.consent_register (organisation, id, school, kind, pupil, activity, given_by, asked_on, from_day, until_day, document)
         values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11)`,
};
export const recordLeave = {
  name: 'record_leave',
  text: `insert into meldpad.leave_register (organisation, id, school, kind, pupil, person, subject, from_day, until_day, document, given_by)
         values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11)`,
};
export const recordEnvironment = {
  name: 'record_environment',
  text: `insert into meldpad.environment_register
           (organisation, id, school, person, monitor, purpose, leave_document, parents_document, followed, from_day, until_day)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

const tables = {
  answer: { name: 'consent_register', where: ` and kind <> 'publicationConsent'` },
  leave: { name: 'leave_register', where: '' },
  environment: { name: 'environment_register', where: '' },
} as const satisfies Record<SchoolRegister, { readonly name: string; readonly where: string }>;

export const readKept = (register: SchoolRegister): { readonly name: string; readonly text: string } => ({
  name: `read_kept_${register}`,
  text: `select id, school, ${days} from meldpad.${tables[register].name} where organisation = $1 and id = $2${tables[register].where}`,
});
export const endKept = (register: SchoolRegister): { readonly name: string; readonly text: string } => ({
  name: `end_kept_${register}`,
  text: `update meldpad.${tables[register].name} set until_day = $3 where organisation = $1 and id = $2${tables[register].where}`,
});
