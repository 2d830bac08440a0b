import { actionable } from '../../actionable.js';
import type { Clause } from '../../shape.js';
import { anyone, clause, employees } from './clauses-form.js';

/** The introduction and articles 1 and 2: what the protocol is for, whom and what it covers. */
export const introduction: readonly Clause[] = [
  clause(
    '0.1',
    'duty',
    anyone,
    'Weet u van taal, beeld of geluid dat over de grens gaat? Vertel het aan de schoolleiding. U mag ook naar het bestuur.',
    'If you know of words, images or sound that cross a line, tell the school leadership. You may also go to the board.',
  ),
  clause(
    '0.2',
    'norm',
    anyone,
    'Doe niets onfatsoenlijks en niets wat misschien strafbaar is. Dus: niet pesten, dreigen of belagen, geen account kraken, geen seksbeelden delen, niemand ophitsen of met een meme te kijk zetten.',
    'Do nothing indecent and nothing that may be a crime: do not bully, threaten or stalk, break into an account, pass on sexual images, incite people or ridicule them with memes.',
  ),
  clause(
    '0.3',
    'norm',
    employees,
    'Zet namens de scholengroep niets online waaraan iemand te herkennen is, tenzij die persoon daar duidelijk ja op zei.',
    'On behalf of the school group, put nothing online that identifies a person unless that person clearly said yes.',
  ),
  clause(
    '0.4',
    'duty',
    anyone,
    'Gedraagt iemand zich zo? Dan doet de school iets wat past bij wat er is gebeurd.',
    'Where somebody behaves like that, the school responds in a way that fits what happened.',
  ),
  clause(
    '0.5',
    'norm',
    employees,
    'Gebruikt u sociale media om les te geven, om leerlingen of personeel te werven of voor het werk op kantoor? Houd u dan aan de privacyregels van de scholengroep.',
    'If you use social media for lessons, for recruiting or in the office, keep to the privacy rules of the school group.',
  ),
  clause(
    '1.1',
    'purpose',
    anyone,
    'De scholengroep weet dat sociale media veel invloed hebben. Zij houdt zich aan de privacywet.',
    'The school group knows how much influence social media have, and keeps to privacy law.',
  ),
  clause(
    '1.2',
    'purpose',
    anyone,
    'De regels helpen om van de school een veilige plek te maken waar het goed leren is.',
    'The rules help to make school a safe place where people learn well.',
  ),
  clause(
    '1.3',
    'purpose',
    anyone,
    'Scholen mogen sociale media gebruiken. Dat mag nooit ten koste gaan van de privacy van leerlingen, ouders of personeel.',
    'Schools may use social media, but never at the cost of the privacy of pupils, parents or staff.',
  ),
  clause(
    '1.4',
    'norm',
    anyone,
    'Schrijf met respect. Laat anderen hun waardigheid en ga niet in tegen waar de school voor staat.',
    'Write with respect. Leave others their dignity and do not go against what the school stands for.',
  ),
  clause(
    '1.5',
    'norm',
    anyone,
    'Denk aan de reputatie van uw school, en van iedereen die erbij hoort.',
    'Think of the reputation of the school and of the people who belong to it.',
  ),
  clause(
    '1.6',
    'purpose',
    anyone,
    'De regels beschermen de scholengroep en haar mensen tegen schade door berichten, van henzelf of van een ander.',
    'The rules shield everybody in the school group from harm through posts, their own or those of others.',
  ),
  actionable(
    clause(
      '2.1',
      'purpose',
      anyone,
      'De regels gelden voor iedereen die bij de school hoort: personeel, ingehuurde krachten, stagiairs, leerlingen en ouders. Het maakt niet uit waar zij online zijn.',
      'The rules hold for everybody who belongs to the school: staff, hired workers, interns, pupils and parents, wherever they go online.',
    ),
  ),
  actionable(
    clause(
      '2.2',
      'purpose',
      anyone,
      'Het gaat om elk bericht en elk beeld dat met de school te maken heeft, ook van een avond of een vrije dag.',
      'They cover every message and image that has to do with the school, also from an evening or a day off.',
    ),
  ),
];
