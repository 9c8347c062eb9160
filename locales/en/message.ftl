### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } is your { $app } code.
mail-code-subject = { $code } is your { $app } code
mail-code-body = Enter this code to sign in to { $app }:
mail-code-expiry = { $minutes ->
    [one] It works for { $minutes } minute.
   *[other] It works for { $minutes } minutes.
}
mail-code-ignore = If you didn't ask for it, ignore this mail. Nobody can sign in without the code.
