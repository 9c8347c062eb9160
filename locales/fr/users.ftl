### Les personnes dans le portail : la liste, la page d'une personne, ajout, import et export ; sessions ; qui a quel rôle.

## The list
users-title = Personnes
users-lead = Trouvez quelqu'un, voyez comment cette personne se connecte, et aidez-la.
users-search = Rechercher
users-search-hint = Un nom, une adresse e-mail, un numéro de téléphone ou un identifiant. Les noms se trouvent par leurs premières lettres, les adresses et les numéros en entier.
users-search-go = Rechercher
users-search-none = Personne n'a cette adresse.
users-search-no-id = Personne n'a cet identifiant.
users-filter = Quelles personnes
users-filter-all = Tout le monde
users-filter-blocked = Bloquées
users-caption-newest = Personnes, les plus récentes d'abord
users-caption-names = Personnes par nom
users-caption-address = Personnes ayant cette adresse
users-column-person = Personne
users-column-addresses = Adresses
users-column-ways = Moyens de connexion et deuxièmes étapes
users-column-seen = Dernière connexion
users-column-state = État
users-nameless = Sans nom
users-never = Jamais
users-none = Aucun
users-active = Active
users-blocked = Bloquée
users-unproven = non confirmée
users-empty = Il n'y a encore personne. Les personnes apparaissent quand elles s'inscrivent ou quand vous les ajoutez.
users-empty-search = Personne ne correspond.
users-next = Page suivante
users-first = Première page
users-add = Ajouter une personne
users-import = Importer
users-export = Exporter
users-time = { $time }
users-done-deleted = Le compte a été supprimé.

## A person
users-back = Toutes les personnes
users-id = Identifiant
users-since = Ici depuis le { $date }
users-seen = Dernière connexion le { $time }
users-addresses = Adresses
users-addresses-none = Aucune adresse. Personne ne peut se connecter à ce compte.
users-confirmed = Confirmée le { $date }
users-signs-in = Sert à se connecter
users-second-step = Deuxième étape
users-reveal = Afficher en entier
users-reveal-note = Le journal d'audit garde qui a regardé et quand.
users-revealed = Affiché en entier, cette fois seulement.
users-factors = Moyens de connexion et deuxièmes étapes
users-factors-none = Aucun, hormis les adresses ci-dessus.
users-password-since = Défini le { $date }
users-kept-way = C'est le dernier moyen de connexion. Sans lui, la personne ne pourrait plus entrer.
users-kept-step = Une deuxième étape est exigée, et c'est la dernière.
users-kept-sms = La connexion par SMS repose sur cette deuxième étape. L'une ne peut pas partir sans l'autre.
users-kept-both = Supprimer les deux
users-not-oneself = Vous ne pouvez pas le faire pour vous-même. Utilisez vos propres pages de compte.
users-not-higher = Cette personne a plus de droits que vous. Demandez à quelqu'un qui a le même rôle.
users-not-last = C'est le dernier propriétaire. Donnez d'abord ce rôle à quelqu'un d'autre.
users-sessions = Où cette personne est connectée
users-sessions-none = Nulle part.
users-sessions-end-all = Déconnecter partout
users-recovery = Aider à revenir
users-recovery-lead = Envoie un lien à l'adresse e-mail de la personne. Il confirme la boîte et mène à la connexion. Vous ne voyez aucun code et ne choisissez aucun mot de passe.
users-recovery-send = Envoyer le lien
users-recovery-none = Il n'y a pas d'adresse e-mail où envoyer un lien.
users-messages = Codes envoyés le dernier jour
users-messages-none = Aucun.
users-message-time = Quand
users-message-to = À
users-message-for = Pour quoi
users-message-state = État
users-message-used = code utilisé
users-for-sign-in = Connexion
users-for-second-step = Deuxième étape
users-for-bind = Nouvelle adresse
users-for-remove = Retrait d'un numéro
users-for-recover = Mot de passe oublié
users-state-queued = En attente
users-state-sending = En cours d'envoi
users-state-accepted = Accepté par le fournisseur
users-state-sent = Remis à l'opérateur
users-state-delivered = Livré
users-state-undelivered = Non livré
users-state-failed = Échec
users-state-unknown = Inconnu
users-events = Ce qui s'est passé récemment
users-events-none = Rien pour l'instant.
users-event-revealed = Un administrateur a vu vos adresses en entier
users-block = Tenir à l'écart
users-block-lead = Met fin aussitôt à toutes les sessions et à tous les jetons, et ne laisse plus entrer personne avec ce compte. Rien n'est supprimé.
users-block-do = Bloquer
users-unblock-lead = Personne n'entre avec ce compte.
users-unblock-do = Débloquer
users-delete = Supprimer ce compte
users-delete-lead = Tout ce qui lui appartient disparaît : adresses, deuxièmes étapes, sessions, jetons. La personne en est informée par e-mail. C'est définitif.
users-delete-open = Supprimer
users-delete-label = Les 6 derniers caractères de l'identifiant
users-delete-hint = Pour confirmer, saisissez { $end }
users-delete-error = Ce ne sont pas les 6 derniers caractères de l'identifiant.
users-role = Rôle ici
users-role-none = Aucun
users-role-change = Modifier les rôles
users-done-blocked = La personne est bloquée et déconnectée partout.
users-done-unblocked = La personne peut de nouveau se connecter.
users-done-ended = La session est terminée.
users-done-all-ended = La personne est déconnectée partout.
users-done-removed = C'est retiré, et la personne en a été informée.
users-done-sent = Le lien est en route.
users-done-made = Le compte a été créé.

## Adding somebody
users-new-lead = Pour les personnes qui ne s'inscrivent pas elles-mêmes.
users-new-name = Nom
users-new-email = Adresse e-mail
users-new-email-confirmed = Je sais que cette boîte lui appartient
users-new-phone = Numéro de mobile
users-new-phone-hint = Avec l'indicatif du pays, par exemple { $example }
users-new-phone-confirmed = Je sais que ce numéro lui appartient
users-new-confirmed-hint = Seule une adresse confirmée permet de se connecter.
users-new-locale = Langue des messages
users-new-locale-any = Celle que la personne choisit
users-new-invite = Envoyer une invitation par e-mail
users-new-do = Ajouter
users-new-error-none = Saisissez une adresse e-mail ou un numéro de mobile.
users-new-error-taken = Il existe déjà un compte avec cette adresse.
users-new-error-invite = Saisissez l'adresse e-mail où envoyer l'invitation.
users-new-summary = { $count ->
    [one] Il y a { $count } point à corriger
    [many] Il y a { $count } de points à corriger
   *[other] Il y a { $count } points à corriger
}

## Import and export
users-import-lead = Fait venir des personnes depuis un fichier. Vous voyez d'abord ce qui se passerait ; rien ne change avant votre confirmation.
users-import-format = D'où vient le fichier
users-import-csv = Un tableau (CSV) tel que l'export l'écrit
users-import-csv-hint = Colonnes : name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON de l'export ou de l'import en masse
users-import-firebase = Firebase, auth:export en JSON
users-import-supabase = Supabase, la table auth.users en CSV ou JSON
users-import-file = Fichier
users-import-file-hint = Au plus 10 Mo et 10 000 personnes
users-import-passwords = Les mots de passe ne viennent pas : les empreintes de l'autre système ne peuvent pas être vérifiées ici. Les personnes se connectent par SMS, e-mail ou clé d'accès, ou définissent un nouveau mot de passe. Les numéros et boîtes confirmés le restent.
users-import-check = Vérifier le fichier
users-import-error-empty = Choisissez un fichier.
users-import-error-large = Le fichier dépasse 10 Mo. Divisez-le.
users-import-error-format = Choisissez d'où vient le fichier.
users-import-gone = Le fichier vérifié n'est plus là. Choisissez-le de nouveau.
users-import-done = { $count ->
    [0] Aucun compte n'a été créé.
    [one] { $count } compte a été créé.
    [many] { $count } de comptes ont été créés.
   *[other] { $count } comptes ont été créés.
}
users-rehearsal-title = Ce que ferait l'import
users-rehearsal-fresh = { $count ->
    [0] Aucun compte ne serait créé.
    [one] { $count } compte serait créé.
    [many] { $count } de comptes seraient créés.
   *[other] { $count } comptes seraient créés.
}
users-rehearsal-problems = { $count ->
    [0] Aucune ligne ne pose de problème.
    [one] { $count } ligne pose problème.
    [many] { $count } de lignes posent problème.
   *[other] { $count } lignes posent problème.
}
users-rehearsal-all = Importer
users-rehearsal-good = Importer les bonnes, laisser les lignes à problème
users-rehearsal-other = Choisir un autre fichier
users-rehearsal-caption = Ce qu'il y a à dire, ligne par ligne
users-rehearsal-line = Ligne
users-rehearsal-what = Quoi
users-rehearsal-file = Tout le fichier
users-weight-problem = Problème
users-weight-left = Laissée
users-weight-note = Remarque
users-remark-unreadable = Ce n'est pas un tel fichier, ou il ne contient personne.
users-remark-too-many = Plus de 10 000 personnes. Divisez le fichier.
users-remark-column = La colonne { $column } n'est pas importée.
users-remark-shape = La ligne ne correspond pas à l'en-tête, ou n'est pas une personne.
users-remark-no-address = Ni adresse e-mail ni numéro de téléphone.
users-remark-phone = Pas de numéro de mobile sous forme internationale.
users-remark-email = Pas d'adresse e-mail.
users-remark-flag = Ni true ni false dans { $column }.
users-remark-twice = L'adresse figure déjà à la ligne { $line }.
users-remark-two-people = Le numéro et l'adresse e-mail appartiennent ici à deux comptes.
users-remark-there = Il y a déjà un compte. Il reste tel quel.
users-remark-left = Supprimée ou anonyme là-bas.
users-remark-name-cut = Le nom dépasse 100 caractères et sera coupé.
users-remark-language = Il n'y a pas de pages dans cette langue.
users-remark-password = A un mot de passe là-bas. Il faudra en définir un nouveau ici.
users-remark-second-steps = A des deuxièmes étapes là-bas. Elles sont à configurer de nouveau.
users-export-lead = Un tableau (CSV) de tout le monde avec les adresses en entier, sans mots de passe ni clés. Le journal d'audit garde qui l'a pris.
users-export-do = Télécharger le tableau

## Sessions
users-lives-title = Sessions
users-lives-lead = Combien de temps on reste connecté dans un navigateur.
users-lives-absolute = Jours avant une nouvelle connexion dans tous les cas
users-lives-idle = Jours avant la fin d'une session inutilisée
users-lives-hint = De 1 à 30
users-lives-error = Saisissez un nombre de 1 à 30.
users-lives-portal = Ce portail se ferme après une heure sans utilisation et 12 heures après la connexion.
users-lives-tokens = Jetons d'actualisation
users-lives-tokens-lead = Chaque application fixe la durée de ses jetons d'actualisation.
users-lives-app = Application
users-lives-token-idle = Inutilisés, jours
users-lives-token-absolute = Au plus, jours
users-everybody = Déconnecter tout le monde
users-everybody-lead = Met fin à toutes les sessions et à tous les jetons de tout le monde, sauf votre session ici. Chacun se reconnecte. Pour le cas d'une fuite.
users-everybody-count = { $count ->
    [one] { $count } navigateur est connecté en ce moment.
    [many] { $count } de navigateurs sont connectés en ce moment.
   *[other] { $count } navigateurs sont connectés en ce moment.
}
users-everybody-do = Déconnecter tout le monde
users-everybody-done = { $count ->
    [one] { $count } personne a été déconnectée.
    [many] { $count } de personnes ont été déconnectées.
   *[other] { $count } personnes ont été déconnectées.
}

## Administrators
users-admins-title = Administrateurs
users-admins-lead = Qui a quels droits dans ce portail. Un changement vaut dès leur prochain clic.
users-admins-caption = Personnes ayant un rôle
users-admins-strength = Prête pour ce portail
users-admins-strong = Oui
users-admins-weak = Pas encore : n'a ni clé d'accès, ni mot de passe avec application d'authentification. Le portail le demandera.
users-admins-change = Rôle de { $name }
users-admins-none = Aucun rôle
users-admins-invite = Inviter quelqu'un
users-admins-invite-lead = La personne reçoit par e-mail un lien valable une fois, pendant un jour.
users-admins-role = Rôle
users-admins-invite-do = Envoyer l'invitation
users-admins-error-role = Choisissez un rôle.
users-admins-may-owner = Tout.
users-admins-may-administrator = Tout, sauf décider des droits des autres.
users-admins-may-support = Voir les personnes et leurs messages, bloquer, terminer des sessions, lancer une récupération.
users-admins-may-auditor = Consulter réglages, personnes et journaux, sans rien changer.
users-admins-done-set = Le rôle a été modifié.
users-admins-done-same = Rien n'a changé : c'était déjà ce rôle.
users-admins-done-invited = L'invitation est en route.
