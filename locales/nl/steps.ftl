### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Inloggen met wachtwoord
way-passkey = Passkey gebruiken
other-password-line = { $digits ->
   *[other] Je e-mailadres en je wachtwoord
}
other-passkey-line = { $digits ->
   *[other] Je gezicht, vingerafdruk of schermvergrendeling
}
code-instead-password = Liever inloggen met wachtwoord
code-instead-passkey = Liever een passkey gebruiken
login-password-lead = Begin met je e-mailadres.
login-passkey-lead = Gebruik je gezicht, vingerafdruk of schermvergrendeling.
identifier-next = Verder
start-sign-up = Nieuw bij { $app }? Account aanmaken

## Password
password-title = Vul je wachtwoord in
password-show = Wachtwoord tonen
password-error-empty = Vul je wachtwoord in
password-error-no-match = Het e-mailadres en het wachtwoord horen niet bij elkaar. Controleer ze allebei, of kies een andere manier
password-error-closed = Dit wachtwoord is geblokkeerd na te veel verkeerde pogingen. Kies een andere manier, of stel een nieuw wachtwoord in
forgot-link = Wachtwoord vergeten?
forgot-title = Kies een nieuw wachtwoord
forgot-lead = We sturen eerst een code naar je e-mailadres.
forgot-sent = Als er hier een account is voor { $address }, hebben we daar een code naartoe gestuurd.
new-password-title = Kies een nieuw wachtwoord
new-password-lead = Je wordt overal uitgelogd en logt dan in met het nieuwe.
password-new = Nieuw wachtwoord
password-hint = { $least ->
    [one] Minstens { $least } teken. Meerdere willekeurige woorden werken goed.
   *[other] Minstens { $least } tekens. Meerdere willekeurige woorden werken goed.
}
password-error-short = { $least ->
    [one] Gebruik minstens { $least } teken
   *[other] Gebruik minstens { $least } tekens
}
password-error-long = { $most ->
   *[other] Dat is langer dan { $most } bytes. Gebruik een korter wachtwoord
}
password-error-common = Dat is makkelijk te raden. Gebruik meerdere willekeurige woorden
password-error-context = ‘{ $word }’ is bekend bij anderen. Gebruik woorden die niets met jou of deze site te maken hebben

## Passkey
passkey-cancelled = Er is geen passkey gebruikt. Probeer het opnieuw, of kies een andere manier.
passkey-failed = Die passkey werkte niet. Probeer het opnieuw, of kies een andere manier.
passkey-unknown = Deze passkey hoort hier niet bij een account. Kies een andere manier.
passkey-stale = Dat duurde te lang. Probeer het opnieuw.
passkey-no-script = Passkeys hebben JavaScript nodig. Zet het aan, of kies een andere manier.

## Mailed link
link-title = Inloggen
link-heading = Inloggen bij { $app }?
link-elsewhere-title = Vul deze code in waar je bent begonnen
link-elsewhere-lead = Je bent begonnen met inloggen in een andere browser of op een ander apparaat. Vul daar deze code in:
link-elsewhere-warning = Ben je niet begonnen met inloggen, sluit deze pagina dan en geef de code aan niemand.

## Second step
mfa-title = Nog één stap
mfa-lead-totp = Open je authenticator-app en vul de code van 6 cijfers voor { $app } in.
mfa-lead-passkey = Laat met je passkey zien dat jij het bent, dan ga je verder naar { $app }.
mfa-lead-sms = We sms'en een code naar { $address }.
mfa-lead-email = We sturen een code naar { $address }.
mfa-sent = We hebben een code gestuurd naar { $address }.
mfa-remember = { $days ->
    [one] In deze browser { $days } dag niet opnieuw vragen
   *[other] In deze browser { $days } dagen niet opnieuw vragen
}
mfa-way-totp = Authenticator-app
mfa-way-recovery = Herstelcode gebruiken
mfa-error-totp = Die code klopt niet. De code verandert elke 30 seconden, dus gebruik de nieuwste.
mfa-error-code = Dat is niet de code die we stuurden. Kijk in ons nieuwste bericht en probeer het opnieuw.
mfa-error-dead = Die code werkt niet meer. Laat een nieuwe sturen.
mfa-error-locked = Deze manier is gesloten na te veel verkeerde pogingen. Kies een andere manier.
mfa-error-not-sent = We kunnen daar nu geen code naartoe sturen. Kies een andere manier.
mfa-name-totp = Authenticator-app
mfa-name-passkey = Passkey
mfa-name-sms = Sms
mfa-name-email = E-mail
mfa-about-totp = Een code van 6 cijfers uit een app op je telefoon. Werkt ook zonder bereik.
mfa-about-passkey = Je gezicht, vingerafdruk of schermvergrendeling. Het snelst en het veiligst.
mfa-about-sms = Een code per sms. Anderen kunnen een telefoonnummer overnemen, dus houd ook een andere manier achter de hand.
mfa-about-email = Een code per e-mail. Handig, maar de zwakste van deze manieren.

## Recovery code
recovery-title = Gebruik een herstelcode
recovery-lead = Elke code van de lijst die je hebt bewaard, werkt één keer.
recovery-label = Herstelcode
recovery-hint = 15 letters en cijfers, in groepjes van vijf
recovery-error-empty = Vul een herstelcode in
recovery-error-wrong = Die herstelcode klopt niet of is al gebruikt
codes-title = Je herstelcodes
codes-lead = Bewaar ze op een veilige plek. Je ziet ze alleen nu. Elke code werkt één keer, als je je tweede stap niet kunt gebruiken.
codes-lead-used = Je hebt een van je herstelcodes gebruikt, dus hier zijn nieuwe. De oude werken niet meer. Bewaar deze op een veilige plek: je ziet ze alleen nu.
codes-copy = Kopiëren
codes-download = Downloaden
codes-print = Afdrukken
codes-saved = Ik heb deze codes bewaard
codes-done = Klaar

## Setting a second step up on the way
enrol-title = Voeg een tweede manier toe om te laten zien dat jij het bent
enrol-lead = { $app } vraagt een tweede stap. Die beschermt je als iemand anders je code of je nummer in handen krijgt.
offer-title = Voeg een tweede manier toe
offer-lead = Tot nu toe kom je alleen met een sms in je account. Raak je het nummer kwijt, dan raak je het account kwijt. Voeg nu nog een manier toe.
offer-passkey-title = Sla de code de volgende keer over
offer-passkey-lead = Log in bij { $app } met je gezicht, vingerafdruk of schermvergrendeling.
offer-shared-device = Stel geen passkey in op een apparaat dat je deelt.
offer-later = Niet nu

## Confirming to be there
confirm-title = Bevestig eerst dat jij het bent
confirm-lead = Je staat op het punt te wijzigen hoe je account wordt beschermd.
confirm-none = Geen van jouw manieren om in te loggen staat nu aan. Neem contact op met de beheerder.
somebody-else-title = Dat is een ander account
somebody-else-body = Je hebt bevestigd met een ander account dan waarmee je bent ingelogd. Ga terug en gebruik je eigen account.

## Sign-up
signup-title = Account aanmaken
signup-lead = Voor { $app }. Heb je al een account, dan log je daarmee in.
signup-name = Je naam
signup-submit = Account aanmaken
signup-by-phone = Liever een telefoonnummer gebruiken
signup-by-email = Liever een e-mailadres gebruiken
signup-have-one = Ik heb al een account

## A number that nobody proved for long
old-number-title = Dat is een tijd geleden
old-number-lead = De code klopte, maar dit nummer is hier lang niet gebruikt, en nummers worden aan anderen gegeven. Is het account van jou, log dan op een andere manier in.
old-number-new = Is het nummer nieuw voor jou?
old-number-claim-lead = Dan kun je er een eigen account mee krijgen. We wachten eerst een paar dagen en laten het weten aan wie het eerder gebruikte.
old-number-claim = Dit nummer is nieuw voor mij
old-number-until = Vanaf { $date } maakt inloggen met dit nummer een nieuw account, tenzij de vroegere eigenaar bezwaar maakt.
old-number-turned-down = Wie dit nummer hier gebruikt, zegt dat het nog steeds van hem of haar is. Neem contact op met de beheerder.
