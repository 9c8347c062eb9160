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
sms-code-bind = Use { $code } para confirmar seu celular em { $app }.
sms-code-remove = Use { $code } para tirar seu celular de { $app }.
sms-code-second-step = Use { $code } como segundo passo em { $app }.
sms-code-recover = Use { $code } para criar uma nova senha em { $app }.
mail-code-second-step = Digite este código como segundo passo em { $app }:
mail-code-remove = Digite este código para confirmar a remoção em { $app }:
mail-link-or = Ou abra este link no mesmo navegador:
mail-link-subject = Seu link para entrar em { $app }
mail-link-body = Abra este link no mesmo navegador para entrar em { $app }:
mail-link-button = Entrar
mail-link-expiry = { $minutes ->
    [one] Ele vale por { $minutes } minuto, uma única vez.
    [many] Ele vale por { $minutes } de minutos, uma única vez.
   *[other] Ele vale por { $minutes } minutos, uma única vez.
}
mail-link-ignore = Se você não pediu, ignore este e-mail. Ninguém pode entrar sem o link.
mail-verify-subject = { $code } confirma o seu endereço em { $app }
mail-verify-body = Digite este código para confirmar este endereço em { $app }:
mail-verify-ignore = Se você não pediu, ignore este e-mail. Sem o código, o endereço não é usado.
mail-recover-subject = { $code } é para criar uma nova senha em { $app }
mail-recover-body = Digite este código para criar uma nova senha em { $app }:
mail-recover-ignore = Se você não pediu, ignore este e-mail. Sua senha continua a mesma.
