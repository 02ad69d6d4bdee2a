import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { ChannelName } from '../../messaging/address.ts';
import type { Attachment } from '../../messaging/outbound.ts';
import { attempt, type NotAllowed } from '../../people/attempts.ts';
import { hasten } from '../../delivery/haste.ts';
import { fileOfDraft, keptAttachment } from '../../delivery/outbound-files.ts';
import { callOff, enqueue, takeRecalled } from '../../delivery/outbox.ts';
import { recipientsOf } from '../../people/recipients.ts';
import { type Agency, nextLoud, nextQuiet } from '../../people/quiet-hours.ts';
import { coordinatorsOf, type Role, rolesOf } from '../../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { broadcastRecipients, broadcasts, type BroadcastStatus, outbox, persons } from '../../store/schema.ts';
import { textsFor } from '../../texts/index.ts';
import { type Audience, audience as audienceShape, matches, mayWriteTo, reachOf, sessionRegions } from './audience.ts';

/** A broadcast as those who may write to its audience see it. */
export interface Broadcast {
  readonly id: number;
  readonly status: BroadcastStatus;
  readonly createdBy: number;
  readonly createdAt: Date;
  readonly startsAt: Date;
  readonly text: string;
  readonly audience: Audience;
  readonly fileId: number | null;
}

const read = (row: typeof broadcasts.$inferSelect): Broadcast => ({
  id: row.id,
  status: row.status,
  createdBy: row.createdBy,
  createdAt: row.createdAt,
  startsAt: row.startsAt,
  text: row.text,
  audience: audienceShape.parse(row.audience),
  fileId: row.fileId,
});

/** How it stands for people: one that is due begins within moments. */
export const statusNow = ({ status, startsAt }: Pick<Broadcast, 'status' | 'startsAt'>, now: Date): BroadcastStatus =>
  status === 'scheduled' && startsAt <= now ? 'running' : status;

/** The picture or document of a broadcast; null: it has none, or it is kept no more. */
export const fileOf = async (
  queries: Queries,
  { fileId }: { readonly fileId: number | null },
): Promise<Attachment | null> => (fileId === null ? null : keptAttachment(queries, fileId));

/** More people than this need a second coordinator where the settings say nothing. */
const usualSecondWord = 1_000;

export type CreationOutcome =
  | {
      readonly kind: 'created';
      readonly broadcastId: number;
      readonly status: BroadcastStatus;
      readonly people: number;
    }
  /** This very draft is a broadcast already: the confirmation came twice. */
  | { readonly kind: 'already'; readonly broadcastId: number }
  /** Nobody would get it. */
  | { readonly kind: 'nobody' }
  /** The file that goes with it has not come yet. */
  | { readonly kind: 'file-missing' }
  | NotAllowed;

/** Makes a draft a broadcast, which starts at its time, or waits for the word of a second coordinator first. */
export async function createBroadcast(
  tx: Transaction,
  draft: {
    readonly actorId: number;
    readonly draftKey: string;
    readonly text: string;
    readonly audience: Audience;
    readonly startsAt: Date;
    /** A picture or document was sent for it. */
    readonly withFile?: boolean;
    /** The chat that is shown the progress. */
    readonly chat: { readonly contactId: number; readonly channel: ChannelName; readonly address: string };
  },
  agency: Agency,
  now: Date,
): Promise<CreationOutcome> {
  const { actorId, draftKey, text, startsAt, withFile = false, chat } = draft;
  const regionsOf = await sessionRegions(tx, [draft.audience]);
  return attempt<CreationOutcome>(
    tx,
    {
      actorId,
      deed: 'create-broadcast',
      subject: 'broadcast',
      allows: (held) => mayWriteTo(held, draft.audience, regionsOf),
      async act() {
        const { people } = await reachOf(tx, draft.audience);
        if (people === 0) return { kind: 'nobody' };
        const file = withFile ? await fileOfDraft(tx, draftKey) : null;
        if (withFile && !file) return { kind: 'file-missing' };
        const many = people > (agency.secondWordAbove ?? usualSecondWord);
        const status: BroadcastStatus = many ? 'awaiting-approval' : 'scheduled';
        const values = {
          draftKey,
          status,
          createdBy: actorId,
          createdAt: now,
          text,
          audience: draft.audience,
          startsAt,
          fileId: file?.id ?? null,
        };
        const [row] = await tx
          .insert(broadcasts)
          .values({ ...values, ...chat })
          .onConflictDoNothing()
          .returning({ id: broadcasts.id });
        if (!row) {
          const [known] = await tx.select().from(broadcasts).where(eq(broadcasts.draftKey, draftKey));
          return { kind: 'already', broadcastId: known?.id ?? 0 };
        }
        if (status === 'awaiting-approval') await askOthers(tx, { broadcastId: row.id, actorId, people }, agency, now);
        else if (startsAt <= now) await hasten(tx, 'run-broadcasts');
        return { kind: 'created', broadcastId: row.id, status, people };
      },
      told: (outcome) => ('broadcastId' in outcome ? { broadcast: outcome.broadcastId } : {}),
    },
    now,
  );
}

/** Tells the other coordinators of the province that one of them wants to write to many. */
async function askOthers(
  tx: Transaction,
  { broadcastId, actorId, people }: { readonly broadcastId: number; readonly actorId: number; readonly people: number },
  agency: Agency,
  now: Date,
): Promise<void> {
  const others = (await coordinatorsOf(tx, null)).filter((id) => id !== actorId);
  const rows = [...(await recipientsOf(tx, others)).values()].map(({ language, timeZone, ...recipient }) => {
    const zone = timeZone ?? agency.zone;
    const dueAt = nextLoud(now, zone, agency.quietHours);
    const quietAt = nextQuiet(dueAt, zone, agency.quietHours);
    const { broadcasts: words } = textsFor(language).coordination;
    const choices = [{ value: `bc:${broadcastId}:open`, label: words.look }];
    const message = { text: words.askSecond(people), choices, menu: `b${broadcastId.toString(36)}` };
    return { ...recipient, kind: 'notice' as const, message, dueAt, quietAt };
  });
  await enqueue(tx, rows, now);
}

export type Order = 'approve' | 'pause' | 'resume' | 'stop';

export type OrderOutcome =
  | { readonly kind: 'done'; readonly status: BroadcastStatus }
  /** Not from where it stands now, or it is gone. */
  | { readonly kind: 'impossible' }
  /** The second word is somebody else's than the first. */
  | { readonly kind: 'own' }
  | NotAllowed;

const from: Readonly<Record<Order, readonly BroadcastStatus[]>> = {
  approve: ['awaiting-approval'],
  pause: ['running', 'scheduled'],
  resume: ['paused'],
  stop: ['awaiting-approval', 'scheduled', 'running', 'paused'],
};

const to: Readonly<Record<Order, BroadcastStatus>> = {
  approve: 'scheduled',
  pause: 'paused',
  resume: 'scheduled',
  stop: 'stopped',
};

/** Approves, pauses, resumes or stops a broadcast. What waits in the outbox is taken back at once. */
export async function orderBroadcast(
  tx: Transaction,
  order: { readonly actorId: number; readonly broadcastId: number; readonly order: Order },
  now: Date,
): Promise<OrderOutcome> {
  const { actorId, broadcastId, order: word } = order;
  const [row] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId)).for('update');
  const wanted = row ? audienceShape.parse(row.audience) : [];
  const regionsOf = await sessionRegions(tx, [wanted]);
  return attempt<OrderOutcome>(
    tx,
    {
      actorId,
      deed: `${word}-broadcast`,
      subject: `broadcast:${broadcastId}`,
      allows: (held) => mayWriteTo(held, wanted, regionsOf),
      async act() {
        if (!row || !from[word].includes(row.status)) return { kind: 'impossible' };
        if (word === 'approve' && row.createdBy === actorId) return { kind: 'own' };
        const [changed] = await rowsOf(
          tx,
          sql`update ${broadcasts} set status = ${to[word]}, cursor = 0, resolved = false,
                approved_by = case when ${word === 'approve'}::boolean then ${actorId}::bigint else approved_by end,
                ended_at = case when ${word === 'stop'}::boolean then ${now.toISOString()}::timestamptz end
              where id = ${broadcastId}::bigint and status = any(${sql.param([...from[word]])}::text[]) returning id`,
        );
        if (!changed) return { kind: 'impossible' };
        await takeBack(tx, broadcastId);
        if (word === 'stop') await closeLedger(tx, broadcastId, wanted, now);
        const status = statusNow({ status: to[word], startsAt: row.startsAt }, now);
        if (status === 'running') await hasten(tx, 'run-broadcasts');
        return { kind: 'done', status };
      },
    },
    now,
  );
}

/** What nobody has begun to send leaves the outbox, and the ledger: whoever it was for may still get it. */
async function takeBack(tx: Transaction, broadcastId: number): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select message.id from ${broadcastRecipients} as ledger join ${outbox} as message on message.id = ledger.outbox_id
        where ledger.broadcast_id = ${broadcastId}::bigint and (message.status = 'queued' or message.status = 'sending')
        order by message.id`,
  );
  await leaveLedger(
    tx,
    await callOff(
      tx,
      waiting.map(({ id }) => Number(id)),
      'called-off',
    ),
  );
}

const leaveLedger = (tx: Transaction, outboxIds: readonly number[]) =>
  tx.delete(broadcastRecipients).where(inArray(broadcastRecipients.outboxId, [...outboxIds]));

/** What was in a sender's hand as it was taken back, and has come back unsent: the same, but where the ledger is closed. */
export async function takeInRecalled(tx: Transaction): Promise<void> {
  const recalled = sql`kind = 'broadcast' and status = 'cancelled' and reason = 'recalled'`;
  if ((await rowsOf(tx, sql`select from ${outbox} where ${recalled} limit 1`)).length === 0) return;
  // First of all: who stops one at this moment has closed its ledger before it is looked at.
  await tx.execute(
    sql`select id from ${broadcasts} where status in ('scheduled', 'running', 'paused') order by id for no key update`,
  );
  const back = await takeRecalled(tx, 'broadcast');
  if (back.length === 0) return;
  await tx.execute(
    sql`update ${broadcastRecipients} as ledger set outcome = 'skipped', reason = 'stopped', outbox_id = null
        from ${broadcasts} as stopped where stopped.id = ledger.broadcast_id and stopped.status = 'stopped'
          and ledger.outbox_id = any(${sql.param(back)}::bigint[])`,
  );
  const left = await leaveLedger(tx, back).returning({ id: broadcastRecipients.broadcastId });
  const goOn = left.map(({ id }) => id);
  await tx.update(broadcasts).set({ cursor: 0, resolved: false }).where(inArray(broadcasts.id, goOn));
}

/** The ledger of a stopped broadcast says of everyone else that it did not come to them. */
async function closeLedger(tx: Transaction, broadcastId: number, wanted: Audience, now: Date): Promise<void> {
  await tx.execute(
    sql`insert into ${broadcastRecipients} (broadcast_id, person_id, outcome, reason, at)
        select ${broadcastId}::bigint, person.id, 'skipped', 'stopped', ${now.toISOString()}::timestamptz
        from ${persons} as person where ${matches(wanted)}
        on conflict do nothing`,
  );
}

/** Announcements on their way to somebody who wants no more; the ledger says so, by the outbox row or resolved anew. */
export async function callOffBroadcasts(tx: Transaction, personId: number): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select id from ${outbox} where person_id = ${personId}::bigint and kind = 'broadcast'
          and status in ('queued', 'sending') order by id`,
  );
  await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'no-consent',
  );
}

/** The latest broadcasts that somebody could have made, newest first; none for others. */
export async function broadcastsFor(queries: Queries, actorId: number): Promise<Broadcast[]> {
  const held = await rolesOf(queries, actorId);
  if (held.length === 0) return [];
  const rows = await queries.select().from(broadcasts).orderBy(desc(broadcasts.id)).limit(200);
  const made = rows.map(read);
  const regionsOf = await sessionRegions(
    queries,
    made.map(({ audience }) => audience),
  );
  return made.filter((one) => mayWriteTo(held, one.audience, regionsOf));
}

/** One broadcast, for whoever could have made it; a refused look is audited. */
export async function openBroadcast(
  tx: Transaction,
  look: { readonly actorId: number; readonly broadcastId: number; readonly deed?: string },
  now: Date,
): Promise<{ readonly kind: 'found'; readonly broadcast: Broadcast } | { readonly kind: 'gone' } | NotAllowed> {
  const { actorId, broadcastId, deed = 'open-broadcast' } = look;
  const [row] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId));
  const found = row ? read(row) : null;
  const regionsOf = await sessionRegions(tx, found ? [found.audience] : []);
  const allows = (held: readonly Role[]): boolean => mayWriteTo(held, found?.audience ?? [], regionsOf);
  return attempt<{ readonly kind: 'found'; readonly broadcast: Broadcast } | { readonly kind: 'gone' }>(
    tx,
    {
      actorId,
      deed,
      subject: `broadcast:${broadcastId}`,
      allows,
      act: async () => (found ? { kind: 'found', broadcast: found } : { kind: 'gone' }),
    },
    now,
  );
}
