import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it takes. */
export interface PostOffice {
  /** For SMTP_URL. */
  url: string
  /** The mails taken, in order. */
  received: ParsedMail[]
  /** From now on refuses mails with this reply code (RFC 5321, 4.2), or takes them again. */
  refuse(code: number | null, to?: string): void
  close(): Promise<void>
}

/** Opens a mail server on this machine. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: ParsedMail[] = []
  let refused: { code: number; to: string | undefined } | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const isMeant = !refused?.to || session.envelope.rcptTo.some(({ address }) => address === refused?.to)
      const fault =
        refused && isMeant ? Object.assign(new Error('Not now'), { responseCode: refused.code }) : null
      simpleParser(stream, {}, (error, mail) => {
        if (!error && !fault) received.push(mail)
        done(error ?? fault)
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      resolve((listening.address() as { port: number }).port)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (code, to) => (refused = code === null ? null : { code, to }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
