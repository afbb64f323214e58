import { type ReactNode, useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Section } from '../../../ui/page.tsx'
import { useWalletChange } from './queries.ts'

interface SetupProps {
  title: string
  help: string
  /** What is wrong with it. */
  notice: ReactNode
  /** Whose credential it is; null where there is none yet. */
  source: 'workspace' | 'installation' | null
  /** What the credential says. */
  facts: Record<string, ReactNode>
  /** The button that opens the steps to another one of the workspace's own. */
  changeLabel: string
  stop: StopProps
  /** The steps to a credential stand open without being asked for. */
  isUnderway?: boolean
  steps: (close: () => void) => ReactNode
}

/** What one wallet is set up with, the steps to that, and how to do without it again. */
export function Setup(props: SetupProps) {
  const { title, help, notice, source, facts, changeLabel, stop, isUnderway = false, steps } = props
  const { t } = useTranslation()
  const may = usePermissions()
  const [changing, setChanging] = useState(false)
  const isOpen = changing || isUnderway || source === null
  return (
    <Section title={title} help={help}>
      <div className="flex flex-col gap-5">
        {notice}
        {source && <Facts facts={{ ...facts, [t('wallet.source')]: t(`wallet.from.${source}`) }} />}
        {may('wallet:write') && source && (
          <div className="flex flex-wrap gap-2">
            {!isOpen && (
              <Button onClick={() => setChanging(true)}>
                {source === 'workspace' ? changeLabel : t('wallet.useOwn')}
              </Button>
            )}
            {source === 'workspace' && <Stop {...stop} look={isOpen ? 'plain' : 'quiet'} />}
          </div>
        )}
        {may('wallet:write') && isOpen && steps(() => setChanging(false))}
      </div>
    </Section>
  )
}

interface StopProps {
  label: string
  /** The question asked before, and what becomes of the passes in phones. */
  title: string
  body: string
  run: () => Promise<unknown>
}

function Stop({ label, title, body, run, look }: StopProps & { look: 'plain' | 'quiet' }) {
  const [asking, setAsking] = useState(false)
  const stop = useWalletChange(run)
  return (
    <>
      <Button look={look} busy={stop.isPending} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <FormError message={stop.error ? messageOf(stop.error) : undefined} />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => stop.mutate(undefined)}
        title={title}
        body={body}
        confirmLabel={label}
        danger
      />
    </>
  )
}
