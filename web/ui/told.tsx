import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Refusal, wordsOf } from '../lib/errors.ts'
import { learnReasons } from '../lib/i18n.ts'

/** What went wrong elsewhere, in the language spoken now; nothing until its sentences are there. */
export function Told(refusal: Refusal) {
  const { i18n } = useTranslation()
  const hasReason = refusal.reason !== undefined
  const { isPending } = useQuery({
    queryKey: ['reasons', i18n.language],
    queryFn: async () => {
      await learnReasons()
      return null
    },
    enabled: hasReason,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return hasReason && isPending ? null : wordsOf(refusal)
}
