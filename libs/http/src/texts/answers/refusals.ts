import type { EditionRefused, RegisterRefused, RoleChangeRefused } from '#libs/application';
import { text, type Texts } from '../text.js';
import { editionRefusals } from './edition-refusals.js';

/** Reasons that are no rule of an edition; a rule says its own sentence. */
type CaseRefusal =
  | 'notAtThisStage'
  | 'noPower'
  | 'notYourRole'
  | 'openObligation'
  | 'unknownParty'
  | 'unknownTrack'
  | 'trackIsGiven'
  | 'notWaivable'
  | 'nothingLapsed'
  | 'unknownStep'
  | 'unknownNorm'
  | 'ledFurther'
  | 'tooLongAgo'
  | 'notYetConsented'
  | 'notYetDone'
  | 'beforeProposal'
  | 'stands'
  | 'alreadyOver'
  | 'tooFarOff';

/** Why a step, a change of roles or a step towards an edition is refused. */
export const refusalTexts: Texts<
  CaseRefusal | RoleChangeRefused['code'] | EditionRefused['code'] | RegisterRefused['code']
> = {
  ...editionRefusals,
  notAtThisStage: text('Deze stap past nu niet bij de zaak.', 'This step does not fit the case as it stands.'),
  noPower: text('Dit protocol kent deze stap hier niet.', 'This protocol does not know this step here.'),
  notYourRole: text('Dit hoort bij een andere rol.', 'This belongs to another role.'),
  openObligation: text('Eerst moet er iets anders gebeuren.', 'Something else must be done first.'),
  unknownParty: text('Deze persoon staat niet in de zaak.', 'This person is not in the case.'),
  unknownTrack: text('Dit spoor staat niet in de zaak.', 'This track is not in the case.'),
  trackIsGiven: text('Het spoor krijgt vanzelf een nummer.', 'The track gets its number by itself.'),
  notWaivable: text('Van deze verplichting kunt u niet afzien.', 'You cannot waive this obligation.'),
  nothingLapsed: text('Er is geen termijn voorbij.', 'No term has run out.'),
  unknownStep: text('Deze stap staat niet in de zaak.', 'This step is not in the case.'),
  ledFurther: text(
    'Op dit antwoord is de zaak al verdergegaan. Een correctie draait dat niet terug.',
    'The case went on from this answer. A correction does not turn that back.',
  ),
  tooLongAgo: text('Die dag ligt te ver terug. Kijk het jaartal na.', 'That day lies too far back. Check the year.'),
  notYetConsented: text(
    'Die dag moet nog komen. Leg de instemming vast als de raad heeft ingestemd.',
    'That day is still to come. Record the consent once the council has consented.',
  ),
  notYetDone: text(
    'Dit is nog niet gebeurd: die dag moet nog komen.',
    'This has not been done yet: that day is still to come.',
  ),
  beforeEdition: text(
    'Op die dag golden deze regels nog niet op uw school.',
    'On that day these rules did not hold at your school yet.',
  ),
  wayNotTold: text('Zeg ook op welke manier dit is gebeurd.', 'Say in which way this was done as well.'),
  beforeProposal: text(
    'Het voornemen kan niet zijn verstuurd voordat de maatregel was voorgesteld.',
    'The intention cannot have been sent before the measure was proposed.',
  ),
  stands: text(
    'Dit blijft staan zoals het is: het zijn andermans woorden, of de lezer heeft het al.',
    'This stays as it is: they are the words of somebody else, or its reader has it already.',
  ),
  alreadyOver: text('Deze dag is al voorbij, of is vandaag.', 'This day is over already, or is today.'),
  tooFarOff: text('Deze dag is te ver weg: meer dan een jaar.', 'This day is too far off: more than a year.'),
  unknownNorm: text('Dit is geen gedragsregel van het protocol.', 'This is no norm of the protocol.'),

  notAdministrator: text('Alleen een functioneel beheerder verandert rollen.', 'Only an administrator changes roles.'),
  ownRole: text('U kunt uw eigen rol niet veranderen.', 'You cannot change your own role.'),
  overlaps: text(
    'Deze persoon heeft die rol al in deze periode.',
    'This person holds that role in this period already.',
  ),
  periodReversed: text('Kies een einddatum na de begindatum.', 'Choose an end date after the start date.'),
  periodTooLong: text('Kies een kortere periode.', 'Choose a shorter period.'),
  inThePast: text('Kies een dag vanaf vandaag.', 'Choose a day from today on.'),
  notYet: text(
    'Dit kan alleen vandaag ingaan. Kies de dag van vandaag.',
    'This can take effect today only. Choose today.',
  ),
  alreadyEnded: text('Dit is al afgelopen.', 'This has ended already.'),
  roleNotDelegable: text('Deze rol kan niemand voor een ander waarnemen.', 'Nobody can act for another in this role.'),
  roleIncompatible: text(
    'Deze rol gaat niet samen met een andere rol van deze persoon.',
    'This role does not go with another role of this person.',
  ),
  lastAdministrator: text(
    'Er moet een functioneel beheerder blijven. Wijs eerst een ander aan.',
    'An administrator must remain. Appoint another one first.',
  ),
  notInWriting: text(
    'Noem het stuk waarin dit staat, zoals “Besluit 2026-014”.',
    'Name the paper this stands in, such as “Besluit 2026-014”.',
  ),
  notHeld: text('Deze persoon heeft die rol zelf niet op die dag.', 'This person does not hold that role on that day.'),
  departed: text('Deze persoon werkt hier dan niet meer.', 'This person no longer works here then.'),
};
