import type { Condition } from '../../condition.js';
import type { Power, Rule } from '../../shape.js';
import type { Role } from '../../../language/roles.js';
import { leaders } from './roles.js';

const decide = (
  id: string,
  measures: readonly string[],
  whom: Condition,
  by: readonly Role[],
  en: string,
  nl: string,
): Power => ({
  rule: 'power',
  id,
  cites: ['GEN-2'],
  nl,
  en,
  steps: ['measure.decide'],
  when: { all: [{ fact: 'track.measure', is: measures }, whom] },
  by,
});

const propose = (
  id: string,
  measures: readonly string[],
  whom: Condition,
  by: readonly Role[],
  en: string,
  nl: string,
): Power => ({
  rule: 'power',
  id,
  cites: ['GEN-2'],
  nl,
  en,
  steps: ['measure.propose'],
  when: { all: [{ fact: 'step.measure', is: measures }, whom] },
  by,
});

export const pupil: Condition = { fact: 'party.kind', is: 'pupil' };
export const parent: Condition = { fact: 'party.kind', is: 'parent' };
export const employee: Condition = { fact: 'party.kind', is: 'employee' };
export const external: Condition = { fact: 'party.kind', is: ['externalWorker', 'intern', 'volunteer'] };
const staff: Condition = { fact: 'party.staff', is: true };
const board: readonly Role[] = ['board', 'supervisoryBoard'];
const principal: readonly Role[] = ['principal', ...board];

/**
 * Who decides on each measure, where an edition does not say otherwise (decision 24), and the measures any school has beside
 * its protocol. Deciding power without a power to propose gives nobody a measure: that power stands in the protocol.
 */
export const generalMeasures: readonly Rule[] = [
  decide(
    'GEN.decideWarningPupil',
    ['warning'],
    pupil,
    ['teamLeader', ...principal],
    'A warning of a pupil is given by the team leader.',
    'Een leerling wordt gewaarschuwd door de leidinggevende.',
  ),
  decide(
    'GEN.decideSuspensionPupil',
    ['suspension'],
    pupil,
    principal,
    'A pupil is suspended by the principal, on mandate of the board.',
    'Een leerling wordt geschorst door de directeur, met mandaat van het bestuur.',
  ),
  decide(
    'GEN.decideRemoval',
    ['removal'],
    pupil,
    board,
    'A pupil is removed by the board alone.',
    'Alleen het bestuur verwijdert een leerling.',
  ),
  decide(
    'GEN.decideWarning',
    ['warning'],
    { any: [parent, employee] },
    principal,
    'A parent or employee is warned by the principal.',
    'Een ouder of medewerker wordt gewaarschuwd door de directeur.',
  ),
  decide(
    'GEN.decideInterim',
    ['interimSuspension'],
    staff,
    principal,
    'An urgent interim suspension is given by the principal; the board confirms or lifts it.',
    'Een spoedschorsing legt de directeur op; het bestuur bevestigt haar of heft haar op.',
  ),
  decide(
    'GEN.decideSanction',
    ['reprimand', 'suspension', 'dismissal', 'summaryDismissal', 'endOfRelation'],
    staff,
    board,
    'Disciplinary measures and the end of a relation are decided by the board.',
    'Over disciplinaire maatregelen en het einde van een samenwerking besluit het bestuur.',
  ),
  decide(
    'GEN.decideBeside',
    ['accessBan', 'otherClass', 'deviceBan', 'contract'],
    { any: [pupil, parent] },
    principal,
    'Measures any school has are given by the principal.',
    'Maatregelen die elke school heeft legt de directeur op.',
  ),

  propose(
    'GEN.accessBan',
    ['accessBan'],
    parent,
    leaders,
    'Any school can deny a parent access for a time.',
    'Elke school kan een ouder een tijd de toegang ontzeggen.',
  ),
  propose(
    'GEN.beside',
    ['otherClass', 'deviceBan', 'contract'],
    pupil,
    leaders,
    'Any school can place a pupil in another class, ban a device for a time or agree on conduct.',
    'Elke school kan een leerling in een andere klas plaatsen, een apparaat tijdelijk verbieden of afspraken maken.',
  ),
  propose(
    'GEN.interim',
    ['interimSuspension'],
    staff,
    [...leaders, 'hr'],
    'Any school can keep staff away for a time, with pay and without blame.',
    'Elke school kan een medewerker een tijd vrijstellen van werk, met loon en zonder verwijt.',
  ),
  {
    rule: 'limit',
    id: 'GEN.banLimits',
    cites: ['GEN-2'],
    nl: 'Een toegangsontzegging noemt gebied, periode en contactpersoon, en staat op eigen gedrag van die ouder.',
    en: "An access ban names area, period and contact person, and stands on that parent's own conduct.",
    steps: ['measure.propose'],
    when: { all: [{ fact: 'step.measure', is: 'accessBan' }] },
    requires: {
      all: [{ holds: 'hasPeriod' }, { holds: 'groundIsOwnConduct' }, { fact: 'step.lesserReason', given: true }],
    },
    lifts: 'completeBan',
  },
  {
    rule: 'limit',
    id: 'GEN.period',
    cites: ['GEN-2'],
    nl: 'Een tijdelijke maatregel heeft een begin en een eind.',
    en: 'A temporary measure has a beginning and an end.',
    steps: ['measure.propose'],
    when: { fact: 'step.measure', is: ['otherClass', 'deviceBan', 'suspension', 'interimSuspension'] },
    requires: { holds: 'hasPeriod' },
    lifts: 'givePeriod',
  },
  {
    rule: 'duty',
    id: 'GEN.confirmInterim',
    cites: ['GEN-2', 'G10'],
    nl: 'Bevestig de spoedschorsing of hef haar op.',
    en: 'Confirm the interim suspension or lift it.',
    scope: 'track',
    machine: 'measure',
    when: {
      all: [
        { fact: 'track.measure', is: 'interimSuspension' },
        { fact: 'track.state', is: ['announced', 'inForce', 'ended'] },
      ],
    },
    met: {
      any: [
        { taken: 'measure.confirm', of: 'track' },
        { taken: 'measure.decide', of: 'track', by: [...board] },
      ],
    },
    by: [...board],
    step: 'measure.confirm',
    within: { amount: 3, unit: 'workingDays' },
    from: { step: 'measure.announce' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'GEN.starts',
    cites: ['GEN-2'],
    nl: 'De maatregel gaat in.',
    en: 'The measure takes effect.',
    scope: 'track',
    machine: 'measure',
    when: {
      all: [
        { fact: 'track.state', is: 'announced' },
        { fact: 'track.from', given: true },
        { not: { fact: 'track.measure', is: 'removal' } },
      ],
    },
    met: { not: { fact: 'track.state', is: 'announced' } },
    by: ['system'],
    step: 'measure.start',
    atStartOf: { step: 'measure.propose', field: 'from' },
    blocks: [],
  },
  {
    rule: 'duty',
    id: 'GEN.ends',
    cites: ['GEN-2'],
    nl: 'De maatregel eindigt vanzelf.',
    en: 'The measure ends by itself.',
    scope: 'track',
    machine: 'measure',
    when: {
      all: [
        { fact: 'track.state', is: ['inForce'] },
        { fact: 'track.until', given: true },
      ],
    },
    met: { not: { fact: 'track.state', is: 'inForce' } },
    by: ['system'],
    step: 'measure.end',
    preset: { how: 'termOver' },
    atStartOf: { step: 'measure.propose', field: 'until' },
    blocks: [],
  },
];
