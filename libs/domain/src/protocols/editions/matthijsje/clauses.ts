import { actionable } from '../../actionable.js';
import type { Clause } from '../../shape.js';

const clause = (
  number: string,
  kind: Clause['kind'],
  nl: string,
  en: string,
  about: Clause['about'] = ['employee'],
): Clause => ({ id: `MAT-${number}`, kind, about, nl, en });

/** The introduction (0), and the rules for what goes outside the school (E). */
const outside: readonly Clause[] = [
  clause(
    '0.1',
    'purpose',
    'Wie hier werkt kan zelf met media omgaan. Deze tekst helpt om erover te praten waar het niet zwart-wit is.',
    'Whoever works here can handle media himself. This text helps to talk about what is not black and white.',
  ),
  clause('0.2', 'norm', 'Gedraag u online zoals u dat op school doet.', 'Behave online as you do at school.'),
  clause(
    '0.3',
    'purpose',
    'Met sociale media bedoelen we alles waarmee u online zoekt, deelt en toont. Digitale communicatie is mail, WhatsApp, Parro en wat daarop lijkt.',
    'By social media we mean all that serves to look up, share and show things online; digital communication is mail, WhatsApp, Parro and the like.',
  ),
  clause(
    'E1',
    'purpose',
    'Algemene kennis over het onderwijs mag u delen.',
    'You may share general knowledge of education.',
  ),
  clause(
    'E2',
    'norm',
    'Laat zien voor wie u schrijft: voor uzelf of voor de school.',
    'Show for whom you write: for yourself or for the school.',
  ),
  actionable(
    clause(
      'E3',
      'norm',
      'Stuur niets geheims en geen beeld naar mensen buiten de school. Parro mag, als het daarvoor nodig is.',
      'Send nothing secret and no images to people outside the school. Parro may be used where it is needed for that.',
    ),
  ),
  clause(
    'E4',
    'norm',
    'Begin op sociale media geen discussie met een leerling of een ouder, en doe er niet aan mee.',
    'Neither start nor join a discussion with a pupil or a parent on social media.',
  ),
  actionable(
    clause(
      'E5',
      'norm',
      'Wie bestuurt of leiding geeft, spreekt altijd ook voor de school, wat hij er zelf ook van vindt. Twijfelt hij, dan plaatst hij niets.',
      'Whoever governs or leads always speaks for the school as well, whatever he thinks himself. In doubt he posts nothing.',
    ),
  ),
  clause('E6', 'norm', 'U staat zelf in voor wat u plaatst.', 'You answer yourself for what you post.'),
  clause('E7', 'norm', 'Wat u plaatst, is later altijd terug te vinden.', 'What you post can always be found later.'),
  clause(
    'E8',
    'duty',
    'Weet u niet of iets kan, of wat het met de school te maken heeft? Vraag het uw leidinggevende.',
    'If you do not know whether something is right, or what it has to do with the school, ask your manager.',
  ),
];

/** The rules for colleagues among each other (I). */
const inside: readonly Clause[] = [
  clause(
    'I1',
    'norm',
    'Over de inhoud van het werk mailt u elkaar met de schoolmail. Spreekt u dat zo af, dan mag Parro ook.',
    'On matters of work write to each other by school mail, or by Parro where you agreed on it.',
  ),
  clause(
    'I1b',
    'limit',
    'Niemand hoeft Parro op zijn eigen toestel te zetten om collega’s te bereiken.',
    'Nobody has to have Parro on a device of his own to reach colleagues.',
  ),
  clause(
    'I2',
    'norm',
    'WhatsApp is voor iets korts, en nooit voor iets geheims.',
    'WhatsApp is for something short, never for anything secret.',
  ),
  clause(
    'I3',
    'norm',
    'Wilt u het hele team bereiken, gebruik dan het teamadres en niet Parro. In de groep op WhatsApp staat alleen iets korts, en niets geheims.',
    'To reach the whole team use the team address, not Parro. The group on WhatsApp is for something short, and nothing secret.',
  ),
  clause(
    'I4',
    'limit',
    'In zijn vrije tijd hoeft niemand berichten te lezen. Kan iets echt niet wachten, dan belt u.',
    'In his free time nobody has to read messages. What really cannot wait is told by telephone.',
  ),
];

/** The background (B), and what the text is silent on (S). */
const background: readonly Clause[] = [
  clause(
    'B2',
    'purpose',
    'Een bericht staat er meteen, en gaat misschien nooit meer weg. Denk na over hoe u wilt overkomen.',
    'A message is there at once and may never go away. Think of how you want to come across.',
  ),
  actionable(
    clause(
      'B3',
      'norm',
      'Haal een bericht niet zomaar weg. Zet een fout zelf als eerste recht, zeg dat u iets veranderde, en leg uit waarom als u iets weghaalt.',
      'Do not just take a message away. Be the first to put your own mistake right, say that you changed something, and explain why if you remove it.',
    ),
  ),
  clause(
    'B4',
    'norm',
    'Houd u aan de rechten op tekst, beeld en citaten van een ander.',
    "Keep to others' rights in texts, images and quotations.",
  ),
  clause(
    'B5',
    'norm',
    'Online bent u net zo beleefd als daarbuiten, of u nu bestuurt, leiding geeft, werkt of leert. Niemand lastert, beledigt of scheldt, en ieders privacy telt.',
    "Online you are as polite as elsewhere, whether you govern, lead, work or learn. Nobody slanders, insults or swears, and everybody's privacy counts.",
    ['employee', 'pupil'],
  ),
  clause('B6', 'norm', 'Ga in op wat er staat, met redenen.', 'Answer what was said, with reasons.'),
  clause(
    'B7',
    'purpose',
    'Schrijft u voor uzelf over uw werk? U kunt erbij zetten dat het uw mening is, en misschien niet die van de school.',
    "If you write about your work for yourself, you can add that it is your view and perhaps not the school's.",
  ),
  clause(
    'S0',
    'limit',
    'Deze tekst noemt geen maatregelen, geen dossier en geen melding buiten de school. Die komen er dus niet uit voort.',
    'This text names no measures, no file and no report outside the school. So none comes of it.',
  ),
];

/** Every clause of the guidelines, in their own order. */
export const matthijsjeClauses: readonly Clause[] = [...outside, ...inside, ...background];
