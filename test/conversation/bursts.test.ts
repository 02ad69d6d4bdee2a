import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { standingOf } from '../../src/conversation/bursts.ts';
import { openTurnGroups, type TurnGroups } from '../../src/conversation/group.ts';
import type { InboundContent } from '../../src/messaging/inbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { rowsOf } from '../../src/store/database.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, silentLog } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let groups: TurnGroups;
let said: string[] = [];
let count = 0;

beforeEach(async () => {
  await support.clear();
  said = [];
  groups = openTurnGroups({
    database: support.database,
    agency,
    adminPhones: [],
    startLinks: () => [],
    operatorPage: (code) => code,
    burstPause: ({ from }) => (from.channel === 'whatsapp' ? 1_200 : 0),
    leaseId: () => 1,
    onReplies: (rows) => said.push(...rows.map(({ message }) => plainText(message.text))),
    clock,
    log: silentLog,
  });
});

const from = { channel: 'whatsapp', externalId: 'siti@lid' } as const;
const inbound = (content: InboundContent, externalId: string) => ({
  from,
  externalId,
  sentAt: null,
  languageTag: null,
  content,
});
const says = (text: string, id = String(++count)) => groups.receive(inbound({ kind: 'text', text }, id));

describe('Two messages typed in a row', () => {
  it('get one answer that covers both', async () => {
    const taken = [says('min'), says('mau tanya')];
    await Promise.all(taken);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/Selamat datang[\s\S]*Mau bertanya soal apa/);
    const [inbox] = await rowsOf<{ taken: string }>(support.database.queries, sql`select count(*) as taken from inbox`);
    expect(Number(inbox?.taken)).toBe(2);
  });

  it('wait for each other until there is a pause', async () => {
    const first = says('assalamualaikum');
    clock.move(1_000);
    const second = says('saya dari lawang');
    clock.move(1_000);
    expect(said).toEqual([]);
    clock.move(300);
    await Promise.all([first, second]);
    expect(said).toHaveLength(1);
  });

  it('one of which was answered already are not answered twice', async () => {
    const first = says('min', 'a');
    clock.move(1_200);
    await first;
    const again = [says('min', 'a'), says('pagi', 'b')];
    clock.move(1_200);
    await Promise.all(again);
    expect(said).toHaveLength(2);
  });

  it('keep nobody waiting for ever', async () => {
    const taken: Promise<void>[] = [];
    for (let index = 0; index < 8; index++) {
      taken.push(says(`lalu begini ${index}`));
      clock.move(1_000);
    }
    await taken[0];
    clock.move(2_000);
    await Promise.all(taken);
    expect(said.length).toBeLessThanOrEqual(2);
  });
});

describe('What stands by itself', () => {
  it('is answered at once', async () => {
    await says('jadwal');
    await says('1');
    await groups.receive(inbound({ kind: 'location', latitude: -7.9, longitude: 112.6 }, 'place'));
    expect(said).toHaveLength(3);
  });

  it.each([
    ['min', 'open'],
    ['saya mau ikut pelatihan lansia', 'open'],
    ['siti aminah', 'open'],
    ['jadwal', 'closing'],
    ['2', 'alone'],
    ['yang pertama', 'alone'],
    ['👍', 'alone'],
    ['ya', 'alone'],
  ] as const)('“%s” is %s', (text, standing) => {
    expect(standingOf(inbound({ kind: 'text', text }, 'x'))).toBe(standing);
  });
});
