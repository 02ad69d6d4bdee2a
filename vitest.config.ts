import { defineConfig } from 'vitest/config';

/** As in src/store/driver-fault.ts; here the error is a copy from another process. */
const isDriverFault = (error: { message?: string; stack?: string; query?: unknown }): boolean =>
  (error.message === "Cannot read properties of null (reading 'write')" &&
    /postgres\/src\/connection\.js/.test(error.stack ?? '')) ||
  (typeof error.query === 'string' && /^\s*select b\.oid, b\.typarray\s+from pg_catalog\.pg_type/.test(error.query));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    pool: 'forks',
    maxWorkers: 3,
    // A worker loads the libraries once, not for each file: a file must leave nothing behind in a module.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    expect: { poll: { timeout: 30_000 } },
    // Tests that cut database connections meet them too; every other uncaught error fails the run.
    onUnhandledError: (error) => (isDriverFault(error) ? false : undefined),
  },
});
