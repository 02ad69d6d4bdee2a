import { z } from 'zod';
import { cleanText, type InboundContent } from '../../messaging/inbound.ts';
import { quickReplyValuePattern } from '../../messaging/outbound.ts';

/** Names a visitor of the chat page: made by the page, unguessable, or one of the sample people. */
export const visitorPattern = /^(?:visitor-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|sample-[a-z]{1,24})$/;

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
    /** What kind of file; the bytes stay where they are. */
    z.object({
      kind: z.literal('file'),
      media: z.enum(['image', 'video', 'audio', 'document']),
      caption: z.string(),
    }),
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

function inboundContent(content: z.infer<typeof posted>['content']): InboundContent {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: cleanText(content.text) };
    case 'start':
      return { kind: 'start', payload: null };
    case 'file':
      return { kind: 'media', media: content.media, caption: cleanText(content.caption).trim() || null };
    default:
      return content;
  }
}
