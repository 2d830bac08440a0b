import { actionable } from '../../actionable.js';
import type { Clause } from '../../shape.js';

const clause = (number: string, kind: Clause['kind'], about: Clause['about'], nl: string, en: string): Clause => ({
  id: `ALM-${number}`,
  kind,
  about,
  nl,
  en,
});

const anyone: Clause['about'] = ['any'];
const employees: Clause['about'] = ['employee'];
const pupils: Clause['about'] = ['pupil'];

/** Sections 2 and 3: the aim, whom it is for, and rules for everybody. A letter counts the bullets of a section, which have no numbers. */
const forEveryone: readonly Clause[] = [
  clause(
    '2.1b',
    'purpose',
    anyone,
    'Deze regels zijn er voor een veilige school. Zij beschermen u tegen schade door sociale media, ook als u die zelf maakt.',
    'These rules are there for a safe school, and against harm through social media, also where you cause it yourself.',
  ),
  clause(
    '2.1c',
    'norm',
    anyone,
    'Schrijf zoals het bij de school past: netjes, met respect voor de scholen en voor elkaar. Niemand hoeft zich te schamen.',
    'Write as befits the school: decently, with respect for the schools and each other, and shame nobody.',
  ),
  clause(
    '2.1d',
    'norm',
    anyone,
    'Denk aan de naam van de scholen, en aan die van iedereen die erbij hoort.',
    'Think of the name of the schools, and of everybody who belongs to them.',
  ),
  actionable(
    clause(
      '2.2a',
      'purpose',
      anyone,
      'De regels gelden voor iedereen die met een van de scholen te maken heeft: medewerkers, leerlingen, ouders, verzorgers en anderen.',
      'The rules are for everybody who has to do with one of the schools: staff, pupils, parents, carers and others.',
    ),
  ),
  actionable(
    clause(
      '2.2',
      'purpose',
      anyone,
      'Alleen berichten die met de school te maken hebben tellen, of waar school, werk en privé door elkaar lopen.',
      'Only messages that have to do with the school count, or those in which school, work and private life run together.',
    ),
  ),
  clause(
    '3.1a',
    'norm',
    ['employee', 'pupil'],
    'In de les laat u sociale media met rust. Een leerling mag het als de leraar ja zegt, een medewerker als de schoolleiding ja zegt.',
    'Leave social media alone in class, unless the teacher (for pupils) or the leadership (for staff) says yes.',
  ),
  clause(
    '3.1b',
    'norm',
    anyone,
    'Deel wat u weet alleen als het niet geheim of privé is en niemand er last van heeft.',
    'Share what you know only where it is neither secret nor private and troubles nobody.',
  ),
  clause('3.1c', 'norm', anyone, 'Wat u plaatst, is voor uw eigen rekening.', 'What you post is on your own account.'),
  clause(
    '3.1d',
    'norm',
    anyone,
    'Wat eens online stond, kan iedereen altijd blijven zien. Weghalen verandert dat niet.',
    'What once stood online can stay open to all for ever, and removing it does not change that.',
  ),
  actionable(
    clause(
      '3.1e',
      'norm',
      anyone,
      'Zet geen beeld of geluid van school op sociale media, tenzij wie erop staat ja zei tegen juist die plaatsing.',
      'Put no image or sound of school on social media, unless those in it said yes to that very posting.',
    ),
  ),
  clause(
    '3.1f',
    'norm',
    employees,
    'Een medewerker en een leerling worden op sociale media geen vrienden van elkaar.',
    'A member of staff and a pupil do not become friends on social media.',
  ),
  clause(
    '3.1g',
    'power',
    employees,
    'Dat mag wel op een gesloten platform voor het onderwijs. Ouders doen er dan ook mee, en het heeft eigen regels voor privacy en gebruik.',
    'They may on a closed platform for education in which parents take part too, with rules of its own on privacy and use.',
  ),
  clause(
    '3.1h',
    'power',
    employees,
    'Het mag ook met accounts voor één doel in het onderwijs. Schoolleiding en ouders zeggen eerst ja, de school houdt toezicht en ouders kunnen meekijken. Dat heet een beschermde omgeving.',
    'They may also with accounts for one use in education: leadership and parents said yes, the school keeps watch and parents can look along. That is a protected environment.',
  ),
  clause(
    '3.1ia',
    'norm',
    anyone,
    'Blijf netjes: pest, kwets, stalk, bedreig en beschadig niemand, en maak niemand zwart.',
    'Stay decent: do not bully, hurt, stalk, threaten, harm or blacken anybody.',
  ),
  clause(
    '3.1i',
    'duty',
    anyone,
    'Gaat iemand hierin te ver? Dan doet de school wat daarbij past.',
    'Where somebody goes too far in this, the school does what fits.',
  ),
];

/** Sections 3.2 and 3.3: at work and outside it. */
const forEmployees: readonly Clause[] = [
  clause(
    '3.2a',
    'norm',
    employees,
    'Uw eigen mening lijkt al snel die van de school. Praat u mee over een van de scholen, zeg dan dat u er werkt.',
    "Your own opinion soon looks like the school's. When you join a talk about one of the schools, say that you work there.",
  ),
  clause(
    '3.2b',
    'duty',
    employees,
    'Loopt een gesprek online uit de hand? Vraag meteen uw leidinggevende wat nu verstandig is.',
    'Where a talk online gets out of hand, ask your manager at once what is wise now.',
  ),
  clause(
    '3.2c',
    'duty',
    employees,
    'Weet u niet zeker of u iets mag plaatsen? Vraag het uw leidinggevende.',
    'If you are not sure whether you may post something, ask your manager.',
  ),
  clause(
    '3.3a',
    'norm',
    employees,
    'Ook in uw vrije tijd noemt u niets geheims of persoonlijks van school, en spaart u haar naam.',
    'In your own time too, name nothing secret or personal of the school, and spare its name.',
  ),
  clause(
    '3.3b',
    'norm',
    employees,
    'Ook dan zegt u in zo’n gesprek dat u bij de school werkt.',
    'Then too, say in such a talk that you work for the school.',
  ),
  clause(
    '3.3c',
    'norm',
    employees,
    'Schrijft u zelf over de school? Zet erbij dat het uw eigen mening is en dat u niet instaat voor wat anderen zeggen.',
    'When you write on the school yourself, add that it is your own view and that you do not answer for what others say.',
  ),
];

/** Section 4: what a breach can lead to. */
const consequences: readonly Clause[] = [
  clause(
    '4a',
    'duty',
    employees,
    'Houdt een medewerker zich hier niet aan, dan kan dat plichtsverzuim zijn. De stukken komen in zijn personeelsdossier.',
    'If a member of staff does not keep to this it may be neglect of duty. The papers go into the personnel file.',
  ),
  clause(
    '4b',
    'power',
    employees,
    'Hij kan een waarschuwing, een schorsing, een berisping of ontslag krijgen, ook op staande voet. Het ligt eraan hoe erg het was.',
    'He can be given a warning, a suspension, a reprimand or dismissal, a summary one too, by how grave it was.',
  ),
  clause(
    '4c',
    'duty',
    pupils,
    'Houdt een leerling zich hier niet aan, dan kan hem dat te verwijten zijn. De stukken komen in zijn leerlingdossier.',
    'If a pupil does not keep to this he may be to blame for it. The papers go into the pupil file.',
  ),
  clause(
    '4d',
    'power',
    pupils,
    'Hij kan een waarschuwing of een schorsing krijgen, of van school moeten. Het ligt eraan hoe erg het was.',
    'He can be given a warning or a suspension, or have to leave the school, by how grave it was.',
  ),
  clause(
    '4e',
    'duty',
    ['pupil', 'employee'],
    'Kan het strafbaar zijn wat een leerling of medewerker schreef? Dan gaat de school of de stichting naar de politie.',
    'If what a pupil or member of staff wrote may be a crime, the school or the foundation goes to the police.',
  ),
];

/** Every clause of the guideline, in its own order. */
export const almereClauses: readonly Clause[] = [...forEveryone, ...forEmployees, ...consequences];
