import { z } from 'zod';
import { cleanFileName, cleanMediaType, cleanText, type InboundContent } from '../../messaging/inbound.ts';
import { quickReplyValuePattern } from '../../messaging/outbound.ts';

/** Names a visitor of the chat page: made by the page, unguessable, or one of the sample people. */
export const visitorPattern = /^(?:visitor-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|sample-[a-z]{1,24})$/;

const described = {
  media: z.enum(['image', 'video', 'audio', 'document']),
  caption: z.string(),
  /** What the person's computer calls it, and says of it. */
  name: z.string().max(1_000).default(''),
  mediaType: z.string().max(200).default(''),
  size: z.number().int().min(0).optional(),
};

/** The largest file that a page sends along; of a larger one the bot is told that there is one. */
export const pageFileLimit = 12 * 1024 * 1024;

const postedFile = z.object({ as: z.string().regex(visitorPattern), id: z.uuid(), ...described });

const posted = z.object({
  as: z.string().regex(visitorPattern),
  /** Made by the page, so that posting again what was not acknowledged does nothing more. */
  id: z.uuid(),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({
      kind: z.literal('choice'),
      menu: z.string().regex(/^[a-z0-9]{1,12}$/),
      value: z.string().regex(quickReplyValuePattern),
      messageId: z.string().regex(/^[\w-]{1,40}$/),
    }),
    z.object({ kind: z.literal('start') }),
    z.object({
      kind: z.literal('location'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    /** A file that is not sent along: too large, or of a kind that nobody asks for. */
    z.object({ kind: z.literal('file'), ...described }),
  ]),
});

export interface Posted {
  readonly visitor: string;
  readonly messageId: string;
  readonly content: InboundContent;
}

/** What the page posted; null where it is nothing that the page would post. */
export function parsePosted(body: unknown): Posted | null {
  const parsed = posted.safeParse(body);
  if (!parsed.success) return null;
  const { as: visitor, id: messageId, content } = parsed.data;
  return { visitor, messageId, content: inboundContent(content) };
}

/** A file that the page posted, described beside its bytes; null where it is nothing that the page would post. */
export function parsePostedFile(description: unknown, bytes: Buffer): Posted | null {
  const parsed = postedFile.safeParse(description);
  if (!parsed.success) return null;
  const { as: visitor, id: messageId, ...content } = parsed.data;
  return { visitor, messageId, content: mediaOf({ ...content, size: bytes.length }, bytes) };
}

/** The page keeps no files, so the bytes go along, and nowhere unless a dialogue asked for them. */
function mediaOf(
  { media, caption, name, mediaType, size }: Omit<z.infer<typeof postedFile>, 'as' | 'id'>,
  bytes: Buffer | null,
): InboundContent {
  const known = { kind: 'media', media, caption: cleanText(caption).trim() || null } as const;
  if (size === undefined || (media !== 'document' && media !== 'image')) return known;
  const file = {
    name: cleanFileName(name),
    mediaType: cleanMediaType(mediaType),
    size,
    reference: bytes?.toString('base64') ?? '',
  };
  return { ...known, file };
}

function inboundContent(content: z.infer<typeof posted>['content']): InboundContent {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: cleanText(content.text) };
    case 'start':
      return { kind: 'start', payload: null };
    case 'file':
      return mediaOf(content, null);
    default:
      return content;
  }
}
