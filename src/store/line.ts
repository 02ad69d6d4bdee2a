import { EventEmitter } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';

/** What the driver has made of the settings, as far as lines need it. */
export interface LineOptions {
  readonly host: readonly string[];
  readonly port: readonly number[];
  /** The socket of a server on this machine; false: there is none. */
  readonly path: string | false;
}

/** Where a line leads. */
export interface LineEnd {
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly path: string | false;
}

/** How the driver names the wish for TLS: `true` and `verify-full` check the server's certificate, an object says how. */
export type TlsWish = boolean | 'require' | 'allow' | 'prefer' | 'verify-full' | ConnectionOptions;

/** The question for TLS that comes before the protocol: its length, and its number. */
const tlsRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/**
 * The socket that the driver (postgres.js 3.4.9) is given instead of one of its own. A socket that breaks says so twice,
 * with `error` and a moment later with `close`, and what the driver writes between the two nobody ever answers; or the
 * connection that follows answers it with an empty result. Of a line both come in one breath, whatever ended it.
 */
export class Line extends EventEmitter {
  private readonly raw: Socket;
  /** What is spoken over: the socket itself, or TLS on it. */
  private spoken: Socket | null = null;
  private readonly early: Buffer[] = [];
  private error: Error | null = null;
  private isClosed = false;
  private isEnding = false;

  constructor({ host = 'localhost', port = 5432, path }: LineEnd, tls: TlsWish) {
    super();
    // The driver has a listener where it cares; an error that it does not care about must not end the program.
    this.on('error', () => {});
    this.raw = path ? connectTcp(path) : connectTcp({ host, port });
    this.watch(this.raw);
    if (tls === false || path) this.speakOver(this.raw);
    else this.secure(tls, host);
  }

  /** As the driver asks a socket. */
  get readyState(): string {
    return this.isClosed ? 'closed' : 'open';
  }

  setKeepAlive(isOn: boolean, milliseconds: number): void {
    this.raw.setKeepAlive(isOn, milliseconds);
  }

  write(data: Buffer, told?: () => void): boolean {
    if (this.spoken) return this.spoken.write(data, told);
    this.early.push(data);
    return true;
  }

  end(data: Buffer): void {
    this.isEnding = true;
    if (this.spoken) this.spoken.end(data);
    else this.raw.destroy();
  }

  destroy(): void {
    this.raw.destroy();
    this.spoken?.destroy();
  }

  private speakOver(socket: Socket): void {
    this.spoken = socket;
    socket.on('data', (data) => this.emit('data', data));
    socket.on('drain', () => this.emit('drain'));
    for (const data of this.early.splice(0)) socket.write(data);
    if (this.isEnding) socket.end();
  }

  private watch(socket: Socket): void {
    socket.on('error', (error) => {
      this.error ??= error;
    });
    socket.on('close', () => this.close());
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.destroy();
    // All that was asked is rejected, and in the same breath the driver lets go of the connection.
    this.emit('error', this.error ?? connectionClosed());
    this.emit('close', false);
  }

  /** Asks the server for TLS, and goes on without only where that is wished. */
  private secure(tls: Exclude<TlsWish, false>, host: string): void {
    const { raw } = this;
    raw.once('connect', () => raw.write(tlsRequest));
    raw.once('data', (answer) => {
      if (answer.toString() === 'S') {
        const certificate =
          tls === 'require' || tls === 'allow' || tls === 'prefer' ? { rejectUnauthorized: false } : {};
        const name = isIP(host) ? {} : { servername: host };
        const secured = connectTls({ ...certificate, ...name, ...(typeof tls === 'object' ? tls : {}), socket: raw });
        this.watch(secured);
        secured.once('secureConnect', () => this.speakOver(secured));
      } else if (tls === 'prefer') this.speakOver(raw);
      else raw.destroy(new Error('The database does not speak TLS, which its address demands.'));
    });
  }
}

/** In the place of a line where none is wanted any more: what is asked of it is refused at once. */
export class NoLine extends EventEmitter {
  readonly readyState = 'closed';

  constructor() {
    super();
    this.on('error', () => {});
    // The driver listens a few promises later.
    setImmediate(() => {
      this.emit('error', connectionClosed());
      this.emit('close', false);
    });
  }

  setKeepAlive(): void {}

  write(): boolean {
    return true;
  }

  end(): void {}

  destroy(): void {}
}

/** As the driver names it. */
export const connectionClosed = (): Error =>
  Object.assign(new Error('The connection to the database has ended.'), { code: 'CONNECTION_CLOSED' });
