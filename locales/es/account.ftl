### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Ir al contenido
account-nav = Tu cuenta
account-nav-profile = Perfil
account-nav-security = Privacidad y seguridad
account-nav-sessions = Dónde has iniciado sesión
account-nav-activity = Actividad
account-nav-data = Tus datos
account-cancel = Cancelar
account-save = Guardar
account-confirm = Confirmar
account-back = Volver

## Privacy & Security
security-title = Privacidad y seguridad
security-lead = Cómo inicias sesión y qué protege tu cuenta.
security-since = Se añadió el { $date }
security-used = Último uso el { $date }
security-remove = Quitar
security-remove-named = Quitar { $name }
security-rename = Cambiar nombre
security-rename-named = Cambiar nombre de { $name }
security-phone = Inicio de sesión por SMS
security-phone-set = Puedes iniciar sesión con un código enviado al número { $number }.
security-phone-open = Inicia sesión con un código enviado a tu teléfono.
security-phone-locked = Añade primero otro segundo paso, como una aplicación de autenticación. Así, si pierdes el teléfono, no te quedas fuera.
security-phone-fix = Añadir un segundo paso
security-phone-off = El número { $number } no se usa ahora: aquí no se puede iniciar sesión por SMS.
security-phone-set-up = Configurar
security-phone-change = Cambiar el número
security-phone-remove = Desactivar
security-steps = Segundo paso
security-steps-lead = Se pide después de la contraseña, el SMS o el correo, para que no baste con robar uno de ellos.
security-steps-add = Añadir un segundo paso
security-remembered = { $count ->
    [one] En { $count } navegador no se pide el segundo paso.
    [many] En { $count } de navegadores no se pide el segundo paso.
   *[other] En { $count } navegadores no se pide el segundo paso.
}
security-forget = Volver a pedirlo en todos
security-passkeys = Llaves de acceso
security-passkeys-none = Todavía no hay llaves de acceso. Son la forma más rápida y segura de entrar.
security-passkeys-add = Añadir una llave de acceso
security-codes = Códigos de recuperación
security-codes-left = { $left ->
    [0] No queda ningún código de recuperación. Crea otros nuevos.
    [one] Queda { $left } código de recuperación.
    [many] Quedan { $left } de códigos de recuperación.
   *[other] Quedan { $left } códigos de recuperación.
}
security-codes-new = Códigos nuevos
security-password = Contraseña
security-password-set = Tienes una contraseña.
security-password-none = No tienes contraseña.
security-password-add = Crear una contraseña
security-password-change = Cambiar la contraseña
security-sessions = Mira en qué navegadores está abierta tu cuenta y cierra la sesión en los que no conozcas.
security-sessions-show = Ver

## What was done
done-phone-set = Ya puedes iniciar sesión con tu número. Te hemos avisado por correo.
done-phone-changed = Ahora inicias sesión con tu número nuevo. El anterior ya no sirve.
done-phone-removed = El inicio de sesión por SMS está desactivado en tu cuenta.
done-totp-added = Tu aplicación de autenticación está configurada.
done-totp-removed = Se ha quitado la aplicación de autenticación.
done-step-added = Tu segundo paso está configurado.
done-step-removed = Se ha quitado ese segundo paso.
done-passkey-added = Tu llave de acceso está lista.
done-passkey-renamed = La llave de acceso ya tiene su nuevo nombre.
done-passkey-removed = La llave de acceso se ha quitado de aquí. También puedes borrarla en tu dispositivo.
done-password-set = Tu contraseña nueva ya sirve.
done-password-removed = Se ha quitado tu contraseña.
done-forgotten = El segundo paso se vuelve a pedir en todos los navegadores.
done-codes-made = Tus códigos de recuperación nuevos ya sirven. Los anteriores ya no.

## Phone set-up
wizard-step = Paso { $step } de { $of }
phone-setup-title = Inicio de sesión por SMS
phone-setup-lead = Escribe el número con el que quieres iniciar sesión. Le enviaremos un código por SMS.
phone-step-title = SMS como segundo paso
phone-step-lead = Escribe el número al que debemos enviar los códigos por SMS.
phone-setup-risk = Otros pueden apoderarse de un número de teléfono; también puede pasar a otra persona o quedar fuera de tu alcance. Conserva otra forma de iniciar sesión, como una llave de acceso o una aplicación de autenticación.
phone-error-taken = Este número lo usa otra cuenta. Inicia sesión con él o quítalo primero de esa cuenta
phone-error-too-often = Se han pedido demasiados mensajes. Espera un rato e inténtalo de nuevo
phone-error-not-sent = Ahora mismo no podemos enviar SMS a ese número
code-error-taken = Ya lo usa otra cuenta. Inicia sesión en ella o quítalo primero de allí
code-error-wrong-again = Ese no es el código que enviamos. Mira nuestro mensaje más reciente e inténtalo de nuevo
code-error-not-open = Ahora mismo no se puede configurar. Tus segundos pasos han cambiado mientras tanto
remove-phone-title = Desactivar el inicio de sesión por SMS
remove-phone-lead = Enviaremos un código por SMS al número { $number }, para que nadie más pueda desactivarlo.
remove-phone-remaining = Todavía puedes iniciar sesión con:
remove-phone-lost = Ya no tengo este número
remove-last-way = Es tu última forma de iniciar sesión. Añade otra primero.
remove-last-step = Aquí se exige un segundo paso y este es el último que te queda. Añade otro primero.
remove-sms-rests = El inicio de sesión por SMS necesita otro segundo paso y este es el último que tienes.
kept-title = Así no se puede quitar
kept-both = Quitar y desactivar el inicio de sesión por SMS
kept-back = Conservar

## Second steps
second-step-title = Añadir un segundo paso
second-step-lead = Elige qué te pedimos después del primer paso.
second-step-none = Ahora mismo no hay nada que añadir.
second-step-best = Recomendado
second-step-add = Añadir
totp-title = Configurar una aplicación de autenticación
totp-lead = Sirve cualquier aplicación que cree códigos de 6 dígitos.
totp-step-scan = Escanea esta imagen con la aplicación:
totp-qr = Un código QR que contiene la clave de abajo
totp-key = O escribe esta clave en ella:
totp-open = Abrirla en una aplicación de este dispositivo
totp-step-code = Escribe el código de 6 dígitos que muestra la aplicación
totp-name = Un nombre para ella (si quieres)
totp-turn-on = Activar
totp-error-wrong = Ese código no es correcto. El código cambia cada 30 segundos: usa el más reciente
totp-error-stale = Ha pasado demasiado tiempo. Escanea la imagen nueva y escribe su código
totp-error-too-many = Ya tienes el máximo de aplicaciones de autenticación
passkey-title = Añadir una llave de acceso
passkey-lead = La próxima vez, inicia sesión con tu cara, tu huella o el bloqueo de pantalla.
passkey-shared = No lo hagas en un dispositivo que compartes con otras personas.
passkey-add = Añadir llave de acceso
passkey-name = Nombre
passkey-name-hint = Déjalo vacío para usar el nombre de tu dispositivo
passkey-name-title = Cambiar el nombre de la llave de acceso
passkey-name-empty = Escribe un nombre
passkey-registered = Este dispositivo ya tiene una llave de acceso para tu cuenta.
passkey-too-many = Ya tienes el máximo de llaves de acceso.
codes-new-title = Códigos de recuperación nuevos
codes-new-lead = Tendrás diez códigos nuevos. Los anteriores dejarán de servir.
codes-new-make = Crear códigos nuevos

## Password
password-old = Contraseña actual
password-end-others = Cerrar mi sesión en todos los demás sitios
password-remove = Quitar mi contraseña
password-error-wrong = Esa no es tu contraseña actual
password-error-often = Demasiados intentos. Espera un rato e inténtalo de nuevo
