import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { answer, forbidden, lastDays, statuses, warned } from '../../support/case-answers.js';
import { employeeFounded, people, text, type CaseScript, type Setting } from '../../support/case-script.js';

const measure = (kind: string, more: PlainData = {}): PlainData => ({
  measure: kind,
  ground: 'ownConduct',
  lesserConsidered: ['warning', 'conversation'],
  urgent: false,
  lesserReason: text,
  ...more,
});
const suspended = (from: string, until: string, more: PlainData = {}): PlainData =>
  measure('suspension', { from, until, withPay: true, ...more });
const impose = { decision: 'impose' };
const intention = (sentOn = '2026-09-07'): PlainData => ({ sentOn, channel: 'registered' });
const announced = (on: string): PlainData => ({ manner: 'registered', on, remedyClause: true });
const decide = (script: CaseScript, track = 't1'): readonly string[] =>
  forbidden(script, 'otherBoard', 'measure.decide', impose, track);
const proposed = (kind: PlainData, setting: Setting = {}): CaseScript =>
  employeeFounded(setting).take('board', 'measure.propose', kind, 'p1');
const intended = (kind: PlainData, setting: Setting = {}): CaseScript => {
  const script = proposed(kind, setting);
  return script.take('hr', 'measure.intend', intention(script.today), 't1');
};

describe.each(['PO', 'VO'] as const)('G09: a disciplinary measure against staff, in %s', (sector) => {
  it.each(['reprimand', 'dismissal'])('a %s starts with an intention', (kind) =>
    expect(
      decide(proposed(measure(kind, kind === 'dismissal' ? { finalWarningGiven: true } : {}), { sector })),
    ).toEqual(['G09.intention']),
  );

  it('sends the intention by registered mail or in person', () => {
    const script = proposed(measure('reprimand'), { sector });
    expect(script.refused('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'portal' }, 't1').codes).toEqual([
      'G09.registered',
    ]);
  });

  it('waits three weeks for the defence', () => {
    const script = intended(measure('reprimand'), { sector });
    expect(lastDays(script, 'G09.defence')).toEqual(['2026-09-28']);
    expect(script.on('2026-09-28').refused('otherBoard', 'measure.decide', impose, 't1').codes).toEqual([
      'openObligation',
    ]);
    expect(decide(script.on('2026-09-29'))).toEqual([]);
    expect(statuses(script, 'G09.defence')).toEqual(['lapsed']);
  });

  it.each(['oral', 'written', 'waived'])('or decides sooner on a defence that came in or was waived: %s', (manner) => {
    const script = intended(measure('reprimand'), { sector }).on('2026-09-09');
    expect(decide(script.take('hr', 'measure.defend', { manner, on: '2026-09-09' }, 't1'))).toEqual([]);
  });

  it('is decided by the board, by another than who proposed it', () => {
    const script = intended(measure('reprimand'), { sector }).on('2026-09-29');
    for (const who of ['principal', 'teamLeader', 'hr'] as const)
      expect(forbidden(script, who, 'measure.decide', impose, 't1')).toContain('notYourRole');
    expect(forbidden(script, 'board', 'measure.decide', impose, 't1')).toEqual(['G16.twoPeople']);
  });

  it('is announced on paper with the way to appeal, which stays open six weeks', () => {
    const script = intended(measure('reprimand'), { sector })
      .on('2026-09-29')
      .take('otherBoard', 'measure.decide', impose, 't1');
    for (const wrong of [{ remedyClause: false }, { manner: 'letter' }])
      expect(script.refused('board', 'measure.announce', { ...announced('2026-09-29'), ...wrong }, 't1').codes).toEqual(
        ['G09.form'],
      );
    script.take('board', 'measure.announce', announced('2026-09-29'), 't1');
    expect(script.state.tracks['t2']?.about).toMatchObject({ remedy: 'appeal', until: '2026-11-10' });
  });

  it('says why nothing lighter will do', () => {
    const { lesserReason: _, ...unweighed } = measure('reprimand');
    expect(forbidden(employeeFounded({ sector }), 'board', 'measure.propose', unweighed, 'p1')).toEqual(['G09.lesser']);
  });
});

describe('G09: the defence', () => {
  it('has until the next working day where three weeks end at Christmas', () =>
    expect(lastDays(intended(measure('reprimand'), { at: '2026-12-04T08:00:00.000Z' }), 'G09.defence')).toEqual([
      '2026-12-28',
    ]));

  it('has its whole term: an intention is sent today or before, and never before the measure was proposed', () => {
    const script = proposed(measure('reprimand'));
    const sent = (sentOn: string): readonly string[] =>
      script.refused('hr', 'measure.intend', intention(sentOn), 't1').codes;
    expect(sent('2026-07-01')).toEqual(['beforeProposal']);
    expect(sent('2026-10-01')).toEqual(['notYetDone']);
  });

  it('against one measure is none against the next', () => {
    const script = intended(measure('reprimand'))
      .on('2026-09-08')
      .take('hr', 'measure.defend', { manner: 'written', on: '2026-09-08' }, 't1')
      .take('board', 'measure.propose', measure('dismissal', { finalWarningGiven: true }), 'p1');
    expect(decide(script, 't2')).toEqual(['G09.intention']);
  });

  it('is not asked of a warning, which is no disciplinary measure', () => {
    const script = proposed(measure('warning'));
    expect(forbidden(script, 'board', 'measure.decide', impose, 't1')).toEqual([]);
  });
});

describe.each(['PO', 'VO'] as const)('G10: suspension of staff, in %s', (sector) => {
  it.each(['suspension', 'interimSuspension'])('a %s lasts four weeks at most, with a beginning and an end', (kind) => {
    const asked = (until?: string): readonly string[] =>
      forbidden(
        employeeFounded({ sector }),
        'board',
        'measure.propose',
        suspended('2026-09-08', until ?? '', { measure: kind, until }),
        'p1',
      );
    expect(asked('2026-10-06')).toEqual([]);
    expect(asked('2026-10-07')).toEqual(['G10.period']);
    expect(asked(undefined)).toEqual(expect.arrayContaining(['G10.period', 'GEN.period']));
  });

  it('goes with pay', () =>
    expect(
      forbidden(
        employeeFounded({ sector }),
        'board',
        'measure.propose',
        suspended('2026-09-08', '2026-09-15', { withPay: false }),
        'p1',
      ),
    ).toEqual(['G10.pay']));
});

describe('G10: an interim suspension and its extension', () => {
  const interim = (from: string, until: string, more: PlainData = {}): PlainData =>
    suspended(from, until, { measure: 'interimSuspension', ground: 'safety', urgent: true, urgency: text, ...more });
  const running = (): CaseScript =>
    employeeFounded()
      .take('board', 'measure.propose', interim('2026-09-07', '2026-10-05'), 'p1')
      .take('board', 'measure.decide', impose, 't1')
      .take('board', 'measure.announce', announced('2026-09-07'), 't1')
      .on('2026-09-28');
  const extension = interim('2026-10-05', '2026-11-02', { extends: 't1', changed: text });

  it('may start without an intention, because it is an order and no punishment', () =>
    expect(running().state.tracks['t1']?.state).toBe('inForce'));

  it('ends by itself', () => expect(running().on('2026-10-05').state.tracks['t1']?.state).toBe('ended'));

  it('is extended only by naming what it extends, and what has changed since', () => {
    const { changed: _, ...unchanged } = extension;
    const { extends: __, ...unnamed } = extension;
    expect(forbidden(running(), 'board', 'measure.propose', unchanged, 'p1')).toEqual(['G10.extension']);
    expect(forbidden(running(), 'board', 'measure.propose', unnamed, 'p1')).toEqual(['G10.extension']);
    expect(forbidden(running(), 'board', 'measure.propose', { ...extension, extends: 't9' }, 'p1')).toEqual([
      'G10.extension',
    ]);
    expect(forbidden(running(), 'board', 'measure.propose', extension, 'p1')).toEqual([]);
  });

  it('can be appealed against like any other: the window opens on announcement, six weeks from the day it was made known', () => {
    const opened = running().steps.find(({ type }) => type === 'objection.open');
    expect(opened).toMatchObject({
      by: { person: 'system' },
      data: { against: 't1', remedy: 'appeal', until: '2026-10-19' },
    });
  });

  it('is extended only after a new intention and a new hearing', () => {
    const script = running().take('board', 'measure.propose', extension, 'p1');
    expect(decide(script, 't3')).toEqual(['G09.intention', 'G10.heardAgain']);
    script.take('hr', 'measure.intend', intention('2026-09-28'), 't3');
    expect(decide(script, 't3')).toEqual(['G10.heardAgain', 'openObligation']);
    script.on('2026-09-29').take('hr', 'measure.defend', { manner: 'oral', on: '2026-09-29' }, 't3');
    expect(decide(script, 't3')).toEqual([]);
  });
});

describe('G11: summary dismissal', () => {
  const summary = measure('summaryDismissal', { finalWarningGiven: true, counselConsulted: true });
  const known = (): CaseScript =>
    employeeFounded().take('board', 'suspicion.know', { of: 'summaryDismissal', at: '2026-09-06T12:00:00.000Z' }, 'p1');

  it('runs from the moment whoever decides knew, 72 hours on the clock', () => {
    const script = known();
    expect(script.demanded('G11.stopwatch')[0]?.due?.due).toBe('2026-09-09T12:00:00.000Z');
    script.take('board', 'measure.propose', summary, 'p1');
    expect(statuses(script, 'G11.stopwatch')).toEqual(['met']);
    expect(script.demanded('G11.promptness')[0]?.due?.due).toBe('2026-09-09T12:00:00.000Z');
  });

  it('is stopped by a written reason to wait', () => {
    const script = known().take('board', 'consideration.pause', { reason: 'legalAdvice', until: '2026-09-11' });
    expect(statuses(script, 'G11.stopwatch')).toEqual(['met']);
  });

  it('is loud but not closed afterwards: the dismissal may be decided, and the file says it was late', () => {
    const script = known().take('board', 'measure.propose', summary, 'p1').on('2026-09-10');
    expect(statuses(script, 'G11.promptness')).toEqual(['overdue']);
    expect(warned(script, 'otherBoard', 'measure.decide', impose, 't1')).toEqual(['G11.late']);
    expect(decide(script)).toEqual([]);
    script.take('otherBoard', 'measure.decide', impose, 't1');
    expect(script.steps.at(-1)?.warnings).toEqual(['G11.late']);
  });

  it('is the last resort: the employee was heard and counsel was asked', () => {
    const script = proposed({ ...summary, counselConsulted: false });
    expect(decide(script)).toEqual(['G11.lastResort']);
  });

  it('needs no intention, for it cannot wait three weeks', () => expect(decide(proposed(summary))).toEqual([]));

  it('shows that no final warning is on file', () => {
    const { warnings } = answer(
      employeeFounded(),
      'board',
      'measure.propose',
      { ...summary, finalWarningGiven: false },
      'p1',
    );
    expect(warnings.map(({ code }) => code)).toEqual(['G09.finalWarning']);
    expect(people.board.person).not.toBe(people.otherBoard.person);
  });

  it('is open to appeal', () => {
    const script = proposed(summary)
      .take('otherBoard', 'measure.decide', impose, 't1')
      .take('board', 'measure.announce', announced('2026-09-07'), 't1');
    expect(script.state.tracks['t2']?.about).toMatchObject({ remedy: 'appeal', until: '2026-10-19' });
  });
});
