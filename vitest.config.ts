import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    fileParallelism: true,
    maxWorkers: 2,
    // Here, not in each project, so that both use the same database servers.
    globalSetup: ['test/harness/postgres.ts'],
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
