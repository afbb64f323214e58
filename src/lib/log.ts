import { type DestinationStream, type Logger, pino } from 'pino'

/** Where long-running parts write what an operator may want to read. A pino logger fits. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** What PostgreSQL tells of the rows that an error is about: names and addresses of people among it. */
const valuesOfRows = ['err.detail', 'err.where']

/**
 * The log of a process that serves or works.
 * @param stream where lines go; standard output unless given
 */
export function createLog(level: string, stream?: DestinationStream): Logger {
  const options = { level, redact: { paths: valuesOfRows, remove: true } }
  return stream ? pino(options, stream) : pino(options)
}
