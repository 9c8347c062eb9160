### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Iniciar sesión con contraseña
way-passkey = Usar una llave de acceso
other-password-line = { $digits ->
   *[other] Tu correo electrónico y tu contraseña
}
other-passkey-line = { $digits ->
   *[other] Tu cara, tu huella o el bloqueo de pantalla
}
code-instead-password = Prefiero usar una contraseña
code-instead-passkey = Prefiero usar una llave de acceso
login-password-lead = Empieza con tu correo electrónico.
login-passkey-lead = Usa tu cara, tu huella o el bloqueo de pantalla.
identifier-next = Continuar
start-sign-up = ¿Es tu primera vez en { $app }? Crea una cuenta

## Password
password-title = Escribe tu contraseña
password-show = Mostrar la contraseña
password-error-empty = Escribe tu contraseña
password-error-no-match = Ese correo electrónico y esa contraseña no coinciden. Revisa los dos o elige otra forma
password-error-closed = Esta contraseña está bloqueada por demasiados intentos incorrectos. Elige otra forma o crea una contraseña nueva
forgot-link = ¿Has olvidado tu contraseña?
forgot-title = Elige una contraseña nueva
forgot-lead = Primero te enviamos un código por correo.
forgot-sent = Si { $address } tiene una cuenta aquí, le hemos enviado un código.
new-password-title = Elige una contraseña nueva
new-password-lead = Se cerrarán todas tus sesiones y volverás a iniciar sesión con la nueva.
password-new = Contraseña nueva
password-hint = { $least ->
    [one] Al menos { $least } carácter. Van bien varias palabras al azar.
    [many] Al menos { $least } de caracteres. Van bien varias palabras al azar.
   *[other] Al menos { $least } caracteres. Van bien varias palabras al azar.
}
password-error-short = { $least ->
    [one] Usa al menos { $least } carácter
    [many] Usa al menos { $least } de caracteres
   *[other] Usa al menos { $least } caracteres
}
password-error-long = { $most ->
   *[other] Ocupa más de { $most } bytes. Usa una más corta
}
password-error-common = Es fácil de adivinar. Usa varias palabras al azar
password-error-context = Otras personas conocen «{ $word }». Usa palabras que no tengan nada que ver contigo ni con este sitio

## Passkey
passkey-cancelled = No se ha usado ninguna llave de acceso. Inténtalo de nuevo o elige otra forma.
passkey-failed = Esa llave de acceso no ha funcionado. Inténtalo de nuevo o elige otra forma.
passkey-unknown = Esta llave de acceso no corresponde a ninguna cuenta de aquí. Elige otra forma.
passkey-stale = Ha pasado demasiado tiempo. Inténtalo de nuevo.
passkey-no-script = Las llaves de acceso necesitan JavaScript. Actívalo o elige otra forma.

## Mailed link
link-title = Iniciar sesión
link-heading = ¿Iniciar sesión en { $app }?
link-elsewhere-title = Escribe este código donde empezaste
link-elsewhere-lead = Empezaste a iniciar sesión en otro navegador o en otro dispositivo. Escribe allí este código:
link-elsewhere-warning = Si no has empezado a iniciar sesión, cierra esta página y no le des el código a nadie.

## Second step
mfa-title = Un paso más
mfa-lead-totp = Abre tu aplicación de autenticación y escribe el código de 6 dígitos de { $app }.
mfa-lead-passkey = Demuestra que eres tú con tu llave de acceso y continuarás a { $app }.
mfa-lead-sms = Enviaremos un código por SMS a { $address }.
mfa-lead-email = Enviaremos un código a { $address }.
mfa-sent = Hemos enviado un código a { $address }.
mfa-remember = { $days ->
    [one] No volver a preguntar en este navegador durante { $days } día
    [many] No volver a preguntar en este navegador durante { $days } de días
   *[other] No volver a preguntar en este navegador durante { $days } días
}
mfa-way-totp = Aplicación de autenticación
mfa-way-recovery = Usar un código de recuperación
mfa-error-totp = Ese código no es correcto. El código cambia cada 30 segundos: usa el más reciente.
mfa-error-code = Ese no es el código que enviamos. Mira nuestro mensaje más reciente e inténtalo de nuevo.
mfa-error-dead = Ese código ya no sirve. Envía uno nuevo.
mfa-error-locked = Esta forma está cerrada por demasiados intentos incorrectos. Elige otra.
mfa-error-not-sent = Ahora mismo no podemos enviar un código ahí. Elige otra forma.
mfa-name-totp = Aplicación de autenticación
mfa-name-passkey = Llave de acceso
mfa-name-sms = SMS
mfa-name-email = Correo
mfa-about-totp = Un código de 6 dígitos de una aplicación de tu teléfono. Funciona sin señal.
mfa-about-passkey = Tu cara, tu huella o el bloqueo de pantalla. Lo más rápido y seguro.
mfa-about-sms = Un código por SMS. Otros pueden apoderarse de un número de teléfono, así que conserva también otra forma.
mfa-about-email = Un código por correo. Cómodo, pero la opción menos segura.

## Recovery code
recovery-title = Usa un código de recuperación
recovery-lead = Cada código de la lista que guardaste funciona una sola vez.
recovery-label = Código de recuperación
recovery-hint = 15 letras y dígitos, en grupos de cinco
recovery-error-empty = Escribe un código de recuperación
recovery-error-wrong = Ese código de recuperación no es correcto o ya se usó
codes-title = Tus códigos de recuperación
codes-lead = Guárdalos en un lugar seguro. Solo se muestran ahora. Cada uno sirve una sola vez, cuando no puedas usar tu segundo paso.
codes-lead-used = Has usado uno de tus códigos de recuperación, así que aquí tienes otros nuevos. Los anteriores ya no sirven. Guarda estos en un lugar seguro: solo se muestran ahora.
codes-copy = Copiar
codes-download = Descargar
codes-print = Imprimir
codes-saved = He guardado estos códigos
codes-done = Listo

## Setting a second step up on the way
enrol-title = Añade una segunda forma de demostrar que eres tú
enrol-lead = { $app } pide un segundo paso. Te protege si otra persona consigue tu código o tu número.
offer-title = Añade otra forma de entrar
offer-lead = Por ahora, un SMS es la única forma de entrar en tu cuenta. Si pierdes el número, pierdes la cuenta. Añade otra forma ahora.
offer-passkey-title = La próxima vez, sin código
offer-passkey-lead = Entra en { $app } con tu cara, tu huella o el bloqueo de pantalla.
offer-shared-device = No configures una llave de acceso en un dispositivo que compartes.
offer-later = Ahora no

## Confirming to be there
confirm-title = Primero, confirma que eres tú
confirm-lead = Vas a cambiar cómo se protege tu cuenta.
confirm-none = Ahora mismo no está activada ninguna de tus formas de iniciar sesión. Contacta con el responsable.
somebody-else-title = Esa es otra cuenta
somebody-else-body = Has confirmado con una cuenta distinta de la que tiene la sesión iniciada. Vuelve atrás y usa la tuya.

## Sign-up
signup-title = Crear una cuenta
signup-lead = Para { $app }. Si ya tienes una cuenta, iniciarás sesión en ella.
signup-name = Tu nombre
signup-submit = Crear cuenta
signup-by-phone = Prefiero usar un número de teléfono
signup-by-email = Prefiero usar un correo electrónico
signup-have-one = Ya tengo una cuenta

## A number that nobody proved for long
old-number-title = Ha pasado mucho tiempo
old-number-lead = El código era correcto, pero este número no se usa aquí desde hace mucho, y los números se reasignan. Si la cuenta es tuya, inicia sesión de otra forma.
old-number-new = ¿El número es nuevo para ti?
old-number-claim-lead = Entonces puedes tener una cuenta propia con él. Antes esperamos unos días y avisamos a quien lo usaba.
old-number-claim = Este número es nuevo para mí
old-number-until = A partir del { $date }, iniciar sesión con este número creará una cuenta nueva, salvo que su anterior titular se oponga.
old-number-turned-down = Quien usa este número aquí dice que sigue siendo suyo. Ponte en contacto con el responsable.
