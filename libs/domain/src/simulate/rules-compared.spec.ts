import { describe, expect, it } from '@jest/globals';
import { inventedOf, Lived, mayTake, mustTake, never } from '../../../../test/support/course-built.js';
import { benchOf, type Asking } from '../case/index.js';
import type { Edition, Power, Rule } from '../protocols/shape.js';
import { RulesCompared, isAboutPower } from './rules-compared.js';

const reported = mayTake('INV.report', ['report.receive'], ['reporter']);
const bookOf = (rules: readonly Rule[], more: Partial<Edition> = {}) =>
  new Lived([inventedOf([reported, ...rules], more)]).world.book;
const compared = (was: readonly Rule[], is: readonly Rule[]) => new RulesCompared(bookOf(was), bookOf(is));

describe('what became of a rule', () => {
  const limit = never('INV.rule', ['case.take', 'scope.assess'], { requires: { fact: 'case.stage', is: 'review' } });
  const power = mayTake('INV.rule', ['case.take'], ['hr']);
  const became = (was: readonly Rule[], is: readonly Rule[], sort: 'limit' | 'power' | 'duty' = 'limit') =>
    compared(was, is).cause(sort, 'INV.rule').became;

  it('is that it is new, gone, the same, or says otherwise', () => {
    expect(became([], [limit])).toBe('new');
    expect(became([limit], [])).toBe('gone');
    expect(became([limit], [limit])).toBe('same');
    expect(became([], [])).toBe('same');
    expect(became([limit], [{ ...limit, severity: 'warn' }])).toBe('changed');
    expect(became([limit], [{ ...limit, steps: ['case.take'] }])).toBe('changed');
  });

  it('is seen of each kind of rule by itself', () => {
    const duty = mustTake('INV.rule', 'case.take');
    expect(became([power], [power, limit], 'power')).toBe('same');
    expect(became([power], [power, limit], 'limit')).toBe('new');
    expect(became([power, duty], [power], 'duty')).toBe('gone');
    expect(became([power], [{ ...power, by: ['board'] }], 'power')).toBe('changed');
  });

  it('is nothing where it is only told otherwise, or stands on other clauses', () => {
    expect(became([limit], [{ ...limit, nl: 'Anders.', en: 'Otherwise.', cites: ['INV-2'] }])).toBe('same');
  });

  it('is nothing where its parts stand in another order, and something where what is listed does', () => {
    const turned: Rule = {
      lifts: 'doIt',
      requires: { is: 'review', fact: 'case.stage' },
      ...{ steps: limit.steps, en: limit.en, nl: limit.nl, cites: limit.cites, id: limit.id },
      rule: 'limit',
    };
    expect(became([limit], [turned])).toBe('same');
    expect(became([limit], [{ ...limit, steps: ['scope.assess', 'case.take'] }])).toBe('changed');
  });

  it('is seen in what lies deep in a condition, in parts and in lists', () => {
    const of = (...is: readonly string[]): Rule => ({
      ...limit,
      when: { all: [{ not: { fact: 'case.stage', is } }, { taken: 'case.take' }] },
    });
    expect(became([of('review', 'closed')], [of('review', 'closed')])).toBe('same');
    expect(became([of('review', 'closed')], [of('review')])).toBe('changed');
    expect(became([of('review', 'closed')], [of('closed', 'review')])).toBe('changed');
  });

  it('takes all rules of one name together', () => {
    const other = never('INV.rule', ['note.add']);
    expect(became([limit, other], [limit])).toBe('changed');
    expect(became([limit, other], [limit, { ...other, steps: ['case.close'] }])).toBe('changed');
    expect(became([limit, other], [{ ...limit, severity: 'warn' }, other])).toBe('changed');
    expect(became([limit, other], [limit, other])).toBe('same');
  });
});

describe('the cause of a difference', () => {
  const limit = never('INV.rule', ['case.take'], { cites: ['INV-7'], nl: 'Eerst dit.', en: 'This first.' });

  it('says what the rule says, and on which clauses of which layer it stands', () => {
    const cause = {
      ...{ sort: 'limit', rule: 'INV.rule', cites: ['INV-7'], layer: 'protocol' },
      ...{ nl: 'Eerst dit.', en: 'This first.' },
    };
    expect(compared([], [limit]).cause('limit', 'INV.rule')).toEqual({ ...cause, became: 'new' });
    expect(compared([limit], []).cause('limit', 'INV.rule')).toEqual({ ...cause, became: 'gone' });
  });

  it('says what the draft says, where both say something', () => {
    const draft = never('INV.rule', ['case.take'], { cites: ['INV-8'], nl: 'Nu dit.', en: 'Now this.' });
    expect(compared([limit], [draft]).cause('limit', 'INV.rule')).toMatchObject({ cites: ['INV-8'], en: 'Now this.' });
  });

  it('says nothing where no rule bears the name, but for the clauses that are given', () => {
    const nothing = { sort: 'other', rule: 'role', layer: undefined, nl: '', en: '', became: 'same' };
    expect(compared([], []).cause('other', 'role')).toEqual({ ...nothing, cites: [] });
    expect(compared([], []).cause('other', 'role', ['INV-9'])).toEqual({ ...nothing, cites: ['INV-9'] });
  });

  it('is, of a norm, whether it could be cited before', () => {
    const clauses: Edition['clauses'] = [
      { id: 'INV-1', kind: 'norm', about: ['any'], nl: 'Wees eerlijk.', en: 'Be fair.' },
    ];
    const rules = new RulesCompared(bookOf([], { clauses }), bookOf([]));
    const norm = { sort: 'other', cites: ['INV-1'], rule: 'INV-1' };
    expect(rules.norm('INV-1')).toEqual({ ...norm, nl: 'Wees eerlijk.', en: 'Be fair.', became: 'gone' });
    const fresh = { ...norm, cites: ['INV-2'], rule: 'INV-2', nl: '', en: '', became: 'new' };
    expect(rules.norm('INV-2')).toEqual(fresh);
  });
});

describe('the powers that put a step in somebody’s hands there, and not here', () => {
  const scope = (id: string, by: Power['by'], more: Partial<Power> = {}) => mayTake(id, ['scope.assess'], by, more);

  /** As a team leader would take the step, where both editions are as they are. */
  function powers(here: readonly Rule[], there: readonly Rule[], complete = true): readonly string[] {
    const lead = mayTake('INV.take', ['case.take'], ['teamLeader']);
    const lived = new Lived([inventedOf([reported, lead, ...here])]).does(
      { type: 'report.receive' },
      { type: 'case.take' },
    );
    const state = lived.turns.at(-1)?.state;
    if (state === undefined) throw new RangeError('nothing was lived');
    const bench = benchOf(state, lived.world.book, '2026-09-07');
    const asking: Asking = {
      actor: { person: 'x', role: 'teamLeader' },
      roles: ['teamLeader'],
      isParty: [],
      conflicted: false,
    };
    const step = { type: 'scope.assess', data: { inScope: true }, complete } as const;
    const other = bookOf([lead, ...there]);
    return new RulesCompared(bookOf([lead, ...here]), other)
      .powersFor(bench, step, asking, undefined, other)
      .map(({ id }) => id);
  }

  it('are those that name him there alone', () => {
    expect(powers([], [scope('INV.one', ['teamLeader'])])).toEqual(['INV.one']);
    expect(powers([], [])).toEqual([]);
    expect(powers([], [mayTake('INV.note', ['note.add'], ['teamLeader'])])).toEqual([]);
  });

  it('are not those of others, nor those for another time', () => {
    expect(powers([], [scope('INV.one', ['board']), scope('INV.two', ['teamLeader'])])).toEqual(['INV.two']);
    const later = scope('INV.later', ['teamLeader'], { when: { fact: 'case.stage', is: 'decision' } });
    expect(powers([], [later])).toEqual([]);
  });

  it('are not those that are the same here', () => {
    const both = scope('INV.one', ['board']);
    expect(powers([both], [both, scope('INV.two', ['teamLeader'])])).toEqual(['INV.two']);
    const mine = scope('INV.mine', ['teamLeader']);
    expect(powers([mine], [mine])).toEqual([]);
  });

  it('take the place of what bears their name here, and stand beside what does not', () => {
    expect(powers([scope('INV.one', ['board'])], [scope('INV.one', ['teamLeader'])])).toEqual(['INV.one']);
    const mine = scope('INV.mine', ['teamLeader']);
    expect(powers([mine], [scope('INV.mine', ['board'])])).toEqual([]);
    expect(powers([mine], [scope('INV.two', ['board'])])).toEqual(['INV.two']);
  });
});

it('a reason is about power where there is none, or not for this role', () => {
  const about = ['noPower', 'notYourRole', 'openObligation', 'INV.rule'].map((code) =>
    isAboutPower({ code, cites: [], lifts: 'doIt' }),
  );
  expect(about).toEqual([true, true, false, false]);
});
