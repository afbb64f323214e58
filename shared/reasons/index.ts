import { en } from './en.ts'

/** The stable name of why something was refused. */
export type Reason = keyof typeof en

/** Every reason there is. */
export const reasons = Object.keys(en) as Reason[]

/** The sentences of one language. */
export type Reasons = Readonly<Record<Reason, string>>

/** What a sentence names, such as a limit or what was sent. */
export type Params = Readonly<Record<string, string | number>>

type Named<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Named<Rest> : never
type ParamsOf<Why extends Reason> = [Named<(typeof en)[Why]>] extends [never]
  ? []
  : [params: Readonly<Record<Named<(typeof en)[Why]>, string | number>>]

/** What {@link because} takes: the reason and what its sentence names. */
export type Because<Why extends Reason> = [reason: Why, ...ParamsOf<Why>]

/** Why something was refused, for programs. */
export interface Grounds {
  reason: Reason
  params: Params
}

/** Grounds, with all that the sentence names: `because('too_large', { most: 5 })`. */
export function because<Why extends Reason>(...[reason, params]: Because<Why>): Grounds {
  return { reason, params: params ?? {} }
}

/**
 * The grounds in words, English unless the sentences of another language are given.
 * @returns what follows the name of an input, or a sentence of its own.
 */
export function inWords({ reason, params }: Grounds, sentences: Reasons = en): string {
  return sentences[reason].replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) =>
    String(params[name] ?? place),
  )
}

/** The sentences of a language, fetched when they are first needed. */
export const reasonsIn = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  it: async () => (await import('./it.ts')).it,
} as const satisfies Record<string, () => Promise<Reasons>>
