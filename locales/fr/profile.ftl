### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Profil
profile-lead = Les applications auxquelles vous vous connectez voient votre nom, votre langue et votre photo si vous l'autorisez.
profile-error-title = Vérifiez ce que vous avez saisi
profile-name = Nom
profile-name-hint = Tel que les autres doivent le lire. Vous pouvez laisser ce champ vide.
profile-error-name = Le nom est trop long. Utilisez 100 caractères au maximum
profile-language = Langue
profile-language-hint = Pour ces pages et pour les messages que vous recevez.
profile-error-language = Choisissez une langue dans la liste
profile-email = E-mail
profile-email-none = Il n'y a pas encore d'adresse e-mail. Avec une adresse, vous êtes informé quand quelque chose change, et vous retrouvez l'accès à votre compte si vous perdez votre téléphone.
profile-email-proven = Confirmée
profile-email-unproven = Non confirmée
profile-email-add = Ajouter une adresse e-mail
profile-email-change = Modifier
profile-phone = Téléphone
profile-phone-set = Vous pouvez vous connecter avec le numéro { $number }.
profile-phone-none = Aucun numéro ne permet de se connecter à ce compte.
profile-phone-manage = Aller à Confidentialité et sécurité
profile-picture = Photo
profile-picture-own = Votre photo
profile-picture-file = Fichier de la photo
profile-picture-hint = PNG, JPEG, WebP ou GIF, 256 ko au maximum. Toute personne qui a l'adresse de la photo peut la voir. Les lieux et autres informations de l'appareil photo sont retirés.
profile-picture-set = Utiliser cette photo
profile-picture-sending = Envoi…
profile-picture-remove = Retirer la photo
picture-error-empty = Choisissez un fichier
picture-error-large = Le fichier dépasse 256 ko. Choisissez une photo plus petite
picture-error-kind = Le fichier doit être une image PNG, JPEG, WebP ou GIF
picture-error-wide = La photo dépasse 4096 pixels en largeur ou en hauteur. Réduisez-la
profile-done-saved = Votre profil a été enregistré.
profile-done-email = Votre adresse e-mail a été modifiée.
profile-done-picture = Votre photo a été modifiée.
profile-done-picture-removed = Votre photo a été retirée.

## Email address
email-change-title = Votre adresse e-mail
email-change-lead = Nous enverrons un code à la nouvelle adresse. L'ancienne reste la vôtre tant que vous n'avez pas saisi le code. Les deux sont informées de la modification.
email-change-lead-first = Nous enverrons un code à cette adresse pour vérifier qu'elle est à vous.
email-change-same = C'est déjà votre adresse

## Where somebody is signed in
sessions-title = Où vous êtes connecté
sessions-lead = Vous ne reconnaissez pas l'un de ces navigateurs ? Déconnectez-le, puis allez voir dans Confidentialité et sécurité.
sessions-this = Ce navigateur
sessions-unknown-browser = Navigateur inconnu
sessions-proof = Connecté avec { $how }
sessions-by-sms = un code par SMS
sessions-by-email = un code ou un lien par e-mail
sessions-by-password = le mot de passe
sessions-by-totp = une application d'authentification
sessions-by-passkey = une clé d'accès
sessions-by-recovery = un code de secours
sessions-since = Depuis le { $date }
sessions-used = Dernière utilisation : { $time }
sessions-end = Déconnecter
sessions-end-named = Déconnecter { $browser }
sessions-end-others = Se déconnecter partout ailleurs
sessions-note = Le nom qu'un navigateur se donne n'engage que lui. « Dernière utilisation » est noté une fois par heure.
sessions-others-title = Se déconnecter partout ailleurs ?
sessions-others-lead = { $count ->
    [one] { $count } autre navigateur est déconnecté immédiatement, et toute application et tout appareil qui ne dépend pas de ce navigateur-ci perd son accès.
    [many] { $count } d'autres navigateurs sont déconnectés immédiatement, et toute application et tout appareil qui ne dépend pas de ce navigateur-ci perd son accès.
   *[other] { $count } autres navigateurs sont déconnectés immédiatement, et toute application et tout appareil qui ne dépend pas de ce navigateur-ci perd son accès.
}
sessions-others-none = Aucun autre navigateur n'est connecté. Toute application et tout appareil qui ne dépend pas de ce navigateur-ci perd son accès.
sessions-done-ended = Ce navigateur a été déconnecté.
sessions-done-others = Vous êtes déconnecté partout ailleurs.

## What happened
activity-title = Activité
activity-lead = Ce qui s'est passé sur votre compte ces 90 derniers jours.
activity-none = Il ne s'est rien passé sur votre compte ces 90 derniers jours.
activity-when = { $time }
activity-application = Application : { $app }
activity-browser = Navigateur : { $browser }
activity-network = Adresse réseau : { $network }
activity-not-me = Ce n'était pas moi
activity-older = Plus anciennes
activity-newest = Les plus récentes
event-code-requested = Un code a été demandé
event-code-wrong = Un code erroné a été saisi
event-created = Votre compte a été créé
event-signed-in = Connexion
event-first-step = Première étape de la connexion, la deuxième manquait encore
event-signed-out = Déconnexion
event-token-replayed = Un accès a été retiré parce qu'une clé a servi deux fois
event-consent-given = Une application a reçu un accès
event-consent-withdrawn = L'accès d'une application a été retiré
event-device = Un appareil a été connecté
event-second-step = Deuxième étape réussie
event-second-step-wrong = La deuxième étape a échoué
event-password-wrong = Un mot de passe erroné a été saisi
event-phone-set = Un numéro de téléphone a été configuré
event-phone-changed = Le numéro de téléphone a été modifié
event-phone-removed = Le numéro de téléphone a été retiré
event-email-changed = L'adresse e-mail a été définie ou modifiée
event-mfa-added = Une deuxième étape a été ajoutée
event-mfa-removed = Une deuxième étape a été retirée
event-passkey-added = Une clé d'accès a été ajoutée
event-passkey-removed = Une clé d'accès a été retirée
event-password-changed = Le mot de passe a été défini ou modifié
event-password-removed = Le mot de passe a été retiré
event-codes-made = De nouveaux codes de secours ont été créés
event-code-used = Un code de secours a été utilisé
event-new-browser = Connexion dans un nouveau navigateur
event-locked = Un moyen de connexion a été fermé après trop d'essais erronés
event-disowned = Une modification a été annulée avec le lien d'un e-mail
event-profile = Le nom, la langue ou la photo a été modifié
event-number-claimed = Quelqu'un d'autre a demandé votre numéro de téléphone
event-number-released = Votre numéro de téléphone est passé à quelqu'un d'autre
event-exported = Une copie de vos données a été téléchargée
event-deleted = Le compte a été supprimé
event-invited = Vous avez été invité
event-administrator = Un administrateur a modifié votre compte
not-me-title = Ce n'était pas vous ?
not-me-lead = Quelqu'un d'autre peut peut-être utiliser votre compte. Faites ceci maintenant, dans cet ordre.
not-me-sessions = Déconnectez tous les navigateurs que vous ne connaissez pas.
not-me-sessions-link = Voir où vous êtes connecté
not-me-factors = Retirez chaque moyen de connexion et chaque deuxième étape qui n'est pas de vous, et choisissez un nouveau mot de passe si vous en avez un.
not-me-factors-link = Aller à Confidentialité et sécurité
not-me-mail = Regardez dans votre messagerie : chaque e-mail au sujet d'une modification contient un lien qui permet de l'annuler pendant dix jours.
not-me-back = Retour à l'activité

## Data
data-title = Vos données
data-copy = Obtenir une copie
data-copy-lead = Un fichier JSON avec tout ce qui est connu de vous ici : profil, adresses, moyens de connexion, navigateurs, applications et activité. Il ne contient aucun secret.
data-copy-take = Télécharger une copie
data-delete-lead = Supprime votre compte et tout ce qui en fait partie. Il ne pourra pas être rétabli.
data-delete-go = Supprimer le compte…
delete-title = Supprimer le compte
delete-lead = Personne ne pourra revenir en arrière, ni vous ni quelqu'un d'autre.
delete-what-profile = Votre nom, votre photo, votre numéro et votre adresse e-mail sont supprimés.
delete-what-factors = Les clés d'accès, les deuxièmes étapes, les codes de secours et le mot de passe ne fonctionnent plus.
delete-what-apps = Vous êtes déconnecté partout, et les applications perdent leur accès. Elles gardent ce qu'elles savent de vous.
delete-what-again = Si vous vous reconnectez avec le même numéro ou la même adresse, cela crée un nouveau compte, sans aucun lien avec celui-ci.
delete-told = Nous enverrons un dernier e-mail à vos adresses e-mail confirmées.
delete-confirm = Supprimer mon compte
deleted-title = Votre compte est supprimé
deleted-lead = Vous êtes déconnecté partout.
deleted-again = Se connecter ou créer un nouveau compte

## The page of an invitation
invite-title = Vous êtes invité
invite-lead = Un compte a été créé pour vous. Appuyez sur le bouton pour confirmer que { $address } est à vous, puis connectez-vous.
invite-lead-bare = Un compte a été créé pour vous. Appuyez sur le bouton, puis connectez-vous.
invite-confirm = Confirmer et se connecter
invite-taken = Cette adresse e-mail est désormais liée à un autre compte. Connectez-vous avec elle.
invite-sign-in = Se connecter
invite-back-title = Retrouver l’accès
invite-back-lead = Appuyez sur le bouton pour confirmer que { $address } est à vous, puis connectez-vous.
