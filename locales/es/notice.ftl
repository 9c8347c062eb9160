### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = Se ha activado el inicio de sesión por SMS
notice-phone-set = Los códigos enviados a { $number } ahora abren tu cuenta de { $app }.
notice-phone-changed-title = Se ha cambiado tu número
notice-phone-changed = Los códigos de tu cuenta de { $app } ahora van a { $number } en lugar de { $before }.
notice-phone-removed-title = Se ha quitado tu número
notice-phone-removed = Se ha quitado { $number } de tu cuenta de { $app }.
notice-email-set-title = Se ha añadido un correo electrónico
notice-email-set = Tu cuenta de { $app } ahora usa { $address }.
notice-email-changed-title = Se ha cambiado tu correo electrónico
notice-email-changed = Tu cuenta de { $app } ahora usa { $address } en lugar de { $before }.
notice-mfa-added-title = Se ha añadido un segundo paso
notice-mfa-added = Tu cuenta de { $app } tiene un nuevo segundo paso: { $method }.
notice-mfa-removed-title = Se ha quitado un segundo paso
notice-mfa-removed = Tu cuenta de { $app } ya no tiene este segundo paso: { $method }.
notice-passkey-added-title = Se ha añadido una llave de acceso
notice-passkey-added = Una nueva llave de acceso abre tu cuenta de { $app }.
notice-passkey-removed-title = Se ha quitado una llave de acceso
notice-passkey-removed = Se ha quitado una llave de acceso de tu cuenta de { $app }.
notice-password-changed-title = Se ha cambiado tu contraseña
notice-password-changed = Tu cuenta de { $app } tiene una contraseña nueva.
notice-password-removed-title = Se ha quitado tu contraseña
notice-password-removed = Tu cuenta de { $app } ya no tiene contraseña.
notice-recovery-made-title = Se han creado códigos de recuperación nuevos
notice-recovery-made = Tu cuenta de { $app } tiene códigos de recuperación nuevos. Los anteriores ya no sirven.
notice-recovery-used-title = Se ha usado un código de recuperación
notice-recovery-used = { $left ->
    [one] Alguien ha iniciado sesión en { $app } con uno de tus códigos de recuperación. Queda { $left }.
    [many] Alguien ha iniciado sesión en { $app } con uno de tus códigos de recuperación. Quedan { $left }.
   *[other] Alguien ha iniciado sesión en { $app } con uno de tus códigos de recuperación. Quedan { $left }.
}
notice-new-browser-title = Nuevo inicio de sesión
notice-new-browser = Alguien ha iniciado sesión en { $app } con tu cuenta, en un navegador en el que no se había usado.
notice-locked-title = Se ha cerrado una forma de iniciar sesión
notice-locked = Hubo demasiados intentos incorrectos y se ha cerrado una forma de iniciar sesión en tu cuenta de { $app }.
notice-number-claimed-title = Tu número va a salir de tu cuenta
notice-number-claimed = { $days ->
    [one] Otra persona ha demostrado que recibe los SMS enviados a { $number }. Dentro de { $days } día se quitará de tu cuenta de { $app }.
    [many] Otra persona ha demostrado que recibe los SMS enviados a { $number }. Dentro de { $days } de días se quitará de tu cuenta de { $app }.
   *[other] Otra persona ha demostrado que recibe los SMS enviados a { $number }. Dentro de { $days } días se quitará de tu cuenta de { $app }.
}
notice-deleted-title = Se ha eliminado tu cuenta
notice-deleted = Se ha eliminado tu cuenta de { $app } con todo lo que contenía.

## Second steps
notice-method-totp = aplicación de autenticación
notice-method-passkey = llave de acceso
notice-method-sms = código por SMS
notice-method-email = código por correo

## Circumstances
notice-when = Cuándo: { $at }
notice-browser = Navegador: { $browser }
notice-browser-on = { $browser } en { $system }
notice-network = Dirección de red: { $network }
notice-name = Nombre: { $name }

## What to do
notice-was-you = Si has sido tú, no tienes que hacer nada.
notice-take-back = { $days ->
    [one] Si no has sido tú, usa este enlace. Deshace el cambio y cierra todas las sesiones. Sirve durante { $days } día.
    [many] Si no has sido tú, usa este enlace. Deshace el cambio y cierra todas las sesiones. Sirve durante { $days } de días.
   *[other] Si no has sido tú, usa este enlace. Deshace el cambio y cierra todas las sesiones. Sirve durante { $days } días.
}
notice-sign-out = { $days ->
    [one] Si no has sido tú, usa este enlace. Cierra todas las sesiones. Sirve durante { $days } día.
    [many] Si no has sido tú, usa este enlace. Cierra todas las sesiones. Sirve durante { $days } de días.
   *[other] Si no has sido tú, usa este enlace. Cierra todas las sesiones. Sirve durante { $days } días.
}
notice-keep-number = Si el número sigue siendo tuyo, usa este enlace para conservarlo.
notice-no-link = Si no has sido tú, contacta con el responsable de { $app }.
notice-not-me = No he sido yo
notice-keep = Conservar mi número
invitation-subject = Tienes una invitación a { $app }
invitation-body = Se ha creado una cuenta para ti en { $app }. Usa este enlace para abrirla.
invitation-once = El enlace funciona una sola vez. Si no sabes de qué se trata, ignora este correo.
invitation-button = Abrir mi cuenta
recovery-link-subject = Volver a entrar en { $app }
recovery-link-body = Alguien que administra { $app } inició esto para ayudarte a volver a entrar.
recovery-link-what = Usa este enlace para confirmar que este buzón es tuyo y después inicia sesión. Nadie ve ningún código ni contraseña tuyos.
recovery-link-button = Volver a entrar
recovery-link-once = El enlace funciona una vez. Si no pediste ayuda a nadie, ignora este correo: sin el enlace no cambia nada.

## The page behind the link
disown-title = ¿No has sido tú?
disown-keep-title = ¿Este número sigue siendo tuyo?
disown-lead-take-back = Pulsa el botón para deshacerlo y cerrar todas las sesiones de tu cuenta.
disown-lead-sign-out = Pulsa el botón para cerrar todas las sesiones de tu cuenta.
disown-lead-keep = Pulsa el botón para conservar el número y cerrar todas las sesiones de tu cuenta.
disown-done-title = Ya está resuelto
disown-done-back = Se ha deshecho el cambio.
disown-done-kept = El número sigue en tu cuenta.
disown-done-nothing = Ya no había nada que deshacer.
disown-done-signed-out = Se han cerrado todas las sesiones de tu cuenta.
disown-next-title = Qué hacer ahora
disown-next-mailbox = Cambia la contraseña de tu correo si puede estar leyéndolo otra persona.
disown-next-password = Tu contraseña ya no sirve. Elige una nueva que no uses en ningún otro sitio.
disown-next-look = Vuelve a iniciar sesión y revisa todas las formas de entrar en tu cuenta.
disown-continue = Ir a tu cuenta
