import type { Clause } from '../../shape.js';
import { anyone, clause, staff } from './clauses-form.js';

/** Articles that a letter cites and no rule does: what a school for special education, an employer or a complaints committee stands on. */
export const citedByLetters: readonly Clause[] = [
  clause(
    'WPO-14',
    'power',
    anyone,
    'In het basisonderwijs kan iedereen met een klacht over de school naar een klachtencommissie.',
    'In primary education anybody with a complaint about the school can go to a complaints committee.',
  ),
  clause(
    'WVO-3.35',
    'power',
    anyone,
    'In het voortgezet onderwijs behandelt een klachtencommissie klachten over de school.',
    'In secondary education a complaints committee deals with complaints about the school.',
  ),
  clause(
    'WEC-23',
    'power',
    anyone,
    'Ook in het speciaal onderwijs heeft de school een regeling voor klachten.',
    'In special education, too, the school has a procedure for complaints.',
  ),
  clause(
    'WEC-4a',
    'duty',
    staff,
    'In het speciaal onderwijs volgt bij een redelijk vermoeden van een zedenmisdrijf aangifte. De ouders weten het van tevoren.',
    'In special education a reasonable suspicion of a sexual offence is reported to the police; the parents know beforehand.',
  ),
  clause(
    'Awb-4.8',
    'duty',
    anyone,
    'Een openbare school vraagt wie een besluit treft eerst wat hij ervan vindt.',
    'A public school first asks whoever a decision affects for his view.',
  ),
  clause(
    'Awb-7.1',
    'power',
    anyone,
    'Tegen een besluit van een openbare school maakt u eerst bezwaar, daarna kunt u naar de rechter.',
    'Against a decision of a public school one first objects, and can then go to court.',
  ),
  clause(
    'Awb-8.1',
    'power',
    anyone,
    'Na de beslissing op bezwaar kan de bestuursrechter oordelen.',
    'After the decision on the objection the administrative court can judge.',
  ),
  clause(
    'BW-7.669',
    'limit',
    staff,
    'Een werkgever ontslaat alleen met een goede reden, en als ander passend werk er niet is.',
    'An employer dismisses only for a good reason, and where there is no other suitable work.',
  ),
  clause(
    'BW-7.686a.4',
    'limit',
    staff,
    'Tegen een ontslag gaat de medewerker binnen twee maanden naar de kantonrechter.',
    'An employee takes a dismissal to court within two months.',
  ),
  clause(
    'CAO-discipline',
    'limit',
    staff,
    'De cao noemt de maatregelen bij plichtsverzuim en de weg ernaartoe: een voornemen, verweer, een besluit.',
    'The collective agreement names the measures for neglect of duty and the way there: intention, defence, decision.',
  ),
  clause(
    'CAO-suspension',
    'limit',
    staff,
    'De cao zegt wanneer een medewerker geschorst kan worden, en hoelang.',
    'The collective agreement says when an employee can be suspended, and for how long.',
  ),
  clause(
    'CAO-appeal',
    'power',
    staff,
    'Tegen een maatregel uit de cao staat beroep open bij de commissie van beroep.',
    'A measure of the collective agreement can be taken to the appeals committee.',
  ),
];
