import { describe, expect, it } from '@jest/globals';
import { stepTypes, type PlainData, type StepType } from '../steps/index.js';
import { exists, initialOf, moved, statesOf, steeringFields, type MachineName } from './index.js';

const at = (machine: MachineName, state: string) => stepTypes.filter((type) => exists(machine, state, type));
/** Where a step leads with these answers; nowhere when it does not exist or is not in order. */
const leads = (machine: MachineName, state: string, type: StepType, data: PlainData = {}) =>
  moved(machine, state, { type, data });

/** A way through a side procedure: state, step (with the answer that counts), state. Besides these, and what stays, there is none. */
type Way = readonly [string, StepType, string, PlainData?];
const ways: Readonly<Partial<Record<MachineName, readonly Way[]>>> = {
  objection: [
    ['window', 'objection.receive', 'received'],
    ['window', 'objection.lapse', 'lapsed'],
    ['lapsed', 'objection.receive', 'received'],
    ['received', 'objection.extend', 'received'],
    ['received', 'objection.hear', 'heard'],
    ['received', 'objection.pause', 'paused'],
    ['received', 'objection.decide', 'decided'],
    ['heard', 'objection.extend', 'heard'],
    ['heard', 'objection.hear', 'heard'],
    ['heard', 'objection.pause', 'paused'],
    ['heard', 'objection.decide', 'decided'],
    ['paused', 'objection.resume', 'received'],
  ],
  qualification: [
    ['raised', 'consultation.ask', 'raised'],
    ['raised', 'consultation.answer', 'consulted'],
    ['consulted', 'consultation.ask', 'consulted'],
    ['consulted', 'consultation.answer', 'consulted'],
    ...['raised', 'consulted'].flatMap((state): Way[] => [
      [state, 'qualification.decide', 'affirmed', { answer: true }],
      [state, 'qualification.decide', 'denied', { answer: false }],
    ]),
  ],
  outsideReport: [
    ['due', 'outsideReport.make', 'made'],
    ['due', 'outsideReport.decline', 'declined'],
    ['made', 'outsideReport.conclude', 'concluded'],
  ],
  dataInspection: [
    ['requested', 'inspection.grant', 'granted'],
    ['requested', 'inspection.refuse', 'refused'],
    ['granted', 'inspection.setActions', 'actionsSet'],
    ['granted', 'inspection.authorise', 'granted'],
    ['actionsSet', 'inspection.authorise', 'actionsSet'],
    ['actionsSet', 'inspection.acceptSecrecy', 'open'],
    ['open', 'inspection.acceptSecrecy', 'open'],
    ['open', 'inspection.authorise', 'open'],
    ['open', 'inspection.look', 'open'],
    ...['granted', 'actionsSet', 'open'].map((state): Way => [state, 'inspection.expire', 'expired']),
  ],
  withdrawalRequest: [['asked', 'withdrawal.answer', 'answered']],
  referral: [
    ['sent', 'referral.answer', 'accepted', { accepted: true }],
    ['sent', 'referral.answer', 'declined', { accepted: false }],
    ['accepted', 'referral.conclude', 'known'],
  ],
  custody: [
    ['taken', 'custody.keep', 'kept'],
    ...['taken', 'kept'].map((state): Way => [state, 'custody.return', 'returned']),
    ...['taken', 'kept', 'returned'].map((state): Way => [state, 'custody.annul', 'annulled']),
  ],
  accountRevocation: [['revoked', 'account.restore', 'restored']],
  accessRequest: [
    ['asked', 'access.extend', 'extended'],
    ...['asked', 'extended'].map((state): Way => [state, 'access.answer', 'answered']),
  ],
  measure: [
    ['proposed', 'measure.intend', 'intended'],
    ['intended', 'measure.defend', 'intended'],
    ...['proposed', 'intended'].flatMap((state): Way[] => [
      [state, 'measure.decide', 'decided', { decision: 'impose' }],
      [state, 'measure.decide', 'rejected', { decision: 'reject' }],
    ]),
    ['decided', 'measure.announce', 'announced'],
    ['announced', 'measure.start', 'inForce'],
    ['announced', 'measure.finalise', 'inForce'],
    ['announced', 'measure.confirm', 'announced', { decision: 'confirm' }],
    ['inForce', 'measure.confirm', 'inForce', { decision: 'confirm' }],
    ...['announced', 'inForce'].flatMap((state): Way[] => [
      [state, 'measure.confirm', 'ended', { decision: 'lift' }],
      [state, 'measure.end', 'ended'],
    ]),
    ...['proposed', 'intended', 'decided', 'announced'].map((state): Way => [state, 'measure.withdraw', 'withdrawn']),
    ...['announced', 'inForce', 'ended'].map((state): Way => [state, 'measure.annul', 'annulled']),
    ...['proposed', 'intended', 'decided', 'announced', 'inForce'].flatMap((state): Way[] => [
      [state, 'measure.findSchool', state],
      [state, 'measure.consultInspectorate', state],
    ]),
    ...['decided', 'announced', 'inForce', 'ended'].map((state): Way => [state, 'contract.sign', state]),
  ],
};

describe('side procedures go these ways and no other', () => {
  it.each(Object.entries(ways) as [MachineName, readonly Way[]][])('%s', (machine, list) => {
    for (const [from, type, until, data] of list)
      expect([from, type, leads(machine, from, type, data)]).toEqual([from, type, until]);
    for (const state of statesOf(machine)) {
      const known = new Set(list.filter(([from]) => from === state).map(([, type]) => type));
      expect([state, at(machine, state)]).toEqual([state, stepTypes.filter((type) => known.has(type))]);
    }
    expect(initialOf(machine)).toBe(list[0]?.[0]);
    expect(statesOf(machine)).toEqual(expect.arrayContaining(list.map(([, , until]) => until)));
  });

  it('and only on an answer that decides', () => {
    expect([
      leads('measure', 'proposed', 'measure.decide', { decision: 'perhaps' }),
      leads('qualification', 'raised', 'qualification.decide'),
      leads('referral', 'sent', 'referral.answer', { accepted: 'yes' }),
    ]).toEqual([undefined, undefined, undefined]);
    expect(moved('measure', 'proposed', { type: 'measure.intend', data: {} }, 1)).toBeUndefined();
    expect(moved('measure', 'proposed', { type: 'measure.decide', data: { decision: 'impose' } }, 1)).toBeUndefined();
  });

  it('so these answers cannot be turned by a correction', () => {
    expect(
      [steeringFields('measure.decide'), steeringFields('referral.answer'), steeringFields('measure.intend')].map(
        (fields) => [...new Set(fields)],
      ),
    ).toEqual([['decision'], ['accepted'], []]);
  });
});

/** What cannot wait: possible from the first minute until the case is closed, whatever became of it. */
const report = ['report.add', 'report.withdraw', 'note.add', 'message.send'] as const;
const people = [
  'party.add',
  'party.correct',
  'party.inform',
  'case.assign',
  'conflict.declare',
  'conflict.lift',
] as const;
const statute = [
  'consultation.ask',
  'consultation.answer',
  'qualification.raise',
  'qualification.decide',
  'outsideReport.make',
  'outsideReport.conclude',
  'outsideReport.decline',
  'policeOrder.record',
] as const;
const care = [
  'aftercare.record',
  'rehabilitation.decide',
  'harm.weigh',
  'deletion.demand',
  'press.contact',
  'call.record',
  'conversation.record',
] as const;
const paperwork = ['letter.issue', 'obligation.waive', 'deadline.lapse', 'step.correct', 'case.handOver'] as const;
const elsewhere = ['referral.send', 'referral.answer', 'referral.conclude'] as const;
/** Whoever asks for his own data is answered whatever becomes of the case (AVG 15). */
const ownData = ['access.ask', 'access.extend', 'access.answer'] as const;
const both: readonly StepType[] = [
  ...[...report, ...people, ...statute, ...care, ...paperwork, ...elsewhere, ...ownData],
  'case.moveEdition',
  'others.tell',
];
/** An incident has persons it is about: measures and objections, things taken, papers. */
const incidentOnly: readonly StepType[] = [
  'report.join',
  'evidence.record',
  'education.arrange',
  'consideration.pause',
  'suspicion.know',
  'paper.file',
  'paper.leaveOut',
  ...stepTypes.filter((type) => /^(measure|objection|custody|account|withdrawal)\./.test(type)),
  'contract.sign',
  'correction.record',
  'agreements.record',
  'exclusion.record',
  'exclusion.end',
  'court.order',
  'safety.classify',
  'absence.record',
];
const inspecting = stepTypes.filter((type) => type.startsWith('inspection.'));
const inquiry: readonly StepType[] = [
  'hearing.invite',
  'hearing.record',
  'hearing.agree',
  'finding.record',
  'breach.assess',
  'scope.assess',
];
const sorted = (types: readonly StepType[]) => stepTypes.filter((type) => types.includes(type));

describe('the life of an incident', () => {
  const always = [...both, ...incidentOnly];
  it.each<[string, readonly StepType[]]>([
    ['reported', [...always, 'case.take']],
    ['review', [...always, ...inspecting, ...inquiry, 'review.finish']],
    ['factFinding', [...always, ...inspecting, ...inquiry, 'factFinding.finish']],
    ['decision', [...always, ...inspecting, ...inquiry, 'outcome.record', 'decision.finish']],
    ['execution', [...always, ...inspecting, ...inquiry, 'outcome.record', 'execution.finish']],
    ['filing', [...always, ...inspecting, ...inquiry, 'outcome.record', 'case.close', 'case.reopen']],
    ...['outOfScope', 'unfounded', 'withdrawn', 'referred'].map((exit): [string, readonly StepType[]] => [
      exit,
      [...always, ...inspecting, 'breach.assess', 'outcome.record', 'case.close', 'case.reopen'],
    ]),
    [
      'handedOver',
      [...always, ...inspecting, 'breach.assess', 'outcome.record', 'case.close', 'case.reopen', 'case.take'],
    ],
  ])('%s: what is possible there', (stage, types) => expect(at('incident', stage)).toEqual(sorted(types)));

  it('goes from report to filed outcome, or leaves by a side exit', () => {
    const way: readonly (readonly [string, StepType, string])[] = [
      ['reported', 'case.take', 'review'],
      ['factFinding', 'factFinding.finish', 'decision'],
      ['decision', 'decision.finish', 'execution'],
      ['execution', 'execution.finish', 'filing'],
      ['filing', 'case.close', 'closed'],
      ['filing', 'case.reopen', 'review'],
      ['handedOver', 'case.take', 'review'],
      ['closed', 'case.reopen', 'review'],
    ];
    for (const [from, type, until] of way)
      expect([from, type, leads('incident', from, type)]).toEqual([from, type, until]);
    const routes = ['investigate', 'outOfScope', 'unfounded', 'withdrawn', 'referred', 'handedOver', 'nowhere'];
    expect(routes.map((route) => leads('incident', 'review', 'review.finish', { route }))).toEqual([
      'factFinding',
      'outOfScope',
      'unfounded',
      'withdrawn',
      'referred',
      'handedOver',
      undefined,
    ]);
    for (const exit of ['outOfScope', 'unfounded', 'withdrawn', 'referred', 'handedOver'])
      expect([leads('incident', exit, 'case.close'), leads('incident', exit, 'case.reopen')]).toEqual([
        'closed',
        'review',
      ]);
    expect([initialOf('incident'), initialOf('advice')]).toEqual(['reported', 'asked']);
  });

  it('stands still for what only has to be recorded', () => {
    for (const stage of ['reported', 'review', 'filing'])
      expect(always.map((type) => leads('incident', stage, type)).every((next) => next === stage)).toBe(true);
    expect(
      [...inspecting, ...inquiry]
        .map((type) => leads('incident', 'decision', type))
        .every((next) => next === 'decision'),
    ).toBe(true);
    expect(leads('incident', 'outOfScope', 'outcome.record')).toBe('outOfScope');
  });

  it('once closed: what runs on by itself, what comes in, and an objection that opens it again (decision 26)', () => {
    const runsOn: readonly StepType[] = [
      'measure.start',
      'measure.end',
      'measure.annul',
      'measure.confirm',
      'objection.lapse',
      'inspection.expire',
      'paper.file',
      'paper.leaveOut',
      'referral.answer',
      'referral.conclude',
      'withdrawal.answer',
      'correction.record',
      'custody.return',
      'custody.annul',
      'account.restore',
      'contract.sign',
      'exclusion.end',
      'court.order',
      ...ownData,
    ];
    const comesIn: readonly StepType[] = [
      'note.add',
      'message.send',
      'report.add',
      'letter.issue',
      'deadline.lapse',
      'step.correct',
      'party.inform',
      'aftercare.record',
      'conflict.declare',
      'conflict.lift',
    ];
    expect(at('incident', 'closed')).toEqual(sorted([...runsOn, ...comesIn, 'objection.receive', 'case.reopen']));
    expect(
      [...runsOn, ...comesIn].map((type) => leads('incident', 'closed', type)).every((next) => next === 'closed'),
    ).toBe(true);
    expect(leads('incident', 'closed', 'objection.receive')).toBe('execution');
  });
});

describe('the life of a question beforehand: no measure can be reached from it', () => {
  it.each<[string, readonly StepType[]]>([
    ['asked', ['case.take', 'advice.stand']],
    ['considering', ['scope.assess', 'evidence.record', 'advice.give', 'advice.turn', 'review.finish']],
    ['advised', ['advice.turn', 'case.close']],
    ['turned', ['case.close']],
    ['outOfScope', ['case.close']],
    ['withdrawn', ['case.close']],
    ['referred', ['case.close']],
  ])('%s: what is possible there', (stage, own) => {
    expect(at('advice', stage)).toEqual(sorted([...both, ...own]));
    expect(both.map((type) => leads('advice', stage, type)).every((next) => next === stage)).toBe(true);
  });

  it('is answered, turned into an incident, or sent on', () => {
    const way: readonly (readonly [string, StepType, string])[] = [
      ['asked', 'case.take', 'considering'],
      ['asked', 'advice.stand', 'advised'],
      ['considering', 'scope.assess', 'considering'],
      ['considering', 'advice.give', 'advised'],
      ['considering', 'advice.turn', 'turned'],
      ['advised', 'advice.turn', 'turned'],
      ['closed', 'case.reopen', 'considering'],
    ];
    for (const [from, type, until] of way)
      expect([from, type, leads('advice', from, type)]).toEqual([from, type, until]);
    expect(
      ['outOfScope', 'withdrawn', 'referred', 'investigate'].map((route) =>
        leads('advice', 'considering', 'review.finish', { route }),
      ),
    ).toEqual(['outOfScope', 'withdrawn', 'referred', undefined]);
    for (const stage of ['advised', 'turned', 'outOfScope', 'withdrawn', 'referred'])
      expect(leads('advice', stage, 'case.close')).toBe('closed');
    expect(at('advice', 'closed')).toEqual(
      sorted([
        'note.add',
        'message.send',
        'report.add',
        'deadline.lapse',
        'step.correct',
        'referral.answer',
        'referral.conclude',
        'conflict.declare',
        'conflict.lift',
        'case.reopen',
        ...ownData,
      ]),
    );
  });
});
