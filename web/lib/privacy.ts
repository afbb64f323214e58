import { queryOptions } from '@tanstack/react-query'
import type { paths } from '../../sdk/src/api.gen.ts'
import { api, body } from './api.ts'
import type { Answer } from './model.ts'
import { saveFile } from './save-file.ts'

/** What an erasure removed, counted. */
export type Erasure = Answer<paths['/api/v1/privacy/erase']['post']>

/** For how many days each kind is kept; null for good. */
export type Retention = Answer<paths['/api/v1/workspace']['get']>['retention']

export const retentionQuery = queryOptions({
  queryKey: ['workspace', 'retention'],
  queryFn: async () => (await body(api.GET('/api/v1/workspace'))).retention,
})

/** How much of each kind would go at once by some rules. */
export type RetentionDue = Answer<paths['/api/v1/workspace/retention/preview']['get']>

/** Counts what rules would remove now; nothing changes. */
export function countDue({ clientsDays, scansDays, eventsDays }: Retention): Promise<RetentionDue> {
  const query = {
    ...(clientsDays !== null && { clientsDays }),
    ...(scansDays !== null && { scansDays }),
    ...(eventsDays !== null && { eventsDays }),
  }
  return body(api.GET('/api/v1/workspace/retention/preview', { params: { query } }))
}

/** Changes for how long things are kept. */
export function changeRetention(retention: Retention) {
  return body(api.PATCH('/api/v1/workspace', { body: { retention } }))
}

/** Saves everything that is kept of the person with an address. */
export async function savePersonData(email: string): Promise<void> {
  saveData(email, await body(api.GET('/api/v1/privacy/person', { params: { query: { email } } })))
}

/** Saves everything that is kept of one client. */
export async function saveClientData({ id, name }: { id: string; name: string }): Promise<void> {
  const path = { clientId: id }
  saveData(name, await body(api.GET('/api/v1/clients/{clientId}/export', { params: { path } })))
}

function saveData(name: string, data: object): void {
  saveFile(`${name}.json`, JSON.stringify(data, null, 2), 'application/json')
}

/** Erases the person with an address everywhere. */
export function erasePerson(email: string): Promise<Erasure> {
  return body(api.POST('/api/v1/privacy/erase', { body: { email } }))
}
