import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deviceName } from '../../../lib/device.ts'
import { messageOf } from '../../../lib/errors.ts'
import {
  addPasskey,
  isKnownAuthenticator,
  knowsPasskeys,
  type Passkey,
  passkeysQuery,
  removePasskey,
} from '../../../lib/passkeys.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast, toastError } from '../../../ui/toast.tsx'
import { RenamePasskey } from './rename-passkey.tsx'

/** The passkeys of one's account: add, name, remove. */
export function Passkeys() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const list = useQuery(passkeysQuery)
  const [naming, setNaming] = useState<string | null>(null)
  const add = useMutation({
    meta: { quiet: true },
    mutationFn: () => addPasskey(deviceName(navigator.userAgent) ?? t('account.passkey')),
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
      setNaming(id)
      if (id) toast(t('account.passkeyAdded'))
    },
    onError: (error) =>
      toastError(isKnownAuthenticator(error) ? t('account.passkeyKnown') : messageOf(error)),
  })
  if (list.isPending) return <SkeletonLines lines={2} />
  if (list.error) return <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
  const named = list.data.find(({ id }) => id === naming)
  return (
    <div className="flex flex-col gap-4">
      {list.data.length > 0 && (
        <ul className="divide-y divide-line">
          {list.data.map((passkey) => (
            <Row key={passkey.id} passkey={passkey} onRename={() => setNaming(passkey.id)} />
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <div>
          <Button busy={add.isPending} onClick={() => add.mutate()}>
            <Plus aria-hidden />
            {t('account.addPasskey')}
          </Button>
        </div>
      ) : (
        <p className="text-quiet">{t('account.noPasskeys')}</p>
      )}
      {named && <RenamePasskey key={named.id} passkey={named} onClose={() => setNaming(null)} />}
    </div>
  )
}

function Row({ passkey, onRename }: { passkey: Passkey; onRename: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => removePasskey(passkey.id),
    onSuccess: () => toast(t('account.passkeyRemoved')),
    onSettled: () => queries.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
  })
  return (
    <li className="flex items-center gap-3 py-2.5">
      <KeyRound className="size-4 shrink-0 text-faint" aria-hidden />
      <div className="min-w-0 flex-1">
        <div className="truncate">{passkey.name}</div>
        <div className="text-sm text-faint">
          {t('account.passkeySince')} <Time at={passkey.createdAt} /> ·{' '}
          {passkey.lastUsedAt ? (
            <>
              {t('account.passkeyUsed')} <Time at={passkey.lastUsedAt} />
            </>
          ) : (
            t('account.passkeyUnused')
          )}
          {passkey.synced && ` · ${t('account.passkeySynced')}`}
        </div>
      </div>
      <IconButton label={t('account.renamePasskey', { name: passkey.name })} onClick={onRename}>
        <Pencil />
      </IconButton>
      <IconButton
        label={t('account.removePasskey', { name: passkey.name })}
        onClick={() => setAsking(true)}
        busy={remove.isPending}
      >
        <Trash2 />
      </IconButton>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate()}
        title={t('account.removePasskeyTitle', { name: passkey.name })}
        body={t('account.removePasskeyBody')}
        confirmLabel={t('common.remove')}
        danger
      />
    </li>
  )
}
