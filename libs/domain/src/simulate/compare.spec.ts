import { describe, expect, it } from '@jest/globals';
import {
  inventedOf,
  inventedWith,
  Lived,
  mayTake,
  mustTake,
  never,
  takenUp,
  type Done,
} from '../../../../test/support/course-built.js';
import type { Edition, Rule } from '../protocols/shape.js';
import { Books } from './books.js';
import { Comparing } from './compare.js';
import type { Finding } from './finding.js';

/** In what a case that was lived under one edition goes otherwise under a draft. */
function found(before: Edition, draft: Edition, ...deeds: readonly Done[]): readonly Finding[] {
  const lived = new Lived([before]).does(...takenUp, ...deeds);
  const comparing = new Comparing(new Books([before]), new Books([{ ...draft, id: 'INV-2' }]), (id) =>
    id === 'INV-1' ? 'INV-2' : id,
  );
  return comparing.differences(lived.way, lived.turns);
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ kind, step, turn, cause, was, is }) =>
      `${turn} ${kind} ${step ?? ''}: ${cause.sort} ${cause.rule} ${cause.became}${was === undefined ? '' : `, was ${was}`}${is === undefined ? '' : `, is ${is}`}`,
  );
const differing = (before: readonly Rule[], draft: readonly Rule[], ...deeds: readonly Done[]) =>
  told(found(inventedWith(before), inventedWith(draft), ...deeds));

const scope: Done = { type: 'scope.assess', data: { inScope: true } };
const finish: Done = { type: 'review.finish', day: 3, data: { route: 'investigate' } };
const noScope = never('INV.noScope', ['scope.assess']);
const noFinish = never('INV.noFinish', ['review.finish']);
const careful = never('INV.careful', ['scope.assess'], { severity: 'warn' });

describe('a case under a draft', () => {
  it('goes as it went where the rules are the same', () => {
    expect(differing([noScope, careful], [noScope, careful], scope, finish)).toEqual([]);
  });

  it('is warned of what is new, and no longer of what is gone', () => {
    expect(differing([], [careful], scope)).toEqual(['2 warned scope.assess: limit INV.careful new']);
    expect(differing([careful], [], scope)).toEqual(['2 notWarned scope.assess: limit INV.careful gone']);
  });

  it('is warned of each thing once, and not of what it was warned of already', () => {
    const other = never('INV.other', ['scope.assess'], { severity: 'warn' });
    expect(differing([careful], [careful, other], scope)).toEqual(['2 warned scope.assess: limit INV.other new']);
    expect(differing([careful, other], [careful], scope)).toEqual(['2 notWarned scope.assess: limit INV.other gone']);
  });

  it('is refused where a limit is new, and comes to another end by that', () => {
    expect(differing([], [noFinish], scope, finish)).toEqual([
      '3 refused review.finish: limit INV.noFinish new',
      '3 end : limit INV.noFinish new, was factFinding, is review',
    ]);
  });

  it('is refused for a duty that is open, by that duty', () => {
    const note = mustTake('INV.note', 'evidence.record', { blocks: ['review.finish'] });
    const [refusal] = found(inventedWith([]), inventedWith([note]), scope, finish).filter(
      ({ kind }) => kind === 'refused',
    );
    expect(told(refusal === undefined ? [] : [refusal])).toEqual(['3 refused review.finish: duty INV.note new']);
  });

  it('is let through where a limit is gone', () => {
    expect(differing([noScope], [], scope)).toEqual(['2 allowed scope.assess: limit INV.noScope gone']);
  });

  it('is let through by each reason that is gone, and not by half of them', () => {
    const second = never('INV.second', ['scope.assess']);
    expect(differing([noScope, second], [], scope)).toEqual([
      '2 allowed scope.assess: limit INV.noScope gone',
      '2 allowed scope.assess: limit INV.second gone',
    ]);
    expect(differing([noScope, second], [second], scope)).toEqual([]);
  });

  it('does not take what it is let through: what follows goes as it went', () => {
    expect(differing([noScope], [], scope, scope, finish)).toEqual([
      '2 allowed scope.assess: limit INV.noScope gone',
      '3 allowed scope.assess: limit INV.noScope gone',
    ]);
  });

  it('is another case once something was refused: what would be let through there is not told', () => {
    expect(differing([noScope], [noFinish], finish, scope)).toEqual([
      '2 refused review.finish: limit INV.noFinish new',
      '3 end : limit INV.noFinish new, was factFinding, is review',
    ]);
  });

  it('ends otherwise by what was refused, whatever was found before', () => {
    expect(differing([], [careful, noFinish], scope, finish)).toEqual([
      '2 warned scope.assess: limit INV.careful new',
      '3 refused review.finish: limit INV.noFinish new',
      '3 end : limit INV.noFinish new, was factFinding, is review',
    ]);
  });

  it('ends as it ended where nothing was done in it', () => {
    const comparing = new Comparing(new Books([inventedWith()]), new Books([inventedWith([noScope])]), (id) => id);
    expect(comparing.differences(new Lived([inventedWith()]).way, [])).toEqual([]);
  });
});

describe('the roles in which a step is taken', () => {
  const led = (by: 'teamLeader' | 'principal') =>
    inventedOf([
      mayTake('INV.report', ['report.receive'], ['reporter']),
      mayTake('INV.take', ['case.take'], ['teamLeader']),
      mayTake('INV.scope', ['scope.assess'], [by]),
    ]);
  const both: Done = { ...scope, roles: ['teamLeader', 'principal'] };

  it('make a difference where somebody takes it in another of his own', () => {
    expect(told(found(led('teamLeader'), led('principal'), both))).toEqual([
      '2 otherRole scope.assess: other role same, was teamLeader, is principal',
    ]);
    expect(told(found(led('principal'), led('principal'), both))).toEqual([]);
  });

  it('make it refused where he has not the other, by the power that is changed', () => {
    expect(told(found(led('teamLeader'), led('principal'), scope))).toEqual([
      '2 refused scope.assess: power INV.scope changed',
    ]);
    expect(told(found(led('principal'), led('teamLeader'), scope))).toEqual([
      '2 allowed scope.assess: power INV.scope changed',
    ]);
  });

  it('are given by powers: one that is gone, or new, or says the same of a case that went otherwise', () => {
    const leading = mayTake('INV.finish', ['review.finish'], ['teamLeader'], { when: { taken: 'scope.assess' } });
    const invented = (...rules: readonly Rule[]) =>
      inventedOf([
        mayTake('INV.report', ['report.receive'], ['reporter']),
        mayTake('INV.take', ['case.take', 'scope.assess'], ['teamLeader']),
        mayTake('INV.others', ['review.finish'], ['hr']),
        ...rules,
      ]);
    expect(told(found(invented(leading), invented(), scope, finish))).toEqual([
      '3 refused review.finish: power INV.finish gone',
      '3 end : power INV.finish gone, was factFinding, is review',
    ]);
    expect(told(found(invented(), invented(leading), scope, finish))).toEqual([
      '3 allowed review.finish: power INV.finish new',
    ]);
    expect(told(found(invented(leading), invented(leading, noScope), scope, finish))).toEqual([
      '2 refused scope.assess: limit INV.noScope new',
      '3 end : limit INV.noScope new, was factFinding, is review',
    ]);
  });
});

describe('norms that a draft no longer has', () => {
  const norm = (id: string): Edition['clauses'][number] => ({
    ...{ id, kind: 'norm', about: ['any'], nl: 'Norm.', en: 'A norm.' },
  });
  const subject: Done = { type: 'party.add', data: { kind: 'pupil', role: 'subject', band: 'from12' } };
  const assess: Done = { type: 'breach.assess', place: { party: 'p1' }, data: { norms: ['INV-1', 'INV-2', 'INV-3'] } };
  const invented = (...norms: readonly string[]) =>
    inventedWith(
      [
        mayTake('INV.people', ['party.add'], ['teamLeader']),
        mayTake('INV.find', ['hearing.record', 'finding.record', 'breach.assess'], ['teamLeader']),
      ],
      {
        clauses: ['INV-1', 'INV-2', 'INV-3', 'INV-4'].map((id) => ({
          ...norm(id),
          kind: norms.includes(id) ? 'norm' : 'duty',
        })),
      },
    );

  it('are what the step is refused for: those alone that are no norms there', () => {
    const all = invented('INV-1', 'INV-2', 'INV-3');
    expect(told(found(all, invented('INV-1', 'INV-4'), subject, scope, finish, assess))).toEqual([
      '5 refused breach.assess: other INV-2 gone',
      '5 refused breach.assess: other INV-3 gone',
    ]);
    expect(told(found(all, all, subject, scope, finish, assess))).toEqual([]);
  });
});

describe('additions of a school', () => {
  const school = (rules: readonly Rule[], id: string) => inventedOf(rules, { id, source: 'SCHOOL', layer: 'school' });
  const base = inventedWith();

  it('take the place of those that a case is pinned to', () => {
    const before = [base, school([], 'SCHOOL-1')];
    const after = new Books([base, school([careful], 'SCHOOL-2')]);
    const lived = (additions?: string) =>
      new Lived(before, additions === undefined ? {} : { additions }).does(...takenUp, scope);
    const differences = ({ way, turns }: Lived) =>
      told(
        new Comparing(new Books(before), after, (id) => (id === 'SCHOOL-1' ? 'SCHOOL-2' : id)).differences(way, turns),
      );
    expect(differences(lived('SCHOOL-1'))).toEqual(['2 warned scope.assess: limit INV.careful new']);
    expect(differences(lived())).toEqual([]);
  });
});
