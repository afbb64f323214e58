import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'

/** How wallets are set up in this workspace. */
export const walletQuery = queryOptions({
  queryKey: ['wallet'],
  queryFn: () => body(api.GET('/api/v1/wallet')),
})

/** What wallets know of one pass; asked again while somebody looks, since phones act by themselves. */
export const walletPassQuery = (id: string) =>
  queryOptions({
    queryKey: ['wallet', 'pass', id],
    queryFn: () => body(api.GET('/api/v1/wallet/passes/{id}', { params: { path: { id } } })),
    refetchInterval: 5_000,
  })

/** Recent pushes, of all passes or one, newest first; asked again while somebody looks. */
export const pushesQuery = (passId?: string) =>
  queryOptions({
    queryKey: ['wallet', 'pushes', passId ?? ''],
    queryFn: () =>
      body(
        api.GET('/api/v1/wallet/pushes', {
          params: {
            query: { limit: passId === undefined ? 50 : 10, ...(passId !== undefined && { passId }) },
          },
        }),
      ),
    refetchInterval: 3_000,
  })

/** The download of all active passes of a client. */
export const bundleQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['wallet', 'bundle', clientId],
    queryFn: () =>
      body(api.GET('/api/v1/wallet/clients/{id}/bundle', { params: { path: { id: clientId } } })),
  })

/** How the passes of one template behave in wallets. */
export const walletTemplateQuery = (id: string) =>
  queryOptions({
    queryKey: ['wallet', 'template', id],
    queryFn: () => body(api.GET('/api/v1/wallet/templates/{id}', { params: { path: { id } } })),
  })

/** A change of the workspace's wallets; everything shown of them is read again afterwards. */
export function useWalletChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    meta: { quiet: true },
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['wallet'] }),
  })
}
