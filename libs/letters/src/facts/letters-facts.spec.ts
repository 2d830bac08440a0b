import { describe, expect, it } from '@jest/globals';
import { boardMember, caseWith, lookups, order, ref, track } from '../../../../test/support/letters/case.js';
import type { Named } from '../../../../test/support/letters/suspended.js';
import {
  employee,
  family,
  heardWithParents,
  imposed,
  lacks,
  said,
  suspending,
  suspension,
} from '../../../../test/support/letters/suspended.js';
import { lettersFacts } from './letters-facts.js';

describe('G04: a suspension of a pupil', () => {
  it('is composed when it is complete', () => {
    expect(said(order('decision', suspension()))).toContain(
      'Wij schorsen Noor Velthuis van 17 maart 2026 tot en met 19 maart 2026.',
    );
  });

  it('is refused without a hearing, and accepted as urgent with the urgency told', () => {
    expect(lacks(order('decision', suspension({ heard: false })))).toEqual(['heardPupil', 'heardParents']);
    const urgent = { urgent: true, urgency: ref('Er dreigde gevaar.') };
    expect(said(order('decision', suspension({ heard: false, about: urgent })))).toContain(
      'Wij horen u alsnog, uiterlijk de volgende schooldag.',
    );
  });

  it('ECLI:NL:RBLIM:2022:5138: is refused on the ground of what a parent did', () => {
    expect(lacks(order('decision', suspension({ about: { ground: 'parentConduct' } })))).toEqual(['ground']);
  });

  it('LKC 107265: is refused in PO while a removal is pending, and beyond a week', () => {
    const pending = { ground: 'pendingRemoval', until: '2026-03-27' };
    expect(lacks(order('decision', suspension({ opening: { sector: 'PO' }, about: pending })))).toEqual([
      'ground',
      'withinMaximum',
    ]);
  });

  it('T2.11: is a decision per week in VO too while a removal runs', () => {
    const about = { ground: 'pendingRemoval' };
    expect(lacks(order('decision', suspension({ about })))).toEqual([]);
    expect(lacks(order('decision', suspension({ about: { ...about, until: '2026-03-27' } })))).toEqual([
      'withinMaximum',
    ]);
  });

  it('allows exactly a week', () => {
    expect(lacks(order('decision', suspension({ about: { until: '2026-03-24' } })))).toEqual([]);
    expect(lacks(order('decision', suspension({ about: { until: '2026-03-25' } })))).toEqual(['withinMaximum']);
  });

  it('an extension needs a hearing of its own', () => {
    const state = caseWith(
      {},
      family,
      [heardWithParents, imposed()],
      [track('t0', 'measure', suspending, 100), track('t1', 'measure', { ...suspending, extends: 't0' })],
    );
    expect(lacks(order('decision', state))).toEqual(['heardPupil', 'heardParents']);
  });

  it('needs the mandate of a principal, not of the board', () => {
    const bare = { ...lookups, mandate: () => undefined };
    expect(lacks(order('decision', suspension(), { lookups: bare }))).toEqual(['mandate']);
    const byBoard = caseWith(
      {},
      family,
      [heardWithParents, { ...imposed(), by: boardMember }],
      [track('t1', 'measure', suspending)],
    );
    expect(lacks(order('decision', byBoard, { lookups: bare }))).toEqual([]);
  });

  it('a rejected proposal gives no letter', () => {
    const state = caseWith(
      {},
      family,
      [heardWithParents, { type: 'measure.decide', track: 't1', data: { decision: 'reject', reason: ref('Nee.') } }],
      [track('t1', 'measure', suspending)],
    );
    expect(lacks(order('decision', state))).toContain('decision');
  });

  it('a text that was erased counts as not there', () => {
    expect(
      lacks(
        order('decision', suspension(), {
          lookups: { ...lookups, text: ({ content }) => (content.startsWith('Onderwijs') ? undefined : content) },
        }),
      ),
    ).toEqual(['interestOfPupil']);
  });
});

describe('G09: a measure against an employee', () => {
  const about = {
    measure: 'reprimand',
    ground: 'ownConduct',
    urgent: false,
    reason: ref('Er waren privéberichten.'),
    lesserConsidered: ['none'],
  };
  const intended = {
    type: 'measure.intend',
    track: 't1',
    data: { sentOn: '2026-02-20', channel: 'registered' },
  } as const;
  const defended = { type: 'measure.defend', track: 't1', data: { manner: 'written', on: '2026-03-02' } } as const;
  const staff = (...acts: Parameters<typeof caseWith>[2]) =>
    caseWith({}, [employee], [...acts, { ...imposed(), by: boardMember }], [track('t1', 'measure', about)]);

  it('the intention names the last day of three weeks', () => {
    const state = caseWith({}, [employee], [], [track('t1', 'measure', about)]);
    expect(said(order('intention', state))).toContain('U kunt tot en met 7 april 2026 reageren.');
  });

  it('the decision waits for the defence or the end of its term', () => {
    expect(lacks(order('decision', staff()))).toEqual(['defenceTerm']);
    expect(lacks(order('decision', staff({ ...intended, data: { ...intended.data, sentOn: '2026-03-02' } })))).toEqual([
      'defenceTerm',
    ]);
    expect(lacks(order('decision', staff(intended)))).toEqual([]);
    expect(
      lacks(order('decision', staff({ ...intended, data: { ...intended.data, sentOn: '2026-03-02' } }, defended))),
    ).toEqual([]);
  });

  it('the last day of the term is still the employee’s', () => {
    const ending = (defenceUntil: string) => staff({ ...intended, data: { ...intended.data, defenceUntil } });
    expect(lacks(order('decision', ending('2026-03-16')))).toEqual(['defenceTerm']);
    expect(lacks(order('decision', ending('2026-03-15')))).toEqual([]);
  });

  it('an extended suspension needs a hearing or a defence of its own', () => {
    const extended = {
      ...about,
      measure: 'suspension',
      from: '2026-03-17',
      until: '2026-03-31',
      withPay: true,
      extends: 't0',
    };
    const state = caseWith(
      {},
      [employee],
      [intended, { ...imposed(), by: boardMember }],
      [track('t1', 'measure', extended)],
    );
    expect(lacks(order('decision', state))).toEqual(['heardEmployee']);
  });

  it('T3.7: a suspension of staff lasts four weeks at most', () => {
    const lasting = (until: string) => ({ ...about, measure: 'suspension', from: '2026-03-17', until, withPay: true });
    const state = (until: string) =>
      caseWith({}, [employee], [intended, { ...imposed(), by: boardMember }], [track('t1', 'measure', lasting(until))]);
    expect(lacks(order('decision', state('2026-04-14')))).toEqual([]);
    expect(lacks(order('decision', state('2026-04-15')))).toEqual(['withinMaximum']);
  });

  it('LKC 106652: the decision answers the defence', () => {
    const silent = { ...imposed(), by: boardMember, data: { ...imposed().data, answersDefence: false } };
    const state = caseWith({}, [employee], [intended, defended, silent], [track('t1', 'measure', about)]);
    expect(lacks(order('decision', state))).toEqual(['answersDefence']);
  });

  it('T3.10: a warning with disciplinary words is refused', () => {
    const state = caseWith(
      {},
      [employee],
      [imposed('Dit is plichtsverzuim.')],
      [track('t1', 'measure', { ...about, measure: 'warning' })],
    );
    expect(lacks(order('decision', state))).toEqual(['neutralWording']);
  });

  it('T3.9: an interim suspension that blames is refused', () => {
    const interim = {
      ...about,
      measure: 'interimSuspension',
      from: '2026-03-16',
      until: '2026-03-30',
      withPay: true,
      urgent: true,
      urgency: ref('Hij is schuldig.'),
    };
    const state = caseWith({}, [employee], [imposed('Rust is nodig.')], [track('t1', 'measure', interim)]);
    expect(lacks(order('decision', state))).toEqual(['neutralWording']);
  });
});

describe('G06: a removal', () => {
  const about = { ...suspending, measure: 'removal' };
  const intended = {
    type: 'measure.intend',
    track: 't1',
    data: { sentOn: '2026-03-02', channel: 'registered' },
  } as const;
  const heardOnIntention = { ...heardWithParents, data: { ...heardWithParents.data, purpose: 'intention' } } as const;

  it('PO: waits for the hearing of the teacher and of the parents on the intention', () => {
    const state = caseWith(
      { sector: 'PO' },
      family,
      [intended, heardWithParents, imposed()],
      [track('t1', 'measure', about)],
    );
    expect(lacks(order('decision', state))).toEqual(['heardPupil', 'heardParents', 'heardTeacher']);
    const teacher: Named = {
      id: 'p4',
      kind: 'employee',
      role: 'teacherOf',
      band: 'unknown',
      of: 'p1',
      name: 'Femke Draaisma',
    };
    const heardTeacher = { ...heardOnIntention, party: 'p4' } as const;
    const complete = caseWith(
      { sector: 'PO' },
      [...family, teacher],
      [intended, heardOnIntention, heardTeacher, imposed()],
      [track('t1', 'measure', about)],
    );
    expect(lacks(order('decision', complete))).toEqual([]);
  });

  it('VO under 18: the inspectorate is told only after it was consulted, and the decision says that it will be', () => {
    const acts = [intended, heardOnIntention, imposed()];
    const state = caseWith({}, family, acts, [track('t1', 'measure', about)]);
    expect(said(order('decision', state))).toContain(
      'Wij overleggen met de inspectie voordat de verwijdering definitief is.',
    );
    expect(lacks(order('inspectorateNotice', state))).toEqual(['inspectorateConsulted']);
    const consulted = { type: 'measure.consultInspectorate', track: 't1', data: { on: '2026-03-13' } } as const;
    const after = caseWith({}, family, [...acts, consulted], [track('t1', 'measure', about)]);
    expect(lacks(order('inspectorateNotice', after))).toEqual([]);
  });

  it('G07: tells the municipality without the story', () => {
    const state = caseWith(
      {},
      family,
      [intended, heardOnIntention, imposed('Een lang verhaal.')],
      [track('t1', 'measure', about)],
    );
    const text = said(order('municipalityNotice', state));
    expect(text).toContain('Noor Velthuis');
    expect(text).not.toMatch(/foto|verhaal/u);
  });
});

describe('G05: the notice to the inspectorate', () => {
  it('is due for a suspension longer than one day, not for one day', () => {
    expect(lacks(order('inspectorateNotice', suspension()))).toEqual([]);
    expect(lacks(order('inspectorateNotice', suspension({ about: { schoolDays: 1 } })))).toEqual(['moreThanOneDay']);
  });
});

describe('an order for a party that does not exist', () => {
  it('is an error, not a missing element', () => {
    expect(() => lettersFacts(order('decision', suspension(), { party: 'p99' }))).toThrow(RangeError);
  });
});
