import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../src/messaging/inbound.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { link, rich } from '../../src/messaging/rich-text.ts';
import { browserIsHere, openBrowser, type TestBrowser } from '../support/browser.ts';
import { type ChatProgram, startChatProgram } from './chat-program.ts';

const menu: OutboundMessage = {
  text: rich`Selamat datang di *Sinau*. Apa yang Bapak/Ibu perlukan?`,
  choices: [
    { value: 'browse', label: 'Lihat jadwal' },
    { value: 'mine', label: 'Pelatihan saya' },
  ],
  menu: 'm1',
};
const echo = ({ content }: InboundMessage): OutboundMessage[] =>
  content.kind === 'text' ? [{ text: [{ text: `Balasan: ${content.text}` }] }] : [menu];

describe.skipIf(!browserIsHere())('The chat page in a browser', { timeout: 120_000 }, () => {
  let browser: TestBrowser;
  let program: ChatProgram;
  let pages: Page[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser({ viewport: { width: 360, height: 740 } });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
    await program.close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(options: Parameters<typeof startChatProgram>[0] = {}): Promise<Page> {
    program = await startChatProgram(options);
    program.answer = echo;
    return tab();
  }
  async function tab(): Promise<Page> {
    const page = await browser.context.newPage();
    // A large file takes its time to the browser where the machine is busy.
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // A connection that was refused while the program was away is no fault of the page.
      if (message.type() === 'error' && !message.text().includes('net::ERR_')) faults.push(message.text());
    });
    pages.push(page);
    await page.goto(program.url);
    return page;
  }
  const visitorOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('sinau:visitor') ?? '');
  const bubbles = (page: Page) => page.locator('.row .words').allTextContents();
  const says = async (page: Page, words: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Tulis pesan' }).fill(words);
    await page.keyboard.press('Enter');
  };
  const sees = (page: Page, words: string) => page.locator('.words, .note').filter({ hasText: words }).last().waitFor();

  it('begins by a button, answers, and takes a pressed choice', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('button', { name: '2 Pelatihan saya' }).click();
    await expect.poll(() => program.heard.length).toBe(2);
    expect(program.heard.map(({ content }) => content)).toEqual([
      { kind: 'start', payload: null },
      { kind: 'choice', menu: 'm1', value: 'mine', messageId: '1' },
    ]);
    await expect.poll(() => bubbles(page)).toHaveLength(4);
    expect((await bubbles(page)).slice(0, 3)).toEqual([
      'Anda: Mulai',
      'Sinau: Selamat datang di Sinau. Apa yang Bapak/Ibu perlukan?',
      'Anda: Pelatihan saya',
    ]);
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Langsung ke kotak pesan');
    await page.getByRole('button', { name: 'Mulai' }).focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: 'Tulis pesan' });
    await expect.poll(() => box.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type('baris satu');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('baris dua');
    await page.keyboard.press('Enter');
    await expect.poll(() => program.heard.at(-1)?.content).toEqual({ kind: 'text', text: 'baris satu\nbaris dua' });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Pelatihan saya');
    await page.keyboard.press('Enter');
    await expect.poll(() => program.heard.at(-1)?.content.kind).toBe('choice');
  });

  it('tells a screen reader what everything is', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('group', { name: 'Pilihan jawaban' }).waitFor();
    const tree = await page.locator('body').ariaSnapshot();
    for (const line of [
      'main "Percakapan dengan Sinau"',
      'heading "Sinau uji coba" [level=1]',
      'status: Pelatihan Dinas Sosial Jawa Timur',
      'log "Pesan"',
      'img "terkirim"',
      'button "1 Lihat jadwal"',
      'button "Lampirkan"',
      'textbox "Tulis pesan"',
      'button "Kirim"',
    ]) {
      expect(tree).toContain(line);
    }
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
  });

  it('shows what people typed as they typed it, links and files as such, and a place on a map', async () => {
    const page = await open();
    const nasty = '<img src=x onerror="document.title=1"> & *tebal* </script>';
    await says(page, nasty);
    await sees(page, `Balasan: ${nasty}`);
    const visitor = await visitorOf(page);
    await program.say(visitor, { text: link('situs kami', 'https://example.org/a?b=1') });
    expect(await page.getByRole('link', { name: 'situs kami' }).getAttribute('rel')).toBe('noopener noreferrer');
    await program.say(visitor, { text: [{ text: 'jahat', link: 'javascript:alert(1)' }] });
    await sees(page, 'jahat');
    expect(await page.getByRole('link', { name: 'jahat' }).count()).toBe(0);
    await program.say(visitor, {
      text: [{ text: 'Simpan.' }],
      attachment: {
        kind: 'document',
        fileName: 'jadwal.ics',
        mediaType: 'text/calendar',
        base64: Buffer.from('BEGIN:VCALENDAR – é').toString('base64'),
      },
    });
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'jadwal.ics' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('jadwal.ics');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('BEGIN:VCALENDAR – é');
    await program.say(visitor, {
      text: [],
      attachment: { kind: 'location', latitude: -7.25, longitude: 112.75, title: 'Kantor Dinas' },
    });
    expect(await page.getByRole('link', { name: 'Kantor Dinas' }).getAttribute('href')).toContain(
      'openstreetmap.org/?mlat=-7.25&mlon=112.75',
    );
    expect(await page.title()).toContain('Sinau');
  });

  it('shows short buttons for what the text lists already', async () => {
    const page = await open();
    program.answer = () => [{ ...menu, text: [{ text: '1. Lihat jadwal' }], listed: 1 }];
    await says(page, 'menu');
    const listed = page.getByRole('button', { name: '1. Lihat jadwal' });
    expect(await listed.textContent()).toBe('1');
    expect(await page.getByRole('button', { name: 'Pelatihan saya' }).textContent()).toBe('2Pelatihan saya');
  });

  it('edits an earlier message in its place; the press that led there leaves no bubble', async () => {
    const page = await open();
    program.answer = ({ content }) => {
      if (content.kind !== 'choice') return [menu];
      return [{ ...menu, text: [{ text: `Halaman ${content.value}` }], replaces: content.messageId ?? '' }];
    };
    await says(page, 'menu');
    await page.getByRole('button', { name: 'Lihat jadwal' }).press('Enter');
    await sees(page, 'Halaman browse');
    expect(await bubbles(page)).toEqual(['Anda: menu', 'Sinau: Halaman browse']);
    // Whoever presses by keyboard stays among the choices.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1Lihat jadwal');
    await page.getByRole('button', { name: 'Pelatihan saya' }).click();
    await sees(page, 'Halaman mine');
    await page.reload();
    await sees(page, 'Halaman mine');
    expect(await bubbles(page)).toEqual(['Anda: menu', 'Sinau: Halaman mine']);
  });

  it('shows both sides again after a reload, and what was said meanwhile', async () => {
    const page = await open();
    await says(page, 'satu');
    await sees(page, 'Balasan: satu');
    const visitor = await visitorOf(page);
    await page.goto('about:blank');
    program.keep(visitor, { text: [{ text: 'Sementara itu' }] });
    await page.goto(program.url);
    await sees(page, 'Sementara itu');
    expect(await visitorOf(page)).toBe(visitor);
    expect(await bubbles(page)).toEqual(['Anda: satu', 'Sinau: Balasan: satu', 'Sinau: Sementara itu']);
  });

  it('loses and doubles nothing when the program dies and comes back', async () => {
    const page = await open();
    await says(page, 'satu');
    await sees(page, 'Balasan: satu');
    await program.die();
    await page.getByText('Menyambung kembali…').waitFor();
    await says(page, 'dua');
    await says(page, 'tiga');
    program.keep(await visitorOf(page), { text: [{ text: 'Pengingat' }] });
    await program.comeBack();
    await sees(page, 'Balasan: tiga');
    await sees(page, 'Pengingat');
    await page.getByText('Pelatihan Dinas Sosial Jawa Timur').first().waitFor();
    expect(program.heard.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual([
      'satu',
      'dua',
      'tiga',
    ]);
    expect((await bubbles(page)).toSorted()).toEqual(
      [
        'Anda: satu',
        'Sinau: Balasan: satu',
        'Anda: dua',
        'Anda: tiga',
        'Sinau: Pengingat',
        'Sinau: Balasan: dua',
        'Sinau: Balasan: tiga',
      ].toSorted(),
    );
  });

  it('posts again, with the same id, what was taken but never acknowledged', async () => {
    const page = await open();
    program.dieBeforeAnswering();
    await says(page, 'halo');
    await expect.poll(() => program.posts).toBe(1);
    // The page is closed before the program is back: what it did not hear of lies in its storage.
    await page.goto('about:blank');
    await program.comeBack();
    await page.goto(program.url);
    await expect.poll(() => program.posts).toBe(2);
    await sees(page, 'Balasan: halo');
    await page.getByRole('img', { name: 'terkirim' }).waitFor();
    expect(program.heard).toHaveLength(1);
    expect(await bubbles(page)).toEqual(['Anda: halo', 'Sinau: Balasan: halo']);
  });

  it('says so where a message is refused, and goes on with the next', async () => {
    const page = await open();
    await page.evaluate(() => {
      const send = window.fetch;
      window.fetch = (input, init) =>
        typeof init?.body === 'string' && init.body.includes('buruk')
          ? Promise.resolve(Response.json({ message: 'Maaf, pesan itu terlalu panjang.' }, { status: 413 }))
          : send(input, init);
    });
    await says(page, 'buruk');
    await says(page, 'baik');
    await sees(page, 'Maaf, pesan itu terlalu panjang.');
    await page.getByRole('img', { name: 'tidak terkirim' }).waitFor();
    await sees(page, 'Balasan: baik');
  });

  it('is a new person in each tab; tabs of one person show the same', async () => {
    const first = await open();
    await says(first, 'dari satu');
    await sees(first, 'Balasan: dari satu');
    const second = await tab();
    expect(await bubbles(second)).toEqual([]);
    const visitor = await visitorOf(first);
    expect(await visitorOf(second)).not.toBe(visitor);
    await second.evaluate((name) => sessionStorage.setItem('sinau:visitor', name), visitor);
    await second.reload();
    await sees(second, 'Balasan: dari satu');
    await says(second, 'dari dua');
    await sees(first, 'Balasan: dari dua');
    await expect.poll(() => bubbles(first)).toContain('Anda: dari dua');
    expect(await bubbles(first)).toHaveLength(4);
  });

  it('lets one be somebody else, and shows what the bot will send', async () => {
    const page = await open();
    program.coming = [{ at: 'Senin, 7 Desember 2026 pukul 09.00 WIB', label: 'Dasar PSM', text: 'Besok dimulai.' }];
    await page.getByRole('button', { name: 'Alat uji coba' }).click();
    const side = page.getByRole('complementary', { name: 'Alat uji coba' });
    await page.reload();
    await page.getByRole('button', { name: 'Alat uji coba' }).click();
    await side.getByText('Senin, 7 Desember 2026 pukul 09.00 WIB').waitFor();
    await side.getByLabel('Bicara sebagai').selectOption('Contoh Koordinator');
    await side.waitFor({ state: 'hidden' });
    await says(page, 'halo');
    await sees(page, 'Balasan: halo');
    expect(program.heard.at(-1)?.from.externalId).toBe('sample-coordinator');
    await page.setViewportSize({ width: 1280, height: 800 });
    await side.getByRole('button', { name: 'Jadi orang baru' }).click();
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    expect(await visitorOf(page)).toMatch(/^visitor-/);
  });

  it('sends a file with the words beside it, describes one that is too large, and a place', async () => {
    const page = await open();
    await browser.context.grantPermissions(['geolocation']);
    await browser.context.setGeolocation({ latitude: -7.25, longitude: 112.75 });
    await page.getByRole('textbox', { name: 'Tulis pesan' }).fill('ini KTP saya');
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kirim berkas' }).click();
    await (await choosing).setFiles({ name: 'ktp.png', mimeType: 'image/png', buffer: Buffer.alloc(10_000) });
    await sees(page, '📎 ktp.png\nini KTP saya');
    await expect
      .poll(() => program.heard.at(-1)?.content)
      .toEqual({
        kind: 'media',
        media: 'image',
        caption: 'ini KTP saya',
        file: {
          name: 'ktp.png',
          mediaType: 'image/png',
          size: 10_000,
          reference: Buffer.alloc(10_000).toString('base64'),
        },
      });
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kirim berkas' }).click();
    await (await again).setFiles({ name: 'data.csv', mimeType: 'text/csv', buffer: Buffer.alloc(13_000_000) });
    await expect
      .poll(() => program.heard.at(-1)?.content)
      .toMatchObject({ media: 'document', file: { name: 'data.csv', size: 13_000_000, reference: '' } });
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    await page.getByRole('button', { name: 'Kirim lokasi saya' }).click();
    await expect
      .poll(() => program.heard.at(-1)?.content)
      .toEqual({ kind: 'location', latitude: -7.25, longitude: 112.75 });
  });

  it('shows that an answer is being made, until it is there', async () => {
    const page = await open();
    const visitor = await visitorOf(page);
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    await says(page, 'halo');
    await sees(page, 'Balasan: halo');
    program.showTyping(visitor);
    await page.getByText('Sinau sedang mengetik').waitFor();
    await program.say(visitor, { text: [{ text: 'Ini.' }] });
    await page.getByText('Sinau sedang mengetik').waitFor({ state: 'detached' });
  });

  it.each([
    [320, 568],
    [360, 740],
    [1280, 800],
  ])('fits a screen of %i by %i', async (width, height) => {
    const page = await open();
    await page.setViewportSize({ width, height });
    await says(page, `Pneumonoultramicroscopicsilicovolcanoconiosis${'x'.repeat(200)}`);
    await page.getByText('Balasan').first().waitFor();
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.phone, .log, .bubble')]
        .filter((node) => node.scrollWidth > node.clientWidth + 1)
        .map((node) => node.className),
    );
    expect(wider).toEqual([]);
    const send = await page.getByRole('button', { name: 'Kirim' }).boundingBox();
    expect(send && send.x + send.width <= width && send.y + send.height <= height).toBe(true);
  });
});
