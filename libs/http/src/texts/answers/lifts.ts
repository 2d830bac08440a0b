import { furtherLifts } from './lifts-further.js';
import { fairnessLifts } from './lifts-fairness.js';
import { text, type Text } from '../text.js';

/** What would lift a refusal, by the name a rule gives it: each sentence says what to do. */
export const liftTexts = {
  acceptSecrecy: text(
    'Aanvaard eerst de geheimhouding. Kijk daarna alleen naar wat is bepaald.',
    'Accept the duty of secrecy first. Then look only at what was determined.',
  ),
  answerQuestions: text(
    'Beantwoord eerst elke open vraag over het gedrag.',
    'First answer every open question about the conduct.',
  ),
  askBoard: text(
    'Vraag het bestuur. Het kan dit doen, of u ervoor aanwijzen.',
    'Ask the board. It can do this, or name you for it.',
  ),
  askConsent: text(
    'Ga na wanneer het is geplaatst, of er toestemming was en wie die gaf.',
    'Find out when it was posted, whether there was consent and who gave it.',
  ),
  askDecider: text('Vraag wie over deze maatregel mag besluiten.', 'Ask whoever may decide on this measure.'),
  askDpo: text(
    'Vraag de FG om advies en wacht op het antwoord.',
    'Ask the data protection officer for advice and wait for the answer.',
  ),
  askFirst: text(
    'Laat eerst om dit advies vragen. Antwoord in uw eigen rol.',
    'Have this advice asked for first. Answer in your own role.',
  ),
  askPoliceAdvice: text('Vraag de politie om advies en leg dat vast.', 'Ask the police for advice and record it.'),
  askSomeoneElse: text(
    'Laat een collega dit doen die er buiten staat.',
    'Let a colleague do this who is not involved.',
  ),
  askSupervisoryBoard: text('Vraag de raad van toezicht om dit te doen.', 'Ask the supervisory board to do this.'),
  assessBreach: text(
    'Kies eerst een gedragsregel die wel is overtreden, of kies ongegrond.',
    'First choose a norm that was breached, or choose unfounded.',
  ),
  assessScope: text(
    'Bepaal eerst of dit bij het protocol hoort. Kies daarna de weg die daarbij past.',
    'First assess whether this is in scope. Then choose the route that goes with it.',
  ),
  assignCase: text(
    'Geef de zaak aan een collega die er buiten staat.',
    'Give the case to a colleague who is not involved.',
  ),
  awaitWithdrawal: text(
    'Wacht tot de melder zelf de melding intrekt, of kies een andere weg.',
    'Wait until the reporter himself withdraws the report, or choose another route.',
  ),
  callAndNote: text(
    'Bel de landelijke vertrouwensinspecteur en leg vast wat hij adviseert.',
    'Call the national confidential inspector and record what he advises.',
  ),
  callInspector: text(
    'Bel de landelijke vertrouwensinspecteur als u twijfelt: 0900 111 3 111.',
    'Call the national confidential inspector if in doubt: 0900 111 3 111.',
  ),
  changeStart: text('Kies een begin op of na de dag van vandaag.', 'Choose a start on or after today.'),
  chooseAdvice: text('Kies een antwoord dat bij de vraag past.', 'Choose an answer that fits the question.'),
  chooseConflicted: text(
    'Kies iemand van wie een belangenconflict is vastgelegd.',
    'Choose somebody whose conflict of interest was recorded.',
  ),
  chooseEndOfRelation: text(
    'Kies voor het einde van de samenwerking, een spoedschorsing of een gesprek.',
    'Choose the end of the relation, an interim suspension or a conversation.',
  ),
  chooseFile: text('Kies het dossier dat bij deze persoon hoort.', 'Choose the file that belongs to this person.'),
  chooseMeasure: text(
    'Kies een maatregel die voor deze persoon bestaat.',
    'Choose a measure that exists for this person.',
  ),
  chooseNorm: text('Kies gedragsregels uit het protocol van deze zaak.', "Choose norms from this case's protocol."),
  chooseOtherGround: text('Kies een andere grond.', 'Choose another ground.'),
  chooseOtherMeasure: text(
    'Kies een andere maatregel, of laat er tijd tussen.',
    'Choose another measure, or leave time in between.',
  ),
  chooseOtherStep: text(
    'Kies een andere stap. Deze hoort alleen bij een verwijdering.',
    'Choose another step. This one belongs to a removal only.',
  ),
  chooseOutcome: text(
    'Kies een uitkomst die dit protocol kent: een gesprek, een advies, of een reden waarom niets past.',
    'Choose an outcome this protocol knows: a conversation, advice, or a reason why nothing fits.',
  ),
  choosePaper: text('Kies een brief of verslag uit deze zaak.', 'Choose a letter or minutes of this case.'),
  chooseRegisteredSchool: text(
    'Kies een erkende school, met haar BRIN-nummer.',
    'Choose a recognised school, by its BRIN number.',
  ),
  chooseSubject: text('Kies iemand om wie de zaak gaat.', 'Choose somebody the case is about.'),
  completeBan: text(
    'Vul de periode, het gedrag van de ouder en de redenen in.',
    "Give the period, the parent's conduct and the reasons.",
  ),
  completeDecision: text(
    'Vul in of u het datalek meldt en hoe hoog het risico is.',
    'Say whether you notify the breach and how high the risk is.',
  ),
  considerAccessBan: text(
    'Leg uit waarom een toegangsontzegging van de ouder niet genoeg is.',
    'Say why an access ban of the parent will not do.',
  ),
  consultBoard: text(
    'Vraag eerst advies aan het bestuur en leg het antwoord vast.',
    "Ask the board's advice first and record the answer.",
  ),
  consultFirst: text(
    'Overleg eerst met de vertrouwensinspecteur. Leg zijn advies vast.',
    'Consult the confidential inspector first. Record his advice.',
  ),
  consultInspectorate: text(
    'Overleg eerst met de inspectie en leg dat vast.',
    'Consult the inspectorate first and record it.',
  ),
  consultManager: text(
    'Vraag eerst advies aan de leidinggevende en leg het antwoord vast.',
    "Ask the manager's advice first and record the answer.",
  ),
  decideDirectly: text(
    'Besluit zonder voornemen, of kies een andere maatregel.',
    'Decide without an intention, or choose another measure.',
  ),
  decideInTime: text(
    'Beslis binnen de termijn. Zet die hier niet stil.',
    'Decide within the term. Do not stop it here.',
  ),
  decideLater: text(
    'Besluit op een latere dag dan het gesprek. Ga in op elk punt dat daar is gezegd.',
    'Decide on a later day than the hearing. Answer every point made there.',
  ),
  describeInWords: text(
    'Leg als beschrijving vast wat u erover hoorde of las.',
    'Record as a description what you heard or read about it.',
  ),
  explainDelay: text(
    'Schrijf op waarom het zo laat werd. Ga intussen door.',
    'Write down why it became so late. Go on meanwhile.',
  ),
  finalise: text('Maak eerst de verwijdering definitief.', 'Make the removal final first.'),
  findSchool: text(
    'Zoek eerst een school die de leerling wil toelaten.',
    'First find a school that is willing to admit the pupil.',
  ),
  finishMeasures: text(
    'Rond eerst elke maatregel af: besluit, maak bekend of trek in.',
    'First finish every measure: decide, announce or withdraw it.',
  ),
  finishReview: text(
    'Rond eerst de beoordeling af. Kan het niet wachten? Zeg dan waarom.',
    'Finish the review first. If it cannot wait, say why.',
  ),
  giveMoment: text('Vul in wanneer het datalek is ontdekt.', 'Say when the data breach was discovered.'),
  givePeriod: text('Vul in wanneer de maatregel begint en eindigt.', 'Say when the measure begins and ends.'),
  giveReference: text('Vul het nummer van de aangifte in.', 'Give the number of the complaint.'),
  hearAgain: text('Hoor de medewerker opnieuw.', 'Hear the employee again.'),
  hearAndConsult: text(
    'Hoor de medewerker en vraag juridisch advies. Leg beide vast.',
    'Hear the employee and take legal advice. Record both.',
  ),
  hearFirst: text(
    'Hoor eerst de betrokkene, of bied het gesprek aan. Is een leerling minderjarig? Hoor dan ook de ouders.',
    'First hear the person concerned, or offer a hearing. For a pupil under age, hear the parents too.',
  ),
  hearObjection: text(
    'Hoor eerst wie bezwaar maakt, of leg vast dat die niet wil.',
    'First hear whoever objects, or record that he declined.',
  ),
  hearTeacher: text(
    'Voeg de groepsleraar toe aan de zaak en hoor die eerst.',
    'Add the class teacher to the case and hear him first.',
  ),
  hearTeacherOrSay: text(
    'Hoor de leraar van de leerling. Of schrijf op waarom dat hier niet nodig is.',
    "Hear the pupil's class teacher. Or write down why that is not needed here.",
  ),
  imposeFirst: text(
    'Leg eerst een maatregel op, of kies een andere uitkomst.',
    'Impose a measure first, or choose another outcome.',
  ),
  informFirst: text(
    'Overleg eerst met de vertrouwensinspecteur. Licht daarna de ouders en de betrokkene in.',
    'First consult the confidential inspector. Then inform the parents and the person concerned.',
  ),
  intendAndHear: text(
    'Verstuur eerst het voornemen. Hoor daarna de leerling en de ouders.',
    'First send the intention. Then hear the pupil and the parents.',
  ),
  keepConsent: text(
    'Zet de toestemming eerst in het register. Is die er niet? Kies dan geen uitzondering.',
    'First put the consent into the register. If there is none, choose no exception.',
  ),
  keepEnvironment: text(
    'Zet de omgeving eerst in het register. Staat zij daar niet? Dan geldt de uitzondering niet.',
    'First put the environment into the register. If it is not there, the exception does not hold.',
  ),
  keepLeave: text(
    'Laat de directeur de toestemming in het register zetten.',
    'Have the principal put the leave into the register.',
  ),
  keepPay: text('Leg vast dat het loon doorloopt.', 'Record that pay goes on.'),
  leaveOut: text('Laat dit stuk uit het dossier, met een reden.', 'Leave this paper out of the file, with a reason.'),
  limitDisclosure: text(
    'Maak andere leerlingen onherkenbaar voordat iemand de beelden ziet.',
    'Make other pupils unrecognisable before anybody sees the images.',
  ),
  lookInRegister: text('Bekijk eerst wat er in het register staat.', 'Look in the register first.'),
  measureForParent: text(
    'Bekijk eerst wat er voor de ouder mogelijk is.',
    'First see what is possible for the parent.',
  ),
  mustReport: text('Doe aangifte. Hier is geen andere keuze.', 'Report to the police. There is no other choice here.'),
  narrowScope: text(
    'Kies alleen gegevens waarvoor de machtiging geldt of is gevraagd, en let op de einddatum.',
    'Choose only data the grant covers or was asked for, and mind its end date.',
  ),
  noDuty: text(
    'Leg dit niet vast als overtreding. De medewerker hoefde dit niet te doen.',
    'Do not record this as a breach. The employee did not have to do it.',
  ),
  noException: text(
    'Kies geen uitzondering: aan de voorwaarden is niet voldaan.',
    'Choose no exception: its conditions are not met.',
  ),
  onlyManners: text(
    'Kies voor een leerling alleen de regel over beleefd blijven.',
    'For a pupil choose only the norm on staying polite.',
  ),
  proposeRemoval: text(
    'Stel een verwijdering voor, of kies een andere uitkomst.',
    'Propose a removal, or choose another outcome.',
  ),
  recordConsentOfCouncil: text(
    'Leg eerst regels vast waarmee de medezeggenschap instemt.',
    'First record rules to which the participation council consents.',
  ),
  recordFinding: text(
    'Stel eerst vast wat deze persoon zelf heeft gedaan.',
    'First establish what this person did himself.',
  ),
  recordOutcome: text('Leg eerst de uitkomst vast, met de reden.', 'First record the outcome, with its reason.'),
  recordWhyYouWaited: text('Leg eerst vast waarom u wachtte.', 'First record why you waited.'),
  referFirst: text('Verwijs dit naar de regeling waar het bij hoort.', 'Refer this to the rule it belongs to.'),
  removeIt: text(
    'Haal het weg, of noem een andere reden om het te laten staan.',
    'Remove it, or give another reason to leave it.',
  ),
  sayChannel: text('Zeg wie het kreeg en langs welke weg.', 'Say who received it and by which way.'),
  sayOmission: text(
    'Zeg of het gaat om iets wat de medewerker niet deed.',
    'Say whether it is about something the employee did not do.',
  ),
  ...furtherLifts,
  ...fairnessLifts,
} satisfies Readonly<Record<string, Text>>;
