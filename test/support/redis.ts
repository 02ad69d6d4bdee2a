/**
 * The Redis that the tests may use, or null; then they say that they left something out, or fail where nothing may be.
 * Each worker has a database of its own there: two files at once would otherwise do each other's jobs.
 */
export function redisUrl(): string | null {
  const given = process.env['SINAU_TEST_REDIS_URL'] ?? null;
  if (given === null) {
    if ((process.env['SINAU_TEST_REQUIRE'] ?? '').includes('redis')) {
      throw new Error('Tests on Redis may not be left out here: set SINAU_TEST_REDIS_URL.');
    }
    process.stdout.write('Left out: the queue on Redis (SINAU_TEST_REDIS_URL is not set).\n');
    return null;
  }
  const url = new URL(given);
  url.pathname = `/${process.env['VITEST_POOL_ID'] ?? '0'}`;
  return url.href;
}
