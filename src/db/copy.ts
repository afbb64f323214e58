import type { Client, Connection, Submittable } from 'pg'

/** Messages of the COPY protocol that pg passes on without knowing more about them. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/**
 * Runs `copy … to stdout` and hands on what the server sends, at the pace of the receiver.
 * @param receive gets each piece, which is one row in COPY's format; the server waits for it.
 */
export async function copyOut(
  client: Client,
  statement: string,
  receive: (row: Buffer) => Promise<void> | undefined,
): Promise<void> {
  await submit(client, (settle) => ({
    submit: (connection) => connection.query(statement),
    handleCopyData: ({ chunk }: { chunk: Buffer }, { stream }: CopyConnection) => {
      const waiting = receive(Buffer.from(chunk))
      if (waiting === undefined) return
      stream.pause()
      waiting.then(() => stream.resume(), settle)
    },
  }))
}

/**
 * Runs `copy … from stdin` and sends the server what `pieces` yields.
 * @throws what `pieces` throws, after telling the server to give up, and what the server refuses.
 */
export async function copyIn(
  client: Client,
  statement: string,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  let failure: unknown
  const send = async (connection: CopyConnection) => {
    try {
      for await (const piece of pieces) {
        connection.sendCopyFromChunk(piece)
        if (connection.stream.writableNeedDrain) {
          await new Promise((resolve) => connection.stream.once('drain', resolve))
        }
      }
      connection.endCopyFrom()
    } catch (error) {
      failure = error
      connection.sendCopyFail('the source failed')
    }
  }
  try {
    await submit(client, () => ({
      submit: (connection) => connection.query(statement),
      handleCopyInResponse: (connection: CopyConnection) => void send(connection),
    }))
  } catch (error) {
    throw failure ?? error
  }
}

type Handlers = Pick<Submittable, 'submit'> & Record<string, unknown>

function submit(client: Client, handlers: (settle: (error?: unknown) => void) => Handlers): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: unknown
    const settle = (error?: unknown) => (error === undefined ? resolve() : reject(error))
    client.query({
      ...handlers(settle),
      handleError: (error: unknown) => {
        failure = error
        reject(error)
      },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => settle(failure),
    } as Submittable)
  })
}
