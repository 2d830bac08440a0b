import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { CaseAtWork, rowsOf } from '../support/work.js';
import type { Row } from '../support/work.js';

const reason = 'Er stond een vergissing in.';
let product: TestProduct;
let leader: Caller;
let work: CaseAtWork;

beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
  work = await CaseAtWork.reported(product.caller, leader);
  await work.done(leader, 'case.take');
  await work.done(leader, 'party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' });
});
afterAll(() => product.close());

const latest = async (): Promise<number> => work.version();
const correct = (step: number, put: object, by = leader): Promise<Answer> =>
  work.step(by, 'step.correct', { step, reason, ...put });
const refusals = ({ body }: Answer): readonly (readonly unknown[])[] =>
  (body['refusals'] as Row[]).map(({ code, path, text }) => [code, path, typeof text]);
const errors = ({ body }: Answer): unknown => body['errors'];

/** What the timeline tells of a step, its texts opened. */
async function told(seq: number): Promise<Row> {
  const { body } = await leader.get(`${work.path}/timeline?limit=100`);
  const texts = body['texts'] as Readonly<Record<string, string>>;
  const step = (body['rows'] as Row[]).find((row) => row['seq'] === seq);
  const opened = Object.entries(step?.['data'] as Row).map(([name, value]) => [
    name,
    typeof value === 'object' ? texts[(value as { content: string }).content] : value,
  ]);
  return Object.fromEntries(opened) as Row;
}

describe('a text that was wrong', () => {
  it.each([
    ['note.add', 'text', {}],
    ['evidence.record', 'content', { sort: 'statement' }],
    ['scope.assess', 'reason', { inScope: true }],
  ])('in %s gets a new step that points at the old, and the timeline shows both', async (type, field, more) => {
    await work.done(leader, type, { ...more, [field]: 'Gebeld met de vader.' });
    const step = await latest();
    expect(await correct(step, { [`set.${field}`]: 'Gebeld met de moeder.' })).toMatchObject({ status: 201 });
    expect(await told(step)).toMatchObject({ [field]: 'Gebeld met de vader.' });
    expect(await told(step + 1)).toMatchObject({ step, reason, [`set.${field}`]: 'Gebeld met de moeder.' });
  });

  it('is sealed: the log holds a reference to the new text as well', async () => {
    const log = await leader.get(`${work.path}/log?limit=100`);
    expect(JSON.stringify(log.body)).toMatch(/"set\.text":\{"content":"[0-9a-f-]{36}","digest":"[0-9a-f]{64}"\}/);
    expect(JSON.stringify(log.body)).not.toContain('moeder');
  });

  it('of a name: the page shows the right one and it is found by it, not by the wrong one any more', async () => {
    expect(await correct(3, { 'set.name': 'Fenne Ruijter', 'set.born': '2013-05-03' })).toMatchObject({ status: 201 });
    const { body } = await leader.get(work.path);
    const [party] = body['parties'] as { name: string; band: string }[];
    expect((body['texts'] as Row)[party?.name ?? '']).toBe('Fenne Ruijter');
    const found = async (name: string) => rowsOf(await leader.post('/api/v1/cases/find', { name })).length;
    expect([await found('Fenne Ruijter'), await found('Fenna Ruiter')]).toEqual([1, 0]);
    expect(await told(3)).toMatchObject({ name: 'Fenna Ruiter' });
  });

  it('is offered with the answers that can be replaced, and without the words of the reporter', async () => {
    const rows = rowsOf(await leader.get(`${work.path}/steps/correctable`));
    const fieldsOf = (seq: number) => Object.keys(rows.find((row) => row['seq'] === seq)?.['fields'] ?? {});
    expect(fieldsOf(3)).toEqual(expect.arrayContaining(['name', 'born']));
    expect(fieldsOf(1)).not.toEqual(expect.arrayContaining(['story']));
    expect(rows.map(({ type }) => type)).not.toContain('step.correct');
  });

  it('is checked as the first one was: not too long, not empty, a birth date a date', async () => {
    const code = async (put: object) => errors(await correct(3, put));
    expect(await code({ 'set.name': 'x'.repeat(201) })).toEqual([{ path: 'data.set.name', code: 'text.tooLong' }]);
    expect(await code({ 'set.name': ' ' })).toEqual([{ path: 'data.set.name', code: 'text.empty' }]);
    expect(await code({ 'set.born': 'ooit' })).toEqual([{ path: 'data.set.born', code: 'date.invalid' }]);
    expect(await code({ 'set.name': { content: 'x', digest: 'y' } })).toEqual([
      { path: 'data.set.name', code: 'text.expected' },
    ]);
  });

  it('stands where it is what a reporter told: a note can be put beside it', async () => {
    expect(refusals(await correct(1, { 'set.story': 'Het viel mee.' }))).toContainEqual([
      'stands',
      'data.set.story',
      'object',
    ]);
  });

  it('is corrected by nobody who could not have written it', async () => {
    const registrar = await product.as('koen.waterral');
    const answer = await correct(3, { 'set.name': 'Iemand' }, registrar);
    expect([403, 404, 409]).toContain(answer.status);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is no field called %s, in no step',
    async (name) => {
      const version = await latest();
      for (const field of [name, `set.${name}`])
        expect(
          await leader.post(
            `${work.path}/steps`,
            `{"type":"step.correct","data":{"step":3,"reason":"x","${field}":["p1"]},"seenVersion":${version}}`,
          ),
        ).toMatchObject({ status: 400 });
      expect(await latest()).toBe(version);
    },
  );

  it('names staff of this organisation only, also by way of a correction', async () => {
    expect(errors(await correct(3, { 'set.person': '00000000-0000-4000-8000-000000000009' }))).toEqual([
      { path: 'data.set.person', code: 'person.invalid' },
    ]);
  });
});

describe('what a step names', () => {
  it('is in the case: nobody is the parent of somebody who is not there', async () => {
    const parent = { kind: 'parent', role: 'parentOf', parentOf: 'p9', name: 'Ouder' };
    expect(refusals(await work.step(leader, 'party.add', parent))).toEqual([
      ['unknownParty', 'data.parentOf', 'object'],
    ]);
    expect(await work.step(leader, 'party.add', { ...parent, parentOf: 'p1' })).toMatchObject({ status: 201 });
  });

  it('is named once, and by no step that is about the whole case', async () => {
    const twice = { sort: 'observation', content: 'Gezien.', about: ['p1', 'p1'] };
    expect(errors(await work.step(leader, 'evidence.record', twice))).toEqual([
      { path: 'data.about', code: 'party.invalid' },
    ]);
    const note = await work.step(leader, 'note.add', { text: 'Gebeld.' }, { party: 'p1' });
    expect(errors(note)).toEqual([{ path: 'party', code: 'field.notAsked' }]);
  });

  it('was born, and not long before anybody now alive', async () => {
    const child = { kind: 'pupil', role: 'witness', band: 'from12', name: 'Iemand' };
    for (const born of ['9999-12-31', '1899-12-31'])
      expect(errors(await work.step(leader, 'party.add', { ...child, born }))).toEqual([
        { path: 'data.born', code: 'date.invalid' },
      ]);
  });

  it('is a day in reach: no year in which no term can be counted', async () => {
    const invited = (on: string) =>
      work.step(leader, 'hearing.invite', { purpose: 'facts', on, with: 'alone' }, { party: 'p1' });
    for (const day of ['2150-01-01', '9999-12-31', '1990-12-31'])
      expect(errors(await invited(day))).toEqual([{ path: 'data.on', code: 'date.invalid' }]);
    const known = (at: string) =>
      work.step(leader, 'report.join', { reporterKind: 'pupil', naming: 'anonymous', knownAt: at });
    expect(errors(await known('1990-12-31T00:00:00.000Z'))).toEqual([{ path: 'data.knownAt', code: 'moment.invalid' }]);
    expect(errors(await known('2150-01-01T00:00:00.000Z'))).toEqual([
      { path: 'data.knownAt', code: 'moment.inFuture' },
    ]);
  });
});

describe('an assignment to whoever may see no content', () => {
  it('is refused, and opens nothing where the database holds one all the same', async () => {
    const auditor = await product.as('rens.bosuil');
    const person = String((await auditor.get('/api/v1/me')).body['person']);
    expect(errors(await work.step(leader, 'case.assign', { to: person }))).toEqual([
      { path: 'data.to', code: 'person.invalid' },
    ]);
    await asSuperuser(product.database.urls.superuser, (client) =>
      client.query(
        `insert into meldpad.case_access (organisation, case_id, person, via)
         select organisation, id, $1, 'assigned' from meldpad."case" where id = $2`,
        [person, work.id],
      ),
    );
    expect(await auditor.get(work.path)).toMatchObject({ status: 404 });
    expect(rowsOf(await auditor.get('/api/v1/cases'))).toEqual([]);
  });
});
