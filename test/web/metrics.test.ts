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
  const sentAt = new Date('2026-12-01T02:00:00Z');
  const before = (milliseconds: number): Date => new Date(sentAt.getTime() - milliseconds);
  delivery.sent({ channel: 'webchat', kind: 'reminder', dueAt: before(4_000) }, sentAt);
  delivery.sent({ channel: 'webchat', kind: 'reply', dueAt: before(50), askedAt: before(1_500) }, sentAt);
  delivery.turn(5);
  delivery.turn(15);
  delivery.missedReminders = 3;
  const rest = {
    delivery,
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
    expect(page).toContain('sinau_turn_seconds_bucket{le="0.005"} 1');
    expect(page).toContain('sinau_send_delay_seconds_bucket{le="2",kind="reminder"} 0');
    expect(page).toContain('sinau_send_delay_seconds_bucket{le="5",kind="reminder"} 1');
    expect(page).toContain('sinau_answer_seconds_bucket{le="1"} 0');
    expect(page).toContain('sinau_answer_seconds_bucket{le="2"} 1');
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
