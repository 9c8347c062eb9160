### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Aller au contenu
account-nav = Votre compte
account-nav-profile = Profil
account-nav-security = Confidentialité et sécurité
account-nav-sessions = Où vous êtes connecté
account-nav-activity = Activité
account-nav-data = Vos données
account-cancel = Annuler
account-save = Enregistrer
account-confirm = Confirmer
account-back = Retour

## Privacy & Security
security-title = Confidentialité et sécurité
security-lead = Comment vous vous connectez, et ce qui protège votre compte.
security-since = Date d'ajout : { $date }
security-used = Dernière utilisation : { $date }
security-remove = Retirer
security-remove-named = Retirer { $name }
security-rename = Renommer
security-rename-named = Renommer { $name }
security-phone = Connexion par SMS
security-phone-set = Vous pouvez vous connecter avec un code envoyé au numéro { $number }.
security-phone-open = Connectez-vous avec un code envoyé sur votre téléphone.
security-phone-locked = Ajoutez d'abord une autre deuxième étape, comme une application d'authentification. Ainsi, même si vous perdez votre téléphone, vous gardez l'accès à votre compte.
security-phone-fix = Ajouter une deuxième étape
security-phone-off = Le numéro { $number } n'est pas utilisé pour l'instant : la connexion par SMS est désactivée ici.
security-phone-set-up = Configurer
security-phone-change = Changer de numéro
security-phone-remove = Désactiver
security-steps = Deuxième étape
security-steps-lead = Demandée après le mot de passe, le SMS ou l'e-mail, pour qu'un seul vol ne suffise pas.
security-steps-add = Ajouter une deuxième étape
security-remembered = { $count ->
    [one] La deuxième étape n'est pas demandée dans { $count } navigateur.
    [many] La deuxième étape n'est pas demandée dans { $count } de navigateurs.
   *[other] La deuxième étape n'est pas demandée dans { $count } navigateurs.
}
security-forget = Redemander partout
security-passkeys = Clés d'accès
security-passkeys-none = Pas encore de clé d'accès. C'est le moyen le plus rapide et le plus sûr de se connecter.
security-passkeys-add = Ajouter une clé d'accès
security-codes = Codes de secours
security-codes-left = { $left ->
    [0] Il ne reste aucun code de secours. Créez-en de nouveaux.
    [one] Il reste { $left } code de secours.
    [many] Il reste { $left } de codes de secours.
   *[other] Il reste { $left } codes de secours.
}
security-codes-new = Nouveaux codes
security-password = Mot de passe
security-password-set = Vous avez un mot de passe.
security-password-none = Vous n'avez pas de mot de passe.
security-password-add = Définir un mot de passe
security-password-change = Changer de mot de passe
security-sessions = Voyez tous les navigateurs connectés à votre compte, et déconnectez ceux que vous ne connaissez pas.
security-sessions-show = Afficher

## What was done
done-phone-set = Vous pouvez désormais vous connecter avec votre numéro. Nous vous en avons informé par e-mail.
done-phone-changed = Vous vous connectez désormais avec votre nouveau numéro. L'ancien ne fonctionne plus.
done-phone-removed = La connexion par SMS est désactivée pour votre compte.
done-totp-added = Votre application d'authentification est configurée.
done-totp-removed = L'application d'authentification est retirée.
done-step-added = Votre deuxième étape est configurée.
done-step-removed = Cette deuxième étape est retirée.
done-passkey-added = Votre clé d'accès est prête.
done-passkey-renamed = La clé d'accès a son nouveau nom.
done-passkey-removed = La clé d'accès est retirée ici. Vous pouvez aussi la supprimer sur votre appareil.
done-password-set = Votre nouveau mot de passe fonctionne dès maintenant.
done-password-removed = Votre mot de passe est retiré.
done-forgotten = La deuxième étape est de nouveau demandée dans tous les navigateurs.
done-codes-made = Vos nouveaux codes de secours fonctionnent. Les anciens ne fonctionnent plus.

## Phone set-up
wizard-step = Étape { $step } sur { $of }
phone-setup-title = Connexion par SMS
phone-setup-lead = Saisissez le numéro avec lequel vous voulez vous connecter. Nous y enverrons un code par SMS.
phone-step-title = SMS comme deuxième étape
phone-step-lead = Saisissez le numéro auquel envoyer les codes par SMS.
phone-setup-risk = Un numéro de téléphone peut être détourné, attribué à quelqu'un d'autre ou devenir injoignable. Gardez un autre moyen de connexion, comme une clé d'accès ou une application d'authentification.
phone-error-taken = Ce numéro est utilisé par un autre compte. Connectez-vous avec ce numéro, ou retirez-le d'abord de cet autre compte
phone-error-too-often = Trop de messages ont été demandés. Attendez un moment et réessayez
phone-error-not-sent = Nous ne pouvons pas envoyer de SMS à ce numéro pour l'instant
code-error-taken = Un autre compte l'utilise déjà. Connectez-vous à ce compte, ou commencez par l'en retirer
code-error-wrong-again = Ce n'est pas le code que nous avons envoyé. Regardez notre dernier message et réessayez
code-error-not-open = Cela ne peut pas être configuré pour l'instant. Vos deuxièmes étapes ont changé entre-temps
remove-phone-title = Désactiver la connexion par SMS
remove-phone-lead = Nous enverrons un code par SMS au numéro { $number }, pour que personne d'autre ne puisse la désactiver.
remove-phone-remaining = Vous pouvez toujours vous connecter avec :
remove-phone-lost = Je n'ai plus ce numéro
remove-last-way = C'est votre dernier moyen de connexion. Ajoutez-en d'abord un autre.
remove-last-step = Une deuxième étape est exigée ici et c'est votre dernière. Ajoutez-en d'abord une autre.
remove-sms-rests = La connexion par SMS a besoin d'une autre deuxième étape, et c'est la dernière que vous avez.
kept-title = Le retrait n'est pas possible ainsi
kept-both = Retirer et désactiver la connexion par SMS
kept-back = Garder

## Second steps
second-step-title = Ajouter une deuxième étape
second-step-lead = Choisissez ce que nous demandons après la première étape.
second-step-none = Il n'y a rien à ajouter pour l'instant.
second-step-best = Recommandé
second-step-add = Ajouter
totp-title = Configurer une application d'authentification
totp-lead = Toute application qui crée des codes à 6 chiffres convient.
totp-step-scan = Scannez cette image avec l'application :
totp-qr = Un code QR qui contient la clé ci-dessous
totp-key = Ou saisissez-y cette clé :
totp-open = Ouvrir dans une application sur cet appareil
totp-step-code = Saisissez le code à 6 chiffres affiché par l'application
totp-name = Nom à lui donner (si vous voulez)
totp-turn-on = Activer
totp-error-wrong = Ce code n'est pas le bon. Le code change toutes les 30 secondes : utilisez le plus récent
totp-error-stale = Cela a pris trop de temps. Scannez la nouvelle image et saisissez son code
totp-error-too-many = Vous avez déjà le nombre maximal d'applications d'authentification
passkey-title = Ajouter une clé d'accès
passkey-lead = La prochaine fois, connectez-vous avec votre visage, votre empreinte ou le verrouillage de l'écran.
passkey-shared = Ne le faites pas sur un appareil que vous partagez avec d'autres.
passkey-add = Ajouter la clé d'accès
passkey-name = Nom
passkey-name-hint = Laissez vide pour utiliser le nom de votre appareil
passkey-name-title = Renommer la clé d'accès
passkey-name-empty = Saisissez un nom
passkey-registered = Cet appareil a déjà une clé d'accès pour votre compte.
passkey-too-many = Vous avez déjà le nombre maximal de clés d'accès.
codes-new-title = Nouveaux codes de secours
codes-new-lead = Vous recevrez dix nouveaux codes. Les anciens ne fonctionneront plus.
codes-new-make = Créer de nouveaux codes

## Password
password-old = Mot de passe actuel
password-end-others = Me déconnecter partout ailleurs
password-remove = Retirer mon mot de passe
password-error-wrong = Ce n'est pas votre mot de passe actuel
password-error-often = Trop d'essais. Attendez un moment et réessayez
