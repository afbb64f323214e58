/** Every permission with what it lets somebody do: the one table that routes, keys and roles draw from. */
export const permissions = {
  'passes:read': 'See passes and their history',
  'passes:write': 'Issue, change, revoke and activate passes',
  'scans:read': 'See scans',
  'scans:write': 'Scan passes',
  'clients:read': 'See clients',
  'clients:write': 'Create, change, merge and erase clients',
  'imports:write': 'Import passes and clients from files',
  'templates:read': 'See templates',
  'templates:write': 'Create and change templates',
  'locations:read': 'See locations',
  'locations:write': 'Create and change locations',
  'webhooks:read': 'See webhooks and their deliveries',
  'webhooks:write': 'Subscribe, replay and remove webhooks',
  'wallet:read': 'See wallet settings, installs and pushes',
  'wallet:write': 'Set up Apple and Google Wallet',
  'events:read': 'Read the event log',
  'keys:read': 'See API keys',
  'keys:write': 'Create and revoke API keys',
  'members:read': 'See members and invitations',
  'members:write': 'Invite members, change their roles and remove them',
  'audit:read': 'Read and export the audit log',
  'billing:write': 'Change the plan and how it is paid',
  'workspace:read': 'See the workspace, its plan and its usage',
  'workspace:write': 'Change the workspace',
  'workspace:own': 'Make owners and hand the workspace over',
} as const

export type Permission = keyof typeof permissions

export const allPermissions = Object.keys(permissions) as Permission[]

/** Whether `value` names a permission. */
export function isPermission(value: string): value is Permission {
  return Object.hasOwn(permissions, value)
}

const seeing = allPermissions.filter((permission) => permission.endsWith(':read'))

/** What a member of each role may do. */
export const roles = {
  owner: allPermissions,
  admin: allPermissions.filter((permission) => permission !== 'workspace:own'),
  manager: allPermissions.filter(
    (permission) => !/^(keys|audit|billing):|^(workspace|wallet|members):write$|:own$/.test(permission),
  ),
  scanner: ['passes:read', 'scans:read', 'scans:write', 'locations:read', 'workspace:read'],
  viewer: seeing.filter((permission) => permission !== 'keys:read' && permission !== 'audit:read'),
} as const satisfies Record<string, readonly Permission[]>

export type Role = keyof typeof roles

/** Whether `value` names a role. */
export function isRole(value: string): value is Role {
  return Object.hasOwn(roles, value)
}
