import type { CaseLevel, Clause, Denomination, Layer, LegalForm, Obligation, Sector } from '#libs/domain';
import { text, type Texts } from '../text.js';

export const sectorTexts: Texts<Sector> = {
  PO: text('Basisonderwijs', 'Primary education'),
  SBO: text('Speciaal basisonderwijs', 'Special primary education'),
  SO: text('Speciaal onderwijs', 'Special education'),
  VO: text('Voortgezet onderwijs', 'Secondary education'),
  VSO: text('Voortgezet speciaal onderwijs', 'Special secondary education'),
  PRO: text('Praktijkonderwijs', 'Practical education'),
};

export const denominationTexts: Texts<Denomination> = {
  public: text('Openbaar', 'Public'),
  denominational: text('Bijzonder', 'Denominational'),
};

export const legalFormTexts: Texts<LegalForm> = {
  publicBody: text('Publiekrechtelijk', 'Public body'),
  foundation: text('Stichting', 'Foundation'),
  association: text('Vereniging', 'Association'),
};

export const layerTexts: Texts<Layer> = {
  statute: text('De wet', 'Statute'),
  general: text('Wat elke school heeft', 'What any school has'),
  protocol: text('Het protocol', 'The protocol'),
  school: text('Aanvulling van de school', 'Addition of the school'),
};

export const clauseKindTexts: Texts<Clause['kind']> = {
  norm: text('Gedragsregel', 'Norm'),
  duty: text('Plicht', 'Duty'),
  power: text('Bevoegdheid', 'Power'),
  limit: text('Grens', 'Limit'),
  purpose: text('Doel', 'Purpose'),
};

export const clauseAboutTexts: Texts<Clause['about'][number]> = {
  employee: text('Medewerkers', 'Employees'),
  pupil: text('Leerlingen', 'Pupils'),
  parent: text('Ouders', 'Parents'),
  any: text('Iedereen', 'Everybody'),
};

/** Who leads a case. */
export const levelTexts: Texts<CaseLevel> = {
  leadership: text('De schoolleiding leidt deze zaak', 'The school leadership leads this case'),
  board: text('Het bestuur leidt deze zaak', 'The board leads this case'),
  supervisoryBoard: text('De raad van toezicht leidt deze zaak', 'The supervisory board leads this case'),
};

export const obligationStatusTexts: Texts<Obligation['status']> = {
  open: text('Nog te doen', 'To do'),
  overdue: text('Te laat', 'Overdue'),
  met: text('Gedaan', 'Done'),
  waived: text('Niet nodig, met reden', 'Not needed, with a reason'),
  lapsed: text('Verlopen', 'Lapsed'),
};

/** What the holder of a receipt sees. */
export const reportStatusTexts: Texts<'received' | 'inProgress' | 'closed'> = {
  received: text('Uw melding is binnen', 'Your report has arrived'),
  inProgress: text('De school is ermee bezig', 'The school is working on it'),
  closed: text('De zaak is gesloten', 'The case is closed'),
};

/** Why somebody gets a notice; it never says who or what. */
export const noticeTexts: Texts<'task' | 'message' | 'overdue'> = {
  task: text('Er staat een taak voor u klaar', 'There is a task for you'),
  message: text('Er is een bericht in een zaak', 'There is a message in a case'),
  overdue: text('Een termijn is voorbij', 'A term has run out'),
};
