
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'client.card.download': `Télécharger la carte`,
'client.card.download.label': `Télécharger la carte : {what}`,
'client.card.downloaded': `La carte a été téléchargée.`,
'client.card.failed': `La carte n’a pas pu être téléchargée`,
'client.card.rule': `Comment ouvrir le PDF`,
'client.code.card-once': `Cette carte n’est pas prête, ou elle a déjà été téléchargée : chaque carte se télécharge une seule fois. Vous pouvez en demander une nouvelle.`,
'client.code.card-request': `La carte n’a pas pu être demandée. Rien n’a changé. Réessayez dans quelques minutes.`,
'client.code.csrf': `Cette page n’est plus à jour. Rechargez-la et réessayez.`,
'client.code.document': `Le document n’a pas pu être préparé. Réessayez dans quelques minutes.`,
'client.code.downstream': `Un service dont dépend ce portail ne répond pas. Réessayez dans quelques minutes.`,
'client.code.event-foreign': `Ce numéro d’événement n’est pas l’un des vôtres. Vérifiez les 16 chiffres.`,
'client.code.event-unknown': `Nous n’avons trouvé aucune demande avec ce numéro d’événement. Vérifiez les 16 chiffres.`,
'client.code.input': `Quelque chose ne va pas dans cette demande. Vérifiez ce que vous avez saisi.`,
'client.code.internal': `Une erreur s’est produite dans le service. Réessayez. Si cela se répète, contactez le service d’assistance en donnant la référence.`,
'client.code.no-card': `Il n’y a pas de carte à télécharger pour cet événement.`,
'client.code.no-record': `Nous n’avons trouvé aucune trace de votre connexion. Déconnectez-vous, puis reconnectez-vous.`,
'client.code.page': `Cette page de la liste n’existe pas. Revenez à la première page.`,
'client.code.scope': `Vous n’avez pas autorisé ce service lors de la connexion. Reconnectez-vous et autorisez-le.`,
'client.code.search-length': `Un numéro d’événement n’a pas plus de 16 chiffres.`,
'client.code.signed-out': `Votre session est fermée. Reconnectez-vous pour continuer.`,
'client.code.too-many': `Trop d’essais. Attendez quelques minutes, puis réessayez.`,
'client.code.unreadable': `Le service n’a pas pu lire cette demande. Rechargez la page et réessayez.`,
'client.code.vid-create': `Le VID n’a pas pu être créé. Aucun VID n’a été fait. Réessayez dans quelques minutes.`,
'client.code.vid-foreign': `Ce VID n’est pas l’un des vôtres. Rechargez la page pour voir vos VID.`,
'client.code.vid-gone': `Ce VID a déjà été révoqué, ou sa durée est terminée. Rechargez la page pour voir vos VID.`,
'client.code.vid-in-use': `Votre session utilise ce VID, il ne peut donc pas être révoqué maintenant. Connectez-vous d’abord avec votre UIN ou un autre VID.`,
'client.code.vid-limit': `Vous avez déjà le nombre maximal de VID de ce type. Révoquez-en un dont vous n’avez plus besoin, ou attendez que l’un d’eux expire.`,
'client.code.vid-replace-in-use': `Votre session utilise le VID qui serait remplacé. Connectez-vous d’abord avec votre UIN ou un autre VID.`,
'client.code.vid-revoke': `Le VID n’a pas pu être révoqué. Il fonctionne toujours. Réessayez dans quelques minutes.`,
'client.error.bug': `Une erreur s’est produite sur cette page. Réessayez. Si cela se répète, contactez le service d’assistance.`,
'client.error.offline': `Vous êtes hors ligne. Vérifiez votre connexion, puis réessayez.`,
'client.error.refused': `Cela n’a pas pu être fait. Réessayez. Si cela se répète, contactez le service d’assistance en donnant la référence.`,
'client.error.timeout': `Cela prend trop de temps. Réessayez dans un instant.`,
'client.error.unreachable': `Le service ne répond pas pour le moment. Réessayez dans quelques minutes.`,
'client.field.cursor': `La liste a changé. Rechargez-la depuis le début.`,
'client.field.dates': `Saisissez les deux dates, le début n’étant pas après la fin.`,
'client.field.event-id': `Saisissez les 16 chiffres du numéro d’événement, par exemple 8251 6496 0123 4567.`,
'client.field.vid-type': `Choisissez l’un des types de VID de cette page.`,
'client.password.example': html`Amal Haddad, de l’année 1990, écrit <strong><bdi dir="ltr">AMAL1990</bdi></strong>.`,
'client.password.language': html`<bdi>يوسف حداد</bdi>, de l’année 1990, écrit <strong><bdi>يوسف1990</bdi></strong>.`,
'client.password.rule': `Le PDF s’ouvre avec un mot de passe : les quatre premières lettres de votre nom complet, puis votre année de naissance. Nous prenons votre nom tel qu’il figure dans nos lettres. Écrivez les lettres de A à Z en majuscules.`,
'client.password.short': `Noms courts et noms avec une espace`,
'client.password.space': html`Une espace compte comme une lettre : Al Haddad écrit <bdi dir="ltr">AL H1990</bdi>.`,
'client.password.three': html`Un nom complet de trois lettres se termine par sa première lettre répétée : Ali écrit <bdi dir="ltr">ALIA1990</bdi>.`,
'client.password.two': html`Un nom complet de deux lettres s’écrit deux fois : Li écrit <bdi dir="ltr">LILI1990</bdi>.`,
    };
  