## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = C'est presque fini
form-post-body = Continuez vers { $app }.
web-message-body = Vous pouvez revenir à { $app }.
account-title = Quel compte ?
account-lead = Choisissez qui continue vers { $app }.
account-continue = Continuer en tant que { $account }
account-other = Utiliser un autre compte
consent-title = Autoriser l'accès ?
consent-heading = { $app } demande un accès
consent-lead = Vous êtes connecté en tant que { $account }. { $app } souhaite :
consent-openid = Savoir que c'est vous
consent-profile = Voir votre nom, votre photo et votre langue
consent-email = Voir votre adresse e-mail
consent-phone = Voir votre numéro de téléphone
consent-offline = Rester connectée quand vous ne l'utilisez pas
consent-api = Utiliser { $scope } de { $api }
consent-claim = Voir ce qui est connu de vous sous { $claim }
consent-days = { $days ->
    [one] La question ne sera plus posée pendant { $days } jour.
   *[other] La question ne sera plus posée pendant { $days } jours.
}
consent-withdraw = Vous pouvez revenir sur ce choix à tout moment.
consent-allow = Autoriser
consent-refuse = Refuser
apps-title = Applications autorisées
apps-lead = Ces applications peuvent utiliser votre compte. Retirer l'accès les déconnecte.
apps-none = Aucune application n'a accès à votre compte.
apps-remove = Retirer l'accès de { $app }
apps-removed = { $app } n'a plus d'accès.
device-title = Connecter un appareil
device-lead = Saisissez le code affiché par votre appareil.
device-label = Code
device-error-unknown = Ce code n'est pas le bon, ou il a expiré. Regardez à nouveau votre appareil.
device-error-often = Trop de codes ont été essayés. Attendez une heure et recommencez sur votre appareil.
device-next = Continuer
device-confirm-title = Connecter { $app } ?
device-confirm-code = Votre appareil affiche-t-il { $code } ?
device-confirm-account = Il sera connecté en tant que { $account }.
device-confirm-warning = Ne continuez que si c'est vous qui avez commencé. La personne qui vous a envoyé un lien ou un code essaie peut-être d'entrer dans votre compte.
device-allow = Oui, le connecter
device-refuse = Non, arrêter
device-done-title = Votre appareil est connecté
device-done-body = Vous pouvez y retourner.
device-refused-title = Rien n'a été connecté
device-refused-body = L'appareil a reçu un refus.
sign-out-telling = Une application est informée de votre déconnexion
