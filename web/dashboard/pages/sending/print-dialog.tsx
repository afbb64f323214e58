import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { formats, type PrintFormat, printFormats } from '../../../../shared/print-formats.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useRemembered } from '../../../lib/remembered.ts'
import { saveBlob } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ChosenField, chosenOf, type Extent, extentOf, type Selection } from './chosen-field.tsx'
import { printPasses } from './queries.ts'

/** How many places the sheet of each format has. */
const places = Object.fromEntries(
  printFormats.map((format) => [format, formats[format].columns * formats[format].rows]),
) as Record<PrintFormat, number>

/** Asks for the paper, and hands over the passes as a PDF. */
export default function PrintDialog({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const { t } = useTranslation()
  const [format, setFormat] = useRemembered<PrintFormat>('print.format', 'ticket-a4')
  const [extent, setExtent] = useState<Extent>(extentOf(selection))
  const [skip, setSkip] = useState('')
  const free = places[format]
  const isWrong = skip !== '' && !(/^\d{1,2}$/.test(skip) && Number(skip) < free)
  const print = useMutation({
    meta: { quiet: true },
    mutationFn: () =>
      printPasses({ ...chosenOf(selection, extent), format, skip: free > 1 ? Number(skip) : 0 }),
    onSuccess: ({ pdf, incomplete }) => {
      saveBlob(`passes-${format}.pdf`, pdf)
      toast(incomplete > 0 ? t('sending.incomplete', { count: incomplete }) : t('sending.printed'))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('sending.printTitle')}
      footer={
        <Button look="primary" busy={print.isPending} disabled={isWrong} onClick={() => print.mutate()}>
          <Printer aria-hidden />
          {t('sending.makePdf')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {selection.ids.length > 1 && (
          <ChosenField selection={selection} value={extent} onChange={setExtent} />
        )}
        <Field label={t('sending.format')} help={t('sending.formatHelp', { count: free })}>
          <Select
            value={format}
            onChange={setFormat}
            choices={printFormats.map((value) => ({
              value,
              label: t(`sending.formats.${value}`),
            }))}
          />
        </Field>
        {free > 1 && (
          <Field
            label={t('sending.skip')}
            help={t('sending.skipHelp')}
            error={isWrong ? t('sending.skipWrong', { most: free - 1 }) : undefined}
            optional={t('common.optional')}
          >
            <Input
              inputMode="numeric"
              value={skip}
              onChange={(event) => setSkip(event.target.value.trim())}
            />
          </Field>
        )}
        <FormError message={print.error ? messageOf(print.error) : undefined} />
      </div>
    </Dialog>
  )
}
