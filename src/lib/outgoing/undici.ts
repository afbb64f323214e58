import type Undici from 'undici'
import { onDemand } from '../on-demand.ts'

/** The HTTP client of outgoing requests. */
export const undici = onDemand<typeof Undici>('undici')
