import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Pass } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { CopyLine } from '../../../ui/copy.tsx'
import { Facts } from '../../../ui/page.tsx'
import { Time } from '../../../ui/time.tsx'
import { usesOf } from './columns.tsx'
import { PassPreview } from './pass-preview.tsx'

/** The pass itself: what its holder sees, its link, and everything known about it. */
export function PassFacts({ pass }: { pass: Pass }) {
  const { t } = useTranslation()
  const may = usePermissions()
  return (
    <div className="flex flex-col gap-6 pb-6">
      <div className="flex justify-center rounded-card bg-sunken px-4 py-6">
        <PassPreview pass={{ ...pass, name: pass.name ?? '', templateId: pass.template?.id ?? '' }} />
      </div>
      <CopyLine label={t('passes.link')} text={pass.publicUrl} />
      <Facts
        facts={{
          [t('passes.column.type')]: t(`passType.${pass.type}`),
          [t('passes.column.uses')]: usesOf(pass),
          [t('passes.column.client')]:
            pass.client && may('clients:read') ? (
              <Link
                to="/clients/$clientId"
                params={{ clientId: pass.client.id }}
                className="text-link underline-offset-2 hover:underline"
              >
                {pass.client.name}
              </Link>
            ) : (
              pass.client?.name
            ),
          [t('passes.validFrom')]: <Time at={pass.validFrom} as="exact" />,
          [t('passes.validUntil')]: <Time at={pass.validUntil} as="exact" />,
          [t('passes.template')]: pass.template?.name ?? null,
          [t('passes.location')]: pass.location?.name ?? null,
          [t('passes.lastScanned')]: <Time at={pass.lastScannedAt} />,
          [t('passes.column.createdAt')]: <Time at={pass.createdAt} as="exact" />,
          [t('passes.externalId')]: pass.externalId ? <code>{pass.externalId}</code> : undefined,
          [t('passes.note')]: pass.note ? (
            <span className="whitespace-pre-line">{pass.note}</span>
          ) : undefined,
        }}
      />
      {pass.fields.length > 0 && (
        <section>
          <h3 className="mb-2 font-semibold">{t('passes.fields')}</h3>
          <Facts
            facts={pass.fields.map((field, index): [string, ReactNode] => [
              field.key,
              <span key={`${index} ${field.key}`} className="whitespace-pre-line">
                {field.value}
                {!field.isPublic && <span className="ml-2 text-xs text-faint">{t('passes.internal')}</span>}
              </span>,
            ])}
          />
        </section>
      )}
    </div>
  )
}
