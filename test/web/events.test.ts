import { afterEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { type MovedClock, movedClock } from '../support/clock.ts';
import { type ChatProgram, startChatProgram } from './chat-program.ts';

const visitor = 'visitor-0b2c5f1e-7f43-4b0e-9a57-2f6d1c8e4a90';
const other = 'visitor-11111111-7f43-4b0e-9a57-2f6d1c8e4a90';
const words = (text: string): OutboundMessage => ({ text: [{ text }] });

interface Heard {
  event: string;
  id: string;
  data: string;
}

/** Reads an event stream as a page would. */
async function listen(program: ChatProgram, headers: Record<string, string> = {}, query = '') {
  const url = `http://localhost:3000/chat/events?as=${visitor}${query}`;
  const answer = await program.web.fetch(new Request(url, { headers }));
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  const block = async (): Promise<string | null> => {
    while (!buffer.includes('\n\n')) {
      const { value, done } = await reader.read();
      if (done) return null;
      buffer += decoder.decode(value, { stream: true });
    }
    const [first = ''] = buffer.split('\n\n', 1);
    buffer = buffer.slice(first.length + 2);
    return first;
  };
  return {
    block,
    /** The next event; comments are passed over. Null: the stream has ended. */
    async next(): Promise<Heard | null> {
      for (;;) {
        const lines = await block();
        if (lines === null) return null;
        const field = (name: string): string =>
          lines
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2) ?? '';
        if (field('event')) return { event: field('event'), id: field('id'), data: field('data') };
      }
    },
    async texts(count: number): Promise<string[]> {
      const texts: string[] = [];
      while (texts.length < count) {
        const heard = await this.next();
        if (!heard) break;
        texts.push(heard.event === 'typing' ? '…' : JSON.parse(heard.data).message.text[0].text);
      }
      return texts;
    },
    close: () => reader.cancel(),
  };
}

let clock: MovedClock;
let program: ChatProgram;
async function start(chat: NonNullable<Parameters<typeof startChatProgram>[0]>['chat'] = {}): Promise<void> {
  clock = movedClock('2026-12-01T02:00:00.000Z');
  program = await startChatProgram({ clock, chat, listen: false });
}
afterEach(async () => {
  await program.close();
});

describe('A page that listens', () => {
  it('hears what was said before it came, then what is said, each once and in order', async () => {
    await start();
    program.keep(visitor, words('satu'));
    program.keep(other, words('bukan untuknya'));
    const page = await listen(program);
    expect(await page.texts(1)).toEqual(['satu']);
    await program.say(visitor, words('dua'));
    await program.say(other, words('bukan untuknya'));
    program.showTyping(visitor);
    await program.say(visitor, words('tiga'));
    expect(await page.texts(3)).toEqual(['dua', '…', 'tiga']);
    await page.close();
  });

  it('hears once what is sent while the history is being read', async () => {
    let readOn: (rows: { id: number; message: OutboundMessage; at: Date }[]) => void = () => {};
    await start({ history: () => new Promise((resolve) => (readOn = resolve)) });
    const page = await listen(program);
    expect(await page.block()).toBe('retry: 1000');
    // The first is in the history as well, since it was committed before it was sent; the second came too late for it.
    await program.say(visitor, words('selagi'));
    await program.say(visitor, words('sesudah'));
    readOn([{ id: 1, message: words('selagi'), at: clock.now() }]);
    expect(await page.texts(2)).toEqual(['selagi', 'sesudah']);
    await program.say(visitor, words('akhir'));
    expect(await page.texts(1)).toEqual(['akhir']);
    await page.close();
  });

  it('goes on from the moment that the last event bore', async () => {
    await start();
    const page = await listen(program);
    await program.say(visitor, words('satu'));
    const last = await page.next();
    expect(last?.id).toBe('2026-12-01T02:00:00.000Z');
    await page.close();
    clock.move(1_000);
    program.keep(visitor, words('dua'));
    const again = await listen(program, { 'last-event-id': '2026-12-01T02:00:00.500Z' });
    expect(await again.texts(1)).toEqual(['dua']);
    await again.close();
    const reloaded = await listen(program, {}, '&since=2026-12-01T02:00:00.500Z');
    expect(await reloaded.texts(1)).toEqual(['dua']);
    await reloaded.close();
  });

  it('keeps its connection alive while nothing is said', async () => {
    await start();
    const page = await listen(program);
    expect(await page.block()).toBe('retry: 1000');
    await expect.poll(() => clock.waiting).toBe(1);
    clock.move(20_000);
    expect(await page.block()).toBe(': still here');
    await page.close();
  });

  it('leaves no timer behind when it goes', async () => {
    await start();
    const page = await listen(program);
    await page.block();
    await expect.poll(() => clock.waiting).toBe(1);
    await page.close();
    await expect.poll(() => clock.waiting).toBe(0);
  });

  it('is cut off when it reads too slowly, instead of filling the memory', async () => {
    await start();
    const page = await listen(program);
    for (let count = 0; count < 1_000; count++) await program.say(visitor, words(`pesan ${count}`));
    expect((await page.texts(1_000)).length).toBeLessThan(300);
    expect(await page.next()).toBeNull();
  });

  it('is told nothing of what went wrong inside, and may come back', async () => {
    await start({ history: () => Promise.reject(new Error('Siti Aminah')) });
    const page = await listen(program);
    expect(await page.block()).toBe('retry: 1000');
    expect(await page.next()).toBeNull();
    expect(program.log.lines.join()).toContain('A page could not be told its messages.');
    expect(program.log.lines.join()).not.toContain('Siti');
  });
});
