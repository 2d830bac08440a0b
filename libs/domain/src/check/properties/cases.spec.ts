import { describe, expect, it } from '@jest/globals';
import { anyWorld, playing, seenWith, tries, type Pictured } from '../../../../../test/support/seen-built.js';
import type { StepDraft } from '../../case/index.js';
import type { Condition } from '../../protocols/condition.js';
import type { World } from '../world.js';
import { endsMet, noIdlePower } from './ends.js';
import { filesOfFounded, measuresGiven } from './given.js';
import { dataInspections } from './inspection.js';
import { statuteStands } from './statute.js';

const principal = playing('principal');
const named = ({ id, says }: { readonly id: string; readonly says: string }): readonly string[] => [id, says];

describe('a measure is given by a rule that names it', () => {
  const giving = (...conditions: readonly (Condition | undefined)[]) => {
    const powers = conditions.map((when) => ({ rule: 'power', when }));
    const property = measuresGiven({ book: { powers: new Map([['measure.propose', powers]]) } } as unknown as World);
    return (measure: string): string | undefined =>
      property.accepted?.(seenWith({}), tries(principal, 'measure.propose', { data: { measure } }));
  };
  const none = 'warning is given by no rule that names it';

  it('which is told of by name', () =>
    expect(named(measuresGiven({ book: { powers: new Map() } } as unknown as World))).toEqual([
      'measures given',
      'No measure is taken that neither the edition nor the general layer gives.',
    ]));

  it.each<readonly [string, Condition | undefined, string | undefined]>([
    ['itself', { fact: 'step.measure', is: 'warning' }, undefined],
    ['among others', { fact: 'step.measure', is: ['suspension', 'warning'] }, undefined],
    ['in one part', { all: [{ taken: 'case.take' }, { fact: 'step.measure', is: 'warning' }] }, undefined],
    ['as one way', { any: [{ fact: 'step.measure', is: 'warning' }] }, undefined],
    ['and not another', { fact: 'step.measure', is: 'suspension' }, none],
    ['and not as something else', { fact: 'step.ground', is: 'warning' }, none],
    ['and not by letting any through', undefined, none],
    ['and not by what was done', { taken: 'case.take' }, none],
  ])('%s', (_, when, expected) => expect(giving(when)('warning')).toBe(expected));

  it('and by none where nobody may propose any', () => {
    const { accepted } = measuresGiven({ book: { powers: new Map() } } as unknown as World);
    expect(accepted?.(seenWith({}), tries(principal, 'measure.propose', { data: { measure: 'warning' } }))).toBe(none);
  });

  const outcome = (said: string, acts: Pictured['acts'] = [], type: StepDraft['type'] = 'outcome.record') =>
    measuresGiven({ book: { powers: new Map() } } as unknown as World).accepted?.(
      seenWith({ acts }),
      tries(principal, type, { party: 'p1', data: { outcome: said } }),
    );
  const imposed = { type: 'measure.decide', party: 'p1', data: { decision: 'impose' } } as const;
  const never = 'an outcome names a measure that was never imposed';

  it('and an outcome that names one comes after it was imposed on him', () => {
    expect([outcome('measure'), outcome('endOfRelation')]).toEqual([never, never]);
    expect(outcome('measure', [imposed])).toBeUndefined();
    expect(outcome('measure', [{ ...imposed, party: 'p2' }])).toBe(never);
    expect(outcome('measure', [{ ...imposed, data: { decision: 'reject' } }])).toBe(never);
    expect(outcome('measure', [{ ...imposed, type: 'note.add' }])).toBe(never);
    expect([outcome('conversation'), outcome('measure', [], 'note.add')]).toEqual([undefined, undefined]);
  });
});

describe('a paper is filed on somebody of whom something was established', () => {
  const { accepted, ...property } = filesOfFounded(anyWorld);
  const filing = (acts: Pictured['acts'], role = 'subject', type: StepDraft['type'] = 'paper.file', party = 'p1') =>
    accepted?.(seenWith({ acts, parties: { p1: { role } } }), tries(principal, type, { party }));
  const found = (founded: string, party = 'p1') => ({ type: 'finding.record', party, data: { founded } }) as const;

  it('which is told of by name', () =>
    expect(named(property)).toEqual([
      'file entries',
      'No paper is filed on somebody against whom nothing was established.',
    ]));

  it('as far as the last finding on him says', () => {
    expect(filing([])).toBe('p1 has no founded finding');
    expect(filing([found('founded')])).toBeUndefined();
    expect(filing([found('unfounded')])).toBe('p1 has no founded finding');
    expect(filing([found('founded'), found('unfounded')])).toBe('p1 has no founded finding');
    expect(filing([found('founded', 'p2')])).toBe('p1 has no founded finding');
    expect(filing([{ ...found('founded'), type: 'note.add' }])).toBe('p1 has no founded finding');
    expect(accepted?.(seenWith({}), tries(principal, 'paper.file'))).toBe('nobody has no founded finding');
  });

  it('or on the victim and on parents', () =>
    expect([filing([], 'victim'), filing([], 'parentOf')]).toEqual([undefined, undefined]));

  it('and left out of anybody’s', () => expect(filing([], 'subject', 'paper.leaveOut')).toBeUndefined());
});

describe('a look at data', () => {
  const { accepted, ...property } = dataInspections(anyWorld);
  const looker = playing('serviceBureau');
  const at = (role: string, person = 'x') => ({ role, person }) as never;
  const grant = {
    type: 'inspection.grant',
    track: 't1',
    by: at('board'),
    data: { scope: ['mailHeaders', 'loginRecords'], until: '2026-09-15', authorised: looker.person },
  } as const;
  const set = { type: 'inspection.setActions', track: 't1', data: { actions: ['mailHeaders'] } } as const;
  const secrecy = {
    type: 'inspection.acceptSecrecy',
    track: 't1',
    by: at('serviceBureau', looker.person),
  } as const;
  const way = [grant, set, secrecy];
  const look = (acts: Pictured['acts'], where: string | readonly string[] = 'mailHeaders', who = looker) =>
    accepted?.(seenWith({ acts }), tries(who, 'inspection.look', { track: 't1', data: { at: where } }));
  const setting = (acts: Pictured['acts'], actions: readonly string[]) =>
    accepted?.(seenWith({ acts }), tries(principal, 'inspection.setActions', { track: 't1', data: { actions } }));

  it('is told of by name', () =>
    expect(named(property)).toEqual([
      'data inspection',
      'Nothing is looked at outside the grant, before secrecy was accepted, or after the grant ended.',
    ]));

  it('is had in the order grant, actions, secrecy', () => {
    expect(look(way)).toBeUndefined();
    expect(look([])).toBe('there is no grant');
    expect(look([{ ...grant, track: 't2' }, set, secrecy])).toBe('there is no grant');
    expect(look([grant, secrecy])).toBe('mailHeaders is outside the actions that were set');
    expect(look([grant, set])).toBe('the service bureau has not accepted secrecy');
    expect(look([grant, set, { ...secrecy, by: at('serviceBureau', 'y') }])).toContain('has not accepted secrecy');
  });

  it('is granted by the board, or those who watch over it', () => {
    expect(look([{ ...grant, by: at('supervisoryBoard') }, set, secrecy])).toBeUndefined();
    expect(look([{ ...grant, by: at('principal') }, set, secrecy])).toBe(
      'the grant is of principal, and not of the board',
    );
  });

  it('ends with the grant, on its last day', () => {
    const until = (day: string) => [{ ...grant, data: { ...grant.data, until: day } }, set, secrecy];
    expect(look(until('2026-09-14'))).toBe('the grant has ended');
    expect(look(until('2026-09-13'))).toBe('the grant has ended');
  });

  it('stays within the last grant and the last actions', () => {
    expect(look(way, 'mailContent')).toBe('mailContent is outside the grant');
    expect(look(way, 'loginRecords')).toBe('loginRecords is outside the actions that were set');
    expect(look([...way, { ...grant, data: { ...grant.data, scope: ['loginRecords'] } }])).toContain('the grant');
    expect(look([...way, { ...set, data: { actions: ['loginRecords'] } }])).toContain('the actions');
  });

  it('is had by whom the grant names, or who was named after it', () => {
    const other = playing('serviceBureau', 1);
    const accepts = { ...secrecy, by: at('serviceBureau', other.person) };
    expect(look([grant, set, accepts], 'mailHeaders', other)).toBe('another of the service bureau was not named');
    const naming = { type: 'inspection.authorise', track: 't1', data: { person: other.person } } as const;
    expect(look([grant, set, accepts, naming], 'mailHeaders', other)).toBeUndefined();
  });

  it('is set within the grant, before secrecy', () => {
    expect(setting([grant], ['mailHeaders', 'loginRecords'])).toBeUndefined();
    expect(setting([grant], ['mailHeaders', 'mailContent'])).toBe('mailHeaders, mailContent is outside the grant');
    expect(setting([], ['mailHeaders'])).toBe('there is no grant');
  });

  it('is not what other steps of it are', () =>
    expect(accepted?.(seenWith({}), tries(principal, 'inspection.request', { track: 't1' }))).toBeUndefined());
});

describe('a case ends when what must come before it was done', () => {
  const duties = [
    { id: 'D.must', blocks: ['case.close'] },
    { id: 'D.may', blocks: ['letter.issue'] },
  ];
  const property = endsMet({ book: { duties } } as unknown as World);
  const ended = (rule: string, stage = 'closed') =>
    property.point?.(seenWith({ stage, open: [{ rule, en: 'Do it.' }] }));

  it('which is told of by name', () =>
    expect(named(property)).toEqual(['ends', 'No case ends with an open mandatory obligation.']));

  it('and not before', () => {
    expect(ended('D.must')).toBe('the case is closed and D.must (Do it.) is open');
    expect(ended('D.may')).toBeUndefined();
    expect(ended('D.must', 'decision')).toBeUndefined();
  });
});

describe('a step an edition gives a power for', () => {
  const powers = new Map([
    ['letter.issue', [{ source: 'OWN' }, { source: 'GENERAL' }]],
    ['note.add', [{ source: 'GENERAL' }]],
  ]);
  const world = { book: { powers }, edition: { source: 'OWN' } } as unknown as World;
  const refusedOnce = () => {
    const property = noIdlePower(world);
    const reason = (rule: string | undefined) => ({ rule, code: 'notYourRole', cites: [], lifts: '' }) as never;
    property.refused?.(seenWith({}), tries(principal, 'letter.issue'), [reason('R.one'), reason(undefined)]);
    property.refused?.(seenWith({}), tries(principal, 'letter.issue'), [reason('R.later')]);
    property.refused?.(seenWith({}), tries(principal, 'note.add'), [reason('R.general')]);
    return property;
  };

  it('is told of by name', () =>
    expect(named(noIdlePower(world))).toEqual(['steps', 'There is no step that nobody may take.']));

  it('can be taken by somebody, or it is told what was first in the way', () => {
    const property = refusedOnce();
    expect(property.whenExplored?.().map(({ because }) => because)).toEqual([
      'nobody may ever take letter.issue: R.one, notYourRole',
    ]);
    property.accepted?.(seenWith({}), tries(principal, 'letter.issue'));
    expect(property.whenExplored?.()).toEqual([]);
  });
});

describe('what statute asks', () => {
  const duties = [
    { id: 'S.ends', layer: 'statute', onLapse: 'ends' },
    { id: 'S.waivable', layer: 'statute', waivableBy: ['board'] },
    { id: 'S.firm', layer: 'statute' },
    { id: 'G.firm', layer: 'general' },
  ];
  const property = statuteStands({ above: { duties } } as unknown as World);
  const settled = (key: string, how: 'waived' | 'lapsed') => property.point?.(seenWith({ settled: { [key]: how } }));

  it('is told of by name', () =>
    expect(named(property)).toEqual([
      'statute before protocol',
      'No lower layer blocks, delays or weakens a step of statute.',
    ]));

  it('is waived and lapses as statute says, and not otherwise', () => {
    expect(settled('S.firm/case/1', 'waived')).toBe('S.firm/case/1 of statute is waived, which statute does not allow');
    expect(settled('S.firm/case/1', 'lapsed')).toBe('S.firm/case/1 of statute is lapsed, which statute does not allow');
    expect(settled('S.ends/case/1', 'waived')).toContain('is waived');
    expect(settled('S.ends/case/1', 'lapsed')).toBeUndefined();
    expect(settled('S.waivable/case/1', 'waived')).toBeUndefined();
    expect(settled('S.waivable/case/1', 'lapsed')).toContain('is lapsed');
    expect(settled('G.firm/case/1', 'waived')).toBeUndefined();
    expect(settled('OWN.duty/case/1', 'waived')).toBeUndefined();
  });
});
