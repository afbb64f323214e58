import { type LucideIcon, MapPin, Ticket, Users } from 'lucide-react'
import type { ComponentType } from 'react'

/** One page of the dashboard: its address, its code, and where the rail shows it. */
export interface PageRow {
  /** Path as the router writes it, with `$name` for a parameter. A child's path continues its parent's. */
  path: string
  /** Fetched when the page is first opened; its default export is the page. */
  page: () => Promise<{ default: ComponentType }>
  /** A permission without which the page says that the role does not include it. */
  needs?: string
  /** Its place in the rail: the group, the key of its name in `shell.nav`, the icon. */
  nav?: { group: 'top' | 'design' | 'connect' | 'foot'; name: NavName; icon: LucideIcon }
  /** Pages that open over this one, as panels with their own address. */
  children?: readonly PageRow[]
}

export type NavName =
  | 'overview'
  | 'passes'
  | 'scan'
  | 'clients'
  | 'scans'
  | 'templates'
  | 'locations'
  | 'webhooks'
  | 'apiKeys'
  | 'integrations'
  | 'team'
  | 'audit'
  | 'settings'

/** Every page that members see. A new page is one file and one row here. */
export const memberPages: readonly PageRow[] = [
  {
    path: '/passes',
    page: () => import('./pages/passes/passes.tsx'),
    needs: 'passes:read',
    nav: { group: 'top', name: 'passes', icon: Ticket },
    children: [{ path: '$passId', page: () => import('./pages/passes/pass-panel.tsx') }],
  },
  { path: '/passes/new', page: () => import('./pages/passes/new-pass.tsx'), needs: 'passes:write' },
  {
    path: '/clients',
    page: () => import('./pages/clients/clients.tsx'),
    needs: 'clients:read',
    nav: { group: 'top', name: 'clients', icon: Users },
    children: [
      { path: 'new', page: () => import('./pages/clients/new-client.tsx'), needs: 'clients:write' },
      { path: '$clientId', page: () => import('./pages/clients/client-panel.tsx') },
    ],
  },
  {
    path: '/locations',
    page: () => import('./pages/locations/locations.tsx'),
    needs: 'locations:read',
    nav: { group: 'design', name: 'locations', icon: MapPin },
    children: [
      { path: 'new', page: () => import('./pages/locations/location-panel.tsx'), needs: 'locations:write' },
      { path: '$locationId', page: () => import('./pages/locations/location-panel.tsx') },
    ],
  },
]

/** Pages for anybody: signing in, and what leads there. */
export const publicPages: readonly PageRow[] = [{ path: '/ui', page: () => import('./pages/components.tsx') }]
