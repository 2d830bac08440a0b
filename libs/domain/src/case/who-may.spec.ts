import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, pupil } from '../../../../test/support/case-built.js';
import { leader, open, asked } from '../../../../test/support/judged-built.js';
import { bookOf, limitOf, powerOf } from '../../../../test/support/rules-built.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { type Proposed } from './judge.js';
import type { Asking } from './state.js';
import type { PlainData } from './steps/index.js';

describe('who may', () => {
  const may = (book: Rulebook, asking: Asking, step: Partial<Proposed> = {}) =>
    asked(
      caseOf({ acts: [actOf(1, 'report.receive', { aboutLeadership: 'yes' })] }),
      book,
      { type: 'scope.assess', ...step },
      asking,
    );

  it('whoever a power names; without one nobody may at all', () => {
    expect(may(bookOf({}), leader).unmet).toEqual([{ code: 'noPower', cites: [], lifts: 'notGivenByProtocol' }]);
    expect(may(open, askedBy('b', 'board'))).toMatchObject({
      unmet: [{ code: 'notYourRole', cites: ['INV-1'], lifts: 'askRole', who: ['teamLeader'] }],
      roles: ['board'],
      who: ['teamLeader'],
    });
    expect(may(open, leader)).toMatchObject({
      unmet: [],
      roles: ['teamLeader'],
      who: ['teamLeader'],
      actor: leader.actor,
    });
  });

  it('a power counts where its condition holds, or cannot be known yet', () => {
    const only = (is: boolean) =>
      bookOf({ powers: [powerOf(['teamLeader'], ['scope.assess'], { when: { fact: 'step.inScope', is } })] });
    const codesFor = (is: boolean, data: PlainData, complete = true) =>
      may(only(is), leader, { data, complete }).unmet.map(({ code }) => code);
    expect([codesFor(true, { inScope: true }), codesFor(false, { inScope: true }), codesFor(false, {}, false)]).toEqual(
      [[], ['noPower'], []],
    );
  });

  it('in whichever of his roles may, the one he acts in first', () => {
    const two = bookOf({ powers: [powerOf(['board', 'teamLeader'], ['scope.assess'])] });
    const both = askedBy('l', 'principal', { roles: ['principal', 'teamLeader', 'board'] });
    expect(may(two, both)).toMatchObject({
      unmet: [],
      roles: ['teamLeader', 'board'],
      actor: { person: 'l', role: 'teamLeader' },
    });
    expect(may(two, { ...both, actor: { person: 'l', role: 'board' } })).toMatchObject({
      roles: ['board', 'teamLeader'],
      actor: { role: 'board' },
    });
    expect(may(two, { ...both, choseRole: true }).unmet).toMatchObject([{ code: 'notYourRole' }]);
    expect(may(two, { ...both, actor: { person: 'l', role: 'board' }, choseRole: true })).toMatchObject({
      unmet: [],
      roles: ['board'],
    });
  });

  it('in a role that was lent, for what it was lent', () => {
    const lent = (onlyFor?: string[]) =>
      askedBy('l', 'principal', {
        roles: ['principal', 'teamLeader'],
        lent: { teamLeader: { from: 'absent', onlyFor } },
      });
    expect(may(open, lent())).toMatchObject({
      unmet: [],
      actor: { person: 'l', role: 'teamLeader', inPlaceOf: 'absent' },
    });
    expect(may(open, lent(['scope.assess'])).unmet).toEqual([]);
    expect(may(open, lent(['case.close'])).unmet).toMatchObject([{ code: 'notYourRole' }]);
    expect(may(open, { ...leader, actor: { ...leader.actor, inPlaceOf: 'absent' } }).actor).toEqual({
      person: 'leader',
      role: 'teamLeader',
      inPlaceOf: 'absent',
    });
    expect(
      may(
        bookOf({ powers: [powerOf(['principal'], ['scope.assess'])] }),
        askedBy('l', 'teamLeader', { roles: ['principal'] }),
      ).actor,
    ).toEqual({ person: 'l', role: 'principal' });
  });

  it('the supervisory board only where the board is concerned, or cannot', () => {
    const above = bookOf({ powers: [powerOf(['board', 'supervisoryBoard'], ['scope.assess'])] });
    const supervisor = askedBy('s', 'supervisoryBoard');
    const about = (aboutLeadership: string, asking: Asking, book = above) =>
      asked(
        caseOf({ acts: [actOf(1, 'report.receive', { aboutLeadership })] }),
        book,
        { type: 'scope.assess' },
        asking,
      );
    expect([about('yes', supervisor).who, about('board', supervisor).who]).toEqual([
      ['board'],
      ['board', 'supervisoryBoard'],
    ]);
    expect(about('yes', { ...supervisor, vacant: ['board'] })).toMatchObject({
      unmet: [],
      who: ['board', 'supervisoryBoard'],
    });
    expect(
      asked(
        { ...caseOf({}), version: 0 },
        bookOf({ powers: [powerOf(['supervisoryBoard'], ['report.receive'])] }),
        { type: 'report.receive' },
        supervisor,
      ).unmet,
    ).toEqual([]);
  });

  it('decision 25: the next level, where all of one are barred from this step', () => {
    const another = { lifts: 'askSomeoneElse' } as const;
    const barred = (over: Parameters<typeof limitOf>[2], holders: Asking['holders']) =>
      may(
        bookOf({
          powers: [powerOf(['teamLeader'], ['scope.assess'])],
          limits: [limitOf(['scope.assess'], { not: { fact: 'actor.role', is: 'teamLeader' } }, over)],
        }),
        askedBy('p', 'principal', { holders }),
      ).who;
    expect(barred(another, { teamLeader: ['a', 'b'] })).toEqual(['teamLeader', 'principal']);
    expect([barred(another, {}), barred(another, { teamLeader: [] }), barred({}, { teamLeader: ['a'] })]).toEqual([
      ['teamLeader'],
      ['teamLeader'],
      ['teamLeader'],
    ]);
    expect(barred({ ...another, severity: 'warn' }, { teamLeader: ['a'] })).toEqual(['teamLeader']);
    expect(barred({ ...another, when: { fact: 'case.sector', is: 'PO' } }, { teamLeader: ['a'] })).toEqual([
      'teamLeader',
    ]);
    expect(barred({ ...another, when: { fact: 'case.sector', is: 'VO' } }, { teamLeader: ['a'] })).toEqual([
      'teamLeader',
      'principal',
    ]);
  });

  it('but not where one of them is free to act', () => {
    const state = caseOf({ parties: [pupil('p1', { kind: 'employee', person: 'a' })] });
    const book = bookOf({
      powers: [powerOf(['teamLeader'], ['scope.assess'])],
      limits: [limitOf(['scope.assess'], { holds: 'actorIsNoParty' }, { lifts: 'askSomeoneElse' })],
    });
    const who = (holders: string[]) =>
      asked(state, book, { type: 'scope.assess' }, askedBy('p', 'principal', { holders: { teamLeader: holders } })).who;
    expect([who(['a', 'b']), who(['a'])]).toEqual([['teamLeader'], ['teamLeader', 'principal']]);
  });

  it('and upwards until somebody can', () => {
    const raised = (...vacant: NonNullable<Asking['vacant']>) => may(open, askedBy('b', 'board', { vacant })).who;
    expect([raised(), raised('teamLeader'), raised('teamLeader', 'principal'), raised('principal')]).toEqual([
      ['teamLeader'],
      ['teamLeader', 'principal'],
      ['teamLeader', 'principal', 'board'],
      ['teamLeader'],
    ]);
    expect(
      may(
        bookOf({ powers: [powerOf(['supervisoryBoard'], ['scope.assess'])] }),
        askedBy('s', 'supervisoryBoard', { vacant: ['supervisoryBoard'] }),
      ).who,
    ).toEqual([]);
  });
});
