import { z } from 'zod';
import { cleanText, type InboundContent } from '../../messaging/inbound.ts';

/** Names a visitor of the chat page: made by the page, unguessable, or one of the sample people. */
export const visitorPattern = /^(?:visitor-[0-9a-f-]{36}|sample-[a-z]{1,24})$/;

const posted = z.object({
  as: z.string().regex(visitorPattern),
  /** Made by the page, so that posting again what was not acknowledged does nothing more. */
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string().max(200_000) }),
    z.object({
      kind: z.literal('choice'),
      menu: z.string().max(20),
      value: z.string().max(60),
      messageId: z.string().max(30),
    }),
    z.object({ kind: z.literal('start') }),
    z.object({ kind: z.literal('location'), latitude: z.number(), longitude: z.number() }),
    /** What kind of file; the bytes stay where they are. */
    z.object({
      kind: z.literal('file'),
      media: z.enum(['image', 'video', 'audio', 'document']),
      caption: z.string().max(2_000),
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
      return { kind: 'media', media: content.media, caption: cleanText(content.caption) || null };
    default:
      return content;
  }
}
