// Points a Baileys installation at the fake, without the code that uses it knowing. Works on the live
// module instances: same file URL, same instance as the bot will get.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';

const WHATSAPP = /(^|\.)whatsapp\.(net|com)$/;

/** Directories of the Baileys installations visible from the given starting points. */
export function findBaileys(starts) {
  const found = new Set();
  for (const start of starts.filter(Boolean)) {
    try {
      found.add(dirname(createRequire(join(start, 'noop.js')).resolve('@whiskeysockets/baileys')));
    } catch {
      /* not installed there */
    }
  }
  return [...found];
}

/** Returns the lib directories that were patched. */
export async function patchBaileys({
  url,
  rootKey,
  from = [process.cwd(), process.argv[1] && dirname(process.argv[1])],
}) {
  const libs = findBaileys(from);
  for (const lib of libs) {
    const load = (file) => import(pathToFileURL(join(lib, file)).href);
    const { WA_CERT_DETAILS, DEFAULT_CONNECTION_CONFIG } = await load('Defaults/index.js');
    const { WebSocketClient } = await load('Socket/Client/websocket.js');
    WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(rootKey);
    DEFAULT_CONNECTION_CONFIG.waWebSocketUrl = url;
    if (WebSocketClient.prototype.fakeUrl === undefined) {
      const connect = WebSocketClient.prototype.connect;
      // Wins over an explicit waWebSocketUrl and over a proxy agent. The ADV secret, which a phone reads
      // off the QR code, rides along so that the fake can pair without anyone scanning.
      WebSocketClient.prototype.connect = function () {
        const target = new URL(WebSocketClient.prototype.fakeUrl);
        const secret = this.config.auth?.creds?.advSecretKey;
        if (secret) target.searchParams.set('adv', Buffer.from(secret, 'base64').toString('base64url'));
        this.url = target;
        this.config = { ...this.config, agent: undefined };
        return connect.call(this);
      };
    }
    WebSocketClient.prototype.fakeUrl = url;
  }
  return libs;
}

/** The fake that stands for WhatsApp's hosts in this process; null: none does. */
let standIn = null;

/** Sends WhatsApp's media hosts to the fake and makes every other WhatsApp host unreachable; a later fake replaces an earlier one. */
export function redirectWhatsAppHosts({ url }) {
  const isFirst = standIn === null;
  standIn = new URL(url);
  if (isFirst) redirectHosts();
}

function redirectHosts() {
  const isMedia = (host) => WHATSAPP.test(host) && host !== 'web.whatsapp.com';

  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const target = new URL(input instanceof Request ? input.url : String(input));
    if (isMedia(target.hostname)) return fetch(`http://${standIn.host}${target.pathname}${target.search}`, init);
    if (WHATSAPP.test(target.hostname))
      return Promise.reject(new TypeError(`fake-whatsapp: ${target.host} is out of bounds`));
    return fetch(input, init);
  };

  const { request } = https;
  https.request = (options, ...rest) =>
    isMedia(options?.hostname ?? '')
      ? http.request({ ...options, hostname: standIn.hostname, port: standIn.port, agent: undefined }, ...rest)
      : request(options, ...rest);

  // The last line of defence: a bundled or unpatched Baileys must not reach the real service.
  const { lookup } = dns;
  dns.lookup = (host, options, callback) => {
    if (!WHATSAPP.test(host)) return lookup(host, options, callback);
    const error = Object.assign(new Error(`fake-whatsapp: refusing to resolve ${host}; this Baileys was not patched`), {
      code: 'ENOTFOUND',
    });
    process.nextTick(callback ?? options, error);
  };
  syncBuiltinESMExports();
}
