import type { Reason } from './reasons/index.ts'

/** What a plan counts. `null` is without limit. */
export interface PlanLimits {
  name: string
  api: boolean
  passesPerMonth: number | null
  members: number | null
  templates: number | null
  locations: number | null
  devices: number | null
  webhooks: number | null
}

/** The one table of plans: everything that asks what a plan allows reads it here. */
export const plans = {
  free: {
    name: 'Free',
    api: false,
    passesPerMonth: 50,
    members: 2,
    templates: 2,
    locations: 1,
    devices: 1,
    webhooks: 0,
  },
  basic: {
    name: 'Basic',
    api: false,
    passesPerMonth: 1000,
    members: 5,
    templates: 10,
    locations: 5,
    devices: 5,
    webhooks: 0,
  },
  pro: {
    name: 'Pro',
    api: true,
    passesPerMonth: null,
    members: null,
    templates: null,
    locations: null,
    devices: null,
    webhooks: 50,
  },
} as const satisfies Record<string, PlanLimits>

export type Plan = keyof typeof plans

/** The plan of a workspace whose paid one has ended. */
export const unpaidPlan: Plan = 'free'

/** Every plan, the smallest first. */
export const planNames = Object.keys(plans) as Plan[]

/** Whether `value` names a plan. */
export function isPlan(value: string): value is Plan {
  return Object.hasOwn(plans, value)
}

/** Every counted thing with the reason why there can be no more of it. */
export const countedThings = {
  passesPerMonth: 'limit_passes',
  members: 'limit_members',
  templates: 'limit_templates',
  locations: 'limit_locations',
  devices: 'limit_devices',
  webhooks: 'limit_webhooks',
} as const satisfies Partial<Record<keyof PlanLimits, Reason>>

export type Counted = keyof typeof countedThings
