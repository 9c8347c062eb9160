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
sms-code-bind = { $code } confirms your number at { $app }.
sms-code-remove = { $code } removes your number from { $app }.
sms-code-second-step = { $code } is your second step at { $app }.
sms-code-recover = { $code } is for a new password at { $app }.
mail-code-second-step = Enter this code as your second step at { $app }:
mail-code-remove = Enter this code to confirm the removal at { $app }:
mail-link-or = Or open this link in the same browser:
mail-link-subject = Your link to sign in to { $app }
mail-link-body = Open this link in the same browser to sign in to { $app }:
mail-link-button = Sign in
mail-link-expiry = { $minutes ->
    [one] It works for { $minutes } minute, once.
   *[other] It works for { $minutes } minutes, once.
}
mail-link-ignore = If you didn't ask for it, ignore this mail. Nobody can sign in without the link.
mail-verify-subject = { $code } confirms your address at { $app }
mail-verify-body = Enter this code to confirm this address at { $app }:
mail-verify-ignore = If you didn't ask for it, ignore this mail. Without the code the address is not used.
mail-recover-subject = { $code } is for a new password at { $app }
mail-recover-body = Enter this code to choose a new password at { $app }:
mail-recover-ignore = If you didn't ask for it, ignore this mail. Your password stays as it is.
