import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Connections on which nobody has asked anything yet. Browsers open them ahead of what they may ask. Node takes such a one for a request
 * under way, so a server that stops would wait for it until its headers are overdue.
 */
export class SilentConnections {
  private readonly silent = new Set<Socket>();
  private ended = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      if (this.ended) socket.destroy();
      else this.silent.add(socket);
      socket.once('close', () => this.silent.delete(socket));
    });
    server.on('request', ({ socket }) => this.silent.delete(socket));
  }

  /** Lets go of them, and of any that still comes. */
  end(): void {
    this.ended = true;
    for (const socket of this.silent) socket.destroy();
  }
}
