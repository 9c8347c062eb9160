### Keys, limits and webhooks in the portal.

limits-admin-lead = Wie oft zu oft ist. Limits verhindern, dass Fremde Ihre Rechnung hochtreiben oder Codes erraten.
limits-admin-mode = Limits für Nachrichten
limits-admin-mode-hint = Limits für das Raten gelten immer.
limits-admin-mode-usual-on = Wie die Servereinstellungen sagen: durchgesetzt
limits-admin-mode-usual-off = Wie die Servereinstellungen sagen: nur gezählt
limits-admin-mode-on = Durchgesetzt
limits-admin-mode-off = Nur gezählt und protokolliert
limits-admin-usual = Leer für den Wert der Servereinstellungen: { $number }.
limits-admin-wrong = Geben Sie eine ganze Zahl von 1 bis 1000000000 ein, oder nichts.
limits-admin-recipient = Nachrichten an eine Nummer oder Adresse je Stunde
limits-admin-recipient-day = Nachrichten an eine Nummer oder Adresse je Tag
limits-admin-session = Nachrichten, die ein Browser je Stunde anfordert
limits-admin-address = Nachrichten, die eine Netzwerkadresse je Stunde anfordert
limits-admin-prefix = Nachrichten je Stunde an Nummern, die sich in den letzten vier Ziffern unterscheiden
limits-admin-client = Nachrichten für eine App je Stunde
limits-admin-all = Alle Nachrichten je Stunde
limits-admin-all-day = Alle Nachrichten je Tag
limits-admin-guesses = Versuchte Codes für eine Nummer oder Adresse je Tag
limits-admin-guesses-address = Versuchte Codes von einer Netzwerkadresse je Stunde
limits-admin-secrets = Falsche Geheimnisse einer App je Stunde
limits-admin-fixed = Was sich nicht ändert
limits-admin-fixed-pause = Ein zweiter Code an eine Nummer wartet 30 Sekunden, ein dritter weitere 60, und so fort.
limits-admin-fixed-steps = Authenticator-Apps, Wiederherstellungscodes und Passwörter erlauben 5 Versuche auf einmal, dann einen alle 3 Minuten.
limits-admin-fixed-row = Nach 100 falschen Versuchen in Folge ist ein Weg gesperrt, bis er neu eingerichtet wird.

keys-admin-lead = Womit Tokens signiert werden. Apps lesen die öffentlichen Hälften aus dem Schlüsselsatz; private Hälften verlassen den Server nie.
keys-admin-caption = Signaturschlüssel
keys-admin-kid = Schlüssel-ID
keys-admin-algorithm = Algorithmus
keys-admin-made = Erstellt
keys-admin-day = { $date }
keys-admin-state = Zustand
keys-admin-signing = Signiert
keys-admin-waiting = Veröffentlicht, signiert ab { $time }
keys-admin-leaving = Signiert nicht mehr. Tokens von ihm enden spätestens { $time }
keys-admin-left = Nicht mehr nötig
keys-admin-hidden = Liest nur noch alte Abmeldehinweise
keys-admin-retire = Aus dem Schlüsselsatz nehmen
keys-admin-rotate = Einen Schlüssel jetzt ersetzen
keys-admin-rotate-about = Der neue Schlüssel wird sofort veröffentlicht und signiert zehn Minuten später, wenn jede App ihn kennen kann. Der alte bleibt veröffentlicht, bis sein letztes Token vorbei ist.
keys-admin-rotated = Der neue Schlüssel ist veröffentlicht. In zehn Minuten signiert er.
keys-admin-retired = Der Schlüssel ist nicht mehr im Schlüsselsatz.
keys-admin-waits = Ein neuer Schlüssel wartet schon. Er muss erst signieren, bevor er ersetzt werden kann.
keys-admin-needed = Dieser Schlüssel wird noch gebraucht. Nichts wurde geändert.
keys-admin-age = { $days ->
    [0] Sie werden nicht von selbst ersetzt.
    [one] Sie werden von selbst jeden Tag ersetzt.
   *[other] Sie werden von selbst alle { $days } Tage ersetzt.
}

hooks-admin-lead = Andere Programme erfahren, was hier geschieht: signiert, und einen Tag lang erneut versucht.
hooks-admin-empty = Noch keine Webhooks. Fügen Sie einen hinzu, damit Ereignisse an Ihren Server gehen.
hooks-admin-new = Neuer Webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Adresse
hooks-admin-url-hint = https, und ein Host außerhalb Ihres Netzes.
hooks-admin-events = Ereignisse
hooks-admin-events-hint = Was diese Adresse erfährt. Die Nachrichten nennen Menschen mit ihrer ID und enthalten weder Geheimnisse noch ganze Adressen.
hooks-admin-state = Zustand
hooks-admin-on = Ereignisse zustellen
hooks-admin-on-about = Solange das aus ist, wird nichts gesendet und nichts für später behalten.
hooks-admin-is-on = An
hooks-admin-is-off = Aus
hooks-admin-wrong-url = Diese Adresse lässt sich nicht aufrufen. Nehmen Sie https und einen Host außerhalb Ihres Netzes.
hooks-admin-wrong-events = Wählen Sie mindestens ein Ereignis.
hooks-admin-wrong-many = Es gibt schon 20 Webhooks. Löschen Sie zuerst einen.
hooks-admin-secret = Signaturgeheimnis
hooks-admin-secret-about = Jede Zustellung trägt HMAC-SHA-256 über Zeit, Punkt und Inhalt im Header Doorcode-Signature.
hooks-admin-secret-new = Neues Signaturgeheimnis
hooks-admin-shown = Ihr Signaturgeheimnis
hooks-admin-log = Zustellungen
hooks-admin-log-empty = Noch wurde nichts gesendet. Senden Sie einen Ping, um die Verbindung zu prüfen.
hooks-admin-when = Wann
hooks-admin-kind = Ereignis
hooks-admin-waiting = Wartet
hooks-admin-delivered = Zugestellt
hooks-admin-failed = Aufgegeben
hooks-admin-answer = Letzte Antwort
hooks-admin-moment = { $time }
hooks-admin-again = Erneut senden
hooks-admin-ping = Ping senden
hooks-admin-queued = Eingereiht. Laden Sie neu, um zu sehen, was daraus wird.
hooks-admin-delete = Webhook löschen
hooks-admin-delete-about = Was noch dorthin gehen sollte, wird auch gelöscht.
hooks-admin-delete-lead = Diese Adresse erfährt danach nichts mehr. Das lässt sich nicht rückgängig machen.
hooks-admin-delete-sure = Den Webhook an { $url } endgültig löschen
hooks-admin-deleted = Der Webhook wurde gelöscht.
hooks-admin-made = Der Webhook ist angelegt. Senden Sie einen Ping, um ihn zu prüfen.
hooks-admin-tries = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
}
