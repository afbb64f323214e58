import Type, { type TSchema } from 'typebox'
import { Name, Text } from '../../lib/fields.ts'

const Email = Type.String({ format: 'email', maxLength: 320 })
/** Taken as it was typed: a member without a type of its own is not trimmed. */
const asTyped = (least: number) =>
  Type.Unsafe<string>({ allOf: [{ type: 'string', minLength: least, maxLength: 200 }] })
const Password = asTyped(1)
const NewPassword = asTyped(10)
const Token = Text(1000, { minLength: 1 })

/** What the forms of accounts send, checked before the identity library sees it. */
export const forms = {
  signUp: Type.Object({
    name: Name(200),
    email: Email,
    password: NewPassword,
    invitation: Type.Optional(Text(200)),
  }),
  signIn: Type.Object({ email: Email, password: Password }),
  address: Type.Object({ email: Email }),
  reset: Type.Object({ token: Token, newPassword: NewPassword }),
  name: Type.Object({ name: Name(200) }),
  newAddress: Type.Object({ newEmail: Email }),
  newPassword: Type.Object({ currentPassword: Password, newPassword: NewPassword }),
  password: Type.Object({ password: Password }),
  code: Type.Object({ code: Text(100, { minLength: 1 }) }),
} as const satisfies Record<string, TSchema>
