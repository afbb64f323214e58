import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Load, LoadResult } from './load.ts'
import type { ReceiverReport } from './receiver.ts'

export interface RunningServer {
  port: number
  pid: number
  /** Seconds from the launch until it listened. */
  startSeconds: number
  stop(): Promise<void>
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
}

const fileOf = (name: string) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url))

/** Starts a server as a process of its own. */
export async function startServer(
  kind: 'app' | 'empty',
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const launched = performance.now()
  const child = fork(fileOf('server'), [kind], { env: { ...process.env, ...environment } })
  const { port } = (await firstMessage(child)) as { port: number }
  return {
    port,
    pid: child.pid as number,
    startSeconds: (performance.now() - launched) / 1000,
    stop: async () => {
      const gone = once(child, 'exit')
      child.send('stop')
      await gone
    },
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

let generator: ChildProcess | undefined

/**
 * Puts load on a server from a process of its own, which serves every load of the run and ends with it.
 * @throws where an answer was not as it must be, or none was left to measure after the warm-up: neither has a speed.
 */
export async function putLoad(load: Partial<Load> & Pick<Load, 'port' | 'requests'>): Promise<LoadResult> {
  generator ??= startGenerator()
  generator.send({ connections: 32, seconds: 5, warmUpSeconds: 0.5, atLeast: 1, repeat: true, ...load })
  generator.channel?.ref()
  const result = (await firstMessage(generator)) as LoadResult
  generator.channel?.unref()
  if (result.wrong !== undefined) throw new Error(result.wrong)
  if (result.answers === 0) throw new Error('the warm-up took every request of the load')
  return result
}

function startGenerator(): ChildProcess {
  const child = fork(fileOf('load'), { serialization: 'advanced' })
  child.unref()
  return child
}

/** A receiver of webhooks in a process of its own. */
export interface Receiver {
  url(path: string): string
  /** Waits until so many requests have arrived. */
  has(count: number): Promise<void>
  requests(): Promise<number>
  report(): Promise<ReceiverReport>
  /** Starts counting anew. */
  forget(): Promise<void>
  stop(): Promise<void>
}

/** Starts a receiver of webhooks. */
export async function startReceiver(): Promise<Receiver> {
  const child = fork(fileOf('receiver'), { serialization: 'advanced' })
  const { port } = (await firstMessage(child)) as { port: number }
  const ask = async (question: 'report' | 'requests') => {
    child.send(question)
    const [answer] = await once(child, 'message')
    return answer as unknown
  }
  const requests = async () => (await ask('requests')) as number
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    requests,
    report: async () => (await ask('report')) as ReceiverReport,
    has: async (count) => {
      while ((await requests()) < count) await sleep(20)
    },
    forget: async () => {
      child.send('forget')
      await requests()
    },
    stop: async () => {
      const gone = once(child, 'exit')
      child.send('stop')
      await gone
    },
  }
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const answered = new AbortController()
  const exited = once(child, 'exit', answered).then(([code]) => {
    throw new Error(`a process of the bench ended early (${code})`)
  })
  exited.catch(() => undefined)
  const [message] = await Promise.race([once(child, 'message'), exited])
  answered.abort()
  return message
}
