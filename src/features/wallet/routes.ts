import Type from 'typebox'
import { inWords } from '../../../shared/reasons/index.ts'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { Done } from '../../lib/fields.ts'
import { inScope } from '../../scope.ts'
import { uploadCertificate } from './apple/certificate.ts'
import { switchDemoOn } from './apple/demo.ts'
import { findRequest, makeRequest, storeRequest } from './apple/request.ts'
import { replaceAccount } from './credentials.ts'
import { showBundle } from './bundle.ts'
import { checkGoogleAccess, connectGoogle } from './google/connect.ts'
import { listPushes } from './pushes.ts'
import * as schema from './schema.ts'
import { showWallet, showWalletPass } from './show.ts'
import { chooseMode } from './settings.ts'
import { changeWalletTemplate, showWalletTemplate } from './template-settings.ts'

const tag = 'Wallet'

export const walletRoutes = [
  endpoint({
    method: 'GET',
    path: '/wallet',
    needs: 'wallet:read',
    tag,
    summary: 'Show how wallets are set up',
    responses: { 200: schema.Wallet },
    handler: async (scope) => ok(await showWallet(scope)),
  }),
  endpoint({
    method: 'PUT',
    path: '/wallet/mode',
    needs: 'wallet:write',
    tag,
    summary: 'Switch wallets off, to demo or live',
    description: 'Null follows the installation. Passes in phones keep updating whatever the mode.',
    body: schema.NewMode,
    responses: { 200: schema.Wallet },
    handler: async (scope, { body }) => {
      if (body.mode === 'demo') await switchDemoOn(scope)
      else await chooseMode(scope, body.mode)
      return ok(await showWallet(scope))
    },
  }),
  endpoint({
    method: 'POST',
    path: '/wallet/demo',
    needs: 'wallet:write',
    tag,
    summary: 'Switch demo mode on',
    responses: { 200: schema.DemoAuthority },
    handler: async (scope) => {
      return ok({ mode: 'demo', caPem: await switchDemoOn(scope) })
    },
  }),
  endpoint({
    method: 'POST',
    path: '/wallet/apple/request',
    needs: 'wallet:write',
    tag,
    summary: 'Make a key and a signing request for Apple',
    description:
      'The key never leaves this installation. A request that no certificate came back for is replaced.',
    body: schema.NewRequest,
    responses: { 201: schema.SigningRequestAnswer },
    handler: async (scope, { body }) => {
      const request = await makeRequest(
        scope.installation,
        scope.tenant,
        scope.newId('walletCredential'),
        body.email,
      )
      await storeRequest(scope, request)
      return created({ request: request.pem }, '/wallet/apple/request')
    },
  }),
  endpoint({
    method: 'GET',
    path: '/wallet/apple/request',
    needs: 'wallet:read',
    tag,
    summary: 'Show the signing request that waits for its certificate',
    responses: { 200: schema.SigningRequestAnswer, 404: ErrorAnswer },
    handler: async (scope) => ok({ request: await findRequest(scope) }),
  }),
  endpoint({
    method: 'POST',
    path: '/wallet/apple/certificate',
    needs: 'wallet:write',
    tag,
    summary: 'Upload the certificate from Apple',
    description: 'It is checked point by point; `accepted: false` changes nothing and says what to mend.',
    body: schema.NewCertificate,
    responses: { 200: schema.CertificateAnswer, 404: ErrorAnswer },
    handler: async (scope, { body }) => {
      const report = await uploadCertificate(scope, body.certificate, body.authority)
      return ok({
        ...report,
        validUntil: report.validUntil.toISOString(),
        findings: report.findings.map((finding) => ({ ...finding, message: inWords(finding) })),
      })
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/wallet/apple',
    needs: 'wallet:write',
    tag,
    summary: 'Stop making Apple passes with this certificate',
    description: 'Passes in phones keep updating. A request that waits for its certificate goes on waiting.',
    responses: { 200: Done },
    handler: async (scope) => {
      await replaceAccount(scope, 'apple_live', null)
      return ok({ success: true })
    },
  }),
  endpoint({
    method: 'PUT',
    path: '/wallet/google',
    needs: 'wallet:write',
    tag,
    summary: 'Connect a Google service account',
    body: schema.NewGoogleAccount,
    responses: { 200: schema.Wallet },
    handler: async (scope, { body }) => {
      await connectGoogle(scope, body.serviceAccount, body.issuerId)
      return ok(await showWallet(scope))
    },
    direct: async ({ deps, tenant, actor }, { body }) => {
      const as = { tenant, actor }
      await inScope(deps, as, (scope) => connectGoogle(scope, body.serviceAccount, body.issuerId))
      await checkGoogleAccess(deps, as)
      return ok(await inScope(deps, { ...as, readOnly: true }, showWallet))
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/wallet/google',
    needs: 'wallet:write',
    tag,
    summary: 'Disconnect the Google service account',
    responses: { 200: Done },
    handler: async (scope) => {
      await replaceAccount(scope, 'google', null)
      return ok({ success: true })
    },
  }),
  endpoint({
    method: 'GET',
    path: '/wallet/passes/:id',
    needs: 'wallet:read',
    tag,
    summary: 'Show what wallets know of a pass',
    responses: { 200: schema.WalletPass },
    handler: async (scope, { params }) => ok(await showWalletPass(scope, params.id ?? '')),
  }),
  endpoint({
    method: 'GET',
    path: '/wallet/templates/:id',
    needs: 'wallet:read',
    tag,
    summary: 'Show how the passes of a template behave in wallets',
    responses: { 200: schema.WalletTemplate },
    handler: async (scope, { params }) => ok(await showWalletTemplate(scope, params.id ?? '')),
  }),
  endpoint({
    method: 'PATCH',
    path: '/wallet/templates/:id',
    needs: 'wallet:write',
    tag,
    summary: 'Change how the passes of a template behave in wallets',
    body: schema.WalletTemplateChanges,
    responses: { 200: schema.WalletTemplate },
    handler: async (scope, { params, body }) => ok(await changeWalletTemplate(scope, params.id ?? '', body)),
  }),
  endpoint({
    method: 'GET',
    path: '/wallet/pushes',
    needs: 'wallet:read',
    tag,
    summary: 'List recent pushes',
    description: 'All pushes of demo mode, failed ones of live mode; kept for a week.',
    query: schema.PushQuery,
    responses: { 200: Type.Array(schema.Push) },
    handler: async (scope, { query, url }) => {
      const { pushes, headers } = await listPushes(scope, query, url)
      return ok(pushes, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/wallet/clients/:id/bundle',
    needs: 'wallet:read',
    tag,
    summary: 'Get one download of all active passes of a client',
    responses: { 200: schema.Bundle },
    handler: async (scope, { params }) => ok(await showBundle(scope, params.id ?? '')),
  }),
]
