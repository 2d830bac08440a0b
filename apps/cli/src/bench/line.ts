import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Long before any server gives up a connection that is not used. */
const restMs = 2_000;

/**
 * One keep-alive connection that sends a request and waits for its answer. Written by hand because the load shares its processor with
 * what it measures: Node's own client costs several times as much as this.
 */
export class Line {
  private head = '';
  private waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void } | undefined;
  private received: Buffer[] = [];
  private length = 0;
  private expected = 0;
  private status = 0;

  private socket: Socket | undefined;
  private usedAt = 0;

  constructor(private readonly origin: URL) {}

  /** @param headers whole header lines, each ended by CR LF */
  async ask(method: string, path: string, headers: string, body = ''): Promise<Reply> {
    const socket = await this.connected();
    const content =
      body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.origin.host}\r\n${headers}${content}\r\n${body}`);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket?.destroy();
    this.socket = undefined;
  }

  /** The connection as it is, or another one after a rest: a server closes those that are left alone. */
  private async connected(): Promise<Socket> {
    const now = performance.now();
    const rested = now - this.usedAt > restMs;
    this.usedAt = now;
    if (this.socket !== undefined && !rested) return this.socket;
    this.close();
    const { hostname, port } = this.origin;
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    await once(socket, 'connect');
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => {
      if (this.socket === socket) this.waiting?.reject(new Error('the server closed the connection'));
    });
    this.socket = socket;
    return socket;
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.length += chunk.length;
    if (this.expected === 0 && !this.readHead()) return;
    if (this.length < this.expected) return;
    const body = Buffer.concat(this.received, this.length).toString('utf8');
    const { waiting, status } = this;
    this.received = [];
    this.length = this.expected = 0;
    this.waiting = undefined;
    waiting?.resolve({ status, body: body.slice(this.head.length) });
  }

  private readHead(): boolean {
    const all = this.received.length === 1 ? this.received[0] : Buffer.concat(this.received, this.length);
    const end = all?.indexOf('\r\n\r\n') ?? -1;
    if (all === undefined || end < 0) return false;
    this.head = all.toString('latin1', 0, end + 4);
    this.status = Number(this.head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(this.head)?.[1];
    if (length === undefined && this.status !== 204)
      throw new Error(`an answer without a length: ${this.head.slice(0, 60)}`);
    this.expected = end + 4 + Number(length ?? 0);
    return true;
  }
}
