import type { Condition } from '../../condition.js';
import type { Duty, Rule } from '../../shape.js';
import { ofPupil, ofStaff, proposing } from './conditions.js';

const cites: Duty['cites'] = ['G04', 'WPO-40c.1', 'WVO-8.14.1', 'WEC-40a'];
const school: Condition = { fact: 'act.from', is: ['school', 'work'] };
const ownClass: Condition = { fact: 'act.from', is: 'ownClass' };
const back: Condition = { taken: 'exclusion.end', of: 'party', same: [] };
const proposed = (...measure: string[]): Condition => ({
  taken: 'measure.propose',
  of: 'party',
  where: { measure },
  same: [],
});
const today = {
  scope: 'act',
  each: ['exclusion.record'],
  within: { figure: 'exclusionDecided' },
  blocks: ['case.close'],
} as const satisfies Partial<Duty>;

const undone: Condition = { taken: ['measure.annul', 'measure.withdraw'], of: 'party', same: [] };

/** What a court orders is a task with a day that nobody can set aside. */
const ordered = (id: string, orders: string, met: Condition, says: Pick<Duty, 'step' | 'nl' | 'en'>): Rule => ({
  rule: 'duty',
  id,
  cites: ['G04', 'G10'],
  ...says,
  scope: 'act',
  each: ['court.order'],
  when: { fact: 'act.orders', is: orders },
  met,
  by: ['principal', 'board'],
  atStartOf: { step: 'court.order', field: 'by' },
  blocks: ['case.close', 'execution.finish'],
});

/**
 * Keeping somebody away is a measure by what it does, whatever it is called (LKC 109073, T2.20): it goes the way of that measure
 * today, or he is back today.
 */
export const exclusion: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'G04.deFacto',
    cites,
    nl: 'Deze leerling mag niet naar school of naar zijn klas. Dat is een schorsing. Besluit daar vandaag over, of laat hem weer toe.',
    en: 'This pupil is kept from school or from his class. That is a suspension: decide on it today, or let him back.',
    ...today,
    when: { all: [ofPupil, { any: [school, ownClass] }] },
    met: { any: [back, proposed('suspension'), { all: [ownClass, proposed('otherClass')] }] },
    by: ['teamLeader', 'principal', 'board'],
    step: 'measure.propose',
    preset: { measure: 'suspension' },
  },
  {
    rule: 'duty',
    id: 'G04.deFactoWeek',
    cites,
    nl: 'Een leerling blijft hoogstens een week weg. Laat hem weer toe en leg dat vast.',
    en: 'A pupil is kept away for a week at most. Let him back and record it.',
    scope: 'act',
    each: ['exclusion.record'],
    when: ofPupil,
    met: back,
    by: ['teamLeader', 'principal', 'board'],
    step: 'exclusion.end',
    preset: { condition: 'none' },
    within: { figure: 'pupilSuspensionMax' },
    from: { step: 'exclusion.record', field: 'since' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G04.deFactoEducation',
    cites: ['G04', 'LPW-11.c'],
    nl: 'Regel dat deze leerling kan leren zolang hij niet naar school of naar zijn klas mag.',
    en: 'See to it that this pupil can go on learning while he is kept away.',
    scope: 'act',
    each: ['exclusion.record'],
    when: { all: [ofPupil, { any: [school, ownClass] }] },
    met: { any: [back, { taken: 'education.arrange', of: 'party', same: [] }] },
    by: ['teamLeader', 'principal', 'board'],
    step: 'education.arrange',
    within: { figure: 'educationArranged' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G10.deFacto',
    cites: ['G10'],
    nl: 'Deze medewerker is naar huis gestuurd. Besluit vandaag of u hem vrijstelt van werk, met loon, of laat hem weer werken.',
    en: 'This employee was sent home. Decide today whether he is kept away, with pay, or let him work again.',
    ...today,
    when: ofStaff,
    met: { any: [back, proposed('interimSuspension', 'suspension', 'endOfRelation', 'summaryDismissal')] },
    by: ['teamLeader', 'principal', 'board'],
    step: 'measure.propose',
    preset: { measure: 'interimSuspension' },
  },
  {
    rule: 'limit',
    id: 'G04.notAgain',
    cites: ['G04', 'G10'],
    nl: 'Deze persoon wordt al weggehouden. Leg eerst vast dat hij terug is; langer wegblijven kan alleen met een besluit.',
    en: 'This person is kept away already. First record that he is back; staying away longer takes a decision.',
    steps: ['exclusion.record'],
    requires: {
      any: [
        { not: { taken: 'exclusion.record', of: 'party' } },
        { taken: 'exclusion.end', of: 'party', after: 'exclusion.record' },
      ],
    },
    lifts: 'returnFirst',
  },
  {
    rule: 'limit',
    id: 'G04.unconditional',
    cites: ['G04'],
    nl: 'Teruggaan naar school hangt niet af van een gesprek, een handtekening of iets anders van de ouders.',
    en: 'Going back to school does not depend on a talk, a signature or anything else of the parents.',
    steps: ['exclusion.end'],
    when: ofPupil,
    requires: { fact: 'step.condition', is: 'none' },
    lifts: 'returnUnconditionally',
  },
  ordered(
    'G04.courtReadmit',
    'readmit',
    { any: [back, undone] },
    {
      step: 'exclusion.end',
      nl: 'De rechter heeft bevolen dat deze persoon terug mag. Laat hem toe, zonder voorwaarden.',
      en: 'The court ordered that this person may come back. Let him in, without conditions.',
    },
  ),
  ordered('G04.courtWithdraw', 'withdraw', undone, {
    step: 'measure.annul',
    nl: 'De rechter heeft bevolen dat de maatregel van tafel gaat. Draai haar terug.',
    en: 'The court ordered that the measure goes. Undo it.',
  }),
  {
    rule: 'limit',
    id: 'G04.courtOnMeasure',
    cites: ['G04', 'G10'],
    nl: 'Een bevel om een maatregel in te trekken hoort bij een maatregel die is bekendgemaakt.',
    en: 'An order to withdraw a measure goes with a measure that was announced.',
    steps: ['court.order'],
    when: { fact: 'step.orders', is: 'withdraw' },
    requires: { holds: 'wasToldMeasure' },
    lifts: 'chooseReadmit',
  },
  {
    rule: 'limit',
    id: 'G04.courtOrderStands',
    cites: ['G04', 'G10'],
    nl: 'De rechter heeft over deze feiten beslist. Opnieuw weghouden kan alleen om iets wat daarna is gebeurd en vastgesteld.',
    en: 'The court ruled on these facts. Keeping somebody away again takes something that happened, and was established, since.',
    steps: ['measure.propose', 'exclusion.record'],
    when: {
      all: [
        { taken: 'court.order', of: 'party' },
        { any: [proposing('suspension', 'interimSuspension', 'removal'), { fact: 'step.since', given: true }] },
      ],
    },
    requires: { taken: 'finding.record', of: 'party', where: { founded: 'founded' }, after: 'court.order' },
    lifts: 'newConduct',
  },
];
