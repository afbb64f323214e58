/** Numbers that the server keeps to and the dashboard tells of as well. */

/** The bytes of a MiB. */
export const mebibyte = 1024 * 1024

/** The largest picture taken, in bytes. */
export const largestPicture = 2 * mebibyte

/** What a picture may be. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp']

/** The largest file of rows to import, in bytes. */
export const largestImport = 32 * mebibyte

/** How many rows a file to import may have, without its headings. */
export const mostImportRows = 100_000

/** How many items are worked on in one transaction: so many passes a request may bring at once, and more become a job. */
export const mostAtOnce = 500

/** How few days each kind of data may be kept. Webhooks are tried for days, and an event must outlive that. */
export const fewestDaysKept = { clientsDays: 1, scansDays: 1, eventsDays: 30 } as const

/** How many days data may be kept where a rule says when it goes. */
export const mostDaysKept = 36_500

/** From how many days before its end on a certificate for wallets is warned about. */
export const certificateWarnDays = 30
