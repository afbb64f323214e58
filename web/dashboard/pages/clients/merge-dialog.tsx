import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Client } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import type { Option } from '../../../ui/combobox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ClientPicker } from './client-picker.tsx'
import { mergeClient } from './queries.ts'

/** Joins two entries of one person: passes and history move to the one that stays. */
export function MergeDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [into, setInto] = useState<Option | null>(null)
  const merge = useMutation({
    mutationFn: (target: Option) => mergeClient(client.id, target.value),
    onSuccess: async (_answer, target) => {
      toast(t('clients.merged', { name: target.label }))
      await queries.invalidateQueries()
      await navigate({ to: '/clients/$clientId', params: { clientId: target.value } })
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('clients.mergeTitle', { name: client.name })}
      description={t('clients.mergeBody', { name: client.name })}
      footer={
        <Button
          look="primary"
          disabled={!into}
          busy={merge.isPending}
          onClick={() => into && merge.mutate(into)}
        >
          {t('clients.merge')}
        </Button>
      }
    >
      <Field label={t('clients.mergeInto')}>
        <ClientPicker value={into} onChange={setInto} except={client.id} />
      </Field>
    </Dialog>
  )
}
