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

/**
 * Puts load on a server from a process of its own.
 * @throws where an answer was not as it must be: a wrong answer has no speed.
 */
export async function putLoad(load: Partial<Load> & Pick<Load, 'port' | 'requests'>): Promise<LoadResult> {
  const child = fork(fileOf('load'), { serialization: 'advanced' })
  child.send({ connections: 32, seconds: 5, warmUpSeconds: 0.5, repeat: true, ...load })
  const result = (await firstMessage(child)) as LoadResult
  child.kill()
  if (result.wrong !== undefined) throw new Error(result.wrong)
  return result
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
  const exited = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the bench ended early (${code})`)
  })
  const [message] = await Promise.race([once(child, 'message'), exited])
  return message
}
