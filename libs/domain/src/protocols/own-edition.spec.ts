import { describe, expect, it } from '@jest/globals';
import { checkEdition } from './check-edition.js';
import type { Condition } from './condition.js';
import { diffEditions } from './diff-editions.js';
import { checkOwnEdition } from './own-edition.js';
import { rulebookFor } from './rulebook.js';
import type { Duty, Edition, Figure, Limit, SchoolTask } from './shape.js';

const says = { nl: 'Een zin.', en: 'A sentence.' } as const;
const clause = (id: string) => ({ id, kind: 'duty', about: ['any'], ...says }) as const;
const duty = (id: string, cites: string, over: Partial<Duty> = {}): Duty => ({
  ...{ rule: 'duty', id, cites: [cites], ...says, scope: 'case', when: { all: [] }, met: { any: [] } },
  ...{ by: ['principal'], step: 'party.inform', blocks: [] },
  ...over,
});
const limit = (id: string, cites: string, over: Partial<Limit> = {}): Limit => ({
  ...{ rule: 'limit', id, cites: [cites], ...says, steps: ['case.close'], requires: { all: [] }, lifts: 'doIt' },
  ...over,
});
const figure = (id: string): Figure => ({
  ...{ id, value: 7, unit: 'days', source: 'a law', confidence: 'H', verified: true, inForce: { from: '2020-01-01' } },
});
const own = (over: Partial<Edition> = {}): Edition => ({
  ...{ id: 'OWN-1', source: 'OWN', layer: 'protocol', edition: '1', inForce: { from: '2026-01-01' } },
  title: { nl: 'Eigen', en: 'Own' },
  clauses: [clause('OWN-1.1')],
  rules: [duty('OWN.duty', 'OWN-1.1')],
  ...over,
});
const law = own({
  ...{ id: 'LAW-1', source: 'LAW', layer: 'statute', clauses: [clause('LAW-1.1')], figures: [figure('days')] },
  rules: [
    duty('LAW.duty', 'LAW-1.1', { step: 'outsideReport.make' }),
    limit('LAW.limit', 'LAW-1.1', { steps: ['note.add'] }),
  ],
});
const told = (errors: ReturnType<typeof checkEdition>): readonly string[] =>
  errors.map(({ path, wrong, cure }) => `${path}: ${wrong}. ${cure}`);

describe('an edition that an organisation makes its own', () => {
  it('is its protocol, or the additions of a school', () => {
    expect(told(checkOwnEdition(own(), [law]))).toEqual([]);
    expect(told(checkOwnEdition(own({ layer: 'school' }), [law]))).toEqual([]);
  });

  it('is neither statute nor general', () => {
    for (const layer of ['statute', 'general'] as const)
      expect(told(checkOwnEdition(own({ layer }), [law]))).toEqual([
        `/layer: ${layer} is not an organisation's to make. Choose protocol or school.`,
      ]);
  });

  it('takes no name of an edition of the product', () =>
    expect(told(checkOwnEdition(own({ id: 'OZHW-2020' }), [law]))).toEqual([
      '/id: OZHW-2020 is an edition of the product. Give this edition an id of its own.',
    ]));

  it('says nothing of its end, which the next one gives it', () =>
    expect(told(checkOwnEdition(own({ inForce: { from: '2026-01-01', until: '2027-01-01' } }), [law]))).toEqual([
      '/inForce/until: an edition ends when the next one begins. Leave `until` out.',
    ]));

  it('is told first of what would be wrong with any edition', () =>
    expect(told(checkOwnEdition(own({ layer: 'statute', clauses: [] }), [law]))).toEqual([
      expect.stringContaining('/rules/0/cites'),
    ]));
});

describe('names of the layers beside it', () => {
  const cure = 'Give it an id of its own.';

  it('do not come back with another meaning', () => {
    const edition = own({
      clauses: [clause('OWN-1.1'), clause('LAW-1.1')],
      rules: [duty('LAW.duty', 'OWN-1.1')],
      figures: [figure('weeks'), figure('days')],
    });
    expect(told(checkEdition(edition, [law]))).toEqual([
      `/clauses/1/id: LAW-1.1 stands in LAW-1 already. ${cure}`,
      `/rules/0/id: LAW.duty stands in LAW-1 already. ${cure}`,
      `/figures/1/id: days stands in LAW-1 already. ${cure}`,
    ]);
  });

  it('are its own where it stands beside itself', () => expect(told(checkEdition(own(), [law, own()]))).toEqual([]));
});

describe('what holds up a duty of statute', () => {
  const held = 'outsideReport.make meets a duty of statute and may not be held up by school';
  const school = (...rules: Edition['rules']) => told(checkEdition(own({ layer: 'school', rules }), [law]));

  it('is no duty of a school', () =>
    expect(school(duty('OWN.duty', 'OWN-1.1', { blocks: ['outsideReport.make', 'note.add'] }))).toEqual([
      `/rules/0/blocks: ${held}. Leave this step out of \`blocks\`.`,
    ]));

  it('is no limit of a school, unless it only warns', () => {
    const steps = ['outsideReport.make', 'note.add'] as const;
    expect(school(limit('OWN.limit', 'OWN-1.1', { steps }))).toEqual([
      `/rules/0/steps: ${held}. Let it warn (\`severity\`), or leave this step out.`,
    ]);
    expect(school(limit('OWN.limit', 'OWN-1.1', { steps, severity: 'warn' }))).toEqual([]);
  });
});

describe('what differs between two editions', () => {
  const task = (id: string, en: string): SchoolTask => ({ id, en, nl: 'Een taak.' }) as unknown as SchoolTask;

  it('is told of the tasks of schools too', () =>
    expect(
      diffEditions(
        own({ schoolTasks: [task('a', 'First.'), task('b', 'Second.')] }),
        own({ schoolTasks: [task('a', 'Changed.'), task('c', 'Third.')] }),
      ).map(({ what, id, how, says: said }) => [what, id, how, said]),
    ).toEqual([
      ['task', 'b', 'removed', 'Second.'],
      ['task', 'a', 'changed', 'Changed.'],
      ['task', 'c', 'added', 'Third.'],
    ]));

  it('is not the order in which the names of an object stand, however deep', () => {
    const when = (condition: object) => own({ rules: [duty('OWN.duty', 'OWN-1.1', { when: condition as Condition })] });
    const first = when({ all: [{ taken: 'letter.issue', where: { about: 'measure', manner: 'post' } }] });
    const second = when({ all: [{ where: { manner: 'post', about: 'measure' }, taken: 'letter.issue' }] });
    expect(diffEditions(first, second)).toEqual([]);
    expect(diffEditions(second, first)).toEqual([]);
    const other = when({ all: [{ where: { manner: 'post', about: 'other' }, taken: 'letter.issue' }] });
    expect(diffEditions(first, other).map(({ fields }) => fields.map(({ name }) => name))).toEqual([['when']]);
  });

  it('is the order of a list, which says something', () => {
    const by = (...roles: Duty['by'] & readonly string[]) =>
      own({ rules: [duty('OWN.duty', 'OWN-1.1', { by: roles as Duty['by'] })] });
    expect(diffEditions(by('board', 'principal'), by('principal', 'board'))).toEqual([
      expect.objectContaining({
        fields: [{ name: 'by', was: '["board","principal"]', is: '["principal","board"]' }],
      }),
    ]);
  });
});

it('the hours for messages are those that every layer leaves, on the clauses of each', () => {
  const hours = (cites: string, from: string, until: string) =>
    ({ messages: { cites: [cites], from, until } }) as const;
  const left = (mine: Partial<Edition>) =>
    rulebookFor({
      editions: [own({ ...law, ...hours('LAW-1.1', '08:00', '20:00') }), own(mine)],
      ...{ protocol: 'OWN-1', sector: 'VO', denomination: 'public', on: '2026-09-08' },
    }).messages;
  expect(left(hours('OWN-1.1', '09:00', '18:00'))).toEqual({
    cites: ['LAW-1.1', 'OWN-1.1'],
    from: '09:00',
    until: '18:00',
  });
  expect(left(hours('OWN-1.1', '07:00', '22:00'))).toMatchObject({ from: '08:00', until: '20:00' });
});
