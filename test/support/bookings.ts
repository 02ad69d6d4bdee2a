import type { Queries } from '../../src/store/database.ts';
import {
  consents,
  contacts,
  type EnrollmentStatus,
  enrollments,
  persons,
  sessionDays,
  trainingSessions,
  trainings,
  venues,
} from '../../src/store/schema.ts';

const longAgo = new Date('2026-01-01T00:00:00Z');
const hour = 3_600_000;
let addresses = 0;

/** Somebody who is registered, agreed to be written to, and can be reached. */
export async function bookPerson(
  queries: Queries,
  given: Partial<typeof persons.$inferInsert> & {
    readonly consents?: boolean;
    readonly channel?: string;
    readonly unreachableSince?: Date;
  } = {},
): Promise<number> {
  const { consents: agreed = true, channel = 'webchat', unreachableSince = null, ...profile } = given;
  const [person] = await queries
    .insert(persons)
    .values({ createdAt: longAgo, registeredAt: longAgo, fullName: 'Siti Aminah', regionCode: '35.73', ...profile })
    .returning({ id: persons.id });
  if (!person) throw new Error('The person was not written.');
  const personId = person.id;
  await queries.insert(contacts).values({
    personId,
    channel,
    externalId: `chat-${++addresses}`,
    createdAt: longAgo,
    lastInboundAt: longAgo,
    unreachableSince,
  });
  if (agreed) {
    const answer = { textVersion: 'id-1', rawAnswer: 'Setuju', channel, at: longAgo };
    await queries.insert(consents).values({ ...answer, personId, purpose: 'profile', granted: true });
  }
  return personId;
}

/** A published training session of one day, six and a half hours long. */
export async function bookSession(
  queries: Queries,
  startsAt: Date | string,
  given: Partial<typeof trainingSessions.$inferInsert> & { readonly online?: boolean } = {},
): Promise<number> {
  const { online = false, ...session } = given;
  const start = new Date(startsAt);
  const end = new Date(start.getTime() + 6.5 * hour);
  await queries
    .insert(venues)
    .values([
      { code: 'UPT', name: 'UPT PTKS Malang', shortName: 'UPT Malang', latitude: -7.9, longitude: 112.6 },
      { code: 'ONLINE', name: 'Daring', shortName: 'Daring' },
    ])
    .onConflictDoNothing();
  await queries
    .insert(trainings)
    .values({ code: 'PDPS', title: 'Pelatihan Dasar', topic: 'Dasar', summary: '', lessonHours: 8, audiences: [] })
    .onConflictDoNothing();
  const [row] = await queries
    .insert(trainingSessions)
    .values({
      trainingCode: 'PDPS',
      batch: ++batches,
      status: 'published',
      mode: online ? 'online' : 'onsite',
      venueCode: online ? 'ONLINE' : 'UPT',
      startsAt: start,
      endsAt: end,
      enrollmentClosesAt: new Date(start.getTime() - 24 * hour),
      capacity: 10_000,
      ...session,
    })
    .returning({ id: trainingSessions.id });
  if (!row) throw new Error('The training session was not written.');
  await queries.insert(sessionDays).values({ trainingSessionId: row.id, startsAt: start, endsAt: end, online });
  return row.id;
}

/** Above every number that a test names: files share a worker, and so this. */
let batches = 1_000;

/** A person's place in a training session; answers the enrollment's id. */
export async function bookSeat(
  queries: Queries,
  personId: number,
  trainingSessionId: number,
  given: { readonly status?: EnrollmentStatus; readonly since?: Date | string } = {},
): Promise<number> {
  const statusAt = new Date(given.since ?? longAgo);
  const [row] = await queries
    .insert(enrollments)
    .values({ personId, trainingSessionId, status: given.status ?? 'enrolled', createdAt: statusAt, statusAt })
    .returning({ id: enrollments.id });
  if (!row) throw new Error('The enrollment was not written.');
  return row.id;
}
