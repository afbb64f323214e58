import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

const chunk = Buffer.alloc(64 * 1024, 'a')
let bomb: Buffer | undefined

/** The ways in which an endpoint can be bad, by its path. */
export const hostile = {
  '/hang': () => undefined,
  '/drip': (response: ServerResponse) => {
    response.writeHead(500, { 'content-length': 1_000_000 })
    const timer = setInterval(() => response.write('.'), 1_000)
    response.on('close', () => clearInterval(timer))
  },
  '/endless': (response: ServerResponse) => {
    response.writeHead(500)
    const flood = () => {
      while (response.write(chunk));
    }
    response.on('drain', flood)
    flood()
  },
  '/bomb': (response: ServerResponse) => {
    bomb ??= gzipSync(Buffer.alloc(256 * 1024 * 1024))
    response.writeHead(500, { 'content-encoding': 'gzip' }).end(bomb)
  },
  '/reset': (response: ServerResponse) => void response.socket?.resetAndDestroy(),
}

export const hostilePaths = Object.keys(hostile)

/** Whether a path is one of those. */
export function isHostile(path: string): path is keyof typeof hostile {
  return hostilePaths.includes(path)
}
