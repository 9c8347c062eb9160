### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Parties de cette connexion
messages-tab-settings = Réglages
messages-tab-countries = Pays
messages-tab-apps = Applications
messages-tab-test = Essai
messages-tab-templates = Modèles
messages-search = Rechercher
messages-search-clear = Tout afficher
messages-pages = Pages
messages-previous = Page précédente
messages-next = Page suivante

## SMS connection
messages-sms-lead = Par qui passent les SMS, de qui ils semblent venir et ce qu’ils disent.
messages-conflict = Votre saisie diffère de ce qui est enregistré maintenant sur ces points :
messages-closed = Aucun pays n’est encore autorisé, donc personne ne reçoit de SMS.
messages-on = Connexion par SMS
messages-on-about = Les personnes reçoivent un code à usage unique sur leur téléphone. Aussi dans Connexion rapide.
messages-sign-up = Inscription
messages-sign-up-about = Un numéro ou une adresse inconnus deviennent un nouvel utilisateur. Cela vaut pour tous les moyens.
messages-provider = Fournisseur
messages-provider-outbox = Boîte locale
messages-provider-outbox-about = Les SMS restent sur cette machine, dans /dev/outbox. Le mieux pour essayer.
messages-provider-none = Aucun
messages-provider-none-about = Tous les SMS sont refusés.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, avec votre compte.
messages-provider-gateway = Votre propre passerelle HTTP
messages-provider-gateway-about = Un service à vous qui reçoit du JSON et envoie des SMS.
messages-secret-kept = Défini. Laissez vide pour le garder.
messages-secret-unset = Non défini. Il est conservé chiffré et n’est plus jamais affiché.
messages-sid = Account SID de Twilio
messages-sid-hint = Dans la console Twilio : AC et 32 autres caractères.
messages-token = Auth Token de Twilio
messages-source = Source des SMS
messages-source-from = Numéro d’envoi
messages-source-from-about = Un de vos numéros ou noms envoie chaque SMS.
messages-source-service = Messaging Service SID
messages-source-service-about = Un Messaging Service de Twilio choisit l’expéditeur.
messages-from = Expéditeur
messages-from-hint = Un numéro avec son indicatif, un numéro court, ou un nom de 11 lettres et chiffres au plus.
messages-service = Messaging Service SID
messages-service-hint = MG et 32 autres caractères.
messages-url = Adresse de la passerelle
messages-url-hint = Les SMS y sont envoyés en JSON. Elle commence par https.
messages-sender = Expéditeur
messages-sender-hint = Transmis avec chaque SMS. Peut rester vide.
messages-forward = Transmettre qui a demandé : adresse réseau et navigateur
messages-signed = Signer chaque appel avec un jeton bearer
messages-subject-claim = Sujet du jeton
messages-subject-claim-hint = La revendication sub.
messages-audience-claim = Audience du jeton
messages-audience-claim-hint = La revendication aud.
messages-gateway-secret = Secret du jeton
messages-base64 = Le secret est en base64
messages-message = Message
messages-message-label = Ce que dit le SMS
messages-message-hint = En Liquid. Vide, le texte intégré part dans la langue de chacun. La dernière ligne, qui lie le code à ce site, s’ajoute d’elle-même.
messages-reference = Ce que vous pouvez écrire
messages-variables = Noms qui représentent quelque chose
messages-variables-write = Écrivez
messages-variables-means = Cela devient
messages-variable-code = Le code à usage unique. password et @@password@@ veulent dire la même chose.
messages-variable-app = Le nom de l’application où la personne se connecte.
messages-variable-number = Le numéro de la personne.
messages-variable-language = La langue demandée, telle qu’elle est arrivée : l’en-tête x-request-language, sinon accept-language.
messages-reference-tags = Balises : if, unless, case, comment, raw. Filtres : append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Code
messages-length = Chiffres
messages-length-hint = 6, 7 ou 8. Aussi pour les codes par e-mail.
messages-life = Durée en secondes
messages-life-hint = 60 à 600. Aussi pour les codes par e-mail.
messages-tries = Essais
messages-tries-hint = Codes faux qu’un SMS supporte, de 1 à 5.

## Preview
messages-look = Aperçu
messages-look-button = Actualiser l’aperçu
messages-look-language = Langue
messages-look-language-hint = Une étiquette comme fr-FR, ou un mot auquel votre message compare.
messages-look-app = Application
messages-look-number = Numéro
messages-look-none = Pas d’aperçu tant que le message ne peut pas être lu.
messages-look-all = Dans chaque langue
messages-look-all-caption = Le même message dans chaque langue
messages-look-encoding = Codage et unités
messages-look-segments = Segments
messages-look-builtin = texte intégré
messages-counter = { $segments ->
    [one] { $figures } · { $segments } segment
   *[other] { $figures } · { $segments } segments
}
messages-price-is = Un SMS coûte { $each }, mille coûtent { $thousand }.
messages-lint-falls-back = Votre message ne dit rien avec un code dans cette langue ; le texte intégré est donc envoyé.
messages-lint-brand = Le nom de l’application n’y figure pas. Les gens peuvent ne pas savoir à quoi sert le code.
messages-lint-link = Il contient un lien. Les opérateurs filtrent ces SMS, et l’hameçonnage y ressemble.
messages-lint-bound = La dernière ligne, qui lie le code à ce site, coûterait un segment de plus et est omise. Les téléphones peuvent ne pas proposer le code d’eux-mêmes.
messages-lint-unicode = La lettre { $letter } fait passer ce SMS en Unicode, qui contient 70 unités au lieu de 160.
messages-lint-segments = Chaque segment est facturé comme un SMS à part.

## What is wrong with a template
messages-liquid-tag = Ligne { $line } : la balise { $name } n’est pas possible ici.
messages-liquid-filter = Ligne { $line } : le filtre { $name } n’est pas possible ici.
messages-liquid-variable = Ligne { $line } : rien ne s’appelle { $name } ici.
messages-liquid-unclosed = Ligne { $line } : il manque { $name }.
messages-liquid-too-much = Le résultat est plus long qu’un message ne peut l’être.
messages-liquid-other = Ligne { $line } : ceci ne se lit pas comme du Liquid ({ $name }).
messages-problem-long = Le message a plus de 4096 octets. Raccourcissez-le.
messages-problem-mail-long = Cette partie a plus de 16384 octets. Raccourcissez-la.
messages-problem-tags = Il y a plus de 64 balises. Utilisez-en moins.
messages-problem-no-code = Le code n’est pas dans le message. Écrivez { "{{" } code { "}}" } là où il doit être.
messages-problem-code-twice = Le code figure plus d’une fois dans un SMS. Gardez-le une fois.
messages-problem-bound = La dernière ligne ressemble à celle qui lie le code à ce site. Retirez-la ; elle s’ajoute d’elle-même.
messages-problem-segments = { $count ->
    [one] Le SMS prend { $count } segment. 2 au plus sont envoyés.
   *[other] Le SMS prend { $count } segments. 2 au plus sont envoyés.
}
messages-problem-empty = Rien n’en sort. Remplissez, ou videz les trois pour l’e-mail intégré.
messages-problem-lacks = { $name } n’y figure pas, et cet e-mail est envoyé pour cela.

## What is wrong with a form
messages-error-length = Entrez 6, 7 ou 8.
messages-error-life = Entrez un nombre entier de 60 à 600.
messages-error-tries = Entrez un nombre entier de 1 à 5.
messages-error-country = L’un des pays n’a pas de téléphone.
messages-error-no-sid = Entrez l’Account SID de votre compte Twilio.
messages-error-sid = Un Account SID commence par AC et a 34 caractères.
messages-error-no-token = Entrez l’Auth Token de ce compte.
messages-error-token = Un Auth Token a 200 caractères au plus et aucun espace.
messages-error-no-source = Entrez de qui viennent les SMS.
messages-error-from = Entrez un numéro comme +15005550006, un numéro court, ou 11 lettres et chiffres au plus.
messages-error-service = Un Messaging Service SID commence par MG et a 34 caractères.
messages-error-no-url = Entrez l’adresse de votre passerelle.
messages-error-url = L’adresse commence par https, ne contient pas de nom d’utilisateur et n’est pas dans le réseau interne.
messages-error-sender = L’expéditeur a 100 caractères au plus.
messages-error-claims = Entrez le sujet et l’audience, 200 caractères au plus chacun.
messages-error-no-secret = Entrez le secret qui va avec cette adresse.
messages-error-base64 = Ce secret n’est pas en base64.
messages-error-mail-from = Entrez une adresse comme login@example.com.
messages-error-no-host = Entrez le nom de votre serveur de messagerie.
messages-error-host = Entrez un nom comme mail.example.com.
messages-error-inside = Ce serveur est dans le réseau interne. L’exploitant règle un tel serveur là où Doorcode est démarré.
messages-error-port = Entrez 25, 465, 587 ou 2525.
messages-error-user = Le nom d’utilisateur a 200 caractères au plus.
messages-error-no-password = Entrez le mot de passe de cet utilisateur sur ce serveur.
messages-error-clear = Un mot de passe ne voyage pas en clair. Choisissez TLS ou STARTTLS.
messages-error-email = Entrez une adresse comme ann@example.com.

## Countries
messages-countries-title = Pays
messages-countries-lead = Les SMS ne vont que vers ces pays. Chaque pays de plus en est un où quelqu’un peut faire monter les coûts.
messages-countries-draft = Coché, pas encore enregistré. Relisez et enregistrez.
messages-countries-search = Pays ou indicatif
messages-countries-all = Partout
messages-countries-all-about = Certains pays servent souvent à faire monter les coûts. N’autorisez tout que si vos utilisateurs sont vraiment partout.
messages-countries-every = Tous les pays sont autorisés
messages-countries-count = { $count ->
    [0] Aucun pays n’est autorisé
    [one] { $count } pays est autorisé
   *[other] { $count } pays sont autorisés
}
messages-countries-none = Aucun pays ne s’appelle ainsi.
messages-presets = Cocher un groupe
messages-preset-own = Là où sont les gens
messages-preset-eu = Union européenne
messages-preset-na = Amérique du Nord
messages-preset-all = Tous
messages-preset-none = Aucun

## Apps
messages-apps-title = Applications avec SMS
messages-apps-lead = Dans quelles applications on se connecte par SMS. Une nouvelle application commence sans.
messages-apps-off = Le SMS est désactivé comme moyen de connexion ; aucune application ne le propose, quoi qu’il soit réglé ici.
messages-apps-factor = Il n’y a pas d’autre deuxième étape que le SMS. Jusque-là, aucune application ne propose la connexion par SMS.
messages-apps-search = Nom ou identifiant client
messages-apps-none = Pas encore d’applications.
messages-apps-no-match = Aucune application ne s’appelle ainsi.
messages-apps-count = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
messages-app-web = Serveur web
messages-app-spa = Page unique
messages-app-native = Native
messages-app-machine = Machine

## Test
messages-test-sms-title = Envoyer un SMS d’essai
messages-test-sms-lead = Un vrai SMS avec les réglages enregistrés. Son code n’a que des zéros et n’ouvre rien. Il compte dans les limites et figure au journal d’audit.
messages-test-number = Numéro
messages-test-number-hint = Avec son indicatif, ou comme on le compose dans votre pays.
messages-test-send-sms = Envoyer le SMS
messages-test-mail-title = Envoyer un e-mail d’essai
messages-test-mail-lead = Un vrai e-mail avec les réglages enregistrés et des valeurs d’exemple. Son code et ses liens n’ouvrent rien. Il compte dans les limites et figure au journal d’audit.
messages-test-address = Adresse e-mail
messages-test-send-mail = Envoyer l’e-mail
messages-test-not-yours = Votre rôle peut regarder cette connexion, mais rien envoyer par elle.
messages-test-country = Aucun SMS ne va vers ce pays. Autorisez-le d’abord dans l’onglet Pays.
messages-test-soon = Un envoi vient d’y être fait. Réessayez à { $time }.
messages-test-often = Les limites n’en permettent pas plus. Réessayez à { $time }.
messages-fate-to = À
messages-fate-at = Dernière nouvelle
messages-fate-moment = { $time }
messages-fate-why = Pourquoi
messages-fate-code = Code du fournisseur
messages-fate-wait = Rechargez cette page pour voir la suite.
messages-state-queued = En attente
messages-state-sending = Envoi en cours
messages-state-accepted = Accepté par le fournisseur
messages-state-sent = Remis à l’opérateur
messages-state-delivered = Livré
messages-state-undelivered = Non livré
messages-state-failed = Échec
messages-state-unknown = Personne ne sait : la réponse s’est perdue
messages-class-number = Ce destinataire est injoignable. Vérifiez le numéro ou l’adresse.
messages-class-route = Cet expéditeur n’atteint pas ce pays ou cet opérateur. Activez-le chez le fournisseur, ou prenez un autre expéditeur.
messages-class-retried = Le fournisseur n’a pas pu le prendre pour l’instant. Un nouvel essai suivra.
messages-class-temporary = Le fournisseur n’a pas pu le prendre. Réessayez plus tard.
messages-class-ours = Le fournisseur refuse notre compte ou notre demande. Vérifiez les identifiants et l’expéditeur.
messages-class-fraud = Le fournisseur l’a pris pour une fraude et l’a bloqué.
messages-class-stop = La personne a demandé à cet expéditeur d’arrêter. Elle doit répondre START.
messages-class-unknown = Le fournisseur ne donne aucune raison connue.

## Email connection
messages-mail-lead = Par qui passent les e-mails et de qui ils viennent.
messages-mail-provider = Les e-mails passent par
messages-mail-settings = Ce avec quoi le serveur a été démarré
messages-mail-started-smtp = Le serveur de messagerie de ses réglages.
messages-mail-started-outbox = Il n’a pas de serveur de messagerie ; les e-mails restent donc dans la boîte locale.
messages-mail-started-none = Il n’a pas de serveur de messagerie ; tous les e-mails sont donc refusés.
messages-mail-outbox-about = Les e-mails restent sur cette machine, dans /dev/outbox.
messages-mail-none-about = Tous les e-mails sont refusés.
messages-mail-smtp = Serveur de messagerie (SMTP)
messages-mail-smtp-about = Le serveur ci-dessous.
messages-mail-host = Serveur
messages-mail-host-hint = Un nom comme mail.example.com.
messages-mail-port = Port
messages-mail-port-hint = 587 avec STARTTLS, 465 avec TLS.
messages-mail-encryption = Chiffrement
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = Aucun, et pas de mot de passe
messages-mail-user = Nom d’utilisateur
messages-mail-user-hint = Vide si le serveur n’en demande pas.
messages-mail-password = Mot de passe
messages-mail-from = De
messages-mail-from-hint = De qui viennent les e-mails. Vide pour { $address }.

## Mail templates
messages-templates-title = Modèles d’e-mail
messages-templates-lead = Chaque e-mail a des mots intégrés dans chaque langue. Écrivez les vôtres où vous voulez.
messages-templates-caption = Sortes d’e-mails
messages-templates-kind = E-mail
messages-templates-languages = Langues
messages-templates-own = À vous
messages-template-own-lead = Dans cette langue, vos propres mots sont envoyés.
messages-template-builtin-lead = Dans cette langue, les mots intégrés sont envoyés.
messages-template-start = Partir de l’e-mail intégré
messages-template-needs = Le texte et le HTML doivent contenir { $word }.
messages-template-subject = Objet
messages-template-subject-hint = Une ligne, en Liquid.
messages-template-text = Texte
messages-template-text-hint = Pour les lecteurs sans HTML, en Liquid.
messages-template-html = HTML
messages-template-html-hint = Un document entier, en Liquid. Les valeurs y sont échappées.
messages-template-reference = Ce qu’un e-mail ne connaît pas est vide, et faux dans les conditions.
messages-template-frame-button = Afficher le HTML ci-dessous
messages-template-look-hint = Avec des valeurs d’exemple, tel qu’il serait envoyé. Ce qui ne peut être enregistré cède la place à l’e-mail intégré.
messages-template-reset = Revenir à l’e-mail intégré
messages-kind-code = Code de connexion
messages-kind-link = Lien de connexion
messages-kind-verify = Nouvelle adresse
messages-kind-recover = Nouveau mot de passe
messages-kind-sms-set-up = Connexion par SMS configurée
messages-kind-sms-changed = Numéro changé
messages-kind-sms-removed = Numéro retiré
messages-kind-mfa-added = Deuxième étape ajoutée
messages-kind-mfa-removed = Deuxième étape retirée
messages-kind-passkey-added = Clé d’accès ajoutée
messages-kind-passkey-removed = Clé d’accès retirée
messages-kind-password-changed = Mot de passe changé
messages-kind-password-removed = Mot de passe retiré
messages-kind-codes-made = Nouveaux codes de secours
messages-kind-code-used = Code de secours utilisé
messages-kind-browser = Nouveau navigateur
messages-kind-address = Adresse changée
messages-kind-locked = Accès fermé
messages-kind-claimed = Numéro réclamé
messages-kind-deleted = Compte supprimé
messages-kind-invitation = Invitation
messages-kind-recovery-link = Lien pour retrouver l’accès

## Asking Twilio about the credentials
messages-check = Vérifier
messages-check-hint = Interroge Twilio sur ce qui est saisi ici. Rien n’est envoyé ni enregistré.
messages-check-fine = Connecté à { $name }.
messages-check-fine-service = Connecté à { $name }. Son Messaging Service { $service } existe.
messages-check-credentials = Twilio n’accepte pas ce SID avec ce jeton. Copiez à nouveau les deux depuis la console.
messages-check-missing = Twilio n’a aucun compte avec ce SID.
messages-check-service = Ce compte n’a aucun Messaging Service avec ce SID.
messages-check-closed = Twilio a suspendu ou fermé ce compte. Sa console dit pourquoi.
messages-check-test-credentials = Ce sont des identifiants de test. Ils ne peuvent pas être vérifiés et n’envoient aucun SMS.
messages-check-forbidden = Ce jeton n’a pas le droit de consulter le compte.
messages-check-busy = Twilio a été interrogé trop souvent. Réessayez dans une minute.
messages-check-theirs = Twilio a lui-même un problème. Réessayez plus tard.
messages-check-unreachable = Twilio n’est pas joignable depuis ce serveur.
messages-check-slow = Twilio n’a pas répondu à temps. Réessayez.
messages-check-strange = Cette réponse n’est pas de Twilio. Regardez l’adresse de son API dans les réglages du serveur.
messages-check-again = Le jeton n’est pas réaffiché. Saisissez-le de nouveau pour l’enregistrer.

## What texts cost, and how their codes did
messages-estimates = Ce que coûte un SMS
messages-estimates-caption = Ce que coûte ce SMS, dans la langue habituelle de chaque pays
messages-estimates-none = Dès que des SMS partent ou que des prix sont notés, des pays figurent ici.
messages-estimates-cut = Seuls les 60 premiers pays sont affichés.
messages-estimates-note = Les pays et leurs prix
messages-estimates-country = Pays
messages-estimates-segment = Un segment
messages-estimates-text = Un SMS
messages-price-noted = noté
messages-price-charged = facturé récemment
messages-price-unknown = Inconnu
messages-price-of = Prix d’un segment, { $country }
messages-price-lately = Facturé récemment : { $price }
messages-error-price = Indiquez un montant et une devise, par exemple 0.0079 USD.
messages-countries-sent = SMS en 30 jours
messages-countries-entered = Codes saisis
messages-countries-share = { $share } %
messages-countries-few = Trop peu pour juger
messages-countries-odd = Peu sont saisis
messages-countries-price-hint = Le prix d’un segment avec sa devise, par exemple 0.0079 USD, ne sert qu’aux estimations. Sans prix noté, c’est ce que votre fournisseur a facturé récemment qui compte.
