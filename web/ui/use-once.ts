import { useState } from 'react'

/** Tells whether something was ever true, so that what it opened stays mounted while it closes. */
export function useOnce(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever || now
}
