### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Naar de inhoud
account-nav = Je account
account-nav-profile = Profiel
account-nav-security = Privacy en beveiliging
account-nav-sessions = Waar je bent ingelogd
account-nav-activity = Activiteit
account-nav-data = Je gegevens
account-cancel = Annuleren
account-save = Opslaan
account-confirm = Bevestigen
account-back = Terug

## Privacy & Security
security-title = Privacy en beveiliging
security-lead = Hoe je inlogt en wat je account beschermt.
security-since = Toegevoegd op { $date }
security-used = Laatst gebruikt op { $date }
security-remove = Verwijderen
security-remove-named = { $name } verwijderen
security-rename = Hernoemen
security-rename-named = { $name } hernoemen
security-phone = Inloggen per sms
security-phone-set = Je kunt inloggen met een code die we naar het nummer { $number } sms'en.
security-phone-open = Log in met een code die we naar je telefoon sms'en.
security-phone-locked = Voeg eerst een andere tweede stap toe, zoals een authenticator-app. Dan sluit een verloren telefoon je niet buiten.
security-phone-fix = Tweede stap toevoegen
security-phone-off = Het nummer { $number } wordt nu niet gebruikt: inloggen per sms staat hier uit.
security-phone-set-up = Instellen
security-phone-change = Nummer wijzigen
security-phone-remove = Uitzetten
security-steps = Tweede stap
security-steps-lead = Wordt gevraagd na je wachtwoord, sms of e-mail, zodat het niet genoeg is om een daarvan te stelen.
security-steps-add = Tweede stap toevoegen
security-remembered = { $count ->
    [one] In { $count } browser wordt niet om de tweede stap gevraagd.
   *[other] In { $count } browsers wordt niet om de tweede stap gevraagd.
}
security-forget = Overal weer vragen
security-passkeys = Passkeys
security-passkeys-none = Nog geen passkeys. Daarmee log je het snelst en het veiligst in.
security-passkeys-add = Passkey toevoegen
security-codes = Herstelcodes
security-codes-left = { $left ->
    [0] Je herstelcodes zijn op. Maak nieuwe.
    [one] Er is nog { $left } herstelcode.
   *[other] Er zijn nog { $left } herstelcodes.
}
security-codes-new = Nieuwe codes
security-password = Wachtwoord
security-password-set = Je hebt een wachtwoord.
security-password-none = Je hebt geen wachtwoord.
security-password-add = Wachtwoord instellen
security-password-change = Wachtwoord wijzigen
security-sessions = Bekijk elke browser die is ingelogd op je account, en log uit wat je niet kent.
security-sessions-show = Bekijken

## What was done
done-phone-set = Je kunt nu inloggen met je nummer. We hebben je er een mail over gestuurd.
done-phone-changed = Je logt nu in met je nieuwe nummer. Het oude werkt niet meer.
done-phone-removed = Inloggen per sms staat uit voor je account.
done-totp-added = Je authenticator-app is ingesteld.
done-totp-removed = De authenticator-app is verwijderd.
done-step-added = Je tweede stap is ingesteld.
done-step-removed = Die tweede stap is verwijderd.
done-passkey-added = Je passkey is klaar voor gebruik.
done-passkey-renamed = De passkey heeft zijn nieuwe naam.
done-passkey-removed = De passkey is hier verwijderd. Je kunt hem ook van je apparaat verwijderen.
done-password-set = Je nieuwe wachtwoord werkt vanaf nu.
done-password-removed = Je wachtwoord is verwijderd.
done-forgotten = In elke browser wordt weer om de tweede stap gevraagd.
done-codes-made = Je nieuwe herstelcodes werken. De oude niet meer.

## Phone set-up
wizard-step = Stap { $step } van { $of }
phone-setup-title = Inloggen per sms
phone-setup-lead = Vul het nummer in waarmee je wilt inloggen. We sms'en er een code naartoe.
phone-step-title = Sms als tweede stap
phone-step-lead = Vul het nummer in waar we codes naartoe moeten sms'en.
phone-setup-risk = Een telefoonnummer kan door anderen worden overgenomen, aan iemand anders worden gegeven of onbereikbaar zijn. Houd nog een andere manier om in te loggen achter de hand, zoals een passkey of een authenticator-app.
phone-error-taken = Dit nummer wordt gebruikt door een ander account. Log ermee in, of verwijder het daar eerst
phone-error-too-often = Er zijn te veel berichten aangevraagd. Wacht een tijdje en probeer het opnieuw
phone-error-not-sent = We kunnen nu niet sms'en naar dat nummer
code-error-taken = Dit wordt gebruikt door een ander account. Log ermee in, of verwijder het daar eerst
code-error-wrong-again = Dat is niet de code die we stuurden. Kijk in ons nieuwste bericht en probeer het opnieuw
code-error-not-open = Dit kan nu niet worden ingesteld. Je tweede stappen zijn intussen gewijzigd
remove-phone-title = Inloggen per sms uitzetten
remove-phone-lead = We sms'en een code naar het nummer { $number }, zodat niemand anders dit kan uitzetten.
remove-phone-remaining = Je kunt dan nog inloggen met:
remove-phone-lost = Ik heb dit nummer niet meer
remove-last-way = Dit is je laatste manier om in te loggen. Voeg eerst een andere toe.
remove-last-step = Een tweede stap is hier verplicht en dit is je laatste. Voeg eerst een andere toe.
remove-sms-rests = Voor inloggen per sms is een andere tweede stap nodig, en dit is de laatste die je hebt.
kept-title = Zo kan dit niet worden verwijderd
kept-both = Verwijderen en inloggen per sms uitzetten
kept-back = Houden

## Second steps
second-step-title = Tweede stap toevoegen
second-step-lead = Kies wat we na de eerste stap nog vragen.
second-step-none = Er is nu niets om toe te voegen.
second-step-best = Aanbevolen
second-step-add = Toevoegen
totp-title = Authenticator-app instellen
totp-lead = Elke app die codes van 6 cijfers maakt, is goed.
totp-step-scan = Scan deze afbeelding met de app:
totp-qr = Een QR-code met de sleutel hieronder
totp-key = Of typ deze sleutel in de app:
totp-open = Openen in een app op dit apparaat
totp-step-code = Vul de code van 6 cijfers in die de app toont
totp-name = Een naam ervoor (als je wilt)
totp-turn-on = Aanzetten
totp-error-wrong = Die code klopt niet. De code verandert elke 30 seconden, dus gebruik de nieuwste
totp-error-stale = Dat duurde te lang. Scan de nieuwe afbeelding en vul de code daarvan in
totp-error-too-many = Je hebt al het maximale aantal authenticator-apps
passkey-title = Passkey toevoegen
passkey-lead = Log de volgende keer in met je gezicht, vingerafdruk of schermvergrendeling.
passkey-shared = Doe dit niet op een apparaat dat je met anderen deelt.
passkey-add = Passkey toevoegen
passkey-name = Naam
passkey-name-hint = Laat dit leeg om de naam van je apparaat te gebruiken
passkey-name-title = Passkey hernoemen
passkey-name-empty = Vul een naam in
passkey-registered = Dit apparaat heeft al een passkey voor je account.
passkey-too-many = Je hebt al het maximale aantal passkeys.
codes-new-title = Nieuwe herstelcodes
codes-new-lead = Je krijgt tien nieuwe codes. De oude werken dan niet meer.
codes-new-make = Nieuwe codes maken

## Password
password-old = Huidig wachtwoord
password-end-others = Log me op alle andere plekken uit
password-remove = Mijn wachtwoord verwijderen
password-error-wrong = Dat is niet je huidige wachtwoord
password-error-often = Te veel pogingen. Wacht een tijdje en probeer het opnieuw
