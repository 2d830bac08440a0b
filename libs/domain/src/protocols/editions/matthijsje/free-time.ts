import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { pupil } from '../general/measures.js';
import { leaders } from '../general/roles.js';
import { possibleStaffOffence } from '../statute/conditions.js';

/** The text names no hours; these are those of a working day at a primary school. */
export const workingHours = { from: '08:00', until: '17:00' } as const;

/** What the law gives a clock of hours: it does not wait for the next morning (G01, G12). */
const clockRuns: Condition = {
  any: [possibleStaffOffence, { fact: 'intake.personalData', is: 'yes' }, { fact: 'act.of', is: 'dataBreach' }],
};

/** I1b and I4: what nobody has to do on a device of his own or in his free time, and the telephone for what cannot wait. */
export const freeTime: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'MAT-I4.asked',
    cites: ['MAT-I4', 'MAT-I1b'],
    nl: 'Zeg bij een medewerker of het gaat om iets wat hij niet deed: de app niet hebben, of een bericht niet lezen.',
    en: 'With a member of staff, say whether it is about something he did not do: not having the app, or not reading a message.',
    steps: ['breach.assess'],
    when: { all: [{ not: pupil }, { fact: 'step.exception', is: 'none' }] },
    requires: { fact: 'step.omission', given: true },
    lifts: 'sayOmission',
  },
  {
    rule: 'limit',
    id: 'MAT-I1b.noBreach',
    cites: ['MAT-I1b'],
    nl: 'De app niet op het eigen toestel hebben, of daardoor iets missen, is geen overtreding.',
    en: 'Not having the app on one’s own device, or missing something for it, is no breach.',
    steps: ['breach.assess'],
    when: { fact: 'step.omission', is: ['noAppOnOwnDevice', 'missedWithoutApp'] },
    requires: { any: [] },
    lifts: 'noDuty',
  },
  {
    rule: 'limit',
    id: 'MAT-I4.noBreach',
    cites: ['MAT-I4'],
    nl: 'Een bericht niet lezen in de vrije tijd is geen overtreding.',
    en: 'Not reading a message in free time is no breach.',
    steps: ['breach.assess'],
    when: { fact: 'step.omission', is: 'missedInFreeTime' },
    requires: { any: [] },
    lifts: 'noDuty',
  },
  {
    rule: 'duty',
    id: 'MAT-I4.call',
    cites: ['MAT-I4', 'G01', 'G12'],
    nl: 'Dit kan niet wachten tot de volgende werkdag en het is nu vrije tijd. Bel wie het moet weten.',
    en: 'This cannot wait until the next working day and it is free time now. Call whoever must know.',
    scope: 'act',
    each: ['report.receive', 'qualification.raise'],
    when: { all: [clockRuns, { holds: 'inFreeTime', with: workingHours }] },
    met: { taken: 'call.record', same: [] },
    by: leaders,
    step: 'call.record',
    within: { amount: 2, unit: 'hours' },
    blocks: [],
    waivableBy: ['principal', 'board', 'supervisoryBoard'],
  },
];
