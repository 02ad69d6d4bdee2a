import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { createSealer } from '../../../src/channels/whatsapp/sealer.ts';
import { Vault } from '../../../src/channels/whatsapp/vault.ts';
import { systemClock } from '../../../src/messaging/clock.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { testDatabase } from '../../support/database.ts';
import { silentLog } from '../../support/talk.ts';

const support = testDatabase();
const sealer = createSealer(randomBytes(32));
const open = () => Vault.open({ database: support.database, sealer, clock: systemClock, log: silentLog });

beforeEach(() => support.clear());

it('let go of, the login has no write under way that would land on what its next owner reads', async () => {
  const vault = await open();
  let isLetGo = false;
  const letGo = await support.database.transaction(async (tx) => {
    await tx.execute(sql`lock table whatsapp_vault in exclusive mode`);
    vault.put([['creds', 'old']]);
    const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await rowsOf(support.database.queries, waiting)).length).toBe(1);
    const ended = vault.abandon().then(() => {
      isLetGo = true;
    });
    vault.put([['creds', 'older still']]);
    await rowsOf(support.database.queries, sql`select 1`);
    expect(isLetGo).toBe(false);
    return { ended };
  });
  await letGo.ended;
  expect((await open()).get('creds')).toBe('old');
});
