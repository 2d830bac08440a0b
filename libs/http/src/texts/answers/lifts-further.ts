import { text, type Text } from '../text.js';

/** What lifts a refusal that few cases meet. */
export const furtherLifts = {
  appoint: text('Wijs iemand aan in deze rol.', 'Appoint somebody in this role.'),
  sayTie: text(
    'Zeg waarmee het te maken heeft, en of het bij het protocol hoort. Dat moet bij elkaar passen.',
    'Say what it has to do with, and whether it is in scope. The two must fit.',
  ),
  sayWhatChanged: text(
    'Zeg welk besluit u verlengt en wat er is veranderd.',
    'Say which decision you extend and what has changed.',
  ),
  sendIntention: text('Verstuur eerst het voornemen.', 'Send the intention first.'),
  sendRegistered: text(
    'Verstuur het voornemen aangetekend, of geef het zelf.',
    'Send the intention by registered mail, or hand it over.',
  ),
  shortenPeriod: text('Maak de periode korter.', 'Make the period shorter.'),
  showMandate: text(
    'Laat het bestuur besluiten, of laat het schriftelijke mandaat vastleggen.',
    'Have the board decide, or have the written mandate put on record.',
  ),
  startRemovalFirst: text('Stel eerst de verwijdering voor.', 'Propose the removal first.'),
  takeUp: text('Pak de zaak eerst op.', 'Take up the case first.'),
  tellVictim: text(
    'Vertel het slachtoffer dat het zelf een klacht kan doen.',
    'Tell the victim that he can file a complaint himself.',
  ),
  warnFirst: text(
    'Geef eerst een laatste waarschuwing, of leg uit waarom dat niet kan.',
    'First give a final warning, or say why that cannot be.',
  ),
  weighInterest: text(
    'Weeg het belang van de leerling. Zeg welke lichtere maatregel u overwoog en waarom die niet genoeg is.',
    "Weigh the pupil's interest. Say which lighter measure you considered and why it will not do.",
  ),
  weighLesser: text('Leg uit waarom een lichtere maatregel niet genoeg is.', 'Say why a lighter measure will not do.'),
  writeLetter: text(
    'Maak het besluit bekend met een brief waarin staat wat de lezer ertegen kan doen.',
    'Announce the decision by a letter that says what the reader can do against it.',
  ),

  addAnother: text(
    'Schrijf een notitie of maak een nieuwe brief. Die staat er dan naast.',
    'Write a note or issue a new letter. It then stands beside it.',
  ),
  askRole: text('Vraag iemand met de juiste rol om dit te doen.', 'Ask somebody in the right role to do this.'),
  chooseComingDay: text('Kies een dag na vandaag, binnen een jaar.', 'Choose a day after today, within a year.'),
  chooseParty: text('Kies iemand die in deze zaak staat.', 'Choose somebody who is in this case.'),
  chooseStep: text('Kies een stap die in deze zaak is gezet.', 'Choose a step that was taken in this case.'),
  chooseTrack: text('Kies een spoor uit deze zaak.', 'Choose a track of this case.'),
  doIt: text(
    'Voldoe aan de verplichting. Afzien kan hier niet, of niet door u.',
    'Meet the obligation. It cannot be waived here, or not by you.',
  ),
  leaveOutTrack: text(
    'Laat het nummer van het spoor weg. De zaak geeft het zelf.',
    'Leave out the number of the track. The case gives it.',
  ),
  notGivenByProtocol: text(
    'Kies een andere stap. Dit protocol geeft deze stap hier aan niemand.',
    'Choose another step. This protocol gives this one to nobody here.',
  ),
  nothing: text('U hoeft niets te doen.', 'There is nothing you have to do.'),
  tellTheDay: text('Vul de dag in waarop het echt gebeurde.', 'Give the day on which it was really done.'),
  undoByStep: text(
    'Trek in, draai terug of open de zaak weer. Dat is een stap op zich.',
    'Withdraw, undo or open the case again. That is a step of its own.',
  ),
  waitForStage: text(
    'Wacht tot de zaak zover is, of kies een andere stap.',
    'Wait until the case has come so far, or choose another step.',
  ),
  askOwnManager: text(
    'Laat dit over aan de leidinggevende van het eigen team.',
    'Leave this to the manager of the own team.',
  ),
  cannotDemand: text(
    'Vraag of de leerling het zelf wil weghalen. Eisen mag niet.',
    'Ask whether the pupil wants to take it away. Demanding is not allowed.',
  ),
  chooseOtherRole: text('Kies een andere rol voor deze persoon.', 'Choose another role for this person.'),
  giveReason: text('Schrijf op waarom u dit doet.', 'Write down why you do this.'),
  nameSibling: text(
    'Noem het protocol, wie het krijgt en de feiten.',
    'Name the protocol, who receives it and the facts.',
  ),
  noPersonSearch: text(
    'Zoek alleen op de naam van de organisatie of de school.',
    'Search for the name of the organisation or the school only.',
  ),
  onlyVoluntary: text(
    'Gebruik dit niet als bewijs. Nee zeggen mag altijd.',
    'Do not use this as evidence. No is always an answer.',
  ),
  passToCommunications: text(
    'Verwijs de melding naar de afdeling Communicatie.',
    'Refer the report to Communications.',
  ),
  recordConversation: text('Leg eerst het gesprek vast.', 'Record the conversation first.'),
  returnToday: text('Geef het toestel vandaag terug als dat kan.', 'Return the device today if you can.'),
  sayOpenSource: text(
    'Kies waar het vandaan komt. Gebruik alleen wat u mag zien.',
    'Choose where it comes from. Use only what you may see.',
  ),
  sayWay: text(
    'Zeg langs welke weg het ging, en of dat nodig was.',
    'Say by which way it went, and whether that was needed.',
  ),
  setSchoolRule: text(
    'Spreek als school af wat u in zo’n geval doet.',
    'Agree as a school on what you do in such a case.',
  ),
  tellParentsFirst: text('Spreek eerst de ouders en leg dat vast.', 'Speak to the parents first and record it.'),
  answerYes: text('Antwoord ja, of pas de vaststelling aan.', 'Answer yes, or correct the finding.'),
  askLeave: text(
    'Vraag of de directeur de opname op papier goedvond.',
    'Ask whether the principal agreed to the recording in writing.',
  ),
  keepLonger: text(
    'Kies een latere dag, of geef het toestel vandaag terug.',
    'Choose a later day, or return the device today.',
  ),
  sayContract: text(
    'Zeg of het contract is geschonden, en welk contract.',
    'Say whether the contract was breached, and which.',
  ),
  writeTerms: text('Schrijf op wat er in het contract staat.', 'Write down what the contract says.'),
  checkDevice: text(
    'Kijk het toestel na met de leerling erbij en zet het uit.',
    'Check the device with the pupil there and switch it off.',
  ),
} satisfies Readonly<Record<string, Text>>;
