import { describe, expect, it } from '@jest/globals';
import { measures } from '#libs/domain';
import { owners, statuses } from '../../support/case-answers.js';
import { text, type CaseScript } from '../../support/case-script.js';
import { employeeHeard, founded, inGroningen, proposal, pupilFounded } from './lives.js';

const deciding = (kind = 'employee'): CaseScript =>
  employeeHeard({}, {}, kind)
    .take('board', 'breach.assess', { norms: ['OOG-3.1.5'], exception: 'none' }, 'p1')
    .take('board', 'finding.record', founded, 'p1')
    .take('board', 'factFinding.finish');
const offered = (script: CaseScript, who: 'board' | 'teamLeader' = 'board') =>
  measures.filter((measure) => script.mayTake(who, 'measure.propose', proposal(measure), 'p1'));

const raised = (offence: string): CaseScript =>
  deciding().take('board', 'qualification.raise', { of: 'possiblyCriminal', offence, legalGround: 'uavg33-2b' }, 'p1');
const complaint = (more = {}) => ({
  to: 'police',
  sort: 'schoolComplaint',
  about: 'offence',
  at: '2026-09-07T09:00:00.000Z',
  manner: 'inPerson',
  reference: text,
  because: text,
  ...more,
});

describe('OOG-4.1.1: what can follow on a breach', () => {
  it('is for an employee exactly this, and being kept away as an order, which any school has', () =>
    expect(offered(deciding())).toEqual([
      'reprimand',
      'suspension',
      'interimSuspension',
      'dismissal',
      'summaryDismissal',
    ]));

  it.each(['warning', 'removal', 'endOfRelation', 'schoolDiscipline', 'deviceBan'])(
    'is no %s for an employee',
    (measure) => {
      const { codes, cites } = deciding().refused('board', 'measure.propose', proposal(measure), 'p1');
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'OOG-4.1.1.employeeOnly']));
      expect(cites).toContain('OOG-4.1.1');
    },
  );

  it('is for an intern the end of the relation', () => {
    expect(offered(deciding('intern'))).toEqual(['interimSuspension', 'endOfRelation']);
    expect(deciding('intern').refused('board', 'measure.propose', proposal('reprimand'), 'p1').codes).toContain(
      'OOG-4.1.1.externalOnly',
    );
  });

  it('runs a reprimand through intention and defence (G09), and keeps pay in a suspension (G10)', () => {
    const script = deciding().take('board', 'measure.propose', proposal('reprimand'), 'p1');
    expect(script.refused('otherBoard', 'measure.decide', { decision: 'impose' }, 't1').cites).toContain('G09');
    expect(
      deciding().refused('board', 'measure.propose', proposal('suspension', { withPay: false }), 'p1').cites,
    ).toContain('G10');
  });

  it('can be a report to the police, with a reason either way', () => {
    const script = raised('other');
    expect(statuses(script, 'OOG-4.1.1.police')).toEqual(['open']);
    expect(script.refused('board', 'outsideReport.make', complaint({ because: undefined }), 'p1').codes).toEqual([
      'OOG-4.1.1.because',
    ]);
    script.take('board', 'outsideReport.make', complaint(), 'p1');
    expect(statuses(script, 'OOG-4.1.1.police')).toEqual(['met']);
    const not = raised('other').take('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1');
    expect(statuses(not, 'OOG-4.1.1.police')).toEqual(['met']);
    expect(not.steps.at(-1)?.data['reason']).toBeDefined();
  });

  it('needs a reference, and is not for a child under 12', () => {
    expect(
      raised('other').refused('board', 'outsideReport.make', complaint({ reference: undefined }), 'p1').codes,
    ).toEqual(['OOG-4.1.1.reference']);
    const young = pupilFounded({}, {}, 'under12');
    expect(young.refused('board', 'outsideReport.make', complaint(), 'p1').codes).toEqual(['OOG-4.1.1.under12']);
  });

  it('leaves insult to the victim (G17), and a staff sexual offence to the order of the law (G02)', () => {
    expect(raised('onComplaintOfVictim').refused('board', 'outsideReport.make', complaint(), 'p1').codes).toContain(
      'OOG-4.1.1.victimsOwn',
    );
    const { codes, cites } = raised('sexualByStaff').refused('board', 'outsideReport.make', complaint(), 'p1');
    expect(codes).toContain('OOG-4.1.1.lawfulOrder');
    expect(cites).toContain('G02');
  });

  it('is no choice where statute takes it away (G02)', () =>
    expect(
      raised('sexualByStaff').refused('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1').cites,
    ).toContain('G02'));
});

describe('OOG-4.3.1: addressing an employee', () => {
  const byManager = (): CaseScript => {
    const script = inGroningen({ subjectKind: 'employee' })
      .take('teamLeader', 'case.take', { ownTeam: 'yes' })
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' })
      .take('teamLeader', 'scope.assess', { inScope: true })
      .take('teamLeader', 'review.finish', { route: 'investigate' });
    return script
      .take(
        'teamLeader',
        'hearing.record',
        { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' },
        'p1',
      )
      .take('teamLeader', 'finding.record', founded, 'p1')
      .take('teamLeader', 'factFinding.finish');
  };

  it('is an outcome the manager gives alone, with the conversation on record', () => {
    const script = byManager();
    expect(script.refused('teamLeader', 'outcome.record', { outcome: 'address' }, 'p1').codes).toEqual([
      'OOG-4.3.1.address',
    ]);
    script.take('teamLeader', 'conversation.record', { about: 'address', on: script.today }, 'p1');
    script.take('teamLeader', 'outcome.record', { outcome: 'address' }, 'p1');
    expect(script.state.tracks).toEqual({});
  });

  it('is one of the outcomes of this code, which knows no correction and no leaving it to the board', () => {
    for (const outcome of ['correction', 'handover'])
      expect(byManager().refused('teamLeader', 'outcome.record', { outcome }, 'p1').codes).toContain(
        'OOG-4.3.1.outcomes',
      );
    byManager().take('teamLeader', 'outcome.record', { outcome: 'conversation' }, 'p1');
  });

  it('is less than a written warning, which this code does not know', () => {
    expect(byManager().refused('teamLeader', 'measure.propose', proposal('warning'), 'p1').cites).toContain(
      'OOG-4.3.1',
    );
    expect(byManager().mayTake('teamLeader', 'measure.propose', proposal('reprimand'), 'p1')).toBe(true);
  });

  it('is talked about by those who lead, not by the registrar', () =>
    expect(
      byManager().refused('registrar', 'conversation.record', { about: 'address', on: '2026-09-07' }, 'p1').codes,
    ).toEqual(['notYourRole']));
});

describe('OOG-4.3.2: an employee who finds something about himself', () => {
  const asked = (): CaseScript =>
    inGroningen({ kind: 'supportRequest', reporterKind: 'employee', subjectKind: 'unknown', victimKind: 'employee' })
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'victim' });

  it('asks for support, which is no case against him', () => {
    const script = asked();
    expect(script.state.machine).toBe('advice');
    for (const role of ['subject', 'participant'])
      expect(script.refused('teamLeader', 'party.add', { kind: 'employee', role }).codes).toEqual([
        'OOG-4.3.2.noSubject',
      ]);
    expect(script.refused('teamLeader', 'party.correct', { role: 'subject' }, 'p1').codes).toEqual([
      'OOG-4.3.2.noSubject',
    ]);
    expect(script.refused('teamLeader', 'measure.propose', proposal('reprimand'), 'p1').codes).toEqual([
      'notAtThisStage',
    ]);
  });

  it('has it weighed before the manager answers', () => {
    const script = asked();
    expect(script.refused('teamLeader', 'advice.give', { advice: 'steps' }).cites).toEqual(['OOG-4.3.2']);
    script.take('teamLeader', 'harm.weigh', { sort: 'simple' }).take('teamLeader', 'advice.give', { advice: 'steps' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it.each(['complicated', 'defamatory'])('has both asked in confidence when it is %s', (sort) => {
    const script = asked().take('teamLeader', 'harm.weigh', { sort });
    expect(script.refused('teamLeader', 'advice.give', { advice: 'steps' }).unmet.map(({ rule }) => rule)).toEqual([
      'OOG-4.3.2.communications',
      'OOG-4.3.2.hr',
    ]);
    script.consulted('teamLeader', 'communications', 'for').consulted('teamLeader', 'hr', 'for');
    script.take('teamLeader', 'advice.give', { advice: 'steps' });
  });

  it('hears of his own complaint when somebody defames him (G17)', () => {
    const script = asked().take('teamLeader', 'harm.weigh', { sort: 'defamatory' });
    expect(script.demanded('OOG-4.3.2.ownComplaint')).toMatchObject([{ status: 'open', cites: ['OOG-4.3.2', 'G17'] }]);
    script.take('teamLeader', 'party.inform', { about: 'ownComplaint', manner: 'conversation' }, 'p1');
    expect(statuses(script, 'OOG-4.3.2.ownComplaint')).toEqual(['met']);
    expect(
      statuses(asked().take('teamLeader', 'harm.weigh', { sort: 'complicated' }), 'OOG-4.3.2.ownComplaint'),
    ).toEqual([]);
  });

  it('is weighed in a case with an employee as its victim too, and in no other', () => {
    const script = pupilFounded();
    expect(script.refused('teamLeader', 'harm.weigh', { sort: 'complicated' }).codes).toEqual(['noPower']);
    script.take('teamLeader', 'party.add', { kind: 'employee', role: 'victim' });
    script.take('teamLeader', 'harm.weigh', { sort: 'complicated' });
    expect(owners(script, 'OOG-4.3.2.hr')).toContain('teamLeader');
  });
});
