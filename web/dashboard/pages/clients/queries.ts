import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import type { Client, ClientChanges, NewClient } from '../../../lib/model.ts'
import { type Slice, slice } from '../../../lib/slices.ts'

/** Reads the part of the list of clients that begins at a cursor. */
export function readClients(search: string, cursor: string): Promise<Slice<Client>> {
  return slice(
    api.GET('/api/v1/clients', { params: { query: { cursor, limit: 100, ...(search && { search }) } } }),
  )
}

/** One client. */
export function clientQuery(clientId: string) {
  return queryOptions({
    queryKey: ['clients', 'one', clientId],
    queryFn: () => body(api.GET('/api/v1/clients/{clientId}', { params: { path: { clientId } } })),
  })
}

/** Adds a client. */
export function createClient(client: NewClient): Promise<Client> {
  return body(api.POST('/api/v1/clients', { body: client }))
}

/** Changes some of a client. */
export function changeClient(clientId: string, changes: ClientChanges): Promise<Client> {
  return body(api.PATCH('/api/v1/clients/{clientId}', { params: { path: { clientId } }, body: changes }))
}

/** Removes a person from clients, passes, events and deliveries for good. */
export function eraseClient(clientId: string) {
  return body(api.DELETE('/api/v1/clients/{clientId}', { params: { path: { clientId } } }))
}

/** Moves everything of one client to another, which stays. */
export function mergeClient(clientId: string, into: string) {
  return body(
    api.POST('/api/v1/clients/{clientId}/merge', { params: { path: { clientId } }, body: { into } }),
  )
}
