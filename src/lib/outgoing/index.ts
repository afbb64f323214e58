export { type AllowList, allowNothing, parseAllowList } from './address.ts'
export { checkTarget } from './target.ts'
export {
  createOutgoing,
  type Outgoing,
  OutgoingError,
  type OutgoingRequest,
  type OutgoingResponse,
} from './request.ts'
