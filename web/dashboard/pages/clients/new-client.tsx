import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../../lib/i18n.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { ClientForm } from './client-form.tsx'

/** Adds a client, over the list. */
export default function NewClientPanel() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <SidePanel title={t('clients.add')} onClose={() => void navigate({ to: '/clients', search: true })}>
      <div className="p-5">
        <ClientForm
          onSaved={(client) => void navigate({ to: '/clients/$clientId', params: { clientId: client.id } })}
        />
      </div>
    </SidePanel>
  )
}
