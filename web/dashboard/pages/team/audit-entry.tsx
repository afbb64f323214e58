import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../lib/model.ts'
import { Facts } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Time } from '../../../ui/time.tsx'

/** One entry of the audit log: who, when, from where, and each changed field before and after. */
export function AuditEntryPanel({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const { t } = useTranslation()
  const { changes, before = {}, ...others } = entry.details as Details
  return (
    <SidePanel title={<code className="text-base">{entry.type}</code>} onClose={onClose}>
      <div className="flex flex-col gap-6 p-5">
        <Facts
          facts={{
            [t('scans.at')]: <Time at={entry.recordedAt} as="exact" />,
            [t('audit.who')]: entry.actor.name,
            [t('audit.from')]: entry.address,
            [t('audit.program')]: entry.userAgent ?? undefined,
            [t('passes.pass')]: entry.passId ? (
              <Link to="/passes/$passId" params={{ passId: entry.passId }} className="text-link">
                {entry.passId}
              </Link>
            ) : undefined,
            [t('passes.column.client')]: entry.clientId ? (
              <Link to="/clients/$clientId" params={{ clientId: entry.clientId }} className="text-link">
                {entry.clientId}
              </Link>
            ) : undefined,
          }}
        />
        {Object.keys(others).length > 0 && (
          <Facts facts={Object.entries(others).map(([name, value]) => [name, written(value)] as const)} />
        )}
        {changes && (
          <table className="w-full table-fixed text-left text-sm">
            <thead className="text-faint">
              <tr>
                <th className="w-28 py-1 pr-3 font-medium">{t('audit.field')}</th>
                <th className="py-1 pr-3 font-medium">{t('audit.before')}</th>
                <th className="py-1 font-medium">{t('audit.after')}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line border-y border-line align-top">
              {Object.entries(changes).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row" className="py-1.5 pr-3 font-medium break-words">
                    {name}
                  </th>
                  <td className="py-1.5 pr-3 break-words text-quiet">{written(before[name])}</td>
                  <td className="py-1.5 break-words">{written(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </SidePanel>
  )
}

interface Details {
  changes?: Record<string, unknown>
  before?: Record<string, unknown>
}

/** A value as a reader takes it: text as it is, nothing as a dash, the rest as JSON. */
function written(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
