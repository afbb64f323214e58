import type { Method } from '../endpoint.ts'
import type { DescribedRoute } from './route.ts'

const verbs: Record<Method, string> = {
  GET: 'get',
  POST: 'create',
  PUT: 'replace',
  PATCH: 'update',
  DELETE: 'delete',
}

/** Paths that are an act, under the resource whose act they are. */
const resourceOf: Record<string, string> = { scan: 'scans' }

/**
 * The name of a route in the description, the SDK and the documentation: `passes.create`, `passes.revoke`,
 * `webhooks.listDeliveries`. It follows from method and path unless the route has a name of its own.
 */
export function operationName(route: DescribedRoute): string {
  if (route.name) return route.name
  const [root = '', ...rest] = route.path.slice(1).split('/')
  const resource = camelCase(resourceOf[root] ?? root)
  const words = rest.filter((segment) => !segment.startsWith(':')).map(camelCase)
  const isItem = route.path.split('/').at(-1)?.startsWith(':')
  const isAct = route.method === 'POST' && words.length > 0
  const verb = isItem ? verbs[route.method] : verbOnAll(route)
  const [first, ...others] = isAct ? words : [verb, ...words]
  return `${resource}.${first}${others.map(capitalise).join('')}`
}

function verbOnAll(route: DescribedRoute): string {
  const isList = (route.responses[200] as { type?: string } | undefined)?.type === 'array'
  return route.method === 'GET' && isList ? 'list' : verbs[route.method]
}

function camelCase(segment: string): string {
  return segment.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
