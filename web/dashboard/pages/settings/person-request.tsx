import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download, Eraser } from 'lucide-react'
import { useState } from 'react'
import { ApiError, messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { type Erasure, erasePerson, savePersonData } from '../../../lib/privacy.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { ErasureReport } from '../clients/erasure-report.tsx'

/** Answers what a person asks for by their address: their data, or to be erased. */
export function PersonRequest() {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const [email, setEmail] = useState('')
  const [asking, setAsking] = useState(false)
  const [report, setReport] = useState<Erasure | null>(null)
  const address = email.trim()
  const save = useMutation({ meta: { quiet: true }, mutationFn: () => savePersonData(address) })
  const erase = useMutation({
    meta: { quiet: true },
    mutationFn: () => erasePerson(address),
    onSuccess: async (erasure) => {
      setReport(erasure)
      setEmail('')
      await queries.invalidateQueries()
    },
  })
  const error = save.error ?? erase.error
  const isUnknown = error instanceof ApiError && error.status === 404
  const begin = () => {
    save.reset()
    erase.reset()
  }
  return (
    <div className="flex max-w-100 flex-col gap-4">
      <Field
        label={t('common.email')}
        error={error ? (isUnknown ? t('settings.noPerson') : messageOf(error)) : undefined}
      >
        <Input
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => {
            begin()
            setEmail(event.target.value)
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={address === ''}
          busy={save.isPending}
          onClick={() => {
            begin()
            save.mutate()
          }}
        >
          <Download aria-hidden />
          {t('settings.saveData')}
        </Button>
        {may('clients:write') && (
          <Button
            disabled={address === ''}
            busy={erase.isPending}
            onClick={() => {
              begin()
              setAsking(true)
            }}
          >
            <Eraser aria-hidden />
            {t('clients.erase')}
          </Button>
        )}
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => erase.mutate()}
        title={t('clients.eraseTitle', { name: address })}
        body={t('clients.eraseBody')}
        confirmLabel={t('clients.erase')}
        typed={{ label: t('clients.eraseTyped', { name: address }), expected: address }}
        danger
      />
      {report && <ErasureReport report={report} onClose={() => setReport(null)} />}
    </div>
  )
}
