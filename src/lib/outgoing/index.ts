export { type AllowList, allowNothing, parseAllowList } from './address.ts'
export { OutgoingError, type OutgoingFailure } from './error.ts'
export { createOutgoing, type Outgoing, type OutgoingRequest, type OutgoingResponse } from './request.ts'
export { checkTarget } from './target.ts'
