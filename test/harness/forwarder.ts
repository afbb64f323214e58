import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a database that can be cut. */
export interface Forwarder {
  /** The address of the database by this way. */
  url: string
  /** Breaks every connection, and each that is tried from now on. */
  cut(): void
  mend(): void
  /** Forwards nothing more on the connections there are, and closes none; new ones work. */
  silence(): void
  /** As silence, but what is sent to the database still arrives there. */
  deafen(): void
  close(): void
}

/** Forwards connections to the database of a `postgres://` address. */
export async function forwardTo(address: string): Promise<Forwarder> {
  const url = new URL(address)
  const target = { host: url.hostname, port: Number(url.port) }
  const open = new Set<Socket>()
  const answers = new Set<Socket>()
  let isCut = false
  const server = createServer((socket) => {
    if (isCut) return socket.destroy()
    const onward = connect(target)
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
    answers.add(onward)
    onward.on('close', () => answers.delete(onward))
  })
  const breakAll = () => open.forEach((socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut: () => {
      isCut = true
      breakAll()
    },
    mend: () => {
      isCut = false
    },
    silence: () => {
      for (const socket of open) socket.unpipe().pause()
    },
    deafen: () => {
      for (const socket of answers) socket.unpipe().pause()
    },
    close: () => {
      server.close()
      breakAll()
    },
  }
}
