/**
 * Whether an uncaught error is the database driver's own: when a connection dies in the middle of a transaction, it
 * still writes to the socket that is gone, from a timer where nobody can catch it. The query it belongs to is rejected
 * as well, so the transaction has failed already and the process can go on.
 */
export function isDriverFault(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.message === "Cannot read properties of null (reading 'write')" &&
    /postgres[\\/](?:src|cjs[\\/]src)[\\/]connection\.js/.test(error.stack ?? '')
  );
}
