import { describe, expect, it } from '@jest/globals';
import { pupilFounded, suspension, type CaseScript } from '../../support/case-script.js';

/** A founded pupil's case whose conduct was qualified: only what to do about it is open. */
const qualified = (): CaseScript =>
  pupilFounded()
    .take('teamLeader', 'factFinding.finish')
    .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
    .take('teamLeader', 'qualification.decide', { answer: true }, 't1');

describe('OZHW-4.10: a founded case ends with a measure, or a reason why none fits', () => {
  it('is not decided without either', () => {
    const { codes, cites } = qualified().refused('teamLeader', 'decision.finish');
    expect(codes).toContain('OZHW-4.10.fitting');
    expect(cites).toContain('OZHW-4.10');
  });

  it('is not closed without either for a participant against whom something was established', () => {
    const script = qualified()
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('teamLeader', 'decision.finish')
      .take('teamLeader', 'party.add', { kind: 'pupil', role: 'sharer', band: 'from12' });
    const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' };
    script
      .take('teamLeader', 'hearing.record', hearing, 'p5')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'shared' }, 'p5')
      .take('teamLeader', 'aftercare.record', { offered: 'accepted' }, 'p3')
      .take('teamLeader', 'execution.finish')
      .leaveOutPapers('registrar', 'pupilFile');
    expect(script.refused('teamLeader', 'case.close').codes).toEqual(['OZHW-4.10.fitting']);
    script.take('teamLeader', 'outcome.record', { outcome: 'conversation' }, 'p5');
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('is decided with a reason why none fits, which stands in the log', () => {
    const script = qualified().take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1');
    expect(script.steps.at(-1)?.data['reason']).toBeDefined();
    expect(script.take('teamLeader', 'decision.finish').state.stage).toBe('execution');
  });

  it('is decided with a measure that was imposed', () => {
    const script = qualified()
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-09'), 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't2')
      .take('principal', 'measure.announce', { manner: 'handed', on: '2026-09-07', remedyClause: true }, 't2')
      .take('teamLeader', 'outcome.record', { outcome: 'measure' }, 'p1');
    expect(script.take('teamLeader', 'decision.finish').state.stage).toBe('execution');
  });
});
