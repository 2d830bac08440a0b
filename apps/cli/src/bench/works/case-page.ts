import { count, mustBe } from '../audit.js';
import type { Lanes } from '../measure.js';
import type { Running } from '../seed/running-cases.js';
import { bareRow, clientsOf, nth } from './work.js';
import type { Means, Work } from './work.js';

const statement = { name: 'bench_page', text: 'select * from meldpad.page_case($1, $2, $3, $4, $5, $6)' };

interface Page {
  readonly steps: readonly unknown[];
  readonly obligations: readonly unknown[];
  readonly parties: readonly unknown[];
  readonly texts: Readonly<Record<string, string>>;
}

/** W5: the page of a long case, its reading recorded. The floor asks the database for the same document and records the same reading. */
export class CasePage implements Work {
  readonly title = 'W5 case page';
  private answered = 0;
  private expected = '';
  private bareLength = 0;
  private shown = '';

  constructor(
    private readonly means: Means,
    private readonly running: Running,
  ) {}

  product(clients: number): Lanes {
    const path = `/api/v1/cases/${this.running.caseId}`;
    return clientsOf(clients).map((client) => async () => {
      const { headers } = nth(this.means.people.leaders, client);
      const { status, body } = await nth(this.means.lines, client).ask('GET', path, headers);
      if (status !== 200) throw new Error(`a case page was answered with ${status} ${body}`);
      if (this.expected === '') this.look(body);
      if (body !== this.expected) mustBe('a case page', body.length, this.expected.length);
      this.answered += 1;
      return true;
    });
  }

  async floor(clients: number): Promise<Lanes> {
    return clientsOf(clients).map((client) => async () => {
      const { organisation, person } = nth(this.means.people.leaders, client);
      const values = [organisation, person, new Date().toISOString(), null, this.running.caseId, false];
      const { document } = await bareRow(nth(this.means.bare, client), statement, values);
      const { length } = String(document);
      this.bareLength ||= length;
      mustBe('the length of a bare case page', length, this.bareLength);
      this.answered += 1;
      return true;
    });
  }

  /** The first page is looked at closely; all others are the same, letter by letter. */
  private look(body: string): void {
    const { steps, obligations, parties, texts } = JSON.parse(body) as Page;
    mustBe('steps of the case page', steps.length, this.running.version);
    mustBe('sealed names that were opened', Object.keys(texts).length, parties.length);
    this.shown = `${steps.length} steps, ${obligations.length} obligations, ${parties.length} people, ${Math.round(body.length / 1024)} kB`;
    this.expected = body;
  }

  async audit(): Promise<string> {
    const text = `select count(*) from meldpad.reading where case_id = $1 and what = 'page'`;
    mustBe(
      'recorded readings of the case page',
      await count(this.means.place.past, text, [this.running.caseId]),
      this.answered,
    );
    return `${this.shown}; ${this.answered} pages shown, as many readings recorded`;
  }
}
