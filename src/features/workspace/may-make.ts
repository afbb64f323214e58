import type { Config } from '../../config.ts'
import type { Person } from '../../http/personal.ts'

/** Whether somebody may make workspaces: anybody where anybody may have an account, else whoever owns the installation. */
export function mayMakeWorkspaces({ SIGNUP }: Config, { isFounder }: Person): boolean {
  return SIGNUP === 'open' || isFounder
}
