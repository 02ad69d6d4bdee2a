import { and, eq } from 'drizzle-orm';
import { closeQuestions } from '../people/open-questions.ts';
import type { Transaction } from '../store/database.ts';
import { enrollments } from '../store/schema.ts';

/**
 * "Yes, I will come" of somebody who holds this seat; whose it is, the caller has seen. It is written down, and asked
 * no more until the next reminder. "No" gives the seat up, by `cancelEnrollment`.
 */
export async function confirmAttendance(tx: Transaction, enrollmentId: number, now: Date): Promise<void> {
  await tx
    .update(enrollments)
    .set({ attendanceConfirmedAt: now })
    .where(and(eq(enrollments.id, enrollmentId), eq(enrollments.status, 'enrolled')));
  await closeQuestions(tx, enrollmentId, 'attendance');
}
