/** Something about a pass: an error makes a phone refuse it, a warning makes it look or behave worse. */
export interface Finding {
  level: 'error' | 'warning'
  /** The file inside the pass; null for the archive as a whole. */
  file: string | null
  message: string
}

/** Collects findings about one file. */
export class Findings {
  readonly all: Finding[] = []
  readonly #file: string | null

  constructor(file: string | null) {
    this.#file = file
  }

  /** Notes what makes a phone refuse the pass; in another `file` than the one that is checked where one is named. */
  error(message: string, file = this.#file): void {
    this.all.push({ level: 'error', file, message })
  }

  /** Notes what makes the pass look or behave worse; `file` as for {@link error}. */
  warn(message: string, file = this.#file): void {
    this.all.push({ level: 'warning', file, message })
  }
}
