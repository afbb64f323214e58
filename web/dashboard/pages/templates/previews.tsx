import { useState } from 'react'
import { sampleCode, sampleQr } from '../../../../shared/sample.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useSession } from '../../../lib/session.ts'
import { PassCard } from '../../../ui/pass-card.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { AppleCard, type AppleStyle, GoogleCard } from '../../../ui/wallet-cards.tsx'
import { styleByKind } from '../wallet/face.ts'
import type { TemplateValues } from './design.ts'

type Where = 'page' | 'apple' | 'google'

interface PreviewsProps {
  values: TemplateValues
  logoUrl: string | null
  heroUrl: string | null
  /** Apple's layout where the template has one of its own. */
  style: AppleStyle | null
  /** What is shown until the reader chooses. */
  begin: Where
}

/** The design as its holder sees it on the page, in Apple Wallet and in Google Wallet. */
export function Previews({ values, logoUrl, heroUrl, style, begin }: PreviewsProps) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const [chosen, setWhere] = useState<Where>()
  const kind = values.labels.kind || t(`templates.kind.${values.kind}`)
  const colours = { background: values.background, text: values.text, label: values.label }
  const fields = [
    { key: values.labels.validUntil || t('passes.validUntil'), value: t('templates.sampleDate') },
    { key: values.labels.location || t('wallet.where'), value: t('templates.samplePlace') },
  ]
  const sample = {
    name: t('templates.sampleName'),
    kind,
    colours,
    issuer: workspace.name,
    logoUrl,
    heroUrl,
    fields,
    code: sampleCode,
    qr: sampleQr(values.qrContent, location.origin),
  }
  const face = {
    ...sample,
    status: { label: t('wallet.status'), text: t('status.active') },
  }
  return (
    <aside aria-label={t('passes.preview')} className="lg:sticky lg:top-4 lg:w-80 lg:self-start">
      <Tabs
        label={t('passes.preview')}
        value={chosen ?? begin}
        onChange={setWhere}
        tabs={[
          {
            value: 'page',
            label: t('templates.where.page'),
            content: <PassCard face={{ ...sample, status: 'active' }} />,
          },
          {
            value: 'apple',
            label: 'Apple',
            content: <AppleCard face={face} style={style ?? styleByKind[values.kind]} />,
          },
          { value: 'google', label: 'Google', content: <GoogleCard face={face} /> },
        ]}
      />
    </aside>
  )
}
