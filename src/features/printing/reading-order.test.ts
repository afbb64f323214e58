import { expect, test } from 'vitest'
import { directionOf, inReadingOrder } from './reading-order.ts'

const laidOut = (line: string) => inReadingOrder(line, directionOf(line))

test('a text is read as its first letter is', () => {
  const texts = ['Ada', '12 שרה', '(محمد) Ali', '12', '']
  expect(texts.map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'ltr'])
})

test('a line that is read from the left stays whole', () => {
  expect(laidOut('Ada Lovelace (VIP) 12')).toEqual(['Ada Lovelace (VIP) 12'])
})

test('words that are read from the right stand from the right, and each stays as it is', () => {
  expect(laidOut('محمد علي')).toEqual(['علي', ' ', 'محمد'])
  expect(laidOut('מַזָּל טוֹב')).toEqual(['טוֹב', ' ', 'מַזָּל'])
})

test('numbers and foreign words keep their order, and brackets still open towards what they hold', () => {
  expect(laidOut('שרה כהן (VIP) 12').join('')).toBe('12 (VIP) כהן שרה')
  expect(laidOut('שרה 12:30-14:00').join('')).toBe('12:30-14:00 שרה')
  expect(laidOut('שרה (כהן)').join('')).toBe('(כהן) שרה')
  expect(laidOut('שרה Ada Lovelace').join('')).toBe('Ada Lovelace שרה')
})

test('within a line that is read from the left, only what is read from the right is turned', () => {
  expect(laidOut('Ada محمد علي Lovelace').join('')).toBe('Ada علي محمد Lovelace')
  expect(laidOut('Seat שרה 12, row 3').join('')).toBe('Seat 12 שרה, row 3')
})
