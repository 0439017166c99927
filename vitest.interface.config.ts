import { defineConfig } from 'vitest/config';

/** The tests in the real editor and in a real browser. They need dist/, the packaged extension, Chromium and the editor. */
export default defineConfig({
  test: {
    include: ['packages/extension/test/interface/**/*.test.ts'],
    // One editor at a time: each takes over a gigabyte.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
