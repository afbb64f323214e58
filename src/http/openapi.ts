import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { events, publicEventNames } from '../events.ts'

const description = `Issue passes, show them, scan them and follow every change.

Every request carries an API key: \`Authorization: Bearer 2pk_…\`. Every error is \`{ "error": "message" }\`,
with a stable \`code\` and, where one input was wrong, its \`field\`. Every POST takes an \`Idempotency-Key\`.`

/** Describes the routes mounted after this call as OpenAPI 3.1, from the schemas that validate and serialise. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Passwright API',
        version: '1.0.0',
        description,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This installation' }],
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `2pk_…`' },
          session: { type: 'apiKey', in: 'cookie', name: '__Host-passwright.session_token' },
        },
      },
      security: [{ apiKey: [] }],
      webhooks: Object.fromEntries(publicEventNames.map((name) => [name, webhook(name)])),
    },
  })
}

function webhook(name: (typeof publicEventNames)[number]) {
  const { item } = events[name]
  const properties = {
    ...item.properties,
    event: { type: 'string', const: name },
    eventId: { type: 'string' },
  }
  const schema = { type: 'object', properties } as object
  return {
    post: {
      summary: `Sent to subscribers of ${name}`,
      requestBody: { content: { 'application/json': { schema } } },
      responses: { '2XX': { description: 'Received; anything else is tried again' } },
    },
  }
}
