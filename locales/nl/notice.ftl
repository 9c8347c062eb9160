### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = Inloggen per sms is aangezet
notice-phone-set = Codes naar { $number } openen nu je account bij { $app }.
notice-phone-changed-title = Je nummer is gewijzigd
notice-phone-changed = Codes voor je account bij { $app } gaan nu naar { $number } in plaats van { $before }.
notice-phone-removed-title = Je nummer is verwijderd
notice-phone-removed = { $number } is verwijderd uit je account bij { $app }.
notice-email-set-title = Er is een e-mailadres toegevoegd
notice-email-set = Je account bij { $app } gebruikt nu { $address }.
notice-email-changed-title = Je e-mailadres is gewijzigd
notice-email-changed = Je account bij { $app } gebruikt nu { $address } in plaats van { $before }.
notice-mfa-added-title = Er is een tweede stap toegevoegd
notice-mfa-added = Je account bij { $app } heeft een nieuwe tweede stap: { $method }.
notice-mfa-removed-title = Er is een tweede stap verwijderd
notice-mfa-removed = Je account bij { $app } heeft deze tweede stap niet meer: { $method }.
notice-passkey-added-title = Er is een passkey toegevoegd
notice-passkey-added = Een nieuwe passkey opent je account bij { $app }.
notice-passkey-removed-title = Er is een passkey verwijderd
notice-passkey-removed = Er is een passkey verwijderd uit je account bij { $app }.
notice-password-changed-title = Je wachtwoord is gewijzigd
notice-password-changed = Je account bij { $app } heeft een nieuw wachtwoord.
notice-password-removed-title = Je wachtwoord is verwijderd
notice-password-removed = Je account bij { $app } heeft geen wachtwoord meer.
notice-recovery-made-title = Er zijn nieuwe herstelcodes gemaakt
notice-recovery-made = Je account bij { $app } heeft nieuwe herstelcodes. De oude werken niet meer.
notice-recovery-used-title = Er is een herstelcode gebruikt
notice-recovery-used = { $left ->
    [one] Iemand heeft met een van je herstelcodes ingelogd bij { $app }. Er is er nog { $left }.
   *[other] Iemand heeft met een van je herstelcodes ingelogd bij { $app }. Er zijn er nog { $left }.
}
notice-new-browser-title = Nieuwe inlog
notice-new-browser = Iemand heeft met je account ingelogd bij { $app }, in een browser waarin het nog niet was gebruikt.
notice-locked-title = Een manier om in te loggen is gesloten
notice-locked = Er waren te veel verkeerde pogingen. Daarom is een manier om in te loggen op je account bij { $app } gesloten.
notice-number-claimed-title = Je nummer verdwijnt binnenkort uit je account
notice-number-claimed = { $days ->
    [one] Iemand anders heeft laten zien dat sms'jes naar { $number } daar aankomen. Over { $days } dag wordt het verwijderd uit je account bij { $app }.
   *[other] Iemand anders heeft laten zien dat sms'jes naar { $number } daar aankomen. Over { $days } dagen wordt het verwijderd uit je account bij { $app }.
}
notice-deleted-title = Je account is verwijderd
notice-deleted = Je account bij { $app } is verwijderd, met alles wat erin stond.

## Second steps
notice-method-totp = authenticator-app
notice-method-passkey = passkey
notice-method-sms = code per sms
notice-method-email = code per e-mail

## Circumstances
notice-when = Wanneer: { $at }
notice-browser = Browser: { $browser }
notice-browser-on = { $browser } op { $system }
notice-network = Netwerkadres: { $network }
notice-name = Naam: { $name }

## What to do
notice-was-you = Was jij dit, dan hoef je niets te doen.
notice-take-back = { $days ->
    [one] Was jij dit niet, gebruik dan deze link. Die draait de wijziging terug en logt alles uit. De link werkt { $days } dag.
   *[other] Was jij dit niet, gebruik dan deze link. Die draait de wijziging terug en logt alles uit. De link werkt { $days } dagen.
}
notice-sign-out = { $days ->
    [one] Was jij dit niet, gebruik dan deze link. Die logt alles uit. De link werkt { $days } dag.
   *[other] Was jij dit niet, gebruik dan deze link. Die logt alles uit. De link werkt { $days } dagen.
}
notice-keep-number = Is het nummer nog van jou, houd het dan met deze link.
notice-no-link = Was jij dit niet, neem dan contact op met de beheerder van { $app }.
notice-not-me = Dit was ik niet
notice-keep = Mijn nummer houden
invitation-subject = Je bent uitgenodigd voor { $app }
invitation-body = Bij { $app } is een account voor je gemaakt. Open het met deze link.
invitation-once = De link werkt één keer. Weet je niet waar dit over gaat, doe dan niets met deze mail.
invitation-button = Mijn account openen
recovery-link-subject = Weer toegang tot { $app }
recovery-link-body = Iemand die { $app } beheert is dit begonnen, om je weer binnen te helpen.
recovery-link-what = Gebruik deze link om te bevestigen dat deze mailbox van jou is en log daarna in. Zij zien geen code en geen wachtwoord van je.
recovery-link-button = Weer naar binnen
recovery-link-once = De link werkt één keer. Heb je niemand om hulp gevraagd, negeer deze mail dan: zonder de link verandert er niets.

## The page behind the link
disown-title = Was jij dit niet?
disown-keep-title = Is dit nummer nog van jou?
disown-lead-take-back = Druk op de knop om dit terug te draaien en alles uit te loggen wat je account gebruikt.
disown-lead-sign-out = Druk op de knop om alles uit te loggen wat je account gebruikt.
disown-lead-keep = Druk op de knop om het nummer te houden en alles uit te loggen wat je account gebruikt.
disown-done-title = Het is geregeld
disown-done-back = De wijziging is teruggedraaid.
disown-done-kept = Het nummer blijft bij je account.
disown-done-nothing = Er viel niets meer terug te draaien.
disown-done-signed-out = Alles wat je account gebruikte, is uitgelogd.
disown-next-title = Wat je nu doet
disown-next-mailbox = Wijzig het wachtwoord van je mailbox als iemand anders kan meelezen.
disown-next-password = Je wachtwoord werkt niet meer. Kies een nieuw wachtwoord dat je nergens anders gebruikt.
disown-next-look = Log opnieuw in en kijk elke toegang tot je account na.
disown-continue = Naar je account
