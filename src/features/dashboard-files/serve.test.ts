import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveDashboard } from './serve.ts'

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passwright-web-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Passwright</title>')
  await writeFile(join(folder, 'favicon.svg'), '<svg/>')
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {}')
  app = Fastify()
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Not found' }))
  await serveDashboard(app, folder)
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

test.each(['/', '/passes', '/passes/pass_01/edit?tab=history', '/sign-in'])(
  '%s is the document, under a strict content policy and never cached blindly',
  async (url) => {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<title>Passwright</title>')
    expect(answer.headers['cache-control']).toBe('no-cache')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain('http')
  },
)

test('hashed files are kept for a year, others are asked for again', async () => {
  const script = await app.inject('/assets/index-abc123.js')
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache')
})

test.each(['/api/v1/nothing', '/docs/nothing', '/p/abc', '/assets/gone.js', '/nothing.txt'])(
  '%s is not a page of the dashboard',
  async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  },
)
