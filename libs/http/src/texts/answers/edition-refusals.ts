import type { EditionRefused } from '#libs/application';
import { text, type Texts } from '../text.js';

/** What is said once already, where roles and cases are refused. */
type SaidElsewhere = 'notYourRole' | 'notInWriting';

/** Why a step towards an edition in force is refused, and what to do. */
export const editionRefusals: Texts<Exclude<EditionRefused['code'], SaidElsewhere>> = {
  editionKnown: text(
    'Er is al een concept met deze naam. Verander dat, of kies een andere naam.',
    'There is a draft of this name already. Change that one, or choose another name.',
  ),
  editionPublished: text(
    'Deze versie is vastgesteld en verandert niet meer. Maak een volgende versie.',
    'This edition was adopted and changes no more. Make the next one.',
  ),
  schoolNamed: text(
    'Noem de school bij aanvullingen van een school, en alleen dan.',
    'Name the school for additions of a school, and only then.',
  ),
  notChecked: text('Laat deze versie eerst controleren.', 'Have this edition checked first.'),
  checkRuns: text('De controle loopt nog. Wacht even.', 'The check is still running. Wait a little.'),
  checkFailed: text(
    'De controle vond fouten. Verbeter de versie en laat haar opnieuw controleren.',
    'The check found faults. Mend the edition and have it checked again.',
  ),
  noConsent: text(
    'De medezeggenschapsraad heeft nog niet ingestemd. Leg eerst de instemming vast.',
    'The participation council has not consented yet. Record its consent first.',
  ),
  samePerson: text(
    'U hebt aan deze versie geschreven. Een ander lid van het bestuur stelt haar vast.',
    'You wrote at this edition. Another member of the board adopts it.',
  ),
  nobodyHolds: text('Niemand in uw organisatie kan dit doen.', 'Nobody in your organisation can do this.'),
  notAhead: text(
    'Laat deze versie later ingaan: na vandaag, en na elke andere vastgestelde versie.',
    'Let this edition begin later: after today, and after every other adopted edition.',
  ),
  dayToCome: text(
    'Deze dag moet nog komen. Kies de dag van de instemming.',
    'This day is still to come. Choose the day of the consent.',
  ),
  sameEdition: text('De zaak volgt deze versie al.', 'The case is under this edition already.'),
  editionNotInForce: text(
    'Deze versie geldt nu niet op de school van de zaak.',
    'This edition is not in force now at the school of the case.',
  ),
  otherLayer: text(
    'Vergelijk een protocol met een protocol, en aanvullingen van een school met aanvullingen.',
    'Compare a protocol with a protocol, and additions of a school with additions.',
  ),
  simulationRuns: text(
    'Er wordt al een concept geprobeerd. Wacht even en probeer het dan opnieuw.',
    'A draft is being tried already. Wait a little, then try again.',
  ),
};
