// One websocket from a Baileys client: framing, the Noise XX handshake (we are the responder), and
// binary nodes in both directions. Knows nothing about WhatsApp semantics.
import { EventEmitter } from 'node:events';
import {
  proto,
  Curve,
  hkdf,
  sha256,
  aesEncryptGCM,
  aesDecryptGCM,
  encodeBinaryNode,
  decodeBinaryNode,
  NOISE_MODE,
  NOISE_WA_HEADER,
} from './wa.mjs';

const iv = (counter) => {
  const out = Buffer.alloc(12);
  out.writeUInt32BE(counter, 8);
  return out;
};
const EMPTY = Buffer.alloc(0);

/** The keys a server needs to look genuine to a client that trusts `root.public`. */
export function makeServerIdentity(root) {
  const intermediate = Curve.generateKeyPair();
  const leaf = Curve.generateKeyPair();
  const certificate = (serial, issuerSerial, key, signer) => {
    const details = proto.CertChain.NoiseCertificate.Details.encode({
      serial,
      issuerSerial,
      key,
      notBefore: 1_600_000_000,
      notAfter: 4_000_000_000,
    }).finish();
    return { details, signature: Curve.sign(signer, details) };
  };
  const chain = proto.CertChain.encode({
    leaf: certificate(2, 1, leaf.public, intermediate.private),
    intermediate: certificate(1, 0, intermediate.public, root.private),
  }).finish();
  return { staticKey: leaf, chain };
}

/** Events: 'hello' (clientPayload, clientStaticKey), 'node' (node), 'close' (). */
export class Connection extends EventEmitter {
  #identity;
  #held = null;
  #inbox = EMPTY;
  #sawHeader = false;
  #busy = Promise.resolve();
  #hash;
  #salt;
  #key;
  #counter = 0;
  #ephemeral;
  #tx = null;
  #rx = null;
  #txCount = 0;
  #rxCount = 0;
  #dropped = false;
  frozen = false;

  constructor(ws, identity) {
    super();
    this.ws = ws;
    this.#identity = identity;
    this.#hash = this.#salt = this.#key = Buffer.from(NOISE_MODE);
    ws.on('message', (data) => {
      if (this.frozen) return;
      this.#busy = this.#busy
        .then(() => this.#receive(data))
        .catch((error) => {
          this.emit('fault', error);
          this.drop();
        });
    });
    ws.on('close', () => this.emit('close'));
    ws.on('error', () => {});
  }

  get open() {
    return this.ws.readyState === 1 && this.#tx !== null;
  }

  send(nodeToSend) {
    if (!this.open || this.frozen) return false;
    const plain = encodeBinaryNode(nodeToSend);
    this.#write(aesEncryptGCM(plain, this.#tx, iv(this.#txCount++), EMPTY));
    return true;
  }

  close() {
    this.ws.close();
  }
  /** Pulls the cable: no close frame, as a lost network would look, and what was behind in it never arrives. */
  drop() {
    this.#dropped = true;
    this.ws.terminate();
  }

  #write(payload) {
    const frame = Buffer.alloc(3 + payload.length);
    frame.writeUIntBE(payload.length, 0, 3);
    frame.set(payload, 3);
    if (this.#held) this.#held.push(frame);
    else this.ws.send(frame);
  }

  /** What is sent from now on waits for `release`, and then goes out as one. */
  hold() {
    this.#held ??= [];
  }
  release() {
    const frames = this.#held ?? [];
    this.#held = null;
    if (frames.length > 0) this.ws.send(Buffer.concat(frames));
  }

  async #receive(data) {
    this.#inbox = Buffer.concat([this.#inbox, data]);
    if (!this.#sawHeader && !this.#takeHeader()) return;
    while (this.#inbox.length >= 3 && !this.#dropped) {
      const size = this.#inbox.readUIntBE(0, 3);
      if (this.#inbox.length < size + 3) return;
      const frame = this.#inbox.subarray(3, size + 3);
      this.#inbox = this.#inbox.subarray(size + 3);
      if (this.#rx) {
        const plain = aesDecryptGCM(frame, this.#rx, iv(this.#rxCount++), EMPTY);
        const stanza = await decodeBinaryNode(plain);
        if (!this.#dropped) this.emit('node', stanza);
      } else {
        this.#handshake(proto.HandshakeMessage.decode(frame));
      }
    }
  }

  /** 'WA' 6 3, optionally preceded by 'ED' 0 1 <len:3> <routing info>. */
  #takeHeader() {
    let at = 0;
    if (this.#inbox.subarray(0, 2).toString() === 'ED') {
      if (this.#inbox.length < 7) return false;
      at = 7 + this.#inbox.readUIntBE(4, 3);
    }
    if (this.#inbox.length < at + NOISE_WA_HEADER.length) return false;
    if (!this.#inbox.subarray(at, at + 4).equals(NOISE_WA_HEADER)) throw new Error('not a WhatsApp client');
    this.#inbox = this.#inbox.subarray(at + 4);
    return (this.#sawHeader = true);
  }

  #mixHash(data) {
    this.#hash = sha256(Buffer.concat([this.#hash, data]));
  }
  #mixKey(secret) {
    const out = Buffer.from(hkdf(secret, 64, { salt: this.#salt, info: '' }));
    this.#salt = out.subarray(0, 32);
    this.#key = out.subarray(32);
    this.#counter = 0;
  }
  #seal(plain) {
    const out = aesEncryptGCM(plain, this.#key, iv(this.#counter++), this.#hash);
    this.#mixHash(out);
    return out;
  }
  #unseal(sealed) {
    const out = aesDecryptGCM(sealed, this.#key, iv(this.#counter++), this.#hash);
    this.#mixHash(sealed);
    return out;
  }

  #handshake({ clientHello, clientFinish }) {
    if (clientHello) {
      const theirs = Buffer.from(clientHello.ephemeral);
      const { staticKey, chain } = this.#identity;
      this.#ephemeral = Curve.generateKeyPair();
      this.#mixHash(NOISE_WA_HEADER);
      this.#mixHash(theirs);
      this.#mixHash(this.#ephemeral.public);
      this.#mixKey(Curve.sharedKey(this.#ephemeral.private, theirs));
      const sealedStatic = this.#seal(staticKey.public);
      this.#mixKey(Curve.sharedKey(staticKey.private, theirs));
      const payload = this.#seal(chain);
      this.#write(
        proto.HandshakeMessage.encode({
          serverHello: { ephemeral: this.#ephemeral.public, static: sealedStatic, payload },
        }).finish(),
      );
      return;
    }
    const clientStatic = this.#unseal(Buffer.from(clientFinish.static));
    this.#mixKey(Curve.sharedKey(this.#ephemeral.private, clientStatic));
    const payload = proto.ClientPayload.decode(this.#unseal(Buffer.from(clientFinish.payload)));
    const keys = Buffer.from(hkdf(EMPTY, 64, { salt: this.#salt, info: '' }));
    this.#rx = keys.subarray(0, 32); // the client writes with the first half
    this.#tx = keys.subarray(32);
    this.emit('hello', payload, Buffer.from(clientStatic));
  }
}
