import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LayoutTemplate, MapPin, Plus, Ticket, Upload, UserPlus, UserRound, Webhook } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions } from '../../lib/session.ts'
import { CommandPalette, type Command } from '../../ui/command-palette.tsx'
import { memberPages } from '../pages.ts'
import { readClients } from '../pages/clients/queries.ts'
import { readPasses } from '../pages/passes/queries.ts'

const mostFound = 6

const commands = [
  { needs: 'passes:write', name: 'shell.keys.create', to: '/passes/new', icon: Plus, keys: 'c' },
  { needs: 'imports:write', name: 'passes.importFirst', to: '/import', icon: Upload },
  { needs: 'clients:write', name: 'clients.add', to: '/clients/new', icon: UserPlus },
  { needs: 'templates:write', name: 'templates.add', to: '/templates/new', icon: LayoutTemplate },
  { needs: 'locations:write', name: 'locations.add', to: '/locations/new', icon: MapPin },
  { needs: 'webhooks:write', name: 'webhooks.add', to: '/webhooks/new', icon: Webhook },
] as const

interface PaletteProps {
  /** What was typed, before the palette was there too. */
  text: string
  onText: (text: string) => void
  onClose: () => void
}

/** ⌘K: pages, actions, and passes and clients found as one types. */
export default function Palette({ text, onText, onClose }: PaletteProps) {
  const { t } = useTranslation()
  const may = usePermissions()
  const navigate = useNavigate()
  const go = (to: string) => () => void navigate({ to })

  const pages = memberPages.flatMap((row): Command[] => {
    if (!row.nav || (row.needs && !may(row.needs))) return []
    const Icon = row.nav.icon
    return [
      {
        value: row.path,
        label: t(`shell.nav.${row.nav.name}`),
        icon: <Icon aria-hidden />,
        run: go(row.path),
      },
    ]
  })
  const actions = commands
    .filter(({ needs }) => may(needs))
    .map(
      ({ name, to, icon: Icon, ...rest }): Command => ({
        value: to,
        label: t(name),
        icon: <Icon aria-hidden />,
        run: go(to),
        ...('keys' in rest && { keys: rest.keys }),
      }),
    )
  const matches = (command: Command) => command.label.toLowerCase().includes(text.trim().toLowerCase())
  const search = useDeferredValue(text.trim())
  const passes = useFound('passes', search, may('passes:read'), readPassesFor)
  const clients = useFound('clients', search, may('clients:read'), readClientsFor)
  const groups = [
    { value: t('palette.actions'), items: actions.filter(matches) },
    { value: t('palette.pages'), items: pages.filter(matches) },
    {
      value: t('palette.passes'),
      items: passes.map((pass) => ({
        value: pass.id,
        label: pass.name ?? t('passes.unnamed'),
        detail: t(`status.${pass.status}`),
        icon: <Ticket aria-hidden />,
        run: go(`/passes/${pass.id}`),
      })),
    },
    {
      value: t('palette.clients'),
      items: clients.map((client) => ({
        value: client.id,
        label: client.name,
        detail: client.email ?? undefined,
        icon: <UserRound aria-hidden />,
        run: go(`/clients/${client.id}`),
      })),
    },
  ].filter((group) => group.items.length > 0)
  return <CommandPalette open onClose={onClose} groups={groups} text={text} onSearch={onText} />
}

const readPassesFor = (search: string) => readPasses({ search }, '')
const readClientsFor = (search: string) => readClients(search, '')

/** The first things that the API finds; the last ones stay until the next have come. */
function useFound<Thing>(
  kind: string,
  search: string,
  allowed: boolean,
  read: (search: string) => Promise<{ rows: Thing[] }>,
): Thing[] {
  const { data } = useQuery({
    queryKey: [kind, 'found', search],
    queryFn: () => read(search),
    enabled: allowed && search.length >= 2,
    placeholderData: keepPreviousData,
  })
  return search.length >= 2 ? (data?.rows ?? []).slice(0, mostFound) : []
}
