import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { answer, forbidden, lastDays, missing, statuses, warned } from '../../support/case-answers.js';
import {
  pupilFounded,
  pupilUnderInvestigation,
  suspension,
  text,
  type CaseScript,
  type Setting,
} from '../../support/case-script.js';

const three = suspension('2026-09-08', '2026-09-11');
const proposed = (setting: Setting = {}, what: PlainData = three): CaseScript =>
  pupilFounded(setting).take('teamLeader', 'measure.propose', what, 'p1');
const decided = (setting: Setting = {}, what: PlainData = three): CaseScript =>
  proposed(setting, what).take('principal', 'measure.decide', { decision: 'impose' }, 't1');
const announcement = { manner: 'handed', on: '2026-09-07', remedyClause: true };
const propose = (script: CaseScript, what: PlainData): readonly string[] =>
  forbidden(script, 'teamLeader', 'measure.propose', what, 'p1');
const hearing = (manner: string, parentsPresent: string): PlainData => ({
  purpose: 'facts',
  on: '2026-09-07',
  manner,
  parentsPresent,
});

describe.each([
  ['PO', 'WPO-40c.1'],
  ['VO', 'WVO-8.14.1'],
] as const)('G04: a suspension in %s', (sector, clause) => {
  const founded = (): CaseScript => pupilFounded({ sector });

  it('lasts seven calendar days at most, its end exclusive', () => {
    expect(propose(founded(), suspension('2026-09-08', '2026-09-15'))).toEqual([]);
    expect(propose(founded(), suspension('2026-09-08', '2026-09-16'))).toEqual(['G04.week']);
    expect(
      founded().refused('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-16'), 'p1').cites,
    ).toContain(clause);
  });

  it('has a beginning and an end, the end after the beginning', () => {
    const { until: _, ...endless } = three;
    expect(propose(founded(), endless)).toEqual(expect.arrayContaining(['G04.week', 'GEN.period']));
    expect(propose(founded(), suspension('2026-09-09', '2026-09-09'))).toContain('G04.week');
  });

  it('does not begin before the day it is proposed, nor before it is decided', () => {
    expect(propose(founded(), suspension('2026-09-04', '2026-09-08'))).toEqual(['G04.notBackwards']);
    const late = proposed({ sector }).on('2026-09-09');
    expect(late.refused('principal', 'measure.decide', { decision: 'impose' }, 't1').codes).toEqual([
      'G04.notBackwards',
    ]);
  });

  it('does not follow on another, overlap it, or leave only a weekend between', () => {
    const first = (): CaseScript => proposed({ sector }, suspension('2026-09-08', '2026-09-12'));
    for (const [from, until] of [
      ['2026-09-12', '2026-09-15'],
      ['2026-09-14', '2026-09-16'],
      ['2026-09-10', '2026-09-15'],
      ['2026-09-08', '2026-09-10'],
    ] as const)
      expect(propose(first(), suspension(from, until))).toEqual(['G04.noRow']);
    expect(propose(first(), suspension('2026-09-15', '2026-09-17'))).toEqual([]);
  });

  it('may follow on one that was taken back', () => {
    const script = proposed({ sector }).take('teamLeader', 'measure.withdraw', {}, 't1');
    expect(propose(script, suspension('2026-09-10', '2026-09-12'))).toEqual([]);
  });

  it('stands on established conduct of the pupil, never on that of a parent', () => {
    expect(propose(pupilUnderInvestigation({ sector }), three)).toContain('G04.ownGround');
    expect(propose(founded(), { ...three, ground: 'parentConduct' })).toContain('G04.ownGround');
  });

  it('weighs the interest of the pupil and names the lesser measures considered', () => {
    expect(propose(founded(), { ...three, interest: undefined })).toEqual(['G04.interest']);
    expect(propose(founded(), { ...three, lesserConsidered: ['none'] })).toEqual(['G04.interest']);
  });

  it('is decided after the pupil and every parent were heard, or declined', () => {
    const unheard = (): CaseScript =>
      pupilUnderInvestigation({ sector })
        .take('teamLeader', 'hearing.record', hearing('inPerson', 'no'), 'p1')
        .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
        .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
        .take('teamLeader', 'measure.propose', three, 'p1');
    const decide = { decision: 'impose' };
    expect(unheard().refused('principal', 'measure.decide', decide, 't1').codes).toEqual(['G04.heard']);
    expect(
      unheard()
        .take('teamLeader', 'hearing.record', hearing('declined', 'notApplicable'), 'p2')
        .mayTake('principal', 'measure.decide', decide, 't1'),
    ).toBe(true);
    expect(unheard().mayTake('principal', 'measure.decide', { decision: 'reject' }, 't1')).toBe(true);
  });

  it('is announced in writing and with the remedy in it; a message in an app does not count', () => {
    const script = decided({ sector });
    for (const wrong of [{ remedyClause: false }, { manner: 'appMessage' }])
      expect(script.refused('principal', 'measure.announce', { ...announcement, ...wrong }, 't1').codes).toEqual([
        'G04.form',
      ]);
    expect(script.mayTake('principal', 'measure.announce', announcement, 't1')).toBe(true);
  });

  it('is on paper the day it is decided', () => {
    const script = decided({ sector });
    expect(lastDays(script, 'G04.written')).toEqual(['2026-09-07']);
    expect(statuses(script.on('2026-09-08'), 'G04.written')).toEqual(['overdue']);
  });

  it('is decided by the principal, on mandate of the board, and by nobody below', () => {
    const script = proposed({ sector });
    for (const who of ['teamLeader', 'hr', 'dpo', 'confidant', 'registrar'] as const)
      expect(forbidden(script, who, 'measure.decide', { decision: 'impose' }, 't1')).toContain('notYourRole');
    expect(forbidden(script, 'board', 'measure.decide', { decision: 'impose' }, 't1')).toEqual([]);
    const unmandated = { outside: { mandates: [] } };
    expect(forbidden(script, 'principal', 'measure.decide', { decision: 'impose' }, 't1', unmandated)).toEqual([
      'G04.mandate',
    ]);
    expect(forbidden(script, 'board', 'measure.decide', { decision: 'impose' }, 't1', unmandated)).toEqual([]);
  });

  it('does not exist without a reason', () =>
    expect(missing('measure.decide', { decision: 'impose' }, 't1')).toEqual(['data.reason: field.required']));

  it('keeps the pupil learning', () => {
    const script = decided({ sector }).take('principal', 'measure.announce', announcement, 't1');
    expect(lastDays(script, 'G04.education')).toEqual(['2026-09-08']);
    script.take('principal', 'education.arrange', { manner: 'homework', from: '2026-09-08' }, 'p1');
    expect(statuses(script, 'G04.education')).toEqual(['met']);
  });

  it('is not decided before the class teacher was heard, or it was said why that is not needed', () => {
    const script = proposed({ sector });
    const unsaid = { decision: 'impose', teacherNotHeard: undefined };
    expect(script.refused('principal', 'measure.decide', unsaid, 't1').codes).toEqual(['G04.teacher']);
    expect(script.mayTake('principal', 'measure.decide', { ...unsaid, teacherNotHeard: text }, 't1')).toBe(true);
    script
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' })
      .take('teamLeader', 'hearing.record', hearing('inPerson', 'notApplicable'), 'p5');
    expect(script.mayTake('principal', 'measure.decide', unsaid, 't1')).toBe(true);
  });

  it('shows how many there were before', () => {
    const script = proposed({ sector });
    const { warnings } = answer(script, 'teamLeader', 'measure.propose', suspension('2026-09-21', '2026-09-22'), 'p1');
    expect(warnings).toMatchObject([{ code: 'G04.series', shown: 1 }]);
  });

  it('adds those of earlier cases, which stay with the step', () => {
    const script = pupilFounded({ sector });
    const proposal = suspension('2026-09-21', '2026-09-22');
    expect(warned(script, 'teamLeader', 'measure.propose', proposal, 'p1')).not.toContain('G04.series');
    script.lookedUp({ earlierSuspensions: 2 });
    const { warnings } = answer(script, 'teamLeader', 'measure.propose', proposal, 'p1');
    expect(warnings).toMatchObject([{ code: 'G04.series', shown: 2 }]);
    script.take('teamLeader', 'measure.propose', proposal, 'p1');
    expect(script.steps.at(-1)).toMatchObject({ outside: { earlierSuspensions: 2 }, warnings: ['G04.series'] });
  });
});

describe('G04: urgency', () => {
  const urgent = suspension('2026-09-07', '2026-09-10', { urgent: true, urgency: text, ground: 'safety' });

  it('lets a suspension begin before anybody was heard, and has them heard within one school day', () => {
    const script = pupilUnderInvestigation()
      .take('teamLeader', 'measure.propose', urgent, 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(lastDays(script, 'G04.heardAfterwards')).toEqual(['2026-09-08']);
    script.take('teamLeader', 'hearing.record', hearing('inPerson', 'yes'), 'p1');
    expect(statuses(script, 'G04.heardAfterwards')).toEqual(['met']);
  });

  it('takes a written reason', () =>
    expect(missing('measure.propose', { ...urgent, urgency: undefined, reason: text })).toEqual([
      'data.urgency: field.required',
    ]));

  it('counts from the next school day when it falls in a holiday', () => {
    const script = pupilUnderInvestigation({ at: '2026-10-16T08:00:00.000Z' })
      .take('teamLeader', 'measure.propose', { ...urgent, from: '2026-10-16', until: '2026-10-20' }, 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(lastDays(script, 'G04.heardAfterwards')).toEqual(['2026-10-26']);
  });
});

describe('G04: pending a removal', () => {
  const pending = suspension('2026-09-08', '2026-09-15', { ground: 'pendingRemoval' });
  const removal = {
    ...three,
    measure: 'removal',
    from: undefined,
    until: undefined,
    lesserConsidered: ['suspension', 'support'],
  };

  it('does not exist in primary education', () => {
    const script = pupilFounded({ sector: 'PO' }).take('teamLeader', 'measure.propose', removal, 'p1');
    expect(propose(script, pending)).toEqual(['G04.pendingRemovalPrimary']);
  });

  it('exists in secondary education while a removal runs, and not before', () => {
    expect(propose(pupilFounded(), pending)).toEqual(['G04.pendingRemovalSecondary']);
    expect(propose(pupilFounded().take('teamLeader', 'measure.propose', removal, 'p1'), pending)).toEqual([]);
  });

  it('goes on week by week once the inspectorate was consulted, each week a decision of its own', () => {
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', removal, 'p1')
      .take('teamLeader', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1')
      .take('teamLeader', 'measure.propose', pending, 'p1');
    const next = suspension('2026-09-15', '2026-09-22', { ground: 'pendingRemoval' });
    expect(propose(script, next)).toEqual(['G04.noRow']);
    script.take('teamLeader', 'measure.consultInspectorate', { on: '2026-09-07', educationContinues: true }, 't1');
    expect(propose(script, next)).toEqual([]);
    expect(propose(script, { ...next, until: '2026-09-23' })).toEqual(['G04.week']);
    expect(propose(script, { ...next, ground: 'ownConduct' })).toEqual(['G04.noRow']);
  });
});

describe('G04: a case that is also about a parent', () => {
  const withParent = (): CaseScript =>
    pupilFounded({ sector: 'PO' }).take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' });

  it('asks why denying the parent access will not do, and points at the way for parents', () => {
    expect(propose(withParent(), three)).toEqual(['G04.parentRoute']);
    const weighed = { ...three, lesserConsidered: ['warning', 'accessBan'] };
    expect(propose(withParent(), weighed)).toEqual([]);
    expect(warned(withParent(), 'teamLeader', 'measure.propose', weighed, 'p1')).toContain('G04.conductOfParent');
  });
});
