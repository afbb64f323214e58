import { expect, test } from 'vitest'
import { createRoster } from './roster.ts'

test('a roster holds what was added and not taken out, in places that are used again', () => {
  const roster = createRoster<{ name: string }>()
  const leaveFirst = roster.add({ name: 'first' })
  roster.add({ name: 'second' })
  leaveFirst()
  expect([...roster]).toEqual([{ name: 'second' }])
  roster.add({ name: 'third' })
  leaveFirst()
  expect([...roster]).toEqual([{ name: 'third' }, { name: 'second' }])
})
