import Type from 'typebox'
import { type Params, reasons } from '../../shared/reasons/index.ts'
import { OneOf } from '../lib/fields.ts'

/** What tells a program why something was refused, to put it into words of its own. */
export const Grounds = {
  reason: Type.Optional(
    OneOf(reasons, {
      description: 'Which rule was broken, where a code stands for several; stable, new ones may come.',
      examples: ['too_small'],
    }),
  ),
  params: Type.Optional(
    Type.Unsafe<Params>({
      type: 'object',
      additionalProperties: { type: ['string', 'number'] },
      description: 'What `error` names, for a sentence in another language.',
      examples: [{ least: 1 }],
    }),
  ),
}
