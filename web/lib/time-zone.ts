import { createContext, useContext } from 'react'

/** The workspace's IANA time zone; the browser's own until a workspace is known. */
export const TimeZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The zone in which times are shown and typed dates are read. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext)
}
