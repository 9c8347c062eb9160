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
sms-code-bind = Usa { $code } para confirmar tu teléfono en { $app }.
sms-code-remove = Usa { $code } para quitar tu teléfono de { $app }.
sms-code-second-step = Usa { $code } como segundo paso en { $app }.
sms-code-recover = Usa { $code } para elegir una contraseña nueva en { $app }.
mail-code-second-step = Escribe este código como segundo paso en { $app }:
mail-code-remove = Escribe este código para confirmar que lo quitas de { $app }:
mail-link-or = O abre este enlace en el mismo navegador:
mail-link-subject = Tu enlace para iniciar sesión en { $app }
mail-link-body = Abre este enlace en el mismo navegador para iniciar sesión en { $app }:
mail-link-button = Iniciar sesión
mail-link-expiry = { $minutes ->
    [one] Sirve durante { $minutes } minuto, una sola vez.
    [many] Sirve durante { $minutes } de minutos, una sola vez.
   *[other] Sirve durante { $minutes } minutos, una sola vez.
}
mail-link-ignore = Si no lo has pedido, ignora este correo. Nadie puede iniciar sesión sin el enlace.
mail-verify-subject = { $code } confirma tu dirección en { $app }
mail-verify-body = Escribe este código para confirmar esta dirección en { $app }:
mail-verify-ignore = Si no lo has pedido, ignora este correo. Sin el código, la dirección no se usa.
mail-recover-subject = { $code } es para elegir una contraseña nueva en { $app }
mail-recover-body = Escribe este código para elegir una contraseña nueva en { $app }:
mail-recover-ignore = Si no lo has pedido, ignora este correo. Tu contraseña sigue igual.
