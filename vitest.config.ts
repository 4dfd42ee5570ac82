import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Generous, so that a busy machine does not fail what a free one passes.
    testTimeout: 30_000,
  },
});
