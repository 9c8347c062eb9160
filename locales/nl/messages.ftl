### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Onderdelen van deze verbinding
messages-tab-settings = Instellingen
messages-tab-countries = Landen
messages-tab-apps = Apps
messages-tab-test = Test
messages-tab-templates = Sjablonen
messages-search = Zoeken
messages-search-clear = Alles tonen
messages-pages = Pagina's
messages-previous = Vorige pagina
messages-next = Volgende pagina

## SMS connection
messages-sms-lead = Via wie sms'jes gaan, van wie ze lijken te komen en wat erin staat.
messages-conflict = Wat je hebt ingevuld, wijkt op deze punten af van wat nu is opgeslagen:
messages-closed = Er is nog geen land toegestaan, dus niemand krijgt een sms.
messages-on = Inloggen per sms
messages-on-about = Mensen krijgen een eenmalige code op hun telefoon. Staat ook bij Snel inloggen.
messages-sign-up = Aanmelden
messages-sign-up-about = Een onbekend nummer of een onbekende mailbox wordt een nieuwe gebruiker. Dit geldt voor elke manier.
messages-provider = Aanbieder
messages-provider-outbox = Lokale outbox
messages-provider-outbox-about = Sms'jes blijven op deze machine, op /dev/outbox. Het beste om dingen uit te proberen.
messages-provider-none = Geen
messages-provider-none-about = Elke sms wordt geweigerd.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, met je account.
messages-provider-gateway = Je eigen HTTP-gateway
messages-provider-gateway-about = Een dienst van jou die JSON aanneemt en sms'jes verstuurt.
messages-secret-kept = Ingesteld. Laat leeg om het te houden.
messages-secret-unset = Niet ingesteld. Het wordt versleuteld opgeslagen en nooit meer getoond.
messages-sid = Twilio Account SID
messages-sid-hint = Uit de Twilio-console: AC en nog 32 tekens.
messages-token = Twilio Auth Token
messages-source = Sms-bron
messages-source-from = Afzendernummer
messages-source-from-about = Eén nummer of naam van jou verstuurt elke sms.
messages-source-service = Messaging Service SID
messages-source-service-about = Een Twilio Messaging Service kiest de afzender.
messages-from = Afzender
messages-from-hint = Een nummer met landcode, een kort nummer, of een naam van hoogstens 11 letters en cijfers.
messages-service = Messaging Service SID
messages-service-hint = MG en nog 32 tekens.
messages-url = Adres van de gateway
messages-url-hint = Sms'jes worden hierheen gestuurd als JSON. Het begint met https.
messages-sender = Afzender
messages-sender-hint = Gaat met elke sms mee. Mag leeg blijven.
messages-forward = Doorgeven wie erom vroeg: netwerkadres en browser
messages-signed = Elke aanroep ondertekenen met een bearer-token
messages-subject-claim = Subject van het token
messages-subject-claim-hint = De claim sub.
messages-audience-claim = Audience van het token
messages-audience-claim-hint = De claim aud.
messages-gateway-secret = Geheim van het token
messages-base64 = Het geheim is base64
messages-message = Bericht
messages-message-label = Wat er in de sms staat
messages-message-hint = In Liquid. Leeg verstuurt de ingebouwde tekst in de taal van de persoon. De laatste regel, die de code aan deze site bindt, komt er vanzelf bij.
messages-reference = Wat je kunt schrijven
messages-variables = Namen die ergens voor staan
messages-variables-write = Schrijf
messages-variables-means = Dat wordt
messages-variable-code = De eenmalige code. password en @@password@@ betekenen hetzelfde.
messages-variable-app = De naam van de app waar de persoon inlogt.
messages-variable-number = Het nummer van de persoon.
messages-variable-language = De gevraagde taal, zoals die binnenkwam: de header x-request-language, anders accept-language.
messages-reference-tags = Tags: if, unless, case, comment, raw. Filters: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Code
messages-length = Cijfers
messages-length-hint = 6, 7 of 8. Ook voor codes per e-mail.
messages-life = Geldigheid in seconden
messages-life-hint = 60 tot 600. Ook voor codes per e-mail.
messages-tries = Pogingen
messages-tries-hint = Foute codes die één sms verdraagt, 1 tot 5.

## Preview
messages-look = Voorbeeld
messages-look-button = Voorbeeld verversen
messages-look-language = Taal
messages-look-language-hint = Een tag zoals fr-FR, of een woord waarmee je bericht vergelijkt.
messages-look-app = App
messages-look-number = Nummer
messages-look-none = Er is geen voorbeeld totdat het bericht gelezen kan worden.
messages-look-all = In elke taal
messages-look-all-caption = Hetzelfde bericht in elke taal
messages-look-encoding = Codering en eenheden
messages-look-segments = Segmenten
messages-look-builtin = ingebouwde tekst
messages-counter = { $segments ->
    [one] { $figures } · { $segments } segment
   *[other] { $figures } · { $segments } segmenten
}
messages-price-is = Eén sms kost { $each }, duizend kosten { $thousand }.
messages-lint-falls-back = Je bericht zegt in deze taal niets met een code, dus wordt de ingebouwde tekst verstuurd.
messages-lint-brand = De naam van de app staat er niet in. Mensen weten misschien niet waar de code voor is.
messages-lint-link = Er staat een link in. Netwerken filteren zulke sms'jes, en phishing ziet er net zo uit.
messages-lint-bound = De laatste regel, die de code aan deze site bindt, zou een extra segment kosten en blijft weg. Telefoons bieden de code dan misschien niet vanzelf aan.
messages-lint-unicode = De letter { $letter } maakt deze sms Unicode, waar 70 eenheden in passen in plaats van 160.
messages-lint-segments = Elk segment wordt berekend als een eigen sms.

## What is wrong with a template
messages-liquid-tag = Regel { $line }: de tag { $name } kan hier niet.
messages-liquid-filter = Regel { $line }: het filter { $name } kan hier niet.
messages-liquid-variable = Regel { $line }: niets heet hier { $name }.
messages-liquid-unclosed = Regel { $line }: { $name } ontbreekt.
messages-liquid-too-much = Er komt meer uit dan een bericht mag hebben.
messages-liquid-other = Regel { $line }: dit is niet als Liquid te lezen ({ $name }).
messages-problem-long = Het bericht heeft meer dan 4096 bytes. Maak het korter.
messages-problem-mail-long = Dit deel heeft meer dan 16384 bytes. Maak het korter.
messages-problem-tags = Er zijn meer dan 64 tags. Gebruik er minder.
messages-problem-no-code = De code staat niet in het bericht. Schrijf { "{{" } code { "}}" } waar hij moet staan.
messages-problem-code-twice = De code staat meer dan eens in één sms. Eén keer is genoeg.
messages-problem-bound = De laatste regel lijkt op die welke de code aan deze site bindt. Laat hem weg; hij komt er vanzelf bij.
messages-problem-segments = { $count ->
    [one] De sms kost { $count } segment. Er worden er hoogstens 2 verstuurd.
   *[other] De sms kost { $count } segmenten. Er worden er hoogstens 2 verstuurd.
}
messages-problem-empty = Hier komt niets uit. Vul het in, of maak alle drie leeg voor de ingebouwde mail.
messages-problem-lacks = { $name } staat er niet in, en daarvoor wordt deze mail verstuurd.

## What is wrong with a form
messages-error-length = Vul 6, 7 of 8 in.
messages-error-life = Vul een heel getal van 60 tot 600 in.
messages-error-tries = Vul een heel getal van 1 tot 5 in.
messages-error-country = Een van de landen heeft geen telefoons.
messages-error-no-sid = Vul de Account SID van je Twilio-account in.
messages-error-sid = Een Account SID begint met AC en heeft 34 tekens.
messages-error-no-token = Vul het Auth Token van dit account in.
messages-error-token = Een Auth Token heeft hoogstens 200 tekens en geen spaties.
messages-error-no-source = Vul in van wie sms'jes komen.
messages-error-from = Vul een nummer in zoals +15005550006, een kort nummer, of hoogstens 11 letters en cijfers.
messages-error-service = Een Messaging Service SID begint met MG en heeft 34 tekens.
messages-error-no-url = Vul het adres van je gateway in.
messages-error-url = Het adres begint met https, bevat geen gebruikersnaam en ligt niet binnen het netwerk.
messages-error-sender = De afzender heeft hoogstens 100 tekens.
messages-error-claims = Vul subject en audience in, elk hoogstens 200 tekens.
messages-error-no-secret = Vul het geheim in dat bij dit adres hoort.
messages-error-base64 = Dit geheim is geen base64.
messages-error-mail-from = Vul een adres in zoals login@example.com.
messages-error-no-host = Vul de naam van je mailserver in.
messages-error-host = Vul een naam in zoals mail.example.com.
messages-error-inside = Deze server ligt binnen het netwerk. Zo'n server stelt de beheerder in waar Doorcode wordt gestart.
messages-error-port = Vul 25, 465, 587 of 2525 in.
messages-error-user = De gebruikersnaam heeft hoogstens 200 tekens.
messages-error-no-password = Vul het wachtwoord van deze gebruiker op deze server in.
messages-error-clear = Een wachtwoord gaat niet onversleuteld op pad. Kies TLS of STARTTLS.
messages-error-email = Vul een adres in zoals ann@example.com.

## Countries
messages-countries-title = Landen
messages-countries-lead = Sms'jes gaan alleen naar deze landen. Elk land erbij is er een waar iemand kosten kan maken.
messages-countries-draft = Aangevinkt, nog niet opgeslagen. Kijk het na en sla op.
messages-countries-search = Land of landnummer
messages-countries-all = Overal
messages-countries-all-about = Sommige landen worden vaak gebruikt om kosten op te jagen. Sta alles alleen toe als je mensen echt overal zijn.
messages-countries-every = Elk land is toegestaan
messages-countries-count = { $count ->
    [0] Geen land is toegestaan
    [one] { $count } land is toegestaan
   *[other] { $count } landen zijn toegestaan
}
messages-countries-none = Geen land heet zo.
messages-presets = Een groep aanvinken
messages-preset-own = Waar mensen zijn
messages-preset-eu = Europese Unie
messages-preset-na = Noord-Amerika
messages-preset-all = Alle
messages-preset-none = Geen

## Apps
messages-apps-title = Apps met sms
messages-apps-lead = Bij welke apps mensen per sms inloggen. Een nieuwe app begint zonder.
messages-apps-off = Sms staat uit als manier om in te loggen, dus geen enkele app biedt het aan, wat hier ook staat.
messages-apps-factor = Er is geen andere tweede stap dan sms. Zolang die er niet is, biedt geen enkele app inloggen per sms aan.
messages-apps-search = Naam of client-ID
messages-apps-none = Nog geen apps.
messages-apps-no-match = Geen app heet zo.
messages-apps-count = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}
messages-app-web = Webserver
messages-app-spa = Single page
messages-app-native = Native
messages-app-machine = Machine

## Test
messages-test-sms-title = Een testsms versturen
messages-test-sms-lead = Een echte sms met de opgeslagen instellingen. De code bestaat uit nullen en opent niets. Ze telt mee voor de limieten en staat in het auditlogboek.
messages-test-number = Nummer
messages-test-number-hint = Met landcode, of zoals je het in je eigen land kiest.
messages-test-send-sms = Sms versturen
messages-test-mail-title = Een testmail versturen
messages-test-mail-lead = Een echte mail met de opgeslagen instellingen en voorbeeldwaarden. De code en de links openen niets. Hij telt mee voor de limieten en staat in het auditlogboek.
messages-test-address = E-mailadres
messages-test-send-mail = Mail versturen
messages-test-not-yours = Je rol mag deze verbinding bekijken, maar er niets mee versturen.
messages-test-country = Naar dit land gaan geen sms'jes. Sta het eerst toe op het tabblad Landen.
messages-test-soon = Er is net iets heen gestuurd. Probeer het om { $time } opnieuw.
messages-test-often = Meer staan de limieten niet toe. Probeer het om { $time } opnieuw.
messages-fate-to = Aan
messages-fate-at = Laatste nieuws
messages-fate-moment = { $time }
messages-fate-why = Waarom
messages-fate-code = Code van de aanbieder
messages-fate-wait = Laad deze pagina opnieuw om te zien hoe het verdergaat.
messages-state-queued = Wacht
messages-state-sending = Wordt verstuurd
messages-state-accepted = Aangenomen door de aanbieder
messages-state-sent = Overgedragen aan het netwerk
messages-state-delivered = Afgeleverd
messages-state-undelivered = Niet afgeleverd
messages-state-failed = Mislukt
messages-state-unknown = Niemand weet het: het antwoord ging verloren
messages-class-number = Deze ontvanger is niet te bereiken. Controleer het nummer of adres.
messages-class-route = Deze afzender bereikt dat land of netwerk niet. Zet het aan bij de aanbieder, of gebruik een andere afzender.
messages-class-retried = De aanbieder kon het nu niet aannemen. Het wordt opnieuw geprobeerd.
messages-class-temporary = De aanbieder kon het niet aannemen. Probeer het later opnieuw.
messages-class-ours = De aanbieder weigert ons account of ons verzoek. Controleer de inloggegevens en de afzender.
messages-class-fraud = De aanbieder zag het aan voor fraude en blokkeerde het.
messages-class-stop = De persoon heeft deze afzender gestopt. Die moet START antwoorden.
messages-class-unknown = De aanbieder geeft geen bekende reden.

## Email connection
messages-mail-lead = Via wie mails gaan en van wie ze komen.
messages-mail-provider = Mails gaan via
messages-mail-settings = Waarmee de server is gestart
messages-mail-started-smtp = De mailserver in de instellingen.
messages-mail-started-outbox = Die heeft geen mailserver, dus mails blijven in de lokale outbox.
messages-mail-started-none = Die heeft geen mailserver, dus elke mail wordt geweigerd.
messages-mail-outbox-about = Mails blijven op deze machine, op /dev/outbox.
messages-mail-none-about = Elke mail wordt geweigerd.
messages-mail-smtp = Mailserver (SMTP)
messages-mail-smtp-about = De server hieronder.
messages-mail-host = Server
messages-mail-host-hint = Een naam zoals mail.example.com.
messages-mail-port = Poort
messages-mail-port-hint = 587 met STARTTLS, 465 met TLS.
messages-mail-encryption = Versleuteling
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = Geen, en geen wachtwoord
messages-mail-user = Gebruikersnaam
messages-mail-user-hint = Leeg als de server er geen vraagt.
messages-mail-password = Wachtwoord
messages-mail-from = Van
messages-mail-from-hint = Van wie mails komen. Leeg voor { $address }.

## Mail templates
messages-templates-title = Mailsjablonen
messages-templates-lead = Elke mail heeft ingebouwde woorden in elke taal. Schrijf je eigen waar je wilt.
messages-templates-caption = Soorten mail
messages-templates-kind = Mail
messages-templates-languages = Talen
messages-templates-own = Eigen
messages-template-own-lead = In deze taal worden je eigen woorden verstuurd.
messages-template-builtin-lead = In deze taal worden de ingebouwde woorden verstuurd.
messages-template-start = Beginnen met de ingebouwde mail
messages-template-needs = In tekst en HTML moet { $word } staan.
messages-template-subject = Onderwerp
messages-template-subject-hint = Eén regel, in Liquid.
messages-template-text = Tekst
messages-template-text-hint = Voor lezers zonder HTML, in Liquid.
messages-template-html = HTML
messages-template-html-hint = Een heel document, in Liquid. Waarden worden erin onschadelijk gemaakt.
messages-template-reference = Wat een mail niet weet, is leeg, en onwaar in voorwaarden.
messages-template-frame-button = De HTML hieronder tonen
messages-template-look-hint = Met voorbeeldwaarden, zoals hij verstuurd zou worden. Wat niet opgeslagen kan worden, maakt plaats voor de ingebouwde mail.
messages-template-reset = Terug naar de ingebouwde mail
messages-kind-code = Inlogcode
messages-kind-link = Inloglink
messages-kind-verify = Nieuwe mailbox
messages-kind-recover = Nieuw wachtwoord
messages-kind-sms-set-up = Inloggen per sms ingesteld
messages-kind-sms-changed = Nummer gewijzigd
messages-kind-sms-removed = Nummer verwijderd
messages-kind-mfa-added = Tweede stap toegevoegd
messages-kind-mfa-removed = Tweede stap verwijderd
messages-kind-passkey-added = Passkey toegevoegd
messages-kind-passkey-removed = Passkey verwijderd
messages-kind-password-changed = Wachtwoord gewijzigd
messages-kind-password-removed = Wachtwoord verwijderd
messages-kind-codes-made = Nieuwe herstelcodes
messages-kind-code-used = Herstelcode gebruikt
messages-kind-browser = Nieuwe browser
messages-kind-address = Mailbox gewijzigd
messages-kind-locked = Manier gesloten
messages-kind-claimed = Nummer opgeëist
messages-kind-deleted = Account verwijderd
messages-kind-invitation = Uitnodiging
messages-kind-recovery-link = Link om weer binnen te komen

## Asking Twilio about the credentials
messages-check = Controleren
messages-check-hint = Vraagt Twilio naar wat hier is ingevuld. Er wordt niets verstuurd en niets opgeslagen.
messages-check-fine = Verbonden met { $name }.
messages-check-fine-service = Verbonden met { $name }. De Messaging Service { $service } is er.
messages-check-credentials = Twilio aanvaardt deze SID niet met dit token. Kopieer ze allebei opnieuw uit de console.
messages-check-missing = Twilio heeft geen account met deze SID.
messages-check-service = Dit account heeft geen Messaging Service met deze SID.
messages-check-closed = Twilio heeft dit account opgeschort of gesloten. In de console staat waarom.
messages-check-test-credentials = Dit zijn testgegevens. Ze kunnen niet worden gecontroleerd en versturen geen sms.
messages-check-forbidden = Dit token mag het account niet bekijken.
messages-check-busy = Twilio is te vaak gevraagd. Probeer het over een minuut opnieuw.
messages-check-theirs = Twilio heeft zelf problemen. Probeer het later opnieuw.
messages-check-unreachable = Twilio is vanaf deze server niet bereikbaar.
messages-check-slow = Twilio antwoordde niet op tijd. Probeer het opnieuw.
messages-check-strange = Dit is geen antwoord van Twilio. Kijk naar het adres van de API in de instellingen van de server.
messages-check-again = Het token wordt niet opnieuw getoond. Vul het nog eens in om het op te slaan.

## What texts cost, and how their codes did
messages-estimates = Wat een sms kost
messages-estimates-caption = Wat deze sms kost, in de gebruikelijke taal van elk land
messages-estimates-none = Zodra er sms'en uitgaan of prijzen zijn genoteerd, staan hier landen.
messages-estimates-cut = Alleen de eerste 60 landen staan hier.
messages-estimates-note = Landen en hun prijzen
messages-estimates-country = Land
messages-estimates-segment = Eén segment
messages-estimates-text = Eén sms
messages-price-noted = genoteerd
messages-price-charged = onlangs gerekend
messages-price-unknown = Niet bekend
messages-price-of = Prijs van één segment, { $country }
messages-price-lately = Onlangs gerekend: { $price }
messages-error-price = Vul een bedrag en een munt in, zoals 0.0079 USD.
messages-countries-sent = Sms'en in 30 dagen
messages-countries-entered = Codes ingevuld
messages-countries-share = { $share } %
messages-countries-few = Te weinig om te oordelen
messages-countries-odd = Weinig ingevuld
messages-countries-price-hint = De prijs van één segment met de munt, zoals 0.0079 USD, dient alleen voor schattingen. Waar niets is genoteerd, telt wat je aanbieder onlangs rekende.
