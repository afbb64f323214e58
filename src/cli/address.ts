import { InvalidArgumentError } from 'commander'

/** Reads an option that is the address of a server; throws InvalidArgumentError. */
export function readAddress(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('It must be an address such as http://localhost:8080/hook.')
}
