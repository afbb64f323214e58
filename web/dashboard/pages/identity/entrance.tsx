import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, languages, speak } from '../../../lib/i18n.ts'
import { Wordmark } from '../../../ui/mark.tsx'
import { Select } from '../../../ui/select.tsx'

interface EntranceProps {
  title: string
  lead?: ReactNode
  /** Stands below the card: the way to another page. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of every page before the dashboard: one calm card. */
export function Entrance({ title, lead, aside, children }: EntranceProps) {
  const { t, i18n } = useTranslation()
  return (
    <main className="flex min-h-dvh flex-col items-center bg-sunken px-4 py-8 sm:justify-center">
      <Wordmark className="mb-8" />
      <div className="w-full max-w-100 rounded-card border border-line bg-surface p-6 sm:p-8">
        <h1 className="text-xl font-semibold">{title}</h1>
        {lead && <p className="mt-1 text-quiet">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
      {aside && <div className="mt-4 text-center text-quiet">{aside}</div>}
      <div className="mt-8 w-36">
        <Select
          label={t('language')}
          value={isLanguage(i18n.language) ? i18n.language : 'en'}
          onChange={(language) => void speak(language)}
          choices={Object.entries(languages).map(([value, label]) => ({
            value: value as keyof typeof languages,
            label,
          }))}
        />
      </div>
    </main>
  )
}

export const entranceLink = 'text-link underline underline-offset-2'
