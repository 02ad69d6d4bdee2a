/** A PostgreSQL of the program's own, for who gives no DATABASE_URL. What the outside may use of this folder. */
export { EmbeddedError } from './error.ts';
export { openEmbedded } from './server.ts';
