import { negotiateReader } from '../../i18n/reader.ts'
import { sendInstallationMail } from '../../mail/send.ts'
import type { MailTemplateName } from '../../mail/templates.ts'
import { admission } from './admission.ts'
import type { IdentityDeps } from './place.ts'

interface Addressee {
  email: string
}

/**
 * The mails of accounts, in the language of whoever asked for them. Their links lead to the pages that the
 * library or the dashboard serves.
 */
export function identityMails(deps: IdentityDeps) {
  const { publicUrl } = deps.installation
  const send = (
    template: MailTemplateName,
    to: string,
    url: string,
    request: Request | undefined,
    values: Record<string, string> = {},
  ) => {
    const { locale } = negotiateReader(request?.headers.get('accept-language') ?? undefined, 'en')
    return sendInstallationMail(deps, { to, template, values: { email: to, url, ...values }, locale })
  }
  return {
    async confirmAddress({ user, url }: { user: Addressee; url: string }, request?: Request) {
      if (admission.getStore() !== 'founder') await send('confirmAddress', user.email, url, request)
    },
    async accountExists({ user }: { user: Addressee }, request?: Request) {
      await send('accountExists', user.email, `${publicUrl}/sign-in`, request)
    },
    async resetPassword({ user, token }: { user: Addressee; token: string }, request?: Request) {
      await send('resetPassword', user.email, `${publicUrl}/reset-password?token=${token}`, request)
    },
    async passwordChanged({ user }: { user: Addressee }, request?: Request) {
      await send('passwordChanged', user.email, `${publicUrl}/forgot-password`, request)
    },
    async passkeyAdded({ user }: { user: Addressee }, request?: Request) {
      await send('passkeyAdded', user.email, `${publicUrl}/account`, request)
    },
    async confirmChange(
      { user, newEmail, url }: { user: Addressee; newEmail: string; url: string },
      request?: Request,
    ) {
      await send('changeAddress', user.email, url, request, { newEmail })
    },
  }
}
