import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import type { InlinePicture } from './pictures.ts'

/** A mail as it goes to the mail server. */
export interface OutgoingMail {
  /** Makes the Message-ID, so that a mail that is handed over twice can be told to be one. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  /** Stands before the sender's address in place of the name that MAIL_FROM gives. */
  senderName: string | null
  pictures: InlinePicture[]
}

/** Hands one mail to the mail server (RFC 5321); resolves when the server has taken it. */
export type Mailer = (mail: OutgoingMail) => Promise<void>

const connectMs = 10_000
const silenceMs = 60_000

/** The way to the mail server of SMTP_URL; null without one. */
export function createMailer({ SMTP_URL: url, MAIL_FROM: from }: Config): Mailer | null {
  if (url === null) return null
  const timeouts = { connectionTimeout: connectMs, greetingTimeout: connectMs, socketTimeout: silenceMs }
  const transport = createTransport({ url, ...timeouts }, { from })
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
  return async ({ id, headers, senderName, pictures, ...mail }) => {
    await transport.sendMail({
      ...mail,
      ...(senderName !== null && { from: { name: senderName, address } }),
      attachments: pictures.map((picture) => ({ ...picture, contentDisposition: 'inline' as const })),
      messageId: `<${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    })
  }
}

/** Whether the server refused a mail for good (RFC 5321, 4.2.1), so that trying again is of no use. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: number }
  return responseCode !== undefined && responseCode >= 500
}
