import Type, { type Static } from 'typebox'
import { planNames } from '../../../shared/plans.ts'
import { languageCodes } from '../../../shared/languages.ts'
import { Name, Nullable, OneOf, Text, Time } from '../../lib/fields.ts'
import { Retention } from '../retention/schema.ts'
import { MailWording } from '../sending/wording.ts'

export const Workspace = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    plan: OneOf(planNames),
    timeZone: Type.String({ description: 'IANA name.', examples: ['Europe/Berlin'] }),
    locale: Type.String({ examples: ['en'] }),
    retention: Retention,
    mail: MailWording,
    logo: Nullable(
      Type.Object(
        { url: Type.String(), width: Type.Integer(), height: Type.Integer() },
        { description: 'Shown wherever a template has none; its address changes with its content.' },
      ),
    ),
    createdAt: Time(),
  },
  { title: 'Workspace' },
)

const shown = {
  name: Name(100, { examples: ['Opera'] }),
  timeZone: Text(64, { description: 'IANA name.', examples: ['Europe/Berlin'] }),
  locale: OneOf(languageCodes),
}

export const NewWorkspace = Type.Object(
  {
    name: shown.name,
    timeZone: Type.Optional(shown.timeZone),
    locale: Type.Optional(shown.locale),
  },
  { title: 'NewWorkspace' },
)

export const WorkspaceChanges = Type.Object(
  {
    name: Type.Optional(shown.name),
    timeZone: Type.Optional(shown.timeZone),
    locale: Type.Optional(shown.locale),
    retention: Type.Optional(Type.Partial(Retention)),
    mail: Type.Optional(Type.Partial(MailWording)),
  },
  { title: 'WorkspaceChanges' },
)
export type WorkspaceChanges = Static<typeof WorkspaceChanges>

/** A workspace as its member sees it in the list of theirs. */
export const MyWorkspace = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    plan: OneOf(planNames),
    role: Type.String(),
  },
  { title: 'MyWorkspace' },
)
