import { describe, expect, it } from 'vitest'
import { gather } from './gather.ts'

const upper = async (keys: string[]) =>
  new Map(keys.filter((key) => key !== '?').map((key) => [key, key.toUpperCase()]))

describe('gather', () => {
  it('looks up together what is asked in one turn, each key once', async () => {
    const lookups: string[][] = []
    const find = gather(async (keys) => {
      lookups.push(keys)
      return upper(keys)
    })
    expect(await Promise.all(['a', 'b', 'a', '?'].map(find))).toEqual(['A', 'B', 'A', undefined])
    expect(lookups).toEqual([['a', 'b', '?']])
  })

  it('asks anew for a key whose lookup has begun, because its answer may be old by then', async () => {
    const answers = ['old', 'new']
    const find = gather(async (keys) => {
      const answer = answers.shift() ?? ''
      await new Promise((resolve) => setImmediate(resolve))
      return new Map(keys.map((key) => [key, answer]))
    })
    const first = find('a')
    await new Promise((resolve) => setImmediate(resolve))
    expect(await Promise.all([first, find('a')])).toEqual(['old', 'new'])
  })

  it('takes no more than so many keys at once', async () => {
    const sizes: number[] = []
    const find = gather(async (keys) => {
      sizes.push(keys.length)
      return upper(keys)
    }, 2)
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(find))).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(sizes).toEqual([2, 2, 1])
  })

  it('fails whoever shared a failed lookup, and nobody after them', async () => {
    let fails = true
    const find = gather(async (keys) => {
      if (fails) throw new Error('away')
      return upper(keys)
    })
    expect((await Promise.allSettled([find('a'), find('b')])).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ])
    fails = false
    expect(await find('a')).toBe('A')
  })
})
