import type { Answer, Caller } from './http.js';
import { report } from './reports.js';

export type Row = Readonly<Record<string, unknown>>;

export const rowsOf = ({ body }: Answer): readonly Row[] => body['rows'] as readonly Row[];

/** One case, worked on by several people, each step against the version it is at. */
export class CaseAtWork {
  private constructor(
    readonly id: string,
    readonly number: string,
    private readonly reader: Caller,
  ) {}

  /** A case from a line of a list. */
  static of({ caseId, number }: Row, reader: Caller): CaseAtWork {
    return new CaseAtWork(String(caseId), String(number), reader);
  }

  /** The newest case this reader sees. */
  static async latest(reader: Caller): Promise<CaseAtWork> {
    const [row] = rowsOf(await reader.get('/api/v1/cases?limit=1'));
    return CaseAtWork.of(row ?? {}, reader);
  }

  /** Reports without a login, and finds the case that came of it. */
  static async reported(outside: Caller, reader: Caller, data?: object): Promise<CaseAtWork> {
    await report(outside, data);
    return CaseAtWork.latest(reader);
  }

  get path(): string {
    return `/api/v1/cases/${this.id}`;
  }

  async version(): Promise<number> {
    const { body } = await this.reader.get(this.path);
    return Number((body['case'] as Row)['version']);
  }

  /** Takes a step; answers what came of it. */
  async step(by: Caller, type: string, data: object = {}, about: object = {}): Promise<Answer> {
    return by.post(`${this.path}/steps`, { type, data, ...about, seenVersion: await this.version() });
  }

  /** Waits until the clock has done with this case what fell due before `now`: each lapse is a step, and moves its version on. */
  async caughtUp(now: string): Promise<void> {
    await eventually(async () => {
      const waiting = rowsOf(await this.reader.get(`${this.path}/deadlines`)).filter(({ due }) => String(due) <= now);
      return waiting.length === 0 ? true : undefined;
    });
  }

  /** The same, for a step that has to be accepted. */
  async done(by: Caller, type: string, data: object = {}, about: object = {}): Promise<Answer> {
    const answer = await this.step(by, type, data, about);
    if (answer.status !== 201) throw new Error(`${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

/** Asks again until an answer is there; for what is carried out behind a request. */
export async function eventually<Found>(
  look: () => Promise<Found | undefined>,
  within = 15_000,
): Promise<Found | undefined> {
  const until = Date.now() + within;
  let found = await look();
  while (found === undefined && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await look();
  }
  return found;
}
