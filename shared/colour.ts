/** sRGB, each channel 0–255. */
export interface Colour {
  red: number
  green: number
  blue: number
}

/** WCAG 2.2, success criterion 1.4.3: text must differ at least this much from what it stands on. */
export const READABLE = 4.5

/**
 * Reads a colour as people and style sheets write it.
 * @param text `#rgb` or `#rrggbb`, any case
 * @returns the colour, or null where the text is anything else
 */
export function parseColour(text: string): Colour | null {
  const digits = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(text)
  if (!digits) return null
  const [, r, g, b, rr = `${r}${r}`, gg = `${g}${g}`, bb = `${b}${b}`] = digits
  return { red: Number.parseInt(rr, 16), green: Number.parseInt(gg, 16), blue: Number.parseInt(bb, 16) }
}

/**
 * Writes a colour for CSS, HTML and Google Wallet.
 * @returns `#rrggbb`, lower case
 */
export function formatHex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Contrast ratio of two colours, the order does not matter (WCAG 2.2, "contrast ratio").
 * @returns 1 (same luminance) to 21 (black and white)
 */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * The readable colour nearest to the one wanted: same hue, as little lighter or darker as it takes.
 * @param wanted the colour somebody chose for text
 * @param background what the text stands on
 * @param ratio the contrast to reach; at most 4.58, which black or white reaches on every background
 * @returns `wanted` itself where it is readable already
 */
export function nearestReadable(wanted: Colour, background: Colour, ratio: number = READABLE): Colour {
  if (contrast(wanted, background) >= ratio) return wanted
  const { lightness, a, b } = toOklab(wanted)
  const reaches = (candidate: number) => contrast(fromOklab(candidate, a, b), background) >= ratio
  const towards = (end: 0 | 1): number | null => {
    if (!reaches(end)) return null
    let [fails, passes] = [lightness, end as number]
    for (let step = 0; step < 16; step += 1) {
      const middle = (fails + passes) / 2
      if (reaches(middle)) passes = middle
      else fails = middle
    }
    return passes
  }
  const candidates = [towards(0), towards(1)].filter((candidate) => candidate !== null)
  const nearest = candidates.sort((x, y) => Math.abs(x - lightness) - Math.abs(y - lightness))[0]
  return fromOklab(nearest ?? (luminance(background) > 0.18 ? 0 : 1), a, b)
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

function toLinear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function fromLinear(value: number): number {
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, encoded)) * 255)
}

// Oklab (CSS Color 4, section 9.2): its lightness is even to the eye, so the search above moves by what people see.
function toOklab({ red, green, blue }: Colour): { lightness: number; a: number; b: number } {
  const [r, g, bl] = [toLinear(red), toLinear(green), toLinear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl)
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

// The chroma fades towards black and white, where sRGB has no room for it.
function fromOklab(lightness: number, a: number, b: number): Colour {
  const fade = Math.min(1, 4 * Math.min(lightness, 1 - lightness))
  const l = (lightness + fade * (0.3963377774 * a + 0.2158037573 * b)) ** 3
  const m = (lightness - fade * (0.1055613458 * a + 0.0638541728 * b)) ** 3
  const s = (lightness - fade * (0.0894841775 * a + 1.291485548 * b)) ** 3
  return {
    red: fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    green: fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    blue: fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  }
}
