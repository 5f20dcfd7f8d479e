
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `Erreur`,
'design.alert.info': `Information`,
'design.alert.success': `Réussi`,
'design.alert.warning': `Attention`,
'design.cancel': `Annuler`,
'design.close': `Fermer`,
'design.continue': `Continuer`,
'design.copied': `Copié`,
'design.copy': `Copier`,
'design.copy.failed': `Copie impossible`,
'design.date.day': `Jour`,
'design.date.month': `Mois`,
'design.date.wrong': `{end, select, from {Premier jour} other {Dernier jour}} : {part, select, day {vérifiez le jour} month {vérifiez le mois} other {écrivez l’année en quatre chiffres}}`,
'design.date.year': `Année`,
'design.dismiss': `Fermer le message`,
'design.error.heading': `Cette partie n’a pas pu être affichée`,
'design.error.reference': html`Référence : <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `Une erreur s’est produite de notre côté. Veuillez réessayer.`,
'design.loading': `Chargement`,
'design.loading.still': `Chargement toujours en cours`,
'design.problem': `Il y a un problème`,
'design.range.all': `N’importe quand`,
'design.range.custom': `D’un jour à un autre`,
'design.range.from': `Premier jour`,
'design.range.last': `{n, plural, one {Dernier jour} many {Derniers # de jours} other {# derniers jours}}`,
'design.range.max': `Le dernier jour ne peut pas être dans le futur`,
'design.range.order': `Le premier jour doit précéder le dernier`,
'design.range.to': `Dernier jour`,
'design.retry': `Réessayer`,
'design.reveal': str`Afficher ou masquer ${0}`,
'design.reveal.copy': str`Copier ${0}`,
'design.reveal.hidden': str`${0} est de nouveau masqué`,
'design.reveal.hide': `Masquer`,
'design.reveal.show': `Afficher`,
'design.text.left': `{n, plural, one {# caractère restant} many {# de caractères restants} other {# caractères restants}}`,
'design.text.over': `{n, plural, one {# caractère de trop} many {# de caractères de trop} other {# caractères de trop}}`,
'design.time.left': `{n, plural, one {# seconde restante} many {# de secondes restantes} other {# secondes restantes}}`,
'design.time.up': `Le temps est écoulé`,
'design.timeline.done': `Terminé`,
'design.timeline.failed': `Échec`,
'design.timeline.next': `Suivant`,
'design.timeline.now': `Maintenant`,
'design.title.error': `Erreur`,
'design.wait': `Veuillez patienter…`,
'design.working.still': `Toujours en cours`,
    };
  