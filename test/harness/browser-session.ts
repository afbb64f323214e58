import type { InjectOptions } from 'fastify'
import type { Answer, TestServer } from './server.ts'

/** A browser as the server sees it: keeps cookies and says where its requests come from. */
export interface Visitor {
  cookies: Map<string, string>
  /** The Set-Cookie fields of the last answer that had some. */
  lastCookies: string[]
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  send(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Somebody at a browser; paths are whole, such as `/auth/sign-in/email` or `/api/v1/session`. */
export function visitor(server: TestServer): Visitor {
  const cookies = new Map<string, string>()
  const ask = async (options: InjectOptions): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.app.inject({
      ...options,
      headers: {
        ...(cookie && { cookie }),
        'sec-fetch-site': 'same-origin',
        ...(options.method !== 'GET' && { origin: server.deps.installation.publicUrl }),
        ...options.headers,
      },
    })
    const set = [answer.headers['set-cookie'] ?? []].flat()
    if (set.length > 0) self.lastCookies = set
    for (const line of set) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value.join('='))
    }
    const isJson = answer.headers['content-type']?.toString().includes('json')
    const body = answer.body && isJson ? answer.json() : answer.body
    return { status: answer.statusCode, headers: answer.headers as Answer['headers'], body }
  }
  const self: Visitor = {
    cookies,
    lastCookies: [],
    get: (url, headers) => ask({ method: 'GET', url, headers }),
    send: (method, url, body, headers) =>
      ask({ method, url, headers, ...(body !== undefined && { payload: body as object }) }),
  }
  return self
}

export const testPassword = 'correct horse battery'

/** The newest mail to an address: its subject, its text and the link of its button. */
export async function lastMail(server: TestServer, to: string) {
  const { rows } = await server.deps.database.worker.query(
    'select subject, text_body as text from mails where lower(recipient) = lower($1) order by id desc limit 1',
    [to],
  )
  const mail = rows[0] as { subject: string; text: string } | undefined
  return mail && { ...mail, link: new URL(/https?:\S+/.exec(mail.text)?.[0] ?? 'about:blank') }
}

/** Somebody with a confirmed address who is signed in; signs up first where they have no account. */
export async function signedIn(server: TestServer, email: string, invitation?: string): Promise<Visitor> {
  const browser = visitor(server)
  const [name = ''] = email.split('@')
  const account = { name, email, password: testPassword, ...(invitation !== undefined && { invitation }) }
  await browser.send('POST', '/auth/sign-up/email', account)
  const mail = await lastMail(server, email)
  if (mail?.link.pathname === '/auth/verify-email') await browser.get(mail.link.pathname + mail.link.search)
  const answer = await browser.send('POST', '/auth/sign-in/email', { email, password: testPassword })
  if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${JSON.stringify(answer.body)}`)
  return browser
}
