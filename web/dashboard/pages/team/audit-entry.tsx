import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../../lib/i18n.ts'
import type { AuditEntry } from '../../../lib/model.ts'
import { nameOfActor, nameOfField } from '../../../lib/recorded.ts'
import { Facts } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Time } from '../../../ui/time.tsx'
import { nameOfEntry, valueOf } from './audit-words.ts'

/** One entry of the audit log: who, when, from where, and each changed field before and after. */
export function AuditEntryPanel({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const { t } = useTranslation()
  const { changes, before = {}, ...others } = entry.details as Details
  return (
    <SidePanel title={nameOfEntry(entry.type)} onClose={onClose}>
      <div className="flex flex-col gap-6 p-5">
        <Facts
          facts={{
            [t('scans.at')]: <Time at={entry.recordedAt} as="exact" />,
            [t('audit.who')]: nameOfActor(entry.actor),
            [t('audit.from')]: entry.address,
            [t('audit.program')]: entry.userAgent ?? undefined,
            [t('audit.code')]: <code>{entry.type}</code>,
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
          <Facts
            facts={Object.entries(others).map(
              ([name, value]) => [nameOfField(name), valueOf(name, value)] as const,
            )}
          />
        )}
        {changes && Object.keys(changes).length > 0 && (
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
                    {nameOfField(name)}
                  </th>
                  <td className="py-1.5 pr-3 break-words text-quiet">{valueOf(name, before[name])}</td>
                  <td className="py-1.5 break-words">{valueOf(name, value)}</td>
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
