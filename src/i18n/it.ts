import type { Catalogue } from './en.ts'

export const it: Catalogue = {
  passPage: {
    active: 'Valido',
    notYetValid: 'Non ancora valido',
    used: 'Usato',
    usedUp: 'Esaurito',
    expired: 'Scaduto',
    revoked: 'Revocato',

    activeHelp: 'Mostri questo codice all’ingresso.',
    notYetValidHelp: 'Con questo pass può entrare dal {{date}}.',
    usedHelp: 'Questo pass è già stato usato e non permette di entrare di nuovo.',
    usedOnHelp: 'Questo pass è stato usato il {{date}} e non permette di entrare di nuovo.',
    usedUpOnceHelp: 'L’unico ingresso di questo pass è stato usato.',
    usedUpHelp: 'I {{count}} ingressi di questo pass sono stati usati tutti.',
    expiredHelp: 'Questo pass è scaduto il {{date}}. Se Le serve un pass nuovo, lo chieda a {{issuer}}.',
    revokedHelp:
      'Questo pass è stato revocato e non permette più di entrare. Se pensa che sia un errore, contatti {{issuer}}.',

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
    offline: 'Nessuna connessione al server. Questo è il pass com’era alle {{time}}.',
    statusChanged: 'Ora lo stato di questo pass è: {{status}}.',

    notFoundTitle: 'A questo link non c’è nessun pass',
    notFoundHelp:
      'Forse il link è incompleto o non è più valido. Lo riapra dal messaggio che ha ricevuto oppure ne chieda uno nuovo a chi l’ha mandato.',
    unavailableTitle: 'Questa pagina non può essere mostrata in questo momento',
    unavailableHelp: 'Il Suo pass è al sicuro. Riprovi tra un attimo.',
    offlineTitle: 'È offline',
    offlineHelp:
      'Questo pass non è ancora stato aperto su questo dispositivo. Si colleghi a internet e riprovi.',
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
    demoNote: 'Questo è un pass dimostrativo: gli iPhone lo rifiutano. Mostra come sarà il Suo.',
  },
  unsubscribe: {
    title: 'Messaggi da {{workspace}}',
    help: '{{workspace}} può inviare pass a molte persone insieme. Non vuole più ricevere questi messaggi? Un pass inviato solo a Lei arriva comunque.',
    refuse: 'Non ricevere più questi messaggi',
    refusedTitle: 'Non riceverà più questi messaggi',
    refusedHelp: '{{workspace}} non Le invia più messaggi diretti a molte persone insieme.',
    accept: 'Ricevere di nuovo questi messaggi',
    acceptedTitle: 'Riceverà di nuovo questi messaggi',
    acceptedHelp: '{{workspace}} può inviarLe messaggi diretti a molte persone insieme.',
  },
  mail: {
    passSubject: 'Il Suo pass da {{workspace}}',
    passGreeting:
      'Buongiorno {{client}},\n\necco il Suo pass. Mostri il codice all’ingresso, sul telefono o stampato.',
    passAction: 'Apri il pass',
    passWallet: 'Dalla sua pagina può aggiungerlo a {{wallets}}.',
    passFooter: 'Inviato da {{workspace}} con Passwright.',
    unsubscribe: 'Non ricevere più messaggi di questo tipo',
    footer: 'Inviato da Passwright.',
    ignore: 'Se non è stato Lei, non deve fare nulla.',
    confirmAddressSubject: 'Confermi il Suo indirizzo',
    confirmAddressBody:
      'Confermi che {{email}} è il Suo indirizzo; da allora sarà quello dell’account. Il link vale un’ora.',
    confirmAddressAction: 'Conferma l’indirizzo',
    accountExistsSubject: 'Ha già un account',
    accountExistsBody:
      'Qualcuno, probabilmente Lei, ha cercato di creare un account con {{email}}, che ne ha già uno. Acceda, oppure scelga lì una nuova password se non ricorda più la Sua.',
    accountExistsAction: 'Accedi',
    resetPasswordSubject: 'Scelga una nuova password',
    resetPasswordBody:
      'Qualcuno ha chiesto una nuova password per {{email}}. Il link vale un’ora e una sola volta.',
    resetPasswordAction: 'Scegli una nuova password',
    passwordChangedSubject: 'La Sua password è cambiata',
    passwordChangedBody:
      'La password di {{email}} è cambiata e tutti gli altri dispositivi sono stati disconnessi. Se non è stato Lei, ne scelga subito un’altra.',
    changeAddressSubject: 'Confermi il cambio di indirizzo',
    changeAddressBody:
      'Il Suo account sta per passare da {{email}} a {{newEmail}}. Lo confermi qui; poi un secondo messaggio arriverà al nuovo indirizzo.',
    changeAddressAction: 'Conferma il cambio',
    changeAddressAfter:
      'Se non è stato Lei, forse qualcun altro è entrato a Suo nome: scelga una nuova password.',
    invitationSubject: '{{inviter}} La invita in {{workspace}}',
    invitationBody: '{{inviter}} La invita a lavorare in {{workspace}} su Passwright.',
    invitationAction: 'Accetta l’invito',
    invitationAfter: 'Il link vale una volta, fino al {{expires}}.',
    webhookDisabledSubject: 'Un webhook di {{workspace}} è stato disattivato',
    webhookFailingBody:
      'Da cinque giorni ogni invio di {{event}} a {{targetUrl}} non riesce; lì non viene più inviato nulla.',
    webhookGoneBody: '{{targetUrl}} ha risposto a {{event}} con 410 Gone; lì non viene più inviato nulla.',
    webhookDisabledAction: 'Vedi gli errori',
    webhookDisabledAfter: 'Quando funziona di nuovo, riattivi il webhook e ripeta le consegne mancate.',
    passkeyAddedSubject: 'Una passkey è stata aggiunta al Suo account',
    passkeyAddedBody:
      'Una passkey è stata aggiunta all’account di {{email}}. Se non è stato Lei, la rimuova, cambi la password e chiuda tutte le altre sessioni.',
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
