import type { TextKey } from '../i18n/translate.ts'

interface MailTemplate {
  subject: TextKey
  /** Paragraphs before the button. */
  body: readonly TextKey[]
  /** The label of the button that opens `url`. */
  action?: TextKey
  /** Paragraphs after the button. */
  after?: readonly TextKey[]
}

/** Every mail we send, by its texts in the catalogue; each fills in the values its texts name. */
export const mailTemplates = {
  confirmAddress: {
    subject: 'mail.confirmAddressSubject',
    body: ['mail.confirmAddressBody'],
    action: 'mail.confirmAddressAction',
    after: ['mail.ignore'],
  },
  accountExists: {
    subject: 'mail.accountExistsSubject',
    body: ['mail.accountExistsBody'],
    action: 'mail.accountExistsAction',
    after: ['mail.ignore'],
  },
  resetPassword: {
    subject: 'mail.resetPasswordSubject',
    body: ['mail.resetPasswordBody'],
    action: 'mail.resetPasswordAction',
    after: ['mail.ignore'],
  },
  passwordChanged: {
    subject: 'mail.passwordChangedSubject',
    body: ['mail.passwordChangedBody'],
    action: 'mail.resetPasswordAction',
  },
  passkeyAdded: {
    subject: 'mail.passkeyAddedSubject',
    body: ['mail.passkeyAddedBody'],
    action: 'mail.passkeyAddedAction',
  },
  changeAddress: {
    subject: 'mail.changeAddressSubject',
    body: ['mail.changeAddressBody'],
    action: 'mail.changeAddressAction',
    after: ['mail.changeAddressAfter'],
  },
  invitation: {
    subject: 'mail.invitationSubject',
    body: ['mail.invitationBody'],
    action: 'mail.invitationAction',
    after: ['mail.invitationAfter'],
  },
  webhookFailing: {
    subject: 'mail.webhookDisabledSubject',
    body: ['mail.webhookFailingBody'],
    action: 'mail.webhookDisabledAction',
    after: ['mail.webhookDisabledAfter'],
  },
  webhookGone: {
    subject: 'mail.webhookDisabledSubject',
    body: ['mail.webhookGoneBody'],
    action: 'mail.webhookDisabledAction',
    after: ['mail.webhookDisabledAfter'],
  },
  paymentFailed: {
    subject: 'mail.paymentFailedSubject',
    body: ['mail.paymentFailedBody'],
    action: 'mail.paymentFailedAction',
  },
  planEnded: {
    subject: 'mail.planEndedSubject',
    body: ['mail.planEndedBody'],
    action: 'mail.planEndedAction',
  },
  certificateEnds: {
    subject: 'mail.certificateEndsSubject',
    body: ['mail.certificateEndsBody'],
    action: 'mail.certificateEndsAction',
  },
} as const satisfies Record<string, MailTemplate>

export type MailTemplateName = keyof typeof mailTemplates

/** The template of that name, with its optional parts. */
export const mailTemplate = (name: MailTemplateName): MailTemplate => mailTemplates[name]
