import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { forbidden, lastDays, statuses } from '../../support/case-answers.js';
import { reported, text, type CaseScript, type Setting } from '../../support/case-script.js';

const raised = (discoveredAt: string, setting: Setting = {}): CaseScript =>
  reported(
    { categories: ['publishedPersonalData'], personalData: 'yes', addressee: 'board', knownAt: discoveredAt },
    setting,
  )
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject' })
    .take('board', 'qualification.raise', { of: 'dataBreach', discoveredAt }, 'p1');
const due = (script: CaseScript, rule: string): readonly (string | undefined)[] =>
  script.demanded(rule).map((one) => one.due?.due);
const notice = (at: string): PlainData => ({
  to: 'dataProtectionAuthority',
  about: 'dataBreach',
  at,
  manner: 'portal',
});
const advised = (script: CaseScript): CaseScript => script.consulted('board', 'dpo', 'notify', 't1');
const yes = { answer: true, notify: 'notify', highRisk: true };

describe.each(['PO', 'VO'] as const)('G12: a data breach, in %s', (sector) => {
  it('is notified within 72 hours of its discovery, on the clock', () =>
    expect(due(raised('2026-09-07T08:00:00.000Z', { sector }), 'G12.notify')).toEqual(['2026-09-10T08:00:00.000Z']));

  it('is looked into within a day when the report speaks of personal data', () => {
    const script = reported({ categories: ['publishedPersonalData'] }, { sector });
    expect(due(script, 'G12.check')).toEqual(['2026-09-08T08:00:00.000Z']);
  });
});

describe('G12: 72 hours', () => {
  it('run through the weekend', () =>
    expect(due(raised('2026-09-11T15:30:00.000Z', { at: '2026-09-11T16:00:00.000Z' }), 'G12.notify')).toEqual([
      '2026-09-14T15:30:00.000Z',
    ]));

  it('run through Christmas', () =>
    expect(due(raised('2026-12-24T20:00:00.000Z', { at: '2026-12-24T21:00:00.000Z' }), 'G12.notify')).toEqual([
      '2026-12-27T20:00:00.000Z',
    ]));

  it.each([
    ['winter', '2026-10-23T22:00:00.000Z', '2026-10-26T22:00:00.000Z'],
    ['summer', '2027-03-26T20:00:00.000Z', '2027-03-29T20:00:00.000Z'],
  ])('are 72 true hours over the change to %s time', (_, from, until) => {
    const script = raised(from, { at: new Date(Date.parse(from) + 3_600_000).toISOString() });
    expect(due(script, 'G12.notify')).toEqual([until]);
    expect(Date.parse(until) - Date.parse(from)).toBe(72 * 3_600_000);
  });

  it('run out to the minute: overdue then, and still to be done, with the reason for the delay', () => {
    const script = raised('2026-09-07T08:00:00.000Z').hoursLater(71);
    expect(statuses(script, 'G12.notify')).toEqual(['open']);
    expect(forbidden(script, 'board', 'outsideReport.make', notice('2026-09-10T07:00:00.000Z'), 'p1')).toEqual([]);
    script.hoursLater(1);
    expect(statuses(script, 'G12.notify')).toEqual(['overdue']);
    const late = notice('2026-09-10T08:00:00.000Z');
    expect(forbidden(script, 'board', 'outsideReport.make', late, 'p1')).toEqual(['G12.late']);
    script.take('board', 'outsideReport.make', { ...late, lateBecause: text }, 'p1');
    expect(statuses(script, 'G12.notify')).toEqual(['met']);
  });
});

describe('G12: who advises and who decides', () => {
  const script = (): CaseScript => raised('2026-09-07T08:00:00.000Z');

  it('needs the moment of discovery', () => {
    const bare = reported({ addressee: 'board' })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject' });
    expect(bare.refused('board', 'qualification.raise', { of: 'dataBreach' }, 'p1').codes).toEqual(['G12.discovered']);
  });

  it('asks the data protection officer for advice within a day', () =>
    expect(due(script(), 'G12.adviceAsked')).toEqual(['2026-09-08T08:00:00.000Z']));

  it('decides only after that advice, given by the officer in person', () => {
    expect(script().refused('board', 'qualification.decide', yes, 't1').codes).toContain('G12.advice');
    const asked = script().take('board', 'consultation.ask', { role: 'dpo' }, 't1');
    expect(asked.refused('board', 'consultation.answer', { role: 'dpo', advises: 'notify' }, 't1').codes).toEqual([
      'GEN.asked',
    ]);
    expect(advised(script()).mayTake('board', 'qualification.decide', yes, 't1')).toBe(true);
  });

  it('lets the board decide, not the officer', () => {
    expect(forbidden(advised(script()), 'dpo', 'qualification.decide', yes, 't1')).toContain('notYourRole');
    expect(forbidden(advised(script()), 'principal', 'qualification.decide', yes, 't1')).toContain('notYourRole');
  });

  it('says whether it is notified and whether the risk is high', () =>
    expect(advised(script()).refused('board', 'qualification.decide', { answer: true }, 't1').codes).toEqual([
      'G12.answer',
    ]));

  it('may be left without notice, with reasons, when the board so decides on the advice', () => {
    const decided = advised(script()).take(
      'board',
      'qualification.decide',
      { ...yes, notify: 'doNotNotify', highRisk: false },
      't1',
    );
    expect(statuses(decided, 'G12.notify')).toEqual(['met']);
  });

  it('has the people told when the risk is high', () => {
    const decided = advised(script()).take('board', 'qualification.decide', yes, 't1');
    expect(lastDays(decided, 'G12.subjectsTold')).toEqual(['2026-09-08']);
    expect(decided.demanded('G12.subjectsTold')[0]?.cites).toEqual(['G12', 'AVG-34']);
  });

  it('closes no case with the question open', () => {
    const [notify] = script().demanded('G12.notify');
    expect(notify?.blocks).toEqual(['case.close']);
    expect(notify?.waivableBy).toEqual([]);
  });
});
