import { useQuery } from '@tanstack/react-query'
import {
  Ban,
  CircleCheck,
  Link2,
  type LucideIcon,
  Mail,
  Pencil,
  ScanLine,
  Ticket,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { PassEvent } from '../../../lib/model.ts'
import { nameOfActor, nameOfField } from '../../../lib/recorded.ts'
import { usePermissions } from '../../../lib/session.ts'
import { ScanBadge } from '../../../ui/badge.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { MailEntry } from '../sending/mail-entry.tsx'
import { mailsQuery } from '../sending/queries.ts'

interface Entry {
  id: string
  at: string
  icon: LucideIcon
  text: ReactNode
  detail: string
}

/** What happened to a pass: events and scans in one line of time, the last first. */
export function Timeline({ passId }: { passId: string }) {
  const { t } = useTranslation()
  const events = usePassEvents(passId)
  const scans = usePassScans(passId)
  const mails = useQuery(mailsQuery(passId))
  const failed = [events, scans, mails].find(({ error }) => error)
  if (failed) return <Failure message={messageOf(failed.error)} onRetry={() => void failed.refetch()} />
  if (!events.data || scans.isLoading || !mails.data) return <SkeletonLines lines={6} />

  const oldest = mails.data.at(-1)?.createdAt
  // A mail tells more than the event of its sending, for as long as it is kept.
  const told = events.data.filter(
    ({ type, recordedAt }) => type !== 'pass.mailed' || oldest === undefined || recordedAt < oldest,
  )
  const entries: Entry[] = [
    ...told.map((event) => ({
      id: event.id,
      at: event.recordedAt,
      icon: iconOf(event.type, event.status),
      text: textOf(event),
      detail: `· ${nameOfActor(event.actor)}`,
    })),
    ...(scans.data ?? []).map((scan) => ({
      id: scan.id,
      at: scan.scannedAt,
      icon: ScanLine,
      text: scan.direction === 'out' ? t('passes.history.out') : <ScanBadge result={scan.result} />,
      detail: scan.location ? t('passes.history.at', { place: scan.location.name ?? '' }) : '',
    })),
    ...mails.data.map((mail) => ({
      id: mail.id,
      at: mail.createdAt,
      icon: Mail,
      text: <MailEntry mail={mail} />,
      detail: '',
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at))

  function textOf(event: PassEvent): string {
    switch (event.type) {
      case 'pass.created':
        return t('passes.history.created')
      case 'pass.deleted':
        return t('passes.history.deleted')
      case 'pass.restored':
        return t('passes.history.restored')
      case 'pass.mailed':
        return t('sending.mailed')
      case 'pass.link_regenerated':
        return t('passes.history.newLink')
      case 'pass.status_changed':
        return t('passes.history.became', { status: statusWord(event.status) })
      case 'pass.updated':
        return t('passes.history.changed', { fields: event.changed.map(nameOfField).join(', ') })
      default:
        return event.type
    }
  }
  function statusWord(status: string | null): string {
    return status === 'active' || status === 'used' || status === 'expired' || status === 'revoked'
      ? t(`status.${status}`)
      : (status ?? '')
  }

  if (entries.length === 0) return <p className="py-6 text-quiet">{t('passes.history.empty')}</p>
  return (
    <ol className="flex flex-col pb-6">
      {entries.map((entry, index) => (
        <li key={entry.id} className="relative flex gap-3 pb-5">
          {index < entries.length - 1 && (
            <span aria-hidden className="absolute top-7 bottom-0 left-3.5 w-px bg-line" />
          )}
          <span className="flex size-7 shrink-0 items-center justify-center rounded-full bg-hover text-quiet">
            <entry.icon className="size-4" aria-hidden />
          </span>
          <div className="min-w-0 pt-1">
            <div>{entry.text}</div>
            <div className="text-sm text-faint">
              <Time at={entry.at} /> {entry.detail}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}

function usePassEvents(passId: string) {
  return useQuery({
    queryKey: ['passes', 'events', passId],
    queryFn: () =>
      body(
        api.GET('/api/v1/passes/{passId}/events', { params: { path: { passId }, query: { limit: 100 } } }),
      ),
  })
}

function usePassScans(passId: string) {
  const may = usePermissions()
  return useQuery({
    queryKey: ['passes', 'scans', passId],
    queryFn: () => body(api.GET('/api/v1/scans', { params: { query: { passId, limit: 100 } } })),
    enabled: may('scans:read'),
  })
}

function iconOf(type: string, status: string | null): LucideIcon {
  if (type === 'pass.created') return Ticket
  if (type === 'pass.link_regenerated') return Link2
  if (type === 'pass.mailed') return Mail
  if (type === 'pass.deleted') return Trash2
  if (type === 'pass.restored') return Undo2
  if (type === 'pass.status_changed') return status === 'active' ? CircleCheck : Ban
  return Pencil
}
