import type { ReactNode } from 'react'
import { usePageTitle } from '../../../lib/page-title.ts'
import { LanguageSelect } from '../../../ui/language-select.tsx'
import { Wordmark } from '../../../ui/mark.tsx'

interface EntranceProps {
  title: string
  lead?: ReactNode
  /** Stands below the card: the way to another page. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of every page before the dashboard: one calm card. */
export function Entrance({ title, lead, aside, children }: EntranceProps) {
  usePageTitle(title)
  return (
    <main className="flex min-h-dvh flex-col items-center bg-sunken px-4 py-8 sm:pt-[max(2rem,14svh)]">
      <Wordmark className="mb-8" />
      <div className="w-full max-w-100 rounded-card border border-line bg-surface p-6 sm:p-8">
        <h1 className="text-xl font-semibold">{title}</h1>
        {lead && <p className="mt-1 text-quiet">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
      {aside && <div className="mt-4 text-center text-quiet">{aside}</div>}
      <div className="mt-8 w-36">
        <LanguageSelect />
      </div>
    </main>
  )
}

export const entranceLink = 'text-link underline underline-offset-2'
