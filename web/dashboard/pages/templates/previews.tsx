import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../lib/session.ts'
import { inFours, PassCard } from '../../../ui/pass-card.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import type { TemplateValues } from './design.ts'

interface PreviewsProps {
  values: TemplateValues
  logoUrl: string | null
  heroUrl: string | null
}

const sampleCode = 'AbCd2345EfGh'

/** The design as its holder sees it on the page, in Apple Wallet and in Google Wallet. */
export function Previews({ values, logoUrl, heroUrl }: PreviewsProps) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const [where, setWhere] = useState<'page' | 'apple' | 'google'>('page')
  const kind = values.labels.kind || t(`templates.kind.${values.kind}`)
  const colours = { background: values.background, text: values.text, label: values.label }
  const fields = [
    { key: values.labels.validUntil || t('passes.validUntil'), value: t('templates.sampleDate') },
    { key: values.labels.location || t('passes.location'), value: t('templates.samplePlace') },
  ]
  const sample = {
    name: t('templates.sampleName'),
    kind,
    colours,
    issuer: workspace.name,
    logoUrl,
    heroUrl,
    fields,
  }
  return (
    <aside aria-label={t('passes.preview')} className="lg:sticky lg:top-4 lg:w-80 lg:self-start">
      <Tabs
        label={t('passes.preview')}
        value={where}
        onChange={setWhere}
        tabs={[
          {
            value: 'page',
            label: t('templates.where.page'),
            content: <PassCard face={{ ...sample, code: sampleCode, status: 'active' }} />,
          },
          { value: 'apple', label: 'Apple', content: <AppleCard {...sample} /> },
          { value: 'google', label: 'Google', content: <GoogleCard {...sample} /> },
        ]}
      />
    </aside>
  )
}

interface Sample {
  name: string
  kind: string
  colours: { background: string; text: string; label: string }
  issuer: string
  logoUrl: string | null
  heroUrl: string | null
  fields: { key: string; value: string }[]
}

function AppleCard({ name, kind, colours, issuer, logoUrl, heroUrl, fields }: Sample) {
  return (
    <div
      className="w-full max-w-80 overflow-hidden rounded-[12px] shadow-float"
      style={{ background: colours.background, color: colours.text }}
    >
      <div className="flex h-14 items-center gap-2 px-4">
        {logoUrl && <img src={logoUrl} alt="" className="h-7 max-w-28 object-contain" />}
        <span className="truncate font-medium">{issuer}</span>
      </div>
      {heroUrl && <img src={heroUrl} alt="" className="h-28 w-full object-cover" />}
      <div className="px-4 py-3">
        <p className="text-xs uppercase" style={{ color: colours.label }}>
          {kind}
        </p>
        <p className="text-2xl font-light">{name}</p>
        <div className="mt-3 flex justify-between gap-4">
          {fields.map((field) => (
            <div key={field.key} className="min-w-0">
              <p className="truncate text-xs uppercase" style={{ color: colours.label }}>
                {field.key}
              </p>
              <p className="truncate">{field.value}</p>
            </div>
          ))}
        </div>
      </div>
      <div className="mx-auto my-5 w-40 rounded-[6px] bg-white p-1 text-center text-black">
        <Qr text={sampleCode} label="" className="w-full" />
        <p className="pb-1 font-mono text-xs">{inFours(sampleCode)}</p>
      </div>
    </div>
  )
}

function GoogleCard({ name, kind, colours, issuer, logoUrl, heroUrl, fields }: Sample) {
  return (
    <div
      className="w-full max-w-80 overflow-hidden rounded-[20px] shadow-float"
      style={{ background: colours.background, color: colours.text }}
    >
      <div className="flex h-16 items-center gap-3 px-4">
        {logoUrl ? (
          <img src={logoUrl} alt="" className="size-9 rounded-full bg-white object-contain" />
        ) : (
          <span className="flex size-9 items-center justify-center rounded-full bg-white font-semibold text-black">
            {[...issuer][0]}
          </span>
        )}
        <span className="truncate">{issuer}</span>
      </div>
      <div className="border-t border-current/20 px-4 py-3">
        <p className="text-xs" style={{ color: colours.label }}>
          {kind}
        </p>
        <p className="text-xl">{name}</p>
        <div className="mt-3 grid grid-cols-2 gap-4">
          {fields.map((field) => (
            <div key={field.key} className="min-w-0">
              <p className="truncate text-xs" style={{ color: colours.label }}>
                {field.key}
              </p>
              <p className="truncate">{field.value}</p>
            </div>
          ))}
        </div>
      </div>
      <div className="mx-auto my-4 w-40 rounded-[12px] bg-white p-2">
        <Qr text={sampleCode} label="" className="w-full" />
      </div>
      {heroUrl && <img src={heroUrl} alt="" className="h-24 w-full object-cover" />}
    </div>
  )
}
