/** The tables of the database, one file a room; its migrations are made of them (`npx drizzle-kit generate`). */
export * from './schema/people.ts';
export * from './schema/conversation.ts';
export * from './schema/delivery.ts';
export * from './schema/channels.ts';
export * from './schema/training.ts';
export * from './schema/outreach.ts';
export * from './schema/assistance.ts';
