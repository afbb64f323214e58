import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { listenAt } from './listen.ts'

test('a host that this machine does not know is told of with its setting', async () => {
  const at = { port: 0, host: 'no host at all', setting: 'PORT' }
  await expect(listenAt(Fastify(), at)).rejects.toThrow(
    'This machine has no address no host at all. Set HOST to one of its own, or 0.0.0.0.',
  )
})
