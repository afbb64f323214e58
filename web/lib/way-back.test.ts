import { expect, test, vi } from 'vitest'
import { wayBack } from './way-back.ts'

test('the way back after signing in is a path of the dashboard, however it is written', () => {
  vi.stubGlobal('location', { origin: 'https://passes.example' })
  expect(wayBack('/passes?status=used#top')).toBe('/passes?status=used#top')
  for (const next of [undefined, 'https://evil.example/', '//evil.example', '/\\evil.example', 'passes'])
    expect(wayBack(next), next).toBe('/')
  for (const next of ['/..//evil.example', '/.//evil.example', '/p/../..//evil.example'])
    expect(new URL(wayBack(next), 'https://passes.example').host, next).toBe('passes.example')
})
