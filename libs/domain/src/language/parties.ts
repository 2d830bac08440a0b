/** What a person is to the school. */
export const partyKinds = [
  'employee',
  'externalWorker',
  'intern',
  'volunteer',
  'boardMember',
  'pupil',
  'parent',
  'outsider',
  'unknown',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Everyone charged with tasks for the school counts as staff for statute (WPO 4a, WVO 2020 3.39). */
export const staffKinds = [
  'employee',
  'externalWorker',
  'intern',
  'volunteer',
  'boardMember',
] as const satisfies readonly PartyKind[];

/** What a person is in the case. */
export const partyRoles = [
  'subject',
  'victim',
  'participant',
  'sharer',
  'viewer',
  'witness',
  'reporter',
  'parentOf',
  'teacherOf',
] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Age on a date, as coarsely as any rule needs it; a birth date stays sealed. */
export const ageBands = ['under12', 'from12', 'from16', 'adult', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Where a pupil goes to school: here, at another school of the same board, or at one of another board. */
export const attendances = ['thisSchool', 'ownBoard', 'elsewhere'] as const;
export type Attendance = (typeof attendances)[number];
