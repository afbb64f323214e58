export { type AllowList, parseAllowList } from './address.ts'
export { OutgoingError, type OutgoingFailure } from './error.ts'
export { createOutgoing, type Outgoing, type OutgoingRequest } from './request.ts'
export { checkTarget } from './target.ts'
