import type { Catalogue } from './en.ts'

export const es: Catalogue = {
  passPage: {
    active: 'Válido',
    notYetValid: 'Aún no válido',
    used: 'Usado',
    usedUp: 'Sin usos',
    expired: 'Caducado',
    revoked: 'Anulado',

    activeHelp: 'Muestre este código en la entrada.',
    notYetValidHelp: 'Con este pase podrá entrar a partir del {{date}}.',
    usedHelp: 'Este pase ya se ha usado y no permite volver a entrar.',
    usedOnHelp: 'Este pase se usó el {{date}} y no permite volver a entrar.',
    usedUpOnceHelp: 'Se ha gastado el único uso de este pase.',
    usedUpHelp: 'Se han gastado los {{count}} usos de este pase.',
    expiredHelp: 'Este pase caducó el {{date}}. Si necesita uno nuevo, pídaselo a {{issuer}}.',
    revokedHelp:
      'Este pase se ha anulado y ya no permite entrar. Si cree que es un error, póngase en contacto con {{issuer}}.',

    ticket: 'Entrada',
    membership: 'Abono',
    voucher: 'Vale',
    generic: 'Pase',

    valid: 'Validez',
    validFrom: 'Válido desde',
    validUntil: 'Válido hasta',
    usesLeft: 'Usos restantes',
    usesLeftOf: '{{left}} de {{count}}',
    unlimited: 'Ilimitados',
    location: 'Lugar',
    timesIn: 'Horas en: {{zone}}.',

    code: 'Código',
    qrLabel: 'Código QR de este pase',
    more: 'Más sobre este pase',
    language: 'Idioma',
    print: 'Imprimir',
    offline: 'No hay conexión con el servidor. Este es el pase tal como estaba a las {{time}}.',
    statusChanged: 'El estado de este pase es ahora: {{status}}.',

    notFoundTitle: 'En este enlace no hay ningún pase',
    notFoundHelp:
      'Puede que el enlace esté cortado o ya no sirva. Ábralo de nuevo desde el mensaje que recibió o pida uno nuevo a quien se lo envió.',
    unavailableTitle: 'Esta página no se puede mostrar en este momento',
    unavailableHelp: 'Su pase está a salvo. Vuelva a intentarlo en un momento.',
    offlineTitle: 'No tiene conexión',
    offlineHelp:
      'Este pase todavía no se ha abierto en este dispositivo. Conéctese a internet e inténtelo de nuevo.',
  },
  wallet: {
    status: 'Estado',
    statusNow: 'Este pase está ahora: %@',
    nameNow: 'El nombre es ahora: %@',
    validUntilNow: 'Válido hasta el %@',
    placeNow: 'El lugar es ahora: %@',
    holder: 'Nombre',
    page: 'Página de este pase',
    addToApple: 'Añadir a Apple Wallet',
    addToGoogle: 'Añadir a Google Wallet',
    demoNote: 'Este es un pase de demostración: los iPhone lo rechazan. Muestra cómo será el suyo.',
  },
  unsubscribe: {
    title: 'Mensajes de {{workspace}}',
    help: '{{workspace}} puede enviar pases a muchas personas a la vez. ¿No quiere recibir más mensajes de este tipo? Un pase enviado solo a usted seguirá llegando.',
    refuse: 'No recibir más estos mensajes',
    refusedTitle: 'Ya no recibirá estos mensajes',
    refusedHelp: '{{workspace}} ya no le envía mensajes dirigidos a muchas personas a la vez.',
    accept: 'Volver a recibirlos',
    acceptedTitle: 'Volverá a recibir estos mensajes',
    acceptedHelp: '{{workspace}} puede enviarle mensajes dirigidos a muchas personas a la vez.',
  },
  mail: {
    passSubject: 'Su pase de {{workspace}}',
    passGreeting:
      'Hola, {{client}}:\n\naquí tiene su pase. Muestre el código en la entrada, en el teléfono o impreso.',
    passAction: 'Abrir el pase',
    passWallet: 'En su página puede añadirlo a {{wallets}}.',
    passFooter: 'Enviado por {{workspace}} con Passwright.',
    unsubscribe: 'No recibir más mensajes como este',
    footer: 'Enviado por Passwright.',
    ignore: 'Si no ha sido usted, no tiene que hacer nada.',
    confirmAddressSubject: 'Confirme su dirección',
    confirmAddressBody:
      'Confirme que {{email}} es su dirección; desde entonces será la de su cuenta. El enlace es válido durante una hora.',
    confirmAddressAction: 'Confirmar la dirección',
    accountExistsSubject: 'Ya tiene una cuenta',
    accountExistsBody:
      'Alguien, probablemente usted, ha intentado crear una cuenta con {{email}}, que ya tiene una. Inicie sesión, o elija allí una contraseña nueva si ya no recuerda la suya.',
    accountExistsAction: 'Iniciar sesión',
    resetPasswordSubject: 'Elija una contraseña nueva',
    resetPasswordBody:
      'Alguien ha pedido una contraseña nueva para {{email}}. El enlace es válido durante una hora y una sola vez.',
    resetPasswordAction: 'Elegir una contraseña nueva',
    passwordChangedSubject: 'Su contraseña ha cambiado',
    passwordChangedBody:
      'La contraseña de {{email}} ha cambiado y se ha cerrado la sesión en los demás dispositivos. Si no ha sido usted, elija otra de inmediato.',
    changeAddressSubject: 'Confirme el cambio de su dirección',
    changeAddressBody:
      'Su cuenta va a pasar de {{email}} a {{newEmail}}. Confírmelo aquí; después llegará un segundo mensaje a la dirección nueva.',
    changeAddressAction: 'Confirmar el cambio',
    changeAddressAfter:
      'Si no ha sido usted, puede que otra persona haya iniciado sesión en su nombre: elija una contraseña nueva.',
    invitationSubject: '{{inviter}} le invita a {{workspace}}',
    invitationBody: '{{inviter}} le invita a trabajar en {{workspace}} en Passwright.',
    invitationAction: 'Aceptar la invitación',
    invitationAfter: 'El enlace es válido una vez, hasta el {{expires}}.',
    webhookDisabledSubject: 'Se ha desactivado un webhook de {{workspace}}',
    webhookFailingBody:
      'Desde hace cinco días fallan todas las entregas de {{event}} a {{targetUrl}}; ya no se envía nada allí.',
    webhookGoneBody: '{{targetUrl}} ha respondido a {{event}} con 410 Gone; ya no se envía nada allí.',
    webhookDisabledAction: 'Ver lo que ha fallado',
    webhookDisabledAfter: 'Cuando vuelva a funcionar, active el webhook y reenvíe lo que se ha perdido.',
    passkeyAddedSubject: 'Se ha añadido una clave de acceso a su cuenta',
    passkeyAddedBody:
      'Se ha añadido una clave de acceso a la cuenta de {{email}}. Si no ha sido usted, quítela, cambie la contraseña y cierre las demás sesiones.',
    passkeyAddedAction: 'Ver la cuenta',
    paymentFailedSubject: 'El pago de {{workspace}} ha fallado',
    paymentFailedBody:
      'No se ha podido cobrar el plan de {{workspace}}. El cobro se intentará de nuevo en los próximos días y, mientras tanto, todo sigue igual. Revise la tarjeta o la cuenta de cargo.',
    paymentFailedAction: 'Arreglar el pago',
    planEndedSubject: 'El plan de pago de {{workspace}} ha terminado',
    planEndedBody:
      '{{workspace}} tiene ahora el plan Free. Los pases se siguen mostrando y escaneando y no se ha eliminado nada; lo que supera el plan no puede crecer.',
    planEndedAction: 'Ver planes',
    certificateEndsSubject: 'El certificado de Apple Wallet de {{workspace}} caduca el {{date}}',
    certificateEndsBody:
      'El certificado del tipo de pase {{passType}} caduca el {{date}}. Renuévelo para el mismo tipo de pase y los teléfonos seguirán actualizándose; después de esa fecha se detienen los pases nuevos y las actualizaciones.',
    certificateEndsAction: 'Renovar el certificado',
  },
}
