
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'client.card.download': `Descargar la tarjeta`,
'client.card.download.label': `Descargar la tarjeta: {what}`,
'client.card.downloaded': `Se descargó la tarjeta.`,
'client.card.failed': `No se pudo descargar la tarjeta`,
'client.card.rule': `Cómo abrir el PDF`,
'client.code.card-once': `Esta tarjeta no está lista o ya se descargó: cada tarjeta se puede descargar una sola vez. Puede pedir una nueva.`,
'client.code.card-request': `No se pudo pedir la tarjeta. No se cambió nada. Inténtelo de nuevo en unos minutos.`,
'client.code.csrf': `Esta página ya no está al día. Recárguela e inténtelo de nuevo.`,
'client.code.document': `No se pudo hacer el documento. Inténtelo de nuevo en unos minutos.`,
'client.code.downstream': `Un servicio del que depende este portal no responde. Inténtelo de nuevo en unos minutos.`,
'client.code.event-foreign': `Este número de evento no es suyo. Revise los 16 dígitos.`,
'client.code.event-unknown': `No encontramos ninguna solicitud con este número de evento. Revise los 16 dígitos.`,
'client.code.input': `Algo no está bien en esta solicitud. Revise lo que escribió.`,
'client.code.internal': `Algo salió mal en el servicio. Inténtelo de nuevo. Si vuelve a ocurrir, llame al servicio de ayuda y dé la referencia.`,
'client.code.no-card': `No hay ninguna tarjeta que descargar para este evento.`,
'client.code.no-record': `No encontramos ningún registro de su inicio de sesión. Cierre la sesión y vuelva a iniciarla.`,
'client.code.page': `Esta página de la lista no existe. Vuelva a la primera página.`,
'client.code.scope': `Usted no permitió este servicio al iniciar sesión. Vuelva a iniciar sesión y permítalo.`,
'client.code.search-length': `Un número de evento no tiene más de 16 dígitos.`,
'client.code.signed-out': `Su sesión está cerrada. Vuelva a iniciar sesión para continuar.`,
'client.code.too-many': `Demasiados intentos. Espere unos minutos e inténtelo de nuevo.`,
'client.code.unreadable': `El servicio no pudo leer esta solicitud. Recargue la página e inténtelo de nuevo.`,
'client.code.vid-create': `No se pudo crear el VID. No se hizo ningún VID. Inténtelo de nuevo en unos minutos.`,
'client.code.vid-foreign': `Este VID no es suyo. Recargue la página para ver sus VID.`,
'client.code.vid-gone': `Este VID ya se revocó o se le acabó el tiempo. Recargue la página para ver sus VID.`,
'client.code.vid-in-use': `Inició sesión con este VID, así que ahora no se puede revocar. Primero inicie sesión con su UIN o con otro VID.`,
'client.code.vid-limit': `Ya tiene todos los VID de este tipo que se permiten. Revoque uno que ya no necesite o espere a que uno caduque.`,
'client.code.vid-replace-in-use': `Inició sesión con el VID que se sustituiría. Primero inicie sesión con su UIN o con otro VID.`,
'client.code.vid-revoke': `No se pudo revocar el VID. Sigue funcionando. Inténtelo de nuevo en unos minutos.`,
'client.error.bug': `Algo salió mal en esta página. Inténtelo de nuevo. Si vuelve a ocurrir, llame al servicio de ayuda.`,
'client.error.offline': `No tiene conexión. Compruébela e inténtelo de nuevo.`,
'client.error.refused': `No se pudo hacer. Inténtelo de nuevo. Si vuelve a ocurrir, llame al servicio de ayuda y dé la referencia.`,
'client.error.timeout': `Esto tarda demasiado. Inténtelo de nuevo en un momento.`,
'client.error.unreachable': `El servicio no responde en este momento. Inténtelo de nuevo en unos minutos.`,
'client.field.cursor': `La lista ha cambiado. Cárguela de nuevo desde el principio.`,
'client.field.dates': `Escriba las dos fechas; el comienzo no puede ser posterior al final.`,
'client.field.event-id': `Escriba los 16 dígitos del número de evento, por ejemplo 8251 6496 0123 4567.`,
'client.field.vid-type': `Elija uno de los tipos de VID de esta página.`,
'client.password.example': html`Amal Haddad, que nació en 1990, escribe <strong><bdi dir="ltr">AMAL1990</bdi></strong>.`,
'client.password.language': html`<bdi>يوسف حداد</bdi>, que nació en 1990, escribe <strong><bdi>يوسف1990</bdi></strong>.`,
'client.password.rule': `El PDF se abre con una contraseña: las cuatro primeras letras de su nombre completo y después su año de nacimiento. Tomamos su nombre como aparece en nuestras cartas. Escriba las letras de la A a la Z en mayúsculas.`,
'client.password.short': `Nombres cortos y nombres con un espacio`,
'client.password.space': html`Un espacio cuenta como una letra: Al Haddad escribe <bdi dir="ltr">AL H1990</bdi>.`,
'client.password.three': html`Un nombre completo de tres letras termina repitiendo la primera: Ali escribe <bdi dir="ltr">ALIA1990</bdi>.`,
'client.password.two': html`Un nombre completo de dos letras se escribe dos veces: Li escribe <bdi dir="ltr">LILI1990</bdi>.`,
    };
  