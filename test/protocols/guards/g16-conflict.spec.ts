import { describe, expect, it } from '@jest/globals';
import type { Asking } from '#libs/domain';
import { answer, forbidden, warned } from '../../support/case-answers.js';
import { employeeFounded, people, pupilFounded, suspension, type CaseScript } from '../../support/case-script.js';
import { removalHeard } from '../../support/removal-script.js';

const impose = { decision: 'impose' } as const;
const removed = { decision: 'impose', answersDefence: true } as const;
const principal = { person: people.principal.person };
const proposed = (): CaseScript =>
  pupilFounded().take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1');

describe('G16: a conflict of interest, once declared, keeps somebody out of the case', () => {
  it('is declared by the person himself, or by whoever leads the case, always with a reason', () => {
    expect(proposed().mayTake('principal', 'conflict.declare', principal)).toBe(true);
    expect(proposed().mayTake('teamLeader', 'conflict.declare', principal)).toBe(true);
    expect(proposed().mayTake('hr', 'conflict.declare', { person: people.hr.person })).toBe(true);
    expect(forbidden(proposed(), 'hr', 'conflict.declare', principal)).toEqual(['notYourRole']);
    expect(forbidden(proposed(), 'employee', 'conflict.declare', { person: people.employee.person })).toEqual([
      'notYourRole',
    ]);
  });

  it('lets him decide nothing from then on, nor whoever stands in for him; another of his level, or above it, does', () => {
    const script = proposed();
    expect(forbidden(script, 'principal', 'measure.decide', { ...impose }, 't1')).toEqual([]);
    script.take('teamLeader', 'conflict.declare', principal);
    expect(script.refused('principal', 'measure.decide', { ...impose }, 't1').codes).toEqual(['G16.party']);
    const actor: Asking['actor'] = { person: people.hr.person, role: 'principal', inPlaceOf: people.principal.person };
    const standIn = { asking: { actor, roles: ['principal'] } } as const;
    expect(forbidden(script, 'hr', 'measure.decide', { ...impose }, 't1', standIn)).toEqual(['G16.party']);
    expect(script.mayTake('board', 'measure.decide', { ...impose }, 't1')).toBe(true);
  });

  it('gives the case to nobody with one, and warns where he has it', () => {
    const script = proposed().take('teamLeader', 'case.assign', { to: people.principal.person });
    script.take('principal', 'conflict.declare', principal);
    expect(warned(script, 'teamLeader', 'scope.assess', { inScope: true })).toContain('G16.otherOwner');
    expect(forbidden(script, 'teamLeader', 'case.assign', { to: people.principal.person })).toContain('G16.assignee');
  });

  it('ends only when the board lifts it: neither by himself nor by putting another name in its place', () => {
    const script = proposed().take('teamLeader', 'conflict.declare', principal);
    const seq = script.state.version;
    expect(forbidden(script, 'teamLeader', 'conflict.lift', principal)).toEqual(['notYourRole']);
    expect(forbidden(script, 'principal', 'conflict.lift', principal)).toContain('G16.party');
    const other = { step: seq, 'set.person': people.hr.person };
    expect(forbidden(script, 'teamLeader', 'step.correct', other)).toEqual(['ledFurther']);
    expect(forbidden(script, 'board', 'conflict.lift', { person: people.hr.person })).toEqual(['G16.liftConflict']);
    script.take('board', 'conflict.lift', principal);
    expect(script.mayTake('principal', 'measure.decide', { ...impose }, 't1')).toBe(true);
  });

  it('sends what the board decides to the supervisory board, where everybody on the board has one', () => {
    const script = removalHeard()
      .on('2026-09-08')
      .staffed({ board: [people.board.person], supervisoryBoard: [people.supervisoryBoard.person] });
    expect(forbidden(script, 'supervisoryBoard', 'measure.decide', removed, 't1')).toContain('notYourRole');
    script.take('board', 'conflict.declare', { person: people.board.person });
    expect(script.mayTake('supervisoryBoard', 'measure.decide', removed, 't1')).toBe(true);
  });
});

describe('G16: two people, where the board is one person', () => {
  const alone = { board: [people.board.person], supervisoryBoard: [people.supervisoryBoard.person] };
  const two = { ...alone, board: [people.board.person, people.otherBoard.person] };
  const reprimand = {
    ...suspension('', ''),
    measure: 'reprimand',
    from: undefined,
    until: undefined,
    lesserConsidered: ['conversation'],
  };
  const proposedTo = (holders: NonNullable<Asking['holders']>): CaseScript =>
    employeeFounded()
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer: true }, 't1')
      .take('board', 'measure.propose', reprimand, 'p1')
      .take('board', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't2')
      .take('board', 'measure.defend', { manner: 'waived', on: '2026-09-07' }, 't2')
      .staffed(holders);

  it('the supervisory board decides on what the only board member proposed', () => {
    const script = proposedTo(alone);
    expect(forbidden(script, 'board', 'measure.decide', removed, 't2')).toContain('G16.twoPeople');
    expect(answer(script, 'board', 'measure.decide', removed, 't2').who).toContain('supervisoryBoard');
    expect(script.take('supervisoryBoard', 'measure.decide', removed, 't2').state.tracks['t2']?.state).toBe('decided');
  });

  it('and no further: the rest of the case stays with the board, and so does the decision where it has a second member', () => {
    expect(forbidden(proposedTo(alone), 'supervisoryBoard', 'scope.assess', { inScope: true })).toEqual([
      'notYourRole',
    ]);
    const script = proposedTo(two);
    expect(forbidden(script, 'supervisoryBoard', 'measure.decide', removed, 't2')).toContain('notYourRole');
    expect(script.mayTake('otherBoard', 'measure.decide', removed, 't2')).toBe(true);
  });

  it('decides on its own where one person is enough', () => {
    const script = proposed().staffed(alone);
    expect(forbidden(script, 'supervisoryBoard', 'measure.decide', impose, 't1')).toContain('notYourRole');
  });

  it('grants the inspection the only board member asked for', () => {
    const asked = { scope: ['mailHeaders'], until: '2026-09-20' };
    const script = employeeFounded().take('board', 'inspection.request', asked).staffed(alone);
    const granted = { ...asked, authorised: people.serviceBureau.person };
    expect(forbidden(script, 'board', 'inspection.grant', granted, 't1')).toContain('G16.twoPeopleInspection');
    expect(script.mayTake('supervisoryBoard', 'inspection.grant', granted, 't1')).toBe(true);
    script.staffed(two);
    expect(forbidden(script, 'supervisoryBoard', 'inspection.grant', granted, 't1')).toContain('notYourRole');
  });
});
