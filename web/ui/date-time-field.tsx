import { useTranslation } from '../lib/i18n.ts'
import { Input } from './field.tsx'

interface DateTimeFieldProps {
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm`, or empty, in the workspace's time zone. */
  value: string
  onChange: (value: string) => void
  label: string
  invalid?: boolean
}

/**
 * A day and, if wanted, an hour. Without an hour the API takes the start of the day for `validFrom`
 * and its end for `validUntil`.
 */
export function DateTimeField({ value, onChange, label }: DateTimeFieldProps) {
  const { t } = useTranslation()
  const [day = '', hour = ''] = value.split('T')
  return (
    <div className="flex gap-2">
      <Input
        type="date"
        value={day}
        aria-label={label}
        onChange={(event) => onChange(join(event.target.value, hour))}
        className="flex-3"
      />
      <input
        type="time"
        value={hour}
        aria-label={t('common.timeOf', { label })}
        disabled={!day}
        onChange={(event) => onChange(join(day, event.target.value))}
        className="h-8 w-0 min-w-28 flex-2 rounded-control border border-edge bg-surface px-2.5 text-base disabled:bg-sunken disabled:text-faint max-sm:h-10"
      />
    </div>
  )
}

function join(day: string, hour: string): string {
  return day && hour ? `${day}T${hour}` : day
}
