import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    fileParallelism: true,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'server',
          isolate: false,
          include: [
            'src/**/*.test.ts',
            'shared/**/*.test.ts',
            'test/*.test.ts',
            'sdk/**/*.test.ts',
            'web/**/*.test.ts',
          ],
          globalSetup: ['test/harness/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          globalSetup: ['test/harness/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
