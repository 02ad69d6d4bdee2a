import type { ChannelName } from '../messaging/address.ts';
import type { Transaction } from '../store/database.ts';
import { consents } from '../store/schema.ts';
import { statement } from '../store/statement.ts';

export type Purpose = (typeof consents.$inferSelect)['purpose'];

/** Writes what a person agreed to or withdrew. Rows are only added: the latest of a purpose holds, all are proof. */
export async function recordConsent(
  tx: Transaction,
  consent: {
    readonly personId: number;
    readonly purpose: Purpose;
    readonly granted: boolean;
    /** Version of the text they read. */
    readonly textVersion: string;
    /** What they answered, as typed or pressed. */
    readonly rawAnswer: string;
    readonly channel: ChannelName;
  },
  now: Date,
): Promise<void> {
  await tx.execute(
    statement`insert into ${consents} (person_id, purpose, granted, text_version, raw_answer, channel, at)
        values (${consent.personId}::bigint, ${consent.purpose}, ${consent.granted}::boolean, ${consent.textVersion},
          ${consent.rawAnswer.slice(0, 200)}, ${consent.channel}, ${now.toISOString()}::timestamptz)`,
  );
}
