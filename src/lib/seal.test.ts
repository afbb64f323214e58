import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)

test('a sealed secret opens with its key at its place', () => {
  const sealed = seal(key, 'ten_1/wh_1', 'whsec_ünïcode')
  expect(sealed.includes('whsec_')).toBe(false)
  expect(unseal(key, 'ten_1/wh_1', sealed).toString()).toBe('whsec_ünïcode')
  expect(seal(key, 'ten_1/wh_1', 'whsec_ünïcode')).not.toEqual(sealed)
})

test('another key, another place, a changed byte or a cut end do not open it', () => {
  const sealed = seal(key, 'ten_1/wh_1', 'secret')
  expect(() => unseal(randomBytes(32), 'ten_1/wh_1', sealed)).toThrow(/authenticat/i)
  expect(() => unseal(key, 'ten_2/wh_1', sealed)).toThrow(/authenticat/i)
  expect(() => unseal(key, 'ten_1/wh_1', sealed.subarray(0, -1))).toThrow(/authenticat/i)
  expect(() => unseal(key, 'ten_1/wh_1', sealed.subarray(0, 20))).toThrow(/authenticat/i)
  for (const index of [0, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
    expect(() => unseal(key, 'ten_1/wh_1', changed)).toThrow(/authenticat/i)
  }
})
