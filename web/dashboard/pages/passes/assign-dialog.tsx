import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { templatesQuery } from '../templates/queries.ts'

export type Assignment = 'validUntil' | 'templateId' | 'locationId'

interface AssignDialogProps {
  assignment: Assignment
  onClose: () => void
  onAssign: (value: string | null) => void
}

/** Asks for the one value that all selected passes get. */
export default function AssignDialog({ assignment, onClose, onAssign }: AssignDialogProps) {
  const { t } = useTranslation()
  const [value, setValue] = useState('')
  const { data: templates = [] } = useQuery(templatesQuery)
  const { data: locations = [] } = useQuery(locationsQuery)
  const things = assignment === 'templateId' ? templates : locations
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`passes.assign.${assignment}`)}
      footer={
        <Button look="primary" onClick={() => onAssign(value || null)}>
          {t('common.save')}
        </Button>
      }
    >
      {assignment === 'validUntil' ? (
        <Field label={t('passes.validUntil')} help={t('passes.validUntilHelp')}>
          <DateTimeField label={t('passes.validUntil')} value={value} onChange={setValue} />
        </Field>
      ) : (
        <Field label={t(assignment === 'templateId' ? 'passes.template' : 'passes.location')}>
          <Select
            value={value}
            onChange={setValue}
            choices={[
              { value: '', label: t('common.none') },
              ...things.map((thing) => ({ value: thing.id, label: thing.name })),
            ]}
          />
        </Field>
      )}
    </Dialog>
  )
}
