import { describe, expect, it } from '@jest/globals';
import { reported, type CaseScript } from '../../support/case-script.js';

const staffKinds = ['employee', 'externalWorker', 'intern', 'volunteer', 'boardMember'] as const;
const sexual = { victimKind: 'pupil', possiblySexual: 'yes' } as const;

/** Somebody of a kind as p1, heard and founded, in a case led by the board. */
function foundedOf(kind: string): CaseScript {
  const script = reported({ addressee: 'board', subjectKind: kind })
    .take('board', 'case.take')
    .take('board', 'party.add', { kind, role: 'subject' })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' });
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' };
  return script
    .take('board', 'hearing.record', hearing, 'p1')
    .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('board', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
    .take('board', 'factFinding.finish');
}

const proposal = (measure: string) => ({
  measure,
  ground: 'ownConduct',
  from: '2026-09-08',
  until: '2026-09-11',
  withPay: true,
  lesserConsidered: ['conversation'],
  urgent: false,
});

describe('OZHW-2.1: whom the protocol is for', () => {
  it.each(['employee', 'externalWorker', 'intern', 'pupil', 'parent', 'unknown'])(
    'knows %s as reporter kind and as party',
    (kind) => {
      const script = reported({ reporterKind: kind, subjectKind: kind === 'unknown' ? 'pupil' : kind }).take(
        'teamLeader',
        'case.take',
      );
      script.take('teamLeader', 'party.add', { kind, role: 'subject', ...(kind === 'pupil' ? { band: 'adult' } : {}) });
      expect(script.state.parties['p1']?.kind).toBe(kind);
    },
  );

  it.each(['intern', 'externalWorker', 'volunteer'])('knows for a founded %s no measure of 6.3', (kind) => {
    const script = foundedOf(kind);
    for (const measure of ['warning', 'suspension', 'reprimand', 'dismissal', 'summaryDismissal']) {
      const { codes, cites } = script.refused(
        'board',
        'measure.propose',
        {
          ...proposal(measure),
          finalWarningGiven: measure.endsWith('ismissal') ? true : undefined,
          counselConsulted: measure === 'summaryDismissal' ? true : undefined,
        },
        'p1',
      );
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'OZHW-2.1.notAnEmployee']));
      expect(cites).toContain('OZHW-2.1');
    }
  });

  it('ends the relation of an intern on its own contract, decided by another board member than proposed it', () => {
    const script = foundedOf('intern').take('board', 'measure.propose', proposal('endOfRelation'), 'p1');
    expect(script.refused('board', 'measure.decide', { decision: 'impose' }, 't1').codes).toEqual(['G16.twoPeople']);
    script.take('otherBoard', 'measure.decide', { decision: 'impose' }, 't1');
    script.take('board', 'measure.announce', { manner: 'registered', on: script.today, remedyClause: true }, 't1');
    expect(script.take('board', 'outcome.record', { outcome: 'endOfRelation' }, 'p1').state.tracks['t1']?.state).toBe(
      'announced',
    );
  });

  it('does not record the end of a relation that nobody ended', () => {
    expect(foundedOf('intern').refused('board', 'outcome.record', { outcome: 'endOfRelation' }, 'p1').codes).toEqual([
      'GEN.outcomeIsTrue',
    ]);
  });

  it('knows a conversation as the fitting outcome for an external worker', () => {
    const script = foundedOf('externalWorker').take('board', 'outcome.record', { outcome: 'conversation' }, 'p1');
    script.take('board', 'decision.finish').take('board', 'execution.finish');
    expect(script.take('board', 'case.close').state.stage).toBe('closed');
  });

  it.each(staffKinds)('counts %s as staff for the consultation of the confidential inspector (G01)', (subjectKind) => {
    expect(
      reported({ subjectKind, ...sexual })
        .demanded('G01.consult')
        .map(({ status }) => status),
    ).toEqual(['open']);
  });

  it('does not count a pupil as staff', () => {
    expect(reported({ subjectKind: 'pupil', ...sexual }).demanded('G01.consult')).toEqual([]);
  });
});

describe('OZHW-2.2: whether it has to do with the school', () => {
  const taken = (intake = {}) => reported(intake).take('teamLeader', 'case.take');

  it.each(['investigate', 'outOfScope', 'unfounded', 'referred'])(
    'does not go on to %s before scope was assessed',
    (route) => {
      const data = { route, referredTo: route === 'referred' ? 'complaints' : undefined };
      const { codes, cites } = taken().refused('teamLeader', 'review.finish', data);
      expect(codes).toContain('OZHW-2.2.scope');
      expect(cites).toContain('OZHW-2.2');
    },
  );

  it('records the assessment with a reason, and ends the case with it', () => {
    const script = taken().take('teamLeader', 'scope.assess', { inScope: false });
    expect(script.steps.at(-1)?.data['reason']).toBeDefined();
    expect(script.refused('teamLeader', 'review.finish', { route: 'investigate' }).codes).toEqual(['OZHW-2.2.in']);
    script.take('teamLeader', 'review.finish', { route: 'outOfScope' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('does not end as out of scope what is in scope', () => {
    const script = taken().take('teamLeader', 'scope.assess', { inScope: true });
    expect(script.refused('teamLeader', 'review.finish', { route: 'outOfScope' }).cites).toEqual(['OZHW-2.2']);
  });

  it('does not end the consultation of the confidential inspector on the same facts (G01)', () => {
    const script = reported({ subjectKind: 'employee', ...sexual })
      .take('board', 'case.take')
      .take('board', 'scope.assess', { inScope: false })
      .take('board', 'review.finish', { route: 'outOfScope' });
    const refused = script.refused('board', 'case.close');
    expect(refused.unmet.map(({ rule }) => rule)).toContain('G01.consult');
    expect(refused.cites).toContain('G01');
    script.take('board', 'party.add', { kind: 'employee', role: 'subject' });
    const call = { to: 'confidentialInspector', about: 'sexualOffence', at: script.moment().at, manner: 'phone' };
    script.take('board', 'outsideReport.make', call, 'p1');
    expect(script.demanded('G01.consult').map(({ status }) => status)).toEqual(['met']);
  });

  it('does not end the check on a data breach on the same facts (G12)', () => {
    const script = taken({ personalData: 'yes' })
      .take('teamLeader', 'scope.assess', { inScope: false })
      .take('teamLeader', 'review.finish', { route: 'outOfScope' });
    expect(script.refused('teamLeader', 'case.close').unmet.map(({ rule }) => rule)).toContain('G12.check');
    expect(script.refused('teamLeader', 'case.close').cites).toContain('G12');
  });
});
