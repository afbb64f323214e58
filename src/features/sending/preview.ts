import { sampleCode, sampleQr } from '../../../shared/sample.ts'
import { ok, type Reply } from '../../http/endpoint.ts'
import { qrPng } from '../../lib/qr.ts'
import { endOfDayAfter } from '../../lib/time.ts'
import { qrPixels } from '../../mail/pictures.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { designOf, readViews } from '../pass-page/find.ts'
import type { PassView } from '../pass-page/view.ts'
import { selectPasses } from '../passes/row.ts'
import type { PassDesign } from '../templates/design.ts'
import { selectTemplates } from '../templates/row.ts'
import { readPicture } from '../workspace/logo.ts'
import { findWorkspace } from '../workspace/show.ts'
import { type PassMailParts, previewPassMail } from './compose.ts'
import { checkWording, wordingOf } from './wording.ts'

/** Greets where the pass has nobody to greet. */
const sampleHolder = 'Ada Lovelace'
const sampleDays = 30

/** Mails carry their styles at their elements, so the frame that shows one allows those, and nothing else. */
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"

/** What a pass's mail would be. Throws not_found. */
export async function previewOf(scope: Scope, passId: string, language?: string) {
  const pass = await selectPasses(scope).where('pass.id', '=', passId).executeTakeFirst()
  const view = (await readViews(scope, [passId])).get(passId)
  if (!pass || !view) throw problem('not_found', { what: 'Pass' })
  const { settings, locale } = await findWorkspace(scope)
  const mail = await drawPreview(scope, {
    view,
    holder: pass.client_name ?? sampleHolder,
    wording: wordingOf(settings),
    locale: language ?? locale,
    now: scope.now,
    unsubscribeUrl: null,
  })
  return { to: pass.client_email, ...mail }
}

/**
 * What the mail of a made-up pass would be, with words that are not saved yet; it has the look of the newest template.
 * @throws invalid_field where the words name what no mail can fill in.
 */
export async function previewWording(
  scope: Scope,
  { subject, greeting, language }: { subject?: string; greeting?: string; language?: string },
) {
  const tried = { ...(subject && { subject }), ...(greeting && { greeting }) }
  checkWording(tried, '')
  const { settings, locale, logo } = await findWorkspace(scope)
  const template = await selectTemplates(scope)
    .where('template.archived_at', 'is', null)
    .orderBy('template.updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const design = designOf({
    tenant_id: scope.tenant.id,
    kind: template?.kind ?? null,
    design: template?.design ?? {},
    images: template?.images ?? null,
    workspace_logo: logo,
  })
  const mail = await drawPreview(scope, {
    view: sampleView(scope, design),
    holder: sampleHolder,
    wording: { ...wordingOf(settings), ...tried },
    locale: language ?? locale,
    now: scope.now,
    unsubscribeUrl: null,
  })
  return { to: null, ...mail }
}

function sampleView({ installation, tenant, now }: Scope, design: PassDesign): PassView {
  const publicUrl = `${installation.publicUrl}/p/${sampleCode}?token=`
  return {
    code: sampleCode,
    publicUrl,
    qrContent: sampleQr(design.qrContent, installation.publicUrl),
    name: sampleHolder,
    type: 'single',
    status: 'active',
    usagesCount: 0,
    maxUsages: null,
    validFrom: null,
    validUntil: endOfDayAfter(now, sampleDays, tenant.timeZone),
    lastScannedAt: null,
    timeZone: tenant.timeZone,
    fields: [],
    location: null,
    issuer: tenant.name,
    design,
    wallets: [],
  }
}

/** The mail with its pictures in it, as a browser shows it. */
async function drawPreview(scope: Scope, parts: PassMailParts) {
  const { logo } = parts.view.design
  const qr = await qrPng(parts.view.qrContent, qrPixels)
  const picture = logo && (await readPicture(scope, logo.hash))
  const sources = {
    qr: `data:image/png;base64,${qr.toString('base64')}`,
    logo: picture ? `data:${picture.mediaType};base64,${picture.bytes.toString('base64')}` : '',
  }
  return previewPassMail(parts, (cid) => sources[cid])
}

/** A preview as JSON, or as a document for a frame of the dashboard. */
export function answerPreview<Preview extends { html: string }>(
  preview: Preview,
  format: 'json' | 'html' = 'json',
): Reply {
  if (format === 'json') return ok(preview, { 'cache-control': 'private, no-store' })
  return ok(preview.html, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': framePolicy,
    'cache-control': 'private, no-store',
  })
}
