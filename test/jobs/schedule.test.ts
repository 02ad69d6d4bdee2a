import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { openQueue, type Queue } from '../../src/delivery/queue.ts';
import { allJobs } from '../../src/jobs/jobs.ts';
import { createSchedule, type Schedule } from '../../src/jobs/schedule.ts';
import { type Clock, systemClock } from '../../src/messaging/clock.ts';
import { moveSession } from '../../src/training/moving.ts';
import { grantRole } from '../../src/people/roles.ts';
import { rowsOf } from '../../src/store/database.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { redisUrl } from '../support/redis.ts';
import { agency, silentLog } from '../support/talk.ts';

const support = testDatabase();
let opened: { schedule: Schedule; queue: Queue } | null = null;

beforeEach(() => support.clear());

afterEach(async () => {
  await opened?.schedule.stop();
  await opened?.queue.close(1_000);
  opened = null;
});

const schedule = (clock: Clock): Schedule =>
  createSchedule(
    allJobs({ database: support.database, channels: [], agency, metrics: new DeliveryMetrics(), log: silentLog }),
    clock,
    silentLog,
  );

const sent = async (): Promise<string[]> => {
  const rows = await rowsOf<{ kind: string }>(
    support.database.queries,
    sql`select reminders.kind from reminders where outcome = 'fired' order by id`,
  );
  return rows.map((row) => row.kind);
};

describe('what time makes due', () => {
  it('reminds at the minute, and at the new one when the session moves', async () => {
    const { queries } = support.database;
    // A session at 13.00 WIB: its people are reminded at 11.00.
    const clock = movedClock('2026-12-07T03:58:00Z');
    const session = await bookSession(queries, '2026-12-07T06:00:00Z');
    await bookSeat(queries, await bookPerson(queries), session);
    const jobs = schedule(clock);
    await jobs.tick();
    expect(await sent()).toEqual([]);
    clock.moveTo('2026-12-07T03:59:59Z');
    await jobs.tick();
    expect(await sent()).toEqual([]);
    clock.moveTo('2026-12-07T04:00:00Z');
    await jobs.tick();
    expect(await sent()).toEqual(['same-day']);
    clock.moveTo('2026-12-07T04:01:00Z');
    await jobs.tick();
    expect(await sent()).toEqual(['same-day']);

    const other = await bookSession(queries, '2026-12-07T07:00:00Z');
    await bookSeat(queries, await bookPerson(queries), other);
    const officer = await bookPerson(queries);
    await support.database.transaction(async (tx) => {
      await grantRole(tx, officer, { role: 'administrator', regionCode: null }, clock.now());
      const move = { actorId: officer, trainingSessionId: other, startsAt: new Date('2026-12-07T09:00:00Z') };
      await moveSession(tx, move, agency, clock.now());
    });
    clock.moveTo('2026-12-07T05:00:00Z');
    await jobs.tick();
    expect(await sent()).toEqual(['same-day']);
    clock.moveTo('2026-12-07T07:00:00Z');
    await jobs.tick();
    expect(await sent()).toEqual(['same-day', 'same-day']);
  });

  const backends: [string, string | null][] = [['Postgres', null]];
  const redis = redisUrl();
  if (redis) backends.push(['Redis', redis]);

  describe.each(backends)('with the queue on %s', (_, url) => {
    async function open(): Promise<{ schedule: Schedule; queue: Queue }> {
      const jobs = schedule(systemClock);
      const handlers = Object.fromEntries(
        ['fire-reminders', 'lapse-offers', 'sweep-outbox', 'forget'].map((name) => [name, () => jobs.handle(name)]),
      );
      const queue = await openQueue({
        redisUrl: url,
        connection: support.connection,
        handlers,
        clock: systemClock,
        log: silentLog,
      });
      opened = { schedule: jobs, queue };
      return opened;
    }

    /** An offer that runs out soon: the job that takes it back is due then. */
    async function offerUntil(moment: Date): Promise<void> {
      const { queries } = support.database;
      const session = await bookSession(queries, new Date(Date.now() + 5 * 24 * 3_600_000), { seatsTaken: 1 });
      const enrollment = await bookSeat(queries, await bookPerson(queries), session, { status: 'offered' });
      await queries.execute(
        sql`update enrollments set offer_expires_at = ${moment.toISOString()}::timestamptz where id = ${enrollment}`,
      );
    }

    const lapsed = async () =>
      rowsOf<{ status: string }>(support.database.queries, sql`select status from enrollments`);

    it('does it when it is due, without waiting for the next look', async () => {
      await offerUntil(new Date(Date.now() + 800));
      const { schedule: jobs, queue } = await open();
      jobs.start(queue);
      await expect.poll(lapsed).toEqual([{ status: 'cancelled' }]);
    });

    it('loses nothing when every job is deleted', async () => {
      await offerUntil(new Date(Date.now() + 300));
      const { schedule: jobs, queue } = await open();
      await queue.schedule('lapse-offers', new Date(Date.now() + 60_000));
      await queue.clear();
      await expect
        .poll(async () => {
          await jobs.tick();
          return lapsed();
        })
        .toEqual([{ status: 'cancelled' }]);
    });

    it('makes one job of many wishes for the same moment', async () => {
      let runs = 0;
      const queue = await openQueue({
        redisUrl: url,
        connection: support.connection,
        handlers: { 'fire-reminders': async () => void (runs += 1) },
        clock: systemClock,
        log: silentLog,
      });
      // All have wished by then, however busy the machine is.
      const moment = new Date(Date.now() + 3_000);
      await Promise.all(Array.from({ length: 10 }, () => queue.schedule('fire-reminders', moment)));
      await expect.poll(() => runs).toBe(1);
      await queue.close(1_000);
      expect(runs).toBe(1);
    });
  });

  it('ends the start where the database refuses the queue', async () => {
    const wrong = { ...support.connection, database: 'nowhere' };
    await expect(
      openQueue({ redisUrl: null, connection: wrong, handlers: {}, clock: systemClock, log: silentLog }),
    ).rejects.toThrow();
  });
});
