/**
 * Chooses black or white text for a background, by the relative luminance of WCAG 2.2.
 * @param background `#rrggbb`.
 * @returns `#ffffff` or `#0b0f19`, whichever has the higher contrast; white where the colour is no colour.
 */
export function readableOn(background: string): string {
  const luminance = luminanceOf(background)
  return luminance === null || 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.055 ? '#ffffff' : '#0b0f19'
}

function luminanceOf(colour: string): number | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!digits) return null
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
