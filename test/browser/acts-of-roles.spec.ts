import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { fill, type Answers } from '../support/filling.js';
import type { Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import { possibleBreach } from '../support/possible-breach.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import type { Visit } from '../support/visit.js';
import { loggedIn } from '../support/visits.js';
import { CaseAtWork, rowsOf } from '../support/work.js';

let run: ProductRun;
let stage: Stage;

interface Stage {
  /** A pupil's case with a suspension that waits, in which a confidant was asked. */
  readonly pupil: CaseAtWork;
  /** A case with a possible breach, on which the FG was asked twice. */
  readonly breach: CaseAtWork;
  /** A case of an employee with the board, in which HR was asked and a board member proposed to keep him away. */
  readonly employee: CaseAtWork;
  /** A case about a member of the board. */
  readonly aboutBoard: CaseAtWork;
}

beforeAll(async () => {
  run = await startBrowserRun('acts-of-roles');
  stage = await setUp();
});
afterAll(() => run.close());

const caller = (login: string): Promise<Caller> => run.product.as(login);
const personOf = async (login: string): Promise<string> =>
  String((await (await caller(login)).get('/api/v1/me')).body['person']);

async function setUp(): Promise<Stage> {
  const leader = await caller('anouk.wilgenroos');
  const { work: pupil, day } = await proposedSuspension(run.product, leader);
  await pupil.done(leader, 'consultation.ask', { role: 'confidant', question: 'Wat heeft de leerling nodig?' });
  const { now } = (await leader.get('/api/v1/clock')).body;
  return {
    pupil,
    breach: await possibleBreach(run.product, leader),
    employee: await withBoard(String(now), day),
    aboutBoard: await CaseAtWork.reported(run.product.caller, await caller('cornelia.reigersbek'), {
      ...groupChat,
      addressee: 'board',
      reporterKind: 'employee',
      subjectKind: 'boardMember',
      aboutLeadership: 'board',
      knownAt: now,
    }),
  };
}

async function withBoard(knownAt: string, day: string): Promise<CaseAtWork> {
  const board = await caller('marit.waterjuffer');
  const work = await CaseAtWork.reported(run.product.caller, board, {
    ...groupChat,
    addressee: 'board',
    reporterKind: 'parent',
    categories: ['privateContact'],
    subjectKind: 'employee',
    victimIsMinor: 'yes',
    knownAt,
  });
  const milan = { kind: 'employee', role: 'subject', person: await personOf('milan.kwikstaart'), name: 'De docent' };
  await work.done(board, 'case.take');
  await work.done(board, 'party.add', milan);
  await work.done(board, 'consultation.ask', { role: 'hr', question: 'Wat kan?' });
  const away = {
    measure: 'interimSuspension',
    ground: 'inquiry',
    from: day,
    until: new Date(Date.parse(day) + 28 * 86_400_000).toISOString().slice(0, 10),
    lesserConsidered: ['none'],
    urgent: true,
    urgency: reason,
    withPay: true,
    reason,
  };
  await work.done(board, 'measure.propose', away, { party: 'p1' });
  return work;
}

interface Act {
  readonly at: (stage: Stage) => string;
  readonly answers?: Answers;
  /** A question to which the first of what there is to choose from is answered. */
  readonly first?: string;
  /** What the page tells before the act, such as on whose behalf. */
  readonly told?: string;
  readonly done: string;
}
interface Refused {
  readonly at: (stage: Stage) => string;
  readonly heading: string;
  readonly why: RegExp;
}

const step = (work: CaseAtWork, type: string, about = ''): string => `/zaak/${work.id}/stap/${type}${about}`;
const decision = (work: CaseAtWork, track = 't1'): string => `/besluit/${work.id}/${track}`;
const advice = { advises: 'for', advice: 'Mijn advies staat hier.' };
const decided = 'Uw besluit is vastgelegd';
const unseen = (at: Refused['at']): Refused => ({
  at,
  heading: 'Deze pagina is er niet',
  why: /Deze pagina is er niet/,
});

/** Goes to the page of a step or a decision, answers what it asks, and sends it past the last look. */
async function acts(visit: Visit, { at, answers = {}, first, told, done }: Act): Promise<void> {
  await visit.go(at(stage));
  const send = visit.page.getByRole('main').locator('form button.button:not([type=button])');
  await send.waitFor();
  if (told !== undefined) expect(await visit.text()).toContain(told);
  expect(await fill(visit.page, answers)).toEqual([]);
  const control = visit.page.locator(`[id="f-${first ?? ''}"]`);
  if (first !== undefined)
    await ((await control.getAttribute('type')) === 'radio' ? control.check() : control.selectOption({ index: 1 }));
  await visit.tap(send);
  const recorded = visit.page.getByRole('heading', { level: 1, name: done });
  const look = visit.page.getByRole('button', { name: 'Leg dit vast' });
  await look.or(recorded).waitFor();
  if (await look.isVisible()) await visit.tap(look);
  await visit.at(done);
}

/** Goes where he may not act: nothing can be sent there, and the page says why not and who may. */
async function isRefused(visit: Visit, { at, heading, why }: Refused): Promise<void> {
  await visit.go(at(stage));
  await visit.at(heading);
  expect(await visit.text()).toMatch(why);
  expect(await visit.page.getByRole('main').locator('form button.button:not([type=button])').count()).toBe(0);
}

const roles: readonly (readonly [who: string, login: string, act: Act, refused: Refused])[] = [
  [
    'a team leader records what the heard person says of the minutes, and does not decide what he proposed',
    'anouk.wilgenroos',
    {
      at: ({ pupil }) => step(pupil, 'hearing.agree', '?partij=p1'),
      first: 'hearing',
      answers: { agreed: 'commented', comment: 'Ik heb dit anders gezegd.' },
      done: 'Klaar: vastgelegd wat de betrokkene van het verslag vindt',
    },
    {
      at: ({ pupil }) => decision(pupil),
      heading: 'Besluit over schorsing',
      why: /U hebt dit zelf voorgesteld[^]*Wie dit mag: directeur of bestuur\./,
    },
  ],
  [
    'a confidant answers what he is asked, and does not finish the inquiry',
    'elif.klaproos',
    {
      at: ({ pupil }) => step(pupil, 'consultation.answer'),
      answers: { role: 'confidant', ...advice },
      done: 'Klaar: advies gegeven',
    },
    {
      at: ({ pupil }) => step(pupil, 'factFinding.finish'),
      heading: 'Rond het feitenonderzoek af',
      why: /leidinggevende/,
    },
  ],
  [
    'a registrar files a paper, and does not finish the inquiry',
    'koen.waterral',
    {
      at: ({ pupil }) => step(pupil, 'paper.file', '?partij=p1'),
      first: 'paper',
      answers: { file: 'pupilFile' },
      done: 'Klaar: stuk in het dossier gezet',
    },
    {
      at: ({ pupil }) => step(pupil, 'factFinding.finish'),
      heading: 'Rond het feitenonderzoek af',
      why: /leidinggevende/,
    },
  ],
  [
    'a principal decides on a suspension, and sees nothing of what went past him',
    'bas.torenvalk',
    { at: ({ pupil }) => decision(pupil), answers: { decision: 'reject', reason }, done: decided },
    unseen(({ employee }) => `/zaak/${employee.id}`),
  ],
  [
    'HR answers what it is asked, and does not lead',
    'ingrid.grasmus',
    {
      at: ({ employee }) => step(employee, 'consultation.answer'),
      answers: { role: 'hr', ...advice },
      done: 'Klaar: advies gegeven',
    },
    {
      at: ({ employee }) => step(employee, 'scope.assess'),
      heading: 'Bepaal of dit bij het protocol hoort',
      why: /bestuur/,
    },
  ],
  [
    'a board member decides on what another proposed, and not on a breach before the FG advised',
    'olivier.steenloper',
    { at: ({ employee }) => decision(employee), answers: { decision: 'impose', reason }, done: decided },
    {
      at: ({ breach }) => decision(breach),
      heading: 'Besluit over de vraag of dit een datalek is',
      why: /U kunt hier nu niet over besluiten[^]*FG/,
    },
  ],
  [
    'the supervisory board takes up what is about the board, and sees no pupil’s case',
    'cornelia.reigersbek',
    { at: ({ aboutBoard }) => step(aboutBoard, 'case.take'), done: 'Klaar: zaak opgepakt' },
    unseen(({ pupil }) => step(pupil, 'factFinding.finish')),
  ],
];

describe('through the screens', () => {
  it.each(roles)('%s', async (_what, login, act, refused) => {
    const visit = await loggedIn(run, login);
    await isRefused(visit, refused);
    await acts(visit, act);
    await visit.close();
  });

  it('the deputy of the FG advises in his absence under both names, and decides as little as he', async () => {
    const administrator = await caller('thijs.lepelaar');
    const today = String((await administrator.get('/api/v1/clock')).body['now']).slice(0, 10);
    const given = await administrator.post('/api/v1/organisation/delegations', {
      from: await personOf('nadia.egelantier'),
      to: await personOf('tessel.vlinderman'),
      role: 'dpo',
      since: today,
      until: new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10),
      ground: 'Besluit vervanging FG 2026-11',
    });
    expect(given.status).toBe(201);
    const visit = await loggedIn(run, 'tessel.vlinderman');
    await visit.press('FG-overzicht');
    await visit.at('FG-overzicht');
    await visit.page.getByText(`Zaak ${stage.breach.number}`).first().waitFor();
    await isRefused(visit, {
      at: ({ breach }) => decision(breach),
      heading: 'Besluit over de vraag of dit een datalek is',
      why: /U kunt hier nu niet over besluiten[^]*bestuur/,
    });
    await acts(visit, {
      at: ({ breach }) => step(breach, 'consultation.answer', '?spoor=t1'),
      answers: { role: 'dpo', advises: 'doNotNotify', advice: 'Er is niets gelekt.' },
      told: 'U doet dit namens Nadia Egelantier.',
      done: 'Klaar: advies gegeven',
    });
    const { rows } = (await (await caller('anouk.wilgenroos')).get(`${stage.breach.path}/timeline?limit=100`)).body as {
      readonly rows: readonly { readonly type: string; readonly by: object }[];
    };
    expect(rows.find(({ type }) => type === 'consultation.answer')?.by).toMatchObject({
      role: 'dpo',
      person: await personOf('tessel.vlinderman'),
      inPlaceOf: await personOf('nadia.egelantier'),
    });
    await visit.close();
  });

  it('a mandate for one kind of step is offered for that step, and for no other', async () => {
    const marit = await caller('marit.waterjuffer');
    const today = String((await marit.get('/api/v1/clock')).body['now']).slice(0, 10);
    const given = await marit.post('/api/v1/organisation/delegations', {
      from: await personOf('marit.waterjuffer'),
      to: await personOf('hanna.sleutelbloem'),
      role: 'board',
      since: today,
      until: new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10),
      ground: 'Mandaat notities 2026-11',
      limitedTo: ['note.add'],
    });
    expect(given.status).toBe(201);
    const { roles: held } = (await (await caller('hanna.sleutelbloem')).get('/api/v1/me')).body as {
      readonly roles: readonly object[];
    };
    expect(held).toContainEqual({
      role: 'board',
      inPlaceOf: await personOf('marit.waterjuffer'),
      onlyFor: ['note.add'],
    });
    const visit = await loggedIn(run, 'hanna.sleutelbloem');
    const menu = visit.page.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(await menu.getByRole('link', { name: 'Bestuur' }).count()).toBe(0);
    await visit.go(step(stage.employee, 'note.add'));
    await visit.at('Maak een notitie');
    expect(await visit.text()).toContain('U doet dit namens Marit Waterjuffer.');
    await visit.go(step(stage.employee, 'message.send'));
    await visit.page.getByRole('heading', { level: 1, name: 'Stuur een bericht' }).waitFor();
    expect(await visit.text()).not.toContain('namens');
    await visit.close();
  });

  it.each([
    ['the administrator', 'thijs.lepelaar'],
    ['the auditor', 'rens.bosuil'],
  ])('%s reaches who did what, and no case', async (_who, login) => {
    const visit = await loggedIn(run, login);
    await visit.press('Beheer', visit.page.getByRole('navigation', { name: 'Hoofdmenu' }));
    await visit.at('Beheer');
    for (const at of [`/zaak/${stage.pupil.id}`, decision(stage.pupil), step(stage.pupil, 'note.add')]) {
      await visit.go(at);
      await visit.at('Deze pagina is er niet');
      expect(await visit.text()).not.toMatch(/Fenna|Groepsapp/);
    }
    const cases = rowsOf(await (await caller(login)).get('/api/v1/cases?limit=10'));
    expect(cases).toEqual([]);
    await visit.close();
  });
});
