### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Error: { $step } – { $app }
error-prefix = Error:
host-label = Estás en
language-label = Idioma
foot-privacy = Privacidad
foot-terms = Condiciones
foot-support = Ayuda
elsewhere = Has iniciado sesión en otra pestaña.
elsewhere-continue = Continuar

## Start, phone
login-title = Iniciar sesión
login-phone-lead = Te enviamos un código de un solo uso por SMS. No hace falta contraseña.
login-phone-lead-signup = Te enviamos un código de un solo uso por SMS. Si es tu primera vez aquí, con eso se crea tu cuenta.
phone-region = País o región
phone-region-suggested = Sugerencias
phone-region-all = Todos
phone-label = Número de móvil
phone-hint = Por ejemplo, { $example }
phone-send = Enviarme un código por SMS
phone-sending = Enviando…
phone-rates = Tu operador puede cobrar por los mensajes.
used-last = Usado la última vez
or = o

## Start, e-mail
login-email-lead = Te enviamos un código de un solo uso por correo. No hace falta contraseña.
email-label = Correo electrónico
email-send = Enviarme un código por correo

## Ways
way-sms = Enviarme un código por SMS
way-email = Enviarme un código por correo
other-title = Elige otra forma
other-lead = Puedes iniciar sesión en { $app } de estas formas.
other-sms-line = Un código de { $digits } dígitos a tu teléfono
other-email-line = Un código de { $digits } dígitos a tu correo
other-back = Volver

## Errors of the start pages
phone-error-empty = Escribe tu número de móvil
phone-error-not-digits = Un número de teléfono solo tiene dígitos, espacios y + ( ) - .
phone-error-too-short = { $number } es demasiado corto para este país ({ $country }). Revisa el número e inténtalo de nuevo
phone-error-too-long = { $number } es demasiado largo para este país ({ $country }). Revisa el número e inténtalo de nuevo
phone-error-not-in-plan = { $number } no es un número de teléfono de este país ({ $country }). Revisa el país y el número
phone-error-email = Eso es una dirección de correo. Elige «Enviarme un código por correo» abajo para usarlo
phone-error-landline = { $number } parece un teléfono fijo, y los fijos no reciben SMS. Escribe un número de móvil
phone-error-kind = No podemos enviar códigos a este tipo de número. Escribe un número de móvil
phone-error-country = Todavía no enviamos SMS a números de este país ({ $country }). Elige otra forma abajo
phone-error-extension = Deja fuera la extensión y escribe solo el número
phone-error-opted-out = Este número ha pedido no recibir nuestros SMS. Envía START por SMS al número del que llegaron, o elige otra forma
phone-error-refused = No se pudo entregar el SMS a { $number }. Revisa el número o elige otra forma
phone-error-off = Aquí no se puede iniciar sesión por SMS. Elige otra forma
email-error-empty = Escribe tu correo electrónico
email-error-shape = Escribe una dirección de correo como nombre@example.com
email-error-too-long = Esa dirección de correo es demasiado larga
email-error-phone = Eso es un número de teléfono. Elige «Enviarme un código por SMS» abajo para usarlo
email-error-off = Aquí no se puede iniciar sesión por correo. Elige otra forma

## Code
code-title = Escribe tu código
code-sent-sms = Enviado por SMS a { $number }
code-sent-email = Enviado por correo a { $address }
code-change-sms = Cambiar el número
code-change-email = Cambiar el correo
code-label = Código de { $digits } dígitos
code-hint = { $minutes ->
    [one] Sirve durante { $minutes } minuto. No lo compartas nunca, ni siquiera con nosotros.
    [many] Sirve durante { $minutes } de minutos. No lo compartas nunca, ni siquiera con nosotros.
   *[other] Sirve durante { $minutes } minutos. No lo compartas nunca, ni siquiera con nosotros.
}
code-tries-left = { $left ->
    [one] Queda { $left } intento. Después necesitas un código nuevo.
    [many] Quedan { $left } de intentos. Después necesitas un código nuevo.
   *[other] Quedan { $left } intentos. Después necesitas un código nuevo.
}
code-submit = Iniciar sesión
code-checking = Comprobando…
code-help = ¿No te llegó el código?
code-help-sms = Un SMS puede tardar un minuto. Revisa el número de arriba y que tu teléfono tenga señal.
code-help-email = Un correo puede tardar un minuto. Revisa la dirección de arriba y tu carpeta de spam.
code-help-no-account = Si no te llega un código, puede que aquí no haya una cuenta para estos datos.
code-resend = Enviarlo de nuevo
code-resend-in = Enviarlo de nuevo en
code-resend-ready = Ya puedes enviar el código de nuevo.
code-instead-email = Prefiero un código por correo
code-instead-sms = Prefiero un código por SMS
code-sent-again = Enviado de nuevo a las { $time }.
code-too-soon = Puedes enviarlo de nuevo a las { $time }.
code-slow = El SMS puede tardar un momento.
code-delivered = Entregado a las { $time }.
code-undelivered = Tu red no aceptó el SMS. Elige otra forma.
code-not-sent = No pudimos enviar el mensaje ahora mismo. Elige otra forma o envíalo de nuevo en un momento.

## Errors of the code page
code-error-empty = Escribe el código que te enviamos
code-error-not-digits = El código solo tiene dígitos
code-error-length = { $digits ->
   *[other] El código tiene { $digits } dígitos. Has escrito { $entered }
}
code-error-wrong = { $code } no es el código que enviamos. Mira nuestro mensaje más reciente e inténtalo de nuevo.
code-error-expired = Ese código ha caducado. Envía uno nuevo para seguir.
code-error-new-sent = Ese código ha caducado. Acabamos de enviarte uno nuevo.
code-error-superseded = Se envió un código más nuevo. Escribe el más reciente.

## Wait page
wait-title-tries = Demasiados códigos incorrectos
wait-title-sends = Demasiados mensajes
wait-title-network = Demasiados intentos desde esta red
wait-until = Por tu seguridad, espera hasta las { $time } y empieza de nuevo.
wait-minutes = { $minutes ->
    [one] Falta { $minutes } minuto.
    [many] Faltan { $minutes } de minutos.
   *[other] Faltan { $minutes } minutos.
}
wait-minutes-script = Minutos restantes: { $minutes }
wait-other = Qué puedes hacer ahora
wait-tries-new = El código ya no sirve. Puedes pedir uno nuevo.
start-again = Empezar de nuevo
back-to = Volver a { $app }

## Pages about the state of the sign-in
stale-title = Esta página de inicio de sesión ha caducado
stale-body = Llevaba abierta más de una hora. No se ha perdido nada.
cookie-title = Tu navegador no guardó una cookie que necesitamos
cookie-body = Permite las cookies de este sitio, vuelve a { $app } y empieza de nuevo. La causa habitual son las ventanas privadas y los bloqueadores de cookies.
used-title = Ya has usado esta página
used-body = Has iniciado sesión. Aquí no queda nada por hacer.
continue-to = Continuar a { $app }
no-way-title = Ahora mismo no hay forma de iniciar sesión
no-way-body = No hay ninguna forma de iniciar sesión activada para { $app }. Solo su responsable puede cambiarlo.
step-up-title = Hace falta un paso más
step-up-body = Tu código es correcto, pero { $app } pide un segundo paso que tu cuenta todavía no tiene. Contacta con su responsable.
blocked-title = Esta cuenta está en pausa
blocked-body = Contacta con el responsable de { $app }.
signed-out-title = Has cerrado sesión
signed-out-body = Puedes cerrar esta página.
sign-out-title = ¿Cerrar sesión?
sign-out-body = Cierras sesión aquí en { $app } y en todo lo que usa este inicio de sesión.
sign-out-confirm = Cerrar sesión
