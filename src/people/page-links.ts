import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../store/database.ts';
import { pageLinks } from '../store/schema.ts';
import { rolesOf } from './roles.ts';

/** How long a link to an operator's page stands, in minutes. */
const linkMinutes = 10;

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** A code that opens an operator's page once; it is shown once and kept nowhere. */
export async function makePageLink(tx: Transaction, personId: number, now: Date): Promise<string> {
  const code = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000);
  await tx.insert(pageLinks).values({ codeHash: hashOf(code), personId, createdAt: now, expiresAt });
  return code;
}

/** Who opens a page by this code; null where it is unknown, used, too old, or its maker is no administrator any more. */
export async function usePageLink(tx: Transaction, code: string, now: Date): Promise<number | null> {
  const [link] = await tx
    .update(pageLinks)
    .set({ usedAt: now })
    .where(and(eq(pageLinks.codeHash, hashOf(code)), isNull(pageLinks.usedAt), gt(pageLinks.expiresAt, now)))
    .returning({ personId: pageLinks.personId });
  const held = link ? await rolesOf(tx, link.personId) : [];
  return link && held.some(({ role }) => role === 'administrator') ? link.personId : null;
}
