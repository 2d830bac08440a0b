import type { Condition } from '../../condition.js';
import type { Duty, Rule } from '../../shape.js';
import {
  inState,
  knownToAll,
  measureIs,
  minor,
  never,
  ofPupil,
  ofStaff,
  underWpoOrWec,
  underWvo,
} from './conditions.js';

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

const not = (condition: Condition): Condition => ({ not: condition });
const extended = (because: string): Condition => ({ taken: 'objection.extend', of: 'track', where: { because } });
const committee = extended('committee');
const postponed = extended('postponement');

/** Awb 7:10: six weeks after the window, twelve with an advisory committee, and six more when it was postponed. */
const suspensionPublic = (name: string, one: Condition, other: Condition, figure: string): readonly Duty[] => [
  decideWithin(
    `G08.suspensionPublic${name}`,
    { all: [against('suspension'), one, other] },
    windowEnd,
    figure,
    ['G08', 'Awb-7.10'],
    {
      denominations: ['public'],
    },
  ),
];

const received = { step: 'objection.receive', field: 'on' } as const;
const windowEnd = { step: 'objection.open', field: 'until' } as const;

/** G08 and the appeal of G09: windows against a measure, and when a decision on an objection is due. Four rules, never one (T2.15). */
export const remedies: readonly Rule[] = [
  window('G08.removalWindow', ['removal'], ofPupil, 'objection', 'removalObjection', [
    'G08',
    'WPO-63.3',
    'WVO-8.15.7',
    'WEC-61',
    'Awb-6.7',
  ]),
  window('G08.suspensionWindow', ['suspension'], ofPupil, 'objection', 'suspensionObjection', ['G08', 'Awb-6.7']),
  window(
    'G09.appealWindow',
    ['reprimand', 'suspension', 'interimSuspension', 'dismissal', 'summaryDismissal'],
    ofStaff,
    'appeal',
    'staffAppeal',
    ['G09'],
  ),
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
  decideWithin(
    'G08.removalPrimaryPublic',
    against('removal'),
    windowEnd,
    'objectionDecision',
    ['G08', 'WPO-40.12', 'WEC-40'],
    {
      sectors: [...underWpoOrWec],
      denominations: ['public'],
    },
  ),
  decideWithin(
    'G08.removalPrimaryDenominational',
    against('removal'),
    received,
    'objectionDecision',
    ['G08', 'WPO-63.3', 'WEC-61'],
    { sectors: [...underWpoOrWec], denominations: ['denominational'] },
  ),
  decideWithin('G08.removalSecondary', against('removal'), received, 'objectionDecision', ['G08', 'WVO-8.15.8'], {
    sectors: [...underWvo],
  }),
  ...suspensionPublic('', not(committee), not(postponed), 'objectionDecisionAwb'),
  ...suspensionPublic('Committee', committee, not(postponed), 'objectionDecisionCommittee'),
  ...suspensionPublic('Postponed', not(committee), postponed, 'objectionDecisionPostponed'),
  ...suspensionPublic('CommitteePostponed', committee, postponed, 'objectionDecisionCommitteePostponed'),
  {
    rule: 'limit',
    id: 'G08.extension',
    cites: ['G08', 'Awb-7.10'],
    nl: 'De termijn verlengen kan alleen op een openbare school, voor een bezwaar tegen een schorsing, en op elke grond één keer.',
    en: 'The term is extended only at a public school, on an objection against a suspension, and once on each ground.',
    steps: ['objection.extend'],
    requires: {
      all: [
        { fact: 'case.denomination', is: 'public' },
        against('suspension'),
        {
          any: [
            { all: [{ fact: 'step.because', is: 'committee' }, not(committee)] },
            { all: [{ fact: 'step.because', is: 'postponement' }, not(postponed)] },
          ],
        },
      ],
    },
    lifts: 'decideInTime',
  },
  {
    rule: 'limit',
    id: 'G08.pause',
    cites: ['G08'],
    nl: 'De termijn staat alleen stil zolang de geschillencommissie over een verwijdering oordeelt.',
    en: 'The term stands still only while the dispute committee has a removal before it.',
    steps: ['objection.pause'],
    requires: { all: [{ fact: 'step.because', is: 'disputeCommittee' }, against('removal')] },
    lifts: 'decideInTime',
  },
  {
    rule: 'limit',
    id: 'G08.othersShown',
    cites: ['G08', 'WVO-8.15.8'],
    nl: 'Op beelden in deze zaak zijn andere leerlingen te herkennen. Laat die niet zonder meer zien.',
    en: 'Images in this case show other pupils. Do not show them without limits.',
    steps: ['objection.hear', 'hearing.record', 'letter.issue'],
    when: { taken: 'evidence.record', where: { showsOthers: true } },
    requires: never,
    lifts: 'limitDisclosure',
    severity: 'warn',
  },
  decideWithin('G08.suspensionDenominational', against('suspension'), received, 'objectionDecisionAwb', ['G08'], {
    denominations: ['denominational'],
  }),
  {
    rule: 'limit',
    id: 'G08.heard',
    cites: ['G08', 'WPO-63.3', 'WVO-8.15.8', 'WEC-61', 'Awb-7.2'],
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
    within: { figure: 'objectionCarriedOut' },
    blocks: ['case.close', 'execution.finish'],
  },
];
