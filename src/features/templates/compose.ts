import { orNull, requireInstant } from '../../input.ts'
import {
  contrast,
  formatHex,
  nearestReadable,
  parseColour,
  READABLE,
  type Colour,
} from '../../../shared/colour.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import {
  DARK_TEXT,
  DEFAULT_COLOURS,
  type PassColours,
  type PassDefaults,
  type StoredDesign,
} from './design.ts'
import type { TemplateChanges } from './schema.ts'

/**
 * A template's document after a change; what the change leaves out stays.
 * @param isNew text colours that a new template does not name are chosen to be readable on its background
 * @throws invalid_field naming the member and what would do
 */
export function composeDesign(
  scope: Scope,
  before: StoredDesign,
  input: TemplateChanges,
  { isNew = false } = {},
): StoredDesign {
  return {
    colours: composeColours(before.colours, input.colours ?? {}, isNew),
    labels: composeLabels(before.labels, input.labels ?? {}),
    backText: input.backText === undefined ? before.backText : orNull(input.backText),
    attentionNote: input.attentionNote === undefined ? before.attentionNote : orNull(input.attentionNote),
    qrContent: input.qrContent ?? before.qrContent,
    defaults: composeDefaults(scope, before.defaults, input.defaults ?? {}),
  }
}

function composeColours(before: PassColours, input: Partial<PassColours>, isNew: boolean): PassColours {
  const background = readColour('background', input.background ?? before.background)
  const compose = (name: 'text' | 'label'): string => {
    const wanted = readColour(name, input[name] ?? before[name])
    if (isNew && input[name] === undefined) return formatHex(chooseColour(name, background))
    requireReadable(name, wanted, background)
    return formatHex(wanted)
  }
  return { background: formatHex(background), text: compose('text'), label: compose('label') }
}

/** For what nobody chose: the usual colour or its dark counterpart, whichever is read better, and readable. */
function chooseColour(name: 'text' | 'label', background: Colour): Colour {
  const [light, dark] = [DEFAULT_COLOURS, DARK_TEXT].map((colours) => readColour(name, colours[name])) as [
    Colour,
    Colour,
  ]
  const better = contrast(light, background) >= contrast(dark, background) ? light : dark
  return nearestReadable(better, background)
}

function readColour(name: keyof PassColours, text: string): Colour {
  const colour = parseColour(text)
  if (!colour) throw invalidField(`colours.${name}`, 'not_colour', { example: DEFAULT_COLOURS[name] })
  return colour
}

function requireReadable(name: 'text' | 'label', wanted: Colour, background: Colour): void {
  const ratio = contrast(wanted, background)
  if (ratio >= READABLE) return
  // Rounded down, so that a ratio just below the bar is never told as the bar itself.
  const told = (Math.floor(ratio * 100) / 100).toFixed(2)
  const better = formatHex(nearestReadable(wanted, background))
  throw invalidField(`colours.${name}`, 'low_contrast', { ratio: told, least: READABLE, better })
}

function composeLabels(
  before: StoredDesign['labels'],
  input: NonNullable<TemplateChanges['labels']>,
): StoredDesign['labels'] {
  const all = Object.entries({ ...before, ...input })
  return Object.fromEntries(all.filter(([, text]) => text))
}

function composeDefaults(
  { tenant }: Scope,
  before: PassDefaults,
  input: NonNullable<TemplateChanges['defaults']>,
): PassDefaults {
  const moment = (name: 'validFrom' | 'validUntil', edge: 'start' | 'end') => {
    if (input[name] === undefined) return before[name]
    return requireInstant(`defaults.${name}`, input[name], tenant.timeZone, edge)?.toISOString() ?? null
  }
  const after: PassDefaults = {
    validFrom: moment('validFrom', 'start'),
    validUntil: moment('validUntil', 'end'),
    validForDays: input.validForDays === undefined ? before.validForDays : input.validForDays,
    maxUsages: input.maxUsages === undefined ? before.maxUsages : input.maxUsages,
    fields: input.fields?.map(({ isPublic = false, ...field }) => ({ ...field, isPublic })) ?? before.fields,
  }
  if (after.validUntil !== null && after.validForDays !== null) {
    throw invalidField('defaults.validForDays', 'one_too_many', { other: 'validUntil' })
  }
  if (after.validFrom !== null && after.validUntil !== null && after.validFrom > after.validUntil) {
    throw invalidField('defaults.validUntil', 'before_start')
  }
  return after
}
