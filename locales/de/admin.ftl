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
admin-group-look = Aussehen und Sprache
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
admin-back = Sie waren schon abgemeldet, als dies gesendet wurde. Nichts wurde gespeichert.
admin-back-kept = Ihre Eingaben sind noch in diesem Tab, ohne Passwörter und Tokens.
admin-back-put = Wieder einsetzen
admin-back-forget = Vergessen
admin-back-done = Ihre Eingaben stehen wieder im Formular. Sehen Sie sie durch und speichern Sie.
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
admin-mfa-required = Alle außer mit Passkey
admin-mfa-required-about = Wer keinen zweiten Schritt hat, richtet bei der nächsten Anmeldung einen ein. Ein Passkey zählt als beide Schritte, denn Gesicht, Finger oder Bildschirmsperre öffnen ihn.
admin-mfa-all = Alle, auch nach einem Passkey
admin-mfa-all-about = Ein Passkey allein reicht nicht. Einer der anderen Wege unten folgt ihm, wenn einer an ist.
admin-mfa-methods = Wege
admin-mfa-days = Tage, die ein Browser gemerkt wird
admin-mfa-days-hint = So viele Tage wird in einem Browser, wo jemand das wollte, nicht erneut gefragt. 0 fragt jedes Mal; 90 ist das Höchste.
admin-mfa-days-error = Geben Sie eine ganze Zahl von 0 bis 90 ein.
admin-mfa-step-up-title = Wenn eine App mehr verlangt
admin-mfa-step-up-about = Eine App kann einen zweiten Schritt verlangen (acr_values) oder eine neue Anmeldung (max_age). Wer den zweiten Schritt vor Kurzem gemacht hat, wird nicht erneut gefragt. Ein gemerkter Browser zählt hier nicht.
admin-mfa-step-up = Minuten, die ein zweiter Schritt für eine solche App zählt
admin-mfa-step-up-hint = 5 bis 1440, das ist ein Tag.
admin-mfa-step-up-error = Geben Sie eine ganze Zahl von 5 bis 1440 ein.
admin-mfa-both-title = Die Anmeldung per SMS beruht darauf
admin-mfa-both-about = Ohne einen anderen zweiten Schritt könnte ein verlorenes Telefon jemanden aussperren. Darum geht die Anmeldung per SMS mit aus, für alle und in jeder App, oder das hier bleibt an.
admin-mfa-both = Anmeldung per SMS auch ausschalten und speichern
admin-mfa-both-follows = Die Anmeldung per SMS wird auch ausgeschaltet.
admin-must-set-up = { $people ->
    [one] { $people } von { $of } Personen müsste bei der nächsten Anmeldung einen zweiten Schritt einrichten
   *[other] { $people } von { $of } Personen müssten bei der nächsten Anmeldung einen zweiten Schritt einrichten
}
admin-must-set-up-about = Sie haben dann keinen, der zählt. Das sind die neuesten.
admin-none-left = { $people ->
    [one] { $people } von { $of } Personen hätte keinen zweiten Schritt mehr
   *[other] { $people } von { $of } Personen hätten keinen zweiten Schritt mehr
}
admin-none-left-about = Was sie eingerichtet haben, würde nicht mehr verlangt. Das sind die neuesten.

## Quick sign-in
admin-quick-lead = Wählen Sie, wie Personen zeigen, dass sie es sind. Was Sie hier einschalten, steht in dieser Reihenfolge auf der Anmeldeseite.
admin-quick-ways = Wege zur Anmeldung
admin-recommended = Empfohlen
admin-way-sms-about = Ein einmaliger Code an die Mobilnummer.
admin-way-email-about = Ein einmaliger Code an die E-Mail-Adresse.
admin-way-link-about = Ein Link zum Öffnen, für alle, die ihre E-Mails auf demselben Gerät lesen.
admin-way-password-about = Nur wenn Sie Personen aus einem älteren System übernehmen.
admin-way-passkey-about = Gesicht, Fingerabdruck oder Bildschirmsperre. Nichts zu empfangen, nichts zu tippen.
admin-move-up = { $name } nach oben
admin-move-down = { $name } nach unten
admin-moved = Verschoben
admin-take-out-of-mfa = SMS aus der MFA nehmen und speichern
admin-sms-idle = Es ist an, aber die Anmeldeseite lässt es weg: Es gibt keinen anderen zweiten Schritt als SMS.
admin-sms-local = SMS gehen in den lokalen Postausgang. Personen außerhalb dieses Rechners bekommen sie nicht.
admin-sign-up-title = Registrierung
admin-sign-up = Neue Personen zulassen
admin-sign-up-about = Wer eine Nummer oder Adresse nachweist, die hier niemand hat, bekommt ein Konto.
admin-old-numbers = Nummern, die den Besitzer wechseln
admin-old-numbers-about = Nummern werden neu vergeben. Eine Nummer, die lange niemand nachgewiesen hat, öffnet ihr Konto nicht allein.
admin-trust = Tage, die einer Nummer ohne Nachweis vertraut wird
admin-trust-hint = 0 vertraut einer Nummer für immer; 3650 ist das Höchste.
admin-trust-error = Geben Sie eine ganze Zahl von 0 bis 3650 ein.
admin-quarantine = Tage, bis eine beanspruchte Nummer ihr altes Konto verlässt
admin-quarantine-hint = So lange kann der frühere Besitzer widersprechen. 1 bis 90.
admin-quarantine-error = Geben Sie eine ganze Zahl von 1 bis 90 ein.
admin-loss-about = Sie können sich jetzt anmelden und könnten es dann nicht mehr. Das sind die neuesten.
admin-loss-save = Trotzdem speichern
admin-preview = Live-Vorschau
admin-preview-see = Live-Vorschau ansehen
admin-preview-draft = Entwurf zeigen
admin-preview-about = Zeigt Ihre nicht gespeicherten Änderungen. Andere sehen noch die gespeicherte Fassung.
admin-preview-step = Schritt
admin-preview-start = Start
admin-preview-code = Code
admin-preview-mfa = Zweiter Schritt
admin-preview-look = Aussehen
admin-preview-light = Hell
admin-preview-dark = Dunkel
admin-preview-width = Breite
admin-preview-phone = Telefon
admin-preview-desk = Desktop
admin-loss = { $people ->
    [one] { $people } von { $of } Personen könnte sich nicht mehr anmelden
   *[other] { $people } von { $of } Personen könnten sich nicht mehr anmelden
}

## The administrator's link
setup-title = Administrator werden
setup-lead = Dieser Link macht { $address } zum Administrator dieser Installation. Er funktioniert einmal.
setup-confirm = Bestätigen
setup-own = Dieses Konto hat schon einen Passkey oder ein Passwort. Es behält sie.
setup-name = Ihr Name
setup-password-hint = Das Portal verlangt auch einen zweiten Schritt: eine Authenticator-App oder einen Passkey. Den richten Sie danach ein.
setup-by-password = Weiter mit einem Passwort
setup-by-passkey = Lieber einen Passkey verwenden
setup-how = Fordern Sie auf dem Rechner, auf dem Doorcode läuft, einen Link an:
setup-how-more = Er zeigt einen Link, der einmal und 24 Stunden lang funktioniert. Öffnen Sie ihn in diesem Browser.

## First steps
welcome-title = Erste Schritte
welcome-owner = Sie sind Administrator
welcome-owner-about = Kollegen können Sie später hinzufügen.
welcome-texts = Wohin gehen SMS?
welcome-texts-local = Sie bleiben auf diesem Rechner, im lokalen Postausgang. Zum Ausprobieren ist das am besten.
welcome-texts-connect = Wählen, wohin SMS gehen
welcome-texts-outbox = Postausgang öffnen
welcome-app = Ihre erste App
welcome-app-about = Geben Sie ihr einen Namen, eine Art und die Adresse für die Rückkehr.
welcome-app-make = App hinzufügen
welcome-run = Einfügen und starten
welcome-run-about = Was Sie in { $name } einfügen, steht bereit, mit Kennung und diesem Host.
welcome-run-open = Code zeigen
welcome-run-later = Sobald es eine App gibt, steht ihr Code hier.
welcome-run-without-sms = Diese App bietet SMS noch nicht an. Schalten Sie es ein unter
welcome-run-demo = Demo-App ausprobieren
welcome-live = Bevor andere sich anmelden
welcome-live-provider = SMS gehen über einen Anbieter hinaus
welcome-live-https = Seiten werden über HTTPS ausgeliefert
welcome-live-mfa = Ein zweiter Schritt wird verlangt
welcome-live-app = Es gibt eine eigene App
welcome-live-done = Erledigt
welcome-live-open = Öffnen
welcome-step = Schritt { $step } von 4
