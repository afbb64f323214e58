import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { newWebhookSecret, signWebhook } from './webhook-signature.ts'

const message = () => ({ id: 'evt_1', sentAt: new Date(), body: '{"name":"Zoë 🎟"}' })

test('the reference library accepts a signed message', () => {
  const secret = newWebhookSecret()
  const headers = signWebhook(message(), [secret])
  expect(new Webhook(secret).verify(message().body, headers)).toEqual({ name: 'Zoë 🎟' })
})

test('during a rotation both the new and the old secret verify, and no other', () => {
  const [newer, older, foreign] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()]
  const headers = signWebhook(message(), [newer, older])
  expect(() => new Webhook(newer).verify(message().body, headers)).not.toThrow()
  expect(() => new Webhook(older).verify(message().body, headers)).not.toThrow()
  expect(() => new Webhook(foreign).verify(message().body, headers)).toThrow('No matching signature')
})

test('a changed body, id or timestamp does not verify', () => {
  const secret = newWebhookSecret()
  const headers = signWebhook(message(), [secret])
  const earlier = String(Number(headers['webhook-timestamp']) - 60)
  const verify = (body: string, changed: Record<string, string>) => () =>
    new Webhook(secret).verify(body, { ...headers, ...changed })
  expect(verify(`${message().body} `, {})).toThrow('No matching signature')
  expect(verify(message().body, { 'webhook-id': 'evt_2' })).toThrow('No matching signature')
  expect(verify(message().body, { 'webhook-timestamp': earlier })).toThrow('No matching signature')
})

test('secrets are 32 random bytes behind the standard prefix', () => {
  const secrets = Array.from({ length: 50 }, newWebhookSecret)
  expect(new Set(secrets).size).toBe(50)
  for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z\d+/]{43}=$/)
})
