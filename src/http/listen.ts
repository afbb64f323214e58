import type { FastifyInstance } from 'fastify'
import { OperatorError } from '../lib/operator-error.ts'

/**
 * Has a server listen.
 * @param setting what the operator set the port with.
 * @returns the address it listens at.
 * @throws OperatorError saying why it cannot, and what to change; the server is closed then.
 */
export async function listenAt(
  app: FastifyInstance,
  { port, host, setting }: { port: number; host: string; setting: string },
): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    await app.close()
    const { code, message } = error as NodeJS.ErrnoException
    throw new OperatorError(
      explain(code, { place: `${host}:${port}`, host, setting }) ??
        `Passwright cannot listen on ${host}:${port}: ${message}`,
    )
  }
}

function explain(
  code: string | undefined,
  { place, host, setting }: { place: string; host: string; setting: string },
): string | undefined {
  if (code === 'EADDRINUSE')
    return `Another program listens on ${place}. Stop it, or set ${setting} to another port.`
  if (code === 'EACCES') return `This user may not listen on ${place}. Set ${setting} to a port from 1024 on.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `This machine has no address ${host}. Set HOST to one of its own, or 0.0.0.0.`
  return undefined
}
