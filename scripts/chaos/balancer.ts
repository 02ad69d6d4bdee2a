import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { Bot } from './bots.ts';

/** Telegram's posts go to whichever bot is there, as behind a balancer; nobody there is a 502, and Telegram tries again. */
export class Balancer {
  private server: Server | null = null;
  private readonly pick: () => Bot | undefined;
  port = 0;

  constructor(pick: () => Bot | undefined) {
    this.pick = pick;
  }

  async open(): Promise<void> {
    this.server = createServer((incoming, outgoing) => this.forward(incoming, outgoing));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }

  close(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const bot = this.pick();
    const fail = (): void => {
      if (!outgoing.headersSent) outgoing.writeHead(502).end();
    };
    if (!bot) return fail();
    const { method, url = '/', headers } = incoming;
    const call = request({ host: '127.0.0.1', port: bot.port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502);
      answer.pipe(outgoing);
      answer.once('error', fail);
    });
    call.once('error', fail);
    incoming.pipe(call);
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}
