import { Combobox } from './combobox.tsx'

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}))

interface TimeZoneSelectProps {
  value: string
  disabled?: boolean
  onChange: (zone: string) => void
}

/** A time zone by its IANA name, found by typing a city. */
export function TimeZoneSelect({ value, disabled = false, onChange }: TimeZoneSelectProps) {
  const chosen = zones.find((zone) => zone.value === value) ?? (value ? { value, label: value } : null)
  return (
    <Combobox
      options={zones}
      value={chosen}
      disabled={disabled}
      onChange={(zone) => onChange(zone?.value ?? '')}
    />
  )
}
