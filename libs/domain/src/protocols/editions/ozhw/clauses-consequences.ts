import type { Clause } from '../../shape.js';
import { anyone, clause, employees } from './clauses-form.js';

const family: Clause['about'] = ['pupil', 'parent'];

/** Article 6: what a breach may be, who is told, which measures exist, and when data of a person may be looked at. */
export const consequences: readonly Clause[] = [
  clause(
    '6.1',
    'duty',
    employees,
    'Overtreedt een medewerker deze regels? Dan kan dat plichtsverzuim zijn. De stukken erover horen in zijn personeelsdossier.',
    'An employee who breaks these rules may be guilty of neglect of duty. The papers on it belong in the personnel file.',
  ),
  clause(
    '6.2',
    'duty',
    employees,
    'Vraag eerst de leidinggevende, overleg daarna met het bestuur. Vinden zij het gedrag van de medewerker grensoverschrijdend? Bel dan de landelijke vertrouwensinspecteur: 0900 111 3 111.',
    "First ask the manager, then talk to the board. If they find that the employee's conduct crossed a line, call the national confidential inspector: 0900 111 3 111.",
  ),
  clause(
    '6.3',
    'power',
    employees,
    'Een medewerker kan een waarschuwing, een berisping, een schorsing of ontslag krijgen, ook op staande voet. Hoe ernstiger het gedrag en de schade, hoe zwaarder de maatregel.',
    'An employee can be given a warning, a reprimand, a suspension or dismissal, a summary one included. The graver conduct and harm, the heavier the measure.',
  ),
  clause(
    '6.4',
    'duty',
    family,
    'Overtreedt een leerling of ouder deze regels? Dan kan dat verwijtbaar gedrag zijn. De stukken erover horen in het leerlingdossier.',
    'A pupil or parent who breaks these rules may be to blame for it. The papers on it belong in the pupil file.',
  ),
  clause(
    '6.5',
    'power',
    family,
    'Voor leerlingen en ouders loopt het van een waarschuwing via een schorsing tot verwijdering. Hoe ernstiger het gedrag en de schade, hoe zwaarder.',
    'For pupils and parents it runs from a warning through suspension to removal, heavier as conduct and harm are graver.',
  ),
  clause(
    '6.6',
    'duty',
    anyone,
    'Was het misschien strafbaar? Dan doet de scholengroep aangifte, wie het ook deed.',
    'If it may have been a crime, the school group reports it to the police, whoever did it.',
  ),
  clause(
    '6.7a',
    'power',
    anyone,
    'De school kan gegevens nagaan. Gaat het om gegevens van één persoon, dan beslist het bestuur of dat mag.',
    'The school can check data. Where the data are those of one person, the board decides whether it may.',
  ),
  clause(
    '6.7b',
    'duty',
    anyone,
    'Heeft het bestuur ja gezegd? Dan kiest de directeur wat er wordt nagegaan.',
    'Once the board has said yes, the principal chooses what is checked.',
  ),
  clause(
    '6.7c',
    'power',
    anyone,
    'Het bestuur kan mensen van het servicebureau aanwijzen om te kijken. Zij mogen er met niemand over praten.',
    'The board can name people of the service bureau to look. They may talk to nobody about it.',
  ),
];
