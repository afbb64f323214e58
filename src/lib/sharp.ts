import type Sharp from 'sharp'
import { onDemand } from './on-demand.ts'

/** The library that reads and draws pictures. */
export const sharp = onDemand<typeof Sharp>('sharp')
