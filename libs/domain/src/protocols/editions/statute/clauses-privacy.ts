import type { Clause } from '../../shape.js';
import { anyone, clause, pupils, staff } from './clauses-form.js';

/** Articles on personal data: AVG and UAVG. */
export const personalData: readonly Clause[] = [
  clause(
    'AVG-10',
    'limit',
    anyone,
    'Gegevens over straf en strafbare feiten mag u alleen gebruiken waar een wet dat toelaat.',
    'Data on crimes and convictions may be used only where a law allows it.',
  ),
  clause(
    'AVG-12.3',
    'duty',
    anyone,
    'Een verzoek over eigen gegevens krijgt binnen een maand antwoord. Is het ingewikkeld, dan mag het twee maanden langer.',
    'A request about one’s own data is answered within a month, or within two more where it is complex.',
  ),
  clause(
    'AVG-15',
    'power',
    anyone,
    'Iedereen mag zien wat de school over hem vastlegt, en krijgt daar een kopie van.',
    'Everybody may see what the school holds on him, and is given a copy of it.',
  ),
  clause(
    'UAVG-5',
    'limit',
    pupils,
    'Voor een leerling die nog geen 16 is, oefent een ouder of voogd de rechten uit.',
    'For a pupil under 16 a parent or guardian exercises the rights.',
  ),
  clause(
    'AVG-33',
    'duty',
    anyone,
    'Een datalek met risico gaat binnen 72 uur na ontdekking naar de Autoriteit Persoonsgegevens. Elk lek komt in het register.',
    'A data breach with a risk goes to the data protection authority within 72 hours of discovery; every breach is recorded.',
  ),
  clause(
    'AVG-34',
    'duty',
    anyone,
    'Lopen mensen door een datalek een hoog risico? Dan horen zij dat zo snel als kan.',
    'People who run a high risk through a data breach are told as soon as possible.',
  ),
  clause(
    'AVG-38.6',
    'limit',
    anyone,
    'De FG doet geen ander werk dat botst met zijn toezicht.',
    'The data protection officer does no other work that conflicts with his oversight.',
  ),
  clause(
    'AVG-39',
    'limit',
    anyone,
    'De FG adviseert, houdt toezicht en is het contact met de Autoriteit Persoonsgegevens.',
    'The data protection officer advises, monitors and is the contact of the data protection authority.',
  ),
  clause(
    'UAVG-32',
    'limit',
    anyone,
    'Strafrechtelijke gegevens mogen als de persoon duidelijk toestemt, of als het nodig is in een rechtszaak.',
    'Criminal data may be used where the person clearly consents or a legal claim needs it.',
  ),
  clause(
    'UAVG-33',
    'limit',
    anyone,
    'Een school mag strafrechtelijke gegevens gebruiken over feiten tegen haarzelf of haar personeel.',
    'A school may use criminal data on acts against itself or its staff.',
  ),
  clause(
    'UAVG-33.3',
    'limit',
    staff,
    'Voor strafrechtelijke gegevens over personeel zijn eerst regels nodig waarmee de medezeggenschap instemt.',
    'Criminal data on staff first need rules to which the participation council consents.',
  ),
];
