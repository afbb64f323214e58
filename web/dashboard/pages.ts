import type { QueryClient } from '@tanstack/react-query'
import {
  Blocks,
  ChartNoAxesColumn,
  History,
  KeyRound,
  LayoutTemplate,
  type LucideIcon,
  MapPin,
  ScanLine,
  ScrollText,
  Settings,
  Ticket,
  Users,
  UsersRound,
  WalletCards,
  Webhook,
} from 'lucide-react'
import type { ComponentType } from 'react'

/** The file of a page. */
interface PageFile {
  default: ComponentType
  /** Asks for what the page shows first, while the page is still to be drawn. `search` is what its address says. */
  ahead?: (queries: QueryClient, search: Record<string, unknown>) => void
}

/** One page of the dashboard: its address, its code, and where the rail shows it. */
export interface PageRow {
  /** Path as the router writes it, with `$name` for a parameter. A child's path continues its parent's. */
  path: string
  /** Fetched when the page is first opened; its default export is the page. */
  page: () => Promise<PageFile>
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
  | 'wallet'
  | 'team'
  | 'audit'
  | 'settings'

/** Every page that members see. A new page is one file and one row here. */
export const memberPages: readonly PageRow[] = [
  {
    path: '/',
    page: () => import('./pages/overview/overview.tsx'),
    needs: 'workspace:read',
    nav: { group: 'top', name: 'overview', icon: ChartNoAxesColumn },
  },
  {
    path: '/passes',
    page: () => import('./pages/passes/passes.tsx'),
    needs: 'passes:read',
    nav: { group: 'top', name: 'passes', icon: Ticket },
    children: [{ path: '$passId', page: () => import('./pages/passes/pass-panel.tsx') }],
  },
  { path: '/passes/new', page: () => import('./pages/passes/new-pass.tsx'), needs: 'passes:write' },
  { path: '/import', page: () => import('./pages/imports/imports.tsx'), needs: 'imports:write' },
  {
    path: '/scan',
    page: () => import('./pages/scan/scan.tsx'),
    needs: 'scans:write',
    nav: { group: 'top', name: 'scan', icon: ScanLine },
  },
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
    path: '/scans',
    page: () => import('./pages/scans/scans.tsx'),
    needs: 'scans:read',
    nav: { group: 'top', name: 'scans', icon: History },
  },
  {
    path: '/templates',
    page: () => import('./pages/templates/templates.tsx'),
    needs: 'templates:read',
    nav: { group: 'design', name: 'templates', icon: LayoutTemplate },
  },
  { path: '/templates/new', page: () => import('./pages/templates/editor.tsx'), needs: 'templates:write' },
  {
    path: '/templates/$templateId',
    page: () => import('./pages/templates/editor.tsx'),
    needs: 'templates:read',
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
  {
    path: '/webhooks',
    page: () => import('./pages/webhooks/webhooks.tsx'),
    needs: 'webhooks:read',
    nav: { group: 'connect', name: 'webhooks', icon: Webhook },
    children: [
      { path: 'new', page: () => import('./pages/webhooks/new-webhook.tsx'), needs: 'webhooks:write' },
      { path: '$webhookId', page: () => import('./pages/webhooks/webhook-panel.tsx') },
    ],
  },
  {
    path: '/api-keys',
    page: () => import('./pages/keys/keys.tsx'),
    needs: 'keys:read',
    nav: { group: 'connect', name: 'apiKeys', icon: KeyRound },
  },
  {
    path: '/integrations',
    page: () => import('./pages/settings/integrations.tsx'),
    needs: 'webhooks:read',
    nav: { group: 'connect', name: 'integrations', icon: Blocks },
  },
  {
    path: '/wallet',
    page: () => import('./pages/wallet/wallet.tsx'),
    needs: 'wallet:read',
    nav: { group: 'connect', name: 'wallet', icon: WalletCards },
  },
  {
    path: '/team',
    page: () => import('./pages/team/team.tsx'),
    needs: 'members:read',
    nav: { group: 'foot', name: 'team', icon: UsersRound },
  },
  {
    path: '/audit',
    page: () => import('./pages/team/audit.tsx'),
    needs: 'audit:read',
    nav: { group: 'foot', name: 'audit', icon: ScrollText },
  },
  {
    path: '/settings',
    page: () => import('./pages/settings/settings.tsx'),
    needs: 'workspace:read',
    nav: { group: 'foot', name: 'settings', icon: Settings },
  },
  {
    path: '/settings/privacy',
    page: () => import('./pages/settings/privacy.tsx'),
    needs: 'workspace:read',
  },
  {
    path: '/settings/signing-keys',
    page: () => import('./pages/settings/signing-keys.tsx'),
    needs: 'scans:read',
  },
  { path: '/plan', page: () => import('./pages/settings/plan.tsx'), needs: 'workspace:read' },
  { path: '/account', page: () => import('./pages/account/account.tsx') },
]

/** Pages for anybody: signing in, and what leads there. */
export const publicPages: readonly PageRow[] = [
  { path: '/sign-in', page: () => import('./pages/identity/sign-in.tsx') },
  { path: '/sign-up', page: () => import('./pages/identity/sign-up.tsx') },
  { path: '/forgot-password', page: () => import('./pages/identity/forgot-password.tsx') },
  { path: '/reset-password', page: () => import('./pages/identity/reset-password.tsx') },
  { path: '/invitations/$token', page: () => import('./pages/identity/invitation.tsx') },
  { path: '/pricing', page: () => import('./pages/pricing.tsx') },
  { path: '/welcome', page: () => import('./pages/identity/welcome.tsx') },
  { path: '/ui', page: () => import('./pages/components.tsx') },
]
