import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Archive, Copy, Ellipsis, LayoutTemplate, Plus } from 'lucide-react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Template } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { templateChanges, templatesQuery } from './queries.ts'

/** How passes look: every template as a small card. */
export default function TemplatesPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const list = useQuery(templatesQuery)
  const add = may('templates:write') && (
    <Link to="/templates/new" className={buttonClass(list.data?.length ? 'primary' : 'plain')}>
      <Plus aria-hidden />
      {t('templates.add')}
    </Link>
  )
  return (
    <Page title={t('shell.nav.templates')} actions={list.data?.length ? add : null}>
      {list.error && <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <Empty
          picture={<ListPicture icon={<LayoutTemplate />} />}
          title={t('templates.emptyTitle')}
          body={t('templates.emptyBody')}
          action={add}
        />
      )}
      <ul className="grid grid-cols-1 gap-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {list.isPending && ['a', 'b', 'c'].map((key) => <Skeleton key={key} className="h-40" />)}
        {list.data?.map((template) => (
          <li key={template.id}>
            <TemplateTile template={template} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function TemplateTile({ template }: { template: Template }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['templates'] })
  const duplicate = useMutation({
    mutationFn: () => templateChanges.duplicate(template.id),
    onSuccess: (copy) => navigate({ to: '/templates/$templateId', params: { templateId: copy.id } }),
    onSettled: refresh,
  })
  const restore = useMutation({ mutationFn: () => templateChanges.restore(template.id), onSettled: refresh })
  const archive = useMutation({
    mutationFn: () => templateChanges.archive(template.id),
    onSuccess: () =>
      toast(t('templates.archived', { name: template.name }), {
        label: t('common.undo'),
        run: () => restore.mutate(),
      }),
    onSettled: refresh,
  })
  const { background, text, label } = template.colours
  return (
    <div className="group relative rounded-card hover:ring-2 hover:ring-accent">
      <div
        className="flex h-32 forced-color-adjust-none flex-col justify-between rounded-t-card p-4 shadow-[inset_0_0_0_1px_oklch(0.2_0.03_262/0.1)]"
        style={{ background, color: text }}
      >
        {template.logo ? (
          <img src={template.logo.url} alt="" className="h-7 max-w-32 object-contain object-left" />
        ) : (
          <span className="h-7" />
        )}
        <div>
          <p className="text-xs" style={{ color: label }}>
            {t(`templates.kind.${template.kind}`)}
          </p>
          <p className="truncate text-lg font-semibold">{template.name}</p>
        </div>
      </div>
      <div className="flex h-11 items-center justify-between rounded-b-card border border-t-0 border-line bg-surface pr-1 pl-4">
        <Link
          to="/templates/$templateId"
          params={{ templateId: template.id }}
          className="truncate font-medium outline-none before:absolute before:inset-0 before:rounded-card focus-visible:before:outline-2"
        >
          {template.name}
        </Link>
        {may('templates:write') && (
          <span className="relative z-1">
            <Menu
              trigger={
                <IconButton label={t('table.actionsFor', { name: template.name })} size="small">
                  <Ellipsis />
                </IconButton>
              }
              actions={[
                {
                  label: t('templates.duplicate'),
                  icon: <Copy aria-hidden />,
                  onSelect: () => duplicate.mutate(),
                },
                {
                  label: t('templates.archive'),
                  icon: <Archive aria-hidden />,
                  onSelect: () => archive.mutate(),
                },
              ]}
            />
          </span>
        )}
      </div>
    </div>
  )
}
