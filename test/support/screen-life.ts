import type { Acts } from '../../apps/cli/src/walk/life.js';
import type { Player } from '../../apps/cli/src/walk/town.js';
import { fill, type Answers } from './filling.js';
import type { ScreenTown } from './screen-town.js';
import { ScreenStep } from './screen-step.js';
import type { Visit } from './visit.js';
import { eventually } from './work.js';

interface Duty {
  readonly key: string;
  readonly rule: string;
  readonly party?: string;
  readonly status: string;
}
type Steps = Parameters<Parameters<Acts['until']>[2]>[0];
type LoggedSteps = readonly (Steps[number] & { readonly seq: number })[];

/** What nobody is asked by name in a life, and a page asks all the same. */
const besides = { reporter: 'Een melder' };

/** One case, lived through the screens alone: the same acts as over the API, each on the page where its player would do it. */
export class ScreenLife implements Acts {
  private caseId = '';
  private receipt = '';
  private readonly step: ScreenStep;

  constructor(private readonly town: ScreenTown) {
    this.step = new ScreenStep(town, () => this.caseId);
  }

  async report(school: string, data: Answers, leader: Player): Promise<void> {
    const visit = await this.town.run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await reached(visit, 'Iets melden');
    const knownAt = await this.town.now();
    const usual = { kind: 'incident', naming: 'named', acuteDanger: false, intimateImage: 'no', personalData: 'no' };
    const answers = { ...besides, ...usual, aboutLeadership: 'no', knownAt, school, ...data };
    const last = visit.page.getByRole('heading', { level: 1, name: 'Kijk uw antwoorden na' });
    while (!(await last.isVisible())) {
      const heading = await visit.page.getByRole('heading', { level: 1 }).innerText();
      await fill(visit.page, answers);
      await visit.tap(visit.page.locator('main form button.button'));
      await visit.page.locator('h1', { hasNotText: heading }).waitFor();
    }
    await visit.press('Verstuur de melding');
    await reached(visit, 'Uw melding is verstuurd');
    this.receipt = await visit.page.locator('.receipt-code').innerText();
    const number = await this.follow(visit);
    await visit.close();
    this.caseId = await this.find(leader, number);
  }

  async byReceipt(what: 'additions' | 'messages' | 'withdrawal', body: Answers): Promise<void> {
    const visit = await this.town.run.visit({ size: 'phone' });
    await this.follow(visit);
    if (what === 'messages') {
      await visit.type('Schrijf een bericht aan de school', String(body['text']));
      await visit.press('Verstuur het bericht');
      await visit.page.getByText('Uw bericht is verstuurd.').waitFor();
    } else if (what === 'additions') {
      await visit.press('Vul de melding aan');
      await visit.type('Wat wilt u nog vertellen?', String(body['text']));
      await visit.press('Voeg dit toe aan de melding');
      await reached(visit, 'Uw aanvulling is verstuurd');
    } else {
      await visit.press('Trek de melding in');
      await visit.type('Waarom trekt u de melding in?', String(body['reason']));
      await visit.press('Ja, trek de melding in');
      await reached(visit, 'U hebt de melding ingetrokken');
    }
    await visit.close();
  }

  take(player: Player, type: string, data: Answers = {}, at = ''): Promise<void> {
    return this.step.take(player, type, data, at);
  }

  refused(player: Player, type: string, code: string, data: Answers = {}, at = ''): Promise<void> {
    return this.step.refused(player, type, code, data, at);
  }

  async consult(asker: Player, adviser: Player, role: string, advises: string, track = ''): Promise<void> {
    await this.take(asker, 'consultation.ask', { role, question: 'Wat is uw advies?' }, track);
    await this.take(adviser, 'consultation.answer', { role, advises, advice: 'Mijn advies staat hier.' }, track);
  }

  letter(player: Player, letter: string, party: string, more: Answers = {}): Promise<void> {
    return this.take(player, 'letter.issue', { letter, ...more }, party);
  }

  letterRefused(player: Player, letter: string, party: string, more: Answers = {}): Promise<void> {
    return this.refused(player, 'letter.issue', '', { letter, ...more }, party);
  }

  async settlePapers(player: Player, file: 'pupilFile' | 'personnelFile', filed: boolean): Promise<void> {
    const { rows } = await this.read<{ readonly rows: readonly Duty[] }>(player, '/obligations');
    const { steps } = await this.read<{ readonly steps: LoggedSteps }>(player, '');
    const open = rows.filter(({ rule, status }) => rule.endsWith('.file') && ['open', 'overdue'].includes(status));
    for (const { key, party = '' } of open) {
      const seq = Number(key.split('/')[1]?.slice(1));
      const known = steps.find((one) => one.seq === seq)?.data['paper'];
      const paper = typeof known === 'string' ? known : `s${seq}`;
      await (filed
        ? this.take(player, 'paper.file', { paper, file }, party)
        : this.take(player, 'paper.leaveOut', { paper, file, because: 'minimisation' }, party));
    }
  }

  async unseenBy(player: Player): Promise<void> {
    const visit = await this.town.at(player);
    await visit.go(`/zaak/${this.caseId}`);
    await reached(visit, 'Deze pagina is er niet');
    visit.told();
  }

  async until(player: Player, what: string, isSo: (steps: Steps) => boolean): Promise<void> {
    const look = async (): Promise<true | undefined> =>
      isSo((await this.read<{ readonly steps: Steps }>(player, '')).steps) ? true : undefined;
    if ((await eventually(look, 30_000)) === undefined) throw new Error(`the clock did not act: ${what}`);
  }

  /** Mijn melding, by the receipt; the number of the case, as it says there. */
  private async follow(visit: Visit): Promise<string> {
    await visit.go('/mijn-melding');
    const number = visit.page.locator('dt', { hasText: 'Nummer' });
    const code = visit.page.getByRole('textbox', { name: 'Uw code' });
    await number.or(code).first().waitFor();
    if (await code.isVisible()) {
      await visit.type('Uw code', this.receipt);
      await visit.press('Bekijk mijn melding');
    }
    await number.first().waitFor();
    return /\d{4}-[0-9A-Z]{5}/.exec(await visit.text())?.[0] ?? '';
  }

  /** Zaken, by the number; the id of the case is in the address of its page. */
  private async find(player: Player, number: string): Promise<string> {
    const visit = await this.town.at(player);
    await visit.go('/zaken');
    await reached(visit, 'Zaken');
    await visit.type('Zaaknummer', number);
    await visit.press('Zoek');
    await visit.tap(visit.page.locator('section[aria-labelledby="find"] a[href^="/zaak/"]'));
    await visit.page.waitForURL('**/zaak/*');
    return new URL(visit.page.url()).pathname.split('/').at(-1) ?? '';
  }

  private async read<Body>(player: Player, what: string): Promise<Body> {
    const visit = await this.town.at(player);
    const answer = await visit.page.request.get(`/api/v1/cases/${this.caseId}${what}`);
    if (!answer.ok()) throw new Error(`the case as ${player}: ${answer.status()}`);
    return (await answer.json()) as Body;
  }
}

/** Pages that journeys of their own photograph and judge. */
const reached = (visit: Visit, heading: string): Promise<void> =>
  visit.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
