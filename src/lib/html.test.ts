import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html, trusted } from './html.ts'

describe('html', () => {
  it('escapes what is interpolated, in content and in attributes', () => {
    const name = `<img src=x onerror="alert('1')">`
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;</p>',
    )
  })

  it('nests without escaping twice, joins lists and prints nothing for nothing', () => {
    const items = ['a', 'b & c'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}${null}${undefined}${false}${0}</ul>`.markup).toBe(
      '<ul><li>a</li><li>b &amp; c</li>0</ul>',
    )
  })

  it('lets our own markup through only when it is declared', () => {
    expect(html`${'<b>'}${trusted('<b>')}`.markup).toBe('&lt;b&gt;<b>')
  })

  it('never lets a character through that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'&<>"\'`;# a\u00e9') }), (text) => {
        const escaped = escapeHtml(text)
        const plain = escaped.replaceAll(/&(?:amp|lt|gt|quot|#39|#96);/g, '')
        expect(/[&<>"'`]/.test(plain)).toBe(false)
      }),
    )
  })
})
