import { describe, expect, it } from 'vitest'
import { DEFAULT_COLOURS, PLAIN_DESIGN } from '../templates/design.ts'
import { renderNotFoundPage, renderPassPage } from './page.ts'
import type { PassView } from './view.ts'

const english = { language: 'en', locale: 'en-GB' } as const
const now = new Date('2026-11-24T10:00:00Z')
const address = 'https://pass.example.com/p/AbCd2345EfGh?token=abcdefghijklmnopqrstuvwx'

const pass = (changes: Partial<PassView> = {}): PassView => ({
  code: 'AbCd2345EfGh',
  publicUrl: address,
  qrContent: address,
  name: 'VIP Guest',
  type: 'single',
  status: 'active',
  usagesCount: 0,
  maxUsages: null,
  validFrom: null,
  validUntil: null,
  lastScannedAt: null,
  timeZone: 'Europe/Berlin',
  fields: [],
  location: null,
  issuer: 'Riverside Arts',
  design: PLAIN_DESIGN,
  wallets: [],
  ...changes,
})

/** The page's words without its markup. */
const words = (view: PassView, reader: Parameters<typeof renderPassPage>[1] = english) =>
  renderPassPage(view, reader, now)
    .html.replaceAll(/<(style|svg)[^]*?<\/\1>|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the state of a pass', () => {
  const past = new Date('2026-11-03T22:59:59Z')
  const future = new Date('2026-12-24T18:30:00Z')
  it.each<[string, Partial<PassView>, string, RegExp]>([
    ['active', {}, 'Active', /Show this code at the entrance/],
    ['not yet valid', { validFrom: future }, 'Not yet valid', /lets you in from Thu.* 24 Dec 2026.*19:30/],
    ['used', { status: 'used', lastScannedAt: now }, 'Used', /was used on Tue.* 24 Nov 2026.*11:00/],
    ['used up', { type: 'multi', maxUsages: 5, usagesCount: 5 }, 'No uses left', /All 5 uses/],
    ['used up at once', { type: 'multi', maxUsages: 1, usagesCount: 1 }, 'No uses left', /The only use of/],
    [
      'expired',
      { status: 'expired', validUntil: past },
      'Expired',
      /expired on Tue.* 3 Nov 2026\. Ask Riverside Arts/,
    ],
    ['revoked', { status: 'revoked' }, 'Revoked', /was revoked.*Ask Riverside Arts/],
  ])('%s is told in a word, an icon and a sentence', (_name, changes, word, sentence) => {
    const { html } = renderPassPage(pass(changes), english, now)
    expect(html).toMatch(new RegExp(`<p class="status"><svg[^]*?</svg><span>${word}</span>`))
    expect(words(pass(changes))).toMatch(sentence)
  })

  it('is revoked before it is not yet valid, and not yet valid before it is used up', () => {
    const early = { validFrom: future, type: 'multi', maxUsages: 1, usagesCount: 1 } as const
    expect(words(pass({ ...early, status: 'revoked' }))).toContain('Revoked')
    expect(words(pass(early))).toContain('Not yet valid')
  })
})

describe('validity', () => {
  const tokyo = { timeZone: 'Asia/Tokyo' }

  it('is told in the time zone of the pass', () => {
    const text = words(pass({ ...tokyo, validUntil: new Date('2026-12-31T12:30:00Z') }))
    expect(text).toContain('Thu, 31 Dec 2026 21:30')
    expect(text).toContain('Times are in Japan Standard Time')
    const universal = words(pass({ timeZone: 'UTC', validUntil: new Date('2026-12-31T12:30:00Z') }))
    expect(universal).toContain('Times are in UTC.')
  })

  it('says the time zone of a use, where the page tells its time', () => {
    const used = { ...tokyo, lastScannedAt: now }
    expect(words(pass({ ...used, status: 'used' }))).toContain('Times are in Japan Standard Time')
    expect(words(pass({ ...used, status: 'revoked' }))).not.toContain('Times are in')
  })

  it('leaves the time out at the edges of a day', () => {
    const text = words(
      pass({ validFrom: new Date('2026-11-30T23:00:00Z'), validUntil: new Date('2026-12-31T22:59:59.999Z') }),
    )
    expect(text).toContain('Valid from Tue, 1 Dec 2026 ')
    expect(text).toContain('Valid until Thu, 31 Dec 2026 ')
    expect(text).not.toContain('Times are in')
  })

  it('tells a span of one day once', () => {
    const text = words(
      pass({ validFrom: new Date('2026-12-31T09:00:00Z'), validUntil: new Date('2026-12-31T17:00:00Z') }),
    )
    expect(text).toMatch(/Valid Thu.* 31 Dec 2026, 10:00\s?–\s?18:00/)
  })

  it('speaks the language and follows the region of the reader', () => {
    const view = pass({ validUntil: new Date('2026-12-31T20:00:00Z'), type: 'multi', maxUsages: 1200 })
    expect(words(view, { language: 'de', locale: 'de' })).toMatch(
      /Gültig bis Do., 31. Dez. 2026 21:00.*1.200 von 1.200/,
    )
    expect(words(view, { language: 'en', locale: 'en-US' })).toMatch(/Valid until Thu, Dec 31, 2026 9:00.PM/)
    expect(words(view, { language: 'fr', locale: 'fr' })).toMatch(/Valable jusqu’au jeu\. 31 déc\. 2026/)
  })
})

describe('what a template says', () => {
  it('colours the card and replaces words', () => {
    const colours = { background: '#f3ead7', text: '#2b2113', label: '#6b5836' }
    const design = { ...PLAIN_DESIGN, colours, labels: { kind: 'Season card', validUntil: 'Until' } }
    const view = pass({ design, validUntil: new Date('2026-12-31T20:00:00Z') })
    expect(renderPassPage(view, english, now).html).toContain(
      '--face:#f3ead7;--face-text:#2b2113;--face-label:#6b5836',
    )
    expect(words(view)).toContain('Season card VIP Guest Until Thu')
  })

  it('allows its colours, and no other inline style, in the security policy', () => {
    const { contentSecurityPolicy, html } = renderPassPage(pass(), english, now)
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';.*style-src 'self' 'sha256-[\w+/=]{44}';/)
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|data:|http/)
    expect(html).toContain(DEFAULT_COLOURS.background)
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?! src=)/)
  })

  it('stands on the back as paragraphs', () => {
    const design = { ...PLAIN_DESIGN, backText: 'No refunds.\n\nBring <ID>.\nBe early.' }
    const { html } = renderPassPage(pass({ design }), english, now)
    expect(html).toContain('<p class="text" dir="auto">No refunds.</p>')
    expect(html).toContain('<p class="text" dir="auto">Bring &lt;ID&gt;.\nBe early.</p>')
  })
})

describe('fields', () => {
  const named = (value: string, index: number) => ({ key: `Key ${index}`, value })
  const sides = (changes: Partial<PassView>) => {
    const [front = '', back = ''] = renderPassPage(pass(changes), english, now).html.split(
      '<section class="back"',
    )
    return [front, back].map((side) => [...side.matchAll(/Key (\d+)/g)].map(([, number]) => Number(number)))
  }

  it('stand above the code as long as there is room, the rest behind it, in order', () => {
    const fields = Array.from({ length: 8 }, (_, index) => named('A 1', index))
    expect(sides({ fields })).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ])
    const place = { name: 'Great Hall of the Riverside', address: null }
    expect(sides({ fields, location: place, validUntil: now })[0]).toEqual([0])
  })

  it('stand behind the code from the first long one on', () => {
    const fields = ['A 1', 'What somebody wrote for the guests to read', 'A 3'].map(named)
    expect(sides({ fields })).toEqual([[0], [1, 2]])
  })

  it('are escaped, wherever they stand', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
    const fields = Array.from({ length: 8 }, () => ({ key: evil, value: evil }))
    const design = {
      ...PLAIN_DESIGN,
      labels: { kind: evil },
      backText: evil,
      logo: { hash: 'logo', url: '/x', width: 1, height: 1 },
    }
    const location = { name: evil, address: evil }
    const { html } = renderPassPage(
      pass({ name: evil, issuer: evil, fields, design, location }),
      english,
      now,
    )
    expect(html).not.toContain('alert(1)</script>')
    expect(html).not.toContain('<img src=x')
  })
})

it('shows the code in groups of four, and spells it for who cannot see it', () => {
  expect(words(pass())).toContain('Code: A b C d 2 3 4 5 E f G h AbCd 2345 EfGh')
})

it('says the same to every link that opens no pass, in the language of the reader', () => {
  const { html } = renderNotFoundPage({ language: 'it', locale: 'it' })
  expect(html).toContain('<html lang="it">')
  expect(html).toContain('A questo link non c’è nessun pass')
})
