import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { rowsOf } from '../support/work.js';
import type { CaseAtWork, Row } from '../support/work.js';

let product: TestProduct;
let leader: Caller;
let principal: Caller;
let work: CaseAtWork;
let day: string;
const key = randomUUID();

const issue = async (body: object, by = principal, withKey: string = randomUUID()): Promise<Answer> =>
  by.post(`${work.path}/letters`, { ...body, seenVersion: await work.version() }, withKey);
const decision = { letter: 'decision', party: 'p1', track: 't1' };
/** The id of the letter, as the first answer gives it. */
let id = '';
const path = () => `${work.path}/letters/${id}`;

beforeAll(async () => {
  product = await startTestProduct();
  [leader, principal] = await Promise.all([product.as('anouk.wilgenroos'), product.as('bas.torenvalk')]);
  ({ work, day } = await proposedSuspension(product, leader));
  await work.done(
    principal,
    'measure.decide',
    { decision: 'impose', teacherNotHeard: reason, reason },
    { track: 't1' },
  );
});
afterAll(() => product.close());

async function asRuntime<Found>(
  ask: (client: pg.Client) => Promise<Found>,
  url = product.database.urls.app,
): Promise<Found> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

describe('a letter that is complete', () => {
  it('is issued, and can be read by whoever may see the case', async () => {
    const issued = await issue(decision, principal, key);
    expect(issued).toMatchObject({ status: 201, body: { again: false } });
    id = String(issued.body['letter']);
    const { body } = await leader.get(path());
    const { content, texts } = body as { content: string; texts: Record<string, string> };
    expect(body).toMatchObject({ id, letter: 'decision', party: 'p1', copies: [] });
    expect(texts[content]).toMatch(/^<!doctype html>/i);
    expect(texts[content]).toContain('Fenna Ruiter');
    expect(rowsOf(await leader.get(`${work.path}/letters`))).toMatchObject([{ id, letter: 'decision' }]);
  });

  it('names in its remedy clause where the organisation takes objections, and where a complaint goes', async () => {
    expect((await leader.get(`${path()}/document`)).body['text']).toContain('(verzonnen adres)');
  });

  it('is issued once for one key, and the key is refused for another letter', async () => {
    expect(await issue(decision, principal, key)).toMatchObject({ status: 201, body: { letter: id, again: true } });
    expect(await issue({ ...decision, letter: 'parentsNotice' }, principal, key)).toMatchObject({
      status: 409,
      body: { type: 'urn:meldpad:problem:keyReused' },
    });
    expect(rowsOf(await leader.get(`${work.path}/letters`))).toHaveLength(1);
  });

  it('is another one for another person under the same key, and each is read as it is', async () => {
    const shared = randomUUID();
    const notice = { letter: 'parentsNotice', party: 'p1', about: 'hearing' };
    const answers = [await issue(notice, principal, shared), await issue(notice, leader, shared)];
    expect(answers.map(({ status, body }) => [status, body['again']])).toEqual([
      [201, false],
      [201, false],
    ]);
    const [first, second] = answers.map(({ body }) => String(body['letter']));
    expect(first).not.toBe(second);
    const read = await Promise.all([first, second].map((one) => leader.get(`${work.path}/letters/${one}`)));
    expect(read.map(({ status, body }) => [status, body['id']])).toEqual([
      [200, first],
      [200, second],
    ]);
  });

  it('is what its digest says: the same in the list, in the log, and over what is stored', async () => {
    const letter = rowsOf(await leader.get(`${work.path}/letters`)).find((row) => row['id'] === id);
    const step = rowsOf(await leader.get(`${work.path}/log?limit=100`)).find(({ seq }) => seq === letter?.['seq'])?.[
      'step'
    ] as Row;
    expect((step['data'] as Row)['content']).toEqual({ content: letter?.['content'], digest: letter?.['digest'] });
    const sealed = await asRuntime(
      async (client) =>
        (
          await client.query<{ sealed: Buffer }>('select sealed from meldpad.content where id = $1', [
            letter?.['content'],
          ])
        ).rows[0]?.sealed,
      product.database.urls.superuser,
    );
    expect(
      createHash('sha256')
        .update(sealed ?? '')
        .digest('hex'),
    ).toBe(letter?.['digest']);
  });

  it('cannot be changed or removed by the running product: the database refuses', async () => {
    for (const statement of [
      "update meldpad.letter set digest = ''",
      'delete from meldpad.letter',
      "update meldpad.step set step = '{}'",
    ]) {
      await expect(asRuntime((client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('can be opened as a page that runs and loads nothing, and is not kept', async () => {
    const { status, type, headers, body } = await leader.get(`${path()}/document`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    const style = /<style>([\s\S]*?)<\/style>/.exec(String(body['text']))?.[1] ?? '';
    const source = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src ${source}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body['text']).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('is not announced on a day that is still to come: the term to object would begin by itself', async () => {
    const early = { manner: 'handed', on: '2149-12-31', remedyClause: true };
    const { status, body } = await work.step(principal, 'measure.announce', early, { track: 't1' });
    expect([status, (body['refusals'] as Row[]).map(({ code, path }) => [code, path])]).toEqual([
      409,
      [['notYetDone', 'data.on']],
    ]);
  });

  it('is a file entry of its person once it is filed', async () => {
    await work.done(principal, 'measure.announce', { manner: 'handed', on: day, remedyClause: true }, { track: 't1' });
    const registrar = await product.as('koen.waterral');
    await work.done(registrar, 'paper.file', { paper: id, file: 'pupilFile' }, { party: 'p1' });
    expect(rowsOf(await leader.get(`${work.path}/files`))).toMatchObject([
      { paper: id, party: 'p1', file: 'pupilFile', filed: true },
    ]);
  });

  it('does not exist for whoever may not see the case, nor under another id', async () => {
    const others = await Promise.all(
      ['loes.heggenmus', 'sjoerd.bergeend', 'thijs.lepelaar', 'rens.bosuil'].map((login) => product.as(login)),
    );
    const answers = await Promise.all([
      ...others.flatMap((other) => [other.get(path()), other.get(`${path()}/document`)]),
      leader.get(`${work.path}/letters/${randomUUID()}/document`),
      leader.get(`${path()}/document?copy=1`),
      ...others.map((other) => issue(decision, other)),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});

describe('a letter that goes by post', () => {
  it('is not made for somebody whose address is not on record', async () => {
    const { status, body } = await issue({ ...decision, delivery: 'post' });
    expect([status, (body['refusals'] as Row[]).map(({ code }) => code)]).toEqual([409, ['recipientAddress']]);
  });

  it('carries the address each reader gave, in his own copy and nowhere else', async () => {
    const correct = (party: string, address: string) =>
      work.done(leader, 'party.correct', { address, reason }, { party });
    await correct('p1', 'Wilgenlaan 3\n1000 AB Zilverdijk');
    await correct('p2', 'Oude Kade 9\n1000 AC Zilverdijk');
    await correct('p2', 'Nieuwe Kade 12\n1000 AC Zilverdijk');
    const answer = await issue({ ...decision, delivery: 'post' });
    expect(answer).toMatchObject({ status: 201 });
    const letter = `${work.path}/letters/${String(answer.body['letter'])}/document`;
    const texts = await Promise.all(
      ['', '?copy=1', '?copy=2'].map(async (copy) => String((await leader.get(letter + copy)).body['text'])),
    );
    const streets = ['Wilgenlaan 3', 'Nieuwe Kade 12', 'Oude Kade 9'];
    expect(texts.map((text) => streets.filter((street) => text.includes(street)))).toEqual([
      [],
      ['Wilgenlaan 3'],
      ['Nieuwe Kade 12'],
    ]);
    expect(JSON.stringify((await leader.get(`${work.path}/log?limit=100`)).body)).not.toContain('Kade');
  });

  it('keeps the copy that was posted, sealed beside the letter of record: it cannot be made again later', async () => {
    const answer = await issue({ ...decision, letter: 'inspectorateNotice', delivery: 'post' });
    expect(answer.body).toMatchObject({ again: false });
    const letter = `${work.path}/letters/${String(answer.body['letter'])}`;
    expect((await leader.get(letter)).body).toMatchObject({
      copies: [{ kind: 'body', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    const [record, copy] = await Promise.all([
      leader.get(`${letter}/document`),
      leader.get(`${letter}/document?copy=1`),
    ]);
    expect(copy.body['text']).toContain('Proefstraat 4 (verzonnen adres)');
    expect(record.body['text']).not.toContain('Proefstraat 4');
  });
});
