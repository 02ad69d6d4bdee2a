import type { RefusalParameters } from './refusal.ts';

/** What goes wrong with a call. `accepted`: whether the platform has done what was asked before it went wrong. */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly code: number;
      readonly description: string;
      readonly parameters?: RefusalParameters;
    }
  /** The call is never answered. */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** The connection breaks instead of an answer. */
  | { readonly kind: 'cut'; readonly accepted: boolean }
  /** Somebody between us and Telegram answers with a page. */
  | { readonly kind: 'page'; readonly status: number };

export const tooManyRequests = (seconds: number): Fault => ({
  kind: 'refuse',
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

export const refusal = (code: number, description: string): Fault => ({ kind: 'refuse', code, description });

export const conflict = refusal(
  409,
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
);
