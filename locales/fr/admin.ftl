### The portal.

## The list of sections
admin-nav = Portail
admin-menu = Menu
admin-own-account = Mon compte
admin-group-start = Accueil
admin-group-sign-in = Connexion
admin-group-messages = Messages
admin-group-people = Personnes et applications
admin-group-insight = Suivi
admin-group-look = Apparence et langue
admin-group-system = Système
admin-overview = Vue d’ensemble
admin-quick-sign-in = Connexion rapide
admin-mfa = Politique MFA
admin-sessions = Sessions
admin-sms = Connexion SMS
admin-mail = Connexion e-mail
admin-messages = Journal d’envoi
admin-users = Utilisateurs
admin-administrators = Administrateurs
admin-apps = Applications
admin-conversion = Conversion
admin-logs = Journal d’audit
admin-branding = Apparence
admin-keys = Clés
admin-limits = Limites
admin-webhooks = Webhooks

## Roles
admin-role-owner = Propriétaire
admin-role-administrator = Administrateur
admin-role-support = Assistance
admin-role-auditor = Auditeur

## Where texts go
admin-sending-outbox = Les SMS restent dans la boîte locale
admin-sending-twilio = Envoi par Twilio
admin-sending-gateway = Envoi par votre passerelle

## Forms
admin-save = Enregistrer
admin-discard = Abandonner
admin-savebar = Modifications non enregistrées
admin-savebar-hint = Rien ne change pour personne tant que vous n’enregistrez pas.
admin-saved = Enregistré. C’est en vigueur dès maintenant.
admin-not-saved = Rien n’a été enregistré. Voyez ce qui est signalé ci-dessous.
admin-outpaced = Quelqu’un d’autre a modifié les réglages pendant que cette page était ouverte. Rien n’a été enregistré. Votre saisie est ci-dessous ; enregistrez de nouveau pour qu’elle l’emporte.
admin-back = Vous étiez déjà déconnecté à l’envoi : rien n’a été enregistré.
admin-back-kept = Votre saisie est encore dans cet onglet, sans mots de passe ni jetons.
admin-back-put = La remettre
admin-back-forget = L’oublier
admin-back-done = Votre saisie est de nouveau dans le formulaire. Relisez-la et enregistrez.
admin-summary = Rien n’a été enregistré

## Not open to this person
admin-refused-title = Cette page ne vous est pas ouverte
admin-refused-role = Votre rôle ici est « { $role } », qui ne couvre pas cette page. Un propriétaire peut changer cela.
admin-refused-none = Ce compte ne peut pas ouvrir le portail. Un propriétaire doit d’abord lui donner un rôle.
admin-refused-back = Retour au portail

## How text messages rest on other factors
admin-rule-title = Un téléphone perdu n’enferme personne dehors
admin-rule-sign-in = Connexion
admin-rule-second = Deuxième étape
admin-rule-none = Aucune
admin-rule-without = Le SMS ne permet pas de se connecter ; rien ne repose donc dessus.
admin-rule-fine = Il y a d’autres moyens des deux côtés. Un téléphone perdu n’enferme personne dehors.
admin-rule-tight = Les SMS servent à la connexion et à la deuxième étape. Chaque côté garde donc un moyen qui n’est pas un SMS.
admin-rule-only = Le SMS est le seul moyen de se connecter. Une personne qui change de numéro aura besoin de vous.
admin-refused-only-way = Le SMS ne peut pas être le seul moyen de se connecter s’il sert aussi de deuxième étape. Activez un moyen de plus.
admin-refused-only-step = La deuxième étape ne peut pas être le SMS seul. Ajoutez-en une autre, comme une application d’authentification.
admin-refused-no-other = Sans autre deuxième étape, la connexion par SMS est désactivée pour tous. Désactivez aussi le SMS dans Connexion rapide, ou gardez une autre deuxième étape.
admin-refused-no-way = Au moins un moyen de se connecter doit rester activé.
admin-lock-way = Verrouillé. C’est le seul autre moyen de se connecter tant que le SMS sert aussi de deuxième étape. Activez un autre moyen, ou retirez le SMS de la MFA, pour le déverrouiller.
admin-lock-step = Verrouillé. C’est la seule autre deuxième étape tant que le SMS ouvre aussi la porte. Activez-en une autre, ou désactivez le SMS dans Connexion rapide, pour la déverrouiller.
admin-lock-factor = Verrouillé. La connexion par SMS repose dessus. Activez une autre deuxième étape, ou désactivez le SMS dans Connexion rapide, pour la déverrouiller.
admin-lock-last = Verrouillé. C’est le seul moyen de se connecter.
admin-lock-needs = Verrouillé. Ajoutez d’abord une autre deuxième étape dans Politique MFA.

## Ways in
admin-way-sms = SMS
admin-way-email = Code par e-mail
admin-way-link = Lien par e-mail
admin-way-password = Mot de passe
admin-way-passkey = Clé d’accès

## MFA policy
admin-mfa-lead = Demandez une deuxième preuve après la première, pour qu’un seul vol ne suffise pas.
admin-mfa-who = À qui on la demande
admin-mfa-off = Personne
admin-mfa-off-about = Pas de deuxième étape, même pour qui en a une.
admin-mfa-optional = À ceux qui en ont une
admin-mfa-optional-about = Chacun choisit. Qui a une deuxième étape doit la passer.
admin-mfa-required = Tout le monde, sauf avec une clé d’accès
admin-mfa-required-about = Qui n’en a pas en ajoute une à la prochaine connexion. Une clé d’accès compte pour les deux étapes, car le visage, le doigt ou le verrouillage de l’écran l’ouvre.
admin-mfa-all = Tout le monde, même après une clé d’accès
admin-mfa-all-about = Une clé d’accès ne suffit pas seule. Un des autres moyens ci-dessous la suit, s’il y en a un d’activé.
admin-mfa-methods = Moyens
admin-mfa-days = Jours pendant lesquels un navigateur est mémorisé
admin-mfa-days-hint = Pendant ces jours, un navigateur où on l’a demandé n’est plus interrogé. 0 demande à chaque fois ; 90 est le maximum.
admin-mfa-days-error = Entrez un nombre entier de 0 à 90.
admin-mfa-step-up-title = Quand une application demande plus
admin-mfa-step-up-about = Une application peut demander une deuxième étape (acr_values) ou une nouvelle connexion (max_age). Qui vient de passer la deuxième étape n’est pas interrogé de nouveau. Un navigateur mémorisé ne compte pas ici.
admin-mfa-step-up = Minutes pendant lesquelles une deuxième étape compte pour une telle application
admin-mfa-step-up-hint = De 5 à 1440, soit un jour.
admin-mfa-step-up-error = Entrez un nombre entier de 5 à 1440.
admin-mfa-both-title = La connexion par SMS repose sur ce point
admin-mfa-both-about = Sans autre deuxième étape, un téléphone perdu pourrait laisser quelqu’un dehors. La connexion par SMS s’arrête donc aussi, pour tous et dans chaque application, ou ceci reste activé.
admin-mfa-both = Désactiver aussi la connexion par SMS et enregistrer
admin-mfa-both-follows = La connexion par SMS est désactivée aussi.
admin-must-set-up = { $people ->
    [one] { $people } personne sur { $of } devrait ajouter une deuxième étape à sa prochaine connexion
   *[other] { $people } personnes sur { $of } devraient ajouter une deuxième étape à leur prochaine connexion
}
admin-must-set-up-about = Elles n’en ont alors aucune qui compte. Voici les plus récentes.
admin-none-left = { $people ->
    [one] { $people } personne sur { $of } n’aurait plus de deuxième étape
   *[other] { $people } personnes sur { $of } n’auraient plus de deuxième étape
}
admin-none-left-about = Ce qu’elles ont ajouté ne serait plus demandé. Voici les plus récentes.

## Quick sign-in
admin-quick-lead = Choisissez comment les personnes prouvent leur identité. Ce que vous activez ici apparaît dans la page de connexion, dans cet ordre.
admin-quick-ways = Moyens de se connecter
admin-recommended = Recommandé
admin-way-sms-about = Un code à usage unique envoyé au numéro de mobile.
admin-way-email-about = Un code à usage unique envoyé à l’adresse e-mail.
admin-way-link-about = Un lien à ouvrir, pour qui lit ses e-mails sur le même appareil.
admin-way-password-about = Seulement si vous reprenez des personnes d’un ancien système.
admin-way-passkey-about = Visage, empreinte ou verrouillage d’écran. Rien à recevoir, rien à saisir.
admin-move-up = Monter { $name }
admin-move-down = Descendre { $name }
admin-moved = Déplacé
admin-take-out-of-mfa = Retirer le SMS de la MFA et enregistrer
admin-sms-idle = C’est activé, mais la page de connexion l’omet : il n’y a pas d’autre deuxième étape que le SMS.
admin-sms-local = Les SMS vont dans la boîte locale. Personne hors de cette machine ne les reçoit.
admin-sign-up-title = Inscription
admin-sign-up = Accepter de nouvelles personnes
admin-sign-up-about = Qui prouve un numéro ou une adresse que personne n’a ici reçoit un compte.
admin-old-numbers = Numéros qui changent de mains
admin-old-numbers-about = Les numéros sont réattribués. Un numéro que personne n’a prouvé depuis longtemps n’ouvre pas seul son compte.
admin-trust = Jours de confiance dans un numéro sans preuve
admin-trust-hint = 0 fait toujours confiance ; 3650 est le maximum.
admin-trust-error = Entrez un nombre entier de 0 à 3650.
admin-quarantine = Jours avant qu’un numéro réclamé quitte son ancien compte
admin-quarantine-hint = Pendant ce temps, l’ancien titulaire peut s’opposer. De 1 à 90.
admin-quarantine-error = Entrez un nombre entier de 1 à 90.
admin-loss-about = Elles peuvent se connecter aujourd’hui et ne le pourraient plus. Voici les plus récentes.
admin-loss-save = Enregistrer quand même
admin-preview = Aperçu en direct
admin-preview-see = Voir l’aperçu en direct
admin-preview-draft = Voir le brouillon
admin-preview-about = Montre vos modifications non enregistrées. Les personnes voient encore la version enregistrée.
admin-preview-step = Étape
admin-preview-start = Début
admin-preview-code = Code
admin-preview-mfa = Deuxième étape
admin-preview-look = Aspect
admin-preview-light = Clair
admin-preview-dark = Sombre
admin-preview-width = Largeur
admin-preview-phone = Téléphone
admin-preview-desk = Ordinateur
admin-loss = { $people ->
    [one] { $people } personne sur { $of } n’aurait plus aucun moyen de se connecter
   *[other] { $people } personnes sur { $of } n’auraient plus aucun moyen de se connecter
}

## The administrator's link
setup-title = Devenir administrateur
setup-lead = Ce lien fait de { $address } un administrateur de cette installation. Il sert une seule fois.
setup-confirm = Confirmer
setup-own = Ce compte a déjà une clé d’accès ou un mot de passe. Il les garde.
setup-name = Votre nom
setup-password-hint = Le portail demande aussi une deuxième étape : une application d’authentification ou une clé d’accès. Vous l’ajoutez ensuite.
setup-by-password = Continuer avec un mot de passe
setup-by-passkey = Utiliser plutôt une clé d’accès
setup-how = Sur la machine où tourne Doorcode, demandez un lien :
setup-how-more = La commande affiche un lien qui sert une fois, pendant 24 heures. Ouvrez-le dans ce navigateur.

## First steps
welcome-title = Premiers pas
welcome-owner = Vous êtes administrateur
welcome-owner-about = Vous pourrez ajouter des collègues plus tard.
welcome-texts = Où vont les SMS ?
welcome-texts-local = Ils restent sur cette machine, dans la boîte locale. C’est le mieux pour essayer.
welcome-texts-connect = Choisir où vont les SMS
welcome-texts-outbox = Ouvrir la boîte
welcome-app = Votre première application
welcome-app-about = Donnez-lui un nom, un genre et l’adresse où revenir.
welcome-app-make = Ajouter une application
welcome-run = Coller et lancer
welcome-run-about = Ce qu’il faut coller dans { $name } est prêt, avec son identifiant et cet hôte.
welcome-run-open = Afficher le code
welcome-run-later = Dès qu’il y a une application, son code se trouve ici.
welcome-run-without-sms = Cette application ne propose pas encore le SMS. Activez-le sous
welcome-run-demo = Essayer l’application de démonstration
welcome-live = Avant que d’autres se connectent
welcome-live-provider = Les SMS partent par un fournisseur
welcome-live-https = Les pages passent par HTTPS
welcome-live-mfa = Une deuxième étape est demandée
welcome-live-app = Il y a une application à vous
welcome-live-done = Fait
welcome-live-open = Ouvrir
welcome-step = Étape { $step } sur 4
