// Answers to the <iq> requests a Baileys client makes. Each answer is the content of the result.
import {
  KEY_BUNDLE_TYPE,
  SERVER,
  bytesToInt,
  child,
  children,
  encodeBigEndian,
  jidDecode,
  node,
  now,
  userOf,
} from './wa.mjs';
import { MEDIA_HOST } from './media.mjs';

export class IqError extends Error {
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}

const PRIVACY = {
  readreceipts: 'all',
  last: 'all',
  online: 'all',
  profile: 'all',
  status: 'all',
  groupadd: 'all',
  calladd: 'all',
};

/** Returns the result's content; undefined for an empty result. Throws IqError for an error result. */
export function answer(fake, device, iq) {
  const first = Array.isArray(iq.content) ? iq.content[0] : undefined;
  const route = `${iq.attrs.xmlns}/${iq.attrs.type}/${first?.tag ?? ''}`;
  const handler = ROUTES[route] ?? ROUTES[`${iq.attrs.xmlns}/*`];
  if (!handler) {
    fake.counters.iqUnknown[route] = (fake.counters.iqUnknown[route] ?? 0) + 1;
    return undefined;
  }
  return handler(fake, device, first, iq);
}

const uploadKeys = (fake, device, _first, iq) => {
  const part = (tag) => child(iq, tag)?.content;
  device.registrationId = bytesToInt(part('registration'));
  device.identity = Buffer.from(part('identity'));
  device.signedPreKey = readSignedKey(child(iq, 'skey'));
  for (const key of children(child(iq, 'list'), 'key')) {
    device.preKeys.set(bytesToInt(child(key, 'id').content), Buffer.from(child(key, 'value').content));
  }
};

const readSignedKey = (skey) => ({
  keyId: bytesToInt(child(skey, 'id').content),
  publicKey: Buffer.from(child(skey, 'value').content),
  signature: Buffer.from(child(skey, 'signature').content),
});

const ROUTES = {
  'encrypt/get/count': (fake, device) => [node('count', { value: String(device.preKeys.size) })],
  'encrypt/set/registration': uploadKeys,
  'encrypt/set/rotate': (fake, device, rotate) => {
    device.signedPreKey = readSignedKey(child(rotate, 'skey'));
  },
  'encrypt/get/digest': (fake, device) => [
    node('digest', {}, [
      node('registration', {}, encodeBigEndian(device.registrationId ?? 0)),
      node('type', {}, KEY_BUNDLE_TYPE),
    ]),
  ],
  'encrypt/get/key': (fake, device, key) => [
    node(
      'list',
      {},
      children(key, 'user').map(({ attrs: { jid } }) => {
        const keys = fake.keysAt(jid);
        return keys
          ? node('user', { jid, t: String(now()) }, keys.bundleNodes())
          : node('user', { jid }, [node('error', { code: '404', text: 'item-not-found' })]);
      }),
    ),
  ],
  'passive/set/active': (fake, device) => {
    fake.afterReply(() => fake.activate(device));
  },
  'passive/set/passive': () => {},
  'usync/get/usync': usync,
  'privacy/get/privacy': () => [
    node(
      'privacy',
      {},
      Object.entries(PRIVACY).map(([name, value]) => node('category', { name, value })),
    ),
  ],
  'privacy/set/tokens': () => {},
  'blocklist/get/': () => [node('list', {})],
  'abt/get/props': () => [node('props', { protocol: '1', hash: 'fake', refresh: '86400' })],
  'w:p/get/ping': () => {},
  'w:m/set/media_conn': () => [
    node('media_conn', { auth: 'fake', ttl: '3600', auth_ttl: '21600', max_buckets: '12' }, [
      node('host', { hostname: MEDIA_HOST, maxContentLengthBytes: '104857600' }),
    ]),
  ],
  'w:sync:app:state/set/sync': (fake, device, sync) => [
    node(
      'sync',
      {},
      children(sync, 'collection').map(({ attrs }) =>
        node('collection', { name: attrs.name, version: attrs.version ?? '0', type: 'result' }),
      ),
    ),
  ],
  'w:profile:picture/get/picture': () => {
    throw new IqError(404, 'item-not-found');
  },
  'w:g2/get/query': (fake, device, query, iq) => {
    const group = fake.groups.get(iq.attrs.to);
    if (!group) throw new IqError(404, 'item-not-found');
    return [group.node()];
  },
  'w:g2/get/participating': (fake) => [
    node(
      'groups',
      {},
      [...fake.groups.values()].map((group) => group.node()),
    ),
  ],
  'md/set/remove-companion-device': (fake, device) => {
    fake.afterReply(() => fake.logout(device));
  },
  'md/set/link_code_companion_reg': (fake, device, request) => fake.linkCode(device, request),
  'urn:xmpp:whatsapp:dirty/*': () => {},
  'w:stats/*': () => {},
  'disappearing_mode/*': () => {},
  'status/*': () => {},
  'w:mex/*': () => [node('result', {}, Buffer.from(JSON.stringify({ data: {} })))],
};

function usync(fake, device, request) {
  const wanted = new Set(child(request, 'query').content.map(({ tag }) => tag));
  const users = children(child(request, 'list'), 'user').map((user) => {
    const typed = child(user, 'contact')?.content;
    const jid =
      user.attrs.jid ??
      `${Buffer.from(typed ?? '')
        .toString()
        .replace(/\D/g, '')}@${SERVER}`;
    const found = fake.lookup(jid);
    const parts = [];
    if (wanted.has('contact')) parts.push(node('contact', { type: found ? 'in' : 'out' }));
    if (wanted.has('devices')) {
      const ids = found ? found.deviceIds() : [];
      parts.push(
        node('devices', {}, [
          node(
            'device-list',
            { hash: 'fake' },
            ids.map((id) => node('device', id ? { id: String(id), 'key-index': String(id) } : { id: '0' })),
          ),
        ]),
      );
    }
    // The real server gives the LID for a phone-number query only.
    if (wanted.has('lid') && found?.lid && jidDecode(jid).server === SERVER)
      parts.push(node('lid', { val: `${found.lid}@lid` }));
    if (wanted.has('status')) parts.push(node('status', { t: '0' }, Buffer.from('')));
    return node('user', { jid: `${userOf(jid)}@${jid.split('@')[1]}` }, parts);
  });
  return [node('usync', { ...request.attrs }, [node('result', {}), node('list', {}, users)])];
}
