### Keys, limits and webhooks in the portal.

limits-admin-lead = À partir de quand c’est trop souvent. Les limites empêchent des inconnus d’alourdir votre facture et de deviner des codes.
limits-admin-mode = Limites sur les messages
limits-admin-mode-hint = Les limites sur les essais valent toujours.
limits-admin-mode-usual-on = Selon les réglages du serveur : appliquées
limits-admin-mode-usual-off = Selon les réglages du serveur : seulement comptées
limits-admin-mode-on = Appliquées
limits-admin-mode-off = Seulement comptées et journalisées
limits-admin-usual = Vide pour la valeur des réglages du serveur : { $number }.
limits-admin-wrong = Saisissez un nombre entier de 1 à 1000000000, ou rien.
limits-admin-recipient = Messages à un numéro ou une adresse par heure
limits-admin-recipient-day = Messages à un numéro ou une adresse par jour
limits-admin-session = Messages demandés par un navigateur par heure
limits-admin-address = Messages demandés depuis une adresse réseau par heure
limits-admin-prefix = Messages par heure à des numéros qui diffèrent par les quatre derniers chiffres
limits-admin-client = Messages pour une application par heure
limits-admin-all = Tous les messages par heure
limits-admin-all-day = Tous les messages par jour
limits-admin-guesses = Codes essayés pour un numéro ou une adresse par jour
limits-admin-guesses-address = Codes essayés depuis une adresse réseau par heure
limits-admin-secrets = Mauvais secrets d’une application par heure
limits-admin-fixed = Ce qui ne change pas
limits-admin-fixed-pause = Un deuxième code à un numéro attend 30 secondes, un troisième 60 de plus, et ainsi de suite.
limits-admin-fixed-steps = Les applications d’authentification, codes de secours et mots de passe admettent 5 essais d’un coup, puis un toutes les 3 minutes.
limits-admin-fixed-row = Après 100 essais manqués de suite, un accès est fermé jusqu’à ce que son titulaire le configure de nouveau.

keys-admin-lead = Ce qui signe les jetons. Les applications lisent les moitiés publiques dans le jeu de clés ; les moitiés privées ne quittent jamais le serveur.
keys-admin-caption = Clés de signature
keys-admin-kid = ID de clé
keys-admin-algorithm = Algorithme
keys-admin-made = Créée
keys-admin-day = { $date }
keys-admin-state = État
keys-admin-signing = Signe
keys-admin-waiting = Publiée, signe à partir du { $time }
keys-admin-leaving = Ne signe plus. Ses jetons finissent au plus tard le { $time }
keys-admin-left = Plus nécessaire
keys-admin-hidden = Ne lit que d’anciens indices de déconnexion
keys-admin-retire = Retirer du jeu de clés
keys-admin-rotate = Remplacer une clé maintenant
keys-admin-rotate-about = La nouvelle clé est publiée aussitôt et signe dix minutes plus tard, quand chaque application peut la connaître. L’ancienne reste publiée jusqu’à la fin de son dernier jeton.
keys-admin-rotated = La nouvelle clé est publiée. Elle signe dans dix minutes.
keys-admin-retired = La clé a quitté le jeu de clés.
keys-admin-waits = Une nouvelle clé attend déjà. Elle doit signer avant de pouvoir être remplacée.
keys-admin-needed = Cette clé est encore nécessaire. Rien n’a été modifié.
keys-admin-age = { $days ->
    [0] Elles ne sont pas remplacées d’elles-mêmes.
    [one] Elles sont remplacées d’elles-mêmes chaque jour.
   *[other] Elles sont remplacées d’elles-mêmes tous les { $days } jours.
}

hooks-admin-lead = D’autres programmes apprennent ce qui se passe ici : message signé, réessayé pendant un jour.
hooks-admin-empty = Aucun webhook. Ajoutez-en un pour recevoir les événements sur votre serveur.
hooks-admin-new = Nouveau webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Adresse
hooks-admin-url-hint = https, et un hôte hors de votre réseau.
hooks-admin-events = Événements
hooks-admin-events-hint = Ce que cette adresse apprend. Les messages nomment les personnes par ID, sans secret ni adresse complète.
hooks-admin-state = État
hooks-admin-on = Transmettre les événements
hooks-admin-on-about = Tant que c’est désactivé, rien n’est envoyé ni gardé pour plus tard.
hooks-admin-is-on = Activé
hooks-admin-is-off = Désactivé
hooks-admin-wrong-url = Cette adresse ne peut pas être appelée. Utilisez https et un hôte hors de votre réseau.
hooks-admin-wrong-events = Choisissez au moins un événement.
hooks-admin-wrong-many = Il y a déjà 20 webhooks. Supprimez-en d’abord un.
hooks-admin-secret = Secret de signature
hooks-admin-secret-about = Chaque envoi porte HMAC-SHA-256 sur l’heure, un point et le contenu dans l’en-tête Doorcode-Signature.
hooks-admin-secret-new = Nouveau secret de signature
hooks-admin-shown = Votre secret de signature
hooks-admin-log = Envois
hooks-admin-log-empty = Rien n’a encore été envoyé. Envoyez un ping pour essayer la connexion.
hooks-admin-when = Quand
hooks-admin-kind = Événement
hooks-admin-waiting = En attente
hooks-admin-delivered = Remis
hooks-admin-failed = Abandonné
hooks-admin-answer = Dernière réponse
hooks-admin-moment = { $time }
hooks-admin-again = Renvoyer
hooks-admin-ping = Envoyer un ping
hooks-admin-queued = En file. Rechargez pour voir la suite.
hooks-admin-delete = Supprimer le webhook
hooks-admin-delete-about = Ce qui devait encore y être envoyé est aussi supprimé.
hooks-admin-delete-lead = Cette adresse ne sera plus avertie de rien. C’est irréversible.
hooks-admin-delete-sure = Supprimer pour de bon le webhook vers { $url }
hooks-admin-deleted = Le webhook a été supprimé.
hooks-admin-made = Le webhook est créé. Envoyez un ping pour l’essayer.
hooks-admin-tries = { $count ->
    [one] { $count } essai
   *[other] { $count } essais
}
