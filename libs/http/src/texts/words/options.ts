import type { bodies, categories, consulted, measures, siblings } from '#libs/domain';
import { text, type Texts } from '../text.js';

type One<List extends readonly string[]> = List[number];

/** What a report or case is about. */
export const categoryTexts: Texts<One<typeof categories>> = {
  privateContact: text(
    'Privécontact tussen medewerker en leerling of ouder',
    'Private contact of staff with pupil or parent',
  ),
  groupChat: text('Groepsapp', 'Group chat'),
  bullying: text('Pesten', 'Bullying'),
  humiliatingImage: text('Vernederend beeld of meme', 'Humiliating image or meme'),
  insult: text('Belediging', 'Insult'),
  slander: text('Zwartmaken', 'Slander'),
  threat: text('Bedreiging', 'Threat'),
  stalking: text('Belaging (stalken)', 'Stalking'),
  discrimination: text('Discriminatie', 'Discrimination'),
  sexualConduct: text('Seksueel gedrag', 'Sexual conduct'),
  intimateImage: text('Intiem beeld', 'Intimate image'),
  hacking: text('Hacken', 'Hacking'),
  fakeAccount: text('Nepaccount', 'Fake account'),
  accountInSchoolName: text('Account op naam van de school', "Account in the school's name"),
  publishedPersonalData: text('Persoonsgegevens online gezet', 'Personal data published'),
  publishedImage: text('Beeld of geluid van iemand online gezet', 'Image or sound of somebody published'),
  phoneInClass: text('Telefoon in de les', 'Phone in class'),
  underAgeAccount: text('Account onder de leeftijd', 'Account below the age'),
  schoolMail: text('Misbruik van schoolmail', 'Misuse of school mail'),
  radicalisation: text('Radicalisering', 'Radicalisation'),
  derailingCommunication: text('Communicatie die ontspoort', 'Derailing communication'),
  publicationDoubt: text('Twijfel over een publicatie', 'Doubt about a publication'),
  mediaRequest: text('Verzoek van de media', 'Media request'),
  other: text('Iets anders', 'Something else'),
};

export const measureTexts: Texts<One<typeof measures>> = {
  warning: text('Waarschuwing', 'Warning'),
  reprimand: text('Berisping', 'Reprimand'),
  suspension: text('Schorsing', 'Suspension'),
  interimSuspension: text('Spoedschorsing', 'Interim suspension'),
  dismissal: text('Ontslag', 'Dismissal'),
  summaryDismissal: text('Ontslag op staande voet', 'Summary dismissal'),
  endOfRelation: text('Einde samenwerking', 'End of relation'),
  removal: text('Verwijdering', 'Removal'),
  accessBan: text('Toegangsontzegging', 'Access ban'),
  otherClass: text('Andere klas', 'Other class'),
  deviceBan: text('ICT-verbod', 'Device ban'),
  contract: text('Gedragsafspraak', 'Contract on conduct'),
  conversation: text('Gesprek', 'Conversation'),
  schoolDiscipline: text('Strafmaatregel op school', 'Disciplinary measure at school'),
  networkExclusion: text('Toestel van het netwerk', 'Device off the network'),
};

/** Bodies outside the school to which something is reported. */
export const bodyTexts: Texts<One<typeof bodies>> = {
  confidentialInspector: text('Landelijke vertrouwensinspecteur', 'National confidential inspector'),
  police: text('Politie', 'Police'),
  dataProtectionAuthority: text('Autoriteit Persoonsgegevens', 'Data protection authority'),
  inspectorate: text('Inspectie van het Onderwijs', 'Inspectorate of Education'),
  municipality: text('Gemeente (leerplicht)', 'Municipality (compulsory education)'),
};

/** Where something goes that belongs to another rule. */
export const siblingTexts: Texts<One<typeof siblings>> = {
  complaints: text('De klachtenregeling', 'The complaints procedure'),
  whistleblowing: text('De klokkenluidersregeling', 'The whistleblowing procedure'),
  meldcode: text(
    'De meldcode huiselijk geweld en kindermishandeling',
    'The reporting code on domestic violence and child abuse',
  ),
  siblingProtocol: text('Een ander protocol van de school', 'Another protocol of the school'),
  communications: text('De afdeling Communicatie', 'Communications'),
};

/** Who can be asked for advice. */
export const consultedTexts: Texts<One<typeof consulted>> = {
  teamLeader: text('Leidinggevende', 'Manager'),
  principal: text('Directeur', 'Principal'),
  dpo: text('Functionaris gegevensbescherming (FG)', 'Data protection officer'),
  board: text('Bestuur', 'Board'),
  hr: text('Personeelszaken', 'HR'),
  communications: text('Afdeling Communicatie', 'Communications'),
  confidant: text('Vertrouwenspersoon', 'Confidant'),
  inspectorate: text('Inspectie van het Onderwijs', 'Inspectorate of Education'),
  legalCounsel: text('Jurist', 'Legal counsel'),
  safetyAdvicePoint: text('Adviespunt School & Veiligheid', 'Advice point School & Safety'),
  police: text('Politie', 'Police'),
};

export const unsure = {
  yes: text('Ja', 'Yes'),
  no: text('Nee', 'No'),
  unknown: text('Weet ik niet', 'I do not know'),
};

export const parentsPresent = {
  yes: text('Ja', 'Yes'),
  no: text('Nee', 'No'),
  notApplicable: text('Niet van toepassing', 'Not applicable'),
};

export const hearingPurposes = {
  facts: text('Wat er is gebeurd', 'What happened'),
  intention: text('Een voornemen', 'An intention'),
  objection: text('Een bezwaar', 'An objection'),
};

/** What of somebody's data can be looked at. */
export const inspectionScopes = {
  mailHeaders: text('Afzender, ontvanger en tijd van e-mail', 'Sender, recipient and time of e-mail'),
  mailContent: text('Inhoud van e-mail', 'Content of e-mail'),
  loginRecords: text('Wanneer iemand inlogde', 'When somebody logged in'),
  sharedFiles: text('Gedeelde bestanden', 'Shared files'),
  networkLogs: text('Gegevens van het netwerk', 'Network records'),
  schoolAccountPosts: text('Berichten van een schoolaccount', 'Posts of a school account'),
};

export const files = {
  pupilFile: text('Leerlingdossier', 'Pupil file'),
  personnelFile: text('Personeelsdossier', 'Personnel file'),
};

export const namings = {
  named: text('Met mijn naam', 'With my name'),
  confidential: text('Met mijn naam, maar vertrouwelijk', 'With my name, in confidence'),
  anonymous: text('Zonder naam', 'Without a name'),
};

export const reporterKinds = {
  employee: text('Medewerker', 'Employee'),
  externalWorker: text('Ingehuurde kracht', 'External worker'),
  intern: text('Stagiair', 'Intern'),
  pupil: text('Leerling', 'Pupil'),
  parent: text('Ouder of verzorger', 'Parent or carer'),
  outsider: text('Iemand van buiten de school', 'Somebody from outside the school'),
  unknown: text('Niet bekend', 'Not known'),
};
