import { mustBe } from '../audit.js';
import type { Lanes } from '../measure.js';
import { bareRow, clientsOf, nth } from './work.js';
import type { Means, Work } from './work.js';

const limit = 50;
const statement = { name: 'bench_inbox', text: 'select * from meldpad.page_inbox($1, $2, $3, $4)' };

/** W3: the 50 most urgent tasks of a team leader. The floor asks the database for the same list. */
export class Inbox implements Work {
  readonly title = 'W3 inbox of 50';
  private expected = '';

  constructor(private readonly means: Means) {}

  product(clients: number): Lanes {
    return clientsOf(clients).map((client) => async () => {
      const { headers } = nth(this.means.people.primaryLeaders, client);
      const { status, body } = await nth(this.means.lines, client).ask('GET', `/api/v1/tasks?limit=${limit}`, headers);
      if (status !== 200) throw new Error(`the inbox was answered with ${status} ${body}`);
      this.check(body);
      return true;
    });
  }

  async floor(clients: number): Promise<Lanes> {
    return clientsOf(clients).map((client) => async () => {
      const { organisation, person } = nth(this.means.people.primaryLeaders, client);
      const { page_inbox: list } = await bareRow(nth(this.means.bare, client), statement, [
        organisation,
        person,
        new Date().toISOString(),
        limit,
      ]);
      this.check(String(list));
      return true;
    });
  }

  /** After more cases came, another list is right. */
  forget(): void {
    this.expected = '';
  }

  /** Nothing changes for this leader meanwhile, so every answer is the first one, which is looked at closely. */
  private check(list: string): void {
    if (this.expected === '') {
      const { rows } = JSON.parse(list) as {
        readonly rows: readonly { readonly due: string; readonly role: string }[];
      };
      mustBe('rows of the inbox', rows.length, limit);
      mustBe(
        'order of the inbox',
        rows.every(({ due }, index) => index === 0 || due >= (rows[index - 1]?.due ?? '')),
        true,
      );
      this.expected = list;
    }
    if (list !== this.expected) mustBe('an inbox', `${list.slice(0, 200)}…`, `${this.expected.slice(0, 200)}…`);
  }

  async audit(): Promise<string> {
    return `every list the same ${limit} rows, in the order of their ends`;
  }
}
