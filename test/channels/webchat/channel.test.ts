import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createWebChat, type PageEvent } from '../../../src/channels/webchat/channel.ts';
import { parsePosted, parsePostedFile, type Posted } from '../../../src/channels/webchat/parse.ts';
import { renderForPage } from '../../../src/channels/webchat/render.ts';
import type { OutboundMessage } from '../../../src/messaging/outbound.ts';
import { movedClock } from '../../support/clock.ts';
import { describeChannelContract } from '../contract.ts';

const visitor = 'visitor-0b2c5f1e-7f43-4b0e-9a57-2f6d1c8e4a90';
const address = { channel: 'webchat', externalId: visitor } as const;
const clock = movedClock('2026-12-01T02:00:00Z');

describeChannelContract('The chat page', async () => {
  const channel = createWebChat({ clock });
  const unread: Extract<PageEvent, { kind: 'message' }>[] = [];
  channel.subscribe(visitor, (event) => {
    if (event.kind === 'message') unread.push(event);
  });
  let last: Extract<PageEvent, { kind: 'message' }> | undefined;
  let posted: Posted;
  const post = (content: unknown): void => {
    const parsed = parsePosted({ as: visitor, id: randomUUID(), content });
    if (!parsed) throw new Error('The page posts nothing like this.');
    posted = parsed;
    // The page posts again what is refused.
    channel.receive(posted).catch(() => {});
  };
  return {
    channel,
    address,
    says: (text) => post({ kind: 'text', text }),
    sendsFile(name, bytes) {
      const described = { media: 'document', caption: '', name, mediaType: 'text/csv', size: bytes.length };
      const parsed = parsePostedFile({ as: visitor, id: randomUUID(), ...described }, bytes);
      if (!parsed) throw new Error('The page posts nothing like this.');
      void channel.receive(parsed);
    },
    chooses(label) {
      const message = renderForPage(last?.message ?? { text: [] });
      const value = message.choices.find((choice) => choice.label === label)?.value;
      post({ kind: 'choice', menu: message.menu, value, messageId: last?.id });
    },
    async sees() {
      last = unread.shift();
      if (!last) throw new Error('Nothing was shown.');
      const { text, attachment } = renderForPage(last.message);
      return {
        text: text.map((span) => span.text).join(''),
        file:
          attachment?.kind === 'document'
            ? { fileName: attachment.fileName, bytes: Buffer.from(attachment.base64, 'base64') }
            : null,
      };
    },
    repeats: () => void channel.receive(posted).catch(() => {}),
    async close() {},
  };
});

describe('What is sent to the chat page', () => {
  it('reaches every open page of its visitor and no other', async () => {
    const channel = createWebChat({ clock });
    const heard: string[] = [];
    channel.subscribe(visitor, (event) => heard.push(`one ${event.kind}`));
    const close = channel.subscribe(visitor, (event) => heard.push(`two ${event.kind}`));
    channel.subscribe('sample-coordinator', (event) => heard.push(`other ${event.kind}`));
    channel.showTyping(address);
    await channel.send(address, { text: [{ text: 'Halo' }] }, { messageId: '7' });
    close();
    close();
    channel.showTyping(address);
    expect(heard).toEqual(['one typing', 'two typing', 'one message', 'two message', 'one typing']);
  });

  it('counts as sent where no page is open: the outbox keeps it', async () => {
    const channel = createWebChat({ clock });
    await expect(channel.send(address, { text: [] }, { messageId: '7' })).resolves.toEqual({ externalId: '7' });
  });

  it('is data without markup, complete, and without what only the program needs', () => {
    const message: OutboundMessage = {
      text: [{ text: '<img src=x onerror=alert(1)>', bold: true }],
      choices: [{ value: 'yes', label: 'Ya' }],
      menu: 'm1',
      contactRequest: 'Bagikan nomor',
      replaces: '6',
    };
    expect(renderForPage(message)).toEqual({
      text: message.text,
      choices: [{ number: 1, label: 'Ya', value: 'yes' }],
      listed: 0,
      menu: 'm1',
      attachment: null,
      replaces: '6',
    });
  });
});

describe('What the page posts', () => {
  const id = randomUUID();
  const parse = (content: unknown, more = {}) => parsePosted({ as: visitor, id, content, ...more })?.content ?? null;

  it.each([
    [
      { kind: 'text', text: 'Halo\u0000 \uD800' },
      { kind: 'text', text: 'Halo \uFFFD' },
    ],
    [{ kind: 'start' }, { kind: 'start', payload: null }],
    [
      { kind: 'choice', menu: '1a', value: 'cmd:menu', messageId: '12' },
      { kind: 'choice', menu: '1a', value: 'cmd:menu', messageId: '12' },
    ],
    [
      { kind: 'location', latitude: -7.25, longitude: 112.75 },
      { kind: 'location', latitude: -7.25, longitude: 112.75 },
    ],
    [
      { kind: 'file', media: 'image', caption: ' KTP ' },
      { kind: 'media', media: 'image', caption: 'KTP' },
    ],
    [
      { kind: 'file', media: 'document', caption: '' },
      { kind: 'media', media: 'document', caption: null },
    ],
  ])('%j is understood', (content, understood) => {
    expect(parse(content)).toEqual(understood);
  });

  it.each([
    [null],
    [{}],
    [{ kind: 'contact', phone: '+628123', own: true }],
    [{ kind: 'text' }],
    [{ kind: 'text', text: 7 }],
    [{ kind: 'choice', menu: '1a', value: 'a b', messageId: '12' }],
    [{ kind: 'choice', menu: '1a\u0000', value: 'a', messageId: '12' }],
    [{ kind: 'choice', menu: '1a', value: 'a', messageId: '\u0000' }],
    [{ kind: 'location', latitude: 91, longitude: 0 }],
    [{ kind: 'location', latitude: null, longitude: 0 }],
    [{ kind: 'file', media: 'program', caption: '' }],
  ])('%j is not', (content) => {
    expect(parse(content)).toBeNull();
  });

  it.each([[{ as: 'siti' }], [{ as: `${visitor}x` }], [{ as: 'sample-' }], [{ id: 'abc' }], [{ id: 7 }]])(
    'nor is anything from %j',
    (more) => {
      expect(parse({ kind: 'start' }, more)).toBeNull();
    },
  );
});
