import type { LucideIcon } from 'lucide-react'
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
export const memberPages: readonly PageRow[] = []

/** Pages for anybody: signing in, and what leads there. */
export const publicPages: readonly PageRow[] = [{ path: '/ui', page: () => import('./pages/components.tsx') }]
