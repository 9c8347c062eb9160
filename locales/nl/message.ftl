### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } is je code voor { $app }.
mail-code-subject = { $code } is je code voor { $app }
mail-code-body = Vul deze code in om in te loggen bij { $app }:
mail-code-expiry = { $minutes ->
    [one] De code werkt { $minutes } minuut.
   *[other] De code werkt { $minutes } minuten.
}
mail-code-ignore = Heb je er niet om gevraagd, doe dan niets met deze mail. Zonder de code kan niemand inloggen.
sms-code-bind = { $code } bevestigt je nummer bij { $app }.
sms-code-remove = { $code } verwijdert je nummer bij { $app }.
sms-code-second-step = { $code } is je tweede stap bij { $app }.
sms-code-recover = { $code } is voor een nieuw wachtwoord bij { $app }.
mail-code-second-step = Vul deze code in als tweede stap bij { $app }:
mail-code-remove = Vul deze code in om het verwijderen bij { $app } te bevestigen:
mail-link-or = Of open deze link in dezelfde browser:
mail-link-subject = Je link om in te loggen bij { $app }
mail-link-body = Open deze link in dezelfde browser om in te loggen bij { $app }:
mail-link-button = Inloggen
mail-link-expiry = { $minutes ->
    [one] De link werkt { $minutes } minuut, één keer.
   *[other] De link werkt { $minutes } minuten, één keer.
}
mail-link-ignore = Heb je er niet om gevraagd, doe dan niets met deze mail. Zonder de link kan niemand inloggen.
mail-verify-subject = { $code } bevestigt je adres bij { $app }
mail-verify-body = Vul deze code in om dit adres te bevestigen bij { $app }:
mail-verify-ignore = Heb je er niet om gevraagd, doe dan niets met deze mail. Zonder de code wordt het adres niet gebruikt.
mail-recover-subject = { $code } is voor een nieuw wachtwoord bij { $app }
mail-recover-body = Vul deze code in om een nieuw wachtwoord te kiezen bij { $app }:
mail-recover-ignore = Heb je er niet om gevraagd, doe dan niets met deze mail. Je wachtwoord blijft zoals het is.
