import type { paths } from '../../sdk/src/api.gen.ts'

/** What an operation of the API answers when it succeeds. */
export type Answer<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : Operation extends { responses: { 201: { content: { 'application/json': infer Body } } } }
    ? Body
    : never

/** What an operation of the API takes as its body. */
export type Sent<Operation> = Operation extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

export type PassItem = Answer<paths['/api/v1/passes']['get']>[number]
export type Pass = Answer<paths['/api/v1/passes/{passId}']['get']>
export type NewPass = Sent<paths['/api/v1/passes']['post']>
export type PassChanges = Sent<paths['/api/v1/passes/{passId}']['patch']>
export type Client = Answer<paths['/api/v1/clients']['get']>[number]
export type ClientChanges = Sent<paths['/api/v1/clients/{clientId}']['patch']>
export type NewClient = Sent<paths['/api/v1/clients']['post']>
export type Template = Answer<paths['/api/v1/templates']['get']>[number]
export type NewTemplate = Sent<paths['/api/v1/templates']['post']>
export type Location = Answer<paths['/api/v1/locations']['get']>[number]
export type NewLocation = Sent<paths['/api/v1/locations']['post']>
export type Webhook = Answer<paths['/api/v1/webhooks']['get']>[number]
export type ApiKey = Answer<paths['/api/v1/keys']['get']>[number]
export type SigningKey = Answer<paths['/api/v1/signing-keys']['get']>[number]
export type PassEvent = Answer<paths['/api/v1/passes/{passId}/events']['get']>[number]
export type Scan = Answer<paths['/api/v1/scans']['get']>[number]
export type Overview = Answer<paths['/api/v1/overview']['get']>
export type NewKey = Sent<paths['/api/v1/keys']['post']>
export type Verdict = Answer<paths['/api/v1/scan']['post']>
export type Check = Answer<paths['/api/v1/scan/check']['post']>
export type Session = Answer<paths['/api/v1/session']['get']>
export type Member = Answer<paths['/api/v1/members']['get']>[number]
export type Role = Member['role']
export type NewWorkspace = Sent<paths['/api/v1/workspaces']['post']>
export type WorkspaceChanges = Sent<paths['/api/v1/workspace']['patch']>
export type AuditEntry = Answer<paths['/api/v1/audit']['get']>[number]
export type Job = Answer<paths['/api/v1/jobs/{jobId}']['get']>
export type Import = Answer<paths['/api/v1/imports/{importId}']['get']>
export type ImportSettings = Import['settings']
export type Wallet = Answer<paths['/api/v1/wallet']['get']>
