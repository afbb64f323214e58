import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the provider says of whoever signs in next, right or not. */
type Claims = Partial<Record<'sub' | 'name' | 'email' | 'email_verified' | 'picture', unknown>>

/** An OpenID Connect provider (Core 1.0, code flow) that signs everybody in as the person set last. */
export interface OpenIdProvider {
  issuer: string
  /** Follows the address a browser is sent to; returns the code to come back with. */
  visit(authorizeUrl: string, claims: Claims): { code: string; state: string }
  /** The ID token that a code is exchanged for, as it may lie in somebody's log. */
  tokenOf(code: string): string
  close(): Promise<void>
}

/** Starts a provider on a free port. */
export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const grants = new Map<string, object>()
  const json = (response: ServerResponse, body: object) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const token = (claims: object) => {
    const signed = `${encode({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encode(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
  }
  const server = createServer((request, response) => {
    if (request.url === '/jwks') {
      return json(response, {
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    }
    if (request.url !== '/token') return json(response, discovery())
    let form = ''
    request.on('data', (chunk) => (form += chunk))
    request.on('end', () => {
      const claims = grants.get(new URLSearchParams(form).get('code') ?? '')
      if (!claims) response.statusCode = 400
      json(
        response,
        claims
          ? { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: token(claims) }
          : { error: 'invalid_grant' },
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const discovery = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  })
  return {
    issuer,
    visit(authorizeUrl, claims) {
      const asked = new URL(authorizeUrl).searchParams
      const code = `code-${grants.size}`
      const now = Math.floor(Date.now() / 1000)
      const nonce = asked.get('nonce')
      grants.set(code, {
        iss: issuer,
        aud: asked.get('client_id'),
        iat: now,
        exp: now + 300,
        ...(nonce && { nonce }),
        ...claims,
      })
      return { code, state: asked.get('state') ?? '' }
    },
    tokenOf: (code) => token(grants.get(code) ?? {}),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
