// One simulated person: a phone with a number (and usually a LID) who can write to the bot, read its
// answers, and hand out receipts.
import { EventEmitter } from 'node:events';
import { Phone, newMessageId } from './phone.mjs';
import { SERVER, child, children, encodeWAMessage, node, now, proto, sleep, unpadRandomMax16 } from './wa.mjs';

/** The text a person would see in a message, whatever its type. */
export function textOf(message) {
  const inner =
    message?.ephemeralMessage?.message ??
    message?.viewOnceMessage?.message ??
    message?.viewOnceMessageV2?.message ??
    message?.documentWithCaptionMessage?.message ??
    message;
  return (
    inner?.conversation ||
    inner?.extendedTextMessage?.text ||
    inner?.imageMessage?.caption ||
    inner?.videoMessage?.caption ||
    inner?.documentMessage?.caption ||
    inner?.reactionMessage?.text ||
    ''
  );
}

const kindOf = (message) =>
  Object.keys(message).find((key) => key !== 'messageContextInfo' && key !== 'senderKeyDistributionMessage') ?? '';

const stanzaType = (kind) =>
  ({
    conversation: 'text',
    extendedTextMessage: 'text',
    protocolMessage: 'text',
    reactionMessage: 'reaction',
    pollCreationMessage: 'poll',
    pollCreationMessageV3: 'poll',
    pollUpdateMessage: 'poll',
  })[kind] ?? 'media';

const MEDIA_TYPE = {
  imageMessage: 'image',
  videoMessage: 'video',
  audioMessage: 'audio',
  documentMessage: 'document',
  stickerMessage: 'sticker',
  contactMessage: 'vcard',
  locationMessage: 'location',
  liveLocationMessage: 'livelocation',
};

export class User extends EventEmitter {
  phone = new Phone();
  /** Everything the bot sent this user, oldest first. */
  received = [];
  /** Receipts the bot sent about this user's messages: {id, type, t}. type is 'delivered', 'inactive', 'read'... */
  receipts = [];
  /** Presence/typing the bot showed this user. */
  presence = [];
  #sent = new Map();
  #seen = new Set();
  #unread = [];
  #waiting = [];
  #queue = Promise.resolve();
  #failNext = 0;

  /**
   * @param options.lid         LID digits; default a generated one; false for an account without a LID
   * @param options.addressing  'pn' (from=62...@s.whatsapp.net) or 'lid' (from=...@lid), how 1:1 messages arrive
   * @param options.autoDeliver send delivery receipts (default true)
   * @param options.autoRead    send read receipts (default true)
   * @param options.receiptDelayMs wait before the delivery receipt, and again before the read receipt
   * @param options.autoRetry   answer undecryptable messages with a retry receipt (default true)
   */
  constructor(
    fake,
    phoneNumber,
    { lid, name, addressing = 'pn', autoDeliver = true, autoRead = true, autoRetry = true, receiptDelayMs = 0 } = {},
  ) {
    super();
    Object.assign(this, {
      fake,
      phoneNumber,
      lid,
      name: name ?? `User ${phoneNumber.slice(-4)}`,
      addressing,
      autoDeliver,
      autoRead,
      autoRetry,
      receiptDelayMs,
    });
  }

  get jid() {
    return `${this.phoneNumber}@${SERVER}`;
  }
  get lidJid() {
    return this.lid ? `${this.lid}@lid` : undefined;
  }
  deviceIds() {
    return [0];
  }

  // --- writing to the bot ------------------------------------------------------------------------
  /**
   * Sends text, or any proto.IMessage. Resolves once the stanza is queued for the bot.
   * @param options.id            message id (default random)
   * @param options.addressing    override the user's addressing for this message
   * @param options.alt           false: leave out the sender_pn / sender_lid attributes
   * @param options.group         a Group: send there instead of 1:1
   * @param options.status        true: post a status (status@broadcast)
   * @param options.copies        wire copies of the very same ciphertext (duplicate delivery)
   * @param options.corrupt       true: damage the ciphertext so that the bot cannot decrypt it
   * @param options.timestamp     unix seconds
   * @param options.attrs         extra stanza attributes
   */
  send(content, options = {}) {
    const message = typeof content === 'string' ? { conversation: content } : content;
    const id = options.id ?? newMessageId();
    // Sent again, it still was written when it was.
    const dated = { timestamp: now(), ...options };
    this.#sent.set(id, { message, options: dated });
    return this.#serialize(() => this.#transmit(id, message, dated));
  }

  reply(to, text) {
    return this.send({
      extendedTextMessage: { text, contextInfo: { stanzaId: to.id, participant: to.from, quotedMessage: to.message } },
    });
  }
  react(key, emoji) {
    return this.send({
      reactionMessage: {
        key: { remoteJid: this.fake.account.jid(), fromMe: false, ...key },
        text: emoji,
        senderTimestampMs: Date.now(),
      },
    });
  }
  edit(id, text) {
    return this.send(
      {
        protocolMessage: {
          key: { remoteJid: this.fake.account.jid(), fromMe: true, id },
          type: 14,
          editedMessage: { conversation: text },
          timestampMs: Date.now(),
        },
      },
      { attrs: { edit: '1' } },
    );
  }
  revoke(id) {
    return this.send(
      { protocolMessage: { key: { remoteJid: this.fake.account.jid(), fromMe: true, id }, type: 0 } },
      { attrs: { edit: '7' } },
    );
  }
  /** kind: 'image' | 'video' | 'audio' | 'document' | 'sticker'; the bot can really download the bytes. */
  sendMedia(kind, data, fields = {}, options) {
    const mimetype = {
      image: 'image/jpeg',
      video: 'video/mp4',
      audio: 'audio/ogg; codecs=opus',
      document: 'application/pdf',
      sticker: 'image/webp',
    }[kind];
    return this.send({ [`${kind}Message`]: { mimetype, ...this.fake.media.put(data, kind), ...fields } }, options);
  }
  /** 'composing' | 'paused' */
  type(state = 'composing') {
    this.fake.broadcast(node('chatstate', { from: this.jid }, [node(state, {})]), { durable: false });
  }
  /** Encrypts an earlier message again under the same id, as a phone does when asked to retry. */
  resend(id, { retryCount = 1, freshSession = true } = {}) {
    const { message, options } = this.#sent.get(id);
    return this.#serialize(() =>
      this.#transmit(id, message, { ...options, copies: 1, corrupt: false, retryCount, freshSession }),
    );
  }

  /** New handset: the identity key changes and all sessions are gone. */
  reinstall() {
    this.phone.reinstall();
    this.fake.broadcast(
      node('notification', { from: this.lidJid ?? this.jid, type: 'encrypt', id: newMessageId(), t: String(now()) }, [
        node('identity', {}),
      ]),
    );
  }

  // --- reading the bot ---------------------------------------------------------------------------
  onMessage(listener) {
    return this.on('message', listener);
  }

  /** The next message not yet consumed that satisfies `predicate` (a function, string or RegExp). */
  waitForMessage(predicate = () => true, timeoutMs = 45_000) {
    const test =
      typeof predicate === 'string'
        ? (m) => m.text === predicate
        : predicate instanceof RegExp
          ? (m) => predicate.test(m.text)
          : predicate;
    const at = this.#unread.findIndex(test);
    if (at >= 0) return Promise.resolve(this.#unread.splice(at, 1)[0]);
    return new Promise((resolve, reject) => {
      const waiter = {
        test,
        resolve: (message) => {
          clearTimeout(timer);
          resolve(message);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        const got =
          this.received
            .slice(-3)
            .map((m) => JSON.stringify(m.text))
            .join(', ') || 'nothing';
        reject(new Error(`${this.phoneNumber}: no matching message within ${timeoutMs} ms (last received: ${got})`));
      }, timeoutMs);
      this.#waiting.push(waiter);
    });
  }

  /** The next `n` messages from the bot will look undecryptable to this phone. */
  failDecryption(n = 1) {
    this.#failNext += n;
  }

  /** Asks the bot to send a message again (what a phone does when it cannot decrypt). */
  requestRetry(id, chat = this.jid, { count = 1 } = {}) {
    this.fake.broadcast(
      node('receipt', { id, from: chat, type: 'retry', t: String(now()) }, [
        node('retry', { count: String(count), id, t: String(now()), v: '1' }),
        node('registration', {}, Buffer.from([0, 0, this.phone.registrationId >> 8, this.phone.registrationId & 255])),
      ]),
    );
  }

  sendReceipt(message, type) {
    const attrs = { id: message.id, from: message.chat, t: String(now()) };
    if (message.group) attrs.participant = message.group.memberJid(this);
    if (type) attrs.type = type;
    this.fake.broadcast(node('receipt', attrs));
  }

  // --- called by the server ----------------------------------------------------------------------
  /** `to` is the <to> node addressed to this user, if any; group messages also carry an skmsg. */
  async receive({ stanza, deviceKey, to, group }) {
    const chat = group ? group.jid : (to?.attrs.jid ?? stanza.attrs.to).replace(/:\d+@/, '@');
    const id = stanza.attrs.id;
    const direct = to ? child(to, 'enc') : !group && child(stanza, 'enc');
    let message;
    try {
      if (this.#failNext > 0 && this.#failNext--) throw new Error('decryption failure requested by the test');
      if (direct) message = await this.#open(deviceKey, direct, stanza);
      const carried = message?.senderKeyDistributionMessage;
      if (carried)
        await this.phone.learnSenderKey(carried.groupId, deviceKey, carried.axolotlSenderKeyDistributionMessage);
      const sealed = group && children(stanza, 'enc').find((enc) => enc.attrs.type === 'skmsg');
      if (sealed) message = decode(await this.phone.groupDecrypt(group.jid, deviceKey, sealed.content));
      if (!message) return;
    } catch (error) {
      this.fake.counters.userDecryptFailures += 1;
      this.emit('undecryptable', { id, error });
      if (this.autoRetry) this.requestRetry(id, chat);
      return;
    }
    const entry = {
      id,
      chat,
      group,
      from: this.fake.account.jid(),
      kind: kindOf(message),
      text: textOf(message),
      message,
      at: Date.now(),
    };
    if (this.#seen.has(id)) {
      // a phone shows a message id once, however often it arrives
      this.fake.counters.duplicatesFromBot += 1;
      this.emit('duplicate', entry);
      return;
    }
    this.#seen.add(id);
    this.received.push(entry);
    const waiter = this.#waiting.find(({ test }) => test(entry));
    if (waiter) {
      this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
      waiter.resolve(entry);
    } else {
      this.#unread.push(entry);
    }
    this.emit('message', entry);
    if (this.receiptDelayMs) await sleep(this.receiptDelayMs);
    if (this.autoDeliver) this.sendReceipt(entry);
    if (this.receiptDelayMs) await sleep(this.receiptDelayMs);
    if (this.autoRead) this.sendReceipt(entry, 'read');
  }

  /** A receipt from the bot about one of our messages. */
  noteReceipt({ attrs, content }) {
    const ids = [
      attrs.id,
      ...children(Array.isArray(content) ? content[0] : undefined, 'item').map((item) => item.attrs.id),
    ];
    for (const id of ids) {
      const receipt = { id, type: attrs.type ?? 'delivered', t: Number(attrs.t ?? now()) };
      this.receipts.push(receipt);
      this.emit('receipt', receipt);
    }
    if (attrs.type === 'retry' && this.autoRetry && this.#sent.has(attrs.id)) {
      return this.resend(attrs.id, { retryCount: Number(child({ content }, 'retry')?.attrs.count ?? 1) });
    }
  }

  #serialize(work) {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }

  async #open(deviceKey, enc, stanza) {
    if (enc.attrs.type === 'pkmsg' && !child(stanza, 'device-identity'))
      throw new Error('pkmsg without device-identity');
    return decode(await this.phone.decrypt(deviceKey, enc.attrs.type, enc.content));
  }

  async #transmit(id, message, options) {
    const { fake } = this;
    const group = options.group ?? (options.status ? fake.statusGroup : undefined);
    const attrs = {
      id,
      type: stanzaType(kindOf(message)),
      t: String(options.timestamp ?? now()),
      notify: this.name,
      ...this.#address(group, options),
      ...options.attrs,
    };
    const encAttrs = { v: '2' };
    const mediaType = MEDIA_TYPE[kindOf(message)];
    if (mediaType) encAttrs.mediatype = mediaType;
    if (options.retryCount) encAttrs.count = String(options.retryCount);
    for (const device of fake.account.devices.values()) {
      if (options.freshSession) this.phone.forgetSession(device.key);
      const seal = (content) => this.phone.encrypt(device.key, encodeWAMessage(content), () => fake.takeBundle(device));
      const content = [];
      if (group) {
        const ownKey = this.phoneNumber;
        if (!group.knows(this, device) || options.freshSession) {
          const distribution = await this.phone.senderKeyDistribution(group.jid, ownKey);
          const { type, ciphertext } = await seal({
            senderKeyDistributionMessage: { groupId: group.jid, axolotlSenderKeyDistributionMessage: distribution },
          });
          content.push(node('enc', { v: '2', type }, ciphertext));
          group.remember(this, device);
        }
        const sealed = await this.phone.groupEncrypt(group.jid, ownKey, encodeWAMessage(message));
        content.push(node('enc', { ...encAttrs, type: 'skmsg' }, Buffer.from(sealed)));
      } else {
        const { type, ciphertext } = await seal(message);
        content.push(node('enc', { ...encAttrs, type }, ciphertext));
      }
      if (options.corrupt) for (const enc of content) enc.content[enc.content.length - 3] ^= 0xff;
      fake.deliver(device, node('message', attrs, content), {
        copies: options.copies ?? 1 + fake.faults.duplicateToBot,
      });
    }
    return { id, from: attrs.from, acked: fake.whenAcked('message', id) };
  }

  #address(group, { addressing = this.addressing, alt = true }) {
    const lid = (group?.addressing ?? addressing) === 'lid';
    if (lid && !this.lid) throw new Error(`${this.phoneNumber} has no LID`);
    if (group) {
      const attrs = { from: group.jid, participant: lid ? this.lidJid : this.jid, addressing_mode: lid ? 'lid' : 'pn' };
      if (alt && lid) attrs.participant_pn = this.jid;
      if (alt && !lid && this.lid) attrs.participant_lid = this.lidJid;
      return attrs;
    }
    const attrs = { from: lid ? this.lidJid : this.jid };
    if (lid) attrs.addressing_mode = 'lid';
    if (alt && lid) attrs.sender_pn = this.jid;
    if (alt && !lid && this.lid) attrs.sender_lid = this.lidJid;
    return attrs;
  }
}

export const decode = (padded) => proto.Message.decode(unpadRandomMax16(padded));
