import { inFours } from './in-fours.ts'
import type { CardColours } from './pass-card.tsx'
import { cx } from './cx.ts'
import { Qr } from './qr.tsx'

/** Apple's layouts. */
export type AppleStyle = 'generic' | 'eventTicket' | 'storeCard' | 'coupon'

export interface WalletFace {
  name: string
  /** What it is: ticket, membership and so on. */
  kind: string
  /** Label and word of the state it is in. */
  status: { label: string; text: string }
  code: string
  /** What the QR code says, where that is not the code. */
  qr?: string
  /** The QR code as a picture, where only the server knows what it says. */
  qrPicture?: string | undefined
  colours: CardColours
  issuer: string
  logoUrl: string | null
  heroUrl: string | null
  fields: readonly { key: string; value: string }[]
}

/** A pass about as Apple Wallet lays it out: with a strip, or for generic passes with a thumbnail. */
export function AppleCard({ face, style }: { face: WalletFace; style: AppleStyle }) {
  const { name, kind, status, code, qr, qrPicture, colours, issuer, logoUrl, heroUrl, fields } = face
  const hasThumbnail = style === 'generic'
  const primary = <Labelled label={kind} text={name} colour={colours.label} large />
  return (
    <article
      aria-label={`Apple Wallet: ${name}`}
      className={cx(
        'w-full max-w-80 scheme-light forced-color-adjust-none overflow-hidden rounded-[12px] shadow-float',
        style === 'coupon' && 'rounded-t-none border-t-4 border-dotted border-paper',
      )}
      style={{ background: colours.background, color: colours.text }}
    >
      <div className="flex min-h-14 items-center gap-3 px-4 py-2">
        {logoUrl ? (
          <img src={logoUrl} alt={issuer} className="h-8 max-w-40 object-contain object-left" />
        ) : (
          <span className="min-w-0 truncate font-medium">{issuer}</span>
        )}
        <div className="ml-auto text-right">
          <Labelled label={status.label} text={status.text} colour={colours.label} />
        </div>
      </div>
      {heroUrl && !hasThumbnail ? (
        <div className="relative">
          <img
            src={heroUrl}
            alt=""
            className={cx('w-full object-cover', style === 'eventTicket' ? 'h-21' : 'h-31')}
          />
          <div className="absolute inset-0 flex flex-col justify-center bg-black/20 px-4 text-white">
            {primary}
          </div>
        </div>
      ) : (
        <div className="flex items-start justify-between gap-3 px-4 py-2">
          {primary}
          {heroUrl && <img src={heroUrl} alt="" className="size-19 shrink-0 rounded-[4px] object-cover" />}
        </div>
      )}
      <FieldRows fields={fields} colour={colours.label} />
      <div className="mx-auto mt-3 mb-5 w-40 rounded-[6px] bg-white p-2 pb-1 text-center text-black">
        <Qr text={qr ?? code} picture={qrPicture} label="" className="w-full" />
        <p className="font-mono text-xs">{code}</p>
      </div>
    </article>
  )
}

/** A pass about as Google Wallet lays it out. */
export function GoogleCard({ face }: { face: WalletFace }) {
  const { name, kind, code, qr, qrPicture, colours, issuer, logoUrl, heroUrl, fields } = face
  return (
    <article
      aria-label={`Google Wallet: ${name}`}
      className="w-full max-w-80 scheme-light forced-color-adjust-none overflow-hidden rounded-[20px] shadow-float"
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
      <div className="border-t border-current/20 px-4 pt-3">
        <p className="text-xs" style={{ color: colours.label }}>
          {kind}
        </p>
        <p className="text-xl break-words">{name}</p>
      </div>
      <FieldRows fields={fields} colour={colours.label} />
      <div className="mx-auto my-4 w-40 rounded-[12px] bg-white p-2 text-center text-black">
        <Qr text={qr ?? code} picture={qrPicture} label="" className="w-full" />
        <p className="font-mono text-xs">{inFours(code)}</p>
      </div>
      {heroUrl && <img src={heroUrl} alt="" className="h-24 w-full object-cover" />}
    </article>
  )
}

function FieldRows({ fields, colour }: { fields: WalletFace['fields']; colour: string }) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-2 px-4 py-2">
      {fields.map((field, index) => (
        <Labelled key={`${index} ${field.key}`} label={field.key} text={field.value} colour={colour} />
      ))}
    </div>
  )
}

function Labelled(props: { label: string; text: string; colour: string; large?: boolean }) {
  return (
    <div className="min-w-0">
      <p className="truncate text-xs uppercase" style={{ color: props.colour }}>
        {props.label}
      </p>
      <p className={props.large ? 'line-clamp-2 text-2xl/8 font-light break-words' : 'truncate'}>
        {props.text}
      </p>
    </div>
  )
}
