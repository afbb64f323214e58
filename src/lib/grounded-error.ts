import { type Grounds, inWords } from '../../shared/reasons/index.ts'

/** Something a person gave cannot be used, on grounds that can be told in any language; the message tells it in English. */
export class GroundedError extends Error {
  readonly grounds: Grounds

  constructor(grounds: Grounds, options?: ErrorOptions) {
    super(inWords(grounds), options)
    this.grounds = grounds
  }
}
