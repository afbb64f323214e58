import { type Grounds, inWords } from '../../../shared/reasons/index.ts'

/** A file that cannot be read as a table; the grounds say what it is and what to do. */
export class SpreadsheetError extends Error {
  readonly grounds: Grounds

  constructor(grounds: Grounds) {
    super(inWords(grounds))
    this.grounds = grounds
  }
}
