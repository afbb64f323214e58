import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ApiError, messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { installationQuery } from '../../../lib/identity.ts'
import { sessionQuery, useEnterWorkspace, useSignOut } from '../../../lib/session.ts'
import { acceptInvitation, readInvitation } from '../../../lib/workspace.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { SkeletonLines } from '../../../ui/states.tsx'
import { Entrance } from './entrance.tsx'

/** Where an invitation's link leads: what it is for, and the way in. */
export default function InvitationPage() {
  const { t } = useTranslation()
  const { token = '' } = useParams({ strict: false })
  const { data: session } = useQuery(sessionQuery)
  const { data: installation } = useQuery(installationQuery)
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => readInvitation(token),
    retry: false,
  })
  const enter = useEnterWorkspace()
  const next = `/invitations/${token}`
  const signOut = useSignOut(next)
  const accept = useMutation({
    meta: { quiet: true },
    mutationFn: () => acceptInvitation(token),
    onSuccess: () => invitation.data && enter.mutate(invitation.data.workspace.id),
  })
  if (invitation.isPending) {
    return (
      <Entrance title={t('common.loading')}>
        <SkeletonLines lines={3} />
      </Entrance>
    )
  }
  if (!invitation.data) {
    return (
      <Entrance title={t('identity.invitationGone')} lead={t('identity.invitationGoneBody')}>
        <Link to="/" className={buttonClass('plain', 'large')}>
          {t(session ? 'shell.notFound.action' : 'identity.signIn')}
        </Link>
      </Entrance>
    )
  }
  const { workspace, invitedBy, role } = invitation.data
  // No invitation makes an account there, so nobody is sent to wait for a mail that never comes.
  const isClosed = installation?.signUp === 'closed'
  const isForAnother = accept.error instanceof ApiError && accept.error.code === 'invitation_for_another'
  return (
    <Entrance
      title={t('identity.invitationTitle', { workspace: workspace.name })}
      lead={t('identity.invitationLead', { inviter: invitedBy, role: t(`role.${role}`) })}
    >
      <div className="flex flex-col gap-3">
        <FormError message={accept.error ? messageOf(accept.error) : undefined} />
        {session ? (
          <>
            <p className="text-quiet">{t('identity.signedInAs', { email: session.person.email })}</p>
            {!isForAnother && (
              <Button
                look="primary"
                size="large"
                busy={accept.isPending || enter.isPending}
                onClick={() => accept.mutate()}
              >
                {t('identity.accept')}
              </Button>
            )}
            <Button
              look={isForAnother ? 'primary' : 'plain'}
              size="large"
              busy={signOut.isPending}
              onClick={() => signOut.mutate()}
            >
              {t('identity.otherAccount')}
            </Button>
          </>
        ) : (
          <>
            <p className="text-quiet">{t(isClosed ? 'identity.signInOnly' : 'identity.signInFirst')}</p>
            {!isClosed && (
              <Link
                to="/sign-up"
                search={{ invitation: token, next }}
                className={buttonClass('primary', 'large')}
              >
                {t('identity.signUp')}
              </Link>
            )}
            <Link
              to="/sign-in"
              search={{ next }}
              className={buttonClass(isClosed ? 'primary' : 'plain', 'large')}
            >
              {t('identity.signIn')}
            </Link>
          </>
        )}
      </div>
    </Entrance>
  )
}
