import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { isOwnRequest } from './same-site.ts'

const publicUrl = 'https://passes.example.com'
const own = 'https://passes.example.com'
const foreign = 'https://evil.example'

test.each([
  // Browsers that say where a request comes from are believed.
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'same-origin', origin: own }, true],
  ['POST', { 'sec-fetch-site': 'cross-site', origin: own }, false],
  ['POST', { 'sec-fetch-site': 'same-site', origin: own }, false],
  ['POST', { 'sec-fetch-site': 'same-origin', origin: foreign }, false],
  ['GET', { 'sec-fetch-site': 'none' }, true],
  ['GET', { 'sec-fetch-site': 'cross-site' }, false],
  // Older ones say it with Origin, and it has to be said before anything changes.
  ['POST', { origin: own }, true],
  ['POST', { origin: 'https://internal.example:3000' }, true],
  ['POST', { origin: foreign }, false],
  ['POST', { origin: 'null' }, false],
  ['POST', {}, false],
  ['DELETE', {}, false],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['GET', {}, true],
])('%s with %j comes from our own pages: %s', (method, headers, isOwn) => {
  const request = { method, headers: { host: 'internal.example:3000', ...headers } } as FastifyRequest
  expect(isOwnRequest(request, publicUrl)).toBe(isOwn)
})
