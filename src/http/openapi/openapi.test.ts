import { createConfig, lintFromString } from '@redocly/openapi-core'
import { validate } from '@scalar/openapi-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { describe, endpoints, personalEndpoints } from '../../app.ts'

interface Media {
  schema: object
  example: unknown
}
interface Operation {
  operationId: string
  security?: object[]
  parameters?: { $ref?: string; in?: string }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<
    string,
    { $ref?: string; headers?: Record<string, unknown>; content?: Record<string, Media> }
  >
}

const description = describe() as unknown as {
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: Operation }>
  components: { schemas: Record<string, object> }
}
const operations = Object.values(description.paths).flatMap((path) => Object.entries(path))

test('another validator takes it as OpenAPI 3.1', async () => {
  const verdict = await validate(structuredClone(description) as Record<string, unknown>)
  expect(verdict.errors ?? []).toEqual([])
  expect(verdict).toMatchObject({ valid: true, version: '3.1' })
})

test('a linter finds nothing to say of it', async () => {
  const findings = await lintFromString({
    source: JSON.stringify(description),
    config: await createConfig({ extends: ['recommended-strict'] }),
  })
  expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test('every route is an operation with a name of its own', () => {
  const names = operations.map(([, { operationId }]) => operationId)
  expect(names).toHaveLength(endpoints.length + personalEndpoints.length)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z]\w*\.[a-z]\w*$/.test(name))).toEqual([])
})

test('every body and answer that is an object has a name', () => {
  interface Shape {
    $ref?: string
    properties?: object
    items?: Shape
  }
  const isNamed = ({ $ref, properties, items }: Shape): boolean =>
    $ref !== undefined || (items ? isNamed(items) : !properties)
  const nameless = operations.flatMap(([, operation]) =>
    [operation.requestBody, ...Object.values(operation.responses)]
      .flatMap((body) => body?.content?.['application/json']?.schema ?? [])
      .filter((schema) => !isNamed(schema))
      .map(() => operation.operationId),
  )
  expect(nameless).toEqual([])
})

test('every example is valid by the schema beside it', () => {
  const ajv = new Ajv2020({
    strict: false,
    formats: { 'date-time': true, email: true, uri: (text: string) => URL.canParse(text) },
  })
  ajv.addSchema({ ...description, $id: 'description' })
  const deliveries = Object.values(description.webhooks).map(({ post }) => ['post', post] as const)
  const faults = [...operations, ...deliveries].flatMap(([, operation]) => {
    const bodies = [operation.requestBody, ...Object.values(operation.responses)]
    return bodies.flatMap((body) => {
      const media = body?.content?.['application/json']
      if (!media || media.example === undefined) return []
      const check = ajv.compile(JSON.parse(JSON.stringify(media.schema).replaceAll('"#/', '"description#/')))
      return check(media.example) ? [] : [{ name: operation.operationId, errors: check.errors }]
    })
  })
  expect(faults).toEqual([])
})

test('what every route shares is described once and named everywhere', () => {
  for (const [method, { parameters = [], operationId }] of operations) {
    const shared = parameters.map(({ $ref }) => $ref)
    expect(shared.includes('#/components/parameters/IdempotencyKey'), operationId).toBe(method === 'post')
  }
  const ofWorkspaces = operations.filter(([, { security }]) => security === undefined)
  expect(ofWorkspaces).toHaveLength(endpoints.length)
  for (const [, { responses, operationId }] of ofWorkspaces) {
    for (const status of ['401', '403', '429', '500', '503']) {
      expect(responses[status]?.$ref, operationId).toBe(`#/components/responses/Refusal${status}`)
    }
    const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
    expect(Object.keys(success?.headers ?? {}), operationId).toContain('X-RateLimit-Remaining')
  }
  expect(Object.keys(description.webhooks)).toEqual([
    'pass.created',
    'pass.scanned',
    'pass.status_changed',
    'client.created',
  ])
})
