import { describe, expect, it } from '@jest/globals';
import { editions } from '#libs/domain';
import { employeeFounded, people, pupilFounded, reported, type Who } from '../../support/case-script.js';

const everybody = Object.keys(people).filter((who) => who !== 'system') as Who[];
const sexual = { subjectKind: 'employee', victimKind: 'pupil', possiblySexual: 'yes' } as const;

describe('OZHW-0.1: whoever knows of it reports to the school leadership or to the board', () => {
  it.each(['employee', 'externalWorker', 'intern', 'pupil', 'parent', 'outsider', 'unknown'])(
    'lets a reporter who is %s report',
    (reporterKind) => {
      expect(reported({ reporterKind }).state.stage).toBe('reported');
    },
  );

  it('lets everybody with an account report, whatever his role', () => {
    for (const who of everybody) expect(reported({}, {}, who).steps[0]?.by.role).toBe(people[who].role);
  });

  it('refuses a report by the clock, which knows nothing', () => {
    expect(() => reported({}, {}, 'system')).toThrow('notYourRole');
  });

  it('gives a report for the leadership to the leadership', () => {
    const script = reported({ addressee: 'leadership' });
    expect(script.mayTake('teamLeader', 'case.take')).toBe(true);
    expect(script.mayTake('principal', 'case.take')).toBe(true);
    expect(script.refused('board', 'case.take').codes).toEqual(['notYourRole']);
  });

  it('gives a report for the board to the board, past the leadership', () => {
    const script = reported({ addressee: 'board' });
    const { codes, cites } = script.refused('principal', 'case.take');
    expect(codes).toEqual(['notYourRole', 'OZHW-0.1.addressee']);
    expect(cites).toContain('OZHW-0.1');
    expect(script.take('board', 'case.take').state.stage).toBe('review');
  });

  it.each(['leadership', 'unknown'])(
    'takes a report about the leadership (%s) to the board, whatever was chosen',
    (aboutLeadership) => {
      const script = reported({ addressee: 'leadership', aboutLeadership });
      expect(script.refused('principal', 'case.take').codes).toContain('OZHW-0.1.addressee');
      expect(script.mayTake('board', 'case.take')).toBe(true);
    },
  );

  it('keeps the leadership out of every act in a case about the leadership, also where another power would let it in', () => {
    const script = reported({ aboutLeadership: 'leadership' })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' });
    const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' };
    expect(script.refused('principal', 'hearing.record', hearing, 'p1').codes).toEqual(['G16.leadership']);
    expect(script.refused('principal', 'hearing.record', hearing, 'p1').cites).toEqual(['G16']);
  });

  it.each([{ aboutLeadership: 'board' }, { subjectKind: 'boardMember' }])(
    'takes a report on a board member above the board: %j',
    (intake) => {
      const script = reported({ addressee: 'board', ...intake });
      const { codes, cites } = script.refused('board', 'case.take');
      expect(codes).toContain('OZHW-0.1.above');
      expect(cites).toContain('G16');
      expect(script.take('supervisoryBoard', 'case.take').state.stage).toBe('review');
    },
  );

  it('never lets the person it concerns act in it', () => {
    const script = reported({ addressee: 'board' })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.otherBoard.person });
    const { codes, cites } = script.refused('otherBoard', 'scope.assess', { inScope: true });
    expect(codes).toEqual(['G16.party']);
    expect(cites).toEqual(['G16']);
    expect(script.mayTake('board', 'scope.assess', { inScope: true })).toBe(true);
  });

  it('takes a possible sexual offence by staff against a pupil to the board at once, whatever was chosen (G01)', () => {
    const script = reported({ addressee: 'leadership', ...sexual });
    expect(script.refused('teamLeader', 'case.take').cites).toEqual(expect.arrayContaining(['OZHW-0.1', 'G01']));
    expect(script.demanded('G01.consult')[0]?.by).toContain('board');
    expect(script.mayTake('board', 'case.take')).toBe(true);
  });

  it('takes it to the board as well when it comes up only later', () => {
    const script = reported({ addressee: 'leadership', subjectKind: 'employee' })
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' })
      .take(
        'teamLeader',
        'qualification.raise',
        { of: 'possiblyCriminal', offence: 'sexualByStaff', legalGround: 'uavg33-2b' },
        'p1',
      );
    expect(script.refused('teamLeader', 'scope.assess', { inScope: true }).codes).toContain('notYourRole');
    expect(script.mayTake('board', 'scope.assess', { inScope: true })).toBe(true);
  });
});

describe('OZHW-0.4: no report ends without a recorded outcome with reasons', () => {
  const reviewed = () =>
    reported().take('teamLeader', 'case.take').take('teamLeader', 'scope.assess', { inScope: true });

  it('cannot close a report that was only taken up', () => {
    expect(reviewed().refused('teamLeader', 'case.close').codes).toEqual(['notAtThisStage']);
  });

  it('ends as unfounded, with a reason', () => {
    const script = reviewed();
    expect(() => script.take('teamLeader', 'review.finish', { route: 'unfounded', reason: undefined })).not.toThrow();
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
    expect(script.steps.find(({ type }) => type === 'review.finish')?.data['reason']).toBeDefined();
  });

  it('ends as withdrawn only when the reporter withdrew', () => {
    const script = reviewed();
    expect(script.refused('teamLeader', 'review.finish', { route: 'withdrawn' }).codes).toEqual(['GEN.withdrawn']);
    expect(script.refused('teamLeader', 'report.withdraw').codes).toEqual(['notYourRole']);
    script.take('reporter', 'report.withdraw').take('teamLeader', 'review.finish', { route: 'withdrawn' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('ends with an advice in a case that asked for one', () => {
    const script = reported({ kind: 'publicationDoubt' }).take('teamLeader', 'case.take');
    expect(script.refused('teamLeader', 'case.close').codes).toEqual(['notAtThisStage']);
    script.consulted('teamLeader', 'dpo', 'publish').take('teamLeader', 'advice.give', { advice: 'publish' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it.each(['conversation', 'noMeasure', 'advice', 'address'])(
    'ends an investigated case with the outcome %s',
    (outcome) => {
      const script = pupilFounded()
        .take('teamLeader', 'factFinding.finish')
        .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
        .take('teamLeader', 'qualification.decide', { answer: false }, 't1');
      expect(script.refused('teamLeader', 'decision.finish').cites).toContain('G20');
      script
        .take('teamLeader', 'outcome.record', { outcome }, 'p1')
        .take('teamLeader', 'aftercare.record', { offered: 'accepted' }, 'p3')
        .take('teamLeader', 'decision.finish')
        .take('teamLeader', 'execution.finish')
        .leaveOutPapers('registrar', 'pupilFile');
      expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
    },
  );

  it('does not take a measure as the outcome when none was imposed', () => {
    const script = pupilFounded().take('teamLeader', 'factFinding.finish');
    expect(script.refused('teamLeader', 'outcome.record', { outcome: 'measure' }, 'p1').codes).toEqual([
      'GEN.outcomeIsTrue',
    ]);
  });

  it('does not end by passing it to the other addressee: it is taken up there', () => {
    const script = reviewed().take('teamLeader', 'review.finish', { route: 'handedOver' });
    const { codes, cites } = script.refused('board', 'case.close');
    expect(codes).toEqual(['GEN.passedOn', 'OZHW-0.4.outcome', 'OZHW-0.4.passedOn']);
    expect(cites).toContain('OZHW-0.4');
    expect(script.demanded('GEN.takeBoard').map(({ status }) => status)).toEqual(['open']);
    expect(script.refused('teamLeader', 'case.take').codes).toContain('notYourRole');
    expect(script.take('board', 'case.take').state.stage).toBe('review');
    script.take('board', 'review.finish', { route: 'unfounded' });
    expect(script.take('board', 'case.close').state.stage).toBe('closed');
  });
});

describe('OZHW norms: every plain norm can be cited as breached, and nothing else can', () => {
  const clauses = editions.find(({ id }) => id === 'OZHW-2020')?.clauses ?? [];
  const norms = clauses.filter(({ kind }) => kind === 'norm').map(({ id }) => id);

  it('has the norms of the registry', () => {
    expect(norms).toHaveLength(31);
  });

  it.each(['OZHW-6.2', 'OZHW-0.1', 'OZHW-1.1', 'GEN-1', 'G04', 'OZHW-9.9', 'ALM-3'])(
    'refuses %s, which is no norm',
    (id) => {
      const script = employeeFounded();
      const refused = script.refused('board', 'breach.assess', { norms: [id], exception: 'none' }, 'p1');
      expect(refused.codes).toContain('unknownNorm');
      expect(refused.unmet[0]?.path).toBe('data.norms');
    },
  );

  it('refuses a norm that is put in afterwards by a correction', () => {
    const script = employeeFounded();
    const step = script.state.acts.findLast(({ type }) => type === 'breach.assess')?.seq;
    expect(script.refused('board', 'step.correct', { step, 'set.norms': ['OZHW-6.2'] }).codes).toContain('unknownNorm');
    expect(script.mayTake('board', 'step.correct', { step, 'set.norms': ['OZHW-5.8'] })).toBe(true);
  });

  it.each(norms)('takes %s', (id) => {
    const consent = {
      publishedOn: '2026-09-01',
      consentOf: 'otherPerson',
      consentBy: 'nobody',
      consentRecorded: 'notKept',
    };
    const script = employeeFounded().lookedUp({ consentOnRecord: false });
    script.take('board', 'breach.assess', { norms: [id], exception: 'none', ...consent }, 'p1');
    expect(script.steps.at(-1)?.data['norms']).toEqual([id]);
  });
});
