import { expect, test } from 'vitest'
import { remember } from './bounded-cache.ts'

test('what was asked lately is remembered, and what was not is forgotten', () => {
  const made: string[] = []
  const shout = remember(4, (key) => {
    made.push(key)
    return key.toUpperCase()
  })
  const ask = (...keys: string[]) => keys.map(shout)
  expect(ask('a', 'b', 'a')).toEqual(['A', 'B', 'A'])
  expect(made).toEqual(['a', 'b'])
  ask('c', 'a', 'd', 'a', 'e', 'a', 'f', 'a')
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  ask('b')
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'b'])
})

test('an exception is not remembered', () => {
  let isReady = false
  const read = remember(2, () => {
    if (!isReady) throw new Error('not yet')
    return 'here'
  })
  expect(() => read('x')).toThrow('not yet')
  isReady = true
  expect(read('x')).toBe('here')
})
