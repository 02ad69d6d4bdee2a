import { proto } from '@whiskeysockets/baileys';
import { describe, expect, it, vi } from 'vitest';
import { readMessageId, writeMessageId } from '../../../src/channels/whatsapp/message-ids.ts';
import { parseContent, senderOf } from '../../../src/channels/whatsapp/parse.ts';
import { silenceSignal } from '../../../src/channels/whatsapp/quiet.ts';

const phone = '+6281234567890';
const read = (message: proto.IMessage) => parseContent(message, { phone })?.content ?? null;
const vcard = (number: string) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:Siti\nTEL;type=CELL;waid=${number}:+${number}\nEND:VCARD`;
const { Type } = proto.Message.ProtocolMessage;

describe('A message of WhatsApp', () => {
  it.each<[string, proto.IMessage, unknown]>([
    ['words', { conversation: 'halo' }, { kind: 'text', text: 'halo' }],
    ['words with a preview', { extendedTextMessage: { text: 'halo' } }, { kind: 'text', text: 'halo' }],
    ['words that vanish', { ephemeralMessage: { message: { conversation: 'halo' } } }, { kind: 'text', text: 'halo' }],
    [
      'a correction',
      {
        editedMessage: {
          message: {
            protocolMessage: { type: Type.MESSAGE_EDIT, key: { id: 'x' }, editedMessage: { conversation: 'lawang' } },
          },
        },
      },
      { kind: 'text', text: 'lawang' },
    ],
    [
      'a deletion',
      { protocolMessage: { type: Type.REVOKE, key: { id: 'x' } } },
      { kind: 'unsupported', what: 'deleted' },
    ],
    [
      'a button of somebody else’s',
      { buttonsResponseMessage: { selectedDisplayText: 'Ya' } },
      { kind: 'text', text: 'Ya' },
    ],
    ['a line of a list', { listResponseMessage: { title: 'Jadwal' } }, { kind: 'text', text: 'Jadwal' }],
    ['a thumb at a message', { reactionMessage: { key: { id: 'x' }, text: '👍🏽' } }, { kind: 'text', text: '👍' }],
    ['a heart at a message', { reactionMessage: { key: { id: 'x' }, text: '❤️' } }, null],
    ['a reaction taken back', { reactionMessage: { key: { id: 'x' }, text: '' } }, null],
    ['a voice note', { audioMessage: { ptt: true } }, { kind: 'media', media: 'voice', caption: null }],
    ['music', { audioMessage: {} }, { kind: 'media', media: 'audio', caption: null }],
    [
      'a picture with words',
      { imageMessage: { caption: 'jadwal' } },
      { kind: 'media', media: 'image', caption: 'jadwal' },
    ],
    [
      'a picture to be seen once',
      { viewOnceMessageV2: { message: { imageMessage: {} } } },
      { kind: 'media', media: 'image', caption: null },
    ],
    [
      'a document with words',
      { documentWithCaptionMessage: { message: { documentMessage: { caption: 'surat' } } } },
      { kind: 'media', media: 'document', caption: 'surat' },
    ],
    [
      'a document that would be fetched elsewhere',
      {
        documentMessage: { directPath: '@example.org/x', mediaKey: new Uint8Array(32), fileSha256: new Uint8Array(32) },
      },
      { kind: 'media', media: 'document', caption: null },
    ],
    ['a sticker', { stickerMessage: {} }, { kind: 'media', media: 'sticker', caption: null }],
    ['an album', { albumMessage: { expectedImageCount: 3 } }, { kind: 'media', media: 'image', caption: null }],
    [
      'a picture of an album',
      { imageMessage: {}, messageContextInfo: { messageAssociation: { parentMessageKey: { id: 'x' } } } },
      null,
    ],
    [
      'a place',
      { locationMessage: { degreesLatitude: -7.9, degreesLongitude: 112.6 } },
      { kind: 'location', latitude: -7.9, longitude: 112.6 },
    ],
    [
      'a place nowhere',
      { locationMessage: { degreesLatitude: 900, degreesLongitude: 0 } },
      { kind: 'unsupported', what: 'location' },
    ],
    ['one’s own card', { contactMessage: { vcard: vcard('6281234567890') } }, { kind: 'contact', phone, own: true }],
    [
      'somebody’s card',
      { contactMessage: { vcard: vcard('6289999999999') } },
      { kind: 'contact', phone: '+6289999999999', own: false },
    ],
    [
      'a card without WhatsApp',
      { contactMessage: { vcard: 'BEGIN:VCARD\nTEL:0812 3\nEND:VCARD' } },
      { kind: 'contact', phone: '0812 3', own: false },
    ],
    ['a poll', { pollCreationMessageV3: { name: 'Kapan?' } }, { kind: 'unsupported', what: 'poll' }],
    ['the vote of a poll', { pollUpdateMessage: {} }, null],
    ['keys of the apps', { senderKeyDistributionMessage: {} }, null],
    ['context alone', { messageContextInfo: {} }, null],
    ['nothing', {}, null],
  ])('%s', (_, message, content) => {
    expect(read(message)).toEqual(content);
  });

  it('keeps no NUL, no half characters, and no more than is looked at', () => {
    expect(read({ conversation: 'a\u0000b\ud83d' })).toEqual({ kind: 'text', text: 'ab\ufffd' });
    const long = read({ conversation: 'x'.repeat(100_000) });
    expect(long?.kind === 'text' ? long.text.length : 0).toBe(8_000);
  });

  it('tells which message it quotes', () => {
    const quoting = { extendedTextMessage: { text: '2', contextInfo: { stanzaId: '3EB0ABC' } } };
    expect(parseContent(quoting, { phone })).toMatchObject({ quoted: '3EB0ABC' });
  });
});

describe('Who wrote', () => {
  const nobody = { lidOf: () => null, phoneOf: () => null };
  const lid = '200@lid';
  const jid = '6281234567890@s.whatsapp.net';

  it.each([
    ['by number and LID', { remoteJid: jid, remoteJidAlt: lid }, { chat: lid, phone, otherIds: [jid] }],
    ['by LID and number', { remoteJid: lid, remoteJidAlt: jid }, { chat: lid, phone, otherIds: [jid] }],
    ['by a device of a number', { remoteJid: '6281234567890:3@s.whatsapp.net' }, { chat: jid, phone, otherIds: [] }],
    ['by LID alone', { remoteJid: lid }, { chat: lid, phone: null, otherIds: [] }],
    ['in a group', { remoteJid: '1203@g.us', participant: jid }, null],
    ['as a status', { remoteJid: 'status@broadcast', participant: jid }, null],
    ['in a channel', { remoteJid: '1@newsletter' }, null],
    ['from our own phone', { remoteJid: jid, fromMe: true }, null],
  ])('%s', (_, key, sender) => {
    expect(senderOf({ id: 'x', ...key }, nobody)).toEqual(sender);
  });

  it('is known by what earlier messages told', () => {
    const known = { lidOf: () => lid, phoneOf: () => jid };
    expect(senderOf({ id: 'x', remoteJid: jid }, known)).toEqual({ chat: lid, phone, otherIds: [jid] });
    expect(senderOf({ id: 'x', remoteJid: lid }, known)).toEqual({ chat: lid, phone, otherIds: [jid] });
  });
});

describe('An id of ours', () => {
  const key = Buffer.alloc(32, 1);

  it('is the same each time, tells us the message, and tells others nothing', () => {
    const ids = Array.from({ length: 200 }, (_, index) => writeMessageId(key, String(index), index % 7));
    expect(new Set(ids).size).toBe(200);
    for (const [index, id] of ids.entries()) {
      expect(id).toMatch(/^3EB0[0-9A-F]{18}$/);
      expect(readMessageId(key, id)).toEqual({ messageId: String(index), part: index % 7 });
    }
    expect(writeMessageId(key, '7', 0)).toBe(writeMessageId(key, '7', 0));
    const most = String(Number.MAX_SAFE_INTEGER);
    expect(readMessageId(key, writeMessageId(key, most, 3))).toEqual({ messageId: most, part: 3 });
  });

  it('of somebody else’s is not ours', () => {
    const foreign = Array.from(
      { length: 50 },
      (_, index) => `3EB0${(BigInt(index) * 987654321987n).toString(16).toUpperCase().padStart(18, '0')}`,
    );
    expect(foreign.filter((id) => readMessageId(key, id)).length).toBeLessThan(3);
    expect(readMessageId(key, 'ABC')).toBeNull();
  });
});

it('libsignal’s chatter, which holds private keys, reaches no console; other words do', () => {
  const written: unknown[][] = [];
  const info = vi.spyOn(console, 'info').mockImplementation((...words: unknown[]) => void written.push(words));
  silenceSignal();
  console.info('Closing session:', { privKey: 'secret' });
  console.info('Sinau is ready.');
  info.mockRestore();
  expect(written).toEqual([['Sinau is ready.']]);
});
