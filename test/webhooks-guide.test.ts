import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startWorker } from '../src/worker/index.ts'
import { readExamples } from './harness/examples.ts'
import { type Received, type Receiver, startReceiver } from './harness/receiver.ts'
import { startTestServer, type TestServer } from './harness/server.ts'

const guide = join(import.meta.dirname, '../docs/webhooks.md')

interface Delivery {
  secret: string
  headers: Record<string, string>
  body: string
}

interface Language {
  /** What a block of code in it is called. */
  name: string
  program: string
  arguments: string[]
  /** Says whether the language is on this machine. */
  version: string
  /** The files of a program that reads deliveries and prints a list of what the example says of them. */
  files(example: string): Record<string, string>
}

const goMain = `package main
import ("encoding/json"; "fmt"; "net/http"; "os")
func main() {
	var deliveries []struct { Secret string; Headers map[string]string; Body string }
	if json.NewDecoder(os.Stdin).Decode(&deliveries) != nil { os.Exit(1) }
	verdicts := []bool{}
	for _, each := range deliveries {
		headers := http.Header{}
		for name, value := range each.Headers { headers.Set(name, value) }
		verdicts = append(verdicts, Verify(each.Secret, headers, []byte(each.Body)))
	}
	text, _ := json.Marshal(verdicts)
	fmt.Println(string(text))
}`

const languages: Language[] = [
  {
    name: 'js',
    program: process.execPath,
    arguments: ['main.mjs'],
    version: '--version',
    files: (example) => ({
      'main.mjs': `${example}
import { json } from 'node:stream/consumers'
const deliveries = await json(process.stdin)
console.log(JSON.stringify(deliveries.map((each) => verify(each.secret, each.headers, each.body))))`,
    }),
  },
  {
    name: 'python',
    program: 'python3',
    arguments: ['main.py'],
    version: '--version',
    files: (example) => ({
      'main.py': `${example}
import json, sys
print(json.dumps([verify(each["secret"], each["headers"], each["body"].encode()) for each in json.load(sys.stdin)]))`,
    }),
  },
  {
    name: 'php',
    program: 'php',
    arguments: ['main.php'],
    version: '--version',
    files: (example) => ({
      'main.php': `${example}
$deliveries = json_decode(file_get_contents('php://stdin'), true);
echo json_encode(array_map(fn ($each) => verify($each['secret'], $each['headers'], $each['body']), $deliveries));`,
    }),
  },
  {
    name: 'go',
    program: 'go',
    arguments: ['run', 'webhook.go', 'main.go'],
    version: 'version',
    files: (example) => ({
      'webhook.go': example.replace('package webhook', 'package main'),
      'main.go': goMain,
    }),
  },
  {
    name: 'ruby',
    program: 'ruby',
    arguments: ['main.rb'],
    version: '--version',
    files: (example) => ({
      'main.rb': `${example}
require 'json'
puts JSON.generate(JSON.parse($stdin.read).map { |each| verify(each['secret'], each['headers'], each['body']) })`,
    }),
  },
]

const installed = languages.filter(({ program, version }) => spawnSync(program, [version]).status === 0)

let server: TestServer
let receiver: Receiver
let stopWorker: () => Promise<void>
let delivered: Received
let secrets: { old: string; current: string }

beforeAll(async () => {
  server = await startTestServer({ WEBHOOK_ALLOW: '127.0.0.1' })
  receiver = await startReceiver()
  stopWorker = startWorker(server.deps)
  const shop = await server.tenant()
  const { body: webhook } = await shop.post('/webhooks', {
    event: 'client.created',
    targetUrl: receiver.url(),
  })
  const { body: rotated } = await shop.post(`/webhooks/${webhook.id}/rotate-secret`)
  secrets = { old: webhook.secret, current: rotated.secret }
  await shop.post('/clients', { name: 'Zoë 🎟' })
  delivered = await vi.waitUntil(() => receiver.received[0], { timeout: 20_000 })
})

afterAll(async () => {
  await stopWorker()
  await receiver.close()
  await server.close()
})

/** Deliveries to verify, and whether they are genuine. */
function cases(): [Delivery, boolean][] {
  const { headers, body } = delivered
  const genuine = { secret: secrets.current, headers, body }
  const { 'webhook-signature': _signature, ...unsigned } = headers
  const { 'webhook-timestamp': _timestamp, ...timeless } = headers
  const hourAgo = new Date(Date.now() - 3_600_000)
  const id = headers['webhook-id'] ?? ''
  const repeated = {
    ...headers,
    'webhook-timestamp': String(Math.floor(hourAgo.getTime() / 1_000)),
    'webhook-signature': new Webhook(secrets.current).sign(id, hourAgo, body),
  }
  return [
    [genuine, true],
    [{ ...genuine, secret: secrets.old }, true],
    [{ ...genuine, secret: `whsec_${Buffer.alloc(32).toString('base64')}` }, false],
    [{ ...genuine, body: body.replace('Zoë', 'Zoé') }, false],
    [{ ...genuine, headers: { ...headers, 'webhook-id': 'evt_other' } }, false],
    [{ ...genuine, headers: { ...headers, 'webhook-signature': 'v1,ü nonsense' } }, false],
    [{ ...genuine, headers: unsigned }, false],
    [{ ...genuine, headers: timeless }, false],
    [{ ...genuine, headers: {} }, false],
    [{ ...genuine, headers: repeated }, false],
  ]
}

async function verdicts({ name, program, arguments: words, files }: Language): Promise<boolean[]> {
  const [example] = await readExamples(guide, name)
  const folder = await mkdtemp(join(tmpdir(), 'passwright-verify-'))
  try {
    for (const [file, code] of Object.entries(files(example?.code ?? ''))) {
      await writeFile(join(folder, file), code)
    }
    const child = spawn(program, words, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'close')
    child.stdin.end(JSON.stringify(cases().map(([delivery]) => delivery)))
    const printed = await text(child.stdout)
    expect(await ended).toEqual([0, null])
    return JSON.parse(printed) as boolean[]
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('Node and Python are among the languages that this machine can try', () => {
  expect(installed.map(({ name }) => name)).toEqual(expect.arrayContaining(['js', 'python']))
})

test.each(installed)(
  'the example in $name takes a real delivery, and nothing else',
  async (language) => {
    expect(await verdicts(language)).toEqual(cases().map(([, isGenuine]) => isGenuine))
  },
  120_000,
)
