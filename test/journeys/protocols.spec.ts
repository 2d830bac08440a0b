import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat } from '../support/reports.js';
import { rowsOf } from '../support/work.js';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.close());

const question = {
  ...groupChat,
  kind: 'derailingCommunication',
  reporterKind: 'employee',
  subjectKind: 'employee',
  victimKind: 'nobody',
};

/** Reports at an organisation without a login, and sees the case as somebody who works there. */
async function reportedAt(
  organisation: string,
  school: string,
  login: string,
  data: object,
): Promise<{ who: Caller; path: string }> {
  const { status } = await product.caller.post(`/api/v1/intake/${organisation}/reports`, { school, data });
  expect(status).toBe(201);
  const who = await product.as(login);
  const [newest] = rowsOf(await who.get('/api/v1/tasks?sort=-due'));
  return { who, path: `/api/v1/cases/${String(newest?.['caseId'])}` };
}

const rulesOf = async ({ who, path }: { who: Caller; path: string }): Promise<readonly string[]> =>
  [...new Set(rowsOf(await who.get(`${path}/obligations`)).map(({ rule }) => String(rule)))].sort();

describe('a report without a login', () => {
  it.each([
    ['zilverdijk', 'lyceum', 'anouk.wilgenroos', ['GEN.take', 'OZHW-5.4.ask.dpo', 'OZHW-5.4.ask.principal']],
    ['meerwijk', 'college', 'marwa.goudveil', ['ALM-3.2b.strategy', 'GEN.take']],
    ['rietveen', 'boomgaard', 'carlijn.bosanemoon', ['GEN.take']],
    ['stadswierde', 'wierdelyceum', 'hafsa.blauwborst', ['GEN.take']],
    ['terpmeer', 'bron', 'wytske.zonnehoed', ['GEN.take', 'MEI-W2.strategy']],
  ])('at %s is judged by the protocol of that organisation', async (organisation, school, login, rules) => {
    expect(await rulesOf(await reportedAt(organisation, school, login, question))).toEqual(rules);
  });

  it('shows each organisation its own schools, and reaches no school of another', async () => {
    const { body } = await product.caller.get('/api/v1/intake/meerwijk');
    expect((body['schools'] as { shortName: string }[]).map(({ shortName }) => shortName).sort()).toEqual([
      'college',
      'praktijkschool',
    ]);
    expect(body['press']).toMatchObject({ name: expect.stringContaining('Meerwijk') });
    expect((body['elsewhere'] as { to: string }[]).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['complaints', 'whistleblowing', 'meldcode']),
    );
    const elsewhere = await product.caller.post('/api/v1/intake/rietveen/reports', {
      school: 'college',
      data: question,
    });
    expect(elsewhere.status).toBe(400);
  });

  it('is refused by the clause of its own protocol what that does not give', async () => {
    const incident = { ...groupChat, subjectKind: 'parent' };
    const { who, path } = await reportedAt('rietveen', 'boomgaard', 'ahmed.zwaluw', incident);
    const taken = await who.post(`${path}/steps`, { type: 'case.take', data: {}, seenVersion: 1 });
    expect(taken.status).toBe(201);
    const parent = { kind: 'parent', role: 'subject', name: 'Een ouder' };
    const answer = await who.post(`${path}/steps`, { type: 'party.add', data: parent, seenVersion: 2 });
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.body)).toContain('MAT-S0');
  });
});

describe('a pupil’s incident, as whoever is logged in at each house sees it', () => {
  const tried = ['warning', 'schoolDiscipline', 'networkExclusion'];
  const houses = [
    {
      at: ['zilverdijk', 'lyceum', 'anouk.wilgenroos', 'OZHW-2020'],
      demanded: [],
      refused: { schoolDiscipline: 'OZHW-6.5.pupilOnly', networkExclusion: 'OZHW-6.5.pupilOnly' },
    },
    {
      at: ['meerwijk', 'college', 'marwa.goudveil', 'ALMERE-2015'],
      demanded: [],
      refused: { schoolDiscipline: 'ALM-4d.pupilOnly', networkExclusion: 'ALM-4d.pupilOnly' },
    },
    {
      at: ['rietveen', 'boomgaard', 'carlijn.bosanemoon', 'MATTHIJSJE-1'],
      demanded: [],
      refused: Object.fromEntries(tried.map((measure) => [measure, 'MAT-S0.measures'])),
    },
    {
      at: ['stadswierde', 'wierdelyceum', 'hafsa.blauwborst', 'OOG-2024'],
      demanded: ['OOG-4.2.1.aftercare', 'OOG-4.2.5.communications', 'OOG-4.5.2.parents'],
      refused: { warning: 'OOG-4.4.1.only' },
    },
    {
      at: ['terpmeer', 'bron', 'wytske.zonnehoed', 'MEILAN-2017'],
      demanded: ['MEI-I8.sameDay', 'MEI-U8.known'],
      refused: { schoolDiscipline: 'MEI-XS5.pupilOnly', networkExclusion: 'MEI-XS5.pupilOnly' },
    },
  ] as const;

  it.each(houses)(
    'goes the way of $at.3 at $at.0',
    async ({ at: [organisation, school, login], demanded, refused }) => {
      const at = await reportedAt(organisation, school, login, groupChat);
      const { who, path } = at;
      let seenVersion = 1;
      const take = async (type: string, data: object, party?: string): Promise<Answer> => {
        const answer = await who.post(`${path}/steps`, { type, data, ...(party && { party }), seenVersion });
        if (answer.status === 201) seenVersion = Number(answer.body['version']);
        return answer;
      };
      const why = 'Het was in de klas.';
      const pupil = { kind: 'pupil', band: 'from12', name: 'Een leerling' };
      await take('case.take', {});
      await take('party.add', { ...pupil, role: 'subject' });
      await take('party.add', { ...pupil, role: 'victim' });
      await take('scope.assess', { inScope: true, tie: 'school', reason: why });
      await take('review.finish', { route: 'investigate', reason: why });
      expect((await rulesOf(at)).filter((rule) => !rule.startsWith('GEN'))).toEqual(demanded);

      const heard = { purpose: 'facts', on: '2026-11-20', manner: 'inPerson', parentsPresent: 'no', minutes: why };
      const found = { founded: 'founded', ownConduct: true, ownRole: 'posted', reason: why };
      await take('hearing.record', heard, 'p1');
      expect((await take('finding.record', found, 'p1')).status).toBe(201);
      const answered: Record<string, string> = {};
      for (const measure of tried) {
        const proposed = {
          measure,
          ground: 'ownConduct',
          lesserConsidered: ['conversation'],
          urgent: false,
          reason: why,
        };
        const period = { from: '2026-12-01', until: '2026-12-02' };
        const { status, body } = await take('measure.propose', { ...proposed, ...period }, 'p1');
        if (status === 201) continue;
        const codes = (body['refusals'] as readonly { code: string }[]).map(({ code }) => code);
        answered[measure] = codes.find((code) => code !== 'noPower') ?? 'noPower';
      }
      expect(answered).toEqual(refused);
    },
  );

  it.each(houses)('names $at.3 and its clauses to whoever works at $at.0', async ({ at: [, , login, protocol] }) => {
    const who = await product.as(login);
    const schools = rowsOf(await who.get('/api/v1/organisation/schools'));
    expect(new Set(schools.map((school) => school['protocol']))).toEqual(new Set([protocol]));
    expect(await who.get(`/api/v1/editions/${protocol}`)).toMatchObject({ status: 200, body: { layer: 'protocol' } });
  });
});
