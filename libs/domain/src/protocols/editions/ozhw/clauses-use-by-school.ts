import { actionable } from '../../actionable.js';
import type { Clause } from '../../shape.js';
import { anyone, clause, employees } from './clauses-form.js';

/** Article 3: what the school group and its employees may do with social media, and on which conditions. */
export const useBySchool: readonly Clause[] = [
  clause(
    '3.1',
    'purpose',
    employees,
    'Via sociale media laat de scholengroep goed nieuws over haar scholen zien. Verder gebruikt zij ze niet. De leden 2 en 3 maken hierop een uitzondering.',
    'Through social media the school group shows good news about its schools, and nothing else. Paragraphs 2 and 3 make an exception.',
  ),
  actionable(
    clause(
      '3.2',
      'norm',
      employees,
      'Een medewerker mag voor het werk een appgroep met leerlingen maken: voor uitwisseling met het buitenland, onderwijs, leren leren of veiligheid. Deel daarin alleen iets bijzonders, zoals een tijd of een plek, en nooit foto’s. Wie niet in de groep zit, hoort het langs een andere weg.',
      'An employee may set up a chat group with pupils for work: for exchanges abroad, teaching, study skills or safety. Share only out-of-the-ordinary matters there, such as a time or a place, and never photos. Whoever is not in the group is told in another way.',
    ),
  ),
  clause(
    '3.3',
    'power',
    anyone,
    'Leerlingen leren in de les hoe sociale media werken. Kan die les alleen door een regel te doorbreken, dan geldt die regel daar niet.',
    'Pupils learn in class how social media work. Where that lesson is only possible by breaking a rule, the rule does not hold there.',
  ),
  actionable(
    clause(
      '3.4',
      'norm',
      employees,
      'Plaats als school geen gegevens of herkenbare opnamen van iemand, tenzij zijn toestemming is vastgelegd. Tot 16 jaar geven de ouders die, daarna de leerling zelf.',
      "As a school, post no details or recognisable recordings of anybody unless that person's consent is on record. Parents give it up to the age of 16, after that the pupil.",
    ),
  ),
  clause(
    '3.4b',
    'duty',
    anyone,
    'Staat een activiteit niet in de leerlingadministratie? Dan vraagt de school de ouders, of de leerling van 16 jaar of ouder, om toestemming op papier. Zij bewaart die als bewijs.',
    'Where the pupil administration does not list an activity, the school asks parents, or a pupil of 16 or older, for consent on paper and keeps it as proof.',
  ),
  clause(
    '3.5',
    'norm',
    employees,
    'Maakt u digitaal lesmateriaal? Deel het met collega’s in de scholengroep.',
    'If you make digital teaching material, share it with colleagues in the school group.',
  ),
  clause(
    '3.6',
    'norm',
    employees,
    'Zet op uw eigen site of kanaal geen gegevens van anderen. De scholengroep is niet verantwoordelijk voor wat u daar plaatst.',
    'Put no details of other people on your own site or channel. What you post there is not the responsibility of the school group.',
  ),
];
