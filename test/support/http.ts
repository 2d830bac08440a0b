import { randomUUID } from 'node:crypto';
import type { DemoName } from './edge-people.js';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks HTTP with a server on loopback, as JSON unless told otherwise. */
export class Caller {
  constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same, with these headers on every request. */
  with(headers: Readonly<Record<string, string>>): Caller {
    return new Caller(this.address, { ...this.headers, ...headers });
  }

  /** As one of the people of `edge-people`, with his session and its token. */
  as(name: DemoName): Caller {
    return this.with({ cookie: `session=session-of-${name}`, 'x-csrf-token': `csrf-session-of-${name}` });
  }

  /** As the holder of a receipt. */
  holding(receipt: string): Caller {
    return this.with({ authorization: `Receipt ${receipt}` });
  }

  async ask(path: string, { method = 'GET', body, headers = {} }: Asked = {}): Promise<Answer> {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${this.address}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...this.headers, ...(sent !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(sent !== undefined && { body: sent }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: type.includes('json') ? JSON.parse(text) : { text },
    };
  }

  get(path: string): Promise<Answer> {
    return this.ask(path);
  }

  /** A command: with a key of its own unless one is given. */
  post(path: string, body: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.ask(path, { method: 'POST', body, headers: { 'idempotency-key': key } });
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.ask(path, { method: 'PUT', body });
  }
}
