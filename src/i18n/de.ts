import type { Catalogue } from './en.ts'

export const de: Catalogue = {
  passPage: {
    active: 'Gültig',
    notYetValid: 'Noch nicht gültig',
    used: 'Benutzt',
    usedUp: 'Aufgebraucht',
    expired: 'Abgelaufen',
    revoked: 'Gesperrt',

    activeHelp: 'Zeigen Sie diesen Code am Einlass.',
    notYetValidHelp: 'Mit diesem Pass kommen Sie ab {{date}} hinein.',
    usedHelp: 'Dieser Pass wurde benutzt und gewährt keinen weiteren Einlass.',
    usedOnHelp: 'Dieser Pass wurde am {{date}} benutzt und gewährt keinen weiteren Einlass.',
    usedUpOnceHelp: 'Die einzige Nutzung dieses Passes ist verbraucht.',
    usedUpHelp: 'Alle {{count}} Nutzungen dieses Passes sind verbraucht.',
    expiredHelp:
      'Dieser Pass ist am {{date}} abgelaufen. Wenn Sie einen neuen brauchen, fragen Sie {{issuer}}.',
    revokedHelp:
      'Dieser Pass wurde gesperrt und gewährt keinen Einlass mehr. Wenn Sie das für einen Irrtum halten, fragen Sie {{issuer}}.',

    ticket: 'Ticket',
    membership: 'Mitgliedschaft',
    voucher: 'Gutschein',
    generic: 'Pass',

    valid: 'Gültig',
    validFrom: 'Gültig ab',
    validUntil: 'Gültig bis',
    usesLeft: 'Verbleibend',
    usesLeftOf: '{{left}} von {{count}}',
    unlimited: 'Unbegrenzt',
    location: 'Ort',
    timesIn: 'Zeiten in: {{zone}}.',

    code: 'Code',
    qrLabel: 'QR-Code dieses Passes',
    more: 'Mehr zu diesem Pass',
    language: 'Sprache',
    print: 'Drucken',
    offline: 'Keine Verbindung zum Server. Das ist der Pass mit dem Stand von {{time}}.',
    statusChanged: 'Der Status dieses Passes ist jetzt: {{status}}.',

    notFoundTitle: 'Unter diesem Link gibt es keinen Pass',
    notFoundHelp:
      'Der Link ist vielleicht abgeschnitten oder veraltet. Öffnen Sie ihn noch einmal aus der Nachricht, die Sie bekommen haben, oder bitten Sie den Absender um einen neuen.',
    unavailableTitle: 'Diese Seite kann gerade nicht angezeigt werden',
    unavailableHelp: 'Ihr Pass ist sicher. Versuchen Sie es gleich noch einmal.',
    offlineTitle: 'Sie sind offline',
    offlineHelp:
      'Dieser Pass wurde auf diesem Gerät noch nie geöffnet. Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal.',
  },
  wallet: {
    status: 'Status',
    statusNow: 'Dieser Pass ist jetzt: %@',
    nameNow: 'Der Name ist jetzt: %@',
    validUntilNow: 'Gültig bis %@',
    placeNow: 'Der Ort ist jetzt: %@',
    holder: 'Name',
    page: 'Seite dieses Passes',
    addToApple: 'Zu Apple Wallet hinzufügen',
    addToGoogle: 'Zu Google Wallet hinzufügen',
    demoNote: 'Das ist ein Demo-Pass: iPhones lehnen ihn ab. Er zeigt, wie Ihrer aussehen wird.',
  },
  unsubscribe: {
    title: 'E-Mails von {{workspace}}',
    help: '{{workspace}} kann Pässe an viele Menschen zugleich senden. Möchten Sie solche E-Mails nicht mehr erhalten? Ein Pass, der Ihnen allein gesendet wird, kommt weiterhin an.',
    refuse: 'Keine solchen E-Mails mehr',
    refusedTitle: 'Sie erhalten keine solchen E-Mails mehr',
    refusedHelp: '{{workspace}} sendet Ihnen keine E-Mails mehr, die an viele zugleich gehen.',
    accept: 'Wieder erhalten',
    acceptedTitle: 'Sie erhalten diese E-Mails wieder',
    acceptedHelp: '{{workspace}} darf Ihnen E-Mails senden, die an viele zugleich gehen.',
  },
  mail: {
    passSubject: 'Ihr Pass von {{workspace}}',
    passGreeting:
      'Guten Tag {{client}},\n\nhier ist Ihr Pass. Zeigen Sie den Code am Einlass, auf dem Telefon oder ausgedruckt.',
    passAction: 'Pass öffnen',
    passWallet: 'Auf seiner Seite können Sie ihn in {{wallets}} ablegen.',
    passFooter: 'Gesendet von {{workspace}} mit Passwright.',
    unsubscribe: 'Keine solchen E-Mails mehr',
    footer: 'Gesendet von Passwright.',
    ignore: 'Wenn Sie das nicht waren, müssen Sie nichts tun.',
    confirmAddressSubject: 'Bestätigen Sie Ihre Adresse',
    confirmAddressBody:
      'Bestätigen Sie, dass {{email}} Ihre Adresse ist; dann gilt sie für Ihr Konto. Der Link gilt eine Stunde.',
    confirmAddressAction: 'Adresse bestätigen',
    accountExistsSubject: 'Sie haben bereits ein Konto',
    accountExistsBody:
      'Jemand, vermutlich Sie, wollte ein Konto für {{email}} anlegen, doch dafür gibt es schon eines. Melden Sie sich an, oder wählen Sie dort ein neues Passwort, wenn Sie Ihres nicht mehr wissen.',
    accountExistsAction: 'Anmelden',
    resetPasswordSubject: 'Wählen Sie ein neues Passwort',
    resetPasswordBody:
      'Jemand hat ein neues Passwort für {{email}} angefordert. Der Link gilt eine Stunde und nur einmal.',
    resetPasswordAction: 'Neues Passwort wählen',
    passwordChangedSubject: 'Ihr Passwort wurde geändert',
    passwordChangedBody:
      'Das Passwort von {{email}} wurde geändert, und alle anderen Geräte wurden abgemeldet. Wenn Sie das nicht waren, wählen Sie sofort ein neues.',
    changeAddressSubject: 'Bestätigen Sie die Änderung Ihrer Adresse',
    changeAddressBody:
      'Ihr Konto soll von {{email}} auf {{newEmail}} umgestellt werden. Bestätigen Sie das hier; danach geht eine zweite Nachricht an die neue Adresse.',
    changeAddressAction: 'Änderung bestätigen',
    changeAddressAfter:
      'Wenn Sie das nicht waren, ist vielleicht jemand anderes in Ihrem Namen angemeldet: Wählen Sie ein neues Passwort.',
    invitationSubject: '{{inviter}} lädt Sie zu {{workspace}} ein',
    invitationBody: '{{inviter}} lädt Sie ein, in {{workspace}} auf Passwright mitzuarbeiten.',
    invitationAction: 'Einladung annehmen',
    invitationAfter: 'Der Link gilt einmal, bis {{expires}}.',
    webhookDisabledSubject: 'Ein Webhook von {{workspace}} wurde abgeschaltet',
    webhookFailingBody:
      'Seit fünf Tagen ist jede Zustellung von {{event}} an {{targetUrl}} fehlgeschlagen; dorthin wird nichts mehr gesendet.',
    webhookGoneBody:
      '{{targetUrl}} hat auf {{event}} mit 410 Gone geantwortet; dorthin wird nichts mehr gesendet.',
    webhookDisabledAction: 'Fehlgeschlagenes ansehen',
    webhookDisabledAfter:
      'Sobald die Adresse wieder antwortet, schalten Sie den Webhook ein und senden Sie Verpasstes erneut.',
    passkeyAddedSubject: 'Ihrem Konto wurde ein Passkey hinzugefügt',
    passkeyAddedBody:
      'Dem Konto von {{email}} wurde ein Passkey hinzugefügt. Wenn Sie das nicht waren, entfernen Sie ihn, ändern Sie Ihr Passwort und beenden Sie alle anderen Sitzungen.',
    passkeyAddedAction: 'Konto ansehen',
    paymentFailedSubject: 'Die Zahlung für {{workspace}} ist fehlgeschlagen',
    paymentFailedBody:
      'Der Tarif von {{workspace}} konnte nicht bezahlt werden. Die Zahlung wird in den nächsten Tagen erneut versucht, und bis dahin läuft alles weiter. Bitte prüfen Sie die Karte oder das Konto, von dem abgebucht wird.',
    paymentFailedAction: 'Zahlung in Ordnung bringen',
    planEndedSubject: 'Der bezahlte Tarif von {{workspace}} ist zu Ende',
    planEndedBody:
      '{{workspace}} hat jetzt den Tarif Free. Pässe werden weiter gezeigt und gescannt, und nichts wurde entfernt; was über den Tarif hinausgeht, kann nicht wachsen.',
    planEndedAction: 'Tarife ansehen',
    certificateEndsSubject: 'Das Apple-Wallet-Zertifikat von {{workspace}} läuft am {{date}} ab',
    certificateEndsBody:
      'Das Zertifikat für den Passtyp {{passType}} läuft am {{date}} ab. Erneuern Sie es für denselben Passtyp, und Pässe auf Telefonen aktualisieren sich weiter; danach ruhen neue Pässe und Aktualisierungen.',
    certificateEndsAction: 'Zertifikat erneuern',
  },
}
