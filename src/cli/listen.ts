import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { OperatorError } from '../lib/operator-error.ts'
import { newWebhookSecret, signWebhook } from '../lib/webhook-signature.ts'

interface Options {
  forwardTo: string
  api: string
  key?: string
  events?: string
  secret?: string
}

interface ListenedEvent {
  eventId: string
  event: string
  cursor: string
  item: object
}

const waitSeconds = 20
const troubleMs = 2_000

/** `passwright listen`: forwards events to a server on this machine, signed as a webhook would be. */
export function addListen(program: Command): void {
  program
    .command('listen')
    .description('forward events to a local server while you develop')
    .requiredOption('--forward-to <url>', 'where to POST each event')
    .option('--api <url>', 'address of Passwright', process.env['PUBLIC_URL'] || 'http://localhost:3000')
    .option('--key <key>', 'API key; default: the environment variable PASSWRIGHT_API_KEY')
    .option('--events <names>', 'only these, separated by commas')
    .option('--secret <secret>', 'whsec_… to sign with; default: one made for this run')
    .action(listen)
}

async function listen(options: Options): Promise<void> {
  const key = options.key ?? process.env['PASSWRIGHT_API_KEY']
  if (!key) throw new OperatorError('Give an API key with --key or in PASSWRIGHT_API_KEY.')
  const secret = options.secret ?? newWebhookSecret()
  console.error(`Forwarding events to ${options.forwardTo}, signed with ${secret}`)
  let page = firstPage(options)
  for (;;) {
    const answer = await fetch(page, { headers: { authorization: `Bearer ${key}` } }).catch(() => undefined)
    if (!answer || answer.status === 429 || answer.status >= 500) {
      await sleep(Number(answer?.headers.get('retry-after')) * 1_000 || troubleMs)
      continue
    }
    const body: unknown = await answer.json()
    if (!answer.ok) throw new OperatorError((body as { error: string }).error)
    for (const event of body as ListenedEvent[]) await forward(event, options.forwardTo, secret)
    const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    if (next) page = new URL(next, options.api)
  }
}

function firstPage({ api, events }: Options): URL {
  const page = new URL(`${api.replace(/\/$/, '')}/api/v1/events`)
  page.searchParams.set('since', new Date().toISOString())
  page.searchParams.set('wait', String(waitSeconds))
  if (events) page.searchParams.set('events', events)
  return page
}

async function forward({ eventId, event, item }: ListenedEvent, url: string, secret: string): Promise<void> {
  const body = JSON.stringify(item)
  const headers = {
    'content-type': 'application/json',
    ...signWebhook({ id: eventId, sentAt: new Date(), body }, [secret]),
  }
  const outcome = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).then(
    ({ status }) => String(status),
    () => 'no answer',
  )
  console.log(`${event} ${eventId} → ${outcome}`)
}
