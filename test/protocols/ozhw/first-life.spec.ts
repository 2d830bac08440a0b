import { describe, expect, it } from '@jest/globals';
import { replay } from '#libs/domain';
import { pupilFounded, reported, suspension } from '../../support/case-script.js';

describe('one pupil case from report to closing', () => {
  it('can be walked, and replays to the same state', () => {
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('principal', 'qualification.decide', { answer: true }, 't1')
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't2')
      .take('principal', 'measure.announce', { manner: 'handed', on: '2026-09-07', remedyClause: true }, 't2')
      .take(
        'principal',
        'outsideReport.make',
        { to: 'inspectorate', about: 'suspension', at: '2026-09-07T10:00:00.000Z', manner: 'portal' },
        'p1',
      )
      .take('principal', 'education.arrange', { manner: 'homework', from: '2026-09-08' }, 'p1')
      .take('teamLeader', 'aftercare.record', { offered: 'accepted' }, 'p3')
      .take('teamLeader', 'outcome.record', { outcome: 'measure' }, 'p1')
      .take('teamLeader', 'decision.finish')
      .on('2026-09-11')
      .take('teamLeader', 'execution.finish');
    expect(script.refused('teamLeader', 'case.close').codes).toContain('openObligation');
    script.leaveOutPapers('registrar', 'pupilFile');
    script.take('teamLeader', 'case.close');
    expect(script.state.stage).toBe('closed');
    const first = script.steps[0];
    expect(replay(script.state.opening, script.steps)).toEqual(script.state);
    expect(first?.type).toBe('report.receive');
  });

  it('starts the consultation of the confidential inspector on intake answers alone', () => {
    const script = reported({ subjectKind: 'employee', possiblySexual: 'unknown' });
    expect(script.demanded('G01.consult').map(({ status }) => status)).toEqual(['open']);
  });
});
