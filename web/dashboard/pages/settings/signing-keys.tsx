import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Ban, CircleCheck, KeyRound, PenLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { SigningKey } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'

const signingKeysQuery = {
  queryKey: ['signing-keys'],
  queryFn: () => body(api.GET('/api/v1/signing-keys')),
}

/** What is asked before it is done: a new key, or the end of one. */
type Asking = 'new' | SigningKey

/** The keys that signed codes are made and checked with. */
export default function SigningKeysPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const keys = useQuery(signingKeysQuery)
  const [asking, setAsking] = useState<Asking | null>(null)
  const add = may('workspace:write') && (
    <Button onClick={() => setAsking('new')}>
      <Plus aria-hidden />
      {t('settings.signing.new')}
    </Button>
  )
  return (
    <Page title={t('settings.signingKeys')} narrow>
      {keys.isPending && <SkeletonLines lines={4} />}
      {keys.error && <Failure message={messageOf(keys.error)} onRetry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && (
        <Empty
          picture={<ListPicture icon={<KeyRound />} />}
          title={t('settings.signing.none')}
          body={t('settings.signing.noneHelp')}
          action={add}
        />
      )}
      {keys.data && keys.data.length > 0 && (
        <Section title={t('settings.signing.keys')} help={t('settings.signing.help')} actions={add}>
          <ul className="divide-y divide-line">
            {keys.data.map((key) => (
              <KeyRow key={key.id} signingKey={key} onRevoke={() => setAsking(key)} />
            ))}
          </ul>
        </Section>
      )}
      {asking && <Ask asking={asking} onClose={() => setAsking(null)} />}
    </Page>
  )
}

function KeyRow({ signingKey, onRevoke }: { signingKey: SigningKey; onRevoke: () => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const { keyId, publicKey, state, createdAt } = signingKey
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <code className="font-medium">{keyId}</code>
      <StateBadge state={state} />
      <span className="min-w-32 flex-1 text-sm text-faint">
        <Time at={createdAt} as="exact" />
      </span>
      {state !== 'revoked' && <CopyButton text={publicKey} label={t('settings.signing.copy')} />}
      {state === 'believed' && may('workspace:write') && (
        <Button look="quiet" onClick={onRevoke} aria-label={t('settings.signing.revokeKey', { key: keyId })}>
          {t('keys.revoke')}
        </Button>
      )}
    </li>
  )
}

const looks = {
  signing: { tone: 'good', icon: PenLine },
  believed: { tone: 'neutral', icon: CircleCheck },
  revoked: { tone: 'bad', icon: Ban },
} as const

function StateBadge({ state }: { state: SigningKey['state'] }) {
  const { t } = useTranslation()
  return <Badge {...looks[state]}>{t(`settings.signing.state.${state}`)}</Badge>
}

function Ask({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const isNew = asking === 'new'
  const act = useMutation({
    mutationFn: () =>
      isNew
        ? body(api.POST('/api/v1/signing-keys'))
        : body(
            api.DELETE('/api/v1/signing-keys/{signingKeyId}', {
              params: { path: { signingKeyId: asking.id } },
            }),
          ),
    onSuccess: ({ keyId }) =>
      toast(t(isNew ? 'settings.signing.made' : 'settings.signing.revoked', { key: keyId })),
    onSettled: () => queries.invalidateQueries({ queryKey: signingKeysQuery.queryKey }),
  })
  const key = isNew ? '' : asking.keyId
  return (
    <Confirm
      open
      onClose={onClose}
      onConfirm={() => act.mutate()}
      title={isNew ? t('settings.signing.newTitle') : t('settings.signing.revokeTitle', { key })}
      body={t(isNew ? 'settings.signing.newBody' : 'settings.signing.revokeBody')}
      confirmLabel={t(isNew ? 'settings.signing.new' : 'keys.revoke')}
      danger={!isNew}
    />
  )
}
