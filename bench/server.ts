import Fastify from 'fastify'
import { start } from '../src/main.ts'

// Run as a process of its own: `app` is Passwright, `empty` is a Fastify that does nothing.
if (process.argv[2] === 'app') {
  const server = await start(process.env)
  process.send?.({ port: Number(new URL(server.address).port) })
  process.on('message', () => void server.stop().then(() => process.exit(0)))
} else {
  const app = Fastify()
  app.post('/', async () => ({ success: true }))
  app.get('/', async () => ({ success: true }))
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ port: Number(new URL(address).port) })
  process.on('message', () => process.exit(0))
}
