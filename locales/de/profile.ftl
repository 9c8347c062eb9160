### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Profil
profile-lead = Anwendungen, bei denen Sie sich anmelden, sehen Ihren Namen, Ihre Sprache und Ihr Bild, wenn Sie es erlauben.
profile-error-title = Prüfen Sie Ihre Eingaben
profile-name = Name
profile-name-hint = So, wie andere ihn lesen sollen. Sie können das Feld leer lassen.
profile-error-name = Der Name ist zu lang. Verwenden Sie höchstens 100 Zeichen
profile-language = Sprache
profile-language-hint = Für diese Seiten und für Nachrichten an Sie.
profile-error-language = Wählen Sie eine Sprache aus der Liste
profile-email = E-Mail
profile-email-none = Es gibt noch keine E-Mail-Adresse. Mit einer erfahren Sie, wenn sich etwas ändert, und kommen wieder in Ihr Konto, wenn Sie Ihr Telefon verlieren.
profile-email-proven = Bestätigt
profile-email-unproven = Nicht bestätigt
profile-email-add = E-Mail-Adresse hinzufügen
profile-email-change = Ändern
profile-phone = Telefon
profile-phone-set = Sie können sich mit der Nummer { $number } anmelden.
profile-phone-none = Für dieses Konto ist keine Nummer zum Anmelden eingerichtet.
profile-phone-manage = Zu Datenschutz und Sicherheit
profile-picture = Bild
profile-picture-own = Ihr Bild
profile-picture-file = Bilddatei
profile-picture-hint = PNG, JPEG, WebP oder GIF, bis zu 256 kB. Wer die Adresse des Bildes hat, kann es sehen. Orte und andere Angaben der Kamera werden entfernt.
profile-picture-set = Dieses Bild verwenden
profile-picture-sending = Wird gesendet…
profile-picture-remove = Bild entfernen
picture-error-empty = Wählen Sie eine Datei
picture-error-large = Die Datei ist größer als 256 kB. Wählen Sie ein kleineres Bild
picture-error-kind = Die Datei muss ein Bild in PNG, JPEG, WebP oder GIF sein
picture-error-wide = Das Bild ist breiter oder höher als 4096 Pixel. Verkleinern Sie es
profile-done-saved = Ihr Profil wurde gespeichert.
profile-done-email = Ihre E-Mail-Adresse wurde geändert.
profile-done-picture = Ihr Bild wurde geändert.
profile-done-picture-removed = Ihr Bild wurde entfernt.

## Email address
email-change-title = Ihre E-Mail-Adresse
email-change-lead = Wir senden einen Code an die neue Adresse. Die alte bleibt Ihre, bis Sie den Code eingegeben haben. Beide erfahren von der Änderung.
email-change-lead-first = Wir senden einen Code an die Adresse, um sicher zu sein, dass sie Ihnen gehört.
email-change-same = Das ist schon Ihre Adresse

## Where somebody is signed in
sessions-title = Wo Sie angemeldet sind
sessions-lead = Kennen Sie etwas davon nicht? Melden Sie es ab und sehen Sie dann unter Datenschutz und Sicherheit nach.
sessions-this = Dieser Browser
sessions-unknown-browser = Unbekannter Browser
sessions-proof = Angemeldet mit { $how }
sessions-by-sms = einem Code per SMS
sessions-by-email = einem Code oder Link per E-Mail
sessions-by-password = dem Passwort
sessions-by-totp = einer Authenticator-App
sessions-by-passkey = einem Passkey
sessions-by-recovery = einem Wiederherstellungscode
sessions-since = Seit { $date }
sessions-used = Zuletzt verwendet: { $time }
sessions-end = Abmelden
sessions-end-named = { $browser } abmelden
sessions-end-others = Überall sonst abmelden
sessions-note = Wie ein Browser sich nennt, ist seine eigene Angabe. „Zuletzt verwendet“ wird einmal pro Stunde festgehalten.
sessions-others-title = Überall sonst abmelden?
sessions-others-lead = { $count ->
    [one] { $count } anderer Browser wird sofort abgemeldet, und jede Anwendung und jedes Gerät, das nicht zu diesem Browser gehört, verliert den Zugriff.
   *[other] { $count } andere Browser werden sofort abgemeldet, und jede Anwendung und jedes Gerät, das nicht zu diesem Browser gehört, verliert den Zugriff.
}
sessions-others-none = Kein anderer Browser ist angemeldet. Jede Anwendung und jedes Gerät, das nicht zu diesem Browser gehört, verliert den Zugriff.
sessions-done-ended = Dieser Browser wurde abgemeldet.
sessions-done-others = Sie sind überall sonst abgemeldet.

## What happened
activity-title = Aktivität
activity-lead = Was in den letzten 90 Tagen mit Ihrem Konto geschehen ist.
activity-none = In den letzten 90 Tagen ist mit Ihrem Konto nichts geschehen.
activity-when = { $time }
activity-application = Anwendung: { $app }
activity-browser = Browser: { $browser }
activity-network = Netzwerkadresse: { $network }
activity-not-me = Das war ich nicht
activity-older = Ältere
activity-newest = Neueste
event-code-requested = Ein Code wurde angefordert
event-code-wrong = Ein falscher Code wurde eingegeben
event-created = Ihr Konto wurde angelegt
event-signed-in = Angemeldet
event-first-step = Erster Schritt der Anmeldung, der zweite fehlte noch
event-signed-out = Abgemeldet
event-token-replayed = Ein Zugriff wurde entzogen, weil ein Schlüssel zweimal verwendet wurde
event-consent-given = Eine Anwendung hat Zugriff bekommen
event-consent-withdrawn = Einer Anwendung wurde der Zugriff entzogen
event-device = Ein Gerät wurde angemeldet
event-second-step = Zweiter Schritt bestanden
event-second-step-wrong = Der zweite Schritt ist misslungen
event-password-wrong = Ein falsches Passwort wurde eingegeben
event-phone-set = Eine Telefonnummer wurde eingerichtet
event-phone-changed = Die Telefonnummer wurde geändert
event-phone-removed = Die Telefonnummer wurde entfernt
event-email-changed = Die E-Mail-Adresse wurde festgelegt oder geändert
event-mfa-added = Ein zweiter Schritt wurde hinzugefügt
event-mfa-removed = Ein zweiter Schritt wurde entfernt
event-passkey-added = Ein Passkey wurde hinzugefügt
event-passkey-removed = Ein Passkey wurde entfernt
event-password-changed = Das Passwort wurde festgelegt oder geändert
event-password-removed = Das Passwort wurde entfernt
event-codes-made = Neue Wiederherstellungscodes wurden erstellt
event-code-used = Ein Wiederherstellungscode wurde verwendet
event-new-browser = In einem neuen Browser angemeldet
event-locked = Ein Weg zur Anmeldung wurde nach zu vielen falschen Versuchen geschlossen
event-disowned = Eine Änderung wurde mit dem Link aus einer E-Mail rückgängig gemacht
event-profile = Name, Sprache oder Bild wurde geändert
event-number-claimed = Jemand anderes hat Ihre Telefonnummer beansprucht
event-number-released = Ihre Telefonnummer ging an jemand anderen
event-exported = Eine Kopie Ihrer Daten wurde heruntergeladen
event-deleted = Das Konto wurde gelöscht
event-invited = Sie wurden eingeladen
event-administrator = Ein Administrator hat Ihr Konto geändert
not-me-title = Waren Sie das nicht?
not-me-lead = Vielleicht kann jemand anderes Ihr Konto verwenden. Tun Sie jetzt Folgendes, in dieser Reihenfolge.
not-me-sessions = Melden Sie jeden Browser ab, den Sie nicht kennen.
not-me-sessions-link = Sehen, wo Sie angemeldet sind
not-me-factors = Entfernen Sie jeden Weg zum Anmelden und jeden zweiten Schritt, der nicht von Ihnen ist, und wählen Sie ein neues Passwort, wenn Sie eines haben.
not-me-factors-link = Zu Datenschutz und Sicherheit
not-me-mail = Sehen Sie in Ihr Postfach: Jede E-Mail über eine Änderung hat einen Link, der die Änderung zehn Tage lang rückgängig machen kann.
not-me-back = Zurück zur Aktivität

## Data
data-title = Ihre Daten
data-copy = Kopie erhalten
data-copy-lead = Eine JSON-Datei mit allem, was hier über Sie bekannt ist: Profil, Adressen, Wege zum Anmelden, Browser, Anwendungen und Aktivität. Sie enthält keine Geheimnisse.
data-copy-take = Kopie herunterladen
data-delete-lead = Löscht Ihr Konto und alles, was dazugehört. Es lässt sich nicht wiederherstellen.
data-delete-go = Konto löschen…
delete-title = Konto löschen
delete-lead = Das kann niemand rückgängig machen, auch Sie nicht.
delete-what-profile = Ihr Name, Ihr Bild, Ihre Nummer und Ihre E-Mail-Adresse werden gelöscht.
delete-what-factors = Passkeys, zweite Schritte, Wiederherstellungscodes und das Passwort gelten nicht mehr.
delete-what-apps = Sie werden überall abgemeldet, und Anwendungen verlieren ihren Zugriff. Was sie über Sie wissen, bleibt bei ihnen.
delete-what-again = Wenn Sie sich mit derselben Nummer oder Adresse wieder anmelden, entsteht ein neues Konto, das mit diesem nichts zu tun hat.
delete-told = Wir senden eine letzte E-Mail an Ihre bestätigten E-Mail-Adressen.
delete-confirm = Mein Konto löschen
deleted-title = Ihr Konto ist gelöscht
deleted-lead = Sie sind überall abgemeldet.
deleted-again = Anmelden oder ein neues Konto erstellen

## The page of an invitation
invite-title = Sie sind eingeladen
invite-lead = Für Sie wurde ein Konto angelegt. Bestätigen Sie mit der Schaltfläche, dass { $address } Ihnen gehört, und melden Sie sich dann an.
invite-lead-bare = Für Sie wurde ein Konto angelegt. Drücken Sie die Schaltfläche und melden Sie sich dann an.
invite-confirm = Bestätigen und anmelden
invite-taken = Diese E-Mail-Adresse gehört inzwischen zu einem anderen Konto. Melden Sie sich damit an.
invite-sign-in = Anmelden
invite-back-title = Wieder hinein
invite-back-lead = Bestätigen Sie mit dem Knopf, dass { $address } Ihnen gehört, und melden Sie sich dann an.
