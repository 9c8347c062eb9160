### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Teile dieser Anbindung
messages-tab-settings = Einstellungen
messages-tab-countries = Länder
messages-tab-apps = Apps
messages-tab-test = Test
messages-tab-templates = Vorlagen
messages-search = Suchen
messages-search-clear = Alle anzeigen
messages-pages = Seiten
messages-previous = Vorherige Seite
messages-next = Nächste Seite

## SMS connection
messages-sms-lead = Über wen SMS gehen, von wem sie zu kommen scheinen und was in ihnen steht.
messages-conflict = Was Sie eingegeben haben, weicht in diesen Punkten von dem ab, was jetzt gespeichert ist:
messages-closed = Noch ist kein Land erlaubt, deshalb geht keine SMS an irgendjemanden.
messages-on = Anmelden per SMS
messages-on-about = Personen erhalten einen Einmalcode auf ihr Telefon. Steht auch unter Schnellanmeldung.
messages-sign-up = Registrierung
messages-sign-up-about = Eine unbekannte Nummer oder ein unbekanntes Postfach wird ein neues Konto. Das gilt für jeden Weg.
messages-provider = Anbieter
messages-provider-outbox = Lokaler Postausgang
messages-provider-outbox-about = SMS bleiben auf diesem Rechner, unter /dev/outbox. Am besten zum Ausprobieren.
messages-provider-none = Keiner
messages-provider-none-about = Jede SMS wird abgelehnt.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging mit Ihrem Konto.
messages-provider-gateway = Ihr eigenes HTTP-Gateway
messages-provider-gateway-about = Ein Dienst von Ihnen, der JSON annimmt und SMS verschickt.
messages-secret-kept = Gesetzt. Leer lassen, um es zu behalten.
messages-secret-unset = Nicht gesetzt. Es wird verschlüsselt gespeichert und nie wieder angezeigt.
messages-sid = Twilio Account SID
messages-sid-hint = Aus der Twilio-Konsole: AC und 32 weitere Zeichen.
messages-token = Twilio Auth Token
messages-source = SMS-Quelle
messages-source-from = Absendernummer
messages-source-from-about = Eine Nummer oder ein Name von Ihnen verschickt jede SMS.
messages-source-service = Messaging Service SID
messages-source-service-about = Ein Twilio Messaging Service wählt den Absender.
messages-from = Absender
messages-from-hint = Eine Nummer mit Ländervorwahl, eine Kurzwahl oder ein Name aus höchstens 11 Buchstaben und Ziffern.
messages-service = Messaging Service SID
messages-service-hint = MG und 32 weitere Zeichen.
messages-url = Adresse des Gateways
messages-url-hint = SMS werden als JSON hierher gesendet. Sie beginnt mit https.
messages-sender = Absender
messages-sender-hint = Wird mit jeder SMS mitgegeben. Darf leer bleiben.
messages-forward = Mitgeben, wer gefragt hat: Netzadresse und Browser
messages-signed = Jeden Aufruf mit einem Bearer-Token signieren
messages-subject-claim = Subject des Tokens
messages-subject-claim-hint = Der Claim sub.
messages-audience-claim = Audience des Tokens
messages-audience-claim-hint = Der Claim aud.
messages-gateway-secret = Geheimnis des Tokens
messages-base64 = Das Geheimnis ist Base64
messages-message = Nachricht
messages-message-label = Was in der SMS steht
messages-message-hint = In Liquid. Leer sendet den eingebauten Text in der Sprache der Person. Die letzte Zeile, die den Code an diese Website bindet, kommt von selbst dazu.
messages-reference = Was Sie schreiben können
messages-variables = Namen, die für etwas stehen
messages-variables-write = Schreiben Sie
messages-variables-means = Daraus wird
messages-variable-code = Der Einmalcode. password und @@password@@ bedeuten dasselbe.
messages-variable-app = Der Name der App, in der sich die Person anmeldet.
messages-variable-number = Die Nummer der Person.
messages-variable-language = Die gewünschte Sprache, so wie sie kam: der Header x-request-language, sonst accept-language.
messages-reference-tags = Tags: if, unless, case, comment, raw. Filter: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Code
messages-length = Ziffern
messages-length-hint = 6, 7 oder 8. Auch für Codes per E-Mail.
messages-life = Gültigkeit in Sekunden
messages-life-hint = 60 bis 600. Auch für Codes per E-Mail.
messages-tries = Versuche
messages-tries-hint = Falsche Codes, die eine SMS verträgt, 1 bis 5.

## Preview
messages-look = Vorschau
messages-look-button = Vorschau aktualisieren
messages-look-language = Sprache
messages-look-language-hint = Ein Tag wie fr-FR oder ein Wort, mit dem Ihre Nachricht vergleicht.
messages-look-app = App
messages-look-number = Nummer
messages-look-none = Es gibt keine Vorschau, bis die Nachricht gelesen werden kann.
messages-look-all = In jeder Sprache
messages-look-all-caption = Dieselbe Nachricht in jeder Sprache
messages-look-encoding = Kodierung und Einheiten
messages-look-segments = Segmente
messages-look-builtin = eingebauter Text
messages-counter = { $segments ->
    [one] { $figures } · { $segments } Segment
   *[other] { $figures } · { $segments } Segmente
}
messages-price-is = Eine SMS kostet { $each }, tausend kosten { $thousand }.
messages-lint-falls-back = Ihre Nachricht sagt in dieser Sprache nichts mit einem Code, deshalb wird der eingebaute Text gesendet.
messages-lint-brand = Der Name der App kommt nicht vor. Vielleicht wissen Personen nicht, wofür der Code ist.
messages-lint-link = Es ist ein Link darin. Netzbetreiber filtern solche SMS, und Phishing sieht genauso aus.
messages-lint-bound = Die letzte Zeile, die den Code an diese Website bindet, würde ein weiteres Segment kosten und entfällt. Telefone bieten den Code dann vielleicht nicht von selbst an.
messages-lint-unicode = Der Buchstabe { $letter } macht diese SMS zu Unicode; dann passen 70 statt 160 Einheiten hinein.
messages-lint-segments = Jedes Segment wird wie eine eigene SMS berechnet.

## What is wrong with a template
messages-liquid-tag = Zeile { $line }: Der Tag { $name } geht hier nicht.
messages-liquid-filter = Zeile { $line }: Der Filter { $name } geht hier nicht.
messages-liquid-variable = Zeile { $line }: Hier heißt nichts { $name }.
messages-liquid-unclosed = Zeile { $line }: { $name } fehlt.
messages-liquid-too-much = Es kommt mehr heraus, als eine Nachricht haben darf.
messages-liquid-other = Zeile { $line }: Das lässt sich nicht als Liquid lesen ({ $name }).
messages-problem-long = Die Nachricht hat mehr als 4096 Bytes. Kürzen Sie sie.
messages-problem-mail-long = Dieser Teil hat mehr als 16384 Bytes. Kürzen Sie ihn.
messages-problem-tags = Es sind mehr als 64 Tags. Verwenden Sie weniger.
messages-problem-no-code = Der Code steht nicht in der Nachricht. Schreiben Sie { "{{" } code { "}}" } dorthin, wo er stehen soll.
messages-problem-code-twice = Der Code steht in einer SMS mehr als einmal. Einmal genügt.
messages-problem-bound = Die letzte Zeile sieht aus wie die, die den Code an diese Website bindet. Lassen Sie sie weg; sie kommt von selbst dazu.
messages-problem-segments = { $count ->
    [one] Die SMS braucht { $count } Segment. Höchstens 2 werden gesendet.
   *[other] Die SMS braucht { $count } Segmente. Höchstens 2 werden gesendet.
}
messages-problem-empty = Hier kommt nichts heraus. Füllen Sie es aus, oder leeren Sie alle drei für die eingebaute E-Mail.
messages-problem-lacks = { $name } kommt nicht vor, und dafür wird diese E-Mail gesendet.

## What is wrong with a form
messages-error-length = Geben Sie 6, 7 oder 8 ein.
messages-error-life = Geben Sie eine ganze Zahl von 60 bis 600 ein.
messages-error-tries = Geben Sie eine ganze Zahl von 1 bis 5 ein.
messages-error-country = Eines der Länder hat keine Telefone.
messages-error-no-sid = Geben Sie die Account SID Ihres Twilio-Kontos ein.
messages-error-sid = Eine Account SID beginnt mit AC und hat 34 Zeichen.
messages-error-no-token = Geben Sie das Auth Token dieses Kontos ein.
messages-error-token = Ein Auth Token hat höchstens 200 Zeichen und keine Leerzeichen.
messages-error-no-source = Geben Sie ein, von wem SMS kommen.
messages-error-from = Geben Sie eine Nummer wie +15005550006, eine Kurzwahl oder höchstens 11 Buchstaben und Ziffern ein.
messages-error-service = Eine Messaging Service SID beginnt mit MG und hat 34 Zeichen.
messages-error-no-url = Geben Sie die Adresse Ihres Gateways ein.
messages-error-url = Die Adresse beginnt mit https, enthält keinen Benutzernamen und liegt nicht im eigenen Netz.
messages-error-sender = Der Absender hat höchstens 100 Zeichen.
messages-error-claims = Geben Sie Subject und Audience ein, je höchstens 200 Zeichen.
messages-error-no-secret = Geben Sie das Geheimnis ein, das zu dieser Adresse gehört.
messages-error-base64 = Dieses Geheimnis ist kein Base64.
messages-error-mail-from = Geben Sie eine Adresse wie login@example.com ein.
messages-error-no-host = Geben Sie den Namen Ihres Mailservers ein.
messages-error-host = Geben Sie einen Namen wie mail.example.com ein.
messages-error-inside = Dieser Server liegt im eigenen Netz. So einen Server stellt der Betreiber dort ein, wo Doorcode gestartet wird.
messages-error-port = Geben Sie 25, 465, 587 oder 2525 ein.
messages-error-user = Der Benutzername hat höchstens 200 Zeichen.
messages-error-no-password = Geben Sie das Passwort dieses Benutzers auf diesem Server ein.
messages-error-clear = Ein Passwort geht nicht unverschlüsselt auf die Reise. Wählen Sie TLS oder STARTTLS.
messages-error-email = Geben Sie eine Adresse wie ann@example.com ein.

## Countries
messages-countries-title = Länder
messages-countries-lead = SMS gehen nur in diese Länder. Jedes weitere ist eines mehr, in dem jemand Kosten verursachen kann.
messages-countries-draft = Angekreuzt, noch nicht gespeichert. Sehen Sie es durch und speichern Sie.
messages-countries-search = Land oder Vorwahl
messages-countries-all = Überall
messages-countries-all-about = Manche Länder werden oft benutzt, um Kosten in die Höhe zu treiben. Erlauben Sie alles nur, wenn Ihre Nutzer wirklich überall sind.
messages-countries-every = Jedes Land ist erlaubt
messages-countries-count = { $count ->
    [0] Kein Land ist erlaubt
    [one] { $count } Land ist erlaubt
   *[other] { $count } Länder sind erlaubt
}
messages-countries-none = Kein Land heißt so.
messages-presets = Eine Gruppe ankreuzen
messages-preset-own = Wo Ihre Nutzer sind
messages-preset-eu = Europäische Union
messages-preset-na = Nordamerika
messages-preset-all = Alle
messages-preset-none = Keines

## Apps
messages-apps-title = Apps mit SMS
messages-apps-lead = In welchen Apps sich Personen per SMS anmelden. Eine neue App beginnt ohne.
messages-apps-off = Anmelden per SMS ist ausgeschaltet und wird deshalb in keiner App angeboten, was auch immer hier steht.
messages-apps-factor = Es gibt keinen anderen zweiten Schritt als SMS. Bis es einen gibt, wird das Anmelden per SMS in keiner App angeboten.
messages-apps-search = Name oder Client-ID
messages-apps-none = Noch keine Apps.
messages-apps-no-match = Keine App heißt so.
messages-apps-count = { $count ->
    [one] { $count } App
   *[other] { $count } Apps
}
messages-app-web = Webserver
messages-app-spa = Single Page
messages-app-native = Nativ
messages-app-machine = Maschine

## Test
messages-test-sms-title = Eine Test-SMS senden
messages-test-sms-lead = Eine echte SMS mit den gespeicherten Einstellungen. Ihr Code besteht aus Nullen und öffnet nichts. Sie zählt bei den Limits mit und steht im Audit-Protokoll.
messages-test-number = Nummer
messages-test-number-hint = Mit Ländervorwahl oder so, wie sie in Ihrem Land gewählt wird.
messages-test-send-sms = SMS senden
messages-test-mail-title = Eine Test-E-Mail senden
messages-test-mail-lead = Eine echte E-Mail mit den gespeicherten Einstellungen und Beispielwerten. Ihr Code und ihre Links öffnen nichts. Sie zählt bei den Limits mit und steht im Audit-Protokoll.
messages-test-address = E-Mail-Adresse
messages-test-send-mail = E-Mail senden
messages-test-not-yours = Ihre Rolle darf diese Anbindung ansehen, aber nichts darüber senden.
messages-test-country = In dieses Land gehen keine SMS. Erlauben Sie es zuerst unter Länder.
messages-test-soon = Dorthin ging gerade etwas. Versuchen Sie es um { $time } noch einmal.
messages-test-often = Mehr erlauben die Limits nicht. Versuchen Sie es um { $time } noch einmal.
messages-fate-to = An
messages-fate-at = Letzte Nachricht
messages-fate-moment = { $time }
messages-fate-why = Warum
messages-fate-code = Code des Anbieters
messages-fate-wait = Laden Sie diese Seite neu, um zu sehen, wie es weitergeht.
messages-state-queued = Wartet
messages-state-sending = Wird gesendet
messages-state-accepted = Vom Anbieter angenommen
messages-state-sent = An das Netz übergeben
messages-state-delivered = Zugestellt
messages-state-undelivered = Nicht zugestellt
messages-state-failed = Fehlgeschlagen
messages-state-unknown = Niemand weiß es: Die Antwort ging verloren
messages-class-number = Dieser Empfänger ist nicht erreichbar. Prüfen Sie die Nummer oder Adresse.
messages-class-route = Dieser Absender erreicht das Land oder Netz nicht. Schalten Sie es beim Anbieter frei, oder nehmen Sie einen anderen Absender.
messages-class-retried = Der Anbieter konnte sie gerade nicht annehmen. Es wird noch einmal versucht.
messages-class-temporary = Der Anbieter konnte sie nicht annehmen. Versuchen Sie es später noch einmal.
messages-class-ours = Der Anbieter lehnt unser Konto oder unsere Anfrage ab. Prüfen Sie Zugangsdaten und Absender.
messages-class-fraud = Der Anbieter hielt sie für Betrug und hat sie gesperrt.
messages-class-stop = Die Person hat diesen Absender abbestellt. Sie muss mit START antworten.
messages-class-unknown = Der Anbieter nennt keinen bekannten Grund.

## Email connection
messages-mail-lead = Über wen E-Mails gehen und von wem sie kommen.
messages-mail-provider = E-Mails gehen über
messages-mail-settings = Womit der Server gestartet wurde
messages-mail-started-smtp = Den Mailserver in seinen Einstellungen.
messages-mail-started-outbox = Er hat keinen Mailserver, deshalb bleiben E-Mails im lokalen Postausgang.
messages-mail-started-none = Er hat keinen Mailserver, deshalb wird jede E-Mail abgelehnt.
messages-mail-outbox-about = E-Mails bleiben auf diesem Rechner, unter /dev/outbox.
messages-mail-none-about = Jede E-Mail wird abgelehnt.
messages-mail-smtp = Mailserver (SMTP)
messages-mail-smtp-about = Den Server unten.
messages-mail-host = Server
messages-mail-host-hint = Ein Name wie mail.example.com.
messages-mail-port = Port
messages-mail-port-hint = 587 mit STARTTLS, 465 mit TLS.
messages-mail-encryption = Verschlüsselung
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = Keine, und kein Passwort
messages-mail-user = Benutzername
messages-mail-user-hint = Leer, wenn der Server keinen verlangt.
messages-mail-password = Passwort
messages-mail-from = Von
messages-mail-from-hint = Von wem E-Mails kommen. Leer für { $address }.

## Mail templates
messages-templates-title = E-Mail-Vorlagen
messages-templates-lead = Jede E-Mail hat eingebaute Worte in jeder Sprache. Schreiben Sie eigene, wo Sie möchten.
messages-templates-caption = Arten von E-Mails
messages-templates-kind = E-Mail
messages-templates-languages = Sprachen
messages-templates-own = Eigene
messages-template-own-lead = In dieser Sprache werden Ihre eigenen Worte gesendet.
messages-template-builtin-lead = In dieser Sprache werden die eingebauten Worte gesendet.
messages-template-start = Mit der eingebauten E-Mail beginnen
messages-template-needs = In Text und HTML muss { $word } stehen.
messages-template-subject = Betreff
messages-template-subject-hint = Eine Zeile, in Liquid.
messages-template-text = Text
messages-template-text-hint = Für Leser ohne HTML, in Liquid.
messages-template-html = HTML
messages-template-html-hint = Ein ganzes Dokument, in Liquid. Werte werden darin maskiert.
messages-template-reference = Was eine E-Mail nicht weiß, ist leer, und in Bedingungen falsch.
messages-template-frame-button = HTML unten anzeigen
messages-template-look-hint = Mit Beispielwerten, so wie sie gesendet würde. Was nicht gespeichert werden kann, weicht der eingebauten E-Mail.
messages-template-reset = Zurück zur eingebauten E-Mail
messages-kind-code = Anmeldecode
messages-kind-link = Anmeldelink
messages-kind-verify = Neues Postfach
messages-kind-recover = Neues Passwort
messages-kind-sms-set-up = Anmelden per SMS eingerichtet
messages-kind-sms-changed = Nummer geändert
messages-kind-sms-removed = Nummer entfernt
messages-kind-mfa-added = Zweiter Schritt hinzugefügt
messages-kind-mfa-removed = Zweiter Schritt entfernt
messages-kind-passkey-added = Passkey hinzugefügt
messages-kind-passkey-removed = Passkey entfernt
messages-kind-password-changed = Passwort geändert
messages-kind-password-removed = Passwort entfernt
messages-kind-codes-made = Neue Wiederherstellungscodes
messages-kind-code-used = Wiederherstellungscode verwendet
messages-kind-browser = Neuer Browser
messages-kind-address = Postfach geändert
messages-kind-locked = Weg geschlossen
messages-kind-claimed = Nummer beansprucht
messages-kind-deleted = Konto gelöscht
messages-kind-invitation = Einladung
messages-kind-recovery-link = Link, um wieder hineinzukommen

## Asking Twilio about the credentials
messages-check = Prüfen
messages-check-hint = Fragt Twilio nach dem, was hier steht. Nichts wird gesendet und nichts gespeichert.
messages-check-fine = Verbunden mit { $name }.
messages-check-fine-service = Verbunden mit { $name }. Der Messaging Service { $service } ist da.
messages-check-credentials = Twilio nimmt diese SID mit diesem Token nicht an. Kopieren Sie beides noch einmal aus der Konsole.
messages-check-missing = Twilio hat kein Konto mit dieser SID.
messages-check-service = Dieses Konto hat keinen Messaging Service mit dieser SID.
messages-check-closed = Twilio hat dieses Konto gesperrt oder geschlossen. In der Konsole steht, warum.
messages-check-test-credentials = Das sind Testzugangsdaten. Sie lassen sich nicht prüfen und senden keine SMS.
messages-check-forbidden = Dieses Token darf das Konto nicht ansehen.
messages-check-busy = Twilio wurde zu oft gefragt. Versuchen Sie es in einer Minute wieder.
messages-check-theirs = Twilio hat selbst eine Störung. Versuchen Sie es später wieder.
messages-check-unreachable = Twilio ist von diesem Server aus nicht erreichbar.
messages-check-slow = Twilio hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.
messages-check-strange = Diese Antwort ist nicht von Twilio. Sehen Sie sich die Adresse der API in den Einstellungen des Servers an.
messages-check-again = Das Token wird nicht wieder angezeigt. Geben Sie es noch einmal ein, um es zu speichern.

## What texts cost, and how their codes did
messages-estimates = Was eine SMS kostet
messages-estimates-caption = Was diese SMS kostet, in der üblichen Sprache jedes Landes
messages-estimates-none = Sobald SMS hinausgehen oder Preise notiert sind, stehen hier Länder.
messages-estimates-cut = Nur die ersten 60 Länder stehen hier.
messages-estimates-note = Länder und ihre Preise
messages-estimates-country = Land
messages-estimates-segment = Ein Segment
messages-estimates-text = Eine SMS
messages-price-noted = notiert
messages-price-charged = zuletzt berechnet
messages-price-unknown = Nicht bekannt
messages-price-of = Preis eines Segments, { $country }
messages-price-lately = Zuletzt berechnet: { $price }
messages-error-price = Geben Sie einen Betrag und eine Währung ein, zum Beispiel 0.0079 USD.
messages-countries-sent = SMS in 30 Tagen
messages-countries-entered = Codes eingegeben
messages-countries-share = { $share } %
messages-countries-few = Zu wenige zum Beurteilen
messages-countries-odd = Wenige eingegeben
messages-countries-price-hint = Der Preis eines Segments mit seiner Währung, zum Beispiel 0.0079 USD, dient nur Schätzungen. Wo keiner notiert ist, zählt, was Ihr Anbieter zuletzt berechnet hat.
