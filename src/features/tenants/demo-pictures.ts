import { sharp } from '../../lib/sharp.ts'

/** Numbers from 0 to 1 that lie evenly, yet not in a row. */
const spread = (index: number, step: number) => (index * step) % 1

const lights = Array.from({ length: 46 }, (_, index) => {
  const [x, y] = [spread(index, 0.7549) * 1200, spread(index, 0.5698) * 320]
  const radius = 3 + ((index * 29) % 24)
  return `<circle cx="${x.toFixed()}" cy="${y.toFixed()}" r="${radius}" opacity="${0.06 + (index % 9) / 45}"/>`
}).join('')

const hero = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 480" width="1200" height="480">
  <defs>
    <linearGradient id="sky" x2="0" y2="1">
      <stop stop-color="#2b0f57"/><stop offset=".5" stop-color="#a5338c"/><stop offset=".86" stop-color="#ff9a5a"/>
    </linearGradient>
    <linearGradient id="sea" x2="0" y2="1"><stop stop-color="#5a1c63"/><stop offset="1" stop-color="#3b1454"/></linearGradient>
  </defs>
  <path fill="url(#sky)" d="M0 0h1200v480H0z"/>
  <circle cx="860" cy="392" r="92" fill="#ffd9a0"/>
  <g fill="#ffe9c7">${lights}</g>
  <path fill="#471758" d="M0 360l90-34 70 22 120-70 95 58 110-40 150 66 120-26 140 30 110-48 95 34 100-22v150H0z"/>
  <path fill="url(#sea)" d="M0 392q150-14 300 0t300 0 300 0 300 0v88H0z"/>
</svg>`

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 44" width="528" height="176" fill="none" stroke="#ffd9a0" stroke-width="4" stroke-linecap="round">
  <circle cx="22" cy="22" r="8" fill="#ffd9a0"/>
  <path d="M22 3v5M22 36v5M3 22h5M36 22h5M8.6 8.6l3.5 3.5M31.9 31.9l3.5 3.5M8.6 35.4l3.5-3.5M31.9 12.1l3.5-3.5"/>
  <path d="M54 15q9-7 18 0t18 0 18 0 18 0M54 29q9-7 18 0t18 0 18 0 18 0"/>
</svg>`

const draw = (svg: string) => sharp()(Buffer.from(svg)).png().toBuffer()

/** Pictures for the sample template: a harbour at sunset, and a sun over waves. */
export async function drawDemoPictures(): Promise<{ hero: Buffer; logo: Buffer }> {
  const [heroPng, logoPng] = await Promise.all([draw(hero), draw(logo)])
  return { hero: heroPng, logo: logoPng }
}
