### Keys, limits and webhooks in the portal.

limits-admin-lead = Hoe vaak is te vaak. Limieten voorkomen dat vreemden uw rekening opjagen en codes raden.
limits-admin-mode = Limieten op berichten
limits-admin-mode-hint = Limieten op raden gelden altijd.
limits-admin-mode-usual-on = Zoals de serverinstellingen zeggen: gehandhaafd
limits-admin-mode-usual-off = Zoals de serverinstellingen zeggen: alleen geteld
limits-admin-mode-on = Gehandhaafd
limits-admin-mode-off = Alleen geteld en gelogd
limits-admin-usual = Leeg voor wat de serverinstellingen zeggen: { $number }.
limits-admin-wrong = Vul een heel getal in van 1 tot 1000000000, of niets.
limits-admin-recipient = Berichten naar één nummer of adres per uur
limits-admin-recipient-day = Berichten naar één nummer of adres per dag
limits-admin-session = Berichten gevraagd door één browser per uur
limits-admin-address = Berichten gevraagd vanaf één netwerkadres per uur
limits-admin-prefix = Berichten per uur naar nummers die in de laatste vier cijfers verschillen
limits-admin-client = Berichten voor één app per uur
limits-admin-all = Alle berichten per uur
limits-admin-all-day = Alle berichten per dag
limits-admin-guesses = Geprobeerde codes voor één nummer of adres per dag
limits-admin-guesses-address = Geprobeerde codes vanaf één netwerkadres per uur
limits-admin-secrets = Verkeerde geheimen van één app per uur
limits-admin-fixed = Wat niet verandert
limits-admin-fixed-pause = Een tweede code naar één nummer wacht 30 seconden, een derde nog 60, enzovoort.
limits-admin-fixed-steps = Authenticator-apps, herstelcodes en wachtwoorden krijgen 5 pogingen ineens, daarna één per 3 minuten.
limits-admin-fixed-row = Na 100 verkeerde pogingen op rij sluit een manier van inloggen tot de eigenaar die opnieuw instelt.

keys-admin-lead = Waarmee tokens worden ondertekend. Apps lezen de publieke helften uit de sleutelset; privéhelften verlaten de server nooit.
keys-admin-caption = Ondertekeningssleutels
keys-admin-kid = Sleutel-ID
keys-admin-algorithm = Algoritme
keys-admin-made = Gemaakt
keys-admin-day = { $date }
keys-admin-state = Status
keys-admin-signing = Ondertekent
keys-admin-waiting = Gepubliceerd, ondertekent vanaf { $time }
keys-admin-leaving = Ondertekent niet meer. Tokens ervan eindigen uiterlijk { $time }
keys-admin-left = Niet meer nodig
keys-admin-hidden = Leest alleen oude uitlogverwijzingen
keys-admin-retire = Uit de sleutelset halen
keys-admin-rotate = Nu een sleutel vervangen
keys-admin-rotate-about = De nieuwe sleutel wordt meteen gepubliceerd en ondertekent tien minuten later, als elke app hem kan kennen. De oude blijft gepubliceerd tot het laatste token voorbij is.
keys-admin-rotated = De nieuwe sleutel is gepubliceerd. Over tien minuten ondertekent hij.
keys-admin-retired = De sleutel is uit de sleutelset.
keys-admin-waits = Er wacht al een nieuwe sleutel. Die moet eerst ondertekenen voordat hij kan worden vervangen.
keys-admin-needed = Die sleutel is nog nodig. Er is niets gewijzigd.
keys-admin-age = { $days ->
    [0] Ze worden niet vanzelf vervangen.
    [one] Ze worden vanzelf elke dag vervangen.
   *[other] Ze worden vanzelf elke { $days } dagen vervangen.
}

hooks-admin-lead = Andere programma's horen wat hier gebeurt: ondertekend, en een dag lang opnieuw geprobeerd.
hooks-admin-empty = Nog geen webhooks. Voeg er een toe om gebeurtenissen naar uw server te laten sturen.
hooks-admin-new = Nieuwe webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Adres
hooks-admin-url-hint = https, en een host buiten uw netwerk.
hooks-admin-events = Gebeurtenissen
hooks-admin-events-hint = Wat dit adres te horen krijgt. Berichten noemen mensen bij ID en bevatten geen geheimen en geen volledige adressen.
hooks-admin-state = Status
hooks-admin-on = Gebeurtenissen bezorgen
hooks-admin-on-about = Zolang dit uit staat, wordt niets verstuurd en niets bewaard voor later.
hooks-admin-is-on = Aan
hooks-admin-is-off = Uit
hooks-admin-wrong-url = Dit adres kan niet worden aangeroepen. Gebruik https en een host buiten uw netwerk.
hooks-admin-wrong-events = Kies minstens één gebeurtenis.
hooks-admin-wrong-many = Er zijn al 20 webhooks. Verwijder er eerst een.
hooks-admin-secret = Ondertekeningsgeheim
hooks-admin-secret-about = Elke bezorging draagt HMAC-SHA-256 over de tijd, een punt en de inhoud in de header Doorcode-Signature.
hooks-admin-secret-new = Nieuw ondertekeningsgeheim
hooks-admin-shown = Uw ondertekeningsgeheim
hooks-admin-log = Bezorgingen
hooks-admin-log-empty = Er is nog niets verstuurd. Stuur een ping om de verbinding te proberen.
hooks-admin-when = Wanneer
hooks-admin-kind = Gebeurtenis
hooks-admin-waiting = Wacht
hooks-admin-delivered = Bezorgd
hooks-admin-failed = Opgegeven
hooks-admin-answer = Laatste antwoord
hooks-admin-moment = { $time }
hooks-admin-again = Opnieuw sturen
hooks-admin-ping = Ping sturen
hooks-admin-queued = In de wachtrij. Laad opnieuw om te zien wat ervan komt.
hooks-admin-delete = Webhook verwijderen
hooks-admin-delete-about = Wat er nog naartoe moest, wordt ook verwijderd.
hooks-admin-delete-lead = Dit adres krijgt niets meer te horen. Dit kan niet ongedaan worden gemaakt.
hooks-admin-delete-sure = De webhook naar { $url } voorgoed verwijderen
hooks-admin-deleted = De webhook is verwijderd.
hooks-admin-made = De webhook is gemaakt. Stuur een ping om hem te proberen.
hooks-admin-tries = { $count ->
    [one] { $count } poging
   *[other] { $count } pogingen
}
