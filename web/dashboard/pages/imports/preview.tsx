import { CircleAlert } from 'lucide-react'
import i18next, { exists, t } from 'i18next'
import type { Language } from '../../../../shared/languages.ts'
import { underHeading } from '../../../../shared/reasons/under-heading.ts'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { ApiError, messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Import, ImportSettings } from '../../../lib/model.ts'
import type { Target } from './targets.ts'

type PreviewRow =
  paths['/api/v1/imports/{importId}/preview']['post']['responses']['200']['content']['application/json'][number]

const shown: readonly Target[] = [
  'name',
  'clientName',
  'clientEmail',
  'email',
  'phone',
  'clientPhone',
  'type',
  'maxUsages',
  'validFrom',
  'validUntil',
  'externalId',
  'note',
  'notes',
]

interface PreviewProps {
  rows: readonly PreviewRow[]
  found: Import
  settings: ImportSettings
}

/** What the first rows become, as a small table; a refused one says why. */
export function Preview({ rows, found, settings }: PreviewProps) {
  const { t } = useTranslation()
  const valueOf = (row: PreviewRow, member: string) => {
    const value = (row.values as Record<string, unknown>)[member]
    if (value === undefined || value === null) return ''
    if (member === 'type' && exists(`passType.${value}`)) return t(`passType.${value as 'single'}`)
    return String(value).replace('T', ' ')
  }
  const members = shown.filter((member) => rows.some((row) => valueOf(row, member) !== ''))
  const fields = settings.columns.filter(({ to }) => to === 'field')
  const fieldOf = (row: PreviewRow, key: string | undefined) => {
    const { customFields = [] } = row.values as { customFields?: { key: string; value: string }[] }
    return customFields.find((field) => field.key === key)?.value ?? ''
  }
  return (
    <div
      className="overflow-x-auto rounded-card border border-line"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label={t('imports.preview')}
    >
      <table className="w-full text-left text-sm">
        <thead className="text-quiet">
          <tr>
            <th className="px-3 py-2 font-medium">{t('imports.row')}</th>
            {members.map((member) => (
              <th key={member} className="px-3 py-2 font-medium whitespace-nowrap">
                {t(`imports.target.${member as 'name'}`)}
              </th>
            ))}
            {fields.map(({ column, key }) => (
              <th key={column} className="px-3 py-2 font-medium whitespace-nowrap">
                {key}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} className="border-t border-line align-top">
              <td className="px-3 py-2 text-quiet tabular-nums">{row.row}</td>
              {row.error ? (
                <td colSpan={members.length + fields.length} className="px-3 py-2 text-bad">
                  <CircleAlert className="mr-1.5 inline size-4" aria-hidden />
                  {t('imports.refusedWith', { reason: whyRefused(found, row) })}
                </td>
              ) : (
                [
                  ...members.map((member) => [member, valueOf(row, member)] as const),
                  ...fields.map(({ column, key }) => [String(column), fieldOf(row, key)] as const),
                ].map(([key, text]) => (
                  <td key={key} dir="auto" className="max-w-60 truncate px-3 py-2">
                    {text}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The reason, behind the heading of the column at fault where it is about one; as in the file of refused rows. */
function whyRefused({ columns }: Import, { error, column, code = '', reason, params }: PreviewRow): string {
  const key = `reasons.${reason}`
  if (!reason || !exists(key)) return messageOf(new ApiError(400, { code, error: error ?? '' }))
  const words = t(key as 'errors.unexpected', params)
  if (column === null || code !== 'invalid_field') return words
  return underHeading(
    columns[column]?.heading || String(column + 1),
    reason,
    words,
    i18next.language as Language,
  )
}
