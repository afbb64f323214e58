import type { Log } from '../../src/lib/log.ts'

/** A log that keeps what it hears to itself. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
