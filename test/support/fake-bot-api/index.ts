export type { UploadedFile } from './body.ts';
export { conflict, type Fault, refusal, tooManyRequests } from './faults.ts';
export type { Entity } from './html.ts';
export type { FakePerson, PersonOptions } from './person.ts';
export { FakeBotApi, type FakeBotApiOptions, type RecordedCall, startFakeBotApi } from './server.ts';
export type { Update } from './updates.ts';
export type { ChatMessage } from './world.ts';
