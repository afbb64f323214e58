import { createAsk, type PasswrightOptions } from './ask.ts'
import { Resources } from './resources.gen.ts'

export type { PasswrightOptions, RequestOptions } from './ask.ts'
export { type ErrorCode, PasswrightError } from './error.ts'
export type { List, Page } from './page.ts'
export type { Answer, Body, Item, OperationName, Query, Schemas } from './types.ts'
export { verifyWebhook, type WebhookEvent, WebhookVerificationError } from './webhook.ts'

/**
 * The API of one Passwright installation, with one method an endpoint.
 *
 * @example
 * const passwright = new Passwright({ baseUrl: 'https://passes.example.com', apiKey: '2pk_…' })
 * const pass = await passwright.passes.create({ type: 'single', name: 'VIP Guest' })
 */
export class Passwright extends Resources {
  constructor(options: PasswrightOptions) {
    super(createAsk(options))
  }
}
