import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { type PassStatus, PassBadge } from './badge.tsx'
import { Qr } from './qr.tsx'
import { inFours } from './in-fours.ts'

/** `#rrggbb` each. */
export interface CardColours {
  background: string
  text: string
  label: string
}

export interface PassFace {
  name: string
  /** What it is: ticket, membership and so on, above the name. */
  kind: string
  /** Twelve characters; shown in groups of four. */
  code: string
  /** What the QR code says, where that is not the code. */
  qr?: string
  /** The QR code as a picture, where only the server knows what it says. */
  qrPicture?: string | undefined
  status: PassStatus
  colours: CardColours
  /** Who issues it: stands where there is no logo. */
  issuer: string
  logoUrl?: string | null
  heroUrl?: string | null
  fields: readonly { key: string; value: string }[]
  /** A line under the code. */
  footnote?: ReactNode
}

/**
 * The pass as an object: what its holder sees on the pass page, and what the template editor previews.
 * @param props `face`: everything that is printed on it.
 */
export function PassCard({ face }: { face: PassFace }) {
  const { t } = useTranslation()
  const { background, text, label } = face.colours
  return (
    <article className="flex w-full max-w-80 scheme-light forced-color-adjust-none flex-col drop-shadow-[0_6px_18px_oklch(0.2_0.03_262/0.18)]">
      <div
        className="notched rounded-t-[14px] [--notch-at:100%]"
        style={{ background: background, color: text }}
      >
        <header className="flex min-h-14 items-center gap-3 px-4 py-2.5">
          {face.logoUrl ? (
            <img src={face.logoUrl} alt={face.issuer} className="h-8 max-w-40 object-contain object-left" />
          ) : (
            <span className="min-w-0 truncate font-semibold">{face.issuer}</span>
          )}
          <span className="ml-auto flex">
            <PassBadge status={face.status} />
          </span>
        </header>
        {face.heroUrl && <img src={face.heroUrl} alt="" className="aspect-[5/2] w-full object-cover" />}
        <div className="px-4 pt-3 pb-6">
          <p className="text-xs" style={{ color: label }}>
            {face.kind}
          </p>
          <p dir="auto" className="text-left text-xl font-semibold break-words">
            {face.name}
          </p>
          {face.fields.length > 0 && (
            <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3">
              {face.fields.map((field, index) => (
                <div key={`${index} ${field.key}`} className="min-w-0">
                  <dt dir="auto" className="truncate text-left text-xs" style={{ color: label }}>
                    {field.key}
                  </dt>
                  <dd dir="auto" className="text-left font-medium break-words whitespace-pre-line">
                    {field.value}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
      <div className="notched rounded-b-[14px] bg-white px-4 pb-4 text-ink [--notch-at:0px]">
        <div className="mx-2 border-t-2 border-dashed border-line" />
        <Qr
          text={face.qr ?? face.code}
          picture={face.qrPicture}
          label={t('pass.qrOf', { name: face.name })}
          className="mx-auto mt-2 w-44"
        />
        <p className="text-center font-mono text-base tracking-wide">{inFours(face.code)}</p>
        {face.footnote && <p className="mt-2 text-center text-xs text-faint">{face.footnote}</p>}
      </div>
    </article>
  )
}
