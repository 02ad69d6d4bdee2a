import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeUser, type FakeWhatsApp, startFakeWhatsApp } from '../support/fake-whatsapp/index.mjs';
import { type CompiledProgram, compileProgram, type RunningProgram } from '../support/program.ts';

/* The compiled program, killed like a power cut, against a WhatsApp that remembers what was confirmed. */

let program: CompiledProgram;
let fake: FakeWhatsApp;

beforeAll(async () => {
  program = compileProgram();
  fake = await startFakeWhatsApp({ autoPair: true, autoPairDelayMs: 0 });
}, 180_000);

afterAll(async () => {
  program.remove();
  await fake.close();
});

const start = (folder: string): RunningProgram =>
  program.start('src/main.js', {
    environment: {
      ...fake.env({}),
      DATA_DIR: folder,
      WHATSAPP: 'on',
      WHATSAPP_WS_URL: fake.url,
      WHATSAPP_CHAT_PACE: '0',
      CHAT_PAGE: 'off',
    },
  });

async function answered(person: FakeUser, text: string, answer: RegExp): Promise<void> {
  await person.send(text);
  await person.waitForMessage(answer, 60_000);
}

describe('on WhatsApp, a kill -9', () => {
  it('in the middle of a conversation and of a send loses no answer, and nobody is answered twice', async () => {
    const folder = program.folder();
    const first = start(folder);
    await fake.botOnline(90_000);
    const siti = fake.newUser('6281234567890', { addressing: 'lid' });
    const budi = fake.newUser('6281234567891', { addressing: 'pn' });
    await answered(siti, 'daftar', /setuju/);
    await answered(budi, 'halo', /Selamat datang/);
    await answered(siti, 'setuju', /nama lengkap/);

    // In the middle of a send: the phone has the message, the program never learns of it.
    fake.faults.nextBotMessages.push('no-ack', 'no-ack', 'no-ack');
    const { acked } = await siti.send('siti aminah');
    await acked;
    await siti.waitForMessage(/kabupaten/i, 60_000);
    first.child.kill('SIGKILL');
    await first.ended;
    fake.faults.nextBotMessages.splice(0);
    // In the middle of a conversation: written while nobody was there, one of it twice.
    await siti.send('lawang', { copies: 2 });
    await budi.send('jadwal');

    const second = start(folder);
    await siti.waitForMessage(/kelompok/, 90_000);
    await budi.waitForMessage(/Belum ada pelatihan/, 60_000);
    await answered(siti, 'psm', /nomor HP/);
    const said = siti.received.map(({ id }) => id);
    expect(new Set(said).size).toBe(said.length);
    expect(siti.received).toHaveLength(5);
    expect(budi.received).toHaveLength(2);
    expect(fake.stats().owedToBot.message).toBe(0);

    // Killed in the very act of taking a message in, again and again.
    let running = second;
    for (let round = 0; round < 3; round++) {
      const before = budi.received.length;
      const { acked: taken } = await budi.send(round % 2 === 0 ? 'menu' : 'jadwal');
      await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 20 * round))]);
      running.child.kill('SIGKILL');
      await running.ended;
      running = start(folder);
      await expect.poll(() => budi.received.length, { timeout: 90_000 }).toBe(before + 1);
    }
    await answered(budi, 'bantuan', /./);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    process.stdout.write(
      `kill -9: ${fake.stats().userDecryptFailures} answers were asked for again, ${fake.stats().receiptsFromBot['retry'] ?? 0} messages.\n`,
    );
  }, 300_000);
});
