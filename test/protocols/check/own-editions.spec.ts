import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  checkBehaviour,
  checkOwnEdition,
  decide,
  editionDocumentSchema,
  editionMove,
  editions,
  replay,
  roles,
  rulebookFor,
  withoutHolder,
  type Edition,
  type Rule,
} from '#libs/domain';
import { callFirst, neverCloses, nextEdition } from '../../support/editions-own.js';
import { CaseScript, text } from '../../support/case-script.js';

const above = editions.filter(({ layer }) => layer === 'statute' || layer === 'general');
const shipped = (id: string): Edition => editions.find((one) => one.id === id) as Edition;
const protocol = shipped('OZHW-2020');

const additions = (more: Partial<Edition> = {}): Edition => ({
  ...{ id: 'LYCEUM-1', source: 'LYCEUM', layer: 'school', edition: '1', inForce: { from: '2026-01-01' } },
  title: { nl: 'Aanvullingen van het lyceum', en: 'Additions of the lyceum' },
  clauses: [],
  rules: [],
  ...more,
});
const bookWith = (school: Edition, pinned: Edition = protocol) =>
  rulebookFor({
    ...{ editions: [...above, pinned, school], protocol: pinned.id, additions: school.id },
    ...{ sector: 'VO', denomination: 'public', on: '2026-09-07' },
  });

describe('an edition as JSON', () => {
  it('has a schema that every shipped edition fits, and that says no to what is none', () => {
    const fits = new Ajv2020({ strict: false }).compile(editionDocumentSchema);
    expect(editions.filter((one) => !fits(JSON.parse(JSON.stringify(one)))).map(({ id }) => id)).toEqual([]);
    const nested = { ...callFirst, when: { all: [{ not: { fact: 'case.stage', is: { deep: true } } }] } };
    expect([fits({ ...protocol, rules: [nested] }), fits({ ...protocol, rules: [callFirst] })]).toEqual([false, true]);
  });
});

describe('additions of a school can add, and never weaken', () => {
  it('take no name of the layers above: what is waived or counted by a name would be both at once', () => {
    const double: Rule = { ...callFirst, id: protocol.rules.find(({ rule }) => rule === 'duty')?.id ?? '' };
    const errors = checkOwnEdition(additions({ rules: [double] }), [...above, protocol]);
    expect(errors).toEqual([
      {
        path: '/rules/0/id',
        wrong: `${double.id} stands in OZHW-2020 already`,
        cure: 'Give it an id of its own.',
        nl: { wrong: `${double.id} staat al in OZHW-2020`, cure: 'Geef dit een eigen id.' },
      },
    ]);
    expect(checkOwnEdition(additions({ rules: [callFirst] }), [...above, protocol])).toEqual([]);
  });

  it('narrow the hours in which messages go out, and cannot widen them', () => {
    const matthijsje = shipped('MATTHIJSJE-1');
    const hours = (from: string, until: string) =>
      bookWith(additions({ messages: { cites: ['MAT-I4'], from, until } }), matthijsje).messages;
    const own = matthijsje.messages;
    expect(hours('00:00', '23:59')).toMatchObject({ from: own?.from, until: own?.until });
    expect(hours('10:00', '12:00')).toMatchObject({ from: '10:00', until: '12:00' });
  });

  it('are explored together with the protocol they add to', () => {
    const school = additions({ rules: [neverCloses] });
    const only = (lane: string): boolean => lane === 'papers on a parent, VO';
    const { failures } = checkBehaviour([...editions, school], protocol.id, only, school.id);
    expect(failures.map(({ property }) => property)).toContain('way out');
    expect(checkBehaviour([...editions, school], protocol.id, only).failures).toEqual([]);
  });
});

describe('whether the people of an organisation can meet an edition', () => {
  const book = bookWith(additions());

  it('is so where every role has a holder', () =>
    expect(withoutHolder(book, new Set(roles))).toEqual({ levels: [], obligations: [] }));

  it('names each level and each obligation that nobody holds', () => {
    const { levels, obligations } = withoutHolder(
      book,
      new Set(roles.filter((role) => role !== 'dpo' && role !== 'board')),
    );
    expect(levels).toEqual(['board']);
    expect(obligations.length).toBeGreaterThan(0);
    for (const { by, cites } of obligations) {
      expect(by.filter((role) => role !== 'dpo' && role !== 'board')).toEqual([]);
      expect(cites.length).toBeGreaterThan(0);
    }
  });
});

describe('a case that is moved to another edition', () => {
  const stricter: Rule = { ...callFirst, id: 'ZIL.never', when: { fact: 'case.stage', is: 'closed' } };
  const next = nextEdition('ZIL-2027', stricter);
  const under = (edition: Edition) =>
    rulebookFor({
      ...{ editions: [...above, edition], protocol: edition.id, sector: 'VO', denomination: 'public' },
      on: '2026-09-07',
    });
  const moved = (from: Edition, to: Edition) => {
    const script = new CaseScript().take('teamLeader', 'case.take');
    const { state } = script;
    const opening = { ...state.opening, protocol: from.id };
    const draft = { type: 'case.moveEdition', data: { edition: to.id, reason: text } } as const;
    const asking = script.asking('principal');
    return decide({ ...state, opening }, { asking, draft }, script.moment(), under(from), under(to));
  };

  it('says in its step what begins, and starts the terms of the new edition', () => {
    const { step, next: after, obligations } = moved(protocol, next);
    expect(step.data).toMatchObject({ edition: 'ZIL-2027', begins: ['ZIL.call/case/1'], ends: [], changes: [] });
    expect(Object.keys(step.dues ?? {})).toEqual(['ZIL.call/case/1']);
    expect(after.opening.protocol).toBe('ZIL-2027');
    expect(obligations.find(({ rule }) => rule === 'ZIL.call')).toMatchObject({ status: 'open' });
  });

  it('says what ends and what changes likewise', () => {
    expect(moved(next, protocol).step.data).toMatchObject({ begins: [], ends: ['ZIL.call/case/1'], changes: [] });
    const otherwise = {
      ...next,
      id: 'ZIL-2028',
      rules: next.rules.map((rule) => ({ ...rule, en: `${rule.en} Indeed.` })),
    };
    const { state } = new CaseScript().take('teamLeader', 'case.take');
    const { changes } = editionMove(state, { edition: 'ZIL-2028' }, under(next), under(otherwise), '2026-09-07');
    expect(changes.map(({ was, is }) => [was.key, is.en])).toContainEqual([
      'ZIL.call/case/1',
      `${callFirst.en} Indeed.`,
    ]);
  });

  it('is replayed without any edition at hand', () => {
    const script = new CaseScript().take('teamLeader', 'case.take');
    const { step } = moved(protocol, next);
    const state = replay(script.state.opening, [...script.steps, step]);
    expect(state.opening.protocol).toBe('ZIL-2027');
    expect(state.dues['ZIL.call/case/1']).toBeDefined();
  });
});
