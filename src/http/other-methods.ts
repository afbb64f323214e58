import type { FastifyInstance } from 'fastify'
import { problem, type Problem } from '../problems.ts'
import type { Endpoint, Method } from './endpoint.ts'

type Route = Pick<Endpoint, 'method' | 'path'>

/** The first line of a request, as it came. */
export interface Asked {
  method: string
  url: string
}

/**
 * Answers 405 with `Allow` where a path exists but not with the method asked, and where the path would otherwise be
 * taken for an id: `DELETE /passes/bulk`. All others find no route, and are refused by `createRefusal`.
 */
export function refuseOtherMethods(app: FastifyInstance, routes: Route[]): void {
  for (const [url, allowed] of methodsByPath(routes)) {
    const isTakenAsId = ({ method, path }: Route) =>
      path !== url && !allowed.includes(method) && shapeOf(path).test(url)
    const others = new Set(routes.filter(isTakenAsId).map(({ method }) => method))
    if (others.size === 0) continue
    app.route({
      method: [...others],
      url,
      handler: async ({ method }) => {
        throw refusal(method, allowed)
      },
    })
  }
}

/**
 * The refusal of a request that no route takes.
 * @param prefix what the paths of the routes are below.
 * @returns 405 with `Allow` where the path exists, else 404.
 */
export function createRefusal(prefix: string, routes: Route[]): (asked: Asked) => Problem {
  const known = [...methodsByPath(routes)]
    .toSorted(([one], [other]) => parametersIn(one) - parametersIn(other))
    .map(([path, allowed]) => ({ shape: shapeOf(path), allowed }))
  return ({ method, url }) => {
    if (!url.startsWith(prefix)) return problem('not_found', { what: 'Page' })
    const path = url.slice(prefix.length).replace(/\/?(?:\?.*)?$/, '')
    const found = known.find(({ shape }) => shape.test(path))
    return found ? refusal(method, found.allowed) : problem('not_found', { what: 'Endpoint' })
  }
}

const parametersIn = (path: string) => path.split(':').length

function methodsByPath(routes: Route[]): Map<string, Method[]> {
  const byPath = new Map<string, Method[]>()
  for (const { method, path } of routes) byPath.set(path, [...(byPath.get(path) ?? []), method])
  return byPath
}

const shapeOf = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)

function refusal(method: string, allowed: Method[]): Problem {
  const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return problem('method_not_allowed', { method, allow }, { allow })
}
