import type { AgeBand, Attendance, PartyKind, PartyRole, Role } from '#libs/domain';
import { text, type Texts } from '../text.js';

/** Who may act, as in "dit doet de directeur". */
export const roleTexts: Texts<Role> = {
  teamLeader: text('leidinggevende', 'manager'),
  principal: text('directeur', 'principal'),
  dpo: text('functionaris gegevensbescherming (FG)', 'data protection officer'),
  board: text('bestuur', 'board'),
  supervisoryBoard: text('raad van toezicht', 'supervisory board'),
  confidant: text('vertrouwenspersoon', 'confidant'),
  communications: text('afdeling Communicatie', 'communications'),
  hr: text('personeelszaken', 'HR'),
  registrar: text('administratie', 'registrar'),
  serviceBureau: text('servicebureau', 'service bureau'),
  employee: text('medewerker', 'employee'),
  administrator: text('functioneel beheerder', 'administrator'),
  auditor: text('auditor', 'auditor'),
  reporter: text('melder', 'reporter'),
  system: text('klok', 'clock'),
};

export const partyKindTexts: Texts<PartyKind> = {
  employee: text('Medewerker', 'Employee'),
  externalWorker: text('Ingehuurde kracht', 'External worker'),
  intern: text('Stagiair', 'Intern'),
  volunteer: text('Vrijwilliger', 'Volunteer'),
  boardMember: text('Lid van het bestuur', 'Member of the board'),
  pupil: text('Leerling', 'Pupil'),
  parent: text('Ouder of verzorger', 'Parent or carer'),
  outsider: text('Iemand van buiten de school', 'Somebody from outside the school'),
  unknown: text('Nog niet bekend', 'Not known yet'),
};

export const partyRoleTexts: Texts<PartyRole> = {
  subject: text('Over wie de zaak gaat', 'Whom the case is about'),
  victim: text('Slachtoffer', 'Victim'),
  participant: text('Deed mee', 'Took part'),
  sharer: text('Deelde het verder', 'Shared it on'),
  viewer: text('Keek ernaar', 'Viewed it'),
  witness: text('Getuige', 'Witness'),
  reporter: text('Melder', 'Reporter'),
  parentOf: text('Ouder van een betrokkene', 'Parent of somebody in the case'),
  teacherOf: text('Leraar van een betrokkene', 'Teacher of somebody in the case'),
};

export const ageBandTexts: Texts<AgeBand> = {
  under12: text('Jonger dan 12', 'Under 12'),
  from12: text('12 tot en met 15', '12 to 15'),
  from16: text('16 of 17', '16 or 17'),
  adult: text('18 of ouder', '18 or older'),
  unknown: text('Nog niet bekend', 'Not known yet'),
};

export const attendanceTexts: Texts<Attendance> = {
  thisSchool: text('Deze school', 'This school'),
  ownBoard: text('Een andere school van dit bestuur', 'Another school of this board'),
  elsewhere: text('Een school van een ander bestuur', 'A school of another board'),
};
