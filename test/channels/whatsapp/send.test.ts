import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed, vi } from 'vitest';
import type { WhatsApp } from '../../../src/channels/whatsapp/channel.ts';
import type { Receipt } from '../../../src/messaging/channel.ts';
import type { Attachment, OutboundMessage } from '../../../src/messaging/outbound.ts';
import { testDatabase } from '../../support/database.ts';
import type { FakeUser, FakeWhatsApp, SeenMessage } from '../../support/fake-whatsapp/index.mjs';
import { type CollectedInbound, collectInbound } from '../../support/inbound.ts';
import { recordedLog } from '../../support/log.ts';
import { addressOf, loopback, seen, whatsappOn } from './support.ts';

const support = testDatabase();
let fake: FakeWhatsApp;
let channel: WhatsApp;
let inbound: CollectedInbound;
let receipts: Receipt[] = [];
let people = 0;
let siti: FakeUser;
let sends = 0;
let isDown = false;
const log = recordedLog();
/** What the outbox would hold. */
const sent = new Map<string, OutboundMessage>();

beforeAll(async () => {
  fake = await loopback();
  inbound = collectInbound();
  channel = whatsappOn(fake, support.database, {
    async messageOf(id) {
      if (isDown) throw new Error('The database does not answer.');
      return sent.get(id) ?? null;
    },
    // Waited out by what is not acknowledged here, and enough for twenty messages at once on a busy machine.
    patience: { ack: 6_000 },
    log,
  });
  await channel.start({ ...inbound, onReceipt: (receipt) => void receipts.push(receipt) });
});

afterAll(async () => {
  await channel.close();
  await fake.close();
});

const isUp = () =>
  vi.waitFor(
    () => {
      channel.again();
      expect(channel.health().status).toBe('up');
    },
    { timeout: 30_000, interval: 500 },
  );

beforeEach(async () => {
  onTestFailed(() => console.log(log.lines.join('\n')));
  // What one test leaves behind is not the next one's.
  fake.faults.nextBotMessages.length = 0;
  await isUp();
  receipts = [];
  people += 1;
  siti = fake.newUser(`62812000000${people.toString().padStart(2, '0')}`, { addressing: 'lid', receiptDelayMs: 30 });
});

const send = (words: string, to: FakeUser = siti) => {
  sends += 1;
  const message = { text: [{ text: words }] };
  sent.set(String(sends), message);
  return channel.send(addressOf(to), message, { messageId: String(sends) });
};
const statusesOf = (id: string | null) =>
  receipts.filter(({ externalId }) => externalId === id).map(({ status }) => status);

// A machine that stands still for seconds loses its connection: once that is forgiven.
describe('A message to WhatsApp', { retry: 1 }, () => {
  it('counts as sent when the server has it, as delivered and read when the phone says so', async () => {
    const { externalId } = await send('halo');
    await siti.waitForMessage('halo');
    await expect.poll(() => statusesOf(externalId)).toEqual(['delivered', 'read']);
  });

  it('with a picture, a document or a place arrives as such', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const sendWith = async (attachment: Attachment): Promise<SeenMessage> => {
      sends += 1;
      await channel.send(addressOf(siti), { text: [{ text: 'Lihat' }], attachment }, { messageId: String(sends) });
      return siti.waitForMessage();
    };
    const file = { fileName: 'poster.png', base64: bytes.toString('base64') };
    const picture = await sendWith({ ...file, kind: 'image', mediaType: 'image/png' });
    expect(picture.message.imageMessage).toMatchObject({ mimetype: 'image/png', caption: 'Lihat' });
    expect(fake.media.get(picture.message.imageMessage ?? {}, 'image').equals(bytes)).toBe(true);
    const document = seen(fake, await sendWith({ ...file, kind: 'document', mediaType: 'application/pdf' }));
    expect(document).toMatchObject({ text: 'Lihat', file: { fileName: 'poster.png' } });
    expect(document.file?.bytes.equals(bytes)).toBe(true);
    const place = await sendWith({ kind: 'location', latitude: -7.9, longitude: 112.6, title: 'UPT Malang' });
    expect(place.message.locationMessage).toMatchObject({ degreesLatitude: -7.9, name: 'UPT Malang' });
    await siti.waitForMessage('Lihat');
  });

  it('that the server does not acknowledge goes out again under the same id, and is seen once', async () => {
    fake.faults.nextBotMessages.push('no-ack');
    const { externalId } = await send('halo');
    await siti.waitForMessage('halo');
    expect(siti.received.map(({ id }) => id)).toEqual([externalId]);
    expect(fake.stats().duplicatesFromBot).toBeGreaterThan(0);
  });

  it('that is lost on the way goes out again', async () => {
    fake.faults.nextBotMessages.push('lose');
    await send('halo');
    await siti.waitForMessage('halo');
    expect(siti.received).toHaveLength(1);
  });

  it('that is never acknowledged is uncertain', async () => {
    fake.faults.nextBotMessages.push('no-ack', 'no-ack');
    await expect(send('halo')).rejects.toMatchObject({ kind: 'uncertain' });
  });

  it.each([
    [463, 'restricted'],
    [403, 'refused'],
    [429, 'rate-limited'],
    [400, 'rejected'],
    [500, 'unavailable'],
  ] as const)('that the server answers with %i is %s, and is not tried again here', async (code, kind) => {
    const before = fake.stats().messagesFromBot;
    fake.faults.nextBotMessages.push(code);
    await expect(send('halo')).rejects.toMatchObject({ kind });
    expect(fake.stats().messagesFromBot).toBe(before + 1);
  });

  it.each(['cut-before', 'cut-after'] as const)('that the connection is %s of can go out again', async (fate) => {
    fake.faults.nextBotMessages.push(fate);
    await expect(send('halo')).rejects.toMatchObject({ kind: 'unavailable' });
    await expect.poll(() => channel.health().status).toBe('up');
    sends -= 1;
    await send('halo');
    await siti.waitForMessage('halo');
    expect(siti.received).toHaveLength(1);
  });

  it('to a number that nobody has there is unreachable', async () => {
    const nobody = { channel: 'whatsapp', externalId: '6289999999999@s.whatsapp.net' } as const;
    await expect(channel.send(nobody, { text: [{ text: 'x' }] }, { messageId: '99999' })).rejects.toMatchObject({
      kind: 'unreachable',
    });
  });

  it('is not sent to nobody where the server does not say which phones a person has', async () => {
    fake.faults.iq = (iq) => (iq.attrs['xmlns'] === 'usync' ? { code: 500 } : undefined);
    const outcome = await send('halo').catch((error: unknown) => error);
    fake.faults.iq = () => undefined;
    expect(outcome).toMatchObject({ name: 'SendError' });
    expect(fake.stats().emptyMessagesFromBot).toBe(0);
  });

  it('that a phone cannot read is said to it again, from what the outbox holds', async () => {
    await send('pertama');
    await siti.waitForMessage('pertama');
    siti.failDecryption();
    const { externalId } = await send('kedua');
    await siti.waitForMessage('kedua');
    expect(siti.received.at(-1)?.id).toBe(externalId);
  });

  it('that a phone asks for again while nobody is connected is said to it at the next login', async () => {
    await send('pertama');
    await siti.waitForMessage('pertama');
    siti.failDecryption();
    fake.faults.loseToBot = 1;
    const { externalId } = await send('kedua');
    await vi.waitFor(() => expect(fake.faults.loseToBot).toBe(0));
    fake.dropAll();
    await siti.waitForMessage('kedua');
    expect(siti.received.at(-1)?.id).toBe(externalId);
  });

  it('that a phone asks for again is not lost where its repeat is', async () => {
    siti.failDecryption();
    fake.faults.nextBotMessages.push('ok', 'lose');
    await send('halo');
    await siti.waitForMessage('halo');
    expect(siti.received).toHaveLength(1);
  });

  it('that a phone asks for again during an outage of the database is said to it after that', async () => {
    siti.failDecryption();
    fake.faults.loseToBot = 1;
    await send('halo');
    await vi.waitFor(() => expect(fake.faults.loseToBot).toBe(0));
    isDown = true;
    fake.dropAll();
    await expect.poll(() => fake.stats().owedToBot.receipt, { timeout: 20_000 }).toBe(0);
    isDown = false;
    await siti.waitForMessage('halo');
  });

  it('knows its receipts by their id alone: under the other jid, twice, and read without delivered', async () => {
    siti.autoDeliver = false;
    siti.autoRead = false;
    const { externalId } = await send('halo');
    const seen = await siti.waitForMessage('halo');
    siti.sendReceipt({ ...seen, chat: siti.jid }, 'read');
    siti.sendReceipt({ ...seen, chat: siti.lidJid ?? '' });
    siti.sendReceipt({ ...seen, chat: siti.jid }, 'inactive');
    await expect.poll(() => statusesOf(externalId)).toEqual(['read', 'delivered', 'delivered']);
  });

  it('never reuses a key, though people write while they are written to', async () => {
    const before = fake.stats();
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        await Promise.all([siti.send(`dari ${index}`), send(`ke ${index}`)]);
      }),
    );
    await expect.poll(() => siti.received.length).toBe(20);
    await expect.poll(() => inbound.messages.filter(({ from }) => from.externalId === siti.lidJid).length).toBe(20);
    expect(fake.stats().reusedMessageKeys).toBe(before.reusedMessageKeys);
    expect(fake.stats().userDecryptFailures).toBe(before.userDecryptFailures);
  });
});
