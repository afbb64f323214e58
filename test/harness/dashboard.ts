import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Plan } from '../../shared/plans.ts'
import { setPlan } from '../../src/features/tenants/set-plan.ts'
import type { Role } from '../../src/permissions.ts'
import { startWorker } from '../../src/worker/index.ts'
import { launchBrowser } from './browser.ts'
import { signedIn, type Visitor } from './browser-session.ts'
import { startTestServer, type TestServer } from './server.ts'

/** Somebody signed in, in a workspace. */
export interface Member extends Visitor {
  email: string
  workspaceId: string
  /** Asks the API as this member; fails where it refuses. */
  api(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<ReturnType<typeof JSON.parse>>
}

/** A page of the dashboard that knows what went wrong on it. */
export type Watched = Page & { complaints: string[] }

/** A server with the built dashboard at an address of its own, and a browser. */
export interface Dashboard {
  server: TestServer
  browser: Browser
  /** Its public address, without a slash at the end. */
  address: string
  /** Somebody new with a workspace of their own. */
  owner(options?: { plan?: Plan; name?: string; email?: string }): Promise<Member>
  /** Somebody new in the workspace of another. */
  colleague(of: Member, role: Role): Promise<Member>
  /** Opens a page in a browser window of its own, as a member or as a visitor. */
  open(path: string, as?: Visitor, options?: BrowserContextOptions): Promise<Watched>
  close(): Promise<void>
}

const desktop = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'UTC',
  reducedMotion: 'reduce',
} as const
let people = 0

/**
 * Starts what every test of the dashboard needs: one server and one browser, for as many tests as can share them.
 * @param environment settings of the server that differ from the defaults; jobs run by themselves with WORKER=on.
 */
export async function startDashboard(environment: Record<string, string> = {}): Promise<Dashboard> {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = await startTestServer({ PUBLIC_URL: address, SIGNUP: 'open', ...environment })
  await server.app.listen({ port, host: 'localhost' })
  const stopWorker = environment['WORKER'] === 'on' ? startWorker(server.deps) : undefined
  const browser = await launchBrowser()
  return {
    server,
    browser,
    address,
    owner: async ({
      plan = 'pro',
      name = 'Harbour Festival',
      email = `olivia${people++}@example.com`,
    } = {}) => {
      const person = await signedIn(server, email)
      const made = await member(person, email).api('POST', '/workspaces', {
        name,
        timeZone: 'UTC',
        locale: 'en',
      })
      await person.send('PUT', '/api/v1/session/workspace', { id: made.id })
      await setPlan(server.deps, made.id, plan)
      return member(person, email, made.id)
    },
    colleague: async (of, role) => {
      const email = `${role}${people++}@example.com`
      const { url } = await of.api('POST', '/invitations', { email, role })
      const token = new URL(url).pathname.split('/').at(-1) ?? ''
      const person = await signedIn(server, email, token)
      await person.send('POST', `/api/v1/invitations/${token}/accept`)
      await person.send('PUT', '/api/v1/session/workspace', { id: of.workspaceId })
      return member(person, email, of.workspaceId)
    },
    open: async (path, as, options = {}) => {
      const context = await browser.newContext({ ...desktop, ...options })
      const cookies = [...(as?.cookies ?? [])].map(([name, value]) => ({ name, value, url: address }))
      await context.addCookies(cookies)
      context.setDefaultTimeout(10_000)
      const page = watch(await context.newPage())
      await page.goto(address + path)
      return page
    },
    close: async () => {
      await browser.close()
      await stopWorker?.()
      await server.close()
    },
  }
}

function member(person: Visitor, email: string, workspaceId = ''): Member {
  return {
    ...person,
    email,
    workspaceId,
    api: async (method, path, body) => {
      const url = `/api/v1${path}`
      const answer = method === 'GET' ? await person.get(url) : await person.send(method, url, body)
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
  }
}

/** Gathers what a reader would find in the console: faults of scripts, and what the content policy refused. */
function watch(page: Page): Watched {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A refusal by the API is said on the page; the browser's own line about it is no fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  return Object.assign(page, { complaints })
}

/** A port that nobody listens on; the address must be known before the server is built. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
