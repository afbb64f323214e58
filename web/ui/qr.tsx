import { encodeQR } from 'qr'
import { useMemo } from 'react'

interface QrProps {
  /** What it says. */
  text: string
  /** The code drawn already, where only the server knows what it says: the address of a picture. */
  picture?: string | undefined
  /** Read aloud. */
  label: string
  className?: string
}

/** A QR code (ISO/IEC 18004, error correction M, quiet zone of 4 modules), dark on white in every theme. */
export function Qr({ text, picture, label, className }: QrProps) {
  const { size, path } = useMemo(() => draw(text), [text])
  if (picture) return <img src={picture} alt={label} className={className} />
  return (
    <svg
      role="img"
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function draw(text: string): { size: number; path: string } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size: modules.length, path }
}
