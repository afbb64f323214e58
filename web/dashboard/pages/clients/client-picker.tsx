import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Combobox, type Option } from '../../../ui/combobox.tsx'
import { readClients } from './queries.ts'

interface ClientPickerProps {
  value: Option | null
  onChange: (client: Option | null) => void
  /** Offers what was typed as a new client: an option without a value. */
  mayCreate?: boolean
  /** A client that cannot be chosen. */
  except?: string
}

/** Finds a client on the server as one types. */
export function ClientPicker({ value, onChange, mayCreate = false, except }: ClientPickerProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim())
  const { data } = useQuery({
    queryKey: ['clients', 'picker', search],
    queryFn: () => readClients(search, ''),
    placeholderData: keepPreviousData,
  })
  const found = (data?.rows ?? [])
    .filter((client) => client.id !== except)
    .slice(0, 20)
    .map((client) => ({ value: client.id, label: client.name, detail: client.email ?? client.phone ?? '' }))
  const known = found.some((option) => option.label.toLowerCase() === search.toLowerCase())
  const fresh =
    mayCreate && search && !known ? [{ value: '', label: search, detail: t('clients.willBeAdded') }] : []
  return (
    <Combobox
      options={[...found, ...fresh]}
      value={value}
      onChange={onChange}
      onSearch={setText}
      placeholder={t('clients.find')}
    />
  )
}
