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

/** The keys that signed codes are made and checked with. */
export default function SigningKeysPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const keys = useQuery(signingKeysQuery)
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<SigningKey | null>(null)
  const add = may('workspace:write') && (
    <Button onClick={() => setMaking(true)}>
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
              <KeyRow key={key.id} signingKey={key} onRevoke={() => setRevoking(key)} />
            ))}
          </ul>
        </Section>
      )}
      {making && <MakeKey onClose={() => setMaking(false)} />}
      {revoking && <RevokeKey signingKey={revoking} onClose={() => setRevoking(null)} />}
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

function MakeKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const make = useChange(
    () => body(api.POST('/api/v1/signing-keys')),
    (key) => t('settings.signing.made', { key }),
  )
  return (
    <Confirm
      open
      onClose={onClose}
      onConfirm={make}
      title={t('settings.signing.newTitle')}
      body={t('settings.signing.newBody')}
      confirmLabel={t('settings.signing.new')}
    />
  )
}

function RevokeKey({ signingKey, onClose }: { signingKey: SigningKey; onClose: () => void }) {
  const { t } = useTranslation()
  const path = { signingKeyId: signingKey.id }
  const revoke = useChange(
    () => body(api.DELETE('/api/v1/signing-keys/{signingKeyId}', { params: { path } })),
    (key) => t('settings.signing.revoked', { key }),
  )
  return (
    <Confirm
      open
      onClose={onClose}
      onConfirm={revoke}
      title={t('settings.signing.revokeTitle', { key: signingKey.keyId })}
      body={t('settings.signing.revokeBody')}
      confirmLabel={t('keys.revoke')}
      danger
    />
  )
}

/** Changes a key, says so, and reads the list again. */
function useChange(change: () => Promise<SigningKey>, told: (keyId: string) => string): () => void {
  const queries = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: change,
    onSuccess: ({ keyId }) => toast(told(keyId)),
    onSettled: () => queries.invalidateQueries({ queryKey: signingKeysQuery.queryKey }),
  })
  return mutate
}
