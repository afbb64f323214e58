import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toast.tsx'
import { type PassFilters, passFilters } from './queries.ts'

const viewsKey = ['views', 'passes']

interface SavedViewsProps {
  filters: PassFilters
  onApply: (filters: PassFilters) => void
}

/** Filters kept under a name, for the whole workspace. */
export function SavedViews({ filters, onApply }: SavedViewsProps) {
  const { t } = useTranslation()
  const mayChange = usePermissions()('passes:write')
  const queries = useQueryClient()
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const { data: views = [] } = useQuery({
    queryKey: viewsKey,
    queryFn: () => body(api.GET('/api/v1/views', { params: { query: { page: 'passes' } } })),
    select: (all) => all.toSorted((one, other) => one.name.localeCompare(other.name)),
  })
  const refresh = () => queries.invalidateQueries({ queryKey: viewsKey })
  const save = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/views', { body: { page: 'passes', name, filters: setOnly(filters) } })),
    onSuccess: () => {
      setNaming(false)
      setName('')
    },
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: (view: (typeof views)[number]) =>
      body(api.DELETE('/api/v1/views/{viewId}', { params: { path: { viewId: view.id } } })),
    onSuccess: (_answer, view) => toast(t('passes.viewRemoved', { name: view.name })),
    onSettled: refresh,
  })
  const none = Object.fromEntries(passFilters.map((filter) => [filter, '']))
  const current = views.find((view) => JSON.stringify(view.filters) === JSON.stringify(setOnly(filters)))
  if (!mayChange && views.length === 0) return null
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('passes.views')}>
            <Bookmark />
          </IconButton>
        }
        actions={[
          ...views.map((view) => ({
            label: view.name,
            checked: view.id === current?.id,
            onSelect: () => onApply({ ...none, ...view.filters }),
          })),
          mayChange && {
            label: t('passes.saveView'),
            separated: views.length > 0,
            disabled: Object.keys(setOnly(filters)).length === 0,
            onSelect: () => setNaming(true),
          },
          mayChange &&
            current && {
              label: t('passes.removeView', { name: current.name }),
              danger: true,
              onSelect: () => remove.mutate(current),
            },
        ]}
      />
      <Dialog
        open={naming}
        onClose={() => setNaming(false)}
        title={t('passes.saveView')}
        description={t('passes.saveViewHelp')}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate()
          }}
          className="flex flex-col gap-4"
        >
          <Field label={t('common.name')}>
            <Input value={name} maxLength={100} required onChange={(event) => setName(event.target.value)} />
          </Field>
          <Button type="submit" look="primary" busy={save.isPending} disabled={!name.trim()}>
            {t('common.save')}
          </Button>
        </form>
      </Dialog>
    </>
  )
}

function setOnly(filters: PassFilters): Record<string, string> {
  return Object.fromEntries(passFilters.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])))
}
