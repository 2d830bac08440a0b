import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat } from '../support/reports.js';
import { rowsOf, type Row } from '../support/work.js';

const organisation = '/api/v1/organisation';
const bron = '0de30000-0000-4000-8000-000000000096';
const college = '0de30000-0000-4000-8000-000000000071';
const lyceum = '0de30000-0000-4000-8000-000000000012';
const reason = 'Zoals besproken.';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.close());

const codesOf = ({ body }: Answer): readonly unknown[] =>
  ((body['refusals'] ?? body['errors']) as readonly Row[]).map(({ code }) => code);
const post = (caller: Caller, path: string, body: object, key?: string): Promise<Answer> =>
  caller.post(`${organisation}/${path}`, body, key);
const idOf = async (caller: Caller, name: string): Promise<string> =>
  String(rowsOf(await caller.get(`${organisation}/people`)).find((one) => one['name'] === name)?.['id']);

type Take = (type: string, data: object, party?: string) => Promise<Answer>;
interface At {
  readonly house: string;
  readonly school: string;
  readonly leader: Caller;
}

/** A case under fact-finding, with one party (p1) the case is about. */
async function caseAbout({ house, school, leader }: At, subject: object, pupilNumber?: string): Promise<Take> {
  const { kind } = subject as { kind: string };
  const data = { ...groupChat, subjectKind: kind, reporterKind: 'employee' };
  expect((await product.caller.post(`/api/v1/intake/${house}/reports`, { school, data })).status).toBe(201);
  const caseId = String(rowsOf(await leader.get('/api/v1/cases?limit=1'))[0]?.['caseId']);
  let seenVersion = 1;
  const sent = async (path: string, body: object): Promise<Answer> => {
    const answer = await leader.post(`/api/v1/cases/${caseId}/${path}`, { ...body, seenVersion });
    if (answer.status === 201) seenVersion = Number(answer.body['version']);
    return answer;
  };
  const take: Take = (type, given, party) => sent('steps', { type, data: given, ...(party && { party }) });
  await take('case.take', {});
  const added = { data: { ...subject, role: 'subject', name: 'Iemand' }, ...(pupilNumber && { pupilNumber }) };
  expect((await sent('parties', added)).status).toBe(201);
  await take('scope.assess', { inScope: true, tie: 'school', reason });
  expect((await take('review.finish', { route: 'investigate', reason })).status).toBe(201);
  return take;
}

describe('MEI-S2: the register of who refused publication, and what else pupils and parents answered', () => {
  const pupil = { school: bron, pupilNumber: 'B-12' };
  const refusal = {
    ...pupil,
    kind: 'publicationRefusal',
    subject: 'Schoolwebsite 2026',
    givenBy: 'parent',
    askedOn: '2026-08-28',
    from: '2026-09-01',
    document: 'Formulier 2026-7',
  };
  const published = {
    norms: ['MEI-S1'],
    exception: 'none',
    publishedOn: '2026-10-01',
    consentBy: 'nobody',
    consentOf: 'pupilUnder16',
    consentRecorded: 'notKept',
    shown: 'p1',
    reason,
  };
  const child = { kind: 'pupil', band: 'under12' };
  let registrar: Caller;
  let at: At;
  beforeAll(async () => {
    registrar = await product.as('tjitte.nachtegaal');
    at = { house: 'terpmeer', school: 'bron', leader: await product.as('wytske.zonnehoed') };
  });

  it('is looked in when a publication is judged: whoever is named there is not “not listed”', async () => {
    const take = await caseAbout(at, child, pupil.pupilNumber);
    const { status, body } = await post(registrar, 'pupil-answers', refusal);
    expect(status).toBe(201);
    expect(codesOf(await take('breach.assess', { ...published, refusalRegister: 'notListed' }, 'p1'))).toEqual([
      'MEI-S2.refused',
    ]);
    // Before the parents refused, and of somebody else, the list says nothing.
    const earlier = { ...published, publishedOn: '2026-08-30', refusalRegister: 'notListed' };
    expect((await take('breach.assess', earlier, 'p1')).status).toBe(201);
    const other = await caseAbout(at, child, 'B-13');
    expect((await other('breach.assess', { ...published, refusalRegister: 'notListed' }, 'p1')).status).toBe(201);
    expect((await take('breach.assess', { ...published, refusalRegister: 'listed' }, 'p1')).status).toBe(201);

    const taken = await post(registrar, `pupil-answers/${String(body['id'])}/end`, { until: '2026-09-20' });
    expect(taken.status).toBe(204);
    expect((await take('breach.assess', { ...published, refusalRegister: 'notListed' }, 'p1')).status).toBe(201);
  });

  it('shows who keeps it when it was asked, what was answered, by whom and until when, and logs no number and no title', async () => {
    expect(rowsOf(await post(registrar, 'pupil-answers/find', pupil))).toMatchObject([
      { kind: 'publicationRefusal', givenBy: 'parent', askedOn: '2026-08-28', from: '2026-09-01', until: '2026-09-20' },
    ]);
    const log = await (await product.as('melle.goudplevier')).get(`${organisation}/log?limit=100`);
    expect(rowsOf(log).slice(-2)).toMatchObject([
      { type: 'answer.recorded', data: { school: bron, kind: 'publicationRefusal', from: '2026-09-01' } },
      { type: 'answer.ended', data: { until: '2026-09-20' } },
    ]);
    expect(JSON.stringify(log.body)).not.toMatch(/B-12|Schoolwebsite|Formulier/i);
  });

  it('is no consent, and a consent is no answer of this register', async () => {
    const consent = { ...pupil, activity: 'Schoolfoto 2026', givenBy: 'parent', from: '2026-09-01', document: 'F 1-1' };
    const made = await post(registrar, 'publication-consents', consent);
    expect(rowsOf(await post(registrar, 'pupil-answers/find', pupil))).toHaveLength(1);
    expect(rowsOf(await post(registrar, 'publication-consents/find', pupil))).toHaveLength(1);
    const ended = await post(registrar, `pupil-answers/${String(made.body['id'])}/end`, { until: '2026-12-01' });
    expect(ended.status).toBe(404);
  });

  it('holds what parents said of the mailbox (MEI-M1) and what a pupil signed (MEI-X4)', async () => {
    const take = await caseAbout(at, child, 'B-14');
    const agreed = { ...refusal, pupilNumber: 'B-14', kind: 'signedAgreement', givenBy: 'pupil', subject: 'Afspraken' };
    expect((await take('agreements.record', { known: 'notExplained' }, 'p1')).status).toBe(201);
    expect((await post(registrar, 'pupil-answers', agreed)).status).toBe(201);
    expect(codesOf(await take('agreements.record', { known: 'notExplained' }, 'p1'))).toEqual(['MEI-X4.kept']);
    const mailbox = { ...agreed, kind: 'mailboxRefusal', givenBy: 'parent', subject: 'Mailbox' };
    expect((await post(registrar, 'pupil-answers', mailbox)).status).toBe(201);
    const { pupilNumber } = mailbox;
    expect(
      rowsOf(await post(registrar, 'pupil-answers/find', { school: bron, pupilNumber }))
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['mailboxRefusal', 'signedAgreement']);
  });

  it('is kept by registrar and principal of that school, and closed to everybody else', async () => {
    const elsewhere = await product.as('doutzen.kattenstaart');
    const neighbour = await product.as('koen.waterral');
    for (const caller of [at.leader, elsewhere]) {
      expect((await post(caller, 'pupil-answers/find', pupil)).status).toBe(404);
      expect(codesOf(await post(caller, 'pupil-answers', refusal))).toEqual(['notYourRole']);
    }
    expect((await post(neighbour, 'pupil-answers', refusal)).status).toBe(404);
    const { body } = await post(await product.as('baukje.pijlkruid'), 'pupil-answers', refusal);
    for (const caller of [at.leader, elsewhere, neighbour])
      expect((await post(caller, `pupil-answers/${String(body['id'])}/end`, { until: '2026-12-01' })).status).toBe(404);
  });

  it('takes one effect from one key, and nothing that is not in writing or ends before it begins', async () => {
    const key = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => post(registrar, 'pupil-answers', refusal, key)));
    expect(new Set(sent.map(({ status, body }) => `${status} ${String(body['id'])}`)).size).toBe(1);
    expect((await post(registrar, 'pupil-answers', { ...refusal, subject: 'Iets anders' }, key)).status).toBe(409);
    expect(codesOf(await post(registrar, 'pupil-answers', { ...refusal, until: '2026-09-01' }))).toEqual([
      'periodReversed',
    ]);
    expect(codesOf(await post(registrar, 'pupil-answers', { ...refusal, document: '?' }))).toEqual(['notInWriting']);
    expect(codesOf(await post(registrar, 'pupil-answers', { ...refusal, kind: 'publicationConsent' }))).toEqual([
      'choice.unknown',
    ]);
  });
});

describe('MEI-T2: written leave of the principal', () => {
  const recording = { norms: ['MEI-T2'], conductOn: '2026-10-01', reason };
  const leave = {
    school: bron,
    kind: 'recordingLeave',
    pupilNumber: 'B-20',
    subject: 'Musical 2026',
    from: '2026-09-15',
    until: '2026-10-15',
    document: 'Brief 2026-3',
  };

  it('is looked up for whoever recorded, on the day it was done', async () => {
    const leader = await product.as('wytske.zonnehoed');
    const principal = await product.as('baukje.pijlkruid');
    const at = { house: 'terpmeer', school: 'bron', leader };
    const take = await caseAbout(at, { kind: 'pupil', band: 'under12' }, 'B-20');
    const breached = { ...recording, exception: 'none', leave: 'none' };
    expect((await take('breach.assess', breached, 'p1')).status).toBe(201);
    expect((await post(principal, 'leaves', leave)).status).toBe(201);
    expect(codesOf(await take('breach.assess', breached, 'p1'))).toEqual(['MEI-T2.kept']);
    expect((await take('breach.assess', { ...breached, conductOn: '2026-10-15' }, 'p1')).status).toBe(201);
    const allowed = { ...recording, exception: 'writtenLeave', leave: 'written', leaveDocument: 'Brief 2026-3' };
    expect((await take('breach.assess', allowed, 'p1')).status).toBe(201);
  });

  it('is entered by the principal alone, for one of the two, and seen by who judges reports there', async () => {
    const leader = await product.as('wytske.zonnehoed');
    const principal = await product.as('baukje.pijlkruid');
    const registrar = await product.as('tjitte.nachtegaal');
    for (const caller of [leader, registrar, await product.as('rients.visarend')])
      expect(codesOf(await post(caller, 'leaves', leave))).toEqual(['notYourRole']);
    const { pupilNumber, ...nobody } = leave;
    expect(codesOf(await post(principal, 'leaves', nobody))).toEqual(['field.required']);
    const person = await idOf(leader, 'Sietske Fluitenkruid');
    expect(codesOf(await post(principal, 'leaves', { ...leave, person }))).toEqual(['field.notAsked']);
    expect((await post(principal, 'leaves', { ...nobody, person: randomUUID() })).status).toBe(404);
    const seen = await leader.get(`${organisation}/schools/${bron}/leaves`);
    expect(rowsOf(seen)).toMatchObject([{ kind: 'recordingLeave', subject: 'Musical 2026', until: '2026-10-15' }]);
    expect(JSON.stringify(seen.body)).not.toContain(pupilNumber);
    expect((await registrar.get(`${organisation}/schools/${bron}/leaves`)).status).toBe(404);
    expect((await (await product.as('koen.waterral')).get(`${organisation}/schools/${bron}/leaves`)).status).toBe(404);
  });
});

describe('OZHW-5.2: leave to speak to the media, on record', () => {
  it('is no breach of 5.2 while it holds', async () => {
    const leader = await product.as('anouk.wilgenroos');
    const principal = await product.as('bas.torenvalk');
    const person = await idOf(leader, 'Yara Zandloper');
    const at = { house: 'zilverdijk', school: 'lyceum', leader };
    const take = await caseAbout(at, { kind: 'employee', person });
    const spoke = { norms: ['OZHW-5.2'], exception: 'none', conductOn: '2026-11-18', reason };
    const leave = { school: lyceum, kind: 'mediaLeave', person, subject: 'Open dag', document: 'Mail 2026-5' };
    const { body } = await post(principal, 'leaves', { ...leave, from: '2026-11-16' });
    expect(codesOf(await take('breach.assess', spoke, 'p1'))).toEqual(['OZHW-5.2.leave']);
    expect((await take('breach.assess', { ...spoke, conductOn: '2026-11-15' }, 'p1')).status).toBe(201);
    expect((await post(principal, `leaves/${String(body['id'])}/end`, { until: '2026-11-17' })).status).toBe(204);
    expect((await take('breach.assess', spoke, 'p1')).status).toBe(201);
  });
});

describe('ALM-3.1h: the register of protected environments', () => {
  it('is checked by a befriending report: for whose accounts they are, over the whole time', async () => {
    const leader = await product.as('marwa.goudveil');
    const principal = await product.as('roos.ganzerik');
    const person = await idOf(leader, 'Jolijn Waterlelie');
    const monitor = await idOf(leader, 'Marwa Goudveil');
    const take = await caseAbout({ house: 'meerwijk', school: 'college', leader }, { kind: 'employee', person });
    const befriended = { norms: ['ALM-3.1f'], reason };
    const claimed = {
      ...befriended,
      exception: 'protectedEnvironment',
      environmentLeave: true,
      environmentParentsLeave: true,
      environmentMonitored: true,
      environmentFollowed: true,
      environmentFrom: '2026-09-01',
      environmentUntil: '2026-12-01',
      environment: 'Een uitwisseling.',
    };
    expect(codesOf(await take('breach.assess', claimed, 'p1'))).toEqual(['ALM-3.1h.register']);
    const environment = {
      school: college,
      person,
      monitor,
      purpose: 'Uitwisseling 2026',
      leaveDocument: 'Besluit 2026-1',
      parentsDocument: 'Brief 2026-2',
      followed: 'Leesaccount voor ouders',
      from: '2026-09-01',
      until: '2026-12-01',
    };
    expect((await post(principal, 'environments', environment)).status).toBe(201);
    expect(codesOf(await post(leader, 'environments', environment))).toEqual(['notYourRole']);
    expect((await post(principal, 'environments', { ...environment, monitor: randomUUID() })).status).toBe(404);
    const tooLong = { ...claimed, environmentUntil: '2026-12-02' };
    expect(codesOf(await take('breach.assess', tooLong, 'p1'))).toEqual(['ALM-3.1h.register']);
    const elsewhere = { ...befriended, exception: 'none', channel: 'socialMedia', conductOn: '2026-10-01' };
    expect((await take('breach.assess', elsewhere, 'p1')).status).toBe(201);
    expect((await take('breach.assess', claimed, 'p1')).status).toBe(201);

    const { id, ...row } = rowsOf(await leader.get(`${organisation}/schools/${college}/environments`))[0] ?? {};
    expect(row).toEqual(environment);
    expect((await post(principal, `environments/${String(id)}/end`, { until: '2026-10-01' })).status).toBe(204);
    expect(codesOf(await take('breach.assess', claimed, 'p1'))).toEqual(['ALM-3.1h.register']);
  });
});
