### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = La connexion par SMS a été activée
notice-phone-set = Les codes envoyés au { $number } ouvrent désormais votre compte { $app }.
notice-phone-changed-title = Votre numéro a été modifié
notice-phone-changed = Les codes de votre compte { $app } sont désormais envoyés au { $number } et non plus au { $before }.
notice-phone-removed-title = Votre numéro a été retiré
notice-phone-removed = { $number } a été retiré de votre compte { $app }.
notice-email-set-title = Une adresse e-mail a été ajoutée
notice-email-set = Votre compte { $app } utilise désormais { $address }.
notice-email-changed-title = Votre adresse e-mail a été modifiée
notice-email-changed = Votre compte { $app } utilise désormais { $address } et non plus { $before }.
notice-mfa-added-title = Une deuxième étape a été ajoutée
notice-mfa-added = Votre compte { $app } a une nouvelle deuxième étape : { $method }.
notice-mfa-removed-title = Une deuxième étape a été retirée
notice-mfa-removed = Votre compte { $app } n'a plus cette deuxième étape : { $method }.
notice-passkey-added-title = Une clé d'accès a été ajoutée
notice-passkey-added = Une nouvelle clé d'accès ouvre votre compte { $app }.
notice-passkey-removed-title = Une clé d'accès a été retirée
notice-passkey-removed = Une clé d'accès a été retirée de votre compte { $app }.
notice-password-changed-title = Votre mot de passe a été modifié
notice-password-changed = Votre compte { $app } a un nouveau mot de passe.
notice-password-removed-title = Votre mot de passe a été retiré
notice-password-removed = Votre compte { $app } n'a plus de mot de passe.
notice-recovery-made-title = De nouveaux codes de secours ont été créés
notice-recovery-made = Votre compte { $app } a de nouveaux codes de secours. Les anciens ne fonctionnent plus.
notice-recovery-used-title = Un code de secours a été utilisé
notice-recovery-used = { $left ->
    [one] Quelqu'un s'est connecté à { $app } avec un de vos codes de secours. Il en reste { $left }.
    [many] Quelqu'un s'est connecté à { $app } avec un de vos codes de secours. Il en reste { $left }.
   *[other] Quelqu'un s'est connecté à { $app } avec un de vos codes de secours. Il en reste { $left }.
}
notice-new-browser-title = Nouvelle connexion
notice-new-browser = Quelqu'un s'est connecté à { $app } avec votre compte, dans un navigateur où il n'avait pas encore servi.
notice-locked-title = Un moyen de connexion a été fermé
notice-locked = Il y a eu trop d'essais erronés. Un moyen de connexion à votre compte { $app } a donc été fermé.
notice-number-claimed-title = Votre numéro va quitter votre compte
notice-number-claimed = { $days ->
    [one] Quelqu'un d'autre a montré qu'il reçoit les SMS envoyés au { $number }. Dans { $days } jour, il sera retiré de votre compte { $app }.
    [many] Quelqu'un d'autre a montré qu'il reçoit les SMS envoyés au { $number }. Dans { $days } de jours, il sera retiré de votre compte { $app }.
   *[other] Quelqu'un d'autre a montré qu'il reçoit les SMS envoyés au { $number }. Dans { $days } jours, il sera retiré de votre compte { $app }.
}
notice-deleted-title = Votre compte a été supprimé
notice-deleted = Votre compte { $app } a été supprimé, avec tout ce qu'il contenait.

## Second steps
notice-method-totp = application d'authentification
notice-method-passkey = clé d'accès
notice-method-sms = code par SMS
notice-method-email = code par e-mail

## Circumstances
notice-when = Quand : { $at }
notice-browser = Navigateur : { $browser }
notice-browser-on = { $browser } sur { $system }
notice-network = Adresse réseau : { $network }
notice-name = Nom : { $name }

## What to do
notice-was-you = Si c'était vous, vous n'avez rien à faire.
notice-take-back = { $days ->
    [one] Si ce n'était pas vous, utilisez ce lien. Il annule la modification et déconnecte tout. Il est valable { $days } jour.
    [many] Si ce n'était pas vous, utilisez ce lien. Il annule la modification et déconnecte tout. Il est valable { $days } de jours.
   *[other] Si ce n'était pas vous, utilisez ce lien. Il annule la modification et déconnecte tout. Il est valable { $days } jours.
}
notice-sign-out = { $days ->
    [one] Si ce n'était pas vous, utilisez ce lien. Il déconnecte tout. Il est valable { $days } jour.
    [many] Si ce n'était pas vous, utilisez ce lien. Il déconnecte tout. Il est valable { $days } de jours.
   *[other] Si ce n'était pas vous, utilisez ce lien. Il déconnecte tout. Il est valable { $days } jours.
}
notice-keep-number = Si ce numéro est toujours le vôtre, gardez-le avec ce lien.
notice-no-link = Si ce n'était pas vous, contactez l'administrateur de { $app }.
notice-not-me = Ce n'était pas moi
notice-keep = Garder mon numéro
invitation-subject = Vous êtes invité sur { $app }
invitation-body = Un compte a été créé pour vous sur { $app }. Utilisez ce lien pour l'ouvrir.
invitation-once = Le lien fonctionne une seule fois. Si vous ne savez pas de quoi il s'agit, ignorez cet e-mail.
invitation-button = Ouvrir mon compte
recovery-link-subject = Retrouver l’accès à { $app }
recovery-link-body = Une personne qui gère { $app } a lancé ceci pour vous aider à revenir.
recovery-link-what = Utilisez ce lien pour confirmer que cette boîte mail est la vôtre, puis connectez-vous. Elle ne voit ni code ni mot de passe.
recovery-link-button = Retrouver l’accès
recovery-link-once = Le lien fonctionne une seule fois. Si vous n’avez demandé d’aide à personne, ignorez ce mail : sans le lien, rien ne change.

## The page behind the link
disown-title = Ce n'était pas vous ?
disown-keep-title = Ce numéro est-il toujours le vôtre ?
disown-lead-take-back = Appuyez sur le bouton pour annuler cela et déconnecter tout ce qui utilise votre compte.
disown-lead-sign-out = Appuyez sur le bouton pour déconnecter tout ce qui utilise votre compte.
disown-lead-keep = Appuyez sur le bouton pour garder le numéro et déconnecter tout ce qui utilise votre compte.
disown-done-title = C'est fait
disown-done-back = La modification a été annulée.
disown-done-kept = Le numéro reste sur votre compte.
disown-done-nothing = Il n'y avait plus rien à annuler.
disown-done-signed-out = Tout ce qui utilisait votre compte est déconnecté.
disown-next-title = Que faire maintenant
disown-next-mailbox = Changez le mot de passe de votre messagerie si quelqu'un d'autre peut la lire.
disown-next-password = Votre mot de passe ne fonctionne plus. Choisissez-en un nouveau que vous n'utilisez nulle part ailleurs.
disown-next-look = Reconnectez-vous et vérifiez chaque moyen d'accès à votre compte.
disown-continue = Aller à votre compte
