import { beforeEach, describe, expect, it } from 'vitest';
import { enqueue } from '../../src/delivery/outbox.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { askQuestions } from '../../src/people/open-questions.ts';
import { openOffice } from '../support/office.ts';
import type { Talker } from '../support/talk.ts';

const { support, clock, contactOf, officer, citizen, arrives, asks, says } = openOffice();
let rina: Talker;

const sitiAsks = 'saya mau tanya ke petugas, surat tugas harus berapa lembar?';
const budiAsks = 'saya mau bicara ke petugas, saya sakit tidak bisa datang harus bagaimana?';

describe('what came with choices after the last menu', () => {
  beforeEach(async () => {
    rina = await officer('rina', 'Rina Wati', 'whatsapp');
  });

  it('is what a typed number or label means', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await rina.says('kelola');
    await asks(siti, sitiAsks);
    expect(await says(rina, '1')).toContain('Siti Aminah bertanya');
    await says(rina, 'batal');
    await says(rina, 'kelola');
    expect(await says(rina, '1')).toContain('permohonan');
    await asks(siti, 'halo bu?');
    expect(await says(rina, 'Jawab')).toContain('Siti Aminah bertanya');
  });

  it('leaves a number that it does not have to the menu before, and its own words to the bot’s commands', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await rina.says('kelola');
    await asks(siti, sitiAsks);
    expect(await says(rina, '2')).toContain('ngkatan');
    const { personId, id: contactId } = await contactOf('rina');
    const choices = [
      { value: 'cmd:statistics', label: 'Jeda' },
      { value: 'cmd:language', label: 'Hentikan' },
    ];
    const message: OutboundMessage = { text: [{ text: 'Pengumuman berjalan.' }], choices, menu: 'b1' };
    const row = { personId, contactId, channel: 'whatsapp', address: 'rina', kind: 'notice', message } as const;
    await support.database.transaction((tx) => enqueue(tx, [row], clock.now()));
    await arrives();
    // Otherwise words that stop all announcements to whoever says them.
    expect(await says(rina, 'hentikan')).toContain('ahasa');
    await says(rina, 'menu');
    await support.database.transaction((tx) => enqueue(tx, [row], clock.now()));
    await arrives();
    expect(await says(rina, 'stop')).toContain('ahasa');
  });

  it('is passed over until it has arrived, and where it took the place of an earlier message', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await siti.says(sitiAsks);
    await rina.says('kelola');
    expect(await says(rina, '1')).toContain('permohonan');
    await arrives();
    expect(await says(rina, '1')).toContain('Siti Aminah bertanya');
    await says(rina, 'selesai');
    await says(rina, 'kelola');
    const { personId, id: contactId } = await contactOf('rina');
    const choices = [{ value: 'cmd:language', label: 'Jeda' }];
    const message: OutboundMessage = { text: [{ text: '40 %' }], choices, menu: 'b1', replaces: '17' };
    const row = { personId, contactId, channel: 'whatsapp', address: 'rina', kind: 'notice', message } as const;
    await support.database.transaction((tx) => enqueue(tx, [row], clock.now()));
    await arrives();
    expect(await says(rina, '1')).toContain('permohonan');
  });

  it('belongs to the latest where several came, unless a reminder asked after it', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    const budi = await citizen('budi', 'Budi Santoso');
    await rina.says('kelola');
    await asks(siti, sitiAsks);
    await asks(budi, budiAsks);
    expect(await says(rina, '1')).toContain('Budi Santoso bertanya');
    await says(rina, 'selesai');
    await asks(budi, budiAsks);
    const { personId } = await contactOf('rina');
    const question = { personId, kind: 'attendance', enrollmentId: 77, expiresAt: new Date('2026-12-09') } as const;
    await support.database.transaction((tx) => askQuestions(tx, [question], clock.now()));
    await arrives();
    expect(await says(rina, '1')).not.toContain('bertanya');
  });
});
