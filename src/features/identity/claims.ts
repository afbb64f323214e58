import Type from 'typebox'
import { createReader } from '../../http/validation.ts'
import { Name } from '../../lib/fields.ts'
import { forms } from './forms.ts'

const readKnown = createReader(Type.Object({ sub: Name(255), email: Name(320) }))
const readName = createReader(forms.name)

/**
 * What is believed of an identity provider's claims, which may be anything. Where the address or the id is no text that
 * can be stored, there is no address, and the library refuses whoever it is; such a name keeps nobody out.
 */
export function personIn(claims: object): { email: string; name: string; image: undefined } {
  return {
    email: orNone(() => readKnown(claims).email),
    name: orNone(() => readName(claims).name),
    // Pictures of people are shown nowhere.
    image: undefined,
  }
}

function orNone(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
