import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { sessionQuery, useEnterWorkspace, useSignOut } from '../../../lib/session.ts'
import { createWorkspace } from '../../../lib/workspace.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { TimeZoneSelect } from '../../../ui/time-zone-select.tsx'
import { Entrance, entranceLink } from './entrance.tsx'

/** Makes a workspace: the first one after signing up, or another. */
export default function WelcomePage() {
  const { t, language } = useTranslation()
  const { data: session, isPending } = useQuery(sessionQuery)
  const enter = useEnterWorkspace()
  const signOut = useSignOut()
  const form = useForm({
    defaultValues: { name: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  })
  const { errors } = form.formState
  const aside = session?.workspace ? (
    <Link to="/" className={entranceLink}>
      {t('common.back')}
    </Link>
  ) : (
    <Button look="quiet" onClick={() => signOut.mutate()}>
      {t('shell.signOut')}
    </Button>
  )
  const make = useMutation({
    meta: { quiet: true },
    mutationFn: (values: { name: string; timeZone: string }) =>
      createWorkspace({ ...values, locale: language }),
    onSuccess: (workspace) => enter.mutate(workspace.id),
    onError: (error) => showOnForm(form, error, ['name', 'timeZone']),
  })
  if (isPending) return null
  if (!session) return <Navigate to="/sign-in" search={{ next: '/welcome' }} replace />
  if (!session.mayMakeWorkspaces) {
    return (
      <Entrance
        title={t('identity.noWorkspaceTitle')}
        lead={t('identity.noWorkspaceLead', { email: session.person.email })}
        aside={aside}
      >
        {null}
      </Entrance>
    )
  }
  return (
    <Entrance title={t('identity.welcomeTitle')} lead={t('identity.welcomeLead')} aside={aside}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => make.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field
          label={t('identity.workspaceName')}
          help={t('identity.workspaceNameHelp')}
          error={errors.name?.message}
        >
          <Input
            maxLength={200}
            {...form.register('name', { required: t('identity.workspaceNameMissing') })}
          />
        </Field>
        <Field
          label={t('locations.timeZone')}
          help={t('identity.timeZoneHelp')}
          error={errors.timeZone?.message}
        >
          <TimeZoneSelect
            value={form.watch('timeZone')}
            onChange={(zone) => form.setValue('timeZone', zone)}
          />
        </Field>
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" size="large" busy={make.isPending || enter.isPending}>
          {t('identity.makeWorkspace')}
        </Button>
      </form>
    </Entrance>
  )
}
