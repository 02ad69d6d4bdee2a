import { and, eq } from 'drizzle-orm';
import { keepOutboundFile, keptAttachment } from '../delivery/outbound-files.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { loadPersons } from '../people/persons.ts';
import type { Transaction } from '../store/database.ts';
import { helpRequests } from '../store/schema.ts';
import { textsFor } from '../texts/index.ts';
import { broadcastFileKind } from './broadcasts/files.ts';
import { sayToOfficer, sayToPerson } from './hand-off-talk.ts';

/** In bytes; larger ones would take people's data and patience. */
const limit = 5_000_000;
/** For as long as it may take to reach the other side, and no longer. Milliseconds. */
const lifetime = 3 * 86_400_000;

/** A file that was fetched, or why it was not. */
type Fetched =
  | {
      readonly kind: 'fetched';
      readonly file: { readonly name: string | null; readonly mediaType: string };
      readonly bytes: Buffer;
    }
  | { readonly kind: 'too-large' | 'gone' };

/**
 * Passes on what one side of a talk sent to the other; nothing of it is kept longer than it takes to arrive. Answers what
 * the sender is to hear: null where it is on its way.
 */
export async function passFile(
  tx: Transaction,
  sent: {
    readonly requestId: number;
    readonly senderId: number;
    readonly file: Fetched | null;
    /** By an officer who was answering the sender. */
    readonly isAwaited: boolean;
  },
  now: Date,
): Promise<OutboundMessage | null> {
  const { requestId, senderId, file, isAwaited } = sent;
  const [sender] = await loadPersons(tx, [senderId]);
  if (!sender) return null;
  const { handOff } = textsFor(sender.language).assistance;
  if (file?.kind !== 'fetched' || broadcastFileKind(file.file) === null || file.bytes.length > limit) {
    return { text: handOff.fileRefused };
  }
  // Of other pictures a platform may make nothing; as a document they arrive.
  const kind = /^image\/(?:jpeg|png)$/.test(file.file.mediaType) ? 'image' : 'document';
  const [request] = await tx
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.id, requestId), eq(helpRequests.status, 'taken')))
    .for('update');
  if (!request || request.officerId === null) return { text: handOff.over };
  const fileName = file.file.name ?? (kind === 'image' ? 'gambar.jpg' : 'berkas.pdf');
  const keptUntil = new Date(now.getTime() + lifetime);
  const id = await keepOutboundFile(tx, {
    kind,
    fileName,
    mediaType: file.file.mediaType,
    bytes: file.bytes,
    keptUntil,
  });
  const attachment = await keptAttachment(tx, id);
  const words = { text: '', ...(attachment ? { attachment } : {}) };
  if (request.personId === senderId) {
    const talk = { requestId, officerId: request.officerId };
    const isHeard = await sayToOfficer(tx, { talk, person: sender, ...words, isAwaited }, now);
    return isHeard ? null : { text: handOff.fileTooLate };
  }
  const passed = await sayToPerson(tx, { requestId, officer: sender, ...words }, now);
  return passed ? null : { text: handOff.over };
}
