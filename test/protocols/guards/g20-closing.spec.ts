import { describe, expect, it } from '@jest/globals';
import { forbidden, statuses } from '../../support/case-answers.js';
import { employeeFounded, pupilFounded, reported, suspension, type CaseScript } from '../../support/case-script.js';

const finished = (script: CaseScript): CaseScript =>
  script
    .take('board', 'factFinding.finish')
    .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
    .take('board', 'decision.finish')
    .take('board', 'execution.finish');
const answered = (): CaseScript =>
  employeeFounded()
    .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
    .take('board', 'qualification.decide', { answer: false }, 't1');

describe('G20: a case closes when everything was done, or left out with a reason', () => {
  it('closes when it was', () => {
    const script = finished(answered()).leaveOutPapers('hr', 'personnelFile').take('board', 'case.close');
    expect(script.state.stage).toBe('closed');
  });

  it('names every obligation that is still open, each with its clause', () => {
    const refused = finished(answered()).refused('board', 'case.close');
    const open = refused.unmet.filter(({ code }) => code === 'openObligation');
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) {
      expect(one.obligation).toMatch(/^[A-Z]/);
      expect(one.cites).not.toEqual([]);
    }
  });

  it('waits for an answer to every question raised', () => {
    const script = finished(answered())
      .leaveOutPapers('hr', 'personnelFile')
      .take('board', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1');
    expect(script.refused('board', 'case.close').codes).toContain('G20.openQuestions');
  });

  it('waits for every measure that was proposed to be decided, announced or withdrawn', () => {
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
      .take('teamLeader', 'factFinding.finish');
    expect(forbidden(script, 'teamLeader', 'decision.finish')).toContain('G20.outcomes');
    const later = answered().take(
      'board',
      'measure.propose',
      { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false },
      'p1',
    );
    later
      .take('board', 'factFinding.finish')
      .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('board', 'decision.finish');
    expect(later.refused('board', 'execution.finish').codes).toContain('G20.openMeasures');
    later.take('board', 'measure.withdraw', {}, 't2').take('board', 'execution.finish');
  });

  it('takes a waiver only of what may be waived, from the role the rule names, and with a reason', () => {
    const script = finished(answered())
      .leaveOutPapers('hr', 'personnelFile')
      .take('board', 'consultation.ask', { role: 'hr' });
    expect(script.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toContain('GEN.answer');
    const obligation = script.demanded('GEN.answer').at(-1)?.key ?? '';
    expect(script.refused('hr', 'obligation.waive', { obligation }).codes).toContain('notWaivable');
    script.take('board', 'obligation.waive', { obligation });
    expect(statuses(script, 'GEN.answer')).toEqual(['waived']);
    expect(script.mayTake('board', 'case.close')).toBe(true);
  });

  it('opens again with a reason, and its obligations with it', () => {
    const script = finished(answered()).leaveOutPapers('hr', 'personnelFile').take('board', 'case.close');
    expect(script.take('board', 'case.reopen', { because: 'newFacts' }).state.stage).toBe('review');
  });

  it('closes no case whose inspector was not consulted, by whichever way it leaves', () => {
    const script = (): CaseScript =>
      reported({ subjectKind: 'employee', possiblySexual: 'yes' })
        .take('board', 'case.take')
        .take('board', 'scope.assess', { inScope: false });
    for (const route of ['outOfScope', 'unfounded', 'withdrawn']) {
      const left = script();
      if (route === 'withdrawn') left.take('reporter', 'report.withdraw');
      if (route === 'unfounded') left.take('board', 'scope.assess', { inScope: true });
      left.take('board', 'review.finish', { route });
      expect(left.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toContain('G01.consult');
    }
  });
});
