import type { Catalogue } from './en.ts'

export const it: Catalogue = {
  passPage: {
    active: 'Valido',
    notYetValid: 'Non ancora valido',
    used: 'Usato',
    usedUp: 'Esaurito',
    expired: 'Scaduto',
    revoked: 'Annullato',

    activeHelp: 'Mostra questo codice all’ingresso.',
    notYetValidHelp: 'Con questo pass puoi entrare dal {{date}}.',
    usedHelp: 'Questo pass è già stato usato e non permette di entrare di nuovo.',
    usedOnHelp: 'Questo pass è stato usato il {{date}} e non permette di entrare di nuovo.',
    usedUpOnceHelp: 'L’unico ingresso di questo pass è stato usato.',
    usedUpHelp: 'I {{count}} ingressi di questo pass sono stati usati tutti.',
    expiredHelp: 'Questo pass è scaduto il {{date}}. Se te ne serve uno nuovo, chiedilo a {{issuer}}.',
    revokedHelp:
      'Questo pass è stato annullato e non permette più di entrare. Se pensi che sia un errore, contatta {{issuer}}.',

    ticket: 'Biglietto',
    membership: 'Tessera',
    voucher: 'Buono',
    generic: 'Pass',

    valid: 'Validità',
    validFrom: 'Valido dal',
    validUntil: 'Valido fino al',
    usesLeft: 'Ingressi rimasti',
    usesLeftOf: '{{left}} di {{count}}',
    unlimited: 'Illimitati',
    location: 'Luogo',
    timesIn: 'Orari in: {{zone}}.',

    code: 'Codice',
    qrLabel: 'Codice QR di questo pass',
    more: 'Altro su questo pass',
    language: 'Lingua',
    print: 'Stampa',
    offline: 'Sei offline. Questo è il pass com’era alle {{time}}.',
    statusChanged: 'Ora lo stato di questo pass è: {{status}}.',

    notFoundTitle: 'A questo link non c’è nessun pass',
    notFoundHelp:
      'Forse il link è incompleto o non è più valido. Riaprilo dal messaggio che hai ricevuto oppure chiedine uno nuovo a chi te l’ha mandato.',
    unavailableTitle: 'Questa pagina non può essere mostrata in questo momento',
    unavailableHelp: 'Il tuo pass è al sicuro. Riprova tra un attimo.',
    offlineTitle: 'Sei offline',
    offlineHelp:
      'Questo pass non è ancora stato aperto su questo dispositivo. Collegati a internet e riprova.',
  },
  wallet: {
    status: 'Stato',
    statusNow: 'Questo pass ora è: %@',
    nameNow: 'Il nome ora è: %@',
    validUntilNow: 'Valido fino al %@',
    placeNow: 'Il luogo ora è: %@',
    holder: 'Nome',
    page: 'Pagina di questo pass',
    addToApple: 'Aggiungi ad Apple Wallet',
    addToGoogle: 'Aggiungi a Google Wallet',
    demoNote: 'Questo è un pass dimostrativo: gli iPhone lo rifiutano. Mostra come sarà il tuo.',
  },
  unsubscribe: {
    title: 'Messaggi da {{workspace}}',
    help: '{{workspace}} può inviare pass a molte persone insieme. Non vuoi più ricevere questi messaggi? Un pass inviato solo a te arriva comunque.',
    refuse: 'Non ricevere più questi messaggi',
    refusedTitle: 'Non riceverai più questi messaggi',
    refusedHelp: '{{workspace}} non ti invia più messaggi diretti a molte persone insieme.',
    accept: 'Ricevili di nuovo',
    acceptedTitle: 'Riceverai di nuovo questi messaggi',
    acceptedHelp: '{{workspace}} può inviarti messaggi diretti a molte persone insieme.',
  },
  mail: {
    passSubject: 'Il tuo pass da {{workspace}}',
    passGreeting:
      'Ciao {{client}},\n\necco il tuo pass. Mostra il codice all’ingresso, sul telefono o stampato.',
    passAction: 'Apri il pass',
    passWallet: 'Dalla sua pagina puoi aggiungerlo a {{wallets}}.',
    passFooter: 'Inviato da {{workspace}} con Passwright.',
    unsubscribe: 'Non ricevere più messaggi di questo tipo',
    footer: 'Inviato da Passwright.',
    ignore: 'Se non è stato lei, non deve fare nulla.',
    confirmAddressSubject: 'Confermi il suo indirizzo',
    confirmAddressBody:
      'Confermi che {{email}} è il suo indirizzo; da allora sarà quello dell’account. Il link vale un’ora.',
    confirmAddressAction: 'Conferma l’indirizzo',
    accountExistsSubject: 'Ha già un account',
    accountExistsBody:
      'Qualcuno, probabilmente lei, ha cercato di creare un account con {{email}}, che ne ha già uno. Acceda, oppure scelga lì una nuova password se non ricorda più la sua.',
    accountExistsAction: 'Accedi',
    resetPasswordSubject: 'Scelga una nuova password',
    resetPasswordBody:
      'Qualcuno ha chiesto una nuova password per {{email}}. Il link vale un’ora e una sola volta.',
    resetPasswordAction: 'Scegli una nuova password',
    passwordChangedSubject: 'La sua password è cambiata',
    passwordChangedBody:
      'La password di {{email}} è cambiata e tutti gli altri dispositivi sono stati disconnessi. Se non è stato lei, ne scelga subito un’altra.',
    changeAddressSubject: 'Confermi il cambio di indirizzo',
    changeAddressBody:
      'Il suo account sta per passare da {{email}} a {{newEmail}}. Lo confermi qui; poi un secondo messaggio arriverà al nuovo indirizzo.',
    changeAddressAction: 'Conferma il cambio',
    changeAddressAfter:
      'Se non è stato lei, forse qualcun altro è entrato a suo nome: scelga una nuova password.',
    invitationSubject: '{{inviter}} la invita in {{workspace}}',
    invitationBody: '{{inviter}} la invita a lavorare in {{workspace}} su Passwright.',
    invitationAction: 'Accetta l’invito',
    invitationAfter: 'Il link vale una volta, fino al {{expires}}.',
    webhookDisabledSubject: 'Un webhook di {{workspace}} è stato disattivato',
    webhookFailingBody:
      'Da cinque giorni ogni invio di {{event}} a {{targetUrl}} non riesce; lì non viene più inviato nulla.',
    webhookGoneBody: '{{targetUrl}} ha risposto a {{event}} con 410 Gone; lì non viene più inviato nulla.',
    webhookDisabledAction: 'Vedi gli errori',
    webhookDisabledAfter: 'Quando funziona di nuovo, riattivi il webhook e ripeta gli invii mancati.',
    passkeyAddedSubject: 'Una passkey è stata aggiunta al suo account',
    passkeyAddedBody:
      'Una passkey è stata aggiunta all’account di {{email}}. Se non è stato lei, la rimuova, cambi la password e chiuda tutte le altre sessioni.',
    passkeyAddedAction: 'Vedi l’account',
    paymentFailedSubject: 'Il pagamento di {{workspace}} non è riuscito',
    paymentFailedBody:
      'Non è stato possibile pagare il piano di {{workspace}}. Il pagamento verrà ritentato nei prossimi giorni e fino ad allora tutto continua. Controlli la carta o il conto di addebito.',
    paymentFailedAction: 'Sistema il pagamento',
    planEndedSubject: 'Il piano a pagamento di {{workspace}} è terminato',
    planEndedBody:
      '{{workspace}} ha ora il piano Free. I pass continuano a essere mostrati e scansionati e nulla è stato rimosso; ciò che supera il piano non può crescere.',
    planEndedAction: 'Vedi i piani',
    certificateEndsSubject: 'Il certificato Apple Wallet di {{workspace}} scade il {{date}}',
    certificateEndsBody:
      'Il certificato del tipo di pass {{passType}} scade il {{date}}. Lo rinnovi per lo stesso tipo di pass e i telefoni continueranno ad aggiornarsi; dopo quella data nuovi pass e aggiornamenti si fermano.',
    certificateEndsAction: 'Rinnova il certificato',
  },
}
