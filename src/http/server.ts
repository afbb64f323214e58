import { METHODS, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import cors from '@fastify/cors'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifySerializerCompiler,
  type FastifyServerOptions,
} from 'fastify'
import fastJson, { type AnySchema } from 'fast-json-stringify'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { repeatedMember } from '../lib/repeated-member.ts'
import { invalidField, problem, type Problem } from '../problems.ts'
import { errorBody, sendProblem, toProblem, usualBodyLimit } from './errors.ts'
import { endInOrder } from './end-in-order.ts'
import type { Asked } from './other-methods.ts'
import { securityHeaders } from './security-headers.ts'
import { answersUnderWay } from './under-way.ts'
import { validatorCompiler } from './validation.ts'

declare module 'node:http' {
  interface IncomingMessage {
    /** When its body must have arrived, by `performance.now()`; none where it has no body. */
    bodyDue?: number | undefined
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** A JSON body as it came. */
    bodyText: string | undefined
  }
}

const headersMs = 5_000
/** A body has this long, and as long again as the largest its route takes needs on a slow line. */
const bodyMs = 15_000
const slowestBytesAMs = 64
const longestRequestMs = 15 * 60_000

/** What scripts of other origins may read of an answer. */
const exposedHeaders = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Total-Count',
  'Link',
  'Location',
  'Retry-After',
  'X-Request-Id',
  'Idempotent-Replayed',
  'Content-Disposition',
  'X-Incomplete-Passes',
]

/** Of an answer that scripts of any origin may read. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders.join(', '),
}

/** Of the answer to what reaches no route: a script of any origin may have asked. */
const strayHeaders = { ...securityHeaders, ...openHeaders }

/** Of a server whose routes are few: what asks for anything else finds nothing. */
const notFound = () => problem('not_found', { what: 'Page' })

/**
 * An HTTP server that answers every fault, from the parser to a crash, as `{ "error": … }`; it serves no
 * route of its own.
 * @param refuse what is answered to a method that Node's parser does not know.
 */
export async function createServer(
  deps: Deps,
  refuse: (asked: Asked) => Problem = notFound,
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: usualBodyLimit,
    trustProxy: trusted(deps.config.TRUST_PROXY),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: requestId,
    clientErrorHandler: (error, socket) => {
      const asked = strangeRequest(error)
      answerByHand(error, socket, asked ? refuse(asked) : unreadable(error))
    },
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...strayHeaders, 'x-request-id': request.id })
      void sendProblem(toProblem(error, request.log), request, reply)
    },
    requestTimeout: longestRequestMs,
    http: { connectionsCheckingInterval: 1000, headersTimeout: headersMs, requireHostHeader: false },
    schemaController,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  })
  app.setErrorHandler((error, request, reply) => sendProblem(toProblem(error, request.log), request, reply))
  app.setNotFoundHandler((request, reply) => sendProblem(notFound(), request, reply))
  // Known to Fastify as a method with a body, it would be asked for the body's type where no route takes it.
  app.addHttpMethod('QUERY', { hasBody: false, overrideExisting: true })
  readJsonOnly(app)
  answerInPlaceOfNode(app)
  // Hooks run for every request: called back, they cost less than as promises.
  refuseUnaddressed(app)
  refuseEncodedBodies(app)
  const answers = answersUnderWay(app)
  cutOffSlowBodies(app, answers)
  endInOrder(app, { answers, patienceMs: headersMs, cutOff: answerLate })
  logAnswers(app)
  return app
}

/** Takes a request for one host only, and puts on every answer what protects its reader. */
function refuseUnaddressed(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const hosts = countHosts(request.raw.rawHeaders)
    const isAddressed = hosts === 1 || (hosts === 0 && request.raw.httpVersion === '1.0')
    reply.headers(isAddressed ? securityHeaders : strayHeaders).header('x-request-id', request.id)
    done(isAddressed ? undefined : problem('bad_request', { why: 'One Host header is required' }))
  })
}

/** Takes bodies as they are: whoever sends one packed is told so before anything of it is read. */
function refuseEncodedBodies(app: FastifyInstance): void {
  app.addHook('preParsing', ({ headers }, _reply, _payload, done) => {
    if (isNothing(headers)) {
      // Many send it as a form: PHP, jQuery, `curl -d ''`.
      delete headers['content-type']
      return done()
    }
    // Node takes the pieces apart and leaves what was done to them before as it is.
    const isPlain = /^(identity)?$/i.test(headers['content-encoding'] ?? '')
    const isWhole = /^chunked$/i.test(headers['transfer-encoding'] ?? 'chunked')
    if (isPlain && isWhole) return done()
    const header = isPlain ? 'Transfer-Encoding other than chunked' : 'Content-Encoding'
    done(problem('unsupported_media_type', { why: `Send the body without ${header}` }))
  })
}

/** One line for each answer, without what was sent. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const facts = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      tenant: request.principal?.tenant.id,
    }
    request.log.info(facts, 'request')
    done()
  })
}

/** Compiles at the first use, so that a start does not pay for every route. */
const serializerCompiler: FastifySerializerCompiler<unknown> = ({ schema }) => {
  let write: ((data: unknown) => string) | undefined
  return (data) => (write ??= fastJson(schema as AnySchema))(data)
}

/** Given here, so that Fastify does not load compilers of its own; its types know no others than those. */
const schemaController = {
  compilersFactory: { buildValidator: () => validatorCompiler, buildSerializer: () => serializerCompiler },
} as unknown as NonNullable<FastifyServerOptions['schemaController']>

/** What Node would refuse without a word, or by cutting the line. */
function answerInPlaceOfNode({ server }: FastifyInstance): void {
  // An expectation nobody knows is not met, and the request is answered all the same (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('connect', (_request, socket) => answerByHand({}, socket))
}

/** Whether the headers are of a request without a body, or with an empty one. */
function isNothing(headers: IncomingMessage['headers']): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0
}

/** How many Host headers came; Node drops all but the first, and a proxy before it may have gone by the last. */
function countHosts(rawHeaders: string[]): number {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts
}

/** Opens a part of the API to scripts of any origin; no cookie travels with such a request. */
export async function allowAnyOrigin(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(openHeaders)
    done()
  })
  // In a scope of its own it answers preflights only: what it does beside every answer is told by two headers.
  await app.register(async (preflights) => {
    await preflights.register(cors, {
      origin: '*',
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
      maxAge: 86_400,
      strictPreflight: false,
    })
  })
}

/** Ends requests whose body drips; the server's own timeout is one for all routes. */
function cutOffSlowBodies(app: FastifyInstance, answers: Iterable<ServerResponse>): void {
  app.addHook('preParsing', ({ raw, headers, routeOptions }, _reply, _payload, done) => {
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined)
      raw.bodyDue = performance.now() + bodyMs + (routeOptions.bodyLimit ?? usualBodyLimit) / slowestBytesAMs
    done()
  })
  const timer = setInterval(() => {
    const now = performance.now()
    for (const { req } of answers) {
      if (req.bodyDue === undefined || now < req.bodyDue || req.readableEnded || req.destroyed) continue
      req.bodyDue = undefined
      answerLate(req.socket)
    }
  }, 1000)
  app.addHook('onClose', async () => clearInterval(timer))
}

/** Fastify's form of TRUST_PROXY: a number is how many hops are believed. */
function trusted(setting: Deps['config']['TRUST_PROXY']) {
  return typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting
}

/** A caller's own request id where it is harmless to log, else a new one. */
function requestId(request: { headers: IncomingMessage['headers'] }): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? given : newId('request', new Date())
}

function readJsonOnly(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  app.decorateRequest('bodyText', undefined)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined)
    try {
      const text = decoder.decode(body as Buffer)
      const value: unknown = JSON.parse(text)
      const repeated = repeatedMember(text)
      request.bodyText = text
      done(repeated === undefined ? null : invalidField(repeated, 'repeated'), value)
    } catch (error) {
      const why = error instanceof SyntaxError ? error.message.replaceAll(/\s+/g, ' ') : 'it is not UTF-8'
      done(problem('invalid_json', { why }), undefined)
    }
  })
}

const answerLate = (socket: Duplex) => answerByHand({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, socket)

interface Unreadable {
  code?: string
  /** The bytes that the parser stopped in. */
  rawPacket?: unknown
}

/** The first line of a request that nothing else is wrong with than a method that Node's parser does not know. */
function strangeRequest({ code, rawPacket }: Unreadable): Asked | undefined {
  if (code !== 'HPE_INVALID_METHOD') return undefined
  const line = /^([\w!#$%&'*+.^`|~-]+) (\/\S*) HTTP\/1\.[01]\r\n/.exec(String(rawPacket))
  const [, method = '', url = ''] = line ?? []
  // One it knows was an earlier request on this line, and is answered already.
  return line && !METHODS.includes(method) ? { method, url } : undefined
}

function unreadable({ code }: Unreadable): Problem {
  const why =
    code === 'HPE_HEADER_OVERFLOW'
      ? 'The header of the request is too large'
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'The request took too long to arrive'
        : 'The request is not valid HTTP'
  return problem('bad_request', { why })
}

/** What the HTTP parser itself refuses never reaches a route; the answer is written by hand. */
function answerByHand(error: Unreadable, socket: Duplex, refusal = unreadable(error)): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const id = newId('request', new Date())
  const body = JSON.stringify(errorBody(refusal, id))
  const headers = {
    ...strayHeaders,
    ...refusal.headers,
    'x-request-id': id,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const status = `${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`)
}
