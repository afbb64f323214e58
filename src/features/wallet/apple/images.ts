import { remember } from '../../../lib/bounded-cache.ts'
import { renderPng } from '../../../lib/images.ts'
import type { PassStyle } from '../../../lib/pkpass/pass-json.ts'
import { type PassFile, passFile } from '../../../lib/pkpass/write.ts'
import type { Scope } from '../../../scope.ts'
import type { ImageFacts } from '../../templates/picture.ts'
import { readPicture } from '../../workspace/logo.ts'
import type { WalletView } from '../view.ts'
import { styleOf } from './content.ts'

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

/** Sets of rendered pictures that are kept in memory; a set is up to a quarter of a megabyte. */
const KEPT = 100
const rendered = remember(KEPT, (): { files?: Promise<PassFile[]> } => ({}))

/**
 * The pictures of a pass in three densities. They are made once for a template's pictures and style, and kept; only the
 * first pass of a template waits for them.
 */
export function passImages(scope: Scope, view: WalletView): Promise<PassFile[]> {
  const { pictures, colours } = view
  const key = [pictures.logo?.hash, pictures.hero?.hash, colours.background, styleOf(view)].join(' ')
  const set = rendered(key)
  set.files ??= load(scope, view)
    .then((uploads) => render(uploads, view))
    .catch((error: unknown) => {
      delete set.files
      throw error
    })
  return set.files
}

interface Uploads {
  logo: Buffer | undefined
  hero: Buffer | undefined
}

async function load(scope: Scope, { pictures: { logo, hero } }: WalletView): Promise<Uploads> {
  return {
    logo: logo ? await bytesOf(scope, logo) : undefined,
    hero: hero ? await bytesOf(scope, hero) : undefined,
  }
}

async function bytesOf(scope: Scope, { hash }: ImageFacts): Promise<Buffer | undefined> {
  return (await readPicture(scope, hash))?.bytes
}

async function render({ logo, hero }: Uploads, view: WalletView): Promise<PassFile[]> {
  const { background } = view.colours
  const heroPlace = HEROES[styleOf(view)]
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

/** Makes the pictures of a template's passes ready before somebody asks for one. */
export async function warmImages(scope: Scope, view: WalletView): Promise<void> {
  await passImages(scope, view)
}
