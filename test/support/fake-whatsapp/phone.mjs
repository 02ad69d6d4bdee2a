// The Signal half of one simulated handset: identity, prekeys, sessions and sender keys, in memory.
import { randomBytes, randomInt } from 'node:crypto';
import {
  Curve,
  signedKeyPair,
  generateSignalPubKey,
  encodeBigEndian,
  KEY_BUNDLE_TYPE,
  libsignal,
  signalProtobufs,
  node,
  GroupCipher,
  GroupSessionBuilder,
  SenderKeyDistributionMessage,
  SenderKeyName,
  SenderKeyRecord,
} from './wa.mjs';

const { SessionBuilder, SessionCipher, SessionRecord, ProtocolAddress } = libsignal;
const { WhisperMessage, PreKeyWhisperMessage } = signalProtobufs;

let phoneSerial = 0;

export class Phone {
  #preKeys = new Map();
  #nextPreKeyId = 1;
  #sessions = new Map();
  #senderKeys = new Map();
  #store;
  // libsignal queues its work by address *globally*, so each phone needs a namespace of its own.
  #namespace = `p${++phoneSerial}`;

  constructor() {
    this.reinstall();
  }

  /** A new handset: new identity, no sessions. Also what a peer sees as "security code changed". */
  reinstall() {
    this.identity = Curve.generateKeyPair();
    this.signedPreKey = signedKeyPair(this.identity, 1);
    this.registrationId = randomInt(1, 16380);
    this.#preKeys.clear();
    this.#sessions.clear();
    this.#senderKeys.clear();
    this.#store = this.#makeStore();
  }

  /** Children of a prekey-bundle <user>, with a fresh one-time key. */
  bundleNodes() {
    const id = this.#nextPreKeyId++;
    const pair = Curve.generateKeyPair();
    this.#preKeys.set(id, pair);
    return bundleNodes({
      registrationId: this.registrationId,
      identity: this.identity.public,
      signedPreKey: { ...this.signedPreKey, publicKey: this.signedPreKey.keyPair.public },
      preKey: { keyId: id, publicKey: pair.public },
    });
  }

  /** Encrypts for one device, starting a session from `takeBundle()` if there is none. */
  async encrypt(deviceKey, plaintext, takeBundle) {
    const address = this.#address(deviceKey);
    const record = await this.#store.loadSession(address.toString());
    if (!record?.haveOpenSession()) {
      await new SessionBuilder(this.#store, address).initOutgoing(takeBundle());
    }
    const { type, body } = await new SessionCipher(this.#store, address).encrypt(Buffer.from(plaintext));
    return { type: type === 3 ? 'pkmsg' : 'msg', ciphertext: Buffer.from(body, 'binary') };
  }

  async decrypt(deviceKey, type, ciphertext) {
    const cipher = new SessionCipher(this.#store, this.#address(deviceKey));
    const body = Buffer.from(ciphertext);
    return type === 'pkmsg' ? cipher.decryptPreKeyWhisperMessage(body) : cipher.decryptWhisperMessage(body);
  }

  forgetSession(deviceKey) {
    this.#sessions.delete(this.#address(deviceKey).toString());
  }
  hasSession(deviceKey) {
    return this.#sessions.has(this.#address(deviceKey).toString());
  }

  // --- groups -----------------------------------------------------------------------------------
  async senderKeyDistribution(group, ownKey) {
    const message = await new GroupSessionBuilder(this.#store).create(this.#senderName(group, ownKey));
    return message.serialize();
  }
  async learnSenderKey(group, authorKey, serialized) {
    const message = new SenderKeyDistributionMessage(null, null, null, null, Buffer.from(serialized));
    await new GroupSessionBuilder(this.#store).process(this.#senderName(group, authorKey), message);
  }
  groupEncrypt(group, ownKey, plaintext) {
    return new GroupCipher(this.#store, this.#senderName(group, ownKey)).encrypt(Buffer.from(plaintext));
  }
  groupDecrypt(group, authorKey, ciphertext) {
    return new GroupCipher(this.#store, this.#senderName(group, authorKey)).decrypt(Buffer.from(ciphertext));
  }

  #address(deviceKey) {
    return new ProtocolAddress(`${this.#namespace}-${deviceKey}`, 0);
  }
  #senderName(group, author) {
    return new SenderKeyName(group, new ProtocolAddress(author, 0));
  }

  #makeStore() {
    const pair = (keys) => ({ privKey: Buffer.from(keys.private), pubKey: generateSignalPubKey(keys.public) });
    return {
      // Serialized on every write, so that a failed decryption leaves no half-stepped ratchet behind.
      loadSession: async (id) => {
        const saved = this.#sessions.get(id);
        return saved ? SessionRecord.deserialize(saved) : null;
      },
      storeSession: async (id, record) => void this.#sessions.set(id, record.serialize()),
      isTrustedIdentity: async () => true,
      loadPreKey: async (id) => (this.#preKeys.has(id) ? pair(this.#preKeys.get(id)) : undefined),
      removePreKey: async (id) => void this.#preKeys.delete(id),
      loadSignedPreKey: async () => pair(this.signedPreKey.keyPair),
      getOurRegistrationId: async () => this.registrationId,
      getOurIdentity: async () => pair(this.identity),
      loadSenderKey: async (name) => {
        const saved = this.#senderKeys.get(name.toString());
        return saved ? SenderKeyRecord.deserialize(saved) : new SenderKeyRecord();
      },
      storeSenderKey: async (name, record) =>
        void this.#senderKeys.set(name.toString(), Buffer.from(JSON.stringify(record.serialize()))),
    };
  }
}

/** A prekey bundle as it stands inside a <user> of a key answer. */
export const bundleNodes = ({ registrationId, identity, signedPreKey, preKey }) => [
  node('registration', {}, encodeBigEndian(registrationId)),
  node('type', {}, KEY_BUNDLE_TYPE),
  node('identity', {}, identity),
  node('skey', {}, [
    node('id', {}, encodeBigEndian(signedPreKey.keyId, 3)),
    node('value', {}, signedPreKey.publicKey),
    node('signature', {}, signedPreKey.signature),
  ]),
  ...(preKey
    ? [node('key', {}, [node('id', {}, encodeBigEndian(preKey.keyId, 3)), node('value', {}, preKey.publicKey)])]
    : []),
];

/** Which message key a 1:1 ciphertext was made with, readable by anyone who relays it. */
export function messageKeyOf(type, ciphertext) {
  const bytes = Buffer.from(ciphertext);
  const whisper = type === 'pkmsg' ? Buffer.from(PreKeyWhisperMessage.decode(bytes.subarray(1)).message) : bytes;
  const { ephemeralKey, counter, ciphertext: body } = WhisperMessage.decode(whisper.subarray(1, -8));
  return {
    slot: `${Buffer.from(ephemeralKey).toString('hex')}/${counter}`,
    body: Buffer.from(body).toString('base64'),
  };
}

export const newMessageId = () => randomBytes(16).toString('hex').toUpperCase();
