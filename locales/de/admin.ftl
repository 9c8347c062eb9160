### The portal.

## The list of sections
admin-nav = Portal
admin-menu = Menü
admin-own-account = Mein Konto
admin-group-start = Start
admin-group-sign-in = Anmeldung
admin-group-messages = Nachrichten
admin-group-people = Personen und Apps
admin-group-insight = Einblick
admin-group-system = System
admin-overview = Übersicht
admin-quick-sign-in = Schnellanmeldung
admin-mfa = MFA-Richtlinie
admin-sessions = Sitzungen
admin-sms = SMS-Anbindung
admin-mail = E-Mail-Anbindung
admin-messages = Versandprotokoll
admin-users = Nutzer
admin-administrators = Administratoren
admin-apps = Apps
admin-conversion = Konversion
admin-logs = Audit-Protokoll
admin-branding = Erscheinungsbild
admin-keys = Schlüssel
admin-limits = Limits
admin-webhooks = Webhooks

## Roles
admin-role-owner = Inhaber
admin-role-administrator = Administrator
admin-role-support = Support
admin-role-auditor = Prüfer

## Where texts go
admin-sending-outbox = SMS bleiben im lokalen Postausgang
admin-sending-twilio = Versand über Twilio
admin-sending-gateway = Versand über Ihr Gateway

## Forms
admin-save = Speichern
admin-discard = Verwerfen
admin-savebar = Nicht gespeicherte Änderungen
admin-savebar-hint = Für niemanden ändert sich etwas, bevor Sie speichern.
admin-saved = Gespeichert. Es gilt ab jetzt.
admin-not-saved = Nichts wurde gespeichert. Sehen Sie sich an, was unten markiert ist.
admin-outpaced = Jemand anderes hat die Einstellungen geändert, während diese Seite offen war. Nichts wurde gespeichert. Ihre Eingaben stehen unten; speichern Sie erneut, um sie darüberzulegen.
admin-summary = Nichts wurde gespeichert

## Not open to this person
admin-refused-title = Das steht Ihnen nicht offen
admin-refused-role = Ihre Rolle hier ist { $role }; diese Seite gehört nicht dazu. Ein Inhaber kann das ändern.
admin-refused-none = Dieses Konto darf das Portal nicht öffnen. Ein Inhaber muss ihm zuerst eine Rolle geben.
admin-refused-back = Zurück zum Portal

## How text messages rest on other factors
admin-rule-title = Ein verlorenes Telefon sperrt niemanden aus
admin-rule-sign-in = Anmeldung
admin-rule-second = Zweiter Schritt
admin-rule-none = Keine
admin-rule-without = Per SMS kann sich niemand anmelden, also hängt nichts davon ab.
admin-rule-fine = Auf beiden Seiten gibt es andere Wege. Ein verlorenes Telefon sperrt niemanden aus.
admin-rule-tight = SMS ist für die Anmeldung und für den zweiten Schritt an. Darum behält jede Seite einen Weg, der keine SMS ist.
admin-rule-only = SMS ist der einzige Weg zur Anmeldung. Wer die Nummer wechselt, braucht Ihre Hilfe.
admin-refused-only-way = SMS kann nicht der einzige Weg zur Anmeldung sein, wenn es auch zweiter Schritt ist. Schalten Sie noch einen Weg ein.
admin-refused-only-step = Der zweite Schritt kann nicht nur SMS sein. Fügen Sie einen anderen hinzu, etwa eine Authenticator-App.
admin-refused-no-other = Ohne einen anderen zweiten Schritt ist die Anmeldung per SMS für alle aus. Schalten Sie SMS auch in der Schnellanmeldung aus, oder behalten Sie einen anderen zweiten Schritt.
admin-refused-no-way = Mindestens ein Weg zur Anmeldung muss an bleiben.
admin-lock-way = Bleibt an. Es ist der einzige andere Weg zur Anmeldung, solange SMS auch der zweite Schritt ist. Schalten Sie einen anderen Weg ein oder nehmen Sie SMS aus der MFA, um es freizugeben.
admin-lock-step = Bleibt an. Es ist der einzige andere zweite Schritt, solange SMS auch die Tür öffnet. Schalten Sie einen anderen ein oder schalten Sie SMS in der Schnellanmeldung aus, um es freizugeben.
admin-lock-factor = Bleibt an. Die Anmeldung per SMS beruht darauf. Schalten Sie einen anderen zweiten Schritt ein oder schalten Sie SMS in der Schnellanmeldung aus, um es freizugeben.
admin-lock-last = Bleibt an. Es ist der einzige Weg zur Anmeldung.
admin-lock-needs = Bleibt aus. Fügen Sie zuerst in der MFA-Richtlinie einen anderen zweiten Schritt hinzu.

## Ways in
admin-way-sms = SMS
admin-way-email = E-Mail-Code
admin-way-link = E-Mail-Link
admin-way-password = Passwort
admin-way-passkey = Passkey

## MFA policy
admin-mfa-lead = Verlangen Sie nach dem ersten Nachweis einen zweiten, damit ein einzelner Diebstahl nicht reicht.
admin-mfa-who = Wer gefragt wird
admin-mfa-off = Niemand
admin-mfa-off-about = Kein zweiter Schritt, auch nicht für Personen, die einen eingerichtet haben.
admin-mfa-optional = Wer einen eingerichtet hat
admin-mfa-optional-about = Jeder entscheidet selbst. Wer einen zweiten Schritt hat, wird danach gefragt.
admin-mfa-required = Alle
admin-mfa-required-about = Wer keinen zweiten Schritt hat, richtet bei der nächsten Anmeldung einen ein.
admin-mfa-methods = Wege
admin-mfa-days = Tage, die ein Browser gemerkt wird
admin-mfa-days-hint = So viele Tage wird in einem Browser, wo jemand das wollte, nicht erneut gefragt. 0 fragt jedes Mal; 90 ist das Höchste.
admin-mfa-days-error = Geben Sie eine ganze Zahl von 0 bis 90 ein.
