import { sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Transaction } from '../store/database.ts';
import { venues } from '../store/schema.ts';
import { mayHoldFor } from './jurisdiction.ts';

export interface NewVenue {
  readonly name: string;
  readonly regionCode: string | null;
  readonly address: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
}

export type VenueOutcome = { readonly kind: 'added'; readonly venueCode: string } | NotAllowed;

/** Adds a place to the list that all coordinators choose from. */
export async function addVenue(
  tx: Transaction,
  addition: { readonly actorId: number; readonly venue: NewVenue },
  now: Date,
): Promise<VenueOutcome> {
  const { actorId, venue } = addition;
  return attempt<VenueOutcome>(
    tx,
    {
      actorId,
      deed: 'add-venue',
      subject: 'venue',
      allows: (held) => mayHoldFor(held, venue.regionCode === null ? [] : [venue.regionCode]),
      async act() {
        const stem =
          venue.name
            .normalize('NFKD')
            .toUpperCase()
            .replace(/[^A-Z0-9]+/g, '-')
            .slice(0, 20)
            .replace(/^-|-$/g, '') || 'TEMPAT';
        const taken = await tx
          .select({ code: venues.code })
          .from(venues)
          .where(sql`starts_with(${venues.code}, ${stem})`);
        const known = new Set(taken.map(({ code }) => code));
        let venueCode = stem;
        for (let number = 2; known.has(venueCode); number++) venueCode = `${stem}-${number}`;
        await tx.insert(venues).values({
          code: venueCode,
          name: venue.name,
          shortName: venue.name,
          regionCode: venue.regionCode,
          address: venue.address,
          latitude: venue.coordinates?.latitude ?? null,
          longitude: venue.coordinates?.longitude ?? null,
        });
        return { kind: 'added', venueCode };
      },
      told: (outcome) => (outcome.kind === 'added' ? { venue: outcome.venueCode } : {}),
    },
    now,
  );
}
