import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompiledProgram, compileProgram, type RunningProgram } from '../support/program.ts';
import { PageVisitor } from '../support/page-visitor.ts';

/* The program as a newcomer runs it: nothing set, a folder of its own. */

let program: CompiledProgram;

beforeAll(() => {
  program = compileProgram();
}, 300_000);

afterAll(() => program.remove());

const addressOf = async (running: RunningProgram): Promise<string> =>
  `http://localhost:${(await running.said(/http:\/\/localhost:(\d+)/))[1]}`;

describe('the program', () => {
  it('holds a conversation that a kill -9 does not end', async () => {
    const environment = { DATA_DIR: program.folder(), LOG_LEVEL: 'debug' };
    const first = program.start('src/main.js', { environment });
    const siti = new PageVisitor(await addressOf(first));
    await siti.listen();
    expect(await siti.says('halo')).toContain('Selamat datang');
    for (const answer of ['daftar', 'setuju', 'siti aminah']) await siti.says(answer);
    expect(await siti.says('lawang')).toContain('kelompok');

    first.child.kill('SIGKILL');
    await first.ended;
    const second = program.start('src/main.js', { environment });
    await siti.listen(await addressOf(second));
    expect(await siti.says('psm')).toContain('nomor HP');
    expect(await siti.says('0812 3456 7890')).toContain('Nomor 0812-3456-7890');
    expect(await siti.next(siti.said.length - 1)).toBeTruthy();
    expect(await siti.says('1')).toContain('pelatihan baru');
    expect(await siti.says('ya')).toContain('selesai');
    expect(await siti.says('jadwal')).toContain('Pelatihan yang dibuka');
    expect(await siti.says('2')).toContain('Pendaftaran sampai');
    expect(await siti.says('1')).toContain('terdaftar');
    expect(await siti.says('jadwal saya')).toContain('Pelatihan Bapak/Ibu');
    siti.leave();

    const metrics = await (await fetch(new URL('/metrics', await addressOf(second)))).text();
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    // What operators read is not about anybody.
    expect(metrics).toContain('sinau_');
    const written = [first, second].map((running) => running.output() + running.errors()).join('') + metrics;
    expect(written).not.toMatch(/aminah|lawang|0?812.?3456|62812|jadwal saya/i);
  }, 240_000);

  describe('while it runs', () => {
    const environment = { DATA_DIR: '' };
    let running: RunningProgram;

    beforeAll(async () => {
      environment.DATA_DIR = program.folder();
      running = program.start('src/main.js', { environment });
      await addressOf(running);
    }, 180_000);

    afterAll(async () => {
      running.child.kill('SIGINT');
      expect(await running.ended).toBe(0);
    }, 120_000);

    it('answers what was posted again only once', async () => {
      const siti = new PageVisitor(await addressOf(running));
      await siti.listen();
      const id = randomUUID();
      expect(await siti.posts('halo', id)).toBe(200);
      expect(await siti.posts('halo', id)).toBe(200);
      await siti.says('menu');
      expect(siti.said).toHaveLength(2);
      siti.leave();
    });

    it('is alone in its folder, while chat and seed share it', async () => {
      const second = program.start('src/main.js', { environment });
      expect(await second.ended).toBe(1);
      expect(second.errors()).toContain('already running in this folder');
      expect(second.errors().trim().split('\n')).toHaveLength(1);

      const seed = program.start('scripts/seed.js', { environment });
      expect(await seed.ended).toBe(0);
      expect(seed.output()).toContain('open already');

      const given = ['--as', '6281234'];
      const chat = program.start('scripts/chat.js', { environment, input: 'halo\njadwal\n', given });
      expect(await chat.ended).toBe(0);
      expect(chat.output()).toMatch(/Selamat datang[\s\S]*Pelatihan yang dibuka/);

      // A sheet of this computer is read here, where nobody else can.
      const office = new PageVisitor(await addressOf(running), 'sample-administrator');
      await office.listen();
      for (const answer of ['undang petugas', 'koordinator', '1']) await office.says(answer);
      const before = office.said.length;
      expect(await office.says('ya')).toContain('Teruskan pesan di bawah ini');
      const invitation = await office.next(before + 1);
      const [code] = /UNDANGAN \S+/.exec(invitation) ?? [];
      if (!code) throw new Error(`The invitation has no code:\n${invitation}`);
      const sheet = join(environment.DATA_DIR, 'orang.csv');
      writeFileSync(sheet, 'Nama,No HP,Kota\nSiti Aminah,081230000001,Batu\n');
      const input = `${code}\n/berkas ${sheet}\n1\nminat\n`;
      const reading = program.start('scripts/chat.js', { environment, input, given: ['--as', 'officer'] });
      expect(await reading.ended).toBe(0);
      expect(reading.output()).toMatch(/sedang dibaca[\s\S]*Baru: 1 orang[\s\S]*1 orang tersimpan/);
      office.leave();

      const json = program.start('scripts/chat.js', { environment, input: 'menu\n', given: ['--json'] });
      expect(await json.ended).toBe(0);
      const reply: unknown = JSON.parse(json.output());
      expect(reply).toMatchObject({ text: expect.stringContaining('Menu utama'), choices: expect.any(Array) });
    }, 240_000);
  });

  it('names the setting that is wrong, in one line', async () => {
    const wrong = program.start('src/main.js', { environment: { DATA_DIR: program.folder(), QUIET_HOURS: 'night' } });
    expect(await wrong.ended).toBe(1);
    expect(wrong.errors().trim()).toBe('QUIET_HOURS must be written like 20:00-06:00.');
  }, 120_000);
});
