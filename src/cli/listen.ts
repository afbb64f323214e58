import { setTimeout as sleep } from 'node:timers/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { fixedHeaders } from '../features/webhooks/request.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { newWebhookSecret, signWebhook } from '../lib/webhook-signature.ts'
import { readAddress } from './address.ts'
import { type ApiOptions, apiKeyOf, withApi } from './api.ts'

interface Options extends ApiOptions {
  forwardTo: string
  events?: string
  secret?: string
}

interface ListenedEvent {
  eventId: string
  event: string
  cursor: string
  item: object
}

interface Answer {
  status: number
  headers: Headers
  text: string
}

const waitSeconds = 20
const troubleMs = 2_000
const deadlineMs = 15_000

/** `passwright listen`: forwards events to a server on this machine, signed as a webhook would be. */
export function addListen(program: Command): void {
  const command = program
    .command('listen')
    .description('forward events to a local server while you develop')
    .requiredOption('--forward-to <url>', 'where to POST each event', readAddress)
  withApi(command)
    .option('--events <names>', 'only these, separated by commas')
    .option('--secret <secret>', 'whsec_… to sign with; default: one made for this run', readSecret)
    .action(listen)
}

function readSecret(text: string): string {
  if (/^whsec_[A-Za-z\d+/]+=*$/.test(text)) return text
  throw new InvalidArgumentError('It must be whsec_ and a key in base64.')
}

async function listen(options: Options): Promise<void> {
  const key = apiKeyOf(options)
  const secret = options.secret ?? newWebhookSecret()
  console.error(`Forwarding events to ${options.forwardTo}, signed with ${secret}`)
  for (let page = firstPage(options); ; ) {
    const { headers, events } = await askPatiently(page, key)
    for (const event of events) await forward(event, options.forwardTo, secret)
    const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    if (next) page = new URL(next, page)
  }
}

function firstPage({ api, events }: Options): URL {
  const page = new URL(`${api.replace(/\/$/, '')}/api/v1/events`)
  page.searchParams.set('since', new Date().toISOString())
  page.searchParams.set('wait', String(waitSeconds))
  if (events) page.searchParams.set('events', events)
  return page
}

/** The next events; what may pass is waited for, and said once. */
async function askPatiently(page: URL, key: string): Promise<{ headers: Headers; events: ListenedEvent[] }> {
  for (let trouble = 0; ; trouble += 1) {
    const answer = await ask(page, key).catch(() => undefined)
    if (answer && answer.status !== 429 && answer.status < 500) {
      return { headers: answer.headers, events: readAnswer(answer, page) }
    }
    const what = answer ? `answered ${answer.status}` : 'cannot be reached'
    if (trouble === 0) console.error(`${page.origin} ${what}; trying again.`)
    await sleep(Number(answer?.headers.get('retry-after')) * 1_000 || troubleMs)
  }
}

async function ask(page: URL, key: string): Promise<Answer> {
  const signal = AbortSignal.timeout(waitSeconds * 1_000 + deadlineMs)
  const answer = await fetch(page, { headers: { authorization: `Bearer ${key}` }, signal })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** @throws OperatorError with the words of a refusal, or where another server answers. */
function readAnswer({ status, text }: Answer, page: URL): ListenedEvent[] {
  const body = parse(text)
  if (Array.isArray(body)) return body
  const { error } = (body ?? {}) as { error?: string }
  throw new OperatorError(error ?? `${page.origin} answered ${status}, but not as Passwright does.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function forward({ eventId, event, item }: ListenedEvent, url: string, secret: string): Promise<void> {
  const body = JSON.stringify(item)
  const headers = {
    ...fixedHeaders(eventId),
    ...signWebhook({ id: eventId, sentAt: new Date(), body }, [secret]),
  }
  const request = { method: 'POST', headers, body, signal: AbortSignal.timeout(deadlineMs) }
  const outcome = await fetch(url, { ...request, redirect: 'manual' }).then(
    ({ status }) => String(status),
    () => 'no answer',
  )
  console.log(`${event} ${eventId} → ${outcome}`)
}
