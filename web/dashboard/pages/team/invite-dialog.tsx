import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Controller, useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import type { Role } from '../../../lib/model.ts'
import { invitationsQuery, roleNames, team } from '../../../lib/workspace.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Select } from '../../../ui/select.tsx'
import { NoMail } from '../identity/no-mail.tsx'

interface Values {
  email: string
  role: Role
}

/** Invites by mail, or makes a link to hand over; either works once, for seven days. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const form = useForm<Values>({ defaultValues: { email: '', role: 'manager' } })
  const { errors } = form.formState
  const invite = useMutation({
    meta: { quiet: true },
    mutationFn: ({ email, role }: Values) => team.invite(email || null, role),
    onSuccess: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
    onError: (error) => showOnForm(form, error, ['email', 'role']),
  })
  if (invite.data) {
    return (
      <Dialog open onClose={onClose} title={t('team.invited')}>
        <div className="flex flex-col gap-4">
          <p>{invite.data.email ? t('team.mailed', { email: invite.data.email }) : t('team.handOver')}</p>
          {invite.data.email && <NoMail />}
          <CopyLine label={t('team.link')} text={invite.data.url} />
        </div>
      </Dialog>
    )
  }
  const role = form.watch('role')
  return (
    <Dialog open onClose={onClose} title={t('team.invite')}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => invite.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field
          label={t('common.email')}
          help={t('team.emailHelp')}
          error={errors.email?.message}
          optional={t('common.optional')}
        >
          <Input type="email" autoComplete="off" {...form.register('email')} />
        </Field>
        <Field label={t('team.role')} help={t(`team.roleHelp.${role}`)} error={errors.role?.message}>
          <Controller
            control={form.control}
            name="role"
            render={({ field }) => (
              <Select
                value={field.value}
                onChange={field.onChange}
                choices={roleNames
                  .filter((name) => name !== 'owner' || may('workspace:own'))
                  .map((name) => ({ value: name, label: t(`role.${name}`) }))}
              />
            )}
          />
        </Field>
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" busy={invite.isPending}>
          {t('team.invite')}
        </Button>
      </form>
    </Dialog>
  )
}
