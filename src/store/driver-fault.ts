/**
 * Whether an uncaught error is the database driver's own, and the process can go on. When a connection dies in the middle
 * of a transaction, it still writes to the socket that is gone, from a timer where nobody can catch it; the query it
 * belongs to is rejected as well, so the transaction has failed already. And when one dies right after its greeting, the
 * driver's own question for the types of arrays is rejected, and nobody awaits it; what was to be asked on that
 * connection is rejected by itself.
 */
export const isDriverFault = (error: unknown): boolean =>
  error instanceof Error && (writesToNobody(error) || asksForTypes(error));

const writesToNobody = (error: Error): boolean =>
  error instanceof TypeError &&
  error.message === "Cannot read properties of null (reading 'write')" &&
  /postgres[\\/](?:src|cjs[\\/]src)[\\/]connection\.js/.test(error.stack ?? '');

function asksForTypes(error: Error): boolean {
  const query: unknown = Reflect.get(error, 'query');
  return typeof query === 'string' && /^\s*select b\.oid, b\.typarray\s+from pg_catalog\.pg_type/.test(query);
}
