import type { preValidationHookHandler } from 'fastify'
import { invalidField } from '../problems.ts'

/**
 * Refuses, by the name of the parameter, a query that is not percent-encoded UTF-8: the router leaves as it is what
 * it cannot decode.
 */
export const refuseUnreadableQuery: preValidationHookHandler = ({ url }, _reply, done) => {
  const start = url.indexOf('?')
  const field = start < 0 ? undefined : unreadableParameter(url.slice(start + 1))
  done(field === undefined ? undefined : invalidField(field, 'not_encoded'))
}

/** The name of the first parameter that cannot be decoded; where it is the name that cannot, as it came. */
function unreadableParameter(query: string): string | undefined {
  const pair = query.split('&').find((each) => decoded(each) === undefined)
  const name = pair?.split('=', 1)[0] || pair
  return name && (decoded(name) ?? name)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
