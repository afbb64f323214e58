import Type from 'typebox'
import { planNames } from '../../../shared/plans.ts'
import { Nullable, OneOf, Reference } from '../../lib/fields.ts'
import { allPermissions } from '../../permissions.ts'
import { RoleName } from '../members/schema.ts'

const Workspace = Type.Object({
  id: Type.String(),
  name: Type.String(),
  plan: OneOf(planNames),
  timeZone: Type.String(),
  locale: Type.String(),
})

/** Who is signed in, in which workspace, and what they may do there. */
export const Session = Type.Object(
  {
    id: Type.String({ description: 'Of the session, as the list of sessions names it.' }),
    person: Type.Object({
      id: Type.String(),
      name: Type.String(),
      email: Type.String(),
      emailVerified: Type.Boolean(),
      twoFactorEnabled: Type.Boolean(),
    }),
    workspace: Nullable(Workspace),
    role: Nullable(RoleName),
    permissions: Type.Array(OneOf(allPermissions)),
    workspaces: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), role: RoleName })),
    mayMakeWorkspaces: Type.Boolean(),
  },
  { title: 'Session' },
)

export const EnterWorkspace = Type.Object({ id: Reference() }, { title: 'EnterWorkspace' })

/** What the sign-in page needs to know of this installation. */
export const Installation = Type.Object(
  {
    needsOwner: Type.Boolean({
      description: 'Nobody has an account yet: the next to sign up owns the installation.',
    }),
    signUp: Type.String({ description: 'Who may make an account: open, invite or closed.' }),
    singleSignOn: Nullable(Type.String({ description: 'What the button of the identity provider says.' })),
    sendsMail: Type.Boolean({ description: 'False where mails wait for the operator.' }),
    sellsPlans: Type.Boolean({ description: 'False where the operator sets the plan of a workspace.' }),
  },
  { title: 'Installation' },
)
