### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } ist Ihr Code für { $app }.
mail-code-subject = { $code } ist Ihr Code für { $app }
mail-code-body = Geben Sie diesen Code ein, um sich bei { $app } anzumelden:
mail-code-expiry = { $minutes ->
    [one] Er gilt { $minutes } Minute.
   *[other] Er gilt { $minutes } Minuten.
}
mail-code-ignore = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail. Ohne den Code kann sich niemand anmelden.
