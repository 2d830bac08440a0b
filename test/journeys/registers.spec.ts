import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';

const organisation = '/api/v1/organisation';
const lyceum = '0de30000-0000-4000-8000-000000000012';
const reason = 'Zoals besproken.';

let product: TestProduct;
let administrator: Caller;
let registrar: Caller;
let principal: Caller;
let leader: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  administrator = await product.as('thijs.lepelaar');
  registrar = await product.as('koen.waterral');
  principal = await product.as('bas.torenvalk');
  leader = await product.as('anouk.wilgenroos');
});
afterAll(() => product.close());

type Row = Readonly<Record<string, unknown>>;
const rowsOf = ({ body }: Answer): readonly Row[] => body['rows'] as readonly Row[];
const codesOf = ({ body }: Answer): readonly unknown[] =>
  ((body['refusals'] ?? body['errors']) as readonly Row[]).map(({ code }) => code);
const lastLogged = async (): Promise<Row | undefined> =>
  rowsOf(await administrator.get(`${organisation}/log?limit=100`)).at(-1);
const post = (caller: Caller, path: string, body: object, key?: string): Promise<Answer> =>
  caller.post(`${organisation}/${path}`, body, key);

/** A case of the lyceum under review, with an employee as subject (p1) and a pupil with a number as victim (p2). */
async function caseOfPhoto(
  pupilNumber: string,
): Promise<{ take: (type: string, data: object, party?: string) => Promise<Answer> }> {
  const data = {
    ...groupChat,
    reporterKind: 'employee',
    categories: ['publishedPersonalData'],
    subjectKind: 'employee',
    victimIsMinor: 'yes',
    personalData: 'yes',
  };
  const { status } = await report(product.caller, data);
  expect(status).toBe(201);
  const caseId = String(rowsOf(await leader.get('/api/v1/cases?limit=1'))[0]?.['caseId']);
  let seenVersion = 1;
  const sent = async (path: string, body: object): Promise<Answer> => {
    const answer = await leader.post(`/api/v1/cases/${caseId}/${path}`, { ...body, seenVersion });
    if (answer.status === 201) seenVersion = Number(answer.body['version']);
    return answer;
  };
  const take = (type: string, given: object, party?: string): Promise<Answer> =>
    sent('steps', { type, data: given, ...(party && { party }) });
  await take('case.take', {});
  await take('party.add', { kind: 'employee', role: 'subject', name: 'De medewerker' });
  const added = await sent('parties', {
    data: { kind: 'pupil', role: 'victim', band: 'from12', name: 'De leerling' },
    pupilNumber,
  });
  expect(added.status).toBe(201);
  await take('scope.assess', { inScope: true, reason });
  expect(await take('review.finish', { route: 'investigate', reason })).toMatchObject({ status: 201 });
  return { take };
}

describe('the register of written consents for publication (OZHW-3.4b)', () => {
  const consent = {
    school: lyceum,
    pupilNumber: 'L-4711',
    activity: 'Schoolfotograaf 2026',
    givenBy: 'parent',
    from: '2026-09-01',
    document: 'Formulier 2026-118',
  };
  const onConsent = {
    norms: ['OZHW-4.4'],
    exception: 'consent',
    publishedOn: '2026-10-01',
    shown: 'p2',
    consentBy: 'parent',
    consentOf: 'pupilUnder16',
    consentRecorded: 'consentRegister',
    reason,
  };

  it('is looked in when a case rests on it: by who was shown, on the day of publication', async () => {
    const { take } = await caseOfPhoto(consent.pupilNumber);
    expect(codesOf(await take('breach.assess', onConsent, 'p1'))).toContain('OZHW-3.4b.register');
    const { status, body } = await post(registrar, 'publication-consents', consent);
    expect(status).toBe(201);
    expect(codesOf(await take('breach.assess', { ...onConsent, publishedOn: '2026-08-31' }, 'p1'))).toContain(
      'OZHW-3.4b.register',
    );
    expect(codesOf(await take('breach.assess', { ...onConsent, consentRecorded: 'notKept' }, 'p1'))).toContain(
      'OZHW-3.4b.kept',
    );
    const done = await take('breach.assess', onConsent, 'p1');
    expect(done.status).toBe(201);

    const other = await caseOfPhoto('L-9999');
    expect(codesOf(await other.take('breach.assess', onConsent, 'p1'))).toEqual(['OZHW-3.4b.register']);
    expect(
      (await post(principal, `publication-consents/${String(body['id'])}/end`, { until: '2026-09-15' })).status,
    ).toBe(204);
    const later = await caseOfPhoto(consent.pupilNumber);
    expect(codesOf(await later.take('breach.assess', onConsent, 'p1'))).toContain('OZHW-3.4b.register');
    expect(await later.take('breach.assess', { ...onConsent, publishedOn: '2026-09-14' }, 'p1')).toMatchObject({
      status: 201,
    });
  });

  it('shows what is on record to who keeps it, and says no pupil number anywhere', async () => {
    const { school, pupilNumber } = consent;
    const found = await post(registrar, 'publication-consents/find', { school, pupilNumber });
    expect(rowsOf(found)).toMatchObject([
      { activity: consent.activity, givenBy: 'parent', from: '2026-09-01', until: '2026-09-15' },
    ]);
    expect(rowsOf(await post(registrar, 'publication-consents/find', { school, pupilNumber: 'l-4711' }))).toHaveLength(
      1,
    );
    const log = await administrator.get(`${organisation}/log?limit=100`);
    expect(rowsOf(log).slice(-2)).toMatchObject([
      { type: 'publicationConsent.recorded', data: { school, givenBy: 'parent' } },
      { type: 'publicationConsent.ended', data: { until: '2026-09-15' } },
    ]);
    expect(JSON.stringify([found.body, log.body])).not.toMatch(/L-4711/i);
    expect(JSON.stringify(log.body)).not.toMatch(/Schoolfotograaf|Formulier|2026-118/);
  });

  it('is kept by registrar and principal of the school, and closed to everybody else', async () => {
    const { school, pupilNumber } = consent;
    const elsewhere = await product.as('petra.korenwolf');
    const neighbour = await product.as('greet.helmgras');
    for (const caller of [leader, administrator, elsewhere, neighbour]) {
      expect((await post(caller, 'publication-consents/find', { school, pupilNumber })).status).toBe(404);
    }
    for (const caller of [leader, administrator, elsewhere]) {
      const refused = await post(caller, 'publication-consents', consent);
      expect([refused.status, codesOf(refused)]).toEqual([409, ['notYourRole']]);
    }
    expect((await post(neighbour, 'publication-consents', consent)).status).toBe(404);
    const { body } = await post(registrar, 'publication-consents', consent);
    expect(
      (await post(elsewhere, `publication-consents/${String(body['id'])}/end`, { until: '2026-12-01' })).status,
    ).toBe(404);
    expect((await post(registrar, `publication-consents/${randomUUID()}/end`, { until: '2026-12-01' })).status).toBe(
      404,
    );
  });

  it('takes one effect from one key, and no period that ends before it begins', async () => {
    const key = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => post(registrar, 'publication-consents', consent, key)));
    expect(new Set(sent.map(({ status, body }) => `${status} ${String(body['id'])}`)).size).toBe(1);
    expect((await post(registrar, 'publication-consents', { ...consent, activity: 'Iets anders' }, key)).status).toBe(
      409,
    );
    expect(codesOf(await post(registrar, 'publication-consents', { ...consent, until: '2026-09-01' }))).toEqual([
      'periodReversed',
    ]);
    expect(codesOf(await post(registrar, 'publication-consents', { ...consent, document: '?' }))).toEqual([
      'notInWriting',
    ]);
  });
});

describe('consents of the participation council', () => {
  it('are recorded and ended by an administrator, on the log, and by nobody else', async () => {
    const consent = { matter: 'staffCriminalData', from: '2026-11-01', document: 'Instemming GMR 2026-11-01' };
    const { status, body } = await post(administrator, 'council-consents', consent);
    expect(status).toBe(201);
    expect(await lastLogged()).toMatchObject({ type: 'councilConsent.recorded', data: consent });
    expect(codesOf(await post(leader, 'council-consents', consent))).toEqual(['notYourRole']);
    expect(codesOf(await post(leader, `council-consents/${String(body['id'])}/end`, { until: '2026-12-01' }))).toEqual([
      'notYourRole',
    ]);
    expect(
      (await post(administrator, `council-consents/${String(body['id'])}/end`, { until: '2026-12-01' })).status,
    ).toBe(204);
    expect(
      codesOf(await post(administrator, `council-consents/${String(body['id'])}/end`, { until: '2026-12-01' })),
    ).toEqual(['alreadyEnded']);
    expect(rowsOf(await leader.get(`${organisation}/council-consents`))).toContainEqual({
      id: body['id'],
      ...consent,
      until: '2026-12-01',
    });
    expect(
      (
        await post(await product.as('pim.scholekster'), `council-consents/${String(body['id'])}/end`, {
          until: '2026-12-01',
        })
      ).status,
    ).toBe(404);
  });

  it('count each for its own rules: without the one on offences of staff a case holds no such data (G14)', async () => {
    const criminal = { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg33-2b', reason };
    const first = await caseOfPhoto('L-1');
    expect((await first.take('qualification.raise', criminal, 'p1')).status).toBe(201);
    for (const { id, from, matter } of rowsOf(await leader.get(`${organisation}/council-consents`))) {
      const ended =
        matter === 'staffCriminalData' &&
        (await post(administrator, `council-consents/${String(id)}/end`, { until: from }));
      if (ended) expect(ended.status).toBe(204);
    }
    const second = await caseOfPhoto('L-2');
    expect(codesOf(await second.take('qualification.raise', criminal, 'p1'))).toEqual(['G14.staffRules']);
  });
});

describe('the calendar of a school', () => {
  const path = `schools/${lyceum}/calendars`;
  const calendar = {
    region: 'middle',
    holidays: [{ from: '2026-12-19', until: '2027-01-04', name: 'Kerstvakantie' }],
    studyDays: ['2026-12-07'],
  };

  it('is revised as a whole by an administrator; running terms keep their ends', async () => {
    const dues = async (): Promise<unknown> =>
      rowsOf(await leader.get('/api/v1/tasks?limit=100')).map(({ caseId, due }) => [caseId, due]);
    const before = await dues();
    expect(await post(administrator, path, { calendar })).toMatchObject({ status: 201, body: { revision: 2 } });
    expect(await lastLogged()).toMatchObject({ type: 'calendar.revised', data: { school: lyceum, revision: 2 } });
    expect(rowsOf(await leader.get(`${organisation}/${path}`))).toMatchObject([
      { revision: 2, calendar },
      { revision: 1 },
    ]);
    expect(rowsOf(await leader.get(`${organisation}/schools`)).find(({ id }) => id === lyceum)).toMatchObject({
      calendar,
    });
    expect(await dues()).toEqual(before);
  });

  it('says where it is wrong, and is closed to others', async () => {
    const wrong = {
      holidays: [{ from: '2026-12-19', until: '2026-12-19', name: '' }, 7],
      studyDays: ['2026-02-30'],
      colour: 'blue',
    };
    const { status, body } = await post(administrator, path, { calendar: wrong });
    expect([status, body['errors']]).toEqual([
      400,
      [
        { path: 'calendar.colour', code: 'field.unknown' },
        { path: 'calendar.holidays.0.until', code: 'period.reversed' },
        { path: 'calendar.holidays.0.name', code: 'text.length' },
        { path: 'calendar.holidays.1', code: 'object.expected' },
        { path: 'calendar.studyDays.0', code: 'date.invalid' },
      ],
    ]);
    const never = {
      holidays: [
        { from: '2026-12-19', until: '2036-01-04', name: 'Voorgoed' },
        { from: '2036-01-04', until: '2046-01-04', name: 'Nog langer' },
      ],
      studyDays: [],
    };
    expect(codesOf(await post(administrator, path, { calendar: never }))).toEqual(['school.noSchoolDay']);
    expect(codesOf(await post(principal, path, { calendar }))).toEqual(['notYourRole']);
    expect((await post(await product.as('pim.scholekster'), path, { calendar })).status).toBe(404);
    expect((await administrator.get(`${organisation}/schools/${randomUUID()}/calendars`)).status).toBe(404);
  });
});
