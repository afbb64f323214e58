import { useQuery } from '@tanstack/react-query'
import { MailWarning } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import { installationQuery } from '../../../lib/identity.ts'
import { Notice } from '../../../ui/page.tsx'

/** Says that mails wait where the operator has set up no mail server. */
export function NoMailServer() {
  const { t } = useTranslation()
  const { data } = useQuery(installationQuery)
  if (!data || data.sendsMail) return null
  return (
    <Notice tone="attention" icon={<MailWarning aria-hidden />}>
      {t('sending.noMailServer')}
    </Notice>
  )
}
