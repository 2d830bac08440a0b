import type { Answer } from './visitor.js';
import type { Timeline } from './timeline.js';
import type { Player, Town } from './town.js';

type Data = Readonly<Record<string, unknown>>;

interface Refusal {
  readonly code: string;
  readonly cites: readonly string[];
  readonly text: { readonly en: string };
}

/** What a life is made of, whoever plays it: over the API alone, or through the screens. */
export type Acts = Pick<
  Life,
  | 'report'
  | 'byReceipt'
  | 'take'
  | 'refused'
  | 'consult'
  | 'letter'
  | 'letterRefused'
  | 'settlePapers'
  | 'unseenBy'
  | 'until'
>;

/** How long a life waits for the clock's own steps before it says that they did not come. */
const patienceMs = 30_000;
const glanceMs = 100;

/** One case, lived through the HTTP API alone by people who each look at it before they act. */
export class Life {
  private caseId = '';
  private receipt = '';
  private lastDay = '';
  number = '';

  constructor(
    private readonly town: Town,
    private readonly timeline: Timeline,
  ) {}

  /** Somebody without an account tells something; whoever leads finds the case by its number. */
  async report(school: string, data: Data, leader: Player): Promise<void> {
    const knownAt = await this.town.now();
    const report = {
      kind: 'incident',
      naming: 'named',
      acuteDanger: false,
      intimateImage: 'no',
      personalData: 'no',
      aboutLeadership: 'no',
      knownAt,
      ...data,
    };
    const answer = await this.town.anyone.post('/api/v1/intake/zilverdijk/reports', { school, data: report });
    if (answer.status !== 201) throw unexpected('the report', answer);
    this.receipt = String(answer.body['receipt']);
    await this.sayDay();
    this.timeline.step('reporter', `reports to the ${String(answer.body['addressee'])}`, ['OZHW-0.1']);
    const status = await this.town.anyone.get('/api/v1/receipt', { authorization: `Receipt ${this.receipt}` });
    this.number = String(status.body['number']);
    const found = await (await this.town.as(leader)).post('/api/v1/cases/find', { number: this.number });
    const [row] = (found.body['rows'] ?? []) as readonly { readonly caseId: string }[];
    if (row === undefined) throw unexpected(`finding case ${this.number} as ${leader}`, found);
    this.caseId = row.caseId;
  }

  /** The reporter speaks again, with the receipt alone. */
  async byReceipt(what: 'additions' | 'messages' | 'withdrawal', body: Data): Promise<void> {
    const answer = await this.town.anyone.post(`/api/v1/receipt/${what}`, body, {
      authorization: `Receipt ${this.receipt}`,
    });
    if (answer.status !== 204) throw unexpected(what, answer);
    await this.sayDay();
    this.timeline.step('reporter', what, []);
  }

  /** Takes a step that must be accepted; `at` is a party (`p1`) or a track (`t1`). */
  async take(player: Player, type: string, data: Data = {}, at = ''): Promise<void> {
    const before = await this.page(player);
    const answer = await this.send(player, type, data, at);
    if (answer.status !== 201) throw unexpected(`${type} by ${player}`, answer);
    await this.sayDay();
    this.timeline.step(player, described(type, data), citesOf(before, type));
  }

  /** Tries a step that must be refused, and shows the reasons. `code` must be among them. */
  async refused(player: Player, type: string, code: string, data: Data = {}, at = ''): Promise<void> {
    const answer = await this.send(player, type, data, at);
    const refusals = (answer.body['refusals'] ?? []) as readonly Refusal[];
    if (answer.status !== 409 || !refusals.some((refusal) => refusal.code === code || refusal.code.startsWith(code))) {
      throw unexpected(`${type} by ${player}, which should be refused for ${code},`, answer);
    }
    await this.sayDay();
    this.timeline.refused(
      player,
      described(type, data),
      refusals.map(({ text, cites }) => ({ text: text.en, cites })),
    );
  }

  /** Asks a role for advice and has it answered. */
  async consult(asker: Player, adviser: Player, role: string, advises: string, track = ''): Promise<void> {
    await this.take(asker, 'consultation.ask', { role, question: 'Wat is uw advies?' }, track);
    await this.take(adviser, 'consultation.answer', { role, advises, advice: 'Mijn advies staat hier.' }, track);
  }

  /** Issues a letter made from the facts. */
  async letter(player: Player, letter: string, party: string, more: Data = {}): Promise<void> {
    const { version } = await this.page(player);
    const answer = await (
      await this.town.as(player)
    ).post(`/api/v1/cases/${this.caseId}/letters`, { letter, party, seenVersion: version, ...more });
    if (answer.status !== 201) throw unexpected(`the letter ${letter}`, answer);
    await this.sayDay();
    this.timeline.letter(player, `issues the letter ${letter} about ${party}`);
  }

  /** A letter that lacks a legal element is not issued, and says which. */
  async letterRefused(player: Player, letter: string, party: string, more: Data = {}): Promise<void> {
    const { version } = await this.page(player);
    const answer = await (
      await this.town.as(player)
    ).post(`/api/v1/cases/${this.caseId}/letters`, { letter, party, seenVersion: version, ...more });
    if (answer.status !== 409) throw unexpected(`the letter ${letter}, which should be refused,`, answer);
    const refusals = (answer.body['refusals'] ?? []) as readonly Refusal[];
    this.timeline.refused(
      player,
      `the letter ${letter} about ${party}`,
      refusals.map(({ text, cites }) => ({ text: text.en, cites })),
    );
  }

  /** Files every paper that still has to be, or leaves it out. */
  async settlePapers(player: Player, file: 'pupilFile' | 'personnelFile', filed: boolean): Promise<void> {
    const { obligations } = await this.demands(player);
    for (const { key, party, rule } of obligations.filter((one) => /\.file$/.test(one.rule))) {
      const paper = await this.paperOf(player, key);
      const fileIt = filed && rule.endsWith('.file');
      await (fileIt
        ? this.take(player, 'paper.file', { paper, file }, party ?? '')
        : this.take(player, 'paper.leaveOut', { paper, file, because: 'minimisation' }, party ?? ''));
    }
  }

  /** Somebody who may not know of the case gets the same answer as for one that does not exist. */
  async unseenBy(player: Player): Promise<void> {
    const answer = await (await this.town.as(player)).get(`/api/v1/cases/${this.caseId}`);
    if (answer.status !== 404) throw unexpected(`the case as ${player}, who may not see it,`, answer);
    this.timeline.note(`${player} cannot see this case`);
  }

  /** Waits until the clock has done its own part, such as ending a measure whose last day is over. */
  async until(
    player: Player,
    what: string,
    isSo: (steps: readonly { readonly type: string; readonly data: Data }[]) => boolean,
  ): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      const { steps } = await this.page(player);
      if (isSo(steps)) {
        await this.sayDay();
        this.timeline.note(`the clock: ${what}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, glanceMs));
    }
    throw new Error(`the clock did not act: ${what}`);
  }

  /** Open obligations, as the leader sees them. */
  async demands(player: Player): Promise<{
    readonly obligations: readonly {
      readonly key: string;
      readonly rule: string;
      readonly party?: string;
      readonly status: string;
    }[];
  }> {
    const answer = await (await this.town.as(player)).get(`/api/v1/cases/${this.caseId}/obligations`);
    if (answer.status !== 200) throw unexpected('the obligations', answer);
    const rows = answer.body['rows'] as readonly {
      readonly key: string;
      readonly rule: string;
      readonly party?: string;
      readonly status: string;
    }[];
    return { obligations: rows.filter(({ status }) => status === 'open' || status === 'overdue') };
  }

  private async paperOf(player: Player, key: string): Promise<string> {
    const seq = Number(key.split('/')[1]?.slice(1));
    const { steps } = await this.page(player);
    const step = steps.find((one) => one.seq === seq);
    return typeof step?.data['paper'] === 'string' ? step.data['paper'] : `s${seq}`;
  }

  private async send(player: Player, type: string, data: Data, at: string): Promise<Answer> {
    const visitor = await this.town.as(player);
    const target = at === '' ? {} : at.startsWith('t') ? { track: at } : { party: at };
    const attempt = async (): Promise<Answer> =>
      visitor.post(`/api/v1/cases/${this.caseId}/steps`, {
        type,
        ...target,
        data,
        seenVersion: (await this.page(player)).version,
      });
    const answer = await attempt();
    // The clock was first: he looks again and does it again.
    return String(answer.body['type']).endsWith(':caseMovedOn') ? attempt() : answer;
  }

  private async page(player: Player): Promise<Page> {
    const answer = await (await this.town.as(player)).get(`/api/v1/cases/${this.caseId}`);
    if (answer.status !== 200) throw unexpected(`case ${this.number} as ${player}`, answer);
    const shown = answer.body as unknown as {
      readonly case: { readonly version: number };
      readonly obligations: Page['obligations'];
      readonly steps: Page['steps'];
    };
    return { version: shown.case.version, obligations: shown.obligations, steps: shown.steps };
  }

  private async sayDay(): Promise<void> {
    const now = await this.town.now();
    const day = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(new Date(now));
    if (day === this.lastDay) return;
    this.lastDay = day;
    this.timeline.day(day);
  }
}

interface Page {
  readonly version: number;
  readonly obligations: readonly { readonly step: string; readonly cites: readonly string[] }[];
  readonly steps: readonly { readonly seq: number; readonly type: string; readonly data: Data }[];
}

/** Clauses on which the step was demanded, if it was. */
const citesOf = ({ obligations }: Page, type: string): readonly string[] =>
  obligations.filter(({ step }) => step === type).flatMap(({ cites }) => cites);

const shownFields = [
  'measure',
  'of',
  'to',
  'sort',
  'about',
  'role',
  'route',
  'outcome',
  'founded',
  'decision',
  'answer',
  'purpose',
  'advises',
  'file',
  'because',
  'inScope',
];

/** A step with the choices that tell it apart; never its texts. */
function described(type: string, data: Data): string {
  const said = shownFields
    .filter((field) => ['string', 'boolean'].includes(typeof data[field]) && String(data[field]).length < 40)
    .map((field) => `${field} ${String(data[field])}`);
  return said.length === 0 ? type : `${type} (${said.join(', ')})`;
}

const unexpected = (what: string, { status, body }: Answer): Error =>
  new Error(`${what} was answered with ${status} ${JSON.stringify(body, null, 1)}`);
