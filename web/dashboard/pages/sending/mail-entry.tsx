import { Ban, CircleAlert, CircleCheck, Clock } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import type { PassMail } from './queries.ts'

const looks = {
  waiting: { tone: 'attention', icon: Clock },
  sent: { tone: 'good', icon: CircleCheck },
  failed: { tone: 'bad', icon: CircleAlert },
  cancelled: { tone: 'neutral', icon: Ban },
} as const

/** A mail in the history of its pass: to whom, what became of it, and why. */
export function MailEntry({ mail }: { mail: PassMail }) {
  const { t } = useTranslation()
  const { tone, icon } = looks[mail.state]
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 break-words">{t('sending.mailTo', { to: mail.to })}</span>
        <Badge tone={tone} icon={icon}>
          {t(`sending.state.${mail.state}`)}
        </Badge>
      </div>
      {mail.lastError && <p className="text-sm break-words text-quiet">{mail.lastError}</p>}
    </div>
  )
}
