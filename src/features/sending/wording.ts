import Type, { type Static } from 'typebox'
import { Nullable, Text } from '../../lib/fields.ts'
import { invalidField } from '../../problems.ts'

/** What a workspace's own words may name. */
const places = ['client', 'pass', 'workspace'] as const
const told = places.map((place) => `{{${place}}}`).join(', ')

/** The workspace's own words for the mails that bring passes; null has ours, in the workspace's language. */
export const MailWording = Type.Object({
  subject: Nullable(
    Text(200, { description: `Of one line. May name ${told}.`, examples: ['Your ticket for {{pass}}'] }),
  ),
  greeting: Nullable(
    Text(2000, {
      description: `Stands above the pass; blank lines separate paragraphs. May name ${told}.`,
      examples: ['Dear {{client}},\n\nwe look forward to seeing you.'],
    }),
  ),
  replyTo: Nullable(
    Type.String({
      format: 'email',
      maxLength: 320,
      description: 'Where answers to these mails go.',
      examples: ['tickets@example.com'],
    }),
  ),
})
export type MailWording = Static<typeof MailWording>

const ours: MailWording = { subject: null, greeting: null, replyTo: null }

/** The wording in a workspace's settings; what is not set is ours. */
export function wordingOf(settings: unknown): MailWording {
  return { ...ours, ...(settings as { mail?: Partial<MailWording> }).mail }
}

/**
 * Refuses words that name what no mail can fill in.
 * @param prefix stands before the name of a member in a refusal; throws invalid_field naming it
 */
export function checkWording(wording: Partial<MailWording>, prefix = 'mail.'): void {
  for (const member of ['subject', 'greeting'] as const) {
    for (const [place, name = ''] of (wording[member] ?? '').matchAll(/\{\{([^{}]*)\}\}/g)) {
      if (!(places as readonly string[]).includes(name.trim())) {
        throw invalidField(prefix + member, 'unknown_place', { place, places: told })
      }
    }
  }
}

/** Fills in what a text names in {{braces}}. */
export function fillIn(text: string, values: Record<(typeof places)[number], string>): string {
  return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? values[name as (typeof places)[number]] : place,
  )
}
