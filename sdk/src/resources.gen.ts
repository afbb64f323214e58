/** Generated from openapi.json by `npm run generate`. */
import type { Ask, RequestOptions } from './ask.ts'
import type { Answer, Body, Item, Query } from './types.ts'

const segment = encodeURIComponent

const passes = (ask: Ask) => ({
  /** List passes. Needs the permission `passes:read`. */
  list: (query: Query<'passes.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'passes.list'>>(`/api/v1/passes`, query, options),
  /** Create a pass. Emits `pass.created`, and `client.created` where `clientName` is new. Needs the permission `passes:write`. */
  create: (body: Body<'passes.create'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.create'>>('POST', `/api/v1/passes`, { body }, options),
  /** Get a pass. Needs the permission `passes:read`. */
  get: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.get'>>('GET', `/api/v1/passes/${segment(passId)}`, {  }, options),
  /** Update a pass. `customFields` replaces all fields. A changed status emits `pass.status_changed`. Needs the permission `passes:write`. */
  update: (passId: string, body: Body<'passes.update'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.update'>>('PATCH', `/api/v1/passes/${segment(passId)}`, { body }, options),
  /** Delete a pass. It can be brought back with `POST /passes/{passId}/restore`. Needs the permission `passes:write`. */
  delete: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.delete'>>('DELETE', `/api/v1/passes/${segment(passId)}`, {  }, options),
  /** Activate a pass. Needs the permission `passes:write`. */
  activate: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.activate'>>('POST', `/api/v1/passes/${segment(passId)}/activate`, {  }, options),
  /** Revoke a pass. Needs the permission `passes:write`. */
  revoke: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.revoke'>>('POST', `/api/v1/passes/${segment(passId)}/revoke`, {  }, options),
  /** Bring a deleted pass back. It is as it was before, and admits as often as it had left. Needs the permission `passes:write`. */
  restore: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.restore'>>('POST', `/api/v1/passes/${segment(passId)}/restore`, {  }, options),
  /** Give a pass a new public link. The old link opens nothing from then on. Needs the permission `passes:write`. */
  regenerateLink: (passId: string, options?: RequestOptions) =>
    ask.one<Answer<'passes.regenerateLink'>>('POST', `/api/v1/passes/${segment(passId)}/regenerate-link`, {  }, options),
  /** Get the QR code of a pass. As on the page of the pass: error correction M, four light modules around it, black on white. Needs the permission `passes:read`. */
  getQr: (passId: string, query: Query<'passes.getQr'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/passes/${segment(passId)}/qr`, { query }, options),
  /** Create many passes. Each pass is issued or refused by itself, with the errors of a single creation. Up to 500 are answered at once; more become a job. Needs the permission `passes:write`. */
  bulk: (body: Body<'passes.bulk'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.bulk'>>('POST', `/api/v1/passes/bulk`, { body }, options),
  /** Change many passes. The passes named by `ids` or found by `filter`, each changed or refused by itself. Up to 500 are answered at once; more become a job. Needs the permission `passes:write`. */
  bulkChange: (body: Body<'passes.bulkChange'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.bulkChange'>>('POST', `/api/v1/passes/bulk-change`, { body }, options),
  /** Send a pass by mail. To its client, who must have an email address. The mail waits for the mail server and leaves within seconds; without one it waits for the operator. Needs the permission `passes:write`. */
  send: (passId: string, body: Body<'passes.send'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.send'>>('POST', `/api/v1/passes/${segment(passId)}/send`, { body }, options),
  /** List the mails of a pass. Of the last 30 days, the newest first. Needs the permission `passes:read`. */
  listMails: (passId: string, query: Query<'passes.listMails'> = {}, options?: RequestOptions) =>
    ask.list<Item<'passes.listMails'>>(`/api/v1/passes/${segment(passId)}/mails`, query, options),
  /** See the mail of a pass before it is sent. Needs the permission `passes:read`. */
  getMailPreview: (passId: string, query: Query<'passes.getMailPreview'> = {}, options?: RequestOptions) =>
    ask.one<Answer<'passes.getMailPreview'>>('GET', `/api/v1/passes/${segment(passId)}/mail-preview`, { query }, options),
  /** Send many passes by mail. A job: each pass goes to its client or is refused by itself, and none gets two mails of one job. Mails to many carry a way to refuse them with one click (RFC 8058), and who did is left out. Needs the permission `passes:write`. */
  sendMany: (body: Body<'passes.sendMany'>, options?: RequestOptions) =>
    ask.one<Answer<'passes.sendMany'>>('POST', `/api/v1/passes/send`, { body }, options),
  /** Get a pass as a PDF. In the look of its template; `format` is `ticket-a4` unless another is asked for. Needs the permission `passes:read`. */
  getPdf: (passId: string, query: Query<'passes.getPdf'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/passes/${segment(passId)}/pdf`, { query }, options),
  /** Print passes. Up to 1000 passes in one PDF. `X-Incomplete-Passes` counts those with characters that no font has, which are printed as boxes. Needs the permission `passes:read`. */
  print: (body: Body<'passes.print'>, options?: RequestOptions) =>
    ask.file('POST', `/api/v1/passes/print`, { body }, options),
  /** Export passes. All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log. Needs the permission `passes:read`. */
  export: (query: Query<'passes.export'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/passes/export`, { query }, options),
  /** List scans of a pass. Needs the permission `scans:read`. */
  listScans: (passId: string, query: Query<'passes.listScans'> = {}, options?: RequestOptions) =>
    ask.list<Item<'passes.listScans'>>(`/api/v1/passes/${segment(passId)}/scans`, query, options),
  /** List what happened to a pass. The last first; scans have a list of their own. Needs the permission `passes:read`. */
  listEvents: (passId: string, query: Query<'passes.listEvents'> = {}, options?: RequestOptions) =>
    ask.list<Item<'passes.listEvents'>>(`/api/v1/passes/${segment(passId)}/events`, query, options),
})

const clients = (ask: Ask) => ({
  /** List passes of a client. Needs the permission `passes:read`. */
  listPasses: (clientId: string, query: Query<'clients.listPasses'> = {}, options?: RequestOptions) =>
    ask.list<Item<'clients.listPasses'>>(`/api/v1/clients/${segment(clientId)}/passes`, query, options),
  /** Export clients. All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log. Needs the permission `clients:read`. */
  export: (query: Query<'clients.export'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/clients/export`, { query }, options),
  /** List clients. Needs the permission `clients:read`. */
  list: (query: Query<'clients.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'clients.list'>>(`/api/v1/clients`, query, options),
  /** Create a client. Emits `client.created`. Needs the permission `clients:write`. */
  create: (body: Body<'clients.create'>, options?: RequestOptions) =>
    ask.one<Answer<'clients.create'>>('POST', `/api/v1/clients`, { body }, options),
  /** Get a client. Needs the permission `clients:read`. */
  get: (clientId: string, options?: RequestOptions) =>
    ask.one<Answer<'clients.get'>>('GET', `/api/v1/clients/${segment(clientId)}`, {  }, options),
  /** Update a client. Needs the permission `clients:write`. */
  update: (clientId: string, body: Body<'clients.update'>, options?: RequestOptions) =>
    ask.one<Answer<'clients.update'>>('PATCH', `/api/v1/clients/${segment(clientId)}`, { body }, options),
  /** Erase a client. Removes the person from the client, its passes, the recorded events, deliveries, mails and jobs for good. Scans stay, without a name. Needs the permission `clients:write`. */
  delete: (clientId: string, options?: RequestOptions) =>
    ask.one<Answer<'clients.delete'>>('DELETE', `/api/v1/clients/${segment(clientId)}`, {  }, options),
  /** Export a person's data. The client, its passes with their fields, their scans, the events about them, mails, phones with a pass, and endpoints that were told. Needs the permission `clients:read`. */
  getExport: (clientId: string, options?: RequestOptions) =>
    ask.one<Answer<'clients.getExport'>>('GET', `/api/v1/clients/${segment(clientId)}/export`, {  }, options),
  /** Merge a client into another. Passes move to the other client, which keeps what it has and takes what it lacks. Needs the permission `clients:write`. */
  merge: (clientId: string, body: Body<'clients.merge'>, options?: RequestOptions) =>
    ask.one<Answer<'clients.merge'>>('POST', `/api/v1/clients/${segment(clientId)}/merge`, { body }, options),
})

const jobs = (ask: Ask) => ({
  /** Count the mails of a job. Needs the permission `passes:read`. */
  getMails: (jobId: string, options?: RequestOptions) =>
    ask.one<Answer<'jobs.getMails'>>('GET', `/api/v1/jobs/${segment(jobId)}/mails`, {  }, options),
  /** Get a job. How far work on many items is. With `Accept: text/event-stream` the job comes as a server-sent event `progress` whenever it changed, until it is over. Needs the permission `passes:read`. */
  get: (jobId: string, options?: RequestOptions) =>
    ask.one<Answer<'jobs.get'>>('GET', `/api/v1/jobs/${segment(jobId)}`, {  }, options),
  /** Cancel a job. The portion in hand is finished first. What is done stays done. Needs the permission `passes:write`. */
  cancel: (jobId: string, options?: RequestOptions) =>
    ask.one<Answer<'jobs.cancel'>>('POST', `/api/v1/jobs/${segment(jobId)}/cancel`, {  }, options),
  /** List the results of a job. What became of each item so far, in the order in which they were given. Needs the permission `passes:read`. */
  listResults: (jobId: string, query: Query<'jobs.listResults'> = {}, options?: RequestOptions) =>
    ask.one<Answer<'jobs.listResults'>>('GET', `/api/v1/jobs/${segment(jobId)}/results`, { query }, options),
})

const workspace = (ask: Ask) => ({
  /** Try the wording of mails. The mail of a made-up pass with the look of the newest template. Needs the permission `workspace:read`. */
  getMailPreview: (query: Query<'workspace.getMailPreview'> = {}, options?: RequestOptions) =>
    ask.one<Answer<'workspace.getMailPreview'>>('GET', `/api/v1/workspace/mail-preview`, { query }, options),
  /** Export the whole workspace. Everything as one ZIP archive, sent while it is read: passes, clients, scans and the audit log as CSV, templates, locations, members and webhooks as JSON, and pictures. Secrets are left out. The export is recorded in the audit log. Needs the permission `workspace:write`, and `passes:read`, `clients:read`, `scans:read`, `audit:read`, `templates:read`, `locations:read`, `members:read`, `webhooks:read`. */
  export: (options?: RequestOptions) =>
    ask.file('GET', `/api/v1/workspace/export`, {  }, options),
  /** Get the workspace. Needs the permission `workspace:read`. */
  get: (options?: RequestOptions) =>
    ask.one<Answer<'workspace.get'>>('GET', `/api/v1/workspace`, {  }, options),
  /** Update the workspace. Needs the permission `workspace:write`. */
  update: (body: Body<'workspace.update'>, options?: RequestOptions) =>
    ask.one<Answer<'workspace.update'>>('PATCH', `/api/v1/workspace`, { body }, options),
  /** Set the logo of the workspace. Shown on the page, in mails and in print wherever a template has no logo of its own. Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata. Needs the permission `workspace:write`. */
  replaceLogo: (file: Blob, options?: RequestOptions) =>
    ask.one<Answer<'workspace.replaceLogo'>>('PUT', `/api/v1/workspace/logo`, { file }, options),
  /** Remove the logo of the workspace. Needs the permission `workspace:write`. */
  deleteLogo: (options?: RequestOptions) =>
    ask.one<Answer<'workspace.deleteLogo'>>('DELETE', `/api/v1/workspace/logo`, {  }, options),
  /** Leave the workspace. Needs the permission `workspace:read`. */
  leave: (options?: RequestOptions) =>
    ask.one<Answer<'workspace.leave'>>('POST', `/api/v1/workspace/leave`, {  }, options),
  /** Hand the workspace over. Needs the permission `workspace:own`. */
  transfer: (body: Body<'workspace.transfer'>, options?: RequestOptions) =>
    ask.one<Answer<'workspace.transfer'>>('POST', `/api/v1/workspace/transfer`, { body }, options),
})

const scans = (ask: Ask) => ({
  /** Scan a pass. Decides, counts and records the attempt. The code may be bare, within the public link of the pass, or signed. A refusal is answered with 200, `success: false` and its `result`. Emits `pass.scanned` on success. Needs the permission `scans:write`. */
  create: (body: Body<'scans.create'>, options?: RequestOptions) =>
    ask.one<Answer<'scans.create'>>('POST', `/api/v1/scan`, { body }, options),
  /** Check a code without counting. Decides as a scan would at this moment. It counts nothing, records nothing and emits nothing. Needs the permission `passes:read`. */
  check: (body: Body<'scans.check'>, options?: RequestOptions) =>
    ask.one<Answer<'scans.check'>>('POST', `/api/v1/scan/check`, { body }, options),
  /** Export scans. All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log. Needs the permission `scans:read`. */
  export: (query: Query<'scans.export'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/scans/export`, { query }, options),
  /** List scans. Every attempt, admitted or refused, the last recorded first. Needs the permission `scans:read`. */
  list: (query: Query<'scans.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'scans.list'>>(`/api/v1/scans`, query, options),
})

const imports = (ask: Ask) => ({
  /** List imports. Newest first; kept for 30 days, and for 7 where they were never started. Needs the permission `imports:write`. */
  list: (query: Query<'imports.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'imports.list'>>(`/api/v1/imports`, query, options),
  /** Send a file to import. A CSV file (UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar) or an XLSX file, of which the first sheet is read: at most 32 MiB, 100,000 rows and 200 columns, with headings in the first row. As the body or as the one file of a form. Nothing is imported yet: the answer guesses what each column is. Needs the permission `imports:write`. */
  create: (file: Blob, query: Query<'imports.create'>, options?: RequestOptions) =>
    ask.one<Answer<'imports.create'>>('POST', `/api/v1/imports`, { file, query }, options),
  /** Get an import. Its columns, settings and how far it is. With `Accept: text/event-stream` it comes as a server-sent event `progress` whenever it changed, until no row is worked on. Needs the permission `imports:write`. */
  get: (importId: string, options?: RequestOptions) =>
    ask.one<Answer<'imports.get'>>('GET', `/api/v1/imports/${segment(importId)}`, {  }, options),
  /** Delete an import. Removes what is kept of the file. What was imported stays. Needs the permission `imports:write`. */
  delete: (importId: string, options?: RequestOptions) =>
    ask.one<Answer<'imports.delete'>>('DELETE', `/api/v1/imports/${segment(importId)}`, {  }, options),
  /** Preview an import. What the first ten rows become with these settings. Nothing is written. Needs the permission `imports:write`. */
  preview: (importId: string, body: Body<'imports.preview'>, options?: RequestOptions) =>
    ask.one<Answer<'imports.preview'>>('POST', `/api/v1/imports/${segment(importId)}/preview`, { body }, options),
  /** Check an import. Goes over all rows in the background as the import would, the limit of the plan included, and writes nothing. Needs the permission `imports:write`. */
  check: (importId: string, body: Body<'imports.check'>, options?: RequestOptions) =>
    ask.one<Answer<'imports.check'>>('POST', `/api/v1/imports/${segment(importId)}/check`, { body }, options),
  /** Start an import. Imports all rows in the background, 500 in a transaction. With `onRefusal: none` all are checked first, and nothing is imported where one is refused. Needs the permission `imports:write`. */
  start: (importId: string, body: Body<'imports.start'>, options?: RequestOptions) =>
    ask.one<Answer<'imports.start'>>('POST', `/api/v1/imports/${segment(importId)}/start`, { body }, options),
  /** Cancel an import. A check goes back to the columns. Of an import what is written stays; with `onRefusal: none` it is taken back. Needs the permission `imports:write`. */
  cancel: (importId: string, options?: RequestOptions) =>
    ask.one<Answer<'imports.cancel'>>('POST', `/api/v1/imports/${segment(importId)}/cancel`, {  }, options),
  /** Get the refused rows. The rows that were refused, as they were sent, each with its number and the reason. Needs the permission `imports:write`. */
  getErrors: (importId: string, query: Query<'imports.getErrors'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/imports/${segment(importId)}/errors`, { query }, options),
})

const audit = (ask: Ask) => ({
  /** Export the audit log. All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log. Needs the permission `audit:read`. */
  export: (query: Query<'audit.export'> = {}, options?: RequestOptions) =>
    ask.file('GET', `/api/v1/audit/export`, { query }, options),
  /** Read the audit log. Newest first. Nobody can change or remove an entry. Needs the permission `audit:read`. */
  list: (query: Query<'audit.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'audit.list'>>(`/api/v1/audit`, query, options),
})

const templates = (ask: Ask) => ({
  /** List templates. Needs the permission `templates:read`. */
  list: (query: Query<'templates.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'templates.list'>>(`/api/v1/templates`, query, options),
  /** Create a template. Needs the permission `templates:write`. */
  create: (body: Body<'templates.create'>, options?: RequestOptions) =>
    ask.one<Answer<'templates.create'>>('POST', `/api/v1/templates`, { body }, options),
  /** Get a template. Needs the permission `templates:read`. */
  get: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.get'>>('GET', `/api/v1/templates/${segment(templateId)}`, {  }, options),
  /** Update a template. Every change makes a new version. Passes show the newest at once. Needs the permission `templates:write`. */
  update: (templateId: string, body: Body<'templates.update'>, options?: RequestOptions) =>
    ask.one<Answer<'templates.update'>>('PATCH', `/api/v1/templates/${segment(templateId)}`, { body }, options),
  /** Delete a template. Only one that no pass was issued with; archive others. Needs the permission `templates:write`. */
  delete: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.delete'>>('DELETE', `/api/v1/templates/${segment(templateId)}`, {  }, options),
  /** Archive a template. No pass is issued with it any more; those it has keep their look. Needs the permission `templates:write`. */
  archive: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.archive'>>('POST', `/api/v1/templates/${segment(templateId)}/archive`, {  }, options),
  /** Restore an archived template. Needs the permission `templates:write`. */
  restore: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.restore'>>('POST', `/api/v1/templates/${segment(templateId)}/restore`, {  }, options),
  /** Duplicate a template. Needs the permission `templates:write`. */
  duplicate: (templateId: string, body: Body<'templates.duplicate'>, options?: RequestOptions) =>
    ask.one<Answer<'templates.duplicate'>>('POST', `/api/v1/templates/${segment(templateId)}/duplicate`, { body }, options),
  /** Set the logo. Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata. Needs the permission `templates:write`. */
  replaceLogo: (templateId: string, file: Blob, options?: RequestOptions) =>
    ask.one<Answer<'templates.replaceLogo'>>('PUT', `/api/v1/templates/${segment(templateId)}/logo`, { file }, options),
  /** Remove the logo. Needs the permission `templates:write`. */
  deleteLogo: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.deleteLogo'>>('DELETE', `/api/v1/templates/${segment(templateId)}/logo`, {  }, options),
  /** Set the hero image. Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata. Needs the permission `templates:write`. */
  replaceHero: (templateId: string, file: Blob, options?: RequestOptions) =>
    ask.one<Answer<'templates.replaceHero'>>('PUT', `/api/v1/templates/${segment(templateId)}/hero`, { file }, options),
  /** Remove the hero image. Needs the permission `templates:write`. */
  deleteHero: (templateId: string, options?: RequestOptions) =>
    ask.one<Answer<'templates.deleteHero'>>('DELETE', `/api/v1/templates/${segment(templateId)}/hero`, {  }, options),
})

const locations = (ask: Ask) => ({
  /** List locations. Needs the permission `locations:read`. */
  list: (query: Query<'locations.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'locations.list'>>(`/api/v1/locations`, query, options),
  /** Create a location. Needs the permission `locations:write`. */
  create: (body: Body<'locations.create'>, options?: RequestOptions) =>
    ask.one<Answer<'locations.create'>>('POST', `/api/v1/locations`, { body }, options),
  /** Get a location. Needs the permission `locations:read`. */
  get: (locationId: string, options?: RequestOptions) =>
    ask.one<Answer<'locations.get'>>('GET', `/api/v1/locations/${segment(locationId)}`, {  }, options),
  /** Update a location. Needs the permission `locations:write`. */
  update: (locationId: string, body: Body<'locations.update'>, options?: RequestOptions) =>
    ask.one<Answer<'locations.update'>>('PATCH', `/api/v1/locations/${segment(locationId)}`, { body }, options),
  /** Delete a location. Needs the permission `locations:write`. */
  delete: (locationId: string, options?: RequestOptions) =>
    ask.one<Answer<'locations.delete'>>('DELETE', `/api/v1/locations/${segment(locationId)}`, {  }, options),
})

const webhooks = (ask: Ask) => ({
  /** List webhooks. Needs the permission `webhooks:read`. */
  list: (query: Query<'webhooks.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'webhooks.list'>>(`/api/v1/webhooks`, query, options),
  /** Subscribe a webhook. The same event and address again answers the webhook there is, with 200. Needs the permission `webhooks:write`. */
  create: (body: Body<'webhooks.create'>, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.create'>>('POST', `/api/v1/webhooks`, { body }, options),
  /** Get a webhook. Needs the permission `webhooks:read`. */
  get: (webhookId: string, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.get'>>('GET', `/api/v1/webhooks/${segment(webhookId)}`, {  }, options),
  /** Pause or resume a webhook. Pausing cancels what waits to be delivered. What happened meanwhile can be replayed after resuming. Needs the permission `webhooks:write`. */
  update: (webhookId: string, body: Body<'webhooks.update'>, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.update'>>('PATCH', `/api/v1/webhooks/${segment(webhookId)}`, { body }, options),
  /** Unsubscribe a webhook. Needs the permission `webhooks:write`. */
  delete: (webhookId: string, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.delete'>>('DELETE', `/api/v1/webhooks/${segment(webhookId)}`, {  }, options),
  /** Get the signing secret of a webhook. Needs the permission `webhooks:write`. */
  getSecret: (webhookId: string, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.getSecret'>>('GET', `/api/v1/webhooks/${segment(webhookId)}/secret`, {  }, options),
  /** Rotate the signing secret of a webhook. For 24 hours every delivery is signed with both the new and the old secret. Needs the permission `webhooks:write`. */
  rotateSecret: (webhookId: string, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.rotateSecret'>>('POST', `/api/v1/webhooks/${segment(webhookId)}/rotate-secret`, {  }, options),
  /** List the deliveries of a webhook. Those of the last 30 days, newest event first. Needs the permission `webhooks:read`. */
  listDeliveries: (webhookId: string, query: Query<'webhooks.listDeliveries'> = {}, options?: RequestOptions) =>
    ask.list<Item<'webhooks.listDeliveries'>>(`/api/v1/webhooks/${segment(webhookId)}/deliveries`, query, options),
  /** Deliver everything missed since an instant. What failed, waits for a retry, was cancelled, or happened while the webhook was paused or disabled; at most 10,000 a request. Needs the permission `webhooks:write`. */
  replay: (webhookId: string, body: Body<'webhooks.replay'>, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.replay'>>('POST', `/api/v1/webhooks/${segment(webhookId)}/replay`, { body }, options),
  /** Send a test event. A made-up event, delivered and logged like a real one. Look at the delivery for what came of it. Needs the permission `webhooks:write`. */
  test: (webhookId: string, options?: RequestOptions) =>
    ask.one<Answer<'webhooks.test'>>('POST', `/api/v1/webhooks/${segment(webhookId)}/test`, {  }, options),
})

const deliveries = (ask: Ask) => ({
  /** Get a delivery with its request and all attempts. Needs the permission `webhooks:read`. */
  get: (deliveryId: string, options?: RequestOptions) =>
    ask.one<Answer<'deliveries.get'>>('GET', `/api/v1/deliveries/${segment(deliveryId)}`, {  }, options),
  /** Deliver an event again. Needs the permission `webhooks:write`. */
  replay: (deliveryId: string, options?: RequestOptions) =>
    ask.one<Answer<'deliveries.replay'>>('POST', `/api/v1/deliveries/${segment(deliveryId)}/replay`, {  }, options),
})

const events = (ask: Ask) => ({
  /** Read the log of events. Oldest first, each event once. Go on with the `cursor` of the last event, or follow `Link: rel="next"`, which is always there: its page fills up as events happen. With `wait` the answer comes as soon as there is an event. With `Accept: text/event-stream` they come as server-sent events as they happen, from now, from `since` or behind the `Last-Event-ID`, and with them `scan.attempted` without data for every attempt, refused ones too. After the installation was restored from a backup, a cursor from before is answered with 410 `cursor_expired`: begin again with `since`. Needs the permission `events:read`. */
  list: (query: Query<'events.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'events.list'>>(`/api/v1/events`, query, options),
})

const triggers = (ask: Ask) => ({
  /** Poll recent events. Newest first. Ask `since` the newest time you have seen and drop items whose `eventId` you know: none is ever missed. Needs the permission `events:read`. */
  list: (query: Query<'triggers.list'>, options?: RequestOptions) =>
    ask.list<Item<'triggers.list'>>(`/api/v1/triggers`, query, options),
})

const keys = (ask: Ask) => ({
  /** List API keys. Needs the permission `keys:read`. */
  list: (query: Query<'keys.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'keys.list'>>(`/api/v1/keys`, query, options),
  /** Create an API key. The key is shown in this answer and never again. Needs the permission `keys:write`. */
  create: (body: Body<'keys.create'>, options?: RequestOptions) =>
    ask.one<Answer<'keys.create'>>('POST', `/api/v1/keys`, { body }, options),
  /** Revoke an API key. Needs the permission `keys:write`. */
  delete: (keyId: string, options?: RequestOptions) =>
    ask.one<Answer<'keys.delete'>>('DELETE', `/api/v1/keys/${segment(keyId)}`, {  }, options),
})

const signingKeys = (ask: Ask) => ({
  /** List signing keys. With these a scanner checks the signed QR codes of this workspace by itself. Believe every key but the revoked ones. Needs the permission `scans:read`. */
  list: (query: Query<'signingKeys.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'signingKeys.list'>>(`/api/v1/signing-keys`, query, options),
  /** Make a new signing key. Codes shown from now on are signed with it. Those signed before still scan, until their key is revoked. Needs the permission `workspace:write`. */
  create: (options?: RequestOptions) =>
    ask.one<Answer<'signingKeys.create'>>('POST', `/api/v1/signing-keys`, {  }, options),
  /** Revoke a signing key. Codes signed with it, printed ones too, are then codes of no pass. Not the key that signs: make a new one first. Needs the permission `workspace:write`. */
  delete: (signingKeyId: string, options?: RequestOptions) =>
    ask.one<Answer<'signingKeys.delete'>>('DELETE', `/api/v1/signing-keys/${segment(signingKeyId)}`, {  }, options),
})

const overview = (ask: Ask) => ({
  /** Get the numbers of the workspace. Needs the permission `workspace:read`. */
  get: (query: Query<'overview.get'> = {}, options?: RequestOptions) =>
    ask.one<Answer<'overview.get'>>('GET', `/api/v1/overview`, { query }, options),
})

const views = (ask: Ask) => ({
  /** List saved views. Needs the permission `passes:read`. */
  list: (query: Query<'views.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'views.list'>>(`/api/v1/views`, query, options),
  /** Save a view. Needs the permission `passes:write`. */
  create: (body: Body<'views.create'>, options?: RequestOptions) =>
    ask.one<Answer<'views.create'>>('POST', `/api/v1/views`, { body }, options),
  /** Remove a saved view. Needs the permission `passes:write`. */
  delete: (viewId: string, options?: RequestOptions) =>
    ask.one<Answer<'views.delete'>>('DELETE', `/api/v1/views/${segment(viewId)}`, {  }, options),
})

const usage = (ask: Ask) => ({
  /** Get the plan and how much of it is used. Needs the permission `workspace:read`. */
  get: (options?: RequestOptions) =>
    ask.one<Answer<'usage.get'>>('GET', `/api/v1/usage`, {  }, options),
})

const billing = (ask: Ask) => ({
  /** Get how the workspace pays for its plan. Needs the permission `workspace:read`. */
  get: (options?: RequestOptions) =>
    ask.one<Answer<'billing.get'>>('GET', `/api/v1/billing`, {  }, options),
  /** Open the page where a plan is paid for. Where the workspace pays for another plan already, the page asks to change it. A page opened earlier closes. Needs the permission `billing:write`. */
  checkout: (body: Body<'billing.checkout'>, options?: RequestOptions) =>
    ask.one<Answer<'billing.checkout'>>('POST', `/api/v1/billing/checkout`, { body }, options),
  /** Open the page with cards, invoices and cancellation. Needs the permission `billing:write`. */
  portal: (options?: RequestOptions) =>
    ask.one<Answer<'billing.portal'>>('POST', `/api/v1/billing/portal`, {  }, options),
  /** Read the subscription anew from the payment service. The service tells of changes by itself; this is for whoever does not want to wait. Needs the permission `billing:write`. */
  refresh: (options?: RequestOptions) =>
    ask.one<Answer<'billing.refresh'>>('POST', `/api/v1/billing/refresh`, {  }, options),
})

const privacy = (ask: Ask) => ({
  /** Export a person's data by their address. Everything that is kept of every client with this email address, or into whom one with it was merged, and of those that went with an import that was taken back. Needs the permission `clients:read`. */
  export: (query: Query<'privacy.export'>, options?: RequestOptions) =>
    ask.one<Answer<'privacy.export'>>('GET', `/api/v1/privacy/person`, { query }, options),
  /** Erase a person by their address. Erases every client with this email address, or into whom one with it was merged, and those that went with an import that was taken back, as `DELETE /clients/{clientId}` does one. Needs the permission `clients:write`. */
  erase: (body: Body<'privacy.erase'>, options?: RequestOptions) =>
    ask.one<Answer<'privacy.erase'>>('POST', `/api/v1/privacy/erase`, { body }, options),
  /** Count what retention rules would remove. How much would go at once if the workspace had these rules now. Nothing is removed, and the rules stay as they are; `PATCH /workspace` sets them. Needs the permission `workspace:write`. */
  previewRetention: (query: Query<'privacy.previewRetention'> = {}, options?: RequestOptions) =>
    ask.one<Answer<'privacy.previewRetention'>>('GET', `/api/v1/workspace/retention/preview`, { query }, options),
})

const wallet = (ask: Ask) => ({
  /** Show how wallets are set up. Needs the permission `wallet:read`. */
  get: (options?: RequestOptions) =>
    ask.one<Answer<'wallet.get'>>('GET', `/api/v1/wallet`, {  }, options),
  /** Switch wallets off, to demo or live. Null follows the installation. Passes in phones keep updating whatever the mode. Needs the permission `wallet:write`. */
  replaceMode: (body: Body<'wallet.replaceMode'>, options?: RequestOptions) =>
    ask.one<Answer<'wallet.replaceMode'>>('PUT', `/api/v1/wallet/mode`, { body }, options),
  /** Switch demo mode on. Needs the permission `wallet:write`. */
  demo: (options?: RequestOptions) =>
    ask.one<Answer<'wallet.demo'>>('POST', `/api/v1/wallet/demo`, {  }, options),
  /** Show the signing request that waits for its certificate. Needs the permission `wallet:read`. */
  getAppleRequest: (options?: RequestOptions) =>
    ask.one<Answer<'wallet.getAppleRequest'>>('GET', `/api/v1/wallet/apple/request`, {  }, options),
  /** Make a key and a signing request for Apple. The key never leaves this installation. A request that no certificate came back for is replaced. Needs the permission `wallet:write`. */
  appleRequest: (body: Body<'wallet.appleRequest'>, options?: RequestOptions) =>
    ask.one<Answer<'wallet.appleRequest'>>('POST', `/api/v1/wallet/apple/request`, { body }, options),
  /** Upload the certificate from Apple. It is checked point by point; `accepted: false` changes nothing and says what to mend. Needs the permission `wallet:write`. */
  appleCertificate: (body: Body<'wallet.appleCertificate'>, options?: RequestOptions) =>
    ask.one<Answer<'wallet.appleCertificate'>>('POST', `/api/v1/wallet/apple/certificate`, { body }, options),
  /** Stop making Apple passes with this certificate. Passes in phones keep updating. A request that waits for its certificate goes on waiting. Needs the permission `wallet:write`. */
  deleteApple: (options?: RequestOptions) =>
    ask.one<Answer<'wallet.deleteApple'>>('DELETE', `/api/v1/wallet/apple`, {  }, options),
  /** Connect a Google service account. Needs the permission `wallet:write`. */
  replaceGoogle: (body: Body<'wallet.replaceGoogle'>, options?: RequestOptions) =>
    ask.one<Answer<'wallet.replaceGoogle'>>('PUT', `/api/v1/wallet/google`, { body }, options),
  /** Disconnect the Google service account. Needs the permission `wallet:write`. */
  deleteGoogle: (options?: RequestOptions) =>
    ask.one<Answer<'wallet.deleteGoogle'>>('DELETE', `/api/v1/wallet/google`, {  }, options),
  /** Show what wallets know of a pass. Needs the permission `wallet:read`. */
  getPasses: (id: string, options?: RequestOptions) =>
    ask.one<Answer<'wallet.getPasses'>>('GET', `/api/v1/wallet/passes/${segment(id)}`, {  }, options),
  /** Show how the passes of a template behave in wallets. Needs the permission `wallet:read`. */
  getTemplates: (id: string, options?: RequestOptions) =>
    ask.one<Answer<'wallet.getTemplates'>>('GET', `/api/v1/wallet/templates/${segment(id)}`, {  }, options),
  /** Change how the passes of a template behave in wallets. Needs the permission `wallet:write`. */
  updateTemplates: (id: string, body: Body<'wallet.updateTemplates'>, options?: RequestOptions) =>
    ask.one<Answer<'wallet.updateTemplates'>>('PATCH', `/api/v1/wallet/templates/${segment(id)}`, { body }, options),
  /** List recent pushes. All pushes of demo mode, failed ones of live mode; kept for a week. Needs the permission `wallet:read`. */
  listPushes: (query: Query<'wallet.listPushes'> = {}, options?: RequestOptions) =>
    ask.list<Item<'wallet.listPushes'>>(`/api/v1/wallet/pushes`, query, options),
  /** Get one download of all active passes of a client. Needs the permission `wallet:read`. */
  getClientsBundle: (id: string, options?: RequestOptions) =>
    ask.one<Answer<'wallet.getClientsBundle'>>('GET', `/api/v1/wallet/clients/${segment(id)}/bundle`, {  }, options),
})

const members = (ask: Ask) => ({
  /** List members. Needs the permission `members:read`. */
  list: (query: Query<'members.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'members.list'>>(`/api/v1/members`, query, options),
  /** Change a member's role. Acts on their next request. Needs the permission `members:write`. */
  update: (memberId: string, body: Body<'members.update'>, options?: RequestOptions) =>
    ask.one<Answer<'members.update'>>('PATCH', `/api/v1/members/${segment(memberId)}`, { body }, options),
  /** Remove a member. Needs the permission `members:write`. */
  delete: (memberId: string, options?: RequestOptions) =>
    ask.one<Answer<'members.delete'>>('DELETE', `/api/v1/members/${segment(memberId)}`, {  }, options),
})

const invitations = (ask: Ask) => ({
  /** List open invitations. Needs the permission `members:read`. */
  list: (query: Query<'invitations.list'> = {}, options?: RequestOptions) =>
    ask.list<Item<'invitations.list'>>(`/api/v1/invitations`, query, options),
  /** Invite somebody. By mail, or by a link to hand over. It works once, for 7 days. Needs the permission `members:write`. */
  create: (body: Body<'invitations.create'>, options?: RequestOptions) =>
    ask.one<Answer<'invitations.create'>>('POST', `/api/v1/invitations`, { body }, options),
  /** Withdraw an invitation. Needs the permission `members:write`. */
  delete: (invitationId: string, options?: RequestOptions) =>
    ask.one<Answer<'invitations.delete'>>('DELETE', `/api/v1/invitations/${segment(invitationId)}`, {  }, options),
})

/** Every resource of the API. */
export class Resources {
  readonly passes: ReturnType<typeof passes>
  readonly clients: ReturnType<typeof clients>
  readonly jobs: ReturnType<typeof jobs>
  readonly workspace: ReturnType<typeof workspace>
  readonly scans: ReturnType<typeof scans>
  readonly imports: ReturnType<typeof imports>
  readonly audit: ReturnType<typeof audit>
  readonly templates: ReturnType<typeof templates>
  readonly locations: ReturnType<typeof locations>
  readonly webhooks: ReturnType<typeof webhooks>
  readonly deliveries: ReturnType<typeof deliveries>
  readonly events: ReturnType<typeof events>
  readonly triggers: ReturnType<typeof triggers>
  readonly keys: ReturnType<typeof keys>
  readonly signingKeys: ReturnType<typeof signingKeys>
  readonly overview: ReturnType<typeof overview>
  readonly views: ReturnType<typeof views>
  readonly usage: ReturnType<typeof usage>
  readonly billing: ReturnType<typeof billing>
  readonly privacy: ReturnType<typeof privacy>
  readonly wallet: ReturnType<typeof wallet>
  readonly members: ReturnType<typeof members>
  readonly invitations: ReturnType<typeof invitations>

  constructor(ask: Ask) {
    this.passes = passes(ask)
    this.clients = clients(ask)
    this.jobs = jobs(ask)
    this.workspace = workspace(ask)
    this.scans = scans(ask)
    this.imports = imports(ask)
    this.audit = audit(ask)
    this.templates = templates(ask)
    this.locations = locations(ask)
    this.webhooks = webhooks(ask)
    this.deliveries = deliveries(ask)
    this.events = events(ask)
    this.triggers = triggers(ask)
    this.keys = keys(ask)
    this.signingKeys = signingKeys(ask)
    this.overview = overview(ask)
    this.views = views(ask)
    this.usage = usage(ask)
    this.billing = billing(ask)
    this.privacy = privacy(ask)
    this.wallet = wallet(ask)
    this.members = members(ask)
    this.invitations = invitations(ask)
  }
}
