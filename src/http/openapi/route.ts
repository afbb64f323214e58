import type { TSchema } from 'typebox'
import type { Permission } from '../../permissions.ts'
import type { Method } from '../endpoint.ts'
import type { OwnHeader } from './headers.ts'

/** What the description reads of a route: one of a workspace, of a person, or open to anybody. */
export interface DescribedRoute {
  method: Method
  path: string
  tag: string
  name?: string
  summary: string
  description?: string
  query?: TSchema
  body?: TSchema
  file?: string[]
  upload?: string[]
  produces?: string[]
  responses: Record<number, TSchema>
  described?: Record<number, TSchema>
  carries?: Partial<Record<number, OwnHeader[]>>
  /** Only routes of a workspace need a permission; they alone take API keys. */
  needs?: Permission
  alsoNeeds?: readonly Permission[]
  access?: 'person' | 'anybody'
}
