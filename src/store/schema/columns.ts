import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** A moment, in UTC, to the millisecond; shown in the person's zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
export const identity = () => bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey();
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
export const reference = (name: string) => bigint(name, { mode: 'number' });
