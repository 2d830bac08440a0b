import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { answer, forbidden, lastDays, missing, owners, statuses, warned } from '../../support/case-answers.js';
import { employeeFounded, people, reported, text, type CaseScript } from '../../support/case-script.js';

const impose = { decision: 'impose' };
const measure = (kind: string, more: PlainData = {}): PlainData => ({
  measure: kind,
  ground: 'ownConduct',
  lesserConsidered: ['warning'],
  urgent: false,
  lesserReason: text,
  ...more,
});
const announced = (on: string): PlainData => ({ manner: 'registered', on, remedyClause: true });
const decide = (script: CaseScript, track: string): readonly string[] =>
  forbidden(script, 'otherBoard', 'measure.decide', impose, track);

describe('CvB 104944/104968', () => {
  // A teacher told pupils more than she should about a quarrel with a colleague. She was suspended for four weeks so that it could be
  // looked into, and then again, without another intention.
  const order = (from: string, until: string, more: PlainData = {}): PlainData =>
    measure('interimSuspension', { ground: 'inquiry', from, until, withPay: true, ...more });
  const first = (): CaseScript =>
    employeeFounded()
      .take('board', 'measure.propose', order('2026-09-07', '2026-10-05'), 'p1')
      .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'handed' }, 't1')
      .take('hr', 'measure.defend', { manner: 'written', on: '2026-09-07' }, 't1')
      .take('otherBoard', 'measure.decide', impose, 't1')
      .take('board', 'measure.announce', announced('2026-09-07'), 't1')
      .on('2026-10-01');
  const again = order('2026-10-05', '2026-11-02', { extends: 't1', changed: text });

  it('the second time without a procedure: it takes an intention of its own, and the earlier defence does not count', () => {
    const script = first().take('board', 'measure.propose', again, 'p1');
    expect(decide(script, 't3')).toEqual(expect.arrayContaining(['G09.intention', 'G10.heardAgain']));
    script.take('hr', 'measure.intend', { sentOn: '2026-10-01', channel: 'registered' }, 't3');
    expect(lastDays(script, 'G09.defence')).toEqual(['2026-10-22']);
    expect(decide(script, 't3')).toEqual(expect.arrayContaining(['G10.heardAgain', 'openObligation']));
    script.on('2026-10-02').take('hr', 'measure.defend', { manner: 'oral', on: '2026-10-02' }, 't3');
    expect(decide(script, 't3')).toEqual([]);
  });

  it('extended without looking again: what has changed since must be said', () => {
    expect(forbidden(first(), 'board', 'measure.propose', { ...again, changed: undefined }, 'p1')).toEqual([
      'G10.extension',
    ]);
    expect(
      forbidden(first(), 'board', 'measure.propose', { ...again, extends: undefined, changed: undefined }, 'p1'),
    ).toEqual(['G10.extension']);
  });

  it('the same holds for a suspension as punishment', () => {
    const script = first().take('board', 'measure.propose', { ...again, measure: 'suspension' }, 'p1');
    expect(decide(script, 't3')).toEqual(expect.arrayContaining(['G09.intention', 'G10.heardAgain']));
  });

  it('could be walked: the first four weeks, to restore calm', () => {
    const script = first();
    expect(script.state.tracks['t1']?.state).toBe('inForce');
    expect(script.on('2026-10-05').state.tracks['t1']?.state).toBe('ended');
  });
});

describe('CvB 103768/103769', () => {
  // An employee in primary education kept reporting sick. His pay was stopped, he was reprimanded without having been asked for his
  // side, and then dismissed on the spot without a last warning.
  const setting = { sector: 'PO' } as const;
  const summary = measure('summaryDismissal', { finalWarningGiven: false, counselConsulted: true });

  it('no defence before the reprimand: it is refused without an intention and the term for a defence', () => {
    const script = employeeFounded(setting).take('board', 'measure.propose', measure('reprimand'), 'p1');
    expect(decide(script, 't1')).toEqual(['G09.intention']);
    script.take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1');
    expect(decide(script, 't1')).toEqual(['openObligation']);
    expect(lastDays(script, 'G09.defence')).toEqual(['2026-09-28']);
  });

  it('no last warning: whoever proposes the dismissal, and whoever decides on it, is asked about it aloud', () => {
    expect(missing('measure.propose', { ...summary, finalWarningGiven: undefined, reason: text })).toEqual([
      'data.finalWarningGiven: field.required',
    ]);
    expect(warned(employeeFounded(setting), 'board', 'measure.propose', summary, 'p1')).toEqual(['G09.finalWarning']);
    const script = employeeFounded(setting).take('board', 'measure.propose', summary, 'p1');
    expect(warned(script, 'otherBoard', 'measure.decide', impose, 't1')).toEqual(['G09.finalWarning']);
    script.take('otherBoard', 'measure.decide', impose, 't1');
    expect(script.steps.filter(({ warnings }) => warnings?.includes('G09.finalWarning'))).toHaveLength(2);
    expect(
      warned(employeeFounded(setting), 'board', 'measure.propose', { ...summary, finalWarningGiven: true }, 'p1'),
    ).toEqual([]);
  });

  it('a last resort used first: why nothing lighter would do must be said, and counsel asked', () => {
    expect(
      forbidden(employeeFounded(setting), 'board', 'measure.propose', { ...summary, lesserReason: undefined }, 'p1'),
    ).toEqual(['G09.lesser']);
    const rash = employeeFounded(setting).take(
      'board',
      'measure.propose',
      { ...summary, counselConsulted: false },
      'p1',
    );
    expect(decide(rash, 't1')).toEqual(['G11.lastResort']);
  });

  it('pay: no suspension without it', () => {
    const unpaid = measure('suspension', { from: '2026-09-08', until: '2026-09-22', withPay: false });
    expect(forbidden(employeeFounded(setting), 'board', 'measure.propose', unpaid, 'p1')).toEqual(['G10.pay']);
  });

  it('could have been walked: neglect of duty established, and a reprimand after a defence', () => {
    const script = employeeFounded(setting)
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer: true }, 't1')
      .take('board', 'measure.propose', measure('reprimand'), 'p1')
      .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't2')
      .take('hr', 'measure.defend', { manner: 'written', on: '2026-09-07' }, 't2')
      .take('otherBoard', 'measure.decide', impose, 't2');
    expect(script.state.tracks['t2']?.state).toBe('decided');
  });
});

describe('ECLI:NL:RBLEE:2010:BN6111', () => {
  // A pupil told some teachers that a colleague had abused her. They kept it among themselves for two years. When the board heard of
  // it and had it looked into, too little was found for the police; still the school would not clear her name.
  const accusation = {
    subjectKind: 'employee',
    reporterKind: 'employee',
    possiblySexual: 'yes',
    categories: ['sexualConduct'],
    knownAt: '2024-09-07T08:00:00.000Z',
  } as const;
  const told = (): CaseScript => reported(accusation);
  const at = '2026-09-07T09:00:00.000Z';
  const consulted = (): CaseScript =>
    told()
      .take('board', 'outsideReport.make', { to: 'confidentialInspector', about: 'sexualOffence', at, manner: 'phone' })
      .take('board', 'outsideReport.conclude', { reasonableSuspicion: false }, 't1')
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
      .take('board', 'scope.assess', { inScope: true });
  const investigated = (): CaseScript => consulted().take('board', 'review.finish', { route: 'investigate' });

  it('kept from the board: the report goes to the board today, and nowhere else', () => {
    const script = told();
    for (const who of ['teamLeader', 'principal', 'hr'] as const)
      expect(forbidden(script, who, 'case.take')).toContain('notYourRole');
    expect(lastDays(script, 'G01.consult')).toEqual(['2026-09-07']);
    expect(owners(script, 'G01.consult')).toContain('board');
  });

  it('kept from the board: consultation and decision on the police follow as tasks', () => {
    const script = told().take('board', 'outsideReport.make', {
      to: 'confidentialInspector',
      about: 'sexualOffence',
      at,
      manner: 'phone',
    });
    expect(statuses(script, 'G01.conclude')).toEqual(['open']);
    script.take('board', 'outsideReport.conclude', { reasonableSuspicion: true }, 't1');
    expect(statuses(script, 'G02.police')).toEqual(['open']);
  });

  it('two years: the hours between knowing and telling are shown, and stay in the file', () => {
    const [warning] = answer(told(), 'board', 'case.take').warnings;
    expect(warning).toMatchObject({ code: 'G01.sinceKnown', shown: 17520 });
    expect(told().take('board', 'case.take').steps.at(-1)?.warnings).toEqual(['G01.sinceKnown']);
  });

  it('the accused knew nothing: telling her is a planned step with an owner and a day', () => {
    const script = investigated();
    expect(lastDays(script, 'G01.accusedTold')).toEqual(['2026-09-14']);
    expect(owners(script, 'G01.accusedTold')).toContain('board');
    script.take('board', 'party.inform', { about: 'accusation', manner: 'conversation' }, 'p1');
    expect(statuses(script, 'G01.accusedTold')).toEqual(['met']);
  });

  it('no name cleared: a case in which nothing was established closes only with a decision on that', () => {
    const found = investigated()
      .take(
        'board',
        'hearing.record',
        { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'notApplicable' },
        'p1',
      )
      .take('board', 'finding.record', { founded: 'notEstablished', ownConduct: false, ownRole: 'none' }, 'p1')
      .take('board', 'factFinding.finish')
      .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('board', 'decision.finish')
      .take('board', 'execution.finish');
    expect(found.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toContain('GEN.rehabilitate');
    const early = consulted().take('board', 'review.finish', { route: 'unfounded' });
    expect(early.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toContain('G01.nameCleared');
    expect(missing('rehabilitation.decide', { text: 'issued' })).toEqual(['data.reason: field.required']);
  });

  it('could have been walked: told at once, consulted, looked into, and her name cleared in writing', () => {
    const script = consulted()
      .take('board', 'party.inform', { about: 'accusation', manner: 'conversation' }, 'p1')
      .take('board', 'review.finish', { route: 'unfounded' })
      .take('board', 'rehabilitation.decide', { text: 'issued' }, 'p1')
      .take('board', 'case.close');
    expect(script.state.stage).toBe('closed');
  });
});
