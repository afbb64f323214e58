import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { ShortListQuery } from '../../lib/fields.ts'
import { Job } from '../jobs/schema.ts'
import { countMails, findMail, listMails } from './list.ts'
import { answerPreview, previewOf, previewWording } from './preview.ts'
import {
  MailCounts,
  MailPreview,
  PassMail,
  PreviewQuery,
  SendMany,
  SendPass,
  WordingQuery,
} from './schema.ts'
import { sendPass } from './send.ts'
import { startSending } from './start.ts'

const tag = 'Passes'

export const sendingRoutes = [
  endpoint({
    method: 'POST',
    path: '/passes/:passId/send',
    needs: 'passes:write',
    tag,
    summary: 'Send a pass by mail',
    description:
      'To its client, who must have an email address. The mail waits for the mail server and leaves within seconds; without one it waits for the operator.',
    body: SendPass,
    responses: { 202: PassMail },
    handler: async (scope, { params, body }) => {
      const { passId = '' } = params
      const mailId = await sendPass(scope, passId, body)
      return { status: 202, body: await findMail(scope, passId, mailId) }
    },
  }),
  endpoint({
    method: 'GET',
    path: '/passes/:passId/mails',
    needs: 'passes:read',
    tag,
    summary: 'List the mails of a pass',
    description: 'Of the last 30 days, the newest first.',
    query: ShortListQuery,
    responses: { 200: Type.Array(PassMail) },
    handler: async (scope, { params, query, url }) => {
      const { mails, headers } = await listMails(scope, params.passId ?? '', query, url)
      return ok(mails, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/passes/:passId/mail-preview',
    needs: 'passes:read',
    tag,
    summary: 'See the mail of a pass before it is sent',
    query: PreviewQuery,
    responses: { 200: Type.Unknown() },
    described: { 200: MailPreview },
    handler: async (scope, { params, query }) =>
      answerPreview(await previewOf(scope, params.passId ?? '', query.language), query.format),
  }),
  endpoint({
    method: 'POST',
    path: '/passes/send',
    needs: 'passes:write',
    tag,
    name: 'passes.sendMany',
    summary: 'Send many passes by mail',
    description:
      'A job: each pass goes to its client or is refused by itself, and none gets two mails of one job. Mails to many carry a way to refuse them with one click (RFC 8058), and who did is left out.',
    body: SendMany,
    responses: { 202: Job },
    carries: { 202: ['Location'] },
    handler: (scope, { body }) => startSending(scope, body),
  }),
  endpoint({
    method: 'GET',
    path: '/jobs/:jobId/mails',
    needs: 'passes:read',
    tag: 'Jobs',
    summary: 'Count the mails of a job',
    responses: { 200: MailCounts },
    handler: async (scope, { params }) => ok(await countMails(scope, params.jobId ?? '')),
  }),
  endpoint({
    method: 'GET',
    path: '/workspace/mail-preview',
    needs: 'workspace:read',
    tag: 'Workspace',
    summary: 'Try the wording of mails',
    description: 'The mail of a made-up pass with the look of the newest template.',
    query: WordingQuery,
    responses: { 200: Type.Unknown() },
    described: { 200: MailPreview },
    handler: async (scope, { query: { format, ...wording } }) =>
      answerPreview(await previewWording(scope, wording), format),
  }),
]
