### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Erreur : { $step } – { $app }
error-prefix = Erreur :
host-label = Vous êtes sur
language-label = Langue
foot-privacy = Confidentialité
foot-terms = Conditions
foot-support = Aide
elsewhere = Vous vous êtes connecté dans un autre onglet.
elsewhere-continue = Continuer

## Start, phone
login-title = Se connecter
login-phone-lead = Nous envoyons un code à usage unique par SMS sur votre téléphone. Pas besoin de mot de passe.
login-phone-lead-signup = Nous envoyons un code à usage unique par SMS sur votre téléphone. Si c'est votre première fois ici, cela crée votre compte.
phone-region = Pays ou région
phone-region-suggested = Suggestions
phone-region-all = Tous
phone-label = Numéro de mobile
phone-hint = Par exemple { $example }
phone-send = Recevoir un code par SMS
phone-sending = Envoi…
phone-rates = Votre opérateur peut facturer les messages.
used-last = Utilisé la dernière fois
or = ou

## Start, e-mail
login-email-lead = Nous envoyons un code à usage unique à votre adresse e-mail. Pas besoin de mot de passe.
email-label = Adresse e-mail
email-send = Recevoir un code par e-mail

## Ways
way-sms = Recevoir un code par SMS
way-email = Recevoir un code par e-mail
other-title = Choisir un autre moyen
other-lead = Vous pouvez vous connecter à { $app } par ces moyens.
other-sms-line = Un code à { $digits } chiffres sur votre téléphone
other-email-line = Un code à { $digits } chiffres par e-mail
other-back = Retour

## Errors of the start pages
phone-error-empty = Saisissez votre numéro de mobile
phone-error-not-digits = Un numéro de téléphone ne contient que des chiffres, des espaces et + ( ) - .
phone-error-too-short = { $number } est trop court pour ce pays ({ $country }). Vérifiez le numéro et réessayez
phone-error-too-long = { $number } est trop long pour ce pays ({ $country }). Vérifiez le numéro et réessayez
phone-error-not-in-plan = { $number } n'est pas un numéro de téléphone de ce pays ({ $country }). Vérifiez le pays et le numéro
phone-error-email = C'est une adresse e-mail. Choisissez « Recevoir un code par e-mail » ci-dessous pour l'utiliser
phone-error-landline = { $number } semble être une ligne fixe, et une ligne fixe ne reçoit pas de SMS. Saisissez un numéro de mobile
phone-error-kind = Nous ne pouvons pas envoyer de code à ce type de numéro. Saisissez un numéro de mobile
phone-error-country = Nous n'envoyons pas encore de SMS vers ce pays ({ $country }). Choisissez un autre moyen ci-dessous
phone-error-extension = Laissez de côté le numéro de poste et saisissez seulement le numéro
phone-error-opted-out = Ce numéro a demandé à ne plus recevoir nos SMS. Envoyez START par SMS au numéro d'où ils venaient, ou choisissez un autre moyen
phone-error-refused = Le SMS n'a pas pu être remis au { $number }. Vérifiez le numéro, ou choisissez un autre moyen
phone-error-off = La connexion par SMS est désactivée ici. Choisissez un autre moyen
email-error-empty = Saisissez votre adresse e-mail
email-error-shape = Saisissez une adresse e-mail comme nom@example.com
email-error-too-long = Cette adresse e-mail est trop longue
email-error-phone = C'est un numéro de téléphone. Choisissez « Recevoir un code par SMS » ci-dessous pour l'utiliser
email-error-off = La connexion par e-mail est désactivée ici. Choisissez un autre moyen

## Code
code-title = Saisissez votre code
code-sent-sms = Envoyé par SMS au { $number }
code-sent-email = Envoyé par e-mail à { $address }
code-change-sms = Changer de numéro
code-change-email = Changer d'adresse
code-label = Code à { $digits } chiffres
code-hint = { $minutes ->
    [one] Valable { $minutes } minute. Ne le donnez à personne, pas même à nous.
    [many] Valable { $minutes } de minutes. Ne le donnez à personne, pas même à nous.
   *[other] Valable { $minutes } minutes. Ne le donnez à personne, pas même à nous.
}
code-tries-left = { $left ->
    [one] Il reste { $left } essai. Ensuite, il vous faut un nouveau code.
    [many] Il reste { $left } d'essais. Ensuite, il vous faut un nouveau code.
   *[other] Il reste { $left } essais. Ensuite, il vous faut un nouveau code.
}
code-submit = Se connecter
code-checking = Vérification…
code-help = Pas reçu de code ?
code-help-sms = Un SMS peut prendre une minute. Vérifiez le numéro ci-dessus et que votre téléphone a du réseau.
code-help-email = Un e-mail peut prendre une minute. Vérifiez l'adresse ci-dessus et votre dossier de spam.
code-help-no-account = Si vous ne recevez pas de code, il n'y a peut-être pas de compte correspondant ici.
code-resend = Renvoyer le code
code-resend-in = Renvoyer le code dans
code-resend-ready = Vous pouvez maintenant renvoyer le code.
code-instead-email = Recevoir plutôt un code par e-mail
code-instead-sms = Recevoir plutôt un code par SMS
code-sent-again = Renvoyé à { $time }.
code-too-soon = Vous pouvez le renvoyer à { $time }.
code-slow = Le SMS peut prendre un moment.
code-delivered = Remis à { $time }.
code-undelivered = Votre réseau n'a pas accepté le SMS. Choisissez un autre moyen.
code-not-sent = Nous n'avons pas pu transmettre le message pour l'instant. Choisissez un autre moyen, ou renvoyez-le dans un moment.

## Errors of the code page
code-error-empty = Saisissez le code que nous avons envoyé
code-error-not-digits = Le code ne contient que des chiffres
code-error-length = { $digits ->
   *[other] Le code a { $digits } chiffres. Vous en avez saisi { $entered }
}
code-error-wrong = { $code } n'est pas le code que nous avons envoyé. Regardez notre dernier message et réessayez.
code-error-expired = Ce code a expiré. Envoyez-en un nouveau pour continuer.
code-error-new-sent = Ce code a expiré. Nous venons de vous en envoyer un nouveau.
code-error-superseded = Un code plus récent a été envoyé. Saisissez le plus récent.

## Wait page
wait-title-tries = Trop de codes erronés
wait-title-sends = Trop de messages
wait-title-network = Trop d'essais depuis ce réseau
wait-until = Pour votre sécurité, attendez jusqu'à { $time } et recommencez.
wait-minutes = { $minutes ->
    [one] C'est dans { $minutes } minute.
    [many] C'est dans { $minutes } de minutes.
   *[other] C'est dans { $minutes } minutes.
}
wait-minutes-script = Minutes restantes : { $minutes }
wait-other = Ce que vous pouvez faire maintenant
wait-tries-new = Le code ne peut plus servir. Vous pouvez en demander un nouveau.
start-again = Recommencer
back-to = Retour à { $app }

## Pages about the state of the sign-in
stale-title = Cette page de connexion a expiré
stale-body = Elle était ouverte depuis plus d'une heure. Rien n'est perdu.
cookie-title = Votre navigateur n'a pas gardé un cookie dont nous avons besoin
cookie-body = Autorisez les cookies pour ce site, puis revenez à { $app } et recommencez. La cause est souvent une fenêtre privée ou un bloqueur de cookies.
used-title = Vous avez déjà utilisé cette page
used-body = Vous êtes connecté. Il n'y a plus rien à faire ici.
continue-to = Continuer vers { $app }
no-way-title = Aucun moyen de se connecter pour l'instant
no-way-body = Aucun moyen de se connecter n'est activé pour { $app }. Seul l'administrateur peut changer cela.
step-up-title = Il faut une étape de plus
step-up-body = Votre code est bon, mais { $app } demande une deuxième étape que votre compte n'a pas encore. Contactez l'administrateur.
blocked-title = Ce compte est en pause
blocked-body = Contactez l'administrateur de { $app }.
signed-out-title = Vous êtes déconnecté
signed-out-body = Vous pouvez fermer cette page.
sign-out-title = Se déconnecter ?
sign-out-body = Vous serez déconnecté ici de { $app } et de tout ce qui utilise cette connexion.
sign-out-confirm = Se déconnecter
