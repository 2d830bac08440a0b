import { describe, expect, it } from '@jest/globals';
import { anyWorld, playing, seenWith, tries, type Pictured } from '../../../../../test/support/seen-built.js';
import type { PlainData } from '../../case/index.js';
import { policeOrder } from './offences.js';

const { accepted, id, says } = policeOrder(anyWorld);
const offence: PlainData = { to: 'police', sort: 'sexualOffence' };
const complaint: PlainData = { to: 'police', sort: 'schoolComplaint' };
const because = (
  acts: Pictured['acts'],
  data: PlainData = offence,
  parties: Pictured['parties'] = {},
  party?: string,
) =>
  accepted?.(
    seenWith({ acts, parties }),
    tries(playing('board'), 'outsideReport.make', { data, ...(party && { party }) }),
  );

const report = (more: PlainData = {}) =>
  ({
    type: 'report.receive',
    data: { possiblySexual: 'yes', subjectKind: 'employee', victimKind: 'pupil', ...more },
  }) as const;
const consulted = {
  type: 'outsideReport.make',
  data: { to: 'confidentialInspector', about: 'sexualOffence' },
} as const;
const concluded = { type: 'outsideReport.conclude', data: { reasonableSuspicion: true } } as const;
const people: Pictured['parties'] = {
  p1: { role: 'subject', kind: 'employee' },
  p2: { role: 'victim', kind: 'pupil' },
  p3: { role: 'parentOf', of: 'p2', kind: 'parent' },
  p4: { role: 'parentOf', of: 'p9', kind: 'parent' },
};
const tell = (party: string, about = 'policeReport') => ({ type: 'party.inform', party, data: { about } }) as const;
const before = [report(), consulted, concluded];
const notConsulted = 'the confidential inspector was not consulted';

describe('the police hear of a sexual offence', () => {
  it('by a rule that is told of by name', () =>
    expect([id, says]).toEqual([
      'order of the police report',
      'After a consultation on a sexual offence the police are told only in the lawful order.',
    ]));

  it('not before the confidential inspector was consulted', () =>
    expect(because([report(), concluded])).toBe(notConsulted));

  it('nor after the inspector was told of something else, or somebody else of this', () => {
    const other = { ...consulted, data: { to: 'confidentialInspector', about: 'policeReportMade' } };
    const elsewhere = { ...consulted, data: { to: 'healthService', about: 'sexualOffence' } };
    expect(because([report(), other, concluded])).toBe(notConsulted);
    expect(because([report(), elsewhere, concluded])).toBe(notConsulted);
  });

  it('nor before a reasonable suspicion was concluded', () => {
    const none = { ...concluded, data: { reasonableSuspicion: false } };
    expect(because([report(), consulted])).toBe('no reasonable suspicion was concluded');
    expect(because([report(), consulted, none])).toBe('no reasonable suspicion was concluded');
  });

  it('nor before the person concerned and the parents of the victim were told', () => {
    expect(because(before, offence, people)).toBe('p1 (subject) was not told before');
    expect(because([...before, tell('p1')], offence, people)).toBe('p3 (parentOf) was not told before');
    expect(because([...before, tell('p1', 'measure'), tell('p3')], offence, people)).toContain('p1 (subject)');
    expect(
      because([...before, { type: 'hearing.record', party: 'p1', data: { about: 'policeReport' } }], offence, people),
    ).toContain('p1');
    expect(because([...before, tell('p1'), tell('p3')], offence, people)).toBeUndefined();
  });

  it('or, where the order itself was recorded, at once', () =>
    expect(because([...before, { type: 'policeOrder.record' }], offence, people)).toBeUndefined());

  it('and others than the police as soon as anybody wants', () =>
    expect(because([], { to: 'confidentialInspector', sort: 'sexualOffence' })).toBeUndefined());

  it('as they do of anything else', () => {
    expect(because([report()], { to: 'police', sort: 'other' })).toBeUndefined();
    expect(
      accepted?.(seenWith({}), tries(playing('board'), 'outsideReport.conclude', { data: offence })),
    ).toBeUndefined();
  });
});

describe('an ordinary complaint to the police goes the same way', () => {
  it('where a sexual offence by staff against a pupil was reported', () => {
    expect(because([report()], complaint)).toBe(notConsulted);
    expect(because([report()], complaint, people, 'p1')).toBe(notConsulted);
  });

  it.each<readonly [string, PlainData]>([
    ['is possibly sexual', { possiblySexual: 'no' }],
    ['is about staff', { subjectKind: 'pupil' }],
    ['is of a pupil', { victimKind: 'employee' }],
  ])('unless the report says nothing that %s', (_, data) => expect(because([report(data)], complaint)).toBeUndefined());

  it('unless it is about somebody else', () => expect(because([report()], complaint, people, 'p2')).toBeUndefined());

  it('unless something else was raised of him', () => {
    const raised = (of: string, by: string) => ({ type: 'qualification.raise', data: { of, offence: by } }) as const;
    expect(because([report(), raised('possiblyCriminal', 'theft')], complaint)).toBeUndefined();
    expect(because([report(), raised('possiblyCriminal', 'sexualByStaff')], complaint)).toBe(notConsulted);
    expect(because([report(), raised('dataBreach', 'theft')], complaint)).toBe(notConsulted);
    expect(because([report(), { ...raised('possiblyCriminal', 'theft'), type: 'note.add' }], complaint)).toBe(
      notConsulted,
    );
  });

  it('unless the consultation left no suspicion', () => {
    const none = { type: 'outsideReport.conclude', data: { reasonableSuspicion: false } } as const;
    expect(because([report(), consulted, none], complaint)).toBeUndefined();
    expect(because([report(), consulted, { ...none, type: 'note.add' }], complaint)).toContain('suspicion');
  });
});
