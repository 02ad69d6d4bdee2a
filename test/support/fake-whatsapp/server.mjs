// The server: who is connected, what is still owed to them, and who answers what.
import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { Connection, makeServerIdentity } from './connection.mjs';
import { MediaStore } from './media.mjs';
import { PairingCode, pairDeviceNode, pairSuccess, parseQr, readRegistration } from './pairing.mjs';
import { Phone, bundleNodes, messageKeyOf, newMessageId } from './phone.mjs';
import { User, decode } from './user.mjs';
import { IqError, answer } from './iq.mjs';
import {
  SERVER,
  WebSocketServer,
  binaryNodeToString,
  child,
  children,
  encodeWAMessage,
  generateSignalPubKey,
  jidDecode,
  node,
  now,
  proto,
  sleep,
  userOf,
} from './wa.mjs';

/** The WhatsApp account the bot is linked to; `phone` is its owner's handset (device 0). */
class Account {
  phone = new Phone();
  devices = new Map();
  /** What the owner's phone sees of the bot's messages (deviceSentMessage copies). */
  sentCopies = [];
  nextDeviceId = 1;

  constructor(phoneNumber, lid, name) {
    Object.assign(this, { phoneNumber, lid, name });
  }
  jid(device = 0) {
    return `${this.phoneNumber}${device ? `:${device}` : ''}@${SERVER}`;
  }
  lidJid(device = 0) {
    return `${this.lid}${device ? `:${device}` : ''}@lid`;
  }
  deviceIds() {
    return [0, ...this.devices.keys()];
  }
}

/** One linked bot: its published keys, its connection, and every stanza it has not confirmed yet. */
class Device {
  preKeys = new Map();
  connection = null;
  online = false;
  pending = new Map();
  greeted = false;
  constructor(id, registration) {
    Object.assign(this, registration, { id, key: `bot${id}` });
  }
  takePreKey() {
    const [first] = this.preKeys;
    if (first) this.preKeys.delete(first[0]);
    return first && { keyId: first[0], publicKey: first[1] };
  }
  /** In a LID group Baileys asks for its own device's keys too, and sends itself the sender key. */
  bundleNodes() {
    return bundleNodes({ ...this, preKey: this.takePreKey() });
  }
}

class Group {
  #holders = new Map();
  constructor(jid, subject, members, addressing, account) {
    Object.assign(this, { jid, subject, members: new Set(members), addressing, account, created: now() });
  }
  memberJid(user) {
    return this.addressing === 'lid' ? user.lidJid : user.jid;
  }
  // Which bot device already holds which member's sender key, and for which registration of that phone.
  knows(user, device) {
    return this.#holders.get(`${user.phoneNumber}>${device.key}`) === user.phone.registrationId;
  }
  remember(user, device) {
    this.#holders.set(`${user.phoneNumber}>${device.key}`, user.phone.registrationId);
  }
  node() {
    const lid = this.addressing === 'lid';
    const member = (jid, lidJid, extra) =>
      node(
        'participant',
        lid ? { jid: lidJid, phone_number: jid, ...extra } : { jid, ...(lidJid && { lid: lidJid }), ...extra },
      );
    return node(
      'group',
      {
        id: userOf(this.jid),
        subject: this.subject,
        s_t: String(this.created),
        creation: String(this.created),
        creator: this.account.jid(),
        addressing_mode: this.addressing,
      },
      [
        member(this.account.jid(), this.account.lidJid(), { type: 'superadmin' }),
        ...[...this.members].map((user) => member(user.jid, user.lidJid)),
      ],
    );
  }
}

export class FakeWhatsApp extends EventEmitter {
  users = new Map();
  groups = new Map();
  media = new MediaStore();
  counters = {
    connections: 0,
    logins: 0,
    rejectedLogins: 0,
    pairings: 0,
    stanzasIn: 0,
    stanzasOut: 0,
    messagesToBot: 0,
    messagesFromBot: 0,
    messagesToUnknown: 0,
    emptyMessagesFromBot: 0,
    duplicatesFromBot: 0,
    userDecryptFailures: 0,
    acksSent: 0,
    reusedMessageKeys: 0,
    receiptsFromBot: {},
    nacksFromBot: {},
    iqs: {},
    iqUnknown: {},
    serverErrors: [],
  };
  /** Live switches; see README. */
  faults = {
    /** What happens to a message from the bot: 'ok' | 'no-ack' | 'lose' | 'cut-before' | 'cut-after' | an error code. */
    botMessages: 'ok',
    /** The same, for the next messages only (consumed in order, before `botMessages`). */
    nextBotMessages: [],
    ackDelayMs: 0,
    /** Extra wire copies of every user message. */
    duplicateToBot: 0,
    /** Swallow the next n stanzas on their way to the bot; they stay owed and come back as offline messages. */
    loseToBot: 0,
    /** Delay of everything sent to the bot. */
    latencyMs: 0,
    /** iq => undefined (answer) | 'mute' | {code, text} */
    iq: () => undefined,
    /** New connections: 'reset' (as with a dead network), or an HTTP status instead of the upgrade. */
    refuse: 0,
  };
  #http;
  #wss;
  #identity;
  #byLid = new Map();
  #connections = new Set();
  #refs = new Map();
  #banned = new Set();
  #ackWaiters = new Map();
  #afterReply = [];
  #order = 0;
  #usedKeys = new Map();
  #loginFailures = [];

  constructor({
    port = 0,
    host = '127.0.0.1',
    root,
    phone = '6281100000000',
    lid = '100000000000001',
    name = 'Bot',
    autoPair = false,
    autoPairDelayMs = 150,
    historySync = true,
    acceptUnknown = false,
    trace,
  } = {}) {
    super();
    this.setMaxListeners(0);
    Object.assign(this, { port, host, autoPair, autoPairDelayMs, historySync, acceptUnknown, trace });
    this.rootKey = Buffer.from(root.public);
    this.account = new Account(phone, lid, name);
    this.#identity = makeServerIdentity(root);
    this.statusGroup = new Group('status@broadcast', 'status', [], 'pn', this.account);
    this.#http = createServer((request, response) => this.media.handle(request, response));
    this.#wss = new WebSocketServer({ noServer: true });
    this.#http.on('upgrade', (request, socket, head) => {
      if (this.faults.refuse === 'reset') return socket.destroy();
      if (this.faults.refuse) return socket.end(`HTTP/1.1 ${this.faults.refuse} Refused\r\nConnection: close\r\n\r\n`);
      this.#wss.handleUpgrade(request, socket, head, (ws) => this.#accept(ws, request));
    });
  }

  async listen() {
    await new Promise((resolve, reject) => this.#http.once('error', reject).listen(this.port, this.host, resolve));
    this.port = this.#http.address().port;
    this.url = `ws://${this.host}:${this.port}/ws/chat`;
    return this;
  }

  async close() {
    for (const connection of this.#connections) connection.drop();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Environment for a bot process, so that the preload finds this server. */
  env(base = process.env) {
    const preload = `--import=${new URL('./preload.mjs', import.meta.url)}`;
    return {
      ...base,
      FAKE_WA_URL: this.url,
      FAKE_WA_ROOT_KEY: this.rootKey.toString('hex'),
      NODE_OPTIONS: `${base.NODE_OPTIONS ?? ''} ${preload}`.trim(),
    };
  }

  // --- people ------------------------------------------------------------------------------------
  newUser(number, { lid, ...options } = {}) {
    const phoneNumber = String(number).replace(/\D/g, '');
    const digits = lid === false ? undefined : String(lid ?? `2${phoneNumber.padStart(14, '0')}`).replace(/@lid$/, '');
    const user = new User(this, phoneNumber, { ...options, lid: digits });
    this.users.set(phoneNumber, user);
    if (digits) this.#byLid.set(digits, user);
    return user;
  }

  newGroup(
    subject,
    members,
    { addressing = 'lid', jid = `1203${String(Date.now()).slice(-10)}${this.groups.size}@g.us` } = {},
  ) {
    const group = new Group(jid, subject, members, addressing, this.account);
    this.groups.set(jid, group);
    return group;
  }

  /** The account or user behind a jid. */
  lookup(jid) {
    const { user, server } = jidDecode(jid) ?? {};
    if (user === this.account.phoneNumber || user === this.account.lid) return this.account;
    return server === 'lid' ? this.#byLid.get(user) : this.users.get(user);
  }
  /** Whoever hands out the prekey bundles of the device at `jid`. */
  keysAt(jid) {
    const owner = this.lookup(jid);
    const device = jidDecode(jid)?.device;
    return device ? owner?.devices?.get(device) : owner?.phone;
  }

  // --- linking -----------------------------------------------------------------------------------
  /** What the owner does on seeing the bot's QR code. */
  scanQr(qr) {
    const { ref, advSecret } = parseQr(qr);
    const session = this.#refs.get(ref);
    if (!session) throw new Error('QR code unknown or expired');
    return this.#link(session, advSecret);
  }
  /** What the owner does on being shown an 8-character pairing code. */
  async enterPairingCode(code) {
    const waiting = () => [...this.#connections].find((connection) => connection.pairingCode && connection.open);
    // A bot shows its code while its request is on its way.
    await this.#until(waiting, 'pairing-code-wanted', 45_000);
    const session = waiting();
    session.send(await session.pairingCode.enter(code, newMessageId()));
  }
  linkCode(session, request) {
    if (request.attrs.stage === 'companion_hello') {
      session.pairingCode = new PairingCode(this.account, request);
      this.emit('pairing-code-wanted');
      return session.pairingCode.helloResult();
    }
    const advSecret = session.pairingCode.finish(request);
    this.afterReply(() => this.#link(session, advSecret));
    return undefined;
  }

  async #link(connection, advSecret) {
    const deviceId = this.account.nextDeviceId++;
    const id = newMessageId();
    const { stanza, verify } = pairSuccess({
      id,
      account: this.account,
      deviceId,
      companionIdentity: connection.registration.identity,
      advSecret,
    });
    const reply = this.#expectReply(connection, id);
    connection.send(stanza);
    if (!verify(await reply)) throw new Error('the bot answered pair-success with a bad device signature');
    const device = new Device(deviceId, connection.registration);
    this.account.devices.set(deviceId, device);
    this.counters.pairings += 1;
    this.emit('paired', device);
    connection.send(node('stream:error', { code: '515' }));
    connection.close();
    return device;
  }

  #expectReply(connection, id, timeoutMs = 45_000) {
    return new Promise((resolve, reject) => {
      const done = (finish, value) => {
        clearTimeout(timer);
        connection.off('node', onNode);
        connection.off('close', onClose);
        finish(value);
      };
      const onNode = (reply) => reply.attrs.id === id && done(resolve, reply);
      const onClose = () => done(reject, new Error('the bot hung up'));
      const timer = setTimeout(() => done(reject, new Error(`no reply to ${id}`)), timeoutMs);
      connection.on('node', onNode).on('close', onClose);
    });
  }

  // --- faults ------------------------------------------------------------------------------------
  /** Cuts every connection without a word. */
  dropAll() {
    for (const connection of this.#connections) connection.drop();
  }
  /** Stays connected but neither reads nor writes: the bot must notice by itself. */
  freezeAll(frozen = true) {
    for (const connection of this.#connections) connection.frozen = frozen;
  }
  /** 515 restart required, 503 service unavailable, 401 logged out, 440 replaced... */
  streamError(code, reason) {
    for (const device of this.account.devices.values())
      this.#expel(device, node('stream:error', { code: String(code) }, reason && [node('conflict', { type: reason })]));
  }
  /** The next login fails with this reason: 401, 403, 405, 503... */
  failNextLogin(reason) {
    this.#loginFailures.push(reason);
  }
  /** The owner unlinks the bot on the phone: stream error 401 now, login failure 401 from then on. */
  logout(device = [...this.account.devices.values()].at(-1)) {
    this.#banned.add(device.noiseKey);
    this.account.devices.delete(device.id);
    this.#expel(device, node('stream:error', { code: '401' }, [node('conflict', { type: 'device_removed' })]));
  }
  /** Sends a stanza that is already on its way once more, ciphertext and all. */
  redeliver(id, { offline = false } = {}) {
    for (const device of this.account.devices.values()) {
      const sent = device.history?.get(id);
      if (sent) this.#put(device, offline ? { ...sent, attrs: { ...sent.attrs, offline: '0' } } : sent);
    }
  }
  #expel(device, stanza) {
    const { connection } = device;
    if (!connection) return;
    connection.send(stanza);
    connection.close();
  }

  /** What the server sends during `work` reaches each bot in one piece, as where both are busy. */
  async together(work) {
    for (const connection of this.#connections) connection.hold();
    await work();
    for (const connection of this.#connections) connection.release();
  }

  // --- waiting -----------------------------------------------------------------------------------
  /** Resolves when the bot is logged in and has taken its backlog. */
  async botOnline(timeoutMs = 45_000) {
    const online = () => [...this.account.devices.values()].some((device) => device.online);
    return this.#until(online, 'online', timeoutMs);
  }
  async botOffline(timeoutMs = 45_000) {
    return this.#until(
      () => ![...this.account.devices.values()].some((device) => device.connection),
      'offline',
      timeoutMs,
    );
  }
  async #until(condition, event, timeoutMs) {
    const deadline = Date.now() + timeoutMs;
    while (!condition()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`the bot is not ${event} after ${timeoutMs} ms`);
      await Promise.race([new Promise((resolve) => this.once(event, resolve)), sleep(Math.min(left, 200))]);
    }
  }
  /** Resolves when the bot has confirmed stanza `id` ({type: 'receipt'|'ack', ...attrs}). */
  whenAcked(tag, id) {
    const key = `${tag}/${id}`;
    let waiter = this.#ackWaiters.get(key);
    if (!waiter) {
      let resolve;
      const promise = new Promise((done) => {
        resolve = done;
      });
      this.#ackWaiters.set(key, (waiter = { promise, resolve }));
    }
    return waiter.promise;
  }

  stats() {
    return {
      ...structuredClone(this.counters),
      connected: this.#connections.size,
      online: [...this.account.devices.values()].filter((device) => device.online).length,
      owedToBot: this.#owed(),
      media: { uploads: this.media.uploads, downloads: this.media.downloads },
    };
  }

  #owed() {
    const owed = { message: 0, receipt: 0, notification: 0 };
    for (const device of this.account.devices.values()) {
      for (const { stanza } of device.pending.values()) owed[stanza.tag] += 1;
    }
    return owed;
  }

  // --- towards the bot ---------------------------------------------------------------------------
  broadcast(stanza, options) {
    for (const device of this.account.devices.values()) this.deliver(device, stanza, options);
  }

  /** Owes `stanza` to a device until it confirms; what is unconfirmed at reconnection is sent again as offline. */
  deliver(device, stanza, { copies = 1, durable = true } = {}) {
    if (stanza.tag === 'message') {
      this.counters.messagesToBot += 1;
      (device.history ??= new Map()).set(stanza.attrs.id, stanza);
    }
    if (durable) device.pending.set(pendingKey(stanza.tag, stanza.attrs), { stanza, order: this.#order++ });
    if (!device.online) return;
    if (this.faults.loseToBot > 0 && this.faults.loseToBot--) return;
    for (let copy = 0; copy < copies; copy += 1) this.#put(device, stanza);
  }

  #put(device, stanza) {
    if (device.connection) this.#send(device.connection, stanza);
  }
  #send(connection, stanza) {
    const write = () => {
      if (!connection.send(stanza)) return;
      this.counters.stanzasOut += 1;
      this.trace?.('>', stanza);
    };
    if (this.faults.latencyMs) setTimeout(write, this.faults.latencyMs);
    else write();
  }

  /** The bot said <active/>: hand over the backlog, then call it online. */
  async activate(device) {
    const { connection } = device;
    if (!connection) return;
    const backlog = [...device.pending.values()].sort((a, b) => a.order - b.order);
    const count = { message: 0, receipt: 0, notification: 0 };
    for (const { stanza } of backlog) count[stanza.tag] = (count[stanza.tag] ?? 0) + 1;
    if (backlog.length)
      this.#send(
        connection,
        node('ib', { from: `@${SERVER}` }, [
          node(
            'offline_preview',
            Object.fromEntries(Object.entries({ ...count, count: backlog.length }).map(([k, v]) => [k, String(v)])),
          ),
        ]),
      );
    backlog.forEach(({ stanza }, index) =>
      this.#send(connection, { ...stanza, attrs: { ...stanza.attrs, offline: String(index) } }),
    );
    this.#send(connection, node('ib', { from: `@${SERVER}` }, [node('offline', { count: String(backlog.length) })]));
    device.online = true;
    this.emit('online', device);
    if (!device.greeted && this.historySync) await this.#greet(device);
    device.greeted = true;
  }

  /** The owner writes to somebody on their own phone: every linked device gets a copy. */
  async ownerWrites(user, text) {
    const destinationJid = user.lidJid ?? user.jid;
    const copy = { deviceSentMessage: { destinationJid, message: { conversation: text } } };
    const from = user.lidJid ? this.account.lidJid() : this.account.jid();
    for (const device of this.account.devices.values())
      await this.#ownerSays(device, copy, { from, recipient: destinationJid });
  }

  async #ownerSays(device, content, attrs = { from: this.account.jid(), category: 'peer' }) {
    const { type, ciphertext } = await this.account.phone.encrypt(device.key, encodeWAMessage(content), () =>
      this.takeBundle(device),
    );
    const common = { type: 'text', notify: this.account.name, id: newMessageId(), t: String(now()) };
    this.deliver(device, node('message', { ...common, ...attrs }, [node('enc', { v: '2', type }, ciphertext)]));
  }

  /** First login: the owner's phone shares an app-state key and an (empty) history, as a real one does. */
  async #greet(device) {
    const { Type } = proto.Message.ProtocolMessage;
    await this.#ownerSays(device, {
      protocolMessage: {
        type: Type.APP_STATE_SYNC_KEY_SHARE,
        appStateSyncKeyShare: {
          keys: [
            {
              keyId: { keyId: randomBytes(6) },
              keyData: {
                keyData: randomBytes(32),
                fingerprint: { rawId: 1, currentIndex: 0, deviceIndexes: [0] },
                timestamp: Date.now(),
              },
            },
          ],
        },
      },
    });
    const { INITIAL_BOOTSTRAP, RECENT } = proto.HistorySync.HistorySyncType;
    for (const syncType of [INITIAL_BOOTSTRAP, RECENT]) {
      const payload = proto.HistorySync.encode({ syncType, conversations: [], progress: 100, chunkOrder: 1 }).finish();
      await this.#ownerSays(device, {
        protocolMessage: {
          type: Type.HISTORY_SYNC_NOTIFICATION,
          historySyncNotification: {
            syncType,
            chunkOrder: 1,
            progress: 100,
            initialHistBootstrapInlinePayload: deflateSync(payload),
          },
        },
      });
    }
  }

  /** One prekey bundle of a bot device, for a user who starts a session with it. */
  takeBundle(device) {
    const preKey = device.takePreKey();
    if (device.preKeys.size < 5)
      this.deliver(
        device,
        node('notification', { from: `@${SERVER}`, type: 'encrypt', id: newMessageId(), t: String(now()) }, [
          node('count', { value: String(device.preKeys.size) }),
        ]),
      );
    const prefixed = (key) => key && { ...key, publicKey: generateSignalPubKey(key.publicKey) };
    return {
      registrationId: device.registrationId,
      identityKey: generateSignalPubKey(device.identity),
      signedPreKey: prefixed(device.signedPreKey),
      preKey: prefixed(preKey),
    };
  }

  /** Runs once the result of the iq being handled has been sent. */
  afterReply(work) {
    this.#afterReply.push(work);
  }

  // --- from the bot ------------------------------------------------------------------------------
  #accept(ws, request) {
    const connection = new Connection(ws, this.#identity);
    this.#connections.add(connection);
    this.counters.connections += 1;
    const adv = new URL(request.url, 'ws://loopback').searchParams.get('adv'); // put there by the preload
    connection.on('hello', (payload, staticKey) => this.#hello(connection, payload, staticKey, adv));
    connection.on('node', (stanza) => {
      this.#handle(connection, stanza).catch((error) => this.#oops(error, stanza));
    });
    connection.on('fault', (error) => this.#oops(error));
    connection.on('close', () => {
      this.#connections.delete(connection);
      const { device } = connection;
      if (device?.connection === connection) {
        Object.assign(device, { connection: null, online: false });
        this.emit('offline', device);
      }
    });
  }

  #oops(error, stanza) {
    this.counters.serverErrors.push(
      `${error.message}${stanza ? ` <- ${binaryNodeToString(stanza).slice(0, 200)}` : ''}`,
    );
    this.emit('fault', error, stanza);
  }

  #hello(connection, payload, staticKey, adv) {
    if (payload.devicePairingData) return this.#offerPairing(connection, readRegistration(payload, staticKey), adv);
    const noiseKey = staticKey.toString('hex');
    const refusal = this.#loginFailures.shift();
    if (refusal) {
      this.#send(connection, node('failure', { reason: String(refusal), location: 'fake' }));
      return connection.close();
    }
    let device = this.account.devices.get(payload.device);
    if (device?.noiseKey !== noiseKey)
      device = this.acceptUnknown && !this.#banned.has(noiseKey) ? this.#adopt(payload, noiseKey) : undefined;
    if (!device) {
      this.counters.rejectedLogins += 1;
      this.#send(connection, node('failure', { reason: '401', location: 'fake' }));
      return connection.close();
    }
    if (device.connection) this.#expel(device, node('stream:error', {}, [node('conflict', { type: 'replaced' })]));
    Object.assign(device, { connection, online: false });
    connection.device = device;
    this.counters.logins += 1;
    this.#send(
      connection,
      node('success', { t: String(now()), lid: this.account.lidJid(device.id), props: '27', location: 'fake' }),
    );
    this.#send(
      connection,
      node('ib', { from: `@${SERVER}` }, [
        node('edge_routing', {}, [node('routing_info', {}, Buffer.from('0812080d', 'hex'))]),
      ]),
    );
    this.emit('login', device);
  }

  /** A bot that was linked to an earlier run of the fake: believe it, and let it upload its keys again. */
  #adopt(payload, noiseKey) {
    this.account.phoneNumber = String(payload.username);
    const device = new Device(payload.device, { noiseKey });
    device.greeted = true;
    this.account.devices.set(device.id, device);
    this.account.nextDeviceId = Math.max(this.account.nextDeviceId, device.id + 1);
    return device;
  }

  #offerPairing(connection, registration, adv) {
    const refs = Array.from({ length: 6 }, () => `2@${randomBytes(24).toString('base64')}`);
    connection.registration = registration;
    for (const ref of refs) this.#refs.set(ref, connection);
    connection.on('close', () => refs.forEach((ref) => this.#refs.delete(ref)));
    const id = newMessageId();
    const acknowledged = this.#expectReply(connection, id);
    this.#send(connection, pairDeviceNode(id, refs));
    acknowledged
      .then(async () => {
        this.emit('qr', connection);
        if (!this.autoPair || !adv) return;
        await sleep(this.autoPairDelayMs);
        if (!connection.pairingCode) await this.#link(connection, Buffer.from(adv, 'base64url'));
      })
      .catch((error) => connection.open && this.#oops(error));
  }

  async #handle(connection, stanza) {
    this.counters.stanzasIn += 1;
    this.trace?.('<', stanza);
    const device = connection.device ?? connection;
    switch (stanza.tag) {
      case 'iq':
        return stanza.attrs.type === 'get' || stanza.attrs.type === 'set'
          ? this.#onIq(connection, device, stanza)
          : undefined;
      case 'message':
        return this.#onMessage(connection, device, stanza);
      case 'receipt':
        return this.#onReceipt(connection, device, stanza);
      case 'ack':
        return this.#onAck(device, stanza);
      case 'chatstate':
        return void this.lookup(stanza.attrs.to)?.presence?.push({ type: stanza.content?.[0]?.tag, at: Date.now() });
      default:
        return undefined; // presence, ib
    }
  }

  #onIq(connection, device, iq) {
    const name = `${iq.attrs.xmlns}/${iq.content?.[0]?.tag ?? ''}`;
    this.counters.iqs[name] = (this.counters.iqs[name] ?? 0) + 1;
    const reply = (type, content) =>
      this.#send(connection, node('iq', { from: iq.attrs.to, type, id: iq.attrs.id, t: String(now()) }, content));
    const fault = this.faults.iq(iq);
    if (fault === 'mute') return;
    try {
      if (fault) throw new IqError(fault.code, fault.text ?? 'fault');
      reply('result', answer(this, device, iq));
    } catch (error) {
      reply('error', [node('error', { code: String(error.code ?? 500), text: error.message })]);
      if (!(error instanceof IqError)) throw error;
    }
    for (const work of this.#afterReply.splice(0)) Promise.resolve(work()).catch((error) => this.#oops(error, iq));
  }

  async #onMessage(connection, device, stanza) {
    this.counters.messagesFromBot += 1;
    const fate = this.faults.nextBotMessages.shift() ?? this.faults.botMessages;
    this.emit('bot-message', stanza, fate);
    if (fate === 'cut-before') return connection.drop();
    if (fate === 'lose') return;
    const rejected = typeof fate === 'number';
    if (!rejected) this.#route(device, stanza);
    if (fate === 'cut-after') return connection.drop();
    if (fate === 'no-ack') return;
    if (this.faults.ackDelayMs) await sleep(this.faults.ackDelayMs);
    this.counters.acksSent += 1;
    this.#send(
      connection,
      node('ack', {
        class: 'message',
        id: stanza.attrs.id,
        from: stanza.attrs.to,
        t: String(now()),
        ...(rejected && { error: String(fate) }),
      }),
    );
  }

  #route(device, stanza) {
    const { to } = stanza.attrs;
    const group = to === 'status@broadcast' ? this.statusGroup : this.groups.get(to);
    const addressed = new Map();
    for (const target of children(child(stanza, 'participants'), 'to')) {
      addressed.set(this.lookup(target.attrs.jid), target);
      this.#watchKeys(target);
    }
    if (addressed.size === 0 && !child(stanza, 'enc')) this.counters.emptyMessagesFromBot += 1; // nothing for anyone to decrypt
    const own = addressed.get(this.account);
    if (own || (!group && this.lookup(to) === this.account && child(stanza, 'enc')))
      this.#onOwnCopy(device, stanza, own).catch((error) => this.#oops(error, stanza));
    const recipients = group ? new Set([...group.members, ...addressed.keys()]) : new Set([this.lookup(to)]);
    recipients.delete(this.account);
    if (recipients.has(undefined) || recipients.size === 0)
      this.counters.messagesToUnknown += recipients.has(undefined) ? 1 : 0;
    for (const user of recipients) {
      if (!user || (group && stanza.attrs.participant && this.lookup(stanza.attrs.participant) !== user)) continue;
      user
        .receive({ stanza, deviceKey: device.key, to: addressed.get(user), group })
        .catch((error) => this.#oops(error, stanza));
    }
  }

  /** Two ciphertexts under one (ratchet key, counter) mean that the bot lost a session update. */
  #watchKeys(target) {
    const enc = child(target, 'enc');
    const { slot, body } = messageKeyOf(enc.attrs.type, enc.content);
    const key = `${target.attrs.jid} ${slot}`;
    if (this.#usedKeys.has(key) && this.#usedKeys.get(key) !== body) {
      this.counters.reusedMessageKeys += 1;
    }
    this.#usedKeys.set(key, body);
  }

  async #onOwnCopy(device, stanza, target) {
    const enc = child(target ?? stanza, 'enc');
    const message = decode(await this.account.phone.decrypt(device.key, enc.attrs.type, enc.content));
    if (message.deviceSentMessage)
      this.account.sentCopies.push({
        id: stanza.attrs.id,
        to: message.deviceSentMessage.destinationJid,
        message: message.deviceSentMessage.message,
      });
  }

  #onReceipt(connection, device, receipt) {
    const { id, type = 'delivered', to, participant } = receipt.attrs;
    this.counters.receiptsFromBot[type] = (this.counters.receiptsFromBot[type] ?? 0) + 1;
    if (type !== 'retry' && type !== 'read' && type !== 'played')
      this.#settle(device, 'message', receipt.attrs, { type: 'receipt', ...receipt.attrs });
    this.#send(
      connection,
      node('ack', {
        class: 'receipt',
        id,
        from: to,
        ...(receipt.attrs.type && { type }),
        ...(participant && { participant }),
      }),
    );
    return this.lookup(participant ?? to)?.noteReceipt?.(receipt);
  }

  #onAck(device, { attrs }) {
    if (attrs.error) this.counters.nacksFromBot[attrs.error] = (this.counters.nacksFromBot[attrs.error] ?? 0) + 1;
    this.#settle(device, attrs.class, attrs, { type: 'ack', ...attrs });
  }

  #settle(device, tag, attrs, outcome) {
    device.pending?.delete(pendingKey(tag, attrs));
    if (tag === 'message') this.emit('settled', attrs.id);
    const waiter = this.#ackWaiters.get(`${tag}/${attrs.id}`);
    waiter?.resolve(outcome);
  }
}

/** A message is known by its id; other stanzas share ids with the message they speak of. */
const pendingKey = (tag, { id, type, participant }) =>
  tag === 'message' ? `message/${id}` : `${tag}/${id}/${type ?? ''}/${participant ?? ''}`;
