import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Colour, contrast, formatHex, nearestReadable, parseColour, READABLE } from './colour.ts'

const colour = (text: string): Colour => {
  const parsed = parseColour(text)
  if (!parsed) throw new Error(`${text} is no colour`)
  return parsed
}
const channel = fc.integer({ min: 0, max: 255 })
const anyColour = fc.record({ red: channel, green: channel, blue: channel })

describe('parseColour', () => {
  it('reads the short and the long form in any case', () => {
    expect(formatHex(colour('#FA0'))).toBe('#ffaa00')
    expect(formatHex(colour('#1f3FaE'))).toBe('#1f3fae')
  })

  it.each([
    '',
    '#',
    '#ff',
    '#ffff',
    '#fffff',
    '#fffffff',
    'red',
    'rgb(1,2,3)',
    '#gggggg',
    ' #ffffff',
    '#ffffff\n',
  ])('refuses %j', (text) => expect(parseColour(text)).toBeNull())

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyColour, (any) => {
        expect(colour(formatHex(any))).toEqual({ ...any })
      }),
    )
  })
})

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d, as the WCAG calculators say', (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2)
    expect(contrast(colour(other), colour(one))).toBeCloseTo(ratio, 2)
  })
})

describe('nearestReadable', () => {
  it('leaves a readable colour alone', () => {
    expect(nearestReadable(colour('#ffffff'), colour('#1f3fae'))).toEqual(colour('#ffffff'))
  })

  it('moves a colour no further than it must', () => {
    const found = nearestReadable(colour('#808080'), colour('#ffffff'))
    expect(contrast(found, colour('#ffffff'))).toBeGreaterThanOrEqual(READABLE)
    expect(contrast(found, colour('#ffffff'))).toBeLessThan(READABLE + 0.1)
  })

  it('keeps the hue: a green that is too pale stays green', () => {
    const { red, green, blue } = nearestReadable(colour('#4caf50'), colour('#ffffff'))
    expect(green).toBeGreaterThan(red + 40)
    expect(green).toBeGreaterThan(blue + 40)
  })

  it('is readable for any two colours', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (text, background) => {
        expect(contrast(nearestReadable(text, background), background)).toBeGreaterThanOrEqual(READABLE)
      }),
      { numRuns: 2000 },
    )
  })
})
