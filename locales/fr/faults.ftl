### Pages for what went wrong and cannot be mended in a form.
fault-id = Si vous signalez ceci, indiquez { $id }

fault-not-found-title = Cette page n'existe pas
fault-not-found-body = Vérifiez l'adresse, ou revenez d'où vous venez.
fault-method-title = Cette page ne s'utilise pas ainsi
fault-method-body = Revenez d'où vous venez et réessayez.
fault-too-large-title = C'était trop
fault-too-large-body = L'envoi est plus grand que ce que cette page accepte.
fault-bad-request-title = Nous n'avons pas pu lire cela
fault-bad-request-body = La demande est abîmée ou incomplète. Revenez en arrière et réessayez.
fault-csrf-title = Cela venait d'ailleurs
fault-csrf-body = Pour votre sécurité, nous n'acceptons que les formulaires de cette page. Revenez en arrière, rechargez la page et réessayez.
fault-client-title = Nous ne connaissons pas l'application qui vous envoie
fault-client-body = Retournez à l'application et recommencez. Si cela se reproduit, dites à son administrateur que le client est inconnu.
fault-redirect-title = Nous ne pouvons pas vous renvoyer en toute sécurité
fault-redirect-body = L'application a demandé un retour vers une adresse qui n'est pas enregistrée pour elle. Dites-le à son administrateur.
fault-too-often-title = Trop de demandes
fault-too-often-body = { $seconds ->
    [one] Attendez { $seconds } seconde et réessayez.
    [many] Attendez { $seconds } de secondes et réessayez.
   *[other] Attendez { $seconds } secondes et réessayez.
}
fault-unavailable-title = Quelque chose n'est pas disponible pour l'instant
fault-unavailable-body = Rien n'est perdu. Réessayez dans un moment.
fault-internal-title = Un problème est survenu de notre côté
fault-internal-body = C'est noté. Réessayez dans un moment.
fault-link-title = Ce lien ne marche plus
fault-link-body = Il a déjà servi ou il a expiré. Demandez-en un nouveau.
fault-forbidden-title = Vous n'avez pas accès à cela
fault-forbidden-body = Il faut d'abord configurer quelque chose, ou bien c'est désactivé ici. Revenez à votre compte pour voir ce qui manque.
