import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { UserPlus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Member, Role } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { invitationsQuery, membersQuery, roleNames, team } from '../../../lib/workspace.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Confirm, Dialog } from '../../../ui/dialog.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Empty, Failure, ListPicture, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'
import { InviteDialog } from './invite-dialog.tsx'

/** What is asked about a member. */
type Question = 'remove' | 'transfer' | 'leave'
type Asking = { what: Question; member: Member }

/** Who works in this workspace, with which role, and who is invited. */
export default function TeamPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const members = useQuery(membersQuery)
  const owners = members.data?.filter(({ role }) => role === 'owner') ?? []
  const isLastOwner = owners.length === 1 && owners[0]?.isYou
  const [inviting, setInviting] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const mustStay = asking?.what === 'leave' && isLastOwner
  return (
    <Page
      title={t('shell.nav.team')}
      narrow
      actions={
        may('members:write') && (
          <Button look="primary" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            {t('team.invite')}
          </Button>
        )
      }
    >
      <Section title={t('team.members')}>
        {members.isPending && <SkeletonLines />}
        {members.error && (
          <Failure message={messageOf(members.error)} onRetry={() => void members.refetch()} />
        )}
        {members.data && (
          <ul className="divide-y divide-line">
            {members.data.map((member) => (
              <MemberRow key={member.id} member={member} onAsk={(what) => setAsking({ what, member })} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('team.roles')}>
        <dl className="grid gap-x-6 sm:grid-cols-[120px_1fr] sm:gap-y-2">
          {roleNames.map((role) => (
            <div key={role} className="contents">
              <dt className="font-medium">{t(`role.${role}`)}</dt>
              <dd className="text-quiet max-sm:mb-3">{t(`team.roleHelp.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('team.invitations')} help={t('team.invitationsHelp')}>
        <Invitations />
      </Section>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {mustStay && (
        <Dialog open onClose={() => setAsking(null)} title={t('team.ask.leave')}>
          <p>{t('errors.last_owner')}</p>
        </Dialog>
      )}
      {asking && !mustStay && (
        <Ask what={asking.what} member={asking.member} onClose={() => setAsking(null)} />
      )}
    </Page>
  )
}

function MemberRow({ member, onAsk }: { member: Member; onAsk: (what: Question) => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const changeRole = useMutation({
    mutationFn: (role: Role) => team.changeRole(member.id, role),
    onMutate: (role) => {
      const before = queries.getQueryData(membersQuery.queryKey)
      queries.setQueryData(membersQuery.queryKey, (all) =>
        all?.map((each) => (each.id === member.id ? { ...each, role } : each)),
      )
      return { before }
    },
    onError: (_error, _role, context) => queries.setQueryData(membersQuery.queryKey, context?.before),
    onSuccess: () => toast(t('common.saved')),
    onSettled: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  })
  const mayChange = may('members:write') && !member.isYou && (member.role !== 'owner' || may('workspace:own'))
  const offered = roleNames.filter(
    (role) => role !== 'owner' || may('workspace:own') || member.role === 'owner',
  )
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <div className="min-w-40 flex-1">
        <div className="truncate font-medium">
          {member.name ?? member.email}{' '}
          {member.isYou && <span className="font-normal text-faint">{t('team.you')}</span>}
        </div>
        <div className="truncate text-sm text-faint">{member.name ? member.email : t('team.waiting')}</div>
      </div>
      {member.twoFactorEnabled && <Badge tone="good">{t('team.secondFactor')}</Badge>}
      {mayChange ? (
        <Select
          label={t('team.roleOf', { name: member.name ?? member.email })}
          value={member.role}
          onChange={(role) => changeRole.mutate(role)}
          choices={offered.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          className="w-40!"
        />
      ) : (
        <Badge>{t(`role.${member.role}`)}</Badge>
      )}
      {mayChange && (
        <>
          {may('workspace:own') && member.name && (
            <Button size="small" look="quiet" onClick={() => onAsk('transfer')}>
              {t('team.transfer')}
            </Button>
          )}
          <Button size="small" look="quiet" onClick={() => onAsk('remove')}>
            {t('common.remove')}
          </Button>
        </>
      )}
      {member.isYou && (
        <Button size="small" look="quiet" onClick={() => onAsk('leave')}>
          {t('team.leave')}
        </Button>
      )}
    </li>
  )
}

function Ask({ what, member, onClose }: { what: Question; member: Member; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const name = member.name ?? member.email
  const act = useMutation({
    mutationFn: (): Promise<unknown> =>
      what === 'leave' ? team.leave() : what === 'remove' ? team.remove(member.id) : team.transfer(member.id),
    onSuccess: () => {
      if (what === 'leave') return location.assign('/')
      toast(t(`team.done.${what}`, { name }))
      return queries.invalidateQueries()
    },
  })
  return (
    <Confirm
      open
      onClose={onClose}
      onConfirm={() => act.mutate()}
      title={t(`team.ask.${what}`, { name })}
      body={
        <>
          {t(`team.askBody.${what}`, { name })} {what === 'remove' && <KeysOf member={member} />}
        </>
      }
      confirmLabel={t(what === 'remove' ? 'common.remove' : `team.${what}`)}
      danger={what !== 'transfer'}
    />
  )
}

/** That the keys a member made outlive them, and which those are. */
function KeysOf({ member }: { member: Member }) {
  const { t } = useTranslation()
  const search = { type: 'key.created', actor: member.id }
  return (
    <>
      {t('team.keysStay')}{' '}
      <Link to="/audit" search={search} className="text-link hover:underline">
        {t('team.whichKeys')}
      </Link>
    </>
  )
}

function Invitations() {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const list = useQuery(invitationsQuery)
  const withdraw = useMutation({
    mutationFn: team.withdraw,
    onSuccess: () => toast(t('team.withdrawn')),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  })
  if (list.isPending) return <SkeletonLines lines={2} />
  if (list.error) return <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
  if (list.data.length === 0) {
    return (
      <Empty
        picture={<ListPicture icon={<UsersRound />} />}
        title={t('team.noInvitations')}
        body={t('team.noInvitationsBody')}
      />
    )
  }
  return (
    <ul className="divide-y divide-line">
      {list.data.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-center gap-3 py-3">
          <div className="min-w-40 flex-1">
            <div className="truncate font-medium">{invitation.email ?? t('team.byLink')}</div>
            <div className="text-sm text-faint">
              {t('team.invitedBy', { name: invitation.invitedBy })} · {t('team.expires')}{' '}
              <Time at={invitation.expiresAt} />
            </div>
          </div>
          <Badge>{t(`role.${invitation.role}`)}</Badge>
          {may('members:write') && (
            <Button size="small" look="quiet" onClick={() => withdraw.mutate(invitation.id)}>
              {t('team.withdraw')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
