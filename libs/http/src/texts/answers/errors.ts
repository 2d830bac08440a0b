import type { LoginFailed } from '#libs/application';
import { text, type Text, type Texts } from '../text.js';

/** Why logging in did not work. */
const loginErrors: Texts<LoginFailed['reason']> = {
  stale: text('Het inloggen duurde te lang. Probeer het opnieuw.', 'Logging in took too long. Try again.'),
  refused: text('Het inloggen is niet gelukt. Probeer het opnieuw.', 'Logging in did not work. Try again.'),
  unknownPerson: text(
    'Wij kennen dit account niet. Vraag uw functioneel beheerder om hulp.',
    'We do not know this account. Ask your administrator for help.',
  ),
  providerUnreachable: text(
    'De inlogdienst reageert niet. Probeer het over een paar minuten opnieuw.',
    'The login service does not answer. Try again in a few minutes.',
  ),
};

/** What is wrong with one field or part of a request, and how to mend it. */
export const errorTexts = {
  'field.required': text('Vul dit in.', 'Fill this in.'),
  'field.notAsked': text(
    'Laat dit leeg. Het hoort niet bij uw andere antwoorden.',
    'Leave this empty. It does not go with your other answers.',
  ),
  'field.unknown': text(
    'Laat dit weg. Deze vraag bestaat hier niet.',
    'Leave this out. There is no such question here.',
  ),
  'choice.unknown': text('Kies een van de antwoorden.', 'Choose one of the answers.'),
  'choices.unknown': text(
    'Kies een of meer antwoorden, elk één keer.',
    'Choose one or more of the answers, each once.',
  ),
  'clauses.invalid': text('Kies gedragsregels uit het protocol.', 'Choose norms from the protocol.'),
  'yesNo.expected': text('Kies ja of nee.', 'Choose yes or no.'),
  'date.invalid': text('Vul een dag in die bestaat, zoals 20-11-2026.', 'Give a day that exists, such as 20-11-2026.'),
  'period.reversed': text('Kies een einddatum na de begindatum.', 'Choose an end date after the start date.'),
  'school.noSchoolDay': text(
    'Met deze vakanties gaat de school niet meer open. Kijk de einddatums na.',
    'With these holidays the school never opens again. Check the end dates.',
  ),
  'moment.invalid': text('Vul een dag en een tijd in die bestaan.', 'Give a day and a time that exist.'),
  'moment.inFuture': text('Kies een moment dat al voorbij is.', 'Choose a moment that has passed.'),
  'moment.tooFar': text('Kies een moment voor het jaar 2100.', 'Choose a moment before the year 2100.'),
  'number.outOfRange': text('Dit getal is te klein of te groot.', 'This number is too small or too large.'),
  'list.expected': text('Geef een lijst.', 'Give a list.'),
  'list.empty': text('Noem er minstens een.', 'Name at least one.'),
  'list.tooLong': text('Noem er minder.', 'Name fewer.'),
  'number.whole': text('Vul een heel getal in.', 'Give a whole number.'),
  'party.invalid': text('Kies iemand uit de zaak.', 'Choose somebody in the case.'),
  'party.unknown': text(
    'Deze persoon staat niet in de zaak. Kies een ander.',
    'This person is not in the case. Choose another.',
  ),
  'track.invalid': text('Kies een spoor uit de zaak.', 'Choose a track of the case.'),
  'person.invalid': text('Kies iemand uit de lijst met medewerkers.', 'Choose somebody from the list of staff.'),
  'brin.invalid': text('Vul een BRIN-nummer in, zoals 12AB of 12AB03.', 'Give a BRIN number, such as 12AB or 12AB03.'),
  'school.unknown': text('Kies een school van deze organisatie.', 'Choose a school of this organisation.'),
  'step.invalid': text('Kies een eerdere stap uit de zaak.', 'Choose an earlier step of the case.'),
  'step.unknown': text('Deze stap bestaat niet.', 'There is no such step.'),
  'step.notFirst': text('Een zaak begint met een melding.', 'A case begins with a report.'),
  'step.issuedAsLetter': text('Maak deze brief via “Brieven”.', 'Issue this letter under “Letters”.'),
  'step.opensItsOwnCase': text('Doe hiervoor een nieuwe melding.', 'Make a new report for this.'),
  'step.movesTheCase': text(
    'Doe dit op de pagina “Versie van het protocol” van de zaak.',
    'Do this on the page “Edition of the protocol” of the case.',
  ),
  'edition.unsound': text(
    'Hier klopt de versie niet. Erbij staat wat er mis is en wat u kunt doen.',
    'The edition is not right here. It says what is wrong and what to do.',
  ),
  'edition.invalid': text('Kies een versie van het protocol.', 'Choose an edition of the protocol.'),
  'sealed.expected': text('Vul hier tekst in.', 'Fill in text here.'),
  'text.expected': text('Vul hier tekst in.', 'Fill in text here.'),
  'text.empty': text('Schrijf hier iets op.', 'Write something here.'),
  'text.invalid': text(
    'Vul hier iets in, niet langer dan 200 tekens.',
    'Fill in something here, no longer than 200 characters.',
  ),
  'text.tooLong': text('Maak de tekst korter.', 'Make the text shorter.'),
  'text.length': text('Deze tekst is leeg of te lang.', 'This text is empty or too long.'),
  'text.pattern': text('Schrijf dit op zoals in het voorbeeld.', 'Write this as in the example.'),
  'text.controlCharacter': text(
    'Er staat een teken in dat wij niet kunnen bewaren. Haal het weg.',
    'There is a character in it that we cannot keep. Take it out.',
  ),
  'value.notPlain': text(
    'Dit antwoord heeft een vorm die hier niet past.',
    'This answer has a form that does not fit here.',
  ),
  'value.invalid': text('Dit antwoord past hier niet.', 'This answer does not fit here.'),
  'value.tooDeep': text('Dit is te ingewikkeld opgebouwd.', 'This is nested too deep.'),
  'object.expected': text('Stuur een lijst met velden en antwoorden.', 'Send a list of fields and answers.'),
  'uuid.expected': text('Dit nummer klopt niet.', 'This number is not right.'),
  'version.expected': text(
    'Het nummer van de versie klopt niet. Laad de zaak opnieuw.',
    'The number of the version is not right. Load the case again.',
  ),
  'receipt.expected': text('Vul uw meldcode in.', 'Give the code of your report.'),
  exactlyOne: text(
    'Zoek op één ding: nummer, naam of leerlingnummer.',
    'Search for one thing: number, name or pupil number.',
  ),
  ...loginErrors,
} satisfies Readonly<Record<string, Text>>;
