import type { Errand } from '../delivery/errands.ts';
import { keptFile } from '../delivery/inbound-files.ts';
import type { Channel, FetchLimits } from '../messaging/channel.ts';
import { FileError } from '../messaging/file-error.ts';
import type { InboundFile } from '../messaging/inbound.ts';
import type { Queries } from '../store/database.ts';

/** What came of fetching the file of an errand. */
export type FetchedFile =
  | { readonly kind: 'fetched'; readonly file: InboundFile; readonly bytes: Buffer }
  /** Trying again would not help: the person is told why. */
  | { readonly kind: 'too-large' | 'gone' };

/**
 * Fetches the file that an errand is about by its channel. Null: this process does not have the channel.
 * @throws FileError where trying again may help.
 */
export async function fetchFileOf(
  errand: Errand,
  limits: FetchLimits,
  { queries, channels }: { readonly queries: Queries; readonly channels: readonly Channel[] },
): Promise<FetchedFile | null> {
  const kept = await keptFile(queries, Number(errand.parameters['file']));
  if (!kept) return { kind: 'gone' };
  const channel = channels.find(({ name }) => name === kept.channel);
  if (!channel?.fetchFile) return null;
  try {
    return { kind: 'fetched', file: kept.file, bytes: await channel.fetchFile(kept.file, limits) };
  } catch (error) {
    if (error instanceof FileError && error.kind !== 'unavailable') return { kind: error.kind };
    throw error;
  }
}
