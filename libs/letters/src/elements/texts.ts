import type { LegalElement } from '#libs/application';

/** What to do about a missing element, under `letter.missing.<element>`. */
export const missingTexts: Readonly<Record<LegalElement, { readonly nl: string; readonly en: string }>> = {
  letterForMeasure: {
    nl: 'Voor deze maatregel en deze persoon bestaat deze brief niet. Kies een andere brief of open eerst de maatregel.',
    en: 'There is no such letter for this measure and person. Choose another letter, or open the measure first.',
  },
  recipient: {
    nl: 'Voeg toe wie de brief moet krijgen: de leerling, iedere ouder, de medewerker of de instantie.',
    en: 'Add who must receive the letter: the pupil, each parent, the employee or the body.',
  },
  recipientAddress: {
    nl: 'Vul van elke lezer het adres in, of overhandig de brief.',
    en: 'Give the address of every reader, or hand the letter over.',
  },
  ageOfPupil: {
    nl: 'Leg vast of de leerling 18 jaar of ouder is. Daarvan hangt af wie de brief krijgt.',
    en: 'Record whether the pupil is 18 or older: it decides who receives the letter.',
  },
  subjectName: {
    nl: 'Vul de naam in van de persoon over wie de brief gaat.',
    en: 'Give the name of the person concerned.',
  },
  signer: { nl: 'Wijs aan wie de brief ondertekent.', en: 'Say who signs the letter.' },
  mandate: {
    nl: 'Noem het schriftelijke mandaat van de ondertekenaar, of laat het bestuur tekenen.',
    en: "Name the signer's written mandate, or have the board sign.",
  },
  decision: { nl: 'Leg eerst het besluit vast.', en: 'Record the decision first.' },
  reasons: { nl: 'Schrijf op waarom dit is besloten.', en: 'Write down the reasons.' },
  ground: {
    nl: 'Kies een grond die voor deze persoon geldt. Een leerling krijgt geen maatregel om wat een ouder deed.',
    en: "Choose a ground that holds for this person. A pupil gets no measure for a parent's conduct.",
  },
  period: { nl: 'Vul de eerste dag van de maatregel in.', en: 'Give the first day of the measure.' },
  endDate: { nl: 'Vul de dag in waarop de maatregel eindigt.', en: 'Give the day on which the measure ends.' },
  withinMaximum: {
    nl: 'Maak de periode korter: een leerling ten hoogste één week, een medewerker ten hoogste vier weken.',
    en: 'Shorten the period: a week at most for a pupil, four weeks at most for an employee.',
  },
  moreThanOneDay: {
    nl: 'Deze melding is pas nodig als de schorsing langer dan één schooldag duurt.',
    en: 'This notice is due only for a suspension longer than one school day.',
  },
  heardPupil: {
    nl: 'Hoor eerst de leerling, of leg vast dat die niet wilde.',
    en: 'Hear the pupil first, or record that he declined.',
  },
  heardParents: {
    nl: 'Hoor eerst de ouders, of leg vast dat zij niet wilden.',
    en: 'Hear the parents first, or record that they declined.',
  },
  heardTeacher: { nl: 'Hoor eerst de groepsleraar.', en: 'Hear the class teacher first.' },
  heardEmployee: {
    nl: 'Hoor eerst de medewerker, of leg vast dat die niet wilde.',
    en: 'Hear the employee first, or record that he declined.',
  },
  heardInObjection: {
    nl: 'Hoor eerst wie bezwaar maakte, of leg vast dat die niet wilde.',
    en: 'Hear whoever objected first, or record that he declined.',
  },
  hearingDate: { nl: 'Plan een gesprek op een dag die nog komt.', en: 'Plan a hearing on a day to come.' },
  interestOfPupil: {
    nl: 'Schrijf op welk belang de leerling heeft en hoe u dat hebt meegewogen.',
    en: "Write down the pupil's interest and how it was weighed.",
  },
  lesserMeasure: {
    nl: 'Noem welke lichtere maatregel u hebt overwogen, of waarom die er niet is.',
    en: 'Say which lesser measure was considered, or why there is none.',
  },
  defenceTerm: {
    nl: 'Verstuur eerst het voornemen. Wacht op het verweer of op het einde van de termijn.',
    en: 'Send the intention first, and wait for the defence or the end of its term.',
  },
  answersDefence: {
    nl: 'Reageer in het besluit op elk punt van het verweer.',
    en: 'Answer every point of the defence in the decision.',
  },
  urgency: { nl: 'Schrijf op waarom dit niet kan wachten.', en: 'Write down why this cannot wait.' },
  withPay: { nl: 'Leg vast dat het loon doorloopt.', en: 'Record that pay goes on.' },
  area: { nl: 'Schrijf op voor welke plaatsen het verbod geldt.', en: 'Say which places the ban covers.' },
  contactPerson: { nl: 'Noem met wie de ouder contact kan houden.', en: 'Name whom the parent can contact.' },
  agreements: { nl: 'Schrijf de afspraken uit.', en: 'Write out the agreements.' },
  counselConsulted: {
    nl: 'Vraag eerst juridisch advies en leg dat vast.',
    en: 'Take legal advice first and record it.',
  },
  inspectorateConsulted: {
    nl: 'Overleg eerst met de inspectie en leg dat vast.',
    en: 'Consult the inspectorate first and record it.',
  },
  remedyClause: {
    nl: 'De brief moet zeggen wat de lezer ertegen kan doen. Vul de gegevens van de bevoegde commissie in.',
    en: 'The letter must say what the reader can do against it. Give the details of the competent committee.',
  },
  objectionAddress: { nl: 'Vul in waar het bezwaar naartoe moet.', en: 'Say where an objection is sent.' },
  appealBody: {
    nl: 'Vul naam en adres in van de commissie van beroep waarbij het bestuur is aangesloten.',
    en: 'Give name and address of the appeals committee the board belongs to.',
  },
  advice: { nl: 'Leg eerst het advies vast.', en: 'Record the advice first.' },
  dpoAdvice: {
    nl: 'Wacht op het advies van de functionaris gegevensbescherming.',
    en: "Wait for the data protection officer's advice.",
  },
  notFounded: {
    nl: 'Leg eerst vast dat de melding ongegrond is of niet vaststaat.',
    en: 'Record first that the report is unfounded or not established.',
  },
  rehabilitationDecided: { nl: 'Besluit eerst dat de brief er komt.', en: 'Decide first that the letter is issued.' },
  neutralWording: {
    nl: 'Haal woorden weg die een straf of een verwijt inhouden. Of kies de maatregel waar ze bij horen.',
    en: 'Take out words of punishment or blame, or choose the measure they belong to.',
  },
  namesNobodyElse: {
    nl: 'Haal namen van andere leerlingen en ouders uit de tekst.',
    en: 'Take the names of other pupils and parents out of the text.',
  },
  protectsReporter: {
    nl: 'Haal de naam van de melder uit de tekst. Die vroeg om vertrouwelijkheid.',
    en: "Take the reporter's name out of the text: confidentiality was asked.",
  },
};
