import { describe, expect, it } from '@jest/globals';
import { text } from '../../support/case-script.js';
import { established, inDecision, investigated, parentFounded, proposal, reported, rulesAgainst } from './lives.js';

describe('ALM-2.2a: whom the guideline is for', () => {
  it.each(['employee', 'externalWorker', 'intern', 'pupil', 'parent', 'outsider'])(
    'knows %s as reporter and as party',
    (kind) => {
      const script = reported({ reporterKind: kind, subjectKind: kind }).take('teamLeader', 'case.take');
      script.take('teamLeader', 'party.add', { kind, role: 'subject', ...(kind === 'pupil' ? { band: 'adult' } : {}) });
      expect(script.state.parties['p1']?.kind).toBe(kind);
    },
  );

  it.each(['parent', 'intern', 'externalWorker'])(
    'lets a founded case of a %s end in a conversation or a reason',
    (kind) => {
      for (const outcome of ['conversation', 'noMeasure']) {
        const script = established(
          investigated('principal', { kind }, { subjectKind: kind }),
          'principal',
          'notApplicable',
        )
          .take('principal', 'breach.assess', { norms: ['ALM-3.1ia'], exception: 'none' }, 'p1')
          .take('principal', 'factFinding.finish')
          .take('principal', 'outcome.record', { outcome }, 'p1')
          .take('principal', 'decision.finish')
          .take('principal', 'execution.finish');
        expect(script.take('principal', 'case.close').state.stage).toBe('closed');
      }
    },
  );

  it.each(['address', 'advice', 'endOfRelation', 'correction', 'handover'])('does not let it end in %s', (outcome) => {
    const script = inDecision(parentFounded(), 'principal');
    expect(script.refused('principal', 'outcome.record', { outcome }, 'p1').cites).toContain('ALM-2.2a');
  });

  it.each(['warning', 'suspension', 'removal', 'endOfRelation'])('gives nobody else a %s', (measure) => {
    for (const kind of ['parent', 'intern']) {
      const script = investigated('principal', { kind }, { subjectKind: kind });
      const { codes, cites } = script.refused('principal', 'measure.propose', proposal(measure), 'p1');
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'ALM-2.2a.measures']));
      expect(cites).toContain('ALM-2.2a');
    }
  });

  it('leaves what any school has: a parent can be kept from the building, cited as such', () => {
    const ban = proposal('accessBan', {
      from: '2026-09-08',
      until: '2026-10-08',
      lesserReason: text,
      area: text,
      contactPerson: text,
    });
    const script = inDecision(parentFounded(), 'principal').take('principal', 'measure.propose', ban, 'p1');
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(script.take('principal', 'outcome.record', { outcome: 'measure' }, 'p1').state.tracks['t1']?.state).toBe(
      'decided',
    );
    expect(script.refused('hr', 'measure.propose', ban, 'p1').cites).toEqual(['GEN-2']);
  });

  it.each(['intern', 'volunteer', 'externalWorker'])('counts a %s as staff for the law (G01)', (subjectKind) => {
    const script = reported({ subjectKind, victimKind: 'pupil', possiblySexual: 'yes' });
    expect(script.demanded('G01.consult')).toMatchObject([{ status: 'open', cites: expect.arrayContaining(['G01']) }]);
  });
});

describe('ALM-2.2: what has to do with the school', () => {
  const taken = (intake = {}) => reported(intake).take('teamLeader', 'case.take');

  it.each([
    ['school', true],
    ['overlap', true],
    ['private', false],
  ])('records %s', (tie, inScope) => {
    const script = taken().take('teamLeader', 'scope.assess', { tie, inScope });
    expect(script.steps.at(-1)?.data).toMatchObject({ tie, inScope });
  });

  it.each([
    { inScope: true, tie: 'private' },
    { inScope: false, tie: 'school' },
    { inScope: true },
    { inScope: false },
  ])('does not record %j', (data) => {
    expect(taken().refused('teamLeader', 'scope.assess', data)).toMatchObject({
      codes: ['ALM-2.2.tie'],
      cites: ['ALM-2.2'],
    });
  });

  it('does not go on before that was recorded', () => {
    expect(taken().refused('teamLeader', 'review.finish', { route: 'unfounded' }).cites).toEqual(['ALM-2.2']);
  });

  it('ends what is private with that reason, and does not look into it', () => {
    const script = taken().take('teamLeader', 'scope.assess', { inScope: false, tie: 'private' });
    expect(rulesAgainst(script, 'teamLeader', 'review.finish', { route: 'investigate' })).toEqual(['ALM-2.2.in']);
    script.take('teamLeader', 'review.finish', { route: 'outOfScope' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('does not end as private what has to do with the school', () => {
    const script = taken().take('teamLeader', 'scope.assess', { inScope: true, tie: 'overlap' });
    expect(script.refused('teamLeader', 'review.finish', { route: 'outOfScope' }).cites).toEqual(['ALM-2.2']);
  });

  it('ends no duty of the law on the same facts (G01, G12)', () => {
    const script = reported({
      subjectKind: 'employee',
      victimKind: 'pupil',
      possiblySexual: 'yes',
      personalData: 'yes',
    })
      .take('board', 'case.take')
      .take('board', 'scope.assess', { inScope: false, tie: 'private' })
      .take('board', 'review.finish', { route: 'outOfScope' });
    expect(rulesAgainst(script, 'board', 'case.close')).toEqual(expect.arrayContaining(['G01.consult', 'G12.check']));
  });
});
