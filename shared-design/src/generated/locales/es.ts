
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `Error`,
'design.alert.info': `Información`,
'design.alert.success': `Correcto`,
'design.alert.warning': `Aviso`,
'design.cancel': `Cancelar`,
'design.close': `Cerrar`,
'design.continue': `Continuar`,
'design.copied': `Copiado`,
'design.copy': `Copiar`,
'design.copy.failed': `No se pudo copiar`,
'design.date.day': `Día`,
'design.date.month': `Mes`,
'design.date.wrong': `{end, select, from {Primer día} other {Último día}}: {part, select, day {revise el día} month {revise el mes} other {escriba el año con cuatro dígitos}}`,
'design.date.year': `Año`,
'design.dismiss': `Cerrar el mensaje`,
'design.error.heading': `Esto no se pudo mostrar`,
'design.error.reference': html`Referencia: <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `Algo salió mal por nuestra parte. Inténtelo de nuevo, por favor.`,
'design.loading': `Cargando`,
'design.loading.still': `Todavía cargando`,
'design.problem': `Hay un problema`,
'design.range.all': `Cualquier fecha`,
'design.range.custom': `De un día a otro`,
'design.range.from': `Primer día`,
'design.range.last': `{n, plural, one {Último día} many {Últimos # de días} other {Últimos # días}}`,
'design.range.max': `El último día no puede estar en el futuro`,
'design.range.order': `El primer día debe ser anterior al último`,
'design.range.to': `Último día`,
'design.retry': `Intentar de nuevo`,
'design.reveal': str`Mostrar u ocultar ${0}`,
'design.reveal.copy': str`Copiar ${0}`,
'design.reveal.hidden': str`${0} vuelve a estar oculto`,
'design.reveal.hide': `Ocultar`,
'design.reveal.show': `Mostrar`,
'design.text.left': `{n, plural, one {Queda # carácter} many {Quedan # de caracteres} other {Quedan # caracteres}}`,
'design.text.over': `{n, plural, one {# carácter de más} many {# de caracteres de más} other {# caracteres de más}}`,
'design.time.left': `{n, plural, one {Queda # segundo} many {Quedan # de segundos} other {Quedan # segundos}}`,
'design.time.up': `Se acabó el tiempo`,
'design.timeline.done': `Hecho`,
'design.timeline.failed': `Fallido`,
'design.timeline.next': `Siguiente`,
'design.timeline.now': `Ahora`,
'design.title.error': `Error`,
'design.wait': `Espere, por favor…`,
'design.working.still': `Todavía en curso`,
    };
  