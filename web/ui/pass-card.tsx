import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { readableOn } from '../lib/colour.ts'
import { type PassStatus, PassBadge } from './badge.tsx'
import { Qr } from './qr.tsx'

export interface PassFace {
  name: string
  /** Twelve characters; shown in groups of four. */
  code: string
  /** What the QR code says; without it the code itself. */
  qrText?: string
  status: PassStatus
  /** `#rrggbb`, the header's colour. */
  colour: string
  /** Who issues it: text beside or in place of the logo. */
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
  return (
    <article className="flex w-full max-w-80 scheme-light flex-col drop-shadow-[0_6px_18px_oklch(0.2_0.03_262/0.18)]">
      <div className="notched rounded-t-[14px] bg-white text-[oklch(0.2_0.03_264)] [--notch-at:100%]">
        <header
          className="flex min-h-14 items-center gap-3 rounded-t-[14px] px-4 py-2.5"
          style={{ background: face.colour, color: readableOn(face.colour) }}
        >
          {face.logoUrl && <img src={face.logoUrl} alt="" className="h-8 max-w-28 object-contain" />}
          <span className="min-w-0 flex-1 truncate font-semibold">{face.issuer}</span>
          <PassBadge status={face.status} />
        </header>
        {face.heroUrl && <img src={face.heroUrl} alt="" className="aspect-[5/2] w-full object-cover" />}
        <div className="px-4 pt-4 pb-5">
          <p className="text-xl leading-7 font-semibold break-words">{face.name}</p>
          {face.fields.length > 0 && (
            <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3">
              {face.fields.map((field, index) => (
                <div key={`${index}${field.key}`} className="min-w-0">
                  <dt className="truncate text-xs text-[oklch(0.48_0.02_260)]">{field.key}</dt>
                  <dd className="font-medium break-words">{field.value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
      <div className="notched rounded-b-[14px] bg-white px-4 pb-4 text-[oklch(0.2_0.03_264)] [--notch-at:0px]">
        <div className="mx-2 border-t-2 border-dashed border-[oklch(0.87_0.008_258)]" />
        <Qr
          text={face.qrText ?? face.code}
          label={t('pass.qrOf', { name: face.name })}
          className="mx-auto mt-3 w-44"
        />
        <p className="mt-1 text-center font-mono text-base tracking-wide">{inFours(face.code)}</p>
        {face.footnote && (
          <p className="mt-2 text-center text-xs text-[oklch(0.45_0.02_260)]">{face.footnote}</p>
        )}
      </div>
    </article>
  )
}

/**
 * Sets a code in groups of four, so that it can be read aloud.
 * @param code Twelve characters.
 * @returns The same characters with two thin gaps; copying it back in is understood by the scanner.
 */
export function inFours(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code
}
