import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'

/** A subscription as the service has it. */
interface Subscription {
  id: string
  object: 'subscription'
  customer: string
  status: string
  created: number
  cancel_at: number | null
  cancel_at_period_end: boolean
  ended_at: number | null
  items: { object: 'list'; data: { id: string; current_period_end: number; price: object }[] }
}

/** Stripe's API as far as plans are sold with it: strict about credentials and parameters, its state in memory. */
export interface StripeLookalike {
  address: string
  secretKey: string
  webhookSecret: string
  /** What was asked, as `POST /v1/customers`, with its parameters. */
  requests: { route: string; form: Record<string, string> }[]
  customers: Map<string, Record<string, string>>
  sessions: Map<string, Record<string, string>>
  subscriptions: Map<string, Subscription>
  /** Answers every request with 500 while set. */
  isDown: boolean
  /** Waits with its answers to lists of subscriptions until the promise is kept. */
  hold: Promise<void> | null
  /** The customer pays on the page of a Checkout session. */
  pay(sessionUrl: string): Subscription
  /** Changes the price that a subscription is for. */
  changePrice(subscription: Subscription, price: string): void
  /** A notice as the service sends it, signed by its own library. */
  notice(type: string, object: object, at?: Date): { body: string; signature: string }
  close(): Promise<void>
}

/** Parameters each route knows; brackets are written out as the client sends them. */
const routes: Record<string, RegExp> = {
  'GET /v1/prices/:id': /^$/,
  'POST /v1/customers': /^(name|email|metadata\[workspace\])$/,
  'GET /v1/subscriptions': /^(customer|status|limit)$/,
  'GET /v1/subscriptions/:id': /^$/,
  'GET /v1/checkout/sessions': /^(customer|status|limit)$/,
  'POST /v1/checkout/sessions':
    /^(mode|customer|client_reference_id|allow_promotion_codes|success_url|cancel_url|line_items\[0\]\[(price|quantity)\]|subscription_data\[metadata\]\[workspace\])$/,
  'POST /v1/checkout/sessions/:id/expire': /^$/,
  'POST /v1/billing_portal/sessions': /^(customer|return_url|flow_data\[.+\])$/,
}

const prices: Record<string, object> = {
  price_basic: price('price_basic', 'prod_basic', 1900),
  price_pro: price('price_pro', 'prod_pro', 4900),
  price_pro_year: price('price_pro_year', 'prod_pro', 49_000),
}

function price(id: string, product: string, amount: number) {
  const recurring = { interval: id.endsWith('year') ? 'year' : 'month', interval_count: 1 }
  return { id, object: 'price', product, unit_amount: amount, currency: 'eur', recurring }
}

/** Starts the service on a free port. */
export async function startStripeLookalike(): Promise<StripeLookalike> {
  let count = 0
  const nextId = (prefix: string) => `${prefix}_${++count}`
  const replays = new Map<string, object>()
  const seconds = () => Math.floor(Date.now() / 1000)

  const answers: Record<string, (id: string, form: Record<string, string>) => object | null> = {
    'GET /v1/prices/:id': (id) => prices[id] ?? null,
    'POST /v1/customers': (_id, form) => {
      const id = nextId('cus')
      self.customers.set(id, form)
      return { id, object: 'customer' }
    },
    'GET /v1/subscriptions': (_id, { customer = '' }) =>
      self.customers.has(customer)
        ? list([...self.subscriptions.values()].filter((one) => one.customer === customer))
        : null,
    'GET /v1/subscriptions/:id': (id) => self.subscriptions.get(id) ?? null,
    'GET /v1/checkout/sessions': (_id, { customer, status }) =>
      list(
        [...self.sessions.values()].filter((one) => one['customer'] === customer && one['status'] === status),
      ),
    'POST /v1/checkout/sessions': (_id, form) => {
      const id = nextId('cs')
      const session = { ...form, id, status: 'open', url: `https://checkout.example/${id}` }
      self.sessions.set(id, session)
      return session
    },
    'POST /v1/checkout/sessions/:id/expire': (id) => {
      const session = self.sessions.get(id)
      if (!session || session['status'] !== 'open') return null
      session['status'] = 'expired'
      return session
    },
    'POST /v1/billing_portal/sessions': (_id, form) => {
      const flow = form['flow_data[type]'] ?? 'home'
      return { id: nextId('bps'), url: `https://portal.example/${form['customer']}/${flow}` }
    },
  }
  const list = (data: object[]) => ({ object: 'list', data, has_more: false })

  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, id = ''] = /\/((?:cs|sub|price)_\w+)/.exec(url.pathname) ?? []
    const route = `${request.method} ${id ? url.pathname.replace(id, ':id') : url.pathname}`
    const form = Object.fromEntries(
      request.method === 'GET' ? url.searchParams : new URLSearchParams(await bodyOf(request)),
    )
    self.requests.push({ route, form })
    const refuse = (status: number, type: string, code: string) => ({
      status,
      body: { error: { type, code, message: code } },
    })
    if (self.isDown) return refuse(500, 'api_error', 'down')
    if (request.headers.authorization !== `Bearer ${self.secretKey}`) {
      return refuse(401, 'invalid_request_error', 'invalid_api_key')
    }
    const known = routes[route]
    if (!known) return refuse(404, 'invalid_request_error', 'unknown_route')
    if (Object.keys(form).some((name) => !known.test(name))) {
      return refuse(400, 'invalid_request_error', 'parameter_unknown')
    }
    const key = request.headers['idempotency-key']
    const replay = typeof key === 'string' ? replays.get(key) : undefined
    const body = replay ?? answers[route]?.(id, form) ?? null
    if (!body) return refuse(404, 'invalid_request_error', 'resource_missing')
    if (typeof key === 'string') replays.set(key, body)
    const frozen = JSON.parse(JSON.stringify(body)) as object
    if (route === 'GET /v1/subscriptions' && self.hold) await self.hold
    return { status: 200, body: frozen }
  }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = await answer(request)
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': nextId('req') })
    response.end(JSON.stringify(body))
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const self: StripeLookalike = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretKey: 'sk_test_lookalike',
    webhookSecret: 'whsec_lookalike',
    requests: [],
    customers: new Map(),
    sessions: new Map(),
    subscriptions: new Map(),
    isDown: false,
    hold: null,
    pay(sessionUrl) {
      const session = self.sessions.get(sessionUrl.split('/').at(-1) ?? '')
      if (session?.['status'] !== 'open') throw new Error('this page is closed')
      session['status'] = 'complete'
      const id = nextId('sub')
      const item = {
        id: nextId('si'),
        current_period_end: seconds() + 30 * 86_400,
        price: prices[session['line_items[0][price]'] ?? ''] ?? {},
      }
      const subscription: Subscription = {
        id,
        object: 'subscription',
        customer: session['customer'] ?? '',
        status: 'active',
        created: seconds() + count,
        cancel_at: null,
        cancel_at_period_end: false,
        ended_at: null,
        items: { object: 'list', data: [item] },
      }
      self.subscriptions.set(id, subscription)
      return subscription
    },
    changePrice(subscription, wanted) {
      for (const item of subscription.items.data) item.price = prices[wanted] ?? {}
    },
    notice(type, object, at = new Date()) {
      const body = JSON.stringify({ id: nextId('evt'), object: 'event', type, data: { object } })
      const signature = new Stripe(self.secretKey).webhooks.generateTestHeaderString({
        payload: body,
        secret: self.webhookSecret,
        timestamp: Math.floor(at.getTime() / 1000),
      })
      return { body, signature }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return self
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
