import { expect, it } from 'vitest'
import { RowNames } from './row-names.ts'

it('rows keep their names within a list, and another list takes the names of those that were drawn', () => {
  const names = new RowNames()
  const [a, b, c] = names.of('all', ['a', 'b', 'c'])
  expect(names.of('all', ['new', 'a', 'b']).slice(1), 'when one comes before them').toEqual([a, b])
  expect(names.of('all', ['c', 'd'])[0], 'when one scrolls').toBe(c)
  const [, d] = names.of('all', ['c', 'd'])
  expect(names.of('some', ['x', 'a', 'y']).slice(0, 2), 'in the place of the last list').toEqual([c, d])
})

it('no two rows have one name, whichever lists they come from', () => {
  const names = new RowNames()
  names.of('all', ['a', 'b'])
  names.of('some', ['b', 'c'])
  const back = names.of('all', ['c', 'a', 'b', 'd'])
  expect(new Set(back).size).toBe(4)
  expect(new Set(names.of('all', ['d', 'b', 'a', 'c']))).toEqual(new Set(back))
})
