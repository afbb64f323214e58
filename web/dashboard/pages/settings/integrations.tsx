import { Link } from '@tanstack/react-router'
import { BookOpen, Braces, Code, Webhook, Zap } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions, usePlanConnects } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { CodeBlock } from '../../../ui/copy.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { UpgradeNotice } from './upgrade-notice.tsx'

/** The ways to other systems: webhooks, the API, Zapier. */
export default function IntegrationsPage() {
  const { t } = useTranslation()
  const connects = usePlanConnects()
  const may = usePermissions()
  const example = [
    `curl ${location.origin}/api/v1/passes \\`,
    '  -H "Authorization: Bearer 2pk_…" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '{"type": "single", "name": "Ada Lovelace"}'`,
  ].join('\n')
  return (
    <Page title={t('shell.nav.integrations')} narrow>
      {!connects && <UpgradeNotice text={t('integrations.proOnly')} />}
      <Section title={t('integrations.waysTitle')}>
        <ul className="divide-y divide-line">
          <Way icon={<Webhook />} title={t('shell.nav.webhooks')} help={t('integrations.webhooks')}>
            <Link to="/webhooks" className={buttonClass()}>
              {t('shell.nav.webhooks')}
            </Link>
          </Way>
          <Way icon={<Braces />} title={t('shell.nav.apiKeys')} help={t('integrations.api')}>
            {may('keys:read') && (
              <Link to="/api-keys" className={buttonClass()}>
                {t('shell.nav.apiKeys')}
              </Link>
            )}
          </Way>
          <Way icon={<Zap />} title="Zapier" help={t('integrations.zapier')}>
            {null}
          </Way>
          <Way icon={<BookOpen />} title={t('keys.reference')} help={t('integrations.reference')}>
            <a href="/docs" target="_blank" rel="noreferrer" className={buttonClass()}>
              {t('passes.open')}
            </a>
          </Way>
        </ul>
      </Section>
      <Section
        title={
          <span className="flex items-center gap-2">
            <Code className="size-4" aria-hidden />
            {t('integrations.firstCall')}
          </span>
        }
      >
        <CodeBlock label={t('integrations.firstCall')} code={example} />
      </Section>
    </Page>
  )
}

function Way(props: { icon: ReactNode; title: string; help: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-4 py-4">
      <span
        aria-hidden
        className="flex size-9 items-center justify-center rounded-card bg-hover text-quiet [&_svg]:size-5"
      >
        {props.icon}
      </span>
      <div className="min-w-60 flex-1">
        <h3 className="font-medium">{props.title}</h3>
        <p className="text-quiet">{props.help}</p>
      </div>
      {props.children}
    </li>
  )
}
