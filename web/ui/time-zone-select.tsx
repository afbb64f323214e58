import { Combobox } from './combobox.tsx'

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}))

/** A time zone by its IANA name, found by typing a city. */
export function TimeZoneSelect({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const chosen = zones.find((zone) => zone.value === value) ?? (value ? { value, label: value } : null)
  return <Combobox options={zones} value={chosen} onChange={(zone) => onChange(zone?.value ?? '')} />
}
