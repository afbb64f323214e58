import type { TSchema } from 'typebox'
import { describeFile } from '../files.ts'
import { headers, headersOf } from './headers.ts'
import { operationName } from './name.ts'
import { refusalResponses, refusalsOf } from './refusals.ts'
import type { DescribedRoute } from './route.ts'
import { describeTags } from './tags.ts'
import { collectSchemas, exampleOf, type NamedSchemas, type PlainSchema } from './schemas.ts'

const prefix = '/api/v1'

const description = `Issue passes, show them, scan them and follow every change.

Every request carries an API key: \`Authorization: Bearer 2pk_…\`. Every error is \`{ "error": "message" }\`,
with a stable \`code\` and, where one input was wrong, its \`field\`. Every POST takes an \`Idempotency-Key\`.`

const idempotencyKey = {
  in: 'header',
  name: 'Idempotency-Key',
  description:
    'Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  ...leftOut('order-1842-ticket-1'),
}

/**
 * Describes the API as OpenAPI 3.1, from the schemas that validate and serialise.
 * @param routes every route below /api/v1.
 * @param webhooks what is delivered, by the name of its event.
 * @throws where two routes have one name, or two schemas one title.
 */
export function describeApi(routes: DescribedRoute[], webhooks: Record<string, TSchema>) {
  const schemas = collectSchemas()
  const paths: Record<string, Record<string, object>> = {}
  const names = new Set<string>()
  for (const route of routes) {
    const name = operationName(route)
    if (names.has(name)) throw new Error(`Two routes have the name ${name}`)
    names.add(name)
    const path = prefix + route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, name, schemas) }
  }
  const deliveries = Object.entries(webhooks).map(([event, item]) => [event, delivery(event, item, schemas)])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Passwright API',
      version: '1.0.0',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This installation' }],
    security: [{ apiKey: [] }, { session: [] }],
    tags: describeTags(routes.map(({ tag }) => tag)),
    paths,
    webhooks: Object.fromEntries(deliveries) as Record<string, object>,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `2pk_…`' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-passwright.session_token' },
      },
      parameters: { IdempotencyKey: idempotencyKey },
      headers,
      responses: refusalResponses((schema) => schemas.refer(schema)),
      schemas: schemas.components,
    },
  }
}

function operation(route: DescribedRoute, name: string, schemas: NamedSchemas): object {
  const parameters = parametersOf(route, schemas)
  const file = route.file ?? route.upload
  const answers = { ...route.responses, ...route.described }
  const successes = Object.entries(answers).filter(([status]) => Number(status) < 400)
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary,
    ...descriptionOf(route),
    ...(route.access && { security: route.access === 'person' ? [{ session: [] }] : [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: !('default' in route.body), content: json(route.body, schemas) },
    }),
    ...(file && { requestBody: { required: true, ...describeFile(file) } }),
    responses: {
      ...Object.fromEntries(
        successes.map(([status, schema]) => [
          status,
          {
            description: sentences[status] ?? 'Done',
            headers: headersOf(route, Number(status)),
            content: route.produces ? streams(route.produces, schema) : json(schema, schemas),
          },
        ]),
      ),
      ...refusalsOf(route),
    },
  }
}

function descriptionOf({ description, needs, alsoNeeds = [] }: DescribedRoute): { description?: string } {
  const [first, ...others] = [needs ?? [], alsoNeeds].flat().map((permission) => `\`${permission}\``)
  const need = first && `Needs the permission ${[first, others.join(', ')].filter(Boolean).join(', and ')}.`
  const paragraphs = [description, need].filter(Boolean)
  return paragraphs.length > 0 ? { description: paragraphs.join('\n\n') } : {}
}

const sentences: Record<string, string> = {
  200: 'Done',
  201: 'Created',
  202: 'Accepted; it goes on in the background',
}

function parametersOf(route: DescribedRoute, schemas: NamedSchemas): object[] {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    in: 'path',
    name,
    required: true,
    schema: { type: 'string' },
  }))
  const query = route.query ? schemas.refer(route.query) : {}
  const inQuery = Object.entries(query.properties ?? {}).map(
    ([name, { description, examples, ...schema }]) => {
      const required = query.required?.includes(name) ?? false
      const [example] = examples ?? schema.enum ?? []
      return {
        in: 'query',
        name,
        ...(description && { description }),
        ...(required && { required }),
        schema,
        ...(example !== undefined && (required ? { example } : leftOut(example))),
      }
    },
  )
  const shared = route.method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []
  return [...inPath, ...inQuery, ...shared]
}

/**
 * An example that the reference shows, and sends only when it is asked to: one filter for each member together match
 * nothing, and a second try under one Idempotency-Key does nothing.
 */
function leftOut(value: unknown): object {
  return { examples: { default: { value, 'x-disabled': true } } }
}

function json(schema: TSchema, schemas: NamedSchemas) {
  const example = exampleOf(JSON.parse(JSON.stringify(schema)) as PlainSchema)
  return { 'application/json': { schema: schemas.refer(schema), example } }
}

/** An answer that is a file: a stream of bytes in one of several formats. */
function streams(mediaTypes: string[], { description }: { description?: string }) {
  const schema = { type: 'string', ...(description && { description }) }
  return Object.fromEntries(mediaTypes.map((type) => [type, { schema }]))
}

function delivery(event: string, item: TSchema, schemas: NamedSchemas): object {
  return {
    post: {
      operationId: `webhook.${event}`,
      summary: `Sent to subscribers of ${event}`,
      description: 'Signed as Standard Webhooks describes; delivered at least once.',
      security: [],
      requestBody: { required: true, content: json(item, schemas) },
      responses: { '2XX': { description: 'Received; anything else is tried again' } },
    },
  }
}
