### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = Use { $code } para entrar em { $app }.
mail-code-subject = { $code } é o seu código para { $app }
mail-code-body = Digite este código para entrar em { $app }:
mail-code-expiry = { $minutes ->
    [one] Ele vale por { $minutes } minuto.
    [many] Ele vale por { $minutes } de minutos.
   *[other] Ele vale por { $minutes } minutos.
}
mail-code-ignore = Se você não pediu, ignore este e-mail. Ninguém pode entrar sem o código.
