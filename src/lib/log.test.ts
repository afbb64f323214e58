import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('what is logged of a database error says what went wrong, and nothing of the rows it went wrong with', () => {
  const lines: string[] = []
  const log = createLog('trace', { write: (line) => lines.push(line) })
  const error = Object.assign(
    new DatabaseError('duplicate key value violates unique constraint', 80, 'error'),
    {
      code: '23505',
      constraint: 'clients_email',
      detail: 'Key (tenant_id, email)=(ten_1, ana@example.com) already exists.',
      where: 'COPY clients, line 1: "ana@example.com"',
    },
  )
  log.error({ err: error }, 'request failed')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { code: '23505', constraint: 'clients_email' } })
  expect(lines.join()).not.toContain('ana@')
})
