import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where the real server listens. */
export type Target = { readonly path: string } | { readonly port: number; readonly host: string };

/** Stands between the program and a server, and makes it hang, vanish or come back. */
export class Proxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private readonly target: () => Target;
  private server: Server | null = null;
  private hanging = false;
  port = 0;

  constructor(target: () => Target) {
    this.target = target;
  }

  async open(): Promise<void> {
    const server = createServer((outer) => this.join(outer));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.port = address.port;
    this.server = server;
  }

  /** Cuts every connection; new ones are refused until `open`. */
  async vanish(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    for (const [outer, inner] of this.pairs) {
      outer.destroy();
      inner.destroy();
    }
    await closed;
  }

  /** As a server that is stopped by SIGSTOP: connections stand, and nothing is answered. */
  hang(hanging: boolean): void {
    this.hanging = hanging;
    for (const pair of this.pairs) this.flow(pair);
  }

  /** Leads what is said here on to the server, and back. */
  join(outer: Socket): void {
    const inner = connect(this.target());
    const pair = [outer, inner] as const;
    this.pairs.add(pair);
    for (const [from, to] of [pair, [inner, outer]] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        this.pairs.delete(pair);
      });
      from.on('data', (data) => to.write(data));
    }
    this.flow(pair);
  }

  private flow(pair: readonly [Socket, Socket]): void {
    for (const socket of pair) {
      if (this.hanging) socket.pause();
      else socket.resume();
    }
  }
}
