/** The English texts, and the shape every other language must fill. Values in {{braces}} are filled in by the caller. */
export const en = {
  passPage: {
    active: 'Active',
    notYetValid: 'Not yet valid',
    used: 'Used',
    usedUp: 'No uses left',
    expired: 'Expired',
    revoked: 'Revoked',

    activeHelp: 'Show this code at the entrance.',
    notYetValidHelp: 'This pass lets you in from {{date}}.',
    usedHelp: 'This pass has been used and does not let anyone in again.',
    usedOnHelp: 'This pass was used on {{date}} and does not let anyone in again.',
    usedUpOnceHelp: 'The only use of this pass has been taken.',
    usedUpHelp: 'All {{count}} uses of this pass have been taken.',
    expiredHelp: 'This pass expired on {{date}}. Ask {{issuer}} if you need a new one.',
    revokedHelp:
      'This pass was revoked and no longer lets you in. Ask {{issuer}} if you think that is a mistake.',

    ticket: 'Ticket',
    membership: 'Membership',
    voucher: 'Voucher',
    generic: 'Pass',

    valid: 'Valid',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    usesLeft: 'Uses left',
    usesLeftOf: '{{left}} of {{count}}',
    unlimited: 'Unlimited',
    location: 'Where',
    timesIn: 'Times are in {{zone}}.',

    code: 'Code',
    qrLabel: 'QR code of this pass',
    more: 'More about this pass',
    language: 'Language',
    print: 'Print',
    offline: 'No connection to the server. This is the pass as of {{time}}.',
    statusChanged: 'The status of this pass is now: {{status}}.',

    notFoundTitle: 'There is no pass at this link',
    notFoundHelp:
      'The link may be cut short or out of date. Open it again from the message you received, or ask whoever sent it for a new one.',
    unavailableTitle: 'This page cannot be shown right now',
    unavailableHelp: 'Your pass is safe. Try again in a moment.',
    offlineTitle: 'You are offline',
    offlineHelp:
      'This pass has not been opened on this device before. Connect to the internet and try again.',
  },
  wallet: {
    status: 'Status',
    statusNow: 'This pass is now: %@',
    nameNow: 'The name is now: %@',
    validUntilNow: 'Valid until %@',
    placeNow: 'The place is now: %@',
    holder: 'Name',
    page: 'Pass page',
    addToApple: 'Add to Apple Wallet',
    addToGoogle: 'Add to Google Wallet',
    demoNote: 'This is a demo pass: iPhones refuse it. It shows what yours will look like.',
  },
  unsubscribe: {
    title: 'Emails from {{workspace}}',
    help: '{{workspace}} may send passes to many people at once. Would you rather not get these emails? A pass that is sent to you alone still arrives.',
    refuse: 'Stop these emails',
    refusedTitle: 'You will get no more of these emails',
    refusedHelp: '{{workspace}} no longer sends you emails that go to many people at once.',
    accept: 'Get them again',
    acceptedTitle: 'You will get these emails again',
    acceptedHelp: '{{workspace}} may send you emails that go to many people at once.',
  },
  mail: {
    passSubject: 'Your pass from {{workspace}}',
    passGreeting:
      'Hello {{client}},\n\nhere is your pass. Show the code at the entrance, on your phone or printed.',
    passAction: 'Open your pass',
    passWallet: 'On its page you can put it into {{wallets}}.',
    passFooter: 'Sent by {{workspace}} with Passwright.',
    unsubscribe: 'No more emails of this kind',
    footer: 'Sent by Passwright.',
    ignore: 'If this was not you, you need not do anything.',
    confirmAddressSubject: 'Confirm your address',
    confirmAddressBody:
      'Confirm that {{email}} is your address; your account then goes by it. The link works for one hour.',
    confirmAddressAction: 'Confirm address',
    accountExistsSubject: 'You already have an account',
    accountExistsBody:
      'Somebody, probably you, tried to make an account with {{email}}, which has one already. Sign in, or choose a new password there if you no longer know yours.',
    accountExistsAction: 'Sign in',
    resetPasswordSubject: 'Choose a new password',
    resetPasswordBody:
      'Somebody asked for a new password for {{email}}. The link works once, within one hour.',
    resetPasswordAction: 'Choose a new password',
    passwordChangedSubject: 'Your password was changed',
    passwordChangedBody:
      'The password of {{email}} was changed, and every other device was signed out. If this was not you, choose a new one at once.',
    changeAddressSubject: 'Confirm the change of your address',
    changeAddressBody:
      'Your account is to move from {{email}} to {{newEmail}}. Confirm it here; then a second email goes to the new address.',
    changeAddressAction: 'Confirm the change',
    changeAddressAfter: 'If this was not you, somebody else may be signed in as you: choose a new password.',
    invitationSubject: '{{inviter}} invites you to {{workspace}}',
    invitationBody: '{{inviter}} invites you to work in {{workspace}} on Passwright.',
    invitationAction: 'Accept the invitation',
    invitationAfter: 'The link works once, until {{expires}}.',
    webhookDisabledSubject: 'A webhook of {{workspace}} was switched off',
    webhookFailingBody:
      'For five days every delivery of {{event}} to {{targetUrl}} has failed, so nothing more is sent there.',
    webhookGoneBody: '{{targetUrl}} answered {{event}} with 410 Gone, so nothing more is sent there.',
    webhookDisabledAction: 'See what failed',
    webhookDisabledAfter: 'Once it works again, switch the webhook on and replay what it has missed.',
    passkeyAddedSubject: 'A passkey was added to your account',
    passkeyAddedBody:
      'A passkey was added to the account of {{email}}. If that was not you, remove it, change your password and end all other sessions.',
    passkeyAddedAction: 'See your account',
    paymentFailedSubject: 'The payment for {{workspace}} failed',
    paymentFailedBody:
      'The plan of {{workspace}} could not be paid for. The payment is tried again over the next days, and until then everything goes on. Please check the card or the account it is taken from.',
    paymentFailedAction: 'Fix the payment',
    planEndedSubject: 'The paid plan of {{workspace}} has ended',
    planEndedBody:
      '{{workspace}} is on the Free plan now. Passes go on being shown and scanned, and nothing was removed; what goes beyond the plan cannot be added to.',
    planEndedAction: 'See plans',
    certificateEndsSubject: 'The Apple Wallet certificate of {{workspace}} ends on {{date}}',
    certificateEndsBody:
      'The certificate for the pass type {{passType}} ends on {{date}}. Renew it for the same pass type, and phones go on updating; after that date, new passes and updates stop.',
    certificateEndsAction: 'Renew the certificate',
  },
} as const

type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>
}

/** What each language provides: every key of the English catalogue. */
export type Catalogue = Texts<typeof en>
