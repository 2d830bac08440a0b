import { describe, expect, it } from '@jest/globals';
import type { PlainData, Role } from '#libs/domain';
import {
  employeeFounded,
  people,
  pupilFounded,
  reported,
  suspension,
  text,
  type CaseScript,
  type Who,
} from '../../support/case-script.js';

const common = {
  ground: 'ownConduct',
  lesserConsidered: ['conversation', 'support'],
  urgent: false,
  lesserReason: text,
} as const;
const forEmployee: Readonly<Record<string, PlainData>> = {
  warning: { measure: 'warning', ...common },
  suspension: { measure: 'suspension', ...common, from: '2026-09-14', until: '2026-09-28', withPay: true },
  reprimand: { measure: 'reprimand', ...common },
  dismissal: { measure: 'dismissal', ...common, finalWarningGiven: true },
  summaryDismissal: { measure: 'summaryDismissal', ...common, finalWarningGiven: true, counselConsulted: true },
};
const all = [
  'warning',
  'reprimand',
  'suspension',
  'interimSuspension',
  'dismissal',
  'summaryDismissal',
  'endOfRelation',
  'removal',
  'accessBan',
  'otherClass',
  'deviceBan',
  'contract',
  'conversation',
] as const;

const period = { from: '2026-09-08', until: '2026-09-11' } as const;
const proposal = (measure: string): PlainData => ({
  measure,
  ...common,
  ...period,
  interest: text,
  withPay: true,
  ...(measure.endsWith('ismissal') ? { finalWarningGiven: true } : {}),
  ...(measure === 'summaryDismissal' ? { counselConsulted: true } : {}),
});

const employeeDeciding = (): CaseScript => employeeFounded().take('board', 'factFinding.finish');
const proposed = (measure: string): CaseScript =>
  employeeDeciding().take('board', 'measure.propose', forEmployee[measure] ?? {}, 'p1');
const whoMay = (script: CaseScript, data: PlainData): readonly Role[] => {
  const who = (Object.keys(people) as Who[]).filter((one) => script.mayTake(one, 'measure.decide', data, 't1'));
  return [...new Set(who.map((one) => people[one].role))];
};

/** A parent as p1 and the child as p2, both subjects, heard and founded. */
function parentFounded(): CaseScript {
  const script = reported({ subjectKind: 'parent', victimKind: 'employee' })
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' })
    .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
    .take('teamLeader', 'scope.assess', { inScope: true })
    .take('teamLeader', 'review.finish', { route: 'investigate' });
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' };
  return script
    .take('teamLeader', 'hearing.record', hearing, 'p1')
    .take('teamLeader', 'hearing.record', hearing, 'p2')
    .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1');
}

describe('OZHW-6.3: measures against an employee', () => {
  it('offers exactly these, and being kept away as an order, which any school has', () => {
    const script = employeeDeciding();
    const offered = all.filter((measure) => script.mayTake('board', 'measure.propose', proposal(measure), 'p1'));
    expect(offered).toEqual([
      'warning',
      'reprimand',
      'suspension',
      'interimSuspension',
      'dismissal',
      'summaryDismissal',
    ]);
  });

  it.each(['removal', 'endOfRelation', 'accessBan', 'otherClass', 'deviceBan', 'contract', 'conversation'])(
    'refuses %s',
    (measure) => {
      const data = { ...proposal(measure), ...(measure === 'accessBan' ? { area: text, contactPerson: text } : {}) };
      const { codes, cites } = employeeDeciding().refused('board', 'measure.propose', data, 'p1');
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'OZHW-6.3.only']));
      expect(cites).toContain('OZHW-6.3');
    },
  );

  it('gives no measure against an employee to the FG, the registrar or an employee', () => {
    for (const who of ['dpo', 'registrar', 'employee'] as const) {
      expect(employeeDeciding().refused(who, 'measure.propose', proposal('warning'), 'p1').codes).toContain(
        'notYourRole',
      );
    }
  });

  it('has a warning given by the principal or above', () => {
    expect(whoMay(proposed('warning'), { decision: 'impose' })).toEqual(['principal', 'board']);
  });

  it.each(['dismissal', 'summaryDismissal'])(
    'has %s decided only by the board, by a person other than proposed it',
    (measure) => {
      const script = proposed(measure);
      script.take('hr', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1');
      script.take('hr', 'measure.defend', { manner: 'waived', on: script.today }, 't1');
      expect(whoMay(script, { decision: 'impose' })).toEqual(['board']);
      const own = script.refused('board', 'measure.decide', { decision: 'impose' }, 't1');
      expect(own).toMatchObject({ codes: ['G16.twoPeople'] });
      expect(own.cites).toContain('G16');
      expect(script.refused('principal', 'measure.decide', { decision: 'impose' }, 't1').codes).toContain(
        'notYourRole',
      );
    },
  );

  it('makes of a warning an object of its own: decided without intention, without appeal, never as a sanction', () => {
    const script = proposed('warning');
    expect(script.refused('hr', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1')).toMatchObject(
      {
        codes: ['OZHW-6.3.warning'],
        cites: ['OZHW-6.3', 'G09'],
      },
    );
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    script.take('board', 'measure.announce', { manner: 'letter', on: script.today, remedyClause: false }, 't1');
    expect(Object.values(script.state.tracks).map(({ machine }) => machine)).toEqual(['measure']);
  });

  it.each(['reprimand', 'dismissal'])(
    'runs %s through intention, defence and a decision of the board (G09)',
    (measure) => {
      const script = proposed(measure);
      expect(script.refused('otherBoard', 'measure.decide', { decision: 'impose' }, 't1').codes).toContain(
        'G09.intention',
      );
      script.take('hr', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1');
      const early = script.refused('otherBoard', 'measure.decide', { decision: 'impose' }, 't1');
      expect(early.unmet.map(({ rule }) => rule)).toContain('G09.defence');
      expect(early.cites).toContain('G09');
      script.take('hr', 'measure.defend', { manner: 'written', on: script.today }, 't1');
      expect(script.mayTake('otherBoard', 'measure.decide', { decision: 'impose', answersDefence: true }, 't1')).toBe(
        true,
      );
    },
  );

  it('caps a suspension, and pay goes on (G10)', () => {
    const long = { ...forEmployee['suspension'], until: '2026-11-14' };
    expect(employeeDeciding().refused('board', 'measure.propose', long, 'p1').cites).toContain('G10');
    const unpaid = { ...forEmployee['suspension'], withPay: false };
    expect(employeeDeciding().refused('board', 'measure.propose', unpaid, 'p1').codes).toContain('G10.pay');
  });

  it('starts the watch on promptness when a summary dismissal is considered (G11)', () => {
    expect(employeeDeciding().demanded('G11.promptness')).toEqual([]);
    const [watch] = proposed('summaryDismissal').demanded('G11.promptness');
    expect(watch?.due).toBeDefined();
    expect(watch?.cites).toContain('G11');
  });
});

describe('OZHW-6.5: measures against a pupil or a parent', () => {
  it('offers a pupil exactly these, and beside the protocol what any school has', () => {
    const script = pupilFounded().take('teamLeader', 'factFinding.finish');
    const offered = all.filter((measure) => script.mayTake('teamLeader', 'measure.propose', proposal(measure), 'p1'));
    expect(offered).toEqual(['warning', 'suspension', 'removal', 'otherClass', 'deviceBan', 'contract']);
  });

  it.each(['reprimand', 'dismissal', 'interimSuspension', 'endOfRelation'])('refuses a pupil %s', (measure) => {
    const { codes, cites } = pupilFounded().refused('teamLeader', 'measure.propose', proposal(measure), 'p1');
    expect(codes).toEqual(expect.arrayContaining(['noPower', 'OZHW-6.5.pupilOnly']));
    expect(cites).toContain('OZHW-6.5');
  });

  it('has a pupil removed only by the board, by another than proposed it, after intention and hearing (G06)', () => {
    const removal = { measure: 'removal', ...common, interest: text };
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('principal', 'measure.propose', removal, 'p1');
    const { codes, cites } = script.refused(
      'principal',
      'measure.decide',
      { decision: 'impose', answersDefence: true },
      't1',
    );
    expect(codes).toContain('notYourRole');
    expect(cites).toContain('G06');
    script.take('teamLeader', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1');
    const hearing = { purpose: 'intention', on: script.today, manner: 'inPerson', parentsPresent: 'yes' };
    script.take('teamLeader', 'hearing.record', hearing, 'p1').on('2026-09-09');
    expect(script.mayTake('board', 'measure.decide', { decision: 'impose', answersDefence: true }, 't1')).toBe(true);
    expect(script.mayTake('principal', 'measure.decide', { decision: 'impose', answersDefence: true }, 't1')).toBe(
      false,
    );
  });

  it('suspends a pupil under G04: a week at most, by the principal', () => {
    const script = pupilFounded().take('teamLeader', 'factFinding.finish');
    expect(
      script.refused('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-17'), 'p1').cites,
    ).toContain('G04');
    script.take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1');
    expect(script.refused('teamLeader', 'measure.decide', { decision: 'impose' }, 't1').codes).toContain('notYourRole');
    expect(script.mayTake('principal', 'measure.decide', { decision: 'impose' }, 't1')).toBe(true);
  });

  it('gives a parent a warning', () => {
    const warning = { measure: 'warning', ...common };
    const script = parentFounded().take('teamLeader', 'measure.propose', warning, 'p1');
    expect(script.refused('teamLeader', 'measure.decide', { decision: 'impose' }, 't1').codes).toContain('notYourRole');
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });

  it.each(['suspension', 'removal'])('refuses %s for a parent', (measure) => {
    const { codes, cites } = parentFounded().refused('principal', 'measure.propose', proposal(measure), 'p1');
    expect(codes).toEqual(expect.arrayContaining(['noPower', 'OZHW-6.5.parentOnly']));
    expect(cites).toContain('OZHW-6.5');
  });

  it.each(['suspension', 'removal', 'warning'])('refuses %s of a pupil for what a parent did', (measure) => {
    const { codes, cites } = pupilFounded().refused(
      'teamLeader',
      'measure.propose',
      { ...proposal(measure), ground: 'parentConduct' },
      'p1',
    );
    expect(codes).toContain('OZHW-6.5.ownConduct');
    expect(cites).toContain('OZHW-6.5');
  });

  it.each(['suspension', 'removal'])(
    'proposes no %s of a child in a parent’s case without conduct of its own',
    (measure) => {
      const { codes, cites } = parentFounded().refused('teamLeader', 'measure.propose', proposal(measure), 'p2');
      expect(codes).toContain('OZHW-6.5.ownConduct');
      expect(cites).toContain('OZHW-6.5');
    },
  );

  it('offers denying a parent access as a measure beside the protocol', () => {
    const ban = { ...proposal('accessBan'), area: text, contactPerson: text };
    const script = parentFounded();
    expect(script.refused('principal', 'measure.propose', { ...ban, until: undefined }, 'p1').cites).toContain('GEN-2');
    script
      .take('principal', 'measure.propose', ban, 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});
