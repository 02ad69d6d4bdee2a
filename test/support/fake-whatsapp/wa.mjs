// Everything the fake borrows from Baileys: codecs, protobufs and primitives, never its sockets.
// libsignal is resolved from Baileys' own location, so it needs no entry of its own in package.json.
import { createRequire } from 'node:module';

export {
  proto,
  Curve,
  signedKeyPair,
  hkdf,
  hmacSign,
  sha256,
  aesEncryptGCM,
  aesDecryptGCM,
  aesEncryptCTR,
  aesDecryptCTR,
  aesEncrypWithIV,
  aesDecryptWithIV,
  derivePairingCodeKey,
  generateSignalPubKey,
  encodeBigEndian,
  encodeWAMessage,
  unpadRandomMax16,
  encodeBinaryNode,
  decodeBinaryNode,
  binaryNodeToString,
  jidDecode,
  jidEncode,
  getBinaryNodeChild as child,
  getBinaryNodeChildren as children,
  NOISE_MODE,
  NOISE_WA_HEADER,
  KEY_BUNDLE_TYPE,
  WA_ADV_ACCOUNT_SIG_PREFIX,
  WA_ADV_DEVICE_SIG_PREFIX,
  MEDIA_PATH_MAP,
  MEDIA_HKDF_KEY_MAPPING,
} from '@whiskeysockets/baileys';
export {
  GroupCipher,
  GroupSessionBuilder,
  SenderKeyDistributionMessage,
  SenderKeyName,
  SenderKeyRecord,
} from '@whiskeysockets/baileys/lib/Signal/Group/index.js';

const require = createRequire(import.meta.resolve('@whiskeysockets/baileys'));
export const libsignal = require('libsignal');
export const signalProtobufs = require('libsignal/src/protobufs.js');
// libsignal prints whole sessions, private keys included, whenever it closes or reopens one.
Object.assign(libsignal.SessionRecord.prototype, {
  closeSession(session) {
    if (!this.isClosed(session)) session.indexInfo.closed = Date.now();
  },
  openSession(session) {
    session.indexInfo.closed = -1;
  },
});
// And it tells the console of every message that a phone could not read, which the tests provoke.
const chatter = /^(?:Clos|Failed to decrypt|Session error|Decrypted message)/;
for (const level of ['info', 'warn', 'error']) {
  const write = console[level];
  console[level] = (...words) => {
    if (!chatter.test(String(words[0]))) write(...words);
  };
}
export const { WebSocketServer } = require('ws');

export const SERVER = 's.whatsapp.net';
export const now = () => Math.floor(Date.now() / 1000);
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const node = (tag, attrs = {}, content) => ({ tag, attrs, content });
export const userOf = (jid) => jid.split('@')[0].split(':')[0];
export const bytesToInt = (bytes) => [...bytes].reduce((n, b) => n * 256 + b, 0);
