import { randomUUID } from 'node:crypto';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';

interface Said {
  readonly id: string;
  readonly message: OutboundMessage;
}

/** How long somebody looks at the page for what must come, in milliseconds: long enough for a machine that is busy. */
const patience = 45_000;

/** Somebody on the chat page, over http and server-sent events as the page does it. */
export class PageVisitor {
  readonly visitor: string;
  readonly said: Said[] = [];
  private base: string;
  private stream: AbortController | null = null;
  private readonly readers = new Set<() => void>();

  constructor(base: string, visitor = `visitor-${randomUUID()}`) {
    this.base = base;
    this.visitor = visitor;
  }

  /** Opens the stream of what the bot says; again after the program was started anew, at its new address. */
  async listen(base = this.base): Promise<void> {
    this.base = base;
    this.stream?.abort();
    this.stream = new AbortController();
    const after = this.said.at(-1)?.id ?? '0';
    const answer = await fetch(`${base}/chat/events?as=${this.visitor}&after=${after}`, { signal: this.stream.signal });
    void this.read(answer);
  }

  /** Posts a message, by a given id where it is posted again; resolves with the status. */
  async posts(text: string, id: string = randomUUID()): Promise<number> {
    const answer = await fetch(`${this.base}/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: this.visitor, id, content: { kind: 'text', text } }),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  /** Posts a message and resolves with the words of the next answer. */
  async says(text: string): Promise<string> {
    const before = this.said.length;
    const status = await this.posts(text);
    if (status !== 200) throw new Error(`"${text}" was answered with ${status}.`);
    return this.next(before);
  }

  /** The words of the message that comes after so many. */
  async next(after: number): Promise<string> {
    const deadline = Date.now() + patience;
    for (;;) {
      const said = this.said[after];
      if (said) return plainText(said.message.text);
      if (Date.now() >= deadline) throw new Error(`Message ${after + 1} never came. So far:\n${this.transcript}`);
      await new Promise<void>((resolve) => {
        const reader = (): void => {
          clearTimeout(timer);
          this.readers.delete(reader);
          resolve();
        };
        const timer = setTimeout(reader, deadline - Date.now());
        this.readers.add(reader);
      });
    }
  }

  private get transcript(): string {
    return this.said.map(({ message }) => plainText(message.text)).join('\n\n');
  }

  leave(): void {
    this.stream?.abort();
  }

  private async read(answer: Response): Promise<void> {
    let rest = '';
    try {
      for await (const chunk of answer.body ?? []) {
        rest += Buffer.from(chunk as Uint8Array).toString('utf8');
        const events = rest.split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) this.take(event);
      }
    } catch {
      // The program was killed, or the visitor left: `listen` begins anew.
    }
  }

  private take(event: string): void {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (!data || !/^event: message$/m.test(event)) return;
    const said = JSON.parse(data) as Said;
    if (this.said.some((other) => other.id === said.id)) return;
    this.said.push(said);
    for (const reader of this.readers) reader();
  }
}
