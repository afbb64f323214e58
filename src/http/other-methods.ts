import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem, type Problem } from '../problems.ts'
import type { Endpoint, Method } from './endpoint.ts'

type Route = Pick<Endpoint, 'method' | 'path'>

const usualMethods: Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Answers 405 with `Allow` where a path exists but not with the method asked. */
export function refuseOtherMethods(app: FastifyInstance, routes: Route[]): void {
  for (const [url, allowed] of methodsByPath(routes)) {
    const others = usualMethods.filter((method) => !allowed.includes(method))
    if (others.length === 0) continue
    app.route({
      method: others,
      url,
      handler: async ({ method }) => {
        throw refusal(method, allowed)
      },
    })
  }
}

/**
 * The refusal of a request that no route takes, for methods that are so rare that no path has a route for them.
 * @returns 405 with `Allow` where the path exists, else 404.
 */
export function createRefusal(routes: Route[]): (request: FastifyRequest) => Problem {
  const known = [...methodsByPath(routes)].map(([path, allowed]) => ({ shape: shapeOf(path), allowed }))
  return ({ method, url, server }) => {
    const path = url.slice(server.prefix.length).replace(/\/?(?:\?.*)?$/, '')
    const found = usualMethods.some((usual) => usual === method)
      ? undefined
      : known.find(({ shape }) => shape.test(path))
    return found ? refusal(method, found.allowed) : problem('not_found', { what: 'Endpoint' })
  }
}

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
