import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export default {
  test: {
    include: ['*.test.js'],
    maxWorkers: 1,
    globalSetup: [join(root, 'test/harness/postgres.ts')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}
