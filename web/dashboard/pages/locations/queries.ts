import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import type { NewLocation } from '../../../lib/model.ts'

/** The workspace's locations; there are few enough to read at once. */
export const locationsQuery = queryOptions({
  queryKey: ['locations'],
  queryFn: () => body(api.GET('/api/v1/locations')),
  staleTime: 60_000,
})

/** Adds a location, or changes the one with `id`. */
export function saveLocation(id: string | undefined, location: NewLocation) {
  return id
    ? body(
        api.PATCH('/api/v1/locations/{locationId}', { params: { path: { locationId: id } }, body: location }),
      )
    : body(api.POST('/api/v1/locations', { body: location }))
}

/** Removes a location. */
export function deleteLocation(locationId: string) {
  return body(api.DELETE('/api/v1/locations/{locationId}', { params: { path: { locationId } } }))
}
