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
