import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { backdropClass, sheetClass } from './dialog-look.ts'
import type { ConfirmProps } from './dialog.tsx'
import { Field, Input } from './field.tsx'

/** What a `Confirm` shows. */
export default function ConfirmPopup(props: ConfirmProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const ready = !props.typed || text.trim() === props.typed.expected
  return (
    <AlertDialog.Root open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropClass} />
        <AlertDialog.Popup className={cx(sheetClass, 'max-w-md p-5')}>
          <AlertDialog.Title className="text-lg font-semibold">{props.title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="mt-2 text-quiet">
            {props.body}
          </AlertDialog.Description>
          {props.typed && (
            <Field label={props.typed.label} className="mt-4">
              <Input value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
            </Field>
          )}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button />}>{t('common.cancel')}</AlertDialog.Close>
            <Button
              look={props.danger ? 'danger' : 'primary'}
              disabled={!ready}
              onClick={() => {
                props.onConfirm()
                props.onClose()
                setText('')
              }}
            >
              {props.confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
