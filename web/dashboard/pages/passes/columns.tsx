import type { TFunction } from 'i18next'
import { number } from '../../../lib/format.ts'
import type { PassItem } from '../../../lib/model.ts'
import { PassBadge } from '../../../ui/badge.tsx'
import { inFours } from '../../../ui/in-fours.ts'
import type { Column } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'

export const passColumnKeys = ['status', 'code', 'client', 'type', 'uses', 'validUntil', 'createdAt'] as const
export type PassColumnKey = (typeof passColumnKeys)[number]

/** What is shown before somebody chooses otherwise. */
export const usualColumns: readonly PassColumnKey[] = ['status', 'client', 'code', 'uses', 'createdAt']

/** The name, and the chosen columns in their fixed order. */
export function passColumns(t: TFunction, chosen: readonly PassColumnKey[]): Column<PassItem>[] {
  const all: Record<PassColumnKey, Column<PassItem>> = {
    status: {
      key: 'status',
      header: t('passes.column.status'),
      width: '128px',
      cell: (pass) => <PassBadge status={pass.status} />,
    },
    code: {
      key: 'code',
      header: t('passes.column.code'),
      width: '164px',
      from: 'xl',
      cell: (pass) => <code className="font-mono text-xs">{inFours(pass.code)}</code>,
    },
    client: {
      key: 'client',
      header: t('passes.column.client'),
      width: '18%',
      from: 'lg',
      cell: (pass) => pass.client?.name ?? '',
    },
    type: {
      key: 'type',
      header: t('passes.column.type'),
      width: '130px',
      from: 'lg',
      cell: (pass) => t(`passType.${pass.type}`),
    },
    uses: {
      key: 'uses',
      header: t('passes.column.uses'),
      width: '104px',
      align: 'end',
      from: 'lg',
      cell: usesOf,
    },
    validUntil: {
      key: 'validUntil',
      header: t('passes.column.validUntil'),
      width: '130px',
      from: 'lg',
      cell: (pass) => <Time at={pass.validUntil} />,
    },
    createdAt: {
      key: 'createdAt',
      header: t('passes.column.createdAt'),
      width: '130px',
      from: 'sm',
      cell: (pass) => <Time at={pass.createdAt} />,
    },
  }
  const name: Column<PassItem> = {
    key: 'name',
    header: t('common.name'),
    cell: (pass) => pass.name ?? <span className="text-quiet">{t('passes.unnamed')}</span>,
  }
  return [name, ...passColumnKeys.filter((key) => chosen.includes(key)).map((key) => all[key])]
}

/** How often a pass was used, of how often it may be. */
export function usesOf(pass: Pick<PassItem, 'type' | 'usagesCount' | 'maxUsages'>): string {
  const most = pass.type === 'single' ? 1 : pass.maxUsages
  return `${number(pass.usagesCount)} / ${most === null ? '∞' : number(most)}`
}
