### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Se connecter avec un mot de passe
way-passkey = Utiliser une clé d'accès
other-password-line = { $digits ->
   *[other] Votre adresse e-mail et votre mot de passe
}
other-passkey-line = { $digits ->
   *[other] Votre visage, votre empreinte ou le verrouillage de l'écran
}
code-instead-password = Utiliser plutôt un mot de passe
code-instead-passkey = Utiliser plutôt une clé d'accès
login-password-lead = Commencez par votre adresse e-mail.
login-passkey-lead = Utilisez votre visage, votre empreinte ou le verrouillage de l'écran.
identifier-next = Continuer
start-sign-up = Nouveau sur { $app } ? Créer un compte

## Password
password-title = Saisissez votre mot de passe
password-show = Afficher le mot de passe
password-error-empty = Saisissez votre mot de passe
password-error-no-match = Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux, ou choisissez un autre moyen
password-error-closed = Ce mot de passe est bloqué après trop d'essais erronés. Choisissez un autre moyen, ou définissez un nouveau mot de passe
forgot-link = Mot de passe oublié ?
forgot-title = Choisissez un nouveau mot de passe
forgot-lead = Nous envoyons d'abord un code à votre adresse e-mail.
forgot-sent = Si { $address } a un compte ici, nous y avons envoyé un code.
new-password-title = Choisissez un nouveau mot de passe
new-password-lead = Vous serez déconnecté partout et vous vous connecterez avec le nouveau.
password-new = Nouveau mot de passe
password-hint = { $least ->
    [one] Au moins { $least } caractère. L'idéal : plusieurs mots au hasard.
    [many] Au moins { $least } de caractères. L'idéal : plusieurs mots au hasard.
   *[other] Au moins { $least } caractères. L'idéal : plusieurs mots au hasard.
}
password-error-short = { $least ->
    [one] Utilisez au moins { $least } caractère
    [many] Utilisez au moins { $least } de caractères
   *[other] Utilisez au moins { $least } caractères
}
password-error-long = { $most ->
   *[other] Ce mot de passe dépasse { $most } octets. Choisissez-en un plus court
}
password-error-common = C'est facile à deviner. Utilisez plusieurs mots au hasard
password-error-context = « { $word } » est connu d'autres personnes. Utilisez des mots sans rapport avec vous ni avec ce site

## Passkey
passkey-cancelled = Aucune clé d'accès n'a été utilisée. Réessayez, ou choisissez un autre moyen.
passkey-failed = Cette clé d'accès n'a pas fonctionné. Réessayez, ou choisissez un autre moyen.
passkey-unknown = Cette clé d'accès n'est liée à aucun compte ici. Choisissez un autre moyen.
passkey-stale = Cela a pris trop de temps. Réessayez.
passkey-no-script = Les clés d'accès ont besoin de JavaScript. Activez-le, ou choisissez un autre moyen.

## Mailed link
link-title = Se connecter
link-heading = Se connecter à { $app } ?
link-elsewhere-title = Saisissez ce code là où vous avez commencé
link-elsewhere-lead = Vous avez commencé à vous connecter dans un autre navigateur ou sur un autre appareil. Saisissez-y ce code :
link-elsewhere-warning = Si vous n'avez pas commencé à vous connecter, fermez cette page et ne donnez le code à personne.

## Second step
mfa-title = Encore une étape
mfa-lead-totp = Ouvrez votre application d'authentification et saisissez le code à 6 chiffres pour { $app }.
mfa-lead-passkey = Montrez que c'est vous avec votre clé d'accès, puis vous continuerez vers { $app }.
mfa-lead-sms = Nous enverrons un code par SMS au { $address }.
mfa-lead-email = Nous enverrons un code à { $address }.
mfa-sent = Nous avons envoyé un code à { $address }.
mfa-remember = { $days ->
    [one] Ne plus demander dans ce navigateur pendant { $days } jour
    [many] Ne plus demander dans ce navigateur pendant { $days } de jours
   *[other] Ne plus demander dans ce navigateur pendant { $days } jours
}
mfa-way-totp = Application d'authentification
mfa-way-recovery = Utiliser un code de secours
mfa-error-totp = Ce code n'est pas le bon. Le code change toutes les 30 secondes : utilisez le plus récent.
mfa-error-code = Ce n'est pas le code que nous avons envoyé. Regardez notre dernier message et réessayez.
mfa-error-dead = Ce code ne peut plus servir. Envoyez-en un nouveau.
mfa-error-locked = Ce moyen est fermé après trop d'essais erronés. Choisissez-en un autre.
mfa-error-not-sent = Nous ne pouvons pas y envoyer de code pour l'instant. Choisissez un autre moyen.
mfa-name-totp = Application d'authentification
mfa-name-passkey = Clé d'accès
mfa-name-sms = SMS
mfa-name-email = E-mail
mfa-about-totp = Un code à 6 chiffres d'une application sur votre téléphone. Fonctionne sans réseau.
mfa-about-passkey = Votre visage, votre empreinte ou le verrouillage de l'écran. Le plus rapide et le plus sûr.
mfa-about-sms = Un code par SMS. Un numéro de téléphone peut être détourné, gardez donc aussi un autre moyen.
mfa-about-email = Un code par e-mail. Pratique, mais le moins sûr de tous.

## Recovery code
recovery-title = Utiliser un code de secours
recovery-lead = Chaque code de la liste que vous avez gardée fonctionne une seule fois.
recovery-label = Code de secours
recovery-hint = 15 lettres et chiffres, par groupes de cinq
recovery-error-empty = Saisissez un code de secours
recovery-error-wrong = Ce code de secours n'est pas le bon ou a déjà été utilisé
codes-title = Vos codes de secours
codes-lead = Gardez-les en lieu sûr. Ils ne s'affichent que maintenant. Chacun fonctionne une seule fois, si vous ne pouvez pas utiliser votre deuxième étape.
codes-lead-used = Vous avez utilisé un de vos codes de secours, en voici donc de nouveaux. Les anciens ne fonctionnent plus. Gardez ceux-ci en lieu sûr : ils ne s'affichent que maintenant.
codes-copy = Copier
codes-download = Télécharger
codes-print = Imprimer
codes-saved = J'ai mis ces codes en lieu sûr
codes-done = Terminer

## Setting a second step up on the way
enrol-title = Ajoutez un deuxième moyen de prouver que c'est vous
enrol-lead = { $app } demande une deuxième étape. Elle vous protège si quelqu'un d'autre obtient votre code ou votre numéro.
offer-title = Ajoutez un deuxième moyen d'entrer
offer-lead = Pour l'instant, un SMS est le seul moyen d'entrer dans votre compte. Si vous perdez le numéro, vous perdez le compte. Ajoutez un autre moyen maintenant.
offer-passkey-title = La prochaine fois, passez-vous du code
offer-passkey-lead = Connectez-vous à { $app } avec votre visage, votre empreinte ou le verrouillage de l'écran.
offer-shared-device = Ne configurez pas de clé d'accès sur un appareil que vous partagez.
offer-later = Pas maintenant

## Confirming to be there
confirm-title = Confirmez d'abord que c'est vous
confirm-lead = Vous allez modifier la protection de votre compte.
confirm-none = Aucun de vos moyens de connexion n'est activé pour l'instant. Contactez l'administrateur.
somebody-else-title = C'est un autre compte
somebody-else-body = Vous avez confirmé avec un autre compte que celui auquel vous êtes connecté. Revenez en arrière et utilisez le vôtre.

## Sign-up
signup-title = Créer un compte
signup-lead = Pour { $app }. Si vous avez déjà un compte, vous y serez connecté.
signup-name = Votre nom
signup-submit = Créer un compte
signup-by-phone = Utiliser plutôt un numéro de téléphone
signup-by-email = Utiliser plutôt une adresse e-mail
signup-have-one = J'ai déjà un compte

## A number that nobody proved for long
old-number-title = Cela fait longtemps
old-number-lead = Le code était bon, mais ce numéro n'a pas servi ici depuis longtemps, et les numéros sont réattribués. Si le compte est à vous, connectez-vous d'une autre façon.
old-number-new = Ce numéro est nouveau pour vous ?
old-number-claim-lead = Vous pouvez alors avoir votre propre compte avec lui. Nous attendons d'abord quelques jours et prévenons la personne qui l'utilisait.
old-number-claim = Ce numéro est nouveau pour moi
old-number-until = À partir du { $date }, se connecter avec ce numéro créera un nouveau compte, sauf si son ancien titulaire s'y oppose.
old-number-turned-down = La personne qui utilise ce numéro ici dit qu'il est toujours à elle. Contactez l'administrateur.
