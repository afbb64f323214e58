import Type, { type TSchema } from 'typebox'
import { Name, Text } from '../../lib/fields.ts'

const Email = Type.String({ format: 'email', maxLength: 320 })
/** Taken as it was typed: a member without a type of its own is not trimmed. */
const asTyped = (least: number) =>
  Type.Unsafe<string>({ allOf: [{ type: 'string', minLength: least, maxLength: 200 }] })
const Password = asTyped(1)
const NewPassword = asTyped(10)
const Token = Text(1000, { minLength: 1 })
/** Where the link of a mail, or the identity provider, leads back to. */
const Way = Type.Optional(Text(2000))

/** What the forms of accounts send, checked before the identity library sees it. */
export const forms = {
  signUp: Type.Object({
    name: Name(200),
    email: Email,
    password: NewPassword,
    invitation: Type.Optional(Text(200)),
    callbackURL: Way,
  }),
  signIn: Type.Object({ email: Email, password: Password, callbackURL: Way }),
  provider: Type.Object({ provider: Name(100), callbackURL: Way }),
  address: Type.Object({ email: Email, callbackURL: Way, redirectTo: Way }),
  reset: Type.Object({ token: Token, newPassword: NewPassword }),
  name: Type.Object({ name: Name(200) }),
  newAddress: Type.Object({ newEmail: Email, callbackURL: Way }),
  newPassword: Type.Object({
    currentPassword: Password,
    newPassword: NewPassword,
    revokeOtherSessions: Type.Optional(Type.Boolean()),
  }),
  password: Type.Object({ password: Password }),
  code: Type.Object({ code: Text(100, { minLength: 1 }) }),
} as const satisfies Record<string, TSchema>
