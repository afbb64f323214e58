import { send } from './session.ts'

/**
 * Signs in with address and password.
 * @returns Whether a second factor is still to be given.
 * @throws ApiError 401 for a wrong address or password, 429 after too many tries.
 */
export async function signIn(values: {
  email: string
  password: string
}): Promise<{ secondFactor: boolean }> {
  const answer = await send<{ twoFactorRedirect?: boolean } | null>('POST', '/api/auth/sign-in/email', values)
  return { secondFactor: answer?.twoFactorRedirect ?? false }
}
