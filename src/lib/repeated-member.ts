const space = 0x20

interface Open {
  /** Of an object: the names seen so far. */
  names?: Set<string>
  /** The member or the item that is being read. */
  at: string | number
}

/**
 * Looks for an object that has two members of one name: of these JSON.parse keeps the last without a word.
 * @param text valid JSON.
 * @returns where the second one stands, such as `customFields[0].key`.
 */
export function repeatedMember(text: string): string | undefined {
  const open: Open[] = []
  let inner: Open | undefined
  for (let index = 0; index < text.length; index += 1) {
    switch (text[index]) {
      case '{':
        open.push((inner = { names: new Set(), at: '' }))
        break
      case '[':
        open.push((inner = { at: 0 }))
        break
      case '}':
      case ']':
        open.pop()
        inner = open.at(-1)
        break
      case ',':
        if (inner && typeof inner.at === 'number') inner.at += 1
        break
      case '"': {
        const end = endOfString(text, index)
        if (inner?.names && isName(text, end)) {
          inner.at = textOf(text.slice(index, end))
          if (inner.names.has(inner.at)) return pathOf(open)
          inner.names.add(inner.at)
        }
        index = end - 1
      }
    }
  }
  return undefined
}

/** The index after a string's closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, index: number): boolean {
  let before = index
  while (text[before - 1] === '\\') before -= 1
  return (index - before) % 2 === 1
}

/** Whether a colon follows the string that ends here. */
function isName(text: string, end: number): boolean {
  let next = end
  while (text.charCodeAt(next) <= space) next += 1
  return text[next] === ':'
}

/** What a string says; most are as they are written. */
const textOf = (string: string) =>
  string.includes('\\') ? (JSON.parse(string) as string) : string.slice(1, -1)

const pathOf = (open: Open[]) =>
  open
    .map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at}`))
    .join('')
    .replace(/^\./, '')
