import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createTerminal, type TerminalOptions } from '../../../src/channels/terminal/channel.ts';
import { inboundTextLimit, type InboundMessage } from '../../../src/messaging/inbound.ts';
import type { OutboundMessage } from '../../../src/messaging/outbound.ts';
import { rich } from '../../../src/messaging/rich-text.ts';
import { movedClock } from '../../support/clock.ts';
import { describeChannelContract } from '../contract.ts';

const address = { channel: 'terminal', externalId: 'siti' } as const;

function terminalOn(options: Partial<TerminalOptions> = {}) {
  const input = new PassThrough();
  const output = new PassThrough({ highWaterMark: 1_000_000 });
  const terminal = createTerminal({
    input,
    output,
    person: address.externalId,
    json: false,
    interactive: false,
    settled: async () => {},
    clock: movedClock('2026-12-01T02:00:00Z'),
    ...options,
  });
  return { input, output, terminal };
}

/** A terminal whose every line is answered as `answer` says, after a moment, as the program would. */
function conversation(
  answer: (message: InboundMessage) => readonly OutboundMessage[],
  options: Partial<TerminalOptions> = {},
) {
  let sending: Promise<unknown> = Promise.resolve();
  const on = terminalOn({
    settled: async () => {
      await sending;
    },
    ...options,
  });
  const heard: InboundMessage[] = [];
  const said = readAll(on.output);
  void on.terminal.start({
    async onInbound(message) {
      heard.push(message);
      await new Promise((resolve) => setImmediate(resolve));
      sending = new Promise((resolve) => setImmediate(resolve)).then(async () => {
        for (const reply of answer(message)) await on.terminal.send(address, reply, { messageId: '1' });
      });
    },
    onReceipt() {},
  });
  return {
    ...on,
    heard,
    /** Everything written when the input has ended. */
    transcript: async () => {
      await on.terminal.finished;
      on.output.end();
      return said;
    },
  };
}

const echo = (message: InboundMessage): OutboundMessage[] => [
  { text: [{ text: message.content.kind === 'text' ? `Anda: ${message.content.text}` : message.content.kind }] },
];

describeChannelContract('The terminal', async () => {
  const { input, output, terminal } = terminalOn({ json: true });
  const lines = output[Symbol.asyncIterator]();
  const directory = await mkdtemp(join(tmpdir(), 'terminal-'));
  return {
    channel: terminal,
    address,
    says: (words) => void input.write(`${words}\n`),
    async sendsFile(name, bytes) {
      const path = join(directory, basename(name));
      await writeFile(path, bytes);
      input.write(`/berkas '${path}'\n`);
    },
    losesFiles: () => rm(directory, { recursive: true }),
    chooses: (_, number) => void input.write(`${number}\n`),
    async sees() {
      const { value } = await lines.next();
      const { text, attachment } = JSON.parse(String(value));
      const file = attachment
        ? { fileName: attachment.fileName, bytes: Buffer.from(attachment.base64, 'base64') }
        : null;
      return { text, file };
    },
    async close() {
      input.end();
      output.destroy();
      await rm(directory, { recursive: true, force: true });
    },
  };
});

describe('A pipe into the terminal', () => {
  it('is answered line by line to its end, each line after the replies to the one before', async () => {
    const { input, transcript } = conversation((message) => [...echo(message), { text: [{ text: 'Lagi?' }] }]);
    input.end('satu\n\ndua\r\ntiga');
    expect(await transcript()).toBe('Anda: satu\n\nLagi?\n\nAnda: dua\n\nLagi?\n\nAnda: tiga\n\nLagi?\n\n');
  });

  it('may open the chat with /start and its payload', async () => {
    const { input, heard, transcript } = conversation(() => []);
    input.end('/start\n/start ps-12\n/starting\n');
    await transcript();
    expect(heard.map(({ content }) => content)).toEqual([
      { kind: 'start', payload: null },
      { kind: 'start', payload: 'ps-12' },
      { kind: 'text', text: '/starting' },
    ]);
  });

  it('survives NUL, bytes that are no text, and lines of 100 kB', async () => {
    const { input, heard, transcript } = conversation(() => []);
    input.write('a\u0000b\n');
    input.write(Buffer.from([0x68, 0xff, 0xfe, 0x0a]));
    input.write(`${'x'.repeat(100_000)}\n`);
    input.end('\u0000\nselesai\n');
    await transcript();
    expect(heard.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual([
      'ab',
      'h\uFFFD\uFFFD',
      'x'.repeat(inboundTextLimit),
      'selesai',
    ]);
  });

  it('gives each line an id of its own, so that a line said twice is heard twice', async () => {
    const { input, heard, transcript } = conversation(() => []);
    input.end('ya\nya\n');
    await transcript();
    expect(new Set(heard.map(({ externalId }) => externalId)).size).toBe(2);
  });

  it('says so where a line could not be taken in, instead of losing it silently', async () => {
    const { input, output, terminal } = terminalOn();
    output.resume();
    await terminal.start({ onInbound: () => Promise.reject(new Error('no database')), onReceipt() {} });
    input.end('halo\n');
    await expect(terminal.finished).rejects.toThrow('no database');
  });

  it('ends when nobody reads the answers any more', async () => {
    const { input, output, terminal } = terminalOn();
    await terminal.start({ onInbound: async () => {}, onReceipt() {} });
    output.destroy(new Error('EPIPE'));
    await expect(terminal.finished).resolves.toBeUndefined();
    await expect(terminal.send(address, { text: [] }, { messageId: '1' })).rejects.toMatchObject({
      kind: 'unreachable',
    });
    input.end();
  });
});

describe('What the terminal writes', () => {
  const menu: OutboundMessage = {
    text: rich`Pilih *satu*, _Bapak/Ibu_:`,
    choices: [
      { value: 'a', label: 'Lihat jadwal' },
      { value: 'b', label: 'Pelatihan saya' },
    ],
    menu: 'm1',
  };
  const written = async (message: OutboundMessage, options: Partial<TerminalOptions> = {}): Promise<string> => {
    const { input, transcript } = conversation(() => [message], options);
    input.end('x\n');
    return transcript();
  };

  it('numbers the choices and drops the markup', async () => {
    expect(await written(menu)).toBe('Pilih satu, Bapak/Ibu:\n\n1. Lihat jadwal\n2. Pelatihan saya\n\n');
  });

  it('does not repeat choices that the text lists already', async () => {
    expect(await written({ ...menu, text: [{ text: '1. Lihat jadwal' }], listed: 1 })).toBe(
      '1. Lihat jadwal\n\n2. Pelatihan saya\n\n',
    );
  });

  it('names places and files', async () => {
    const place = { kind: 'location', title: 'Kantor Dinas', latitude: -7.3, longitude: 112.7 } as const;
    expect(await written({ text: [], attachment: place })).toBe('[Kantor Dinas: -7.3, 112.7]\n\n');
    const file = { kind: 'document', fileName: 'jadwal.ics', mediaType: 'text/calendar', base64: '' } as const;
    expect(await written({ text: [{ text: 'Simpan.' }], attachment: file })).toBe('Simpan.\n[jadwal.ics]\n\n');
  });

  it('writes bold letters and a prompt for a person', async () => {
    expect(await written(menu, { interactive: true })).toBe(
      '> Pilih \u001B[1msatu\u001B[22m, \u001B[3mBapak/Ibu\u001B[23m:\n\n1. Lihat jadwal\n2. Pelatihan saya\n\n> ',
    );
  });

  it('lets no name move the cursor', async () => {
    const text = rich`Halo *${'\u001B[2JSiti\u0007\u009B1m'}*\tdan`;
    expect(await written({ text })).toBe('Halo [2JSiti1m\tdan\n\n');
    expect(await written({ text }, { interactive: true })).toContain('\u001B[1m[2JSiti1m\u001B[22m');
  });

  it('writes one JSON object a reply for programs', async () => {
    expect(JSON.parse(await written(menu, { json: true }))).toEqual({
      text: 'Pilih satu, Bapak/Ibu:',
      choices: [
        { number: 1, label: 'Lihat jadwal', value: 'a' },
        { number: 2, label: 'Pelatihan saya', value: 'b' },
      ],
    });
  });

  it('begins a message that nobody asked for on a line of its own, and prompts again', async () => {
    const { input, output, terminal } = terminalOn({ interactive: true });
    const said = readAll(output);
    await terminal.start({ onInbound: async () => {}, onReceipt() {} });
    await terminal.send(address, { text: [{ text: 'Besok ada pelatihan.' }] }, { messageId: '1' });
    input.end();
    await terminal.finished;
    output.end();
    expect(await said).toBe('> \nBesok ada pelatihan.\n\n> ');
  });

  it('keeps what is for somebody else off this screen', async () => {
    const { input, output, terminal } = terminalOn();
    const said = readAll(output);
    const other = { channel: 'terminal', externalId: 'budi' } as const;
    await expect(terminal.send(other, menu, { messageId: '1' })).rejects.toMatchObject({ kind: 'unreachable' });
    input.end();
    output.end();
    expect(await said).toBe('');
  });
});
