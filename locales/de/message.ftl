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
sms-code-bind = { $code } bestätigt Ihre Nummer bei { $app }.
sms-code-remove = { $code } entfernt Ihre Nummer bei { $app }.
sms-code-second-step = { $code } ist Ihr zweiter Schritt bei { $app }.
sms-code-recover = { $code } ist für ein neues Passwort bei { $app }.
mail-code-second-step = Geben Sie diesen Code als zweiten Schritt bei { $app } ein:
mail-code-remove = Geben Sie diesen Code ein, um das Entfernen bei { $app } zu bestätigen:
mail-link-or = Oder öffnen Sie diesen Link im selben Browser:
mail-link-subject = Ihr Link zum Anmelden bei { $app }
mail-link-body = Öffnen Sie diesen Link im selben Browser, um sich bei { $app } anzumelden:
mail-link-button = Anmelden
mail-link-expiry = { $minutes ->
    [one] Er gilt { $minutes } Minute, für ein Mal.
   *[other] Er gilt { $minutes } Minuten, für ein Mal.
}
mail-link-ignore = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail. Ohne den Link kann sich niemand anmelden.
mail-verify-subject = { $code } bestätigt Ihre Adresse bei { $app }
mail-verify-body = Geben Sie diesen Code ein, um diese Adresse bei { $app } zu bestätigen:
mail-verify-ignore = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail. Ohne den Code wird die Adresse nicht verwendet.
mail-recover-subject = { $code } ist für ein neues Passwort bei { $app }
mail-recover-body = Geben Sie diesen Code ein, um bei { $app } ein neues Passwort zu wählen:
mail-recover-ignore = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail. Ihr Passwort bleibt, wie es ist.
