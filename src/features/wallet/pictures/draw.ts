import { renderPng } from '../../../lib/images.ts'
import type { PassStyle } from '../../../lib/pkpass/pass-json.ts'
import { type PassFile, passFile } from '../../../lib/pkpass/write.ts'
import { inScope, type ScopeDeps, type ScopeOptions } from '../../../scope.ts'
import { readPicture } from '../../workspace/logo.ts'
import type { PictureSource } from './source.ts'
import { savePictures } from './store.ts'

const DENSITIES = [1, 2, 3] as const

/** Points that Apple gives each picture; the hero becomes whatever the style has room for. */
const ICON = { width: 29, height: 29, fit: 'contain' } as const
const LOGO = { width: 160, height: 50, fit: 'inside' } as const
const HEROES: Record<PassStyle, { name: string; width: number; height: number; fit: 'cover' }> = {
  eventTicket: { name: 'strip', width: 375, height: 98, fit: 'cover' },
  storeCard: { name: 'strip', width: 375, height: 144, fit: 'cover' },
  coupon: { name: 'strip', width: 375, height: 144, fit: 'cover' },
  generic: { name: 'thumbnail', width: 90, height: 90, fit: 'cover' },
}

/** Draws the pictures of a template's passes in three densities and keeps them. No transaction is open meanwhile. */
export async function drawPictures(deps: ScopeDeps, as: ScopeOptions, source: PictureSource): Promise<void> {
  const { logo, hero } = await inScope(deps, { ...as, readOnly: true }, async (scope) => ({
    logo: source.logo === null ? null : await readPicture(scope, source.logo),
    hero: source.hero === null ? null : await readPicture(scope, source.hero),
  }))
  const files = await draw(source, logo?.bytes, hero?.bytes)
  await inScope(deps, as, (scope) => savePictures(scope, source, files))
}

async function draw(
  { background, style }: PictureSource,
  logo: Buffer | undefined,
  hero: Buffer | undefined,
): Promise<PassFile[]> {
  const heroPlace = HEROES[style]
  const wanted = [
    { name: 'icon', bytes: logo ?? plainIcon(background), place: { ...ICON, background } },
    ...(logo ? [{ name: 'logo', bytes: logo, place: LOGO }] : []),
    ...(hero ? [{ name: heroPlace.name, bytes: hero, place: heroPlace }] : []),
  ]
  return Promise.all(
    wanted.flatMap(({ name, bytes, place }) =>
      DENSITIES.map(async (density) => {
        const size = { width: place.width * density, height: place.height * density }
        const png = await renderPng({ bytes }, { ...place, ...size })
        return passFile(density === 1 ? `${name}.png` : `${name}@${density}x.png`, png)
      }),
    ),
  )
}

/** A ticket in white on the pass's colour, for passes without a logo. */
function plainIcon(background: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 87 87" width="87" height="87"><rect width="87" height="87" rx="18" fill="${background}"/><path d="M16 27h55v11a6 6 0 0 0 0 12v11H16V50a6 6 0 0 0 0-12z" fill="#fff"/></svg>`,
  )
}
