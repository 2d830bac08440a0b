import type { LegalElement, LetterName } from '#libs/application';
import { text, type Text, type Texts } from '../text.js';

/** The letters a case can issue, as one chooses them. */
export const letterNameTexts: Texts<LetterName> = {
  hearingInvitation: text('Uitnodiging voor een gesprek', 'Invitation to a hearing'),
  intention: text('Voornemen', 'Intention'),
  decision: text('Besluit', 'Decision'),
  parentsNotice: text('Bericht aan ouders', 'Notice to parents'),
  inspectorateNotice: text('Melding aan de inspectie', 'Notice to the inspectorate'),
  municipalityNotice: text('Melding aan de gemeente', 'Notice to the municipality'),
  advice: text('Advies', 'Advice'),
  rehabilitation: text('Eerherstel', 'Rehabilitation'),
  objectionDecision: text('Beslissing op bezwaar', 'Decision on an objection'),
};

/** What a finished letter is called in lists; names nobody. */
export const letterSubjectTexts = {
  hearingInvitation: text('Uitnodiging voor een gesprek', 'Invitation to a hearing'),
  staffIntention: text('Voornemen: maatregel', 'Intention: measure'),
  removalIntention: text('Voornemen: verwijdering', 'Intention: removal'),
  warning: text('Waarschuwing', 'Warning'),
  reprimand: text('Besluit: berisping', 'Decision: reprimand'),
  pupilSuspension: text('Besluit: schorsing van een leerling', 'Decision: suspension of a pupil'),
  staffSuspension: text('Besluit: schorsing van een medewerker', 'Decision: suspension of an employee'),
  interimSuspension: text('Besluit: spoedschorsing', 'Decision: interim suspension'),
  dismissal: text('Besluit: ontslag', 'Decision: dismissal'),
  summaryDismissal: text('Besluit: ontslag op staande voet', 'Decision: summary dismissal'),
  endOfRelation: text('Besluit: einde samenwerking', 'Decision: end of relation'),
  removal: text('Besluit: verwijdering', 'Decision: removal'),
  accessBan: text('Besluit: toegangsontzegging van een ouder', "Decision: parent's access ban"),
  otherClass: text('Besluit: andere klas', 'Decision: other class'),
  deviceBan: text('Besluit: ICT-verbod', 'Decision: device ban'),
  contract: text('Gedragsafspraak', 'Agreement on conduct'),
  schoolDiscipline: text('Besluit: strafmaatregel op school', 'Decision: discipline at school'),
  networkExclusion: text('Besluit: toestel van het netwerk', 'Decision: device off the network'),
  conversation: text('Gesprek, geen andere maatregel', 'Conversation, no other measure'),
  parentsNotice: text('Bericht aan ouders', 'Notice to parents'),
  inspectorateNotice: text('Melding aan de inspectie', 'Notice to the inspectorate'),
  municipalityNotice: text('Melding aan de gemeente', 'Notice to the municipality'),
  advice: text('Advies', 'Advice'),
  objectionDecision: text('Beslissing op bezwaar', 'Decision on an objection'),
  rehabilitation: text('Eerherstel', 'Rehabilitation'),
} satisfies Readonly<Record<string, Text>>;

/** What to do about something a letter still lacks. */
export const missingElementTexts: Texts<LegalElement> = {
  letterForMeasure: text(
    'Voor deze maatregel en deze persoon bestaat deze brief niet. Kies een andere brief of open eerst de maatregel.',
    'There is no such letter for this measure and person. Choose another letter, or open the measure first.',
  ),
  recipient: text(
    'Voeg toe wie de brief moet krijgen: de leerling, iedere ouder, de medewerker of de instantie.',
    'Add who must receive the letter: the pupil, each parent, the employee or the body.',
  ),
  recipientAddress: text(
    'Vul van elke lezer het adres in, of overhandig de brief.',
    'Give the address of every reader, or hand the letter over.',
  ),
  ageOfPupil: text(
    'Leg vast of de leerling 18 jaar of ouder is. Daarvan hangt af wie de brief krijgt.',
    'Record whether the pupil is 18 or older: it decides who receives the letter.',
  ),
  subjectName: text('Vul de naam in van de persoon over wie de brief gaat.', 'Give the name of the person concerned.'),
  signer: text('Wijs aan wie de brief ondertekent.', 'Say who signs the letter.'),
  mandate: text(
    'Noem het schriftelijke mandaat van de ondertekenaar, of laat het bestuur tekenen.',
    "Name the signer's written mandate, or have the board sign.",
  ),
  decision: text('Leg eerst het besluit vast.', 'Record the decision first.'),
  reasons: text('Schrijf op waarom dit is besloten.', 'Write down the reasons.'),
  ground: text(
    'Kies een grond die voor deze persoon geldt. Een leerling krijgt geen maatregel om wat een ouder deed.',
    "Choose a ground that holds for this person. A pupil gets no measure for a parent's conduct.",
  ),
  period: text('Vul de eerste dag van de maatregel in.', 'Give the first day of the measure.'),
  endDate: text('Vul de dag in waarop de maatregel eindigt.', 'Give the day on which the measure ends.'),
  withinMaximum: text(
    'Maak de periode korter: een leerling ten hoogste één week, een medewerker ten hoogste vier weken.',
    'Shorten the period: a week at most for a pupil, four weeks at most for an employee.',
  ),
  moreThanOneDay: text(
    'Deze melding is pas nodig als de schorsing langer dan één schooldag duurt.',
    'This notice is due only for a suspension longer than one school day.',
  ),
  heardPupil: text(
    'Hoor eerst de leerling, of leg vast dat die niet wilde.',
    'Hear the pupil first, or record that he declined.',
  ),
  heardParents: text(
    'Hoor eerst de ouders, of leg vast dat zij niet wilden.',
    'Hear the parents first, or record that they declined.',
  ),
  heardTeacher: text('Hoor eerst de groepsleraar.', 'Hear the class teacher first.'),
  heardEmployee: text(
    'Hoor eerst de medewerker, of leg vast dat die niet wilde.',
    'Hear the employee first, or record that he declined.',
  ),
  heardInObjection: text(
    'Hoor eerst wie bezwaar maakte, of leg vast dat die niet wilde.',
    'Hear whoever objected first, or record that he declined.',
  ),
  hearingDate: text('Plan een gesprek op een dag die nog komt.', 'Plan a hearing on a day to come.'),
  interestOfPupil: text(
    'Schrijf op welk belang de leerling heeft en hoe u dat hebt meegewogen.',
    "Write down the pupil's interest and how it was weighed.",
  ),
  lesserMeasure: text(
    'Noem welke lichtere maatregel u hebt overwogen, of waarom die er niet is.',
    'Say which lesser measure was considered, or why there is none.',
  ),
  defenceTerm: text(
    'Verstuur eerst het voornemen. Wacht op het verweer of op het einde van de termijn.',
    'Send the intention first, and wait for the defence or the end of its term.',
  ),
  answersDefence: text(
    'Reageer in het besluit op elk punt van het verweer.',
    'Answer every point of the defence in the decision.',
  ),
  urgency: text('Schrijf op waarom dit niet kan wachten.', 'Write down why this cannot wait.'),
  withPay: text('Leg vast dat het loon doorloopt.', 'Record that pay goes on.'),
  area: text('Schrijf op voor welke plaatsen het verbod geldt.', 'Say which places the ban covers.'),
  contactPerson: text('Noem met wie de ouder contact kan houden.', 'Name whom the parent can contact.'),
  agreements: text('Schrijf de afspraken uit.', 'Write out the agreements.'),
  counselConsulted: text('Vraag eerst juridisch advies en leg dat vast.', 'Take legal advice first and record it.'),
  inspectorateConsulted: text(
    'Overleg eerst met de inspectie en leg dat vast.',
    'Consult the inspectorate first and record it.',
  ),
  remedyClause: text(
    'De brief moet zeggen wat de lezer ertegen kan doen. Vul de gegevens van de bevoegde commissie in.',
    'The letter must say what the reader can do against it. Give the details of the competent committee.',
  ),
  objectionAddress: text('Vul in waar het bezwaar naartoe moet.', 'Say where an objection is sent.'),
  appealBody: text(
    'Vul naam en adres in van de commissie van beroep waarbij het bestuur is aangesloten.',
    'Give name and address of the appeals committee the board belongs to.',
  ),
  advice: text('Leg eerst het advies vast.', 'Record the advice first.'),
  dpoAdvice: text(
    'Wacht op het advies van de functionaris gegevensbescherming.',
    "Wait for the data protection officer's advice.",
  ),
  notFounded: text(
    'Leg eerst vast dat de melding ongegrond is of niet vaststaat.',
    'Record first that the report is unfounded or not established.',
  ),
  rehabilitationDecided: text('Besluit eerst dat de brief er komt.', 'Decide first that the letter is issued.'),
  neutralWording: text(
    'Haal woorden weg die een straf of een verwijt inhouden. Of kies de maatregel waar ze bij horen.',
    'Take out words of punishment or blame, or choose the measure they belong to.',
  ),
  namesNobodyElse: text(
    'Haal namen van andere leerlingen en ouders uit de tekst.',
    'Take the names of other pupils and parents out of the text.',
  ),
  protectsReporter: text(
    'Haal de naam van de melder uit de tekst. Die vroeg om vertrouwelijkheid.',
    "Take the reporter's name out of the text: confidentiality was asked.",
  ),
};
