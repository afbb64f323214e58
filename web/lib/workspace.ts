import { send } from './session.ts'

/** What makes a workspace. */
export interface NewWorkspace {
  name: string
  timeZone: string
  locale: string
}

/** Makes a workspace whose owner is whoever is signed in. */
export function createWorkspace(workspace: NewWorkspace): Promise<{ id: string }> {
  return send('POST', '/api/v1/workspaces', workspace)
}

/** Changes the workspace one is in. */
export function changeWorkspace(changes: Partial<NewWorkspace>): Promise<unknown> {
  return send('PATCH', '/api/v1/workspace', changes)
}
