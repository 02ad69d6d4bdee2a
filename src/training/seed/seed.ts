import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { atLocalTime, dayOfWeek, localDate, plusDays } from '../../people/local-time.ts';
import { rowsOf, type Transaction } from '../../store/database.ts';
import { contacts, persons, roles, sessionDays, trainingSessions, trainings, venues } from '../../store/schema.ts';
import data from './samples.json' with { type: 'json' };

type Sample = (typeof data.trainings)[number];

/** Which sample trainings are held when: days from today to the first day (moved on to a weekday), and what is special. */
const plan: readonly { code: string; inDays: number; capacity?: number; needsApproval?: true }[] = [
  { code: 'PENGANTAR', inDays: 3 },
  { code: 'PSM-DASAR', inDays: 8 },
  // Two seats, to try the waitlist.
  { code: 'LANSIA', inDays: 10, capacity: 2 },
  { code: 'PDPS', inDays: 14 },
  { code: 'PENYULUHAN', inDays: 16 },
  { code: 'TKSK-PMK', inDays: 18, needsApproval: true },
  { code: 'ASES', inDays: 21 },
  { code: 'DDP', inDays: 23 },
  { code: 'REMAJA', inDays: 27 },
  { code: 'KARTAR', inDays: 30 },
  { code: 'PSM-LANJUT', inDays: 34 },
  { code: 'MANKAS', inDays: 36 },
  { code: 'SHELTER', inDays: 38 },
  { code: 'DISABILITAS', inDays: 41 },
  { code: 'ODGJ', inDays: 44 },
  { code: 'PENGANTAR', inDays: 47 },
  { code: 'ANAK', inDays: 50 },
  { code: 'PDPS', inDays: 56 },
];

/** The chat page offers these two beside new people, on this machine alone. */
export const sampleStaff = [
  { externalId: 'sample-coordinator', fullName: 'Contoh Koordinator', role: 'coordinator' },
  { externalId: 'sample-administrator', fullName: 'Contoh Administrator', role: 'administrator' },
] as const;

/**
 * Fills a store with sample trainings and sessions in the coming weeks, to try things on; not the agency's calendar.
 * Safe to run again, also on another day or twice at once: it adds nothing while half of the plan is still open, else
 * the next runs of what is not. Resolves with how many sessions it added.
 */
export async function seedSamples(tx: Transaction, zone: string, now: Date): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sinau seed'))`);
  await tx.insert(venues).values(data.venues).onConflictDoNothing();
  await tx.insert(trainings).values(data.trainings.map(courseOf)).onConflictDoNothing();
  await seedStaff(tx, now);
  const open = await openRuns(tx, now);
  if (open.length >= plan.length / 2) return 0;
  let added = 0;
  for (const held of plan) {
    const standing = open.indexOf(held.code);
    if (standing >= 0) {
      open.splice(standing, 1);
      continue;
    }
    await seedSession(tx, held, zone, now);
    added++;
  }
  return added;
}

/** The course alone, without how a run of it is held. */
const courseOf = (sample: Sample): typeof trainings.$inferInsert => ({
  code: sample.code,
  title: sample.title,
  topic: sample.topic,
  summary: sample.summary,
  lessonHours: sample.lessonHours,
  audiences: sample.audiences,
  prerequisiteTrainings: sample.prerequisiteTrainings,
  prerequisiteDeclaration: sample.prerequisiteDeclaration,
  note: sample.note,
});

/** The training of every run that can still be enrolled in; a code comes as often as it has runs. */
async function openRuns(tx: Transaction, now: Date): Promise<string[]> {
  const rows = await tx
    .select({ code: trainingSessions.trainingCode })
    .from(trainingSessions)
    .where(and(eq(trainingSessions.status, 'published'), gt(trainingSessions.enrollmentClosesAt, now)));
  return rows.map(({ code }) => code);
}

async function seedSession(tx: Transaction, held: (typeof plan)[number], zone: string, now: Date): Promise<void> {
  const training = data.trainings.find(({ code }) => code === held.code);
  if (!training) throw new Error(`The plan names the unknown training ${held.code}.`);
  const days = daysOf(training, plusDays(localDate(now, zone), held.inDays), zone);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return;
  const [row] = await tx
    .insert(trainingSessions)
    .values({
      trainingCode: training.code,
      batch: sql`(select coalesce(max(batch), 0) + 1 from training_sessions where training_code = ${training.code})`,
      status: 'published',
      mode: training.mode as 'onsite' | 'online' | 'mixed',
      venueCode: training.venue,
      startsAt: first.startsAt,
      endsAt: last.endsAt,
      enrollmentClosesAt: new Date(first.startsAt.getTime() - 24 * 3_600_000),
      capacity: held.capacity ?? training.quota,
      needsApproval: held.needsApproval ?? false,
      trainerRoles: training.trainerRoles,
    })
    .returning({ id: trainingSessions.id });
  if (!row) return;
  await tx.insert(sessionDays).values(days.map((day) => ({ ...day, trainingSessionId: row.id })));
}

/** Consecutive weekdays that fit into one week, 09.00 to 15.30; a mixed training begins with a day at home. */
function daysOf(training: Sample, earliest: string, zone: string) {
  let first = earliest;
  while (!fitsIn(first, training.days)) first = plusDays(first, 1);
  const end = training.lessonHours <= 4 ? '12:00' : '15:30';
  return Array.from({ length: training.days }, (_, index) => {
    const date = plusDays(first, index);
    const online = training.mode === 'online' || (training.mode === 'mixed' && index === 0);
    return { startsAt: atLocalTime(date, '09:00', zone), endsAt: atLocalTime(date, end, zone), online };
  });
}

/** Whether so many days from here on are weekdays, none of them between Christmas Eve and New Year. */
function fitsIn(first: string, days: number): boolean {
  if (dayOfWeek(first) + days - 1 > 5) return false;
  return Array.from({ length: days }, (_, index) => plusDays(first, index).slice(5)).every(
    (day) => day < '12-24' && day > '01-01',
  );
}

/**
 * The sample staff sit at the chat page. Where it is off nobody reads what they are sent: people must not be told that
 * their questions are with an officer.
 */
export async function seatSampleStaff(tx: Transaction, pageIsOn: boolean, now: Date): Promise<void> {
  const names = sampleStaff.map(({ externalId }) => externalId);
  await tx
    .update(contacts)
    .set({ unreachableSince: pageIsOn ? null : now })
    .where(and(eq(contacts.channel, 'webchat'), inArray(contacts.externalId, names)));
}

async function seedStaff(tx: Transaction, now: Date): Promise<void> {
  for (const { externalId, fullName, role } of sampleStaff) {
    const [known] = await rowsOf(
      tx,
      sql`select from contacts where channel = 'webchat' and external_id = ${externalId}`,
    );
    if (known) continue;
    const [person] = await tx
      .insert(persons)
      .values({ createdAt: now, fullName, regionCode: '35.73', audiences: ['SDMUPT'], registeredAt: now })
      .returning({ id: persons.id });
    if (!person) continue;
    await tx
      .insert(contacts)
      .values({ personId: person.id, channel: 'webchat', externalId, createdAt: now, lastInboundAt: now });
    await tx.insert(roles).values({ personId: person.id, role, grantedAt: now });
  }
}
