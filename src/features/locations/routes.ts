import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import { listLocations } from './list.ts'
import { Location, LocationChanges, LocationQuery, NewLocation } from './schema.ts'
import { createLocation, findLocation, removeLocation, showLocation, updateLocation } from './store.ts'

const tag = 'Locations'

export const locationRoutes = [
  endpoint({
    method: 'GET',
    path: '/locations',
    needs: 'locations:read',
    tag,
    summary: 'List locations',
    query: LocationQuery,
    responses: { 200: Type.Array(Location) },
    handler: async (scope, { query, url }) => {
      const { locations, headers } = await listLocations(scope, query, url)
      return ok(locations, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/locations',
    needs: 'locations:write',
    tag,
    summary: 'Create a location',
    body: NewLocation,
    responses: { 201: Location },
    handler: async (scope, { body }) => {
      const location = await createLocation(scope, body)
      return created(showLocation(location), `/locations/${location.id}`)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/locations/:locationId',
    needs: 'locations:read',
    tag,
    summary: 'Get a location',
    responses: { 200: Location },
    handler: async (scope, { params }) =>
      ok(showLocation(await findLocation(scope, params.locationId ?? ''))),
  }),
  endpoint({
    method: 'PATCH',
    path: '/locations/:locationId',
    needs: 'locations:write',
    tag,
    summary: 'Update a location',
    body: LocationChanges,
    responses: { 200: Location },
    handler: async (scope, { params, body }) =>
      ok(showLocation(await updateLocation(scope, params.locationId ?? '', body))),
  }),
  endpoint({
    method: 'DELETE',
    path: '/locations/:locationId',
    needs: 'locations:write',
    tag,
    summary: 'Delete a location',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await removeLocation(scope, params.locationId ?? '')
      return ok({ success: true })
    },
  }),
]
