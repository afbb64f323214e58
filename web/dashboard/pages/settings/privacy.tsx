import { useQuery } from '@tanstack/react-query'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { retentionQuery } from '../../../lib/privacy.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { PersonRequest } from './person-request.tsx'
import { RetentionForm } from './retention-form.tsx'

/** How long personal data is kept, and what a person may ask for. */
export default function PrivacyPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const retention = useQuery(retentionQuery)
  return (
    <Page title={t('settings.privacy')} narrow>
      <Section title={t('settings.retention')} help={t('settings.retentionHelp')}>
        {retention.isPending && <SkeletonLines lines={4} />}
        {retention.error && (
          <Failure message={messageOf(retention.error)} onRetry={() => void retention.refetch()} />
        )}
        {retention.data && <RetentionForm retention={retention.data} />}
      </Section>
      {may('clients:read') && (
        <Section title={t('settings.person')} help={t('settings.personHelp')}>
          <PersonRequest />
        </Section>
      )}
    </Page>
  )
}
