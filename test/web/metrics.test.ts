import { describe, expect, it } from 'vitest';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { recordingChannel } from '../support/recording-channel.ts';

describe('The Prometheus page', () => {
  const store = testDatabase();
  const clock = movedClock('2026-12-01T02:00:00Z');
  const delivery = new DeliveryMetrics();
  delivery.delay('reminder', 4_000);
  delivery.missedReminders = 3;
  const rest = {
    delivery,
    turnTimes: [5, 15],
    disconnects: () => new Map([[503, 2]]),
    channels: [recordingChannel({ clock })],
    clock,
  };

  it('counts what waits in the outbox and how long', async () => {
    await store.database.driver`
      insert into outbox (person_id, contact_id, channel, address, kind, priority, message, status, created_at, due_at)
      values (1, 1, 'webchat', 'x', 'reminder', 30, '{"text":[]}', 'queued', '2026-12-01T01:00:00Z', '2026-12-01T01:59:00Z')`;
    const page = await createMetrics({ database: store.database, ...rest })();
    expect(page).toContain('sinau_outbox_messages{kind="reminder",status="queued"} 1');
    expect(page).toContain('sinau_outbox_oldest_due_seconds{kind="reminder"} 60');
    expect(page).toContain('sinau_turn_seconds_count 2');
    expect(page).toContain('sinau_send_delay_seconds{quantile="0.95",kind="reminder"} 4');
    expect(page).toContain('sinau_reminders_missed_total 3');
    expect(page).toContain('sinau_database_up 1');
    expect(page).toContain('sinau_channel_up{channel="webchat"} 1');
    expect(page).toContain('sinau_whatsapp_disconnects_total{code="503"} 2');
  });

  it('still tells the rest while the database is away', async () => {
    const away = openDatabase(store.connection);
    await away.close();
    const page = await createMetrics({ database: away, ...rest })();
    expect(page).toContain('sinau_database_up 0');
    expect(page).toContain('process_cpu_seconds_total');
  });
});
