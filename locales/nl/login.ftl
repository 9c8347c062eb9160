### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Fout: { $step } – { $app }
error-prefix = Fout:
host-label = Je bent op
language-label = Taal
foot-privacy = Privacy
foot-terms = Voorwaarden
foot-support = Hulp
elsewhere = Je bent ingelogd in een ander tabblad.
elsewhere-continue = Doorgaan

## Start, phone
login-title = Inloggen
login-phone-lead = We sms'en een eenmalige code naar je telefoon. Een wachtwoord is niet nodig.
login-phone-lead-signup = We sms'en een eenmalige code naar je telefoon. Ben je hier nieuw, dan maakt dat je account aan.
phone-region = Land of regio
phone-region-suggested = Suggesties
phone-region-all = Alle
phone-label = Mobiel nummer
phone-hint = Bijvoorbeeld { $example }
phone-send = Sms me een code
phone-sending = Versturen…
phone-rates = Je provider kan kosten rekenen voor berichten.
used-last = Vorige keer gebruikt
or = of

## Start, e-mail
login-email-lead = We sturen een eenmalige code naar je e-mail. Een wachtwoord is niet nodig.
email-label = E-mailadres
email-send = Mail me een code

## Ways
way-sms = Sms me een code
way-email = Mail me een code
other-title = Kies een andere manier
other-lead = Je kunt op deze manieren inloggen bij { $app }.
other-sms-line = Een code van { $digits } cijfers naar je telefoon
other-email-line = Een code van { $digits } cijfers naar je e-mail
other-back = Terug

## Errors of the start pages
phone-error-empty = Vul je mobiele nummer in
phone-error-not-digits = Een telefoonnummer heeft alleen cijfers, spaties en + ( ) - .
phone-error-too-short = { $number } is te kort voor dit land ({ $country }). Controleer het nummer en probeer het opnieuw
phone-error-too-long = { $number } is te lang voor dit land ({ $country }). Controleer het nummer en probeer het opnieuw
phone-error-not-in-plan = { $number } is geen telefoonnummer in dit land ({ $country }). Controleer het land en het nummer
phone-error-email = Dat is een e-mailadres. Kies hieronder ‘Mail me een code’ om het te gebruiken
phone-error-landline = { $number } lijkt een vast nummer, en daar komen geen sms'en aan. Vul een mobiel nummer in
phone-error-kind = Naar dit soort nummer kunnen we geen code sturen. Vul een mobiel nummer in
phone-error-country = We sms'en nog niet naar nummers in dit land ({ $country }). Kies hieronder een andere manier
phone-error-extension = Laat het toestelnummer weg en vul alleen het nummer in
phone-error-opted-out = Dit nummer heeft gevraagd onze sms'en niet meer te krijgen. Sms START naar het nummer waar ze vandaan kwamen, of kies een andere manier
phone-error-refused = De sms kon niet worden bezorgd op { $number }. Controleer het nummer, of kies een andere manier
phone-error-off = Inloggen per sms staat hier uit. Kies een andere manier
email-error-empty = Vul je e-mailadres in
email-error-shape = Vul een e-mailadres in zoals naam@example.com
email-error-too-long = Dat e-mailadres is te lang
email-error-phone = Dat is een telefoonnummer. Kies hieronder ‘Sms me een code’ om het te gebruiken
email-error-off = Inloggen per e-mail staat hier uit. Kies een andere manier

## Code
code-title = Vul je code in
code-sent-sms = Per sms gestuurd naar { $number }
code-sent-email = Per e-mail gestuurd naar { $address }
code-change-sms = Nummer wijzigen
code-change-email = Adres wijzigen
code-label = Code van { $digits } cijfers
code-hint = { $minutes ->
    [one] Werkt { $minutes } minuut. Deel hem met niemand, ook niet met ons.
   *[other] Werkt { $minutes } minuten. Deel hem met niemand, ook niet met ons.
}
code-tries-left = { $left ->
    [one] Nog { $left } poging. Daarna heb je een nieuwe code nodig.
   *[other] Nog { $left } pogingen. Daarna heb je een nieuwe code nodig.
}
code-submit = Inloggen
code-checking = Controleren…
code-help = Geen code gekregen?
code-help-sms = Een sms kan een minuut onderweg zijn. Controleer het nummer hierboven en of je telefoon bereik heeft.
code-help-email = Een mail kan een minuut onderweg zijn. Controleer het adres hierboven en je spammap.
code-help-no-account = Krijg je geen code, dan hoort er hier misschien geen account bij.
code-resend = Opnieuw sturen
code-resend-in = Opnieuw sturen over
code-resend-ready = Je kunt de code nu opnieuw laten sturen.
code-instead-email = Mail me liever een code
code-instead-sms = Sms me liever een code
code-sent-again = Opnieuw gestuurd om { $time }.
code-too-soon = Je kunt de code om { $time } opnieuw laten sturen.
code-slow = De sms kan even onderweg zijn.
code-delivered = Bezorgd om { $time }.
code-undelivered = Je netwerk heeft de sms niet aangenomen. Kies een andere manier.
code-not-sent = We konden het bericht nu niet afgeven. Kies een andere manier, of stuur het straks opnieuw.

## Errors of the code page
code-error-empty = Vul de code in die we stuurden
code-error-not-digits = De code heeft alleen cijfers
code-error-length = { $digits ->
   *[other] De code heeft { $digits } cijfers. Je vulde er { $entered } in
}
code-error-wrong = { $code } is niet de code die we stuurden. Kijk in ons nieuwste bericht en probeer het opnieuw.
code-error-expired = Die code is verlopen. Laat een nieuwe sturen om verder te gaan.
code-error-new-sent = Die code is verlopen. We hebben je net een nieuwe gestuurd.
code-error-superseded = Er is een nieuwere code gestuurd. Vul de nieuwste in.

## Wait page
wait-title-tries = Te veel verkeerde codes
wait-title-sends = Te veel berichten
wait-title-network = Te veel pogingen vanaf dit netwerk
wait-until = Wacht voor je veiligheid tot { $time } en begin dan opnieuw.
wait-minutes = { $minutes ->
    [one] Dat is over { $minutes } minuut.
   *[other] Dat is over { $minutes } minuten.
}
wait-minutes-script = Resterende minuten: { $minutes }
wait-other = Wat je nu kunt doen
wait-tries-new = De code werkt niet meer. Je kunt een nieuwe aanvragen.
start-again = Opnieuw beginnen
back-to = Terug naar { $app }

## Pages about the state of the sign-in
stale-title = Deze inlogpagina is verlopen
stale-body = Hij stond langer dan een uur open. Er is niets verloren.
cookie-title = Je browser heeft een cookie die we nodig hebben niet bewaard
cookie-body = Sta cookies toe voor deze site, ga terug naar { $app } en begin opnieuw. Meestal komt het door een privévenster of een cookieblokker.
used-title = Je hebt deze pagina al gebruikt
used-body = Je bent ingelogd. Hier is niets meer te doen.
continue-to = Doorgaan naar { $app }
no-way-title = Inloggen kan nu op geen enkele manier
no-way-body = Voor { $app } staat geen manier om in te loggen aan. Alleen de beheerder kan dat veranderen.
step-up-title = Er is nog één stap nodig
step-up-body = Je code klopt, maar { $app } vraagt een tweede stap die je account nog niet heeft. Neem contact op met de beheerder.
blocked-title = Dit account is gepauzeerd
blocked-body = Neem contact op met de beheerder van { $app }.
signed-out-title = Je bent uitgelogd
signed-out-body = Je kunt deze pagina sluiten.
sign-out-title = Uitloggen?
sign-out-body = Je wordt hier uitgelogd bij { $app } en bij alles wat deze inlog gebruikt.
sign-out-confirm = Uitloggen
