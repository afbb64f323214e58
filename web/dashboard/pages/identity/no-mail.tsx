import { useQuery } from '@tanstack/react-query'
import { MailCheck } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import { installationQuery } from '../../../lib/identity.ts'
import { Notice } from '../../../ui/page.tsx'

/** Says, where the installation has no mail server, who can read the message that was just written. */
export function NoMail() {
  const { t } = useTranslation()
  const { data: installation } = useQuery(installationQuery)
  if (!installation || installation.sendsMail) return null
  return (
    <Notice tone="attention" icon={<MailCheck aria-hidden />}>
      {t('identity.noMail')}
    </Notice>
  )
}
