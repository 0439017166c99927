import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The unit tests: everything that needs neither an editor nor a browser. The tests in the real editor have their own
 * runner (scripts/e2e.mjs) and their own configuration (vitest.interface.config.ts), because they need built bundles.
 */
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'packages/extension/test/{e2e,interface}/**'],
    // Properties that draw their own cases begin at one seed too.
    setupFiles: ['scripts/test/seed.ts'],
    // Two is what a small machine has; more workers only fight over it.
    maxWorkers: 2,
    // Property tests of ten thousand cases take their time on a busy machine, and `npm run fuzz` takes this bound away. No test asserts a duration.
    testTimeout: 900_000,
    hookTimeout: 600_000,
  },
});
