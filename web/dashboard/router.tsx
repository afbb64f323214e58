import type { QueryClient } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery } from '../lib/session.ts'
import { memberPages, type PageRow, publicPages } from './pages.ts'
import { Crashed, NotFound } from './shell/fallbacks.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The permission of the page, from the page table. */
    needs?: string | undefined
  }
}

interface Context {
  queries: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

const member = createRoute({
  getParentRoute: () => root,
  id: 'member',
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } })
    if (!session.workspace) throw redirect({ to: '/welcome' })
  },
})

function routeOf(row: PageRow, parent: () => AnyRoute): AnyRoute {
  const route: AnyRoute = createRoute({
    getParentRoute: parent,
    path: row.path,
    component: lazyRouteComponent(row.page),
    staticData: { needs: row.needs },
    loader: ({ context, location }) => {
      void askAhead(row, context.queries, location.search).catch(() => undefined)
    },
  })
  return row.children ? route.addChildren(row.children.map((child) => routeOf(child, () => route))) : route
}

/** Asks for the data of a page while its frame is drawn, where the reader may see it. What fails is asked for again. */
async function askAhead(row: PageRow, queries: QueryClient, search: Record<string, unknown>): Promise<void> {
  const session = queries.getQueryData(sessionQuery.queryKey)
  if (!row.needs || !(session?.permissions as readonly string[] | undefined)?.includes(row.needs)) return
  const { ahead } = await row.page()
  ahead?.(queries, search)
}

const tree = root.addChildren([
  member.addChildren(memberPages.map((row) => routeOf(row, () => member))),
  ...publicPages.map((row) => routeOf(row, () => root)),
])

/**
 * The router over the page table.
 * @param queries The query cache, which guards ask for the session.
 */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Crashed,
    scrollRestoration: true,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(definedOnly(search)).toString()
      return text && `?${text}`
    },
  })
}

/**
 * Asks at once for all that the first page is made of, its code and the session, which would be asked for one after
 * the other. What fails here is asked for again by whoever needs it.
 */
export function fetchAhead(router: ReturnType<typeof makeRouter>): void {
  const routes = router.matchRoutes(router.latestLocation).map(({ routeId }) => router.routesById[routeId])
  if (routes.includes(member)) void router.options.context.queries.prefetchQuery(sessionQuery)
  for (const route of routes) void route?.options.component?.preload?.()
}

function definedOnly(search: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}
