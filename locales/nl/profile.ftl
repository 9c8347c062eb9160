### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Profiel
profile-lead = Toepassingen waar je inlogt, zien je naam, taal en foto als je dat toestaat.
profile-error-title = Controleer wat je hebt ingevuld
profile-name = Naam
profile-name-hint = Zoals anderen hem moeten lezen. Je mag dit leeg laten.
profile-error-name = De naam is te lang. Gebruik hoogstens 100 tekens
profile-language = Taal
profile-language-hint = Voor deze pagina's en voor berichten aan jou.
profile-error-language = Kies een taal uit de lijst
profile-email = E-mail
profile-email-none = Er is nog geen e-mailadres. Met een e-mailadres hoor je het als er iets verandert, en kom je weer in je account als je je telefoon kwijt bent.
profile-email-proven = Bevestigd
profile-email-unproven = Niet bevestigd
profile-email-add = E-mailadres toevoegen
profile-email-change = Wijzigen
profile-phone = Telefoon
profile-phone-set = Je kunt inloggen met het nummer { $number }.
profile-phone-none = Er is geen nummer waarmee je op dit account kunt inloggen.
profile-phone-manage = Naar Privacy en beveiliging
profile-picture = Foto
profile-picture-own = Je foto
profile-picture-file = Fotobestand
profile-picture-hint = PNG, JPEG, WebP of GIF, tot 256 kB. Iedereen die het adres van de foto heeft, kan hem zien. Plaatsen en andere gegevens van de camera worden eruit gehaald.
profile-picture-set = Deze foto gebruiken
profile-picture-sending = Versturen…
profile-picture-remove = Foto verwijderen
picture-error-empty = Kies een bestand
picture-error-large = Het bestand is groter dan 256 kB. Kies een kleinere foto
picture-error-kind = Het bestand moet een afbeelding in PNG, JPEG, WebP of GIF zijn
picture-error-wide = De foto is breder of hoger dan 4096 pixels. Maak hem kleiner
profile-done-saved = Je profiel is opgeslagen.
profile-done-email = Je e-mailadres is gewijzigd.
profile-done-picture = Je foto is gewijzigd.
profile-done-picture-removed = Je foto is verwijderd.

## Email address
email-change-title = Je e-mailadres
email-change-lead = We sturen een code naar het nieuwe adres. Het oude blijft van jou tot je de code hebt ingevuld. Beide krijgen bericht van de wijziging.
email-change-lead-first = We sturen een code naar het adres om zeker te weten dat het van jou is.
email-change-same = Dit is al je adres

## Where somebody is signed in
sessions-title = Waar je bent ingelogd
sessions-lead = Ken je een van deze niet? Log die uit en kijk dan bij Privacy en beveiliging.
sessions-this = Deze browser
sessions-unknown-browser = Onbekende browser
sessions-proof = Ingelogd met { $how }
sessions-by-sms = een code per sms
sessions-by-email = een code of link per e-mail
sessions-by-password = het wachtwoord
sessions-by-totp = een authenticator-app
sessions-by-passkey = een passkey
sessions-by-recovery = een herstelcode
sessions-since = Sinds { $date }
sessions-used = Laatst gebruikt: { $time }
sessions-end = Uitloggen
sessions-end-named = { $browser } uitloggen
sessions-end-others = Op alle andere plekken uitloggen
sessions-note = Hoe een browser zich noemt, bepaalt hij zelf. ‘Laatst gebruikt’ wordt één keer per uur bijgehouden.
sessions-others-title = Op alle andere plekken uitloggen?
sessions-others-lead = { $count ->
    [one] { $count } andere browser wordt meteen uitgelogd, en elke toepassing en elk apparaat dat niet bij deze browser hoort, verliest de toegang.
   *[other] { $count } andere browsers worden meteen uitgelogd, en elke toepassing en elk apparaat dat niet bij deze browser hoort, verliest de toegang.
}
sessions-others-none = Er is geen andere browser ingelogd. Elke toepassing en elk apparaat dat niet bij deze browser hoort, verliest de toegang.
sessions-done-ended = Die browser is uitgelogd.
sessions-done-others = Je bent op alle andere plekken uitgelogd.

## What happened
activity-title = Activiteit
activity-lead = Wat er de afgelopen 90 dagen met je account is gebeurd.
activity-none = Er is de afgelopen 90 dagen niets met je account gebeurd.
activity-when = { $time }
activity-application = Toepassing: { $app }
activity-browser = Browser: { $browser }
activity-network = Netwerkadres: { $network }
activity-not-me = Dit was ik niet
activity-older = Ouder
activity-newest = Nieuwste
event-code-requested = Er is een code aangevraagd
event-code-wrong = Er is een verkeerde code ingevuld
event-created = Je account is aangemaakt
event-signed-in = Ingelogd
event-first-step = Eerste stap van het inloggen, de tweede ontbrak nog
event-signed-out = Uitgelogd
event-token-replayed = Toegang is ingetrokken omdat een sleutel twee keer is gebruikt
event-consent-given = Een toepassing heeft toegang gekregen
event-consent-withdrawn = De toegang van een toepassing is ingetrokken
event-device = Er is een apparaat ingelogd
event-second-step = Tweede stap gelukt
event-second-step-wrong = De tweede stap is mislukt
event-password-wrong = Er is een verkeerd wachtwoord ingevuld
event-phone-set = Er is een telefoonnummer ingesteld
event-phone-changed = Het telefoonnummer is gewijzigd
event-phone-removed = Het telefoonnummer is verwijderd
event-email-changed = Het e-mailadres is ingesteld of gewijzigd
event-mfa-added = Er is een tweede stap toegevoegd
event-mfa-removed = Er is een tweede stap verwijderd
event-passkey-added = Er is een passkey toegevoegd
event-passkey-removed = Er is een passkey verwijderd
event-password-changed = Het wachtwoord is ingesteld of gewijzigd
event-password-removed = Het wachtwoord is verwijderd
event-codes-made = Er zijn nieuwe herstelcodes gemaakt
event-code-used = Er is een herstelcode gebruikt
event-new-browser = Ingelogd in een nieuwe browser
event-locked = Een manier om in te loggen is gesloten na te veel verkeerde pogingen
event-disowned = Een wijziging is teruggedraaid met de link uit een mail
event-profile = Naam, taal of foto is gewijzigd
event-number-claimed = Iemand anders heeft om je telefoonnummer gevraagd
event-number-released = Je telefoonnummer is naar iemand anders gegaan
event-exported = Er is een kopie van je gegevens gemaakt
event-deleted = Het account is verwijderd
event-invited = Je bent uitgenodigd
event-administrator = Een beheerder heeft je account gewijzigd
not-me-title = Was jij dit niet?
not-me-lead = Misschien kan iemand anders je account gebruiken. Doe nu het volgende, in deze volgorde.
not-me-sessions = Log elke browser uit die je niet kent.
not-me-sessions-link = Bekijk waar je bent ingelogd
not-me-factors = Verwijder elke manier om in te loggen en elke tweede stap die niet van jou is, en kies een nieuw wachtwoord als je er een hebt.
not-me-factors-link = Naar Privacy en beveiliging
not-me-mail = Kijk in je mailbox: in elke mail over een wijziging staat een link waarmee je die wijziging tien dagen lang kunt terugdraaien.
not-me-back = Terug naar de activiteit

## Data
data-title = Je gegevens
data-copy = Een kopie krijgen
data-copy-lead = Een JSON-bestand met alles wat hier over je bekend is: profiel, adressen, manieren om in te loggen, browsers, toepassingen en activiteit. Er staan geen geheimen in.
data-copy-take = Kopie downloaden
data-delete-lead = Verwijdert je account en alles wat erbij hoort. Het kan niet worden teruggehaald.
data-delete-go = Account verwijderen…
delete-title = Account verwijderen
delete-lead = Dit kan niet ongedaan worden gemaakt, niet door jou en niet door iemand anders.
delete-what-profile = Je naam, foto, nummer en e-mailadres worden verwijderd.
delete-what-factors = Passkeys, tweede stappen, herstelcodes en het wachtwoord werken niet meer.
delete-what-apps = Je wordt overal uitgelogd en toepassingen verliezen hun toegang. Wat ze over je weten, blijft bij hen.
delete-what-again = Log je weer in met hetzelfde nummer of adres, dan maakt dat een nieuw account aan dat niets met dit account te maken heeft.
delete-told = We sturen een laatste mail naar je bevestigde e-mailadressen.
delete-confirm = Mijn account verwijderen
deleted-title = Je account is verwijderd
deleted-lead = Je bent overal uitgelogd.
deleted-again = Inloggen of een nieuw account aanmaken

## The page of an invitation
invite-title = Je bent uitgenodigd
invite-lead = Er is een account voor je gemaakt. Druk op de knop om te bevestigen dat { $address } van jou is, en log dan in.
invite-lead-bare = Er is een account voor je gemaakt. Druk op de knop en log dan in.
invite-confirm = Bevestigen en inloggen
invite-taken = Dit e-mailadres hoort inmiddels bij een ander account. Log ermee in.
invite-sign-in = Inloggen
invite-back-title = Weer naar binnen
invite-back-lead = Druk op de knop om te bevestigen dat { $address } van jou is en log daarna in.
