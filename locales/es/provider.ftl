## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = Casi listo
form-post-body = Continúa a { $app }.
web-message-body = Puedes volver a { $app }.
account-title = ¿Qué cuenta?
account-lead = Elige quién continúa a { $app }.
account-continue = Continuar como { $account }
account-other = Usar otra cuenta
consent-title = ¿Permitir el acceso?
consent-heading = { $app } pide acceso
consent-lead = Has iniciado sesión como { $account }. { $app } quiere:
consent-openid = Saber que eres tú
consent-profile = Ver tu nombre, tu imagen y tu idioma
consent-email = Ver tu correo electrónico
consent-phone = Ver tu número de teléfono
consent-offline = Mantener la sesión cuando no la usas
consent-api = Usar { $scope } de { $api }
consent-claim = Ver lo que se sabe de ti como { $claim }
consent-days = { $days ->
    [one] No se te volverá a preguntar durante { $days } día.
   *[other] No se te volverá a preguntar durante { $days } días.
}
consent-withdraw = Puedes retirarlo en cualquier momento.
consent-allow = Permitir
consent-refuse = No permitir
apps-title = Aplicaciones con acceso
apps-lead = Estas aplicaciones pueden usar tu cuenta. Si retiras el acceso, se cierra su sesión.
apps-none = Ninguna aplicación tiene acceso a tu cuenta.
apps-remove = Retirar el acceso de { $app }
apps-removed = { $app } ya no tiene acceso.
device-title = Conectar un dispositivo
device-lead = Escribe el código que muestra tu dispositivo.
device-label = Código
device-error-unknown = Ese código no es correcto o ha caducado. Mira otra vez tu dispositivo.
device-error-often = Se han probado demasiados códigos. Espera una hora y empieza de nuevo en tu dispositivo.
device-next = Continuar
device-confirm-title = ¿Iniciar sesión en { $app }?
device-confirm-code = ¿Muestra tu dispositivo { $code }?
device-confirm-account = La sesión será de { $account }.
device-confirm-warning = Sigue solo si lo has empezado tú. Quien te envió un enlace o un código quizá intenta entrar en tu cuenta.
device-allow = Sí, iniciar sesión
device-refuse = No, parar
device-done-title = Tu dispositivo está conectado
device-done-body = Ya puedes volver a él.
device-refused-title = No se ha conectado nada
device-refused-body = Se le ha dicho que no al dispositivo.
sign-out-telling = Avisando a una aplicación de que has cerrado sesión
