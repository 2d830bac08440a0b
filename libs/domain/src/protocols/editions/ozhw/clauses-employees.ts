import { actionable } from '../../actionable.js';
import type { Clause } from '../../shape.js';
import { clause, employees } from './clauses-form.js';

/** Article 5: rules of conduct for employees only, and what they do when they are in doubt. */
export const forEmployees: readonly Clause[] = [
  clause(
    '5.1',
    'norm',
    employees,
    'Anderen horen in uw eigen mening al snel die van de school. Wees daar voorzichtig mee.',
    'Others soon hear the voice of the school in your own opinion. Be careful with that.',
  ),
  actionable(
    clause(
      '5.2',
      'norm',
      employees,
      'Vraagt een krant, radio of tv u iets? Bespreek dat meteen met de directeur. Zeg pas iets als uw leidinggevende of de directeur dat goedvindt.',
      'If a newspaper, radio or television asks you something, discuss it with the principal at once. Speak only when your manager or the principal agrees.',
    ),
  ),
  clause(
    '5.3',
    'norm',
    employees,
    'Plaats als medewerker geen gegevens, foto’s, filmpjes of geluid van een ander. Artikel 3 zegt wanneer het wel mag.',
    'As an employee, post no details, photos, films or sound of anybody else. Article 3 says when you may.',
  ),
  clause(
    '5.4',
    'duty',
    employees,
    'Loopt een gesprek online uit de hand? Bel meteen uw leidinggevende en spreek af wat u doet. De leidinggevende haalt de directeur en de FG erbij.',
    'If things get out of hand online, call your manager at once and agree on what to do. The manager brings in the principal and the data protection officer.',
  ),
  clause(
    '5.5',
    'duty',
    employees,
    'Weet u niet zeker of iets online mag? Vraag het uw leidinggevende, vóór u het plaatst. De leidinggevende vraagt het de FG.',
    'If you are not sure whether you may post something, ask your manager before you do. The manager asks the data protection officer.',
  ),
  clause(
    '5.6',
    'norm',
    employees,
    'Spreek vanuit uw functie niet tegen wat de scholengroep en dit protocol belangrijk vinden.',
    'In your job, do not speak against what the school group and this protocol hold dear.',
  ),
  clause(
    '5.7',
    'norm',
    employees,
    'Praat u online mee over de school? Vertel dan dat u er werkt.',
    'If you join a discussion about the school online, say that you work there.',
  ),
  clause(
    '5.8',
    'norm',
    employees,
    'Word met uw privéaccount geen vriend of volger van leerlingen.',
    'Do not become a friend or follower of pupils with your private account.',
  ),
  clause(
    '5.9',
    'norm',
    employees,
    'Heb met leerlingen en ouders online geen contact buiten uw werk om.',
    'Have no contact with pupils and parents online outside your work.',
  ),
];
