import { and, eq } from 'drizzle-orm';
import { askQuestions } from '../people/open-questions.ts';
import type { Transaction } from '../store/database.ts';
import { enrollments } from '../store/schema.ts';

/** A seat whose holder was asked whether they come; whose it is, the caller has seen. */
interface AskedSeat {
  readonly personId: number;
  readonly enrollmentId: number;
  readonly startsAt: Date;
}

/** "Yes, I will come." It is written down, and asked no more until the next reminder; until then they may say no. */
export async function confirmAttendance(tx: Transaction, seat: AskedSeat, now: Date): Promise<void> {
  await tx
    .update(enrollments)
    .set({ attendanceConfirmedAt: now })
    .where(and(eq(enrollments.id, seat.enrollmentId), eq(enrollments.status, 'enrolled')));
  await noteAnswer(tx, seat, 'yes', now);
}

/** Keeps the question answerable until the start: whoever said one thing may think better of it. */
export async function noteAnswer(
  tx: Transaction,
  { personId, enrollmentId, startsAt }: AskedSeat,
  answer: 'yes' | 'no',
  now: Date,
): Promise<void> {
  await askQuestions(tx, [{ personId, kind: 'attendance', enrollmentId, expiresAt: startsAt, answer }], now);
}
