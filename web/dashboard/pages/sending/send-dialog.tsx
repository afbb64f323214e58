import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Pass } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LanguageField, useWorkspaceLanguage } from './language-field.tsx'
import { MailFrame } from './mail-frame.tsx'
import { NoMailServer } from './no-mail-server.tsx'
import { previewQuery, sendPass } from './queries.ts'

/** Shows the mail that brings a pass, and sends it. */
export default function SendDialog({ pass, onClose }: { pass: Pass; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [language, setLanguage] = useState(useWorkspaceLanguage())
  const preview = useQuery(previewQuery(pass.id, language))
  const email = pass.client?.email ?? null
  const send = useMutation({
    meta: { quiet: true },
    mutationFn: () => sendPass(pass.id, language),
    onSuccess: async ({ to }) => {
      toast(t('sending.onItsWay', { to }))
      onClose()
      await queries.invalidateQueries({ queryKey: ['passes'] })
    },
  })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('sending.sendTitle')}
      footer={
        <Button look="primary" busy={send.isPending} disabled={email === null} onClick={() => send.mutate()}>
          <Send aria-hidden />
          {t('sending.send')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {email === null && <Notice tone="attention">{t('sending.noAddress')}</Notice>}
        <NoMailServer />
        <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
          <Facts
            facts={{ [t('sending.to')]: email, [t('sending.subject')]: preview.data?.subject ?? null }}
          />
          <LanguageField value={language} onChange={setLanguage} />
        </div>
        <MailFrame
          source={`/api/v1/passes/${pass.id}/mail-preview?format=html&language=${language}`}
          title={t('sending.preview')}
        />
        <FormError message={send.error ? messageOf(send.error) : undefined} />
      </div>
    </Dialog>
  )
}
