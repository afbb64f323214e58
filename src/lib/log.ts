/** Where long-running parts write what an operator may want to read. A pino logger fits. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}
