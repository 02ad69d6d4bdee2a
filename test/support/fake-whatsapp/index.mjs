import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { FakeWhatsApp } from './server.mjs';

export { textOf } from './user.mjs';
export { patchBaileys, redirectWhatsAppHosts } from './patch.mjs';

/** The same root key in every run, so that a restarted fake is still trusted by a bot already running. */
function defaultRoot() {
  const seed = createHash('sha256').update('fake-whatsapp root key').digest();
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return { private: seed, public: createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32) };
}

/**
 * @param options.port          0 for any free port
 * @param options.phone         the bot's own number; options.lid its LID, options.name its push name
 * @param options.autoPair      link an unregistered bot by itself (needs the preload), no QR scanning
 * @param options.historySync   at first login send an app-state key and an empty history, as the owner's phone does (default true)
 * @param options.acceptUnknown let in a bot that was linked to an earlier run of the fake
 * @param options.trace         (direction, node) => void, for every stanza
 */
export const startFakeWhatsApp = (options = {}) => new FakeWhatsApp({ root: defaultRoot(), ...options }).listen();
