import Type, { type Static } from 'typebox'
import { Nullable, OneOf, Reference, Time } from '../../lib/fields.ts'
import { roles, type Role } from '../../permissions.ts'

const roleNames = Object.keys(roles) as Role[]
/** The name of a role. */
export const RoleName = OneOf(roleNames)

/** A member, or an address that a membership waits for. */
export const Member = Type.Object(
  {
    id: Type.String(),
    name: Nullable(Type.String({ description: 'Null until somebody signs in with the address.' })),
    email: Type.String(),
    role: RoleName,
    twoFactorEnabled: Type.Boolean(),
    isYou: Type.Boolean(),
    createdAt: Time(),
  },
  { title: 'Member' },
)

export const RoleChange = Type.Object(
  { role: RoleName },
  { title: 'RoleChange', examples: [{ role: 'manager' }] },
)
export const Transfer = Type.Object(
  {
    memberId: Reference('Who becomes the owner; you become an admin.'),
  },
  { title: 'WorkspaceTransfer' },
)

export const Invitation = Type.Object(
  {
    id: Type.String(),
    email: Nullable(Type.String({ description: 'Null for a link that anybody may use once.' })),
    role: RoleName,
    invitedBy: Type.String(),
    createdAt: Time(),
    expiresAt: Time(),
  },
  { title: 'Invitation' },
)
export const NewInvitation = Type.Object(
  {
    email: Type.Optional(
      Nullable(
        Type.String({ maxLength: 254, format: 'email', description: 'Left out: a link to hand over.' }),
      ),
    ),
    role: RoleName,
  },
  { title: 'NewInvitation', examples: [{ email: 'ana@example.com', role: 'manager' }] },
)
export type NewInvitation = Static<typeof NewInvitation>

export const NewInvitationAnswer = Type.Object(
  {
    ...Invitation.properties,
    url: Type.String({ description: 'Where it is accepted; shown this once.' }),
  },
  { title: 'NewInvitationAnswer' },
)

/** What somebody who holds an invitation sees before they accept it. */
export const InvitationPreview = Type.Object(
  {
    workspace: Type.Object({ id: Type.String(), name: Type.String() }),
    email: Nullable(Type.String()),
    role: RoleName,
    invitedBy: Type.String(),
    expiresAt: Time(),
  },
  { title: 'InvitationPreview' },
)

/** The workspace that an accepted invitation leads to. */
export const AcceptedInvitation = Type.Object(
  { id: Type.String(), name: Type.String(), plan: Type.String(), role: Type.String() },
  { title: 'AcceptedInvitation' },
)
