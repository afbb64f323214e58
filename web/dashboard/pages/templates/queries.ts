import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'

/** The workspace's templates; there are few enough to read at once. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => body(api.GET('/api/v1/templates')),
  staleTime: 60_000,
})
