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
    'Beschrijf in woorden wat er is. Bewaar het beeld niet en bel de politie.',
    'Describe in words what there is. Do not keep the image, and call the police.',
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
  keepPay: text('Leg vast dat het loon doorloopt.', 'Record that pay goes on.'),
  leaveOut: text('Laat dit stuk uit het dossier, met een reden.', 'Leave this paper out of the file, with a reason.'),
  limitDisclosure: text(
    'Maak andere leerlingen onherkenbaar voordat iemand de beelden ziet.',
    'Make other pupils unrecognisable before anybody sees the images.',
  ),
  lookInRegister: text('Bekijk eerst het register van toestemmingen.', 'Look in the register of consents first.'),
  measureForParent: text(
    'Bekijk eerst wat er voor de ouder mogelijk is.',
    'First see what is possible for the parent.',
  ),
  mustReport: text('Doe aangifte. Hier is geen andere keuze.', 'Report to the police. There is no other choice here.'),
  narrowScope: text(
    'Kies alleen gegevens waarvoor de machtiging geldt of is gevraagd, en let op de einddatum.',
    'Choose only data the grant covers or was asked for, and mind its end date.',
  ),
  noException: text(
    'Kies geen uitzondering: aan de voorwaarden is niet voldaan.',
    'Choose no exception: its conditions are not met.',
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

  askRole: text('Vraag iemand met de juiste rol om dit te doen.', 'Ask somebody in the right role to do this.'),
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
  checkDevice: text(
    'Kijk het toestel na met de leerling erbij en zet het uit.',
    'Check the device with the pupil there and switch it off.',
  ),
  sayTie: text(
    'Zeg of het met school te maken heeft, met allebei, of alleen met privé.',
    'Say whether it has to do with school, with both, or with private life only.',
  ),
} satisfies Readonly<Record<string, Text>>;
