import type { Locator, Response } from 'playwright-core';
import type { Player } from '../../apps/cli/src/walk/town.js';
import { fill, type Answers } from './filling.js';
import type { ScreenTown } from './screen-town.js';
import type { Visit } from './visit.js';

interface Refusal {
  readonly code: string;
  readonly text: { readonly nl: string };
  readonly cites: readonly string[];
}
interface Form {
  readonly type: string;
  readonly party?: string;
  readonly track?: string;
  readonly allowed: boolean;
  readonly unmet: readonly Refusal[];
}

/** Steps that have a page of their own, with the proposal and what it stands on. */
const decides = ['measure.decide', 'measure.confirm', 'qualification.decide', 'inspection.grant', 'objection.decide'];
/** Where the step is not there at all, since the case is not there yet. */
const notHere = 'Deze stap kan nu niet';

/** One step of a case on the page where it is taken, or where it is told why not. */
export class ScreenStep {
  /** Who was at the case last. */
  private last: Visit | undefined;

  constructor(
    private readonly town: ScreenTown,
    private readonly caseId: () => string,
  ) {}

  /** By the link that the page of the case offers, to the confirmation. */
  async take(player: Player, type: string, data: Answers, at: string): Promise<void> {
    const visit = await this.town.at(player);
    await this.toCase(visit);
    await this.byLink(visit, `${type} by ${player}`, this.path(type, at));
    const sent = await this.send(visit, type, data, at);
    if (sent.status() !== 201) throw await unexpected(`${type} by ${player}`, sent, visit);
    const done = decides.includes(type) ? 'Uw besluit is vastgelegd' : 'Klaar: ';
    await visit.page.getByRole('heading', { level: 1, name: done }).waitFor();
  }

  /** Straight to the page of the step, which says every reason with its clause, before or after something was filled in. */
  async refused(player: Player, type: string, code: string, data: Answers, at: string): Promise<void> {
    const visit = await this.town.at(player);
    await visit.go(this.path(type, at));
    const refusals = (await this.shown(visit, type, data, at)) ?? (await this.answered(visit, type, data, at, player));
    if (!refusals.some((one) => one.code.startsWith(code)))
      throw new Error(`${type} by ${player} is refused for ${JSON.stringify(refusals)}, and not for ${code}`);
    const text = visit.page.getByRole('main');
    for (const { text: why, cites } of refusals) {
      await text.getByText(why.nl, { exact: true }).first().waitFor();
      for (const cite of cites) await text.getByText(cite).first().waitFor();
    }
    await visit.examine(`refused ${type} ${code}`);
  }

  private path(type: string, at: string): string {
    if (decides.includes(type)) return `/besluit/${this.caseId()}/${at}`;
    const target = at === '' ? '' : at.startsWith('t') ? `?spoor=${at}` : `?partij=${at}`;
    return `/zaak/${this.caseId()}/stap/${type}${target}`;
  }

  /** To the page of the case, by the link on the page after the last step where there is one. */
  private async toCase(visit: Visit): Promise<void> {
    const path = `/zaak/${this.caseId()}`;
    const back = visit.page.getByRole('main').locator(`a[href="${path}"]`).first();
    // Where somebody else acted meanwhile, he comes anew, as from his own work.
    if (this.last === visit && (await back.isVisible())) await visit.tap(back);
    else await visit.go(path);
    this.last = visit;
    await visit.page.locator('#now').waitFor();
  }

  /** What the page of the case does not offer cannot be done by somebody at the screen. */
  private async byLink(visit: Visit, what: string, path: string): Promise<void> {
    const wanted = new URL(path, this.town.run.address);
    const links = visit.page.getByRole('main').locator(`a[href^="${wanted.pathname}"]`);
    const fitting: { readonly link: Locator; readonly asked: boolean }[] = [];
    for (const link of await links.all()) {
      const there = new URL((await link.getAttribute('href')) ?? '', this.town.run.address);
      const told = wanted.searchParams.has('spoor') ? ['spoor'] : ['partij', 'spoor'];
      const same = told.every((name) => there.searchParams.get(name) === wanted.searchParams.get(name));
      if (there.pathname === wanted.pathname && same) fitting.push({ link, asked: there.searchParams.has('plicht') });
    }
    // A duty may ask for one thing exactly: whoever wants to do more comes by the other link.
    const { link } = fitting.find(({ asked }) => !asked) ?? fitting[0] ?? {};
    if (link !== undefined) {
      for (const fold of await link.locator('xpath=ancestor::details[not(@open)]').all())
        await visit.tap(fold.locator('summary').first());
      return visit.tap(link);
    }
    throw new Error(`the page of the case has no way to ${what}: ${path}\n${await visit.text()}`);
  }

  /** Fills the form and sends it, past the last look; once more where the clock was first. */
  private async send(visit: Visit, type: string, data: Answers, at: string): Promise<Response> {
    const main = visit.page.getByRole('main');
    await main.locator('form button.button:not([type=button])').waitFor();
    const left = await fill(visit.page, decides.includes(type) ? { step: type, ...data } : data);
    const press = (): Promise<void> => visit.tap(main.locator('.actions .button').first());
    if (!decides.includes(type)) {
      await press();
      await visit.page
        .getByRole('heading', { name: /^(Controleer uw antwoorden|Er (is één fout|zijn \d+ fouten))$/ })
        .waitFor();
      const wrong = main.locator('.error-summary');
      if (await wrong.isVisible()) throw new Error(`${type} ${at} cannot be filled in: ${await wrong.innerText()}`);
    }
    const answer = await this.posted(visit, press);
    const moved = answer.status() === 409 && (await answer.text()).includes(':caseMovedOn');
    const body = answer.request().postDataJSON() as { readonly data?: Answers };
    const given = { ...body, ...body.data } as Answers;
    const missing = left.filter((field) => field !== 'step' && String(given[field]) !== String(data[field]));
    if (missing.length > 0) throw new Error(`${type} does not ask for ${missing.join(', ')}`);
    if (!moved) return answer;
    if (!decides.includes(type)) await visit.press('Ik heb dit gezien, verder');
    return this.posted(visit, press);
  }

  private async posted(visit: Visit, press: () => Promise<void>): Promise<Response> {
    const answer = visit.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes(`/cases/${this.caseId()}/`),
    );
    await press();
    return answer;
  }

  /** Why the page does not offer the form at all; undefined where it does. */
  private async shown(visit: Visit, type: string, data: Answers, at: string): Promise<readonly Refusal[] | undefined> {
    const main = visit.page.getByRole('main');
    const gone = main.getByRole('heading', { name: notHere });
    const sendable = main.locator('form button.button:not([type=button])');
    await gone.or(main.locator('.notice-mind .reasons')).or(sendable).first().waitFor();
    if (await gone.isVisible()) return this.asked(visit, type, data, at);
    if (await sendable.isVisible()) return undefined;
    const read = await visit.page.request.get(`/api/v1/cases/${this.caseId()}/steps/available`);
    const { steps } = (await read.json()) as { readonly steps: readonly Form[] };
    const form = steps.find((one) => one.type === type && [one.party, one.track, ''].includes(at));
    return form?.unmet ?? [];
  }

  /** Where the page knows of no such step: why the API does not take it. The page says it in its own words, with every clause all the same. */
  private async asked(visit: Visit, type: string, data: Answers, at: string): Promise<readonly Refusal[]> {
    const { request } = visit.page;
    const read = async <Body>(path: string): Promise<Body> => (await (await request.get(path)).json()) as Body;
    const path = `/api/v1/cases/${this.caseId()}/steps`;
    const { version } = await read<{ readonly version: number }>(`${path}/available`);
    const { csrfToken } = await read<{ readonly csrfToken: string }>('/api/v1/me');
    const about = at === '' ? {} : at.startsWith('t') ? { track: at } : { party: at };
    const answer = await request.post(path, {
      headers: { 'x-csrf-token': csrfToken, 'idempotency-key': crypto.randomUUID() },
      data: { type, data, ...about, seenVersion: version },
    });
    if (answer.status() !== 409) throw new Error(`${type} is on no page, and is answered with ${answer.status()}`);
    const { refusals } = (await answer.json()) as { readonly refusals: readonly Refusal[] };
    return refusals.map((one) => ({ ...one, text: { nl: notHere } }));
  }

  private async answered(
    visit: Visit,
    type: string,
    data: Answers,
    at: string,
    player: Player,
  ): Promise<readonly Refusal[]> {
    const answer = await this.send(visit, type, data, at);
    if (answer.status() !== 409)
      throw await unexpected(`${type} by ${player}, which should be refused,`, answer, visit);
    return ((await answer.json()) as { readonly refusals?: readonly Refusal[] }).refusals ?? [];
  }
}

const unexpected = async (what: string, answer: Response, visit: Visit): Promise<Error> =>
  new Error(`${what} was answered with ${answer.status()} ${await answer.text()}\n${await visit.text()}`);
