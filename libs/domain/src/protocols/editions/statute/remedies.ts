import type { Condition } from '../../condition.js';
import type { Duty, Rule } from '../../shape.js';
import { inState, knownToAll, measureIs, minor, ofPupil, ofStaff, primary, secondary } from './conditions.js';

const pause = { from: 'objection.pause', until: 'objection.resume' } as const;
const pending: Condition = { all: [{ fact: 'track.remedy', is: 'objection' }, inState('received', 'heard', 'paused')] };
const against = (...measures: string[]): Condition => ({ holds: 'isAgainst', with: { measures } });

const window = (
  id: string,
  measures: readonly string[],
  who: Condition,
  remedy: string,
  figure: string,
  cites: Duty['cites'],
): Duty => ({
  rule: 'duty',
  id,
  cites,
  nl: 'De termijn om in bezwaar of beroep te gaan begint.',
  en: 'The term for objection or appeal begins.',
  scope: 'track',
  machine: 'measure',
  when: { all: [measureIs(...measures), who, knownToAll] },
  met: { holds: 'remedyOpened' },
  by: ['system'],
  step: 'objection.open',
  preset: { remedy },
  window: { figure, rolls: 'atw' },
  blocks: [],
});

const decideWithin = (
  id: string,
  when: Condition,
  from: NonNullable<Duty['from']>,
  figure: string,
  cites: Duty['cites'],
  where: Pick<Duty, 'sectors' | 'denominations'>,
): Duty => ({
  rule: 'duty',
  id,
  cites,
  ...where,
  nl: 'Beslis op tijd op het bezwaar.',
  en: 'Decide on the objection in time.',
  scope: 'track',
  machine: 'objection',
  when: { all: [{ any: [pending, inState('decided')] }, { fact: 'track.remedy', is: 'objection' }, when] },
  met: inState('decided'),
  by: ['board'],
  step: 'objection.decide',
  within: { figure, rolls: 'atw' },
  from,
  pause,
  blocks: ['case.close', 'execution.finish'],
});

const received = { step: 'objection.receive', field: 'on' } as const;
const windowEnd = { step: 'objection.open', field: 'until' } as const;

/** G08 and the appeal of G09: windows against a measure, and when a decision on an objection is due. Four rules, never one (T2.15). */
export const remedies: readonly Rule[] = [
  window('G08.removalWindow', ['removal'], ofPupil, 'objection', 'removalObjection', [
    'G08',
    'WPO-63.3',
    'WVO-8.15.7',
    'Awb-6.7',
  ]),
  window('G08.suspensionWindow', ['suspension'], ofPupil, 'objection', 'suspensionObjection', ['G08', 'Awb-6.7']),
  window('G09.appealWindow', ['reprimand', 'suspension', 'dismissal'], ofStaff, 'appeal', 'staffAppeal', ['G09']),
  {
    rule: 'duty',
    id: 'G08.windowEnds',
    cites: ['G08', 'Awb-6.8'],
    nl: 'De termijn voor bezwaar of beroep loopt.',
    en: 'The term for objection or appeal is running.',
    scope: 'track',
    machine: 'objection',
    when: inState('window'),
    met: { not: inState('window') },
    by: ['system'],
    step: 'objection.lapse',
    within: { amount: 0, unit: 'days' },
    from: windowEnd,
    blocks: [],
  },
  decideWithin('G08.removalPrimaryPublic', against('removal'), windowEnd, 'objectionDecision', ['G08', 'WPO-40.12'], {
    sectors: [...primary],
    denominations: ['public'],
  }),
  decideWithin(
    'G08.removalPrimaryDenominational',
    against('removal'),
    received,
    'objectionDecision',
    ['G08', 'WPO-63.3'],
    { sectors: [...primary], denominations: ['denominational'] },
  ),
  decideWithin('G08.removalSecondary', against('removal'), received, 'objectionDecision', ['G08', 'WVO-8.15.8'], {
    sectors: [...secondary],
  }),
  decideWithin('G08.suspensionPublic', against('suspension'), windowEnd, 'objectionDecisionAwb', ['G08', 'Awb-7.10'], {
    denominations: ['public'],
  }),
  decideWithin('G08.suspensionDenominational', against('suspension'), received, 'objectionDecisionAwb', ['G08'], {
    denominations: ['denominational'],
  }),
  {
    rule: 'limit',
    id: 'G08.heard',
    cites: ['G08', 'WPO-63.3', 'WVO-8.15.8', 'Awb-7.2'],
    nl: 'Hoor eerst wie bezwaar maakt, en bij een minderjarige de ouders.',
    en: 'First hear whoever objects, and the parents of a minor.',
    steps: ['objection.decide'],
    when: { fact: 'track.remedy', is: 'objection' },
    requires: {
      any: [
        { taken: 'objection.hear', of: 'track', where: { manner: 'declined' } },
        {
          all: [
            { taken: 'objection.hear', of: 'track' },
            { any: [{ not: minor }, { taken: 'objection.hear', of: 'track', where: { parentsPresent: 'yes' } }] },
          ],
        },
      ],
    },
    lifts: 'hearObjection',
  },
  {
    rule: 'duty',
    id: 'G08.undo',
    cites: ['G08'],
    nl: 'Het bezwaar is gegrond. Trek het besluit in of neem een nieuw besluit.',
    en: 'The objection was founded. Annul the decision or decide anew.',
    scope: 'track',
    machine: 'objection',
    when: {
      all: [
        inState('decided'),
        { taken: 'objection.decide', of: 'track', where: { outcome: 'founded' } },
        { fact: 'track.remedy', is: 'objection' },
      ],
    },
    met: { any: [{ holds: 'measureUndone' }, { taken: 'measure.propose', of: 'party', after: 'objection.decide' }] },
    by: ['principal', 'board'],
    step: 'measure.annul',
    within: { amount: 1, unit: 'workingDays' },
    blocks: ['case.close', 'execution.finish'],
  },
];
