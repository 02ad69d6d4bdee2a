import { type BinaryNode, makeWASocket, type proto, type WASocket } from '@whiskeysockets/baileys';
import type { Auth } from './auth.ts';
import type { Intake } from './intake.ts';
import { silenceSignal, silentLogger } from './quiet.ts';
import { openSignal } from './signal.ts';

export interface SocketOptions {
  readonly auth: Auth;
  /** Null: WhatsApp's own address. */
  readonly url: string | null;
  readonly intake: Pick<Intake, 'see' | 'decrypt'>;
  /** Told of every stanza that comes in, before Baileys handles it. */
  readonly onStanza: (stanza: BinaryNode) => void;
  /** What an earlier message of ours said, by its id; asked at the login already, before the socket is called open. */
  readonly contentOf: (id: string, socket: WASocket) => Promise<proto.IMessage | undefined>;
  /** Milliseconds between two signs of life; a server that gives none for one and a third of it is gone. */
  readonly keepAlive: number;
}

/** Milliseconds that a question to the server may take; Baileys goes on with no answer then. */
const queryTime = 15_000;

/** A Baileys socket that takes people's messages in before it confirms them. */
export function openSocket(options: SocketOptions): WASocket {
  const { auth, url, intake, keepAlive } = options;
  silenceSignal();
  const socket: WASocket = makeWASocket({
    auth: { creds: auth.creds, keys: auth.keys },
    logger: silentLogger,
    // An undefined setting would override Baileys' default.
    ...(url === null ? {} : { waWebSocketUrl: url }),
    markOnlineOnConnect: false,
    syncFullHistory: false,
    emitOwnEvents: false,
    keepAliveIntervalMs: keepAlive,
    defaultQueryTimeoutMs: queryTime,
    getMessage: async ({ id }) => (id ? options.contentOf(id, socket) : undefined),
    makeSignalRepository: (...given) => {
      const signal = openSignal(auth.keys, ...given);
      return {
        ...signal,
        decryptMessage: (message) => intake.decrypt(message.ciphertext, () => signal.decryptMessage(message)),
      };
    },
  });
  socket.ws.on('frame', (frame: unknown) => {
    if (!isStanza(frame)) return;
    intake.see(frame);
    options.onStanza(frame);
  });
  socket.ev.on('creds.update', () => auth.save());
  return socket;
}

const isStanza = (frame: unknown): frame is BinaryNode =>
  typeof frame === 'object' && frame !== null && 'tag' in frame && 'attrs' in frame;
