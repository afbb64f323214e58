import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerPush, type ApnsLookalike, startApnsLookalike } from '../../test/lookalikes/apns.ts'
import { type ApnsClient, apnsClient } from './apns.ts'
import { makeCertificateAuthority, makePassCertificate, makeRsaKey, privateKeyPem } from './x509/make.ts'

let identity: { ca: string; certificate: string; privateKey: string }
let apns: ApnsLookalike
let client: ApnsClient

beforeAll(async () => {
  const now = new Date()
  const key = await makeRsaKey()
  const ca = makeCertificateAuthority([['commonName', 'Demo CA']], key, now, 30)
  const certificate = makePassCertificate({
    passTypeIdentifier: 'pass.example.demo',
    teamIdentifier: 'DEMO000000',
    organization: 'Demo',
    key,
    authority: { certificate: ca, key },
    now,
    days: 30,
  })
  identity = { ca, certificate, privateKey: privateKeyPem(key) }
})
beforeEach(async () => {
  apns = await startApnsLookalike(identity.ca)
  client = clientOf()
})
afterEach(async () => {
  await client.close()
  await apns.down()
})

function clientOf(changes: Partial<Parameters<typeof apnsClient>[0]> = {}): ApnsClient {
  const { certificate, privateKey } = identity
  const { origin, ca } = apns
  return apnsClient({ origin, certificate, privateKey, topic: 'pass.example.demo', ca, ...changes })
}

describe('a push', () => {
  it('shows the certificate and says what Apple asks for', async () => {
    expect(await client.push('ab12')).toEqual({ outcome: 'delivered' })
    expect(apns.received).toEqual([
      {
        path: '/3/device/ab12',
        headers: { topic: 'pass.example.demo', pushType: 'background', priority: '5' },
        body: '{}',
        client: 'Pass Type ID: pass.example.demo',
      },
    ])
  })

  it.each([
    [410, 'Unregistered', 'unregister', 'apple_pass_removed'],
    [400, 'BadDeviceToken', 'unregister', 'apple_pass_removed'],
    [400, 'BadTopic', 'refused', 'apple_refused'],
    [403, 'BadCertificate', 'blocked', 'apple_blocked'],
    [429, 'TooManyRequests', 'retry', 'apple_busy'],
    [503, 'Shutdown', 'retry', 'apple_busy'],
    [500, '', 'retry', 'apple_busy'],
  ])('answered %i %s has the right verdict', async (status, answer, outcome, reason) => {
    apns.answer = (stream) => answerPush(stream, status, answer, { 'retry-after': '7' })
    expect(await client.push('ab12')).toEqual({
      outcome,
      grounds: { reason, params: { answer: answer || 'HTTP 500' } },
      ...(outcome === 'retry' && { afterSeconds: 7 }),
    })
  })

  it('to a token that cannot be one is not sent', async () => {
    expect(await client.push('../../admin')).toMatchObject({ outcome: 'unregister' })
    expect(apns.received).toEqual([])
  })
})

describe('the connection', () => {
  it('carries many pushes, never more at a time than allowed', async () => {
    client = clientOf({ maxInFlight: 20 })
    const verdicts = await Promise.all(
      Array.from({ length: 500 }, (_, index) => client.push(index.toString(16))),
    )
    expect(verdicts.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(new Set(apns.received.map(({ path }) => path)).size).toBe(500)
    expect(apns.sessions).toHaveLength(1)
    expect(apns.mostAtOnce).toBeLessThanOrEqual(20)
  })

  it('is made anew after APNs closed it', async () => {
    await client.push('01')
    for (const session of apns.sessions) session.goaway()
    await client.push('02')
    for (const session of apns.sessions) session.destroy()
    expect(await client.push('03')).toEqual({ outcome: 'delivered' })
    expect(apns.sessions.length).toBeGreaterThan(1)
  })

  it('is made anew after APNs was down, and pushes meanwhile are to be retried', async () => {
    await client.push('01')
    await apns.down()
    expect(await client.push('02')).toMatchObject({ outcome: 'retry' })
    await apns.up()
    expect(await client.push('03')).toEqual({ outcome: 'delivered' })
  })

  it('gives up on a push that is never answered', async () => {
    apns.answer = () => undefined
    client = clientOf({ timeoutMs: 100 })
    expect(await client.push('ab12')).toMatchObject({
      outcome: 'retry',
      grounds: { reason: 'apple_silent' },
    })
  })

  it('with a certificate that APNs does not trust is to be retried', async () => {
    const key = await makeRsaKey()
    const foreign = makeCertificateAuthority([['commonName', 'Nobody']], key, new Date(), 3)
    client = clientOf({ certificate: foreign, privateKey: privateKeyPem(key) })
    expect(await client.push('ab12')).toMatchObject({ outcome: 'retry' })
    expect(apns.received).toEqual([])
  })

  it('to a server that nobody vouches for is not used', async () => {
    client = clientOf({ ca: identity.ca })
    expect(await client.push('ab12')).toMatchObject({
      outcome: 'retry',
      grounds: { reason: 'apple_unreachable', params: { answer: expect.stringContaining('CERT') } },
    })
    expect(apns.received).toEqual([])
  })
})
