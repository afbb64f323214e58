import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase45, encodeBase45 } from './base45.ts'

test('the examples of RFC 9285', () => {
  for (const [plain, encoded] of [
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ] as const) {
    expect(encodeBase45(Buffer.from(plain))).toBe(encoded)
    expect(decodeBase45(encoded)?.toString()).toBe(plain)
  }
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeBase45(encodeBase45(bytes))).toEqual(Buffer.from(bytes))
    }),
  )
})

test('what nobody writes is refused', () => {
  for (const text of ['GGW', ':::', 'A', 'BB8A', '::', 'bb8', 'B_8', 'Ä', '☃☃☃'])
    expect(decodeBase45(text)).toBeNull()
})
