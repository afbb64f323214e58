import { mebibyte } from '../../shared/limits.ts'

/**
 * A size as people read it, rounded down: `256 KiB`, `2 MiB`.
 * @param bytes from 0.
 */
export function sizeText(bytes: number): string {
  return bytes < mebibyte ? `${Math.floor(bytes / 1024)} KiB` : `${Math.floor(bytes / mebibyte)} MiB`
}
