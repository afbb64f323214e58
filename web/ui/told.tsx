import { useQuery } from '@tanstack/react-query'
import { type Refusal, wordsOf } from '../lib/errors.ts'
import { learnReasons, useTranslation } from '../lib/i18n.ts'

/** What went wrong elsewhere, in the language spoken now; nothing until its sentences are there. */
export function Told(refusal: Refusal) {
  const { language } = useTranslation()
  const hasReason = refusal.reason !== undefined
  const { isPending } = useQuery({
    queryKey: ['reasons', language],
    queryFn: async () => {
      await learnReasons()
      return null
    },
    enabled: hasReason,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return hasReason && isPending ? null : wordsOf(refusal)
}
