// node --import /path/to/preload.mjs bot.js      (or NODE_OPTIONS, which child processes inherit)
//   FAKE_WA_URL       ws://127.0.0.1:PORT/ws/chat        without it this file does nothing
//   FAKE_WA_ROOT_KEY  hex
//   FAKE_WA_BAILEYS   extra directory from which to look for @whiskeysockets/baileys (optional)
//   FAKE_WA_VERBOSE   1: say on stderr what was patched
import { dirname } from 'node:path';
import { patchBaileys, redirectWhatsAppHosts } from './patch.mjs';

const { FAKE_WA_URL: url, FAKE_WA_ROOT_KEY: rootKey, FAKE_WA_BAILEYS: extra, FAKE_WA_VERBOSE: verbose } = process.env;
if (url) {
  redirectWhatsAppHosts({ url });
  const script = process.argv[1] && dirname(process.argv[1]);
  const patched = await patchBaileys({
    url,
    rootKey: Buffer.from(rootKey ?? '', 'hex'),
    from: [process.cwd(), script, extra],
  });
  if (verbose)
    console.error(`fake-whatsapp: patched ${patched.length ? patched.join(', ') : 'nothing (no Baileys found)'}`);
}
