import type { FastifyInstance } from 'fastify'
import type { Deps } from './deps.ts'
import { billingNotices } from './features/billing/notices.ts'
import { billingRoutes } from './features/billing/routes.ts'
import { clientRoutes } from './features/clients/routes.ts'
import { eventRoutes } from './features/events/routes.ts'
import { sessionAuthenticator } from './features/identity/authenticate.ts'
import { mountIdentity } from './features/identity/mount.ts'
import { recognisePerson } from './features/identity/person.ts'
import { identityRoutes } from './features/identity/routes.ts'
import { exportRoutes } from './features/exports/routes.ts'
import { importRoutes } from './features/imports/routes.ts'
import { jobRoutes } from './features/jobs/routes.ts'
import { keyRoutes } from './features/keys/routes.ts'
import { apiKeyAuthenticator } from './features/keys/authenticate.ts'
import { serveDashboard } from './features/dashboard-files/serve.ts'
import { historyRoutes } from './features/history/routes.ts'
import { planRoutes } from './features/plans/routes.ts'
import { privacyRoutes } from './features/privacy/routes.ts'
import { retentionRoutes } from './features/retention/routes.ts'
import { overviewRoutes } from './features/overview/routes.ts'
import { usageRoutes } from './features/usage/routes.ts'
import { viewRoutes } from './features/views/routes.ts'
import { invitationRoutes, memberRoutes } from './features/members/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { myWorkspaceRoutes, workspaceRoutes } from './features/workspace/routes.ts'
import { locationRoutes } from './features/locations/routes.ts'
import { qrRoutes } from './features/pass-page/qr-file.ts'
import { passPage } from './features/pass-page/routes.ts'
import { manyPassRoutes } from './features/passes/routes-many.ts'
import { passRoutes } from './features/passes/routes.ts'
import { printingRoutes } from './features/printing/routes.ts'
import { scanRoutes } from './features/scans/routes.ts'
import { signingKeyRoutes } from './features/signed-codes/routes.ts'
import { sendingRoutes } from './features/sending/routes.ts'
import { unsubscribing } from './features/sending/unsubscribe.ts'
import { templateRoutes } from './features/templates/routes.ts'
import { eventItems } from './features/triggers/schema.ts'
import { triggerRoutes } from './features/triggers/routes.ts'
import { deliveryRoutes } from './features/webhooks/delivery-routes.ts'
import { appleWebService } from './features/wallet/apple/web-service.ts'
import { walletDownloads } from './features/wallet/downloads.ts'
import { googleCallbacks } from './features/wallet/google/callback.ts'
import { walletRoutes } from './features/wallet/routes.ts'
import { webhookRoutes } from './features/webhooks/routes.ts'
import type { Endpoint } from './http/endpoint.ts'
import { mountHealth } from './http/health.ts'
import { createLimits } from './http/limits.ts'
import { mount } from './http/mount.ts'
import { createRefusal, refuseOtherMethods } from './http/other-methods.ts'
import { describeApi } from './http/openapi/index.ts'
import { mountPersonal, type PersonalEndpoint } from './http/personal.ts'
import { mountReference } from './http/reference.ts'
import { allowAnyOrigin, createServer } from './http/server.ts'
import { sendProblem } from './http/errors.ts'
import { mountMcp } from './mcp/mount.ts'

/** Every route of the API. */
export const endpoints: Endpoint[] = [
  ...passRoutes,
  ...qrRoutes,
  ...manyPassRoutes,
  ...sendingRoutes,
  ...printingRoutes,
  ...scanRoutes,
  ...jobRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...clientRoutes,
  ...templateRoutes,
  ...locationRoutes,
  ...webhookRoutes,
  ...deliveryRoutes,
  ...eventRoutes,
  ...triggerRoutes,
  ...keyRoutes,
  ...signingKeyRoutes,
  ...historyRoutes,
  ...overviewRoutes,
  ...viewRoutes,
  ...usageRoutes,
  ...billingRoutes,
  ...privacyRoutes,
  ...retentionRoutes,
  ...walletRoutes,
  ...workspaceRoutes,
  ...memberRoutes,
  ...auditRoutes,
]

/** The routes that belong to a person rather than to a workspace, and those open to anybody. */
export const personalEndpoints: PersonalEndpoint[] = [
  ...identityRoutes,
  ...myWorkspaceRoutes,
  ...invitationRoutes,
  ...planRoutes,
]

/** The whole API as OpenAPI 3.1. */
export const describe = () => describeApi([...endpoints, ...personalEndpoints], eventItems)

/** The whole server, ready to listen or to be asked with `inject`. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const prefix = '/api/v1'
  const routes = [...endpoints, ...personalEndpoints, { method: 'GET' as const, path: '/openapi.json' }]
  const refuse = createRefusal(prefix, routes)
  const app = await createServer(deps, refuse)
  mountHealth(app, deps)
  const limits = createLimits(deps)
  await app.register(
    async (api) => {
      await allowAnyOrigin(api)
      const authenticators = [apiKeyAuthenticator(deps), sessionAuthenticator(deps)]
      mount(api, endpoints, { deps, limits, authenticators })
      mountPersonal(api, personalEndpoints, {
        deps,
        recognise: (request, reply) =>
          recognisePerson(deps, request, (cookies) => reply.header('set-cookie', cookies)),
      })
      refuseOtherMethods(api, routes)
      let description: object | undefined
      api.get('/openapi.json', async () => (description ??= describe()))
      api.setNotFoundHandler((request, reply) => sendProblem(refuse(request), request, reply))
    },
    { prefix },
  )
  await app.register(passPage, { prefix: '/p', deps })
  await app.register(unsubscribing, { prefix: '/p', deps })
  await app.register(walletDownloads, { deps })
  await app.register(appleWebService, { prefix: '/wallet/apple', deps })
  await app.register(googleCallbacks, { prefix: '/wallet/google', deps })
  await app.register(billingNotices, { prefix: '/billing', deps })
  await mountIdentity(app, deps)
  mountReference(app)
  mountMcp(app, apiKeyAuthenticator(deps), limits)
  await serveDashboard(app)
  return app
}
