import { createVerify, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

interface ReceivedCall {
  method: string
  path: string
  body: Record<string, unknown>
  at: number
}

/** A server that behaves as Google's token endpoint, Wallet API and callback keys do, on localhost. */
export interface GoogleLookalike {
  readonly tokenUri: string
  readonly api: string
  readonly callbackKeys: string
  /** The JSON key file of the one service account it knows. */
  readonly serviceAccount: string
  readonly resources: Map<string, Record<string, unknown>>
  /** Of which type each resource is, such as `genericObject`. */
  readonly types: Map<string, string>
  readonly calls: ReceivedCall[]
  readonly tokensIssued: number
  /** The account lost its access when false. */
  hasAccess: boolean
  /** Answers every call with this status instead, as an outage does. */
  failWith: number | null
  /** A callback as Google would send it to an issuer. */
  callback(issuerId: string, message: Record<string, unknown>): Record<string, unknown>
  close(): Promise<void>
}

/** An RSA key takes long to make; all look-alikes share one account. Callback keys are their own. */
const account = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Starts one on a free port. */
export async function startGoogleLookalike(): Promise<GoogleLookalike> {
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const intermediate = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const tokens = new Set<string>()
  const state = {
    resources: new Map<string, Record<string, unknown>>(),
    types: new Map<string, string>(),
    calls: [] as ReceivedCall[],
    tokensIssued: 0,
    hasAccess: true,
    failWith: null as number | null,
  }

  function issueToken(form: URLSearchParams): [number, unknown] {
    const [header = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.')
    const verified = createVerify('sha256')
      .update(`${header}.${claims}`)
      .verify(account.publicKey, Buffer.from(signature, 'base64url'))
    if (!verified || form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') {
      return [400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }]
    }
    const token = randomUUID()
    tokens.add(token)
    state.tokensIssued += 1
    return [200, { access_token: token, expires_in: 3599, token_type: 'Bearer' }]
  }

  function change(method: string, path: string, body: Record<string, unknown>): [number, unknown] {
    if (!state.hasAccess) return [403, { error: { code: 403, message: 'Permission denied' } }]
    const [type = '', addressed = ''] = path.slice('/walletobjects/v1/'.length).split('/')
    const id = method === 'POST' ? String(body.id) : decodeURIComponent(addressed)
    const isTaken = state.types.has(id)
    const known = state.types.get(id) === type ? state.resources.get(id) : undefined
    if (method === 'POST' && isTaken) return [409, { error: { code: 409, message: 'Already exists' } }]
    if (method === 'PATCH' && !known) return [404, { error: { code: 404, message: 'Not found' } }]
    const classId = body.classId ?? known?.classId
    if (classId !== undefined && state.types.get(String(classId)) !== type.replace('Object', 'Class'))
      return [400, { error: { code: 400, message: 'Invalid class reference' } }]
    state.types.set(id, type)
    state.resources.set(id, merged(known, body))
    return [200, state.resources.get(id)]
  }

  function answer(request: IncomingMessage, text: string): [number, unknown] {
    const path = request.url ?? ''
    if (state.failWith) return [state.failWith, { error: { code: state.failWith, message: 'Backend error' } }]
    if (path === '/token') return issueToken(new URLSearchParams(text))
    if (path === '/keys') {
      return [
        200,
        {
          keys: [
            {
              keyValue: spki(root.publicKey),
              protocolVersion: 'ECv2SigningOnly',
              keyExpiration: '4102444800000',
            },
          ],
        },
      ]
    }
    if (!tokens.has(request.headers.authorization?.slice('Bearer '.length) ?? '')) {
      return [401, { error: { code: 401, message: 'Invalid credentials' } }]
    }
    const body = JSON.parse(text) as Record<string, unknown>
    state.calls.push({ method: request.method ?? '', path, body, at: performance.now() })
    return change(request.method ?? '', path, body)
  }

  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      const [status, body] = answer(request, text)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return Object.assign(state, {
    tokenUri: `${origin}/token`,
    api: `${origin}/walletobjects/v1`,
    callbackKeys: `${origin}/keys`,
    serviceAccount: JSON.stringify({
      type: 'service_account',
      client_email: 'wallet@example.iam.gserviceaccount.com',
      private_key_id: 'a1b2c3',
      private_key: account.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      token_uri: `${origin}/token`,
    }),
    callback: (issuerId: string, message: Record<string, unknown>) =>
      signedCallback(root.privateKey, intermediate, issuerId, message),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

/** Google's patch semantics: null takes a member away, an object is merged, a list replaces the one before. */
function merged(
  known: Record<string, unknown> = {},
  changes: Record<string, unknown>,
): Record<string, unknown> {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const changed = Object.entries(changes).map(([name, value]) => {
    const before = known[name]
    return [name, isObject(value) ? merged(isObject(before) ? before : {}, value) : value] as const
  })
  return Object.fromEntries(
    Object.entries({ ...known, ...Object.fromEntries(changed) }).filter(([, value]) => value !== null),
  )
}

function signedCallback(
  root: KeyObject,
  intermediate: { publicKey: KeyObject; privateKey: KeyObject },
  issuerId: string,
  message: Record<string, unknown>,
): Record<string, unknown> {
  const signedKey = JSON.stringify({ keyValue: spki(intermediate.publicKey), keyExpiration: '4102444800000' })
  const signedMessage = JSON.stringify({ expTimeMillis: 4102444800000, count: 1, ...message })
  return {
    protocolVersion: 'ECv2SigningOnly',
    intermediateSigningKey: {
      signedKey,
      signatures: [signedBy(root, 'GooglePayPasses', 'ECv2SigningOnly', signedKey)],
    },
    signedMessage,
    signature: signedBy(
      intermediate.privateKey,
      'GooglePayPasses',
      issuerId,
      'ECv2SigningOnly',
      signedMessage,
    ),
  }
}

function signedBy(key: KeyObject, ...parts: string[]): string {
  return sign('sha256', prefixed(parts), key).toString('base64')
}

function prefixed(parts: string[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      const bytes = Buffer.alloc(4 + Buffer.byteLength(part))
      bytes.writeUInt32LE(Buffer.byteLength(part))
      bytes.write(part, 4)
      return bytes
    }),
  )
}

function spki(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64')
}
