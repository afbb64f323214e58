import { useTranslation } from '../lib/i18n.ts'
import { Input } from './field.tsx'

interface ColourFieldProps {
  /** `#rrggbb` in lower case. */
  value: string
  onChange: (value: string) => void
  label: string
}

/** A colour, picked from the system's picker or typed as a hexadecimal number. */
export function ColourField({ value, onChange, label }: ColourFieldProps) {
  const { t } = useTranslation()
  return (
    <div className="flex gap-2">
      <input
        type="color"
        value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#000000'}
        aria-label={t('common.colourOf', { label })}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-10 shrink-0 rounded-control border border-edge bg-surface p-0.5 max-sm:h-10"
      />
      <Input
        value={value}
        aria-label={label}
        spellCheck={false}
        maxLength={7}
        className="font-mono"
        onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
      />
    </div>
  )
}
