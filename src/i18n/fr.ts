import type { Catalogue } from './en.ts'

export const fr: Catalogue = {
  passPage: {
    active: 'Valable',
    notYetValid: 'Pas encore valable',
    used: 'Utilisé',
    usedUp: 'Épuisé',
    expired: 'Expiré',
    revoked: 'Révoqué',

    activeHelp: 'Présentez ce code à l’entrée.',
    notYetValidHelp: 'Ce pass vous permet d’entrer à partir du {{date}}.',
    usedHelp: 'Ce pass a été utilisé et ne permet plus d’entrer.',
    usedOnHelp: 'Ce pass a été utilisé le {{date}} et ne permet plus d’entrer.',
    usedUpOnceHelp: 'La seule utilisation de ce pass a été consommée.',
    usedUpHelp: 'Les {{count}} utilisations de ce pass ont été consommées.',
    expiredHelp: 'Ce pass a expiré le {{date}}. Adressez-vous à {{issuer}} s’il vous en faut un nouveau.',
    revokedHelp:
      'Ce pass a été révoqué et ne permet plus d’entrer. Adressez-vous à {{issuer}} si vous pensez que c’est une erreur.',

    ticket: 'Billet',
    membership: 'Adhésion',
    voucher: 'Bon',
    generic: 'Pass',

    valid: 'Validité',
    validFrom: 'Valable à partir du',
    validUntil: 'Valable jusqu’au',
    usesLeft: 'Utilisations restantes',
    usesLeftOf: '{{left}} sur {{count}}',
    unlimited: 'Illimité',
    location: 'Lieu',
    timesIn: 'Fuseau horaire : {{zone}}.',

    code: 'Code',
    qrLabel: 'Code QR de ce pass',
    more: 'En savoir plus sur ce pass',
    language: 'Langue',
    print: 'Imprimer',
    offline: 'Pas de connexion au serveur. Voici le pass tel qu’il était à {{time}}.',
    statusChanged: 'Le statut de ce pass est maintenant : {{status}}.',

    notFoundTitle: 'Aucun pass ne se trouve à cette adresse',
    notFoundHelp:
      'Le lien est peut-être incomplet ou périmé. Ouvrez-le de nouveau depuis le message que vous avez reçu, ou demandez-en un nouveau à l’expéditeur.',
    unavailableTitle: 'Cette page ne peut pas être affichée pour le moment',
    unavailableHelp: 'Votre pass n’est pas perdu. Réessayez dans un instant.',
    offlineTitle: 'Vous êtes hors ligne',
    offlineHelp:
      'Ce pass n’a encore jamais été ouvert sur cet appareil. Connectez-vous à internet et réessayez.',
  },
  wallet: {
    status: 'Statut',
    statusNow: 'Ce pass est maintenant : %@',
    nameNow: 'Le nom est maintenant : %@',
    validUntilNow: 'Valable jusqu’au %@',
    placeNow: 'Le lieu est maintenant : %@',
    holder: 'Nom',
    page: 'Page de ce pass',
    addToApple: 'Ajouter à Apple Wallet',
    addToGoogle: 'Ajouter à Google Wallet',
    demoNote:
      'Ceci est un pass de démonstration : les iPhone le refusent. Il montre à quoi ressemblera le vôtre.',
  },
  unsubscribe: {
    title: 'Messages de {{workspace}}',
    help: '{{workspace}} peut envoyer des pass à de nombreuses personnes à la fois. Ne plus recevoir ces messages ? Un pass envoyé à vous seul arrivera toujours.',
    refuse: 'Ne plus recevoir ces messages',
    refusedTitle: 'Vous ne recevrez plus ces messages',
    refusedHelp:
      '{{workspace}} ne vous envoie plus de messages adressés à de nombreuses personnes à la fois.',
    accept: 'Les recevoir à nouveau',
    acceptedTitle: 'Vous recevrez à nouveau ces messages',
    acceptedHelp:
      '{{workspace}} peut vous envoyer des messages adressés à de nombreuses personnes à la fois.',
  },
  mail: {
    passSubject: 'Votre pass de {{workspace}}',
    passGreeting:
      'Bonjour {{client}},\n\nvoici votre pass. Présentez le code à l’entrée, sur votre téléphone ou imprimé.',
    passAction: 'Ouvrir le pass',
    passWallet: 'Sur sa page, vous pouvez l’ajouter à {{wallets}}.',
    passFooter: 'Envoyé par {{workspace}} avec Passwright.',
    unsubscribe: 'Ne plus recevoir ces messages',
    footer: 'Envoyé par Passwright.',
    ignore: 'Si ce n’était pas vous, vous n’avez rien à faire.',
    confirmAddressSubject: 'Confirmez votre adresse',
    confirmAddressBody:
      'Confirmez que {{email}} est bien votre adresse ; elle sera alors celle de votre compte. Le lien est valable une heure.',
    confirmAddressAction: 'Confirmer l’adresse',
    accountExistsSubject: 'Vous avez déjà un compte',
    accountExistsBody:
      'Quelqu’un, sans doute vous, a voulu créer un compte avec {{email}}, qui en a déjà un. Connectez-vous, ou choisissez-y un nouveau mot de passe si vous avez oublié le vôtre.',
    accountExistsAction: 'Se connecter',
    resetPasswordSubject: 'Choisissez un nouveau mot de passe',
    resetPasswordBody:
      'Quelqu’un a demandé un nouveau mot de passe pour {{email}}. Le lien est valable une heure et une seule fois.',
    resetPasswordAction: 'Choisir un nouveau mot de passe',
    passwordChangedSubject: 'Votre mot de passe a été modifié',
    passwordChangedBody:
      'Le mot de passe de {{email}} a été modifié et tous les autres appareils ont été déconnectés. Si ce n’était pas vous, choisissez-en un autre immédiatement.',
    changeAddressSubject: 'Confirmez le changement d’adresse',
    changeAddressBody:
      'Votre compte doit passer de {{email}} à {{newEmail}}. Confirmez-le ici ; un second message sera ensuite envoyé à la nouvelle adresse.',
    changeAddressAction: 'Confirmer le changement',
    changeAddressAfter:
      'Si ce n’était pas vous, quelqu’un est peut-être connecté à votre place : choisissez un nouveau mot de passe.',
    invitationSubject: '{{inviter}} vous invite à rejoindre {{workspace}}',
    invitationBody: '{{inviter}} vous invite à travailler dans {{workspace}} sur Passwright.',
    invitationAction: 'Accepter l’invitation',
    invitationAfter: 'Le lien est valable une fois, jusqu’au {{expires}}.',
    webhookDisabledSubject: 'Un webhook de {{workspace}} a été désactivé',
    webhookFailingBody:
      'Depuis cinq jours, tous les envois de {{event}} vers {{targetUrl}} échouent ; plus rien n’y est envoyé.',
    webhookGoneBody: '{{targetUrl}} a répondu à {{event}} par 410 Gone ; plus rien n’y est envoyé.',
    webhookDisabledAction: 'Voir les échecs',
    webhookDisabledAfter:
      'Dès que l’adresse répond de nouveau, réactivez le webhook et renvoyez ce qu’il a manqué.',
    passkeyAddedSubject: 'Une clé d’accès a été ajoutée à votre compte',
    passkeyAddedBody:
      'Une clé d’accès a été ajoutée au compte de {{email}}. Si ce n’était pas vous, retirez-la, changez votre mot de passe et fermez toutes les autres sessions.',
    passkeyAddedAction: 'Voir le compte',
    paymentFailedSubject: 'Le paiement de {{workspace}} a échoué',
    paymentFailedBody:
      'L’offre de {{workspace}} n’a pas pu être payée. Le paiement sera retenté ces prochains jours, et d’ici là tout continue. Vérifiez la carte ou le compte débité.',
    paymentFailedAction: 'Régler le paiement',
    planEndedSubject: 'L’offre payante de {{workspace}} a pris fin',
    planEndedBody:
      '{{workspace}} est désormais sur l’offre Free. Les pass restent affichés et scannés, et rien n’a été supprimé ; ce qui dépasse l’offre ne peut plus croître.',
    planEndedAction: 'Voir les offres',
    certificateEndsSubject: 'Le certificat Apple Wallet de {{workspace}} expire le {{date}}',
    certificateEndsBody:
      'Le certificat du type de pass {{passType}} expire le {{date}}. Renouvelez-le pour le même type de pass et les téléphones continuent à se mettre à jour ; après cette date, nouveaux pass et mises à jour s’arrêtent.',
    certificateEndsAction: 'Renouveler le certificat',
  },
}
