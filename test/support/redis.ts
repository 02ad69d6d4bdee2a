/** The Redis that the tests may use, or null; then they say that they left something out, or fail where nothing may be. */
export function redisUrl(): string | null {
  const url = process.env['SINAU_TEST_REDIS_URL'] ?? null;
  if (url === null && (process.env['SINAU_TEST_REQUIRE'] ?? '').includes('redis')) {
    throw new Error('Tests on Redis may not be left out here: set SINAU_TEST_REDIS_URL.');
  }
  if (url === null) process.stdout.write('Left out: the queue on Redis (SINAU_TEST_REDIS_URL is not set).\n');
  return url;
}
