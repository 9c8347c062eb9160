### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = Usa { $code } para entrar en { $app }.
mail-code-subject = { $code } es tu código para { $app }
mail-code-body = Escribe este código para iniciar sesión en { $app }:
mail-code-expiry = { $minutes ->
    [one] Sirve durante { $minutes } minuto.
    [many] Sirve durante { $minutes } de minutos.
   *[other] Sirve durante { $minutes } minutos.
}
mail-code-ignore = Si no lo has pedido, ignora este correo. Nadie puede iniciar sesión sin el código.
