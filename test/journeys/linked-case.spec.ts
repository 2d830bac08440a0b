import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenLinkedCase, Outbox } from '#libs/application';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';
import { CaseAtWork, eventually, rowsOf } from '../support/work.js';
import type { Row } from '../support/work.js';

let product: TestProduct;
let leader: Caller;

const story = 'Mag deze foto van het feest op de website?';
const doubt = {
  ...groupChat,
  kind: 'publicationDoubt',
  reporterKind: 'employee',
  categories: ['publicationDoubt'],
  story,
};

beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
});
afterAll(() => product.close());

/** Not simply the latest case: the incident of an advice that was turned before may open meanwhile. */
async function latestAdvice(): Promise<CaseAtWork> {
  const [row] = rowsOf(await leader.get('/api/v1/cases?kind=publicationDoubt&limit=1'));
  return CaseAtWork.of(row ?? {}, leader);
}

/** Turns an advice into an incident; answers the advice and the number of the step that did it. */
async function turned(): Promise<{ readonly advice: CaseAtWork; readonly seq: number }> {
  await report(product.caller, doubt);
  const advice = await latestAdvice();
  await advice.done(leader, 'case.take');
  const { body } = await advice.done(leader, 'advice.turn', { reason: 'De foto is stiekem gemaakt.' });
  return { advice, seq: (body['steps'] as readonly number[])[0] ?? 0 };
}

async function linkedTo({ id }: CaseAtWork): Promise<readonly Row[]> {
  const incidents = rowsOf(await leader.get('/api/v1/cases?kind=incident'));
  const pages = await Promise.all(incidents.map(({ caseId }) => leader.get(`/api/v1/cases/${String(caseId)}`)));
  return pages.map(({ body }) => body['case'] as Row).filter((one) => one['linkedTo'] === id);
}

const opened = (advice: CaseAtWork): Promise<Row | undefined> => eventually(async () => (await linkedTo(advice))[0]);

describe('an advice that turns into an incident', () => {
  it('opens a case of its own, linked to it, with the answers of the report and its story', async () => {
    const { advice } = await turned();
    const incident = await opened(advice);
    expect(incident).toMatchObject({ kind: 'incident', categories: ['publicationDoubt'], stage: 'reported' });
    const { body } = await leader.get(`/api/v1/cases/${String(incident?.['caseId'])}/timeline`);
    const { rows, texts } = body as { rows: { type: string; by: Row; data: Row }[]; texts: Record<string, string> };
    expect(rows[0]).toMatchObject({
      type: 'report.receive',
      by: { person: 'reporter' },
      data: { naming: 'anonymous' },
    });
    expect(texts[String((rows[0]?.data['story'] as Row)['content'])]).toBe(story);
  });

  it('seals the story anew: what the one case refers to is not in the other', async () => {
    const { advice } = await turned();
    const incident = await opened(advice);
    const contents = async (path: string): Promise<readonly string[]> =>
      [...JSON.stringify((await leader.get(`${path}/timeline`)).body['rows']).matchAll(/"content":"([^"]+)"/g)].map(
        ([, id]) => id ?? '',
      );
    const [before, after] = [
      await contents(advice.path),
      await contents(`/api/v1/cases/${String(incident?.['caseId'])}`),
    ];
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });

  it('puts the incident in the inbox of whoever must take it up', async () => {
    const { advice } = await turned();
    const incident = await opened(advice);
    const task = rowsOf(await leader.get('/api/v1/tasks')).find(({ caseId }) => caseId === incident?.['caseId']);
    expect(task).toMatchObject({ step: 'case.take', kind: 'incident' });
  });

  it('opens one case however often it is carried out, also after a crash in between', async () => {
    const { advice, seq } = await turned();
    const { organisation } = (await leader.get('/api/v1/me')).body;
    const wish = { organisation: String(organisation), caseId: advice.id, seq };
    const work = product.app.get(OpenLinkedCase);
    const answers = await Promise.all([work.run(wish), work.run(wish), work.run(wish)]);
    const again = await work.run(wish);
    expect(new Set([...answers, again].map(({ caseId }) => caseId)).size).toBe(1);
    expect(again.again).toBe(true);
    expect(await linkedTo(advice)).toHaveLength(1);
    // The row that carries it goes when the queue has done it, and not before.
    const rest = await eventually(async () =>
      (await product.app.get(Outbox).claim(100, 0)).length === 0 ? true : undefined,
    );
    expect(rest).toBe(true);
  });

  it('does nothing for a step that turned no advice', async () => {
    const { advice } = await turned();
    const { organisation } = (await leader.get('/api/v1/me')).body;
    const work = product.app.get(OpenLinkedCase);
    await expect(work.run({ organisation: String(organisation), caseId: advice.id, seq: 1 })).rejects.toThrow(
      'no such case',
    );
  });
});

describe('the receipt of a report that went on as an incident', () => {
  const status = async (holder: Caller): Promise<{ status: Row; said: readonly unknown[] }> => {
    const { body } = await holder.get('/api/v1/receipt');
    const { texts, messages, ...rest } = body as { texts: Record<string, string>; messages: Row[] } & Row;
    return { status: rest, said: messages.map(({ content }) => texts[String(content)]) };
  };

  it('leads on to the incident: how far it is there, what was written in both, and what is written from then on', async () => {
    const told = await report(product.caller, doubt);
    const holder = product.caller.holding(String(told.body['receipt']));
    const advice = await latestAdvice();
    await holder.post('/api/v1/receipt/messages', { text: 'Is er al nieuws?' });
    await advice.done(leader, 'case.take');
    expect((await status(holder)).status).toMatchObject({ number: advice.number, status: 'inProgress' });
    await advice.done(leader, 'advice.turn', { reason: 'De foto is stiekem gemaakt.' });
    const incident = CaseAtWork.of((await opened(advice)) ?? {}, leader);
    expect(await status(holder)).toEqual({
      status: expect.objectContaining({ number: incident.number, status: 'received', withdrawn: false }),
      said: ['Is er al nieuws?'],
    });
    await incident.done(leader, 'case.take');
    await incident.done(leader, 'message.send', { from: 'school', text: 'Wij zoeken het uit.' });
    await holder.post('/api/v1/receipt/messages', { text: 'Dank u.' });
    const now = await status(holder);
    expect(now.status).toMatchObject({ status: 'inProgress' });
    expect(now.said).toEqual(['Is er al nieuws?', 'Wij zoeken het uit.', 'Dank u.']);
    const log = rowsOf(await leader.get(`${incident.path}/log`));
    expect(JSON.stringify(log)).toContain('"from":"reporter"');
    expect((await holder.post('/api/v1/receipt/withdrawal', {})).status).toBe(204);
    expect((await status(holder)).status).toMatchObject({ withdrawn: true });
    expect(JSON.stringify(rowsOf(await leader.get(`${incident.path}/log`)))).toContain('report.withdraw');
  });

  it('leads the reports of somebody who works here on as well', async () => {
    await leader.post('/api/v1/reports', { school: 'lyceum', data: { ...doubt, naming: 'named' } });
    const advice = await CaseAtWork.latest(leader);
    await advice.done(leader, 'case.take');
    await advice.done(leader, 'advice.turn', { reason: 'De foto is stiekem gemaakt.' });
    const incident = CaseAtWork.of((await opened(advice)) ?? {}, leader);
    expect(rowsOf(await leader.get('/api/v1/reports'))).toContainEqual(
      expect.objectContaining({ number: incident.number, kind: 'incident', status: 'received' }),
    );
  });
});
