import type { Channel } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { SendError } from '../messaging/send-error.ts';
import type { Database } from '../store/database.ts';
import { withBytes } from './outbound-files.ts';
import type { OutboxRow } from './outbox.ts';

/** Milliseconds. A channel answers long before; one that hangs must not hold up the others. */
const timeLimit = 120_000;

/** One try to send a row. Resolves with the platform's id of the message, or with what went wrong; never rejects. */
export async function attempt(
  channel: Channel,
  row: OutboxRow,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): Promise<{ readonly externalId: string | null } | Error> {
  let cancel = (): void => {};
  const late = new Promise<SendError>((resolve) => {
    cancel = clock.after(timeLimit, () => resolve(new SendError('uncertain', 'The channel did not answer in time.')));
  });
  try {
    const address = { channel: row.channel, externalId: row.address };
    const message = await withBytes(database.queries, row.message);
    return await Promise.race([channel.send(address, message, { messageId: String(row.id) }), late]);
  } catch (error) {
    return error instanceof Error ? error : new Error('Something else than an error was thrown.');
  } finally {
    cancel();
  }
}
