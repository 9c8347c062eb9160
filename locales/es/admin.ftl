### The portal.

## The list of sections
admin-nav = Portal
admin-menu = Menú
admin-own-account = Mi cuenta
admin-group-start = Inicio
admin-group-sign-in = Acceso
admin-group-messages = Mensajes
admin-group-people = Personas y aplicaciones
admin-group-insight = Seguimiento
admin-group-look = Aspecto e idioma
admin-group-system = Sistema
admin-overview = Resumen
admin-quick-sign-in = Acceso rápido
admin-mfa = Política de MFA
admin-sessions = Sesiones
admin-sms = Conexión de SMS
admin-mail = Conexión de correo
admin-messages = Registro de envíos
admin-users = Usuarios
admin-administrators = Administradores
admin-apps = Aplicaciones
admin-conversion = Conversión
admin-logs = Registro de auditoría
admin-branding = Imagen de marca
admin-keys = Claves
admin-limits = Límites
admin-webhooks = Webhooks

## Roles
admin-role-owner = Propietario
admin-role-administrator = Administrador
admin-role-support = Soporte
admin-role-auditor = Auditor

## Where texts go
admin-sending-outbox = Los SMS se quedan en la bandeja local
admin-sending-twilio = Envío con Twilio
admin-sending-gateway = Envío con tu pasarela

## Forms
admin-save = Guardar
admin-discard = Descartar
admin-savebar = Cambios sin guardar
admin-savebar-hint = Nada cambia para nadie hasta que guardes.
admin-saved = Guardado. Ya está en vigor.
admin-not-saved = No se guardó nada. Mira lo que está marcado abajo.
admin-outpaced = Otra persona cambió los ajustes mientras esta página estaba abierta. No se guardó nada. Lo que escribiste está abajo; guarda de nuevo para que prevalezca.
admin-back = La sesión ya se había cerrado al enviar esto, así que no se guardó nada.
admin-back-kept = Lo que escribiste sigue en esta pestaña, sin contraseñas ni tokens.
admin-back-put = Volver a ponerlo
admin-back-forget = Olvidarlo
admin-back-done = Lo que escribiste vuelve a estar en el formulario. Revísalo y guarda.
admin-summary = No se guardó nada

## Not open to this person
admin-refused-title = Esto no está abierto para ti
admin-refused-role = Tu rol aquí es { $role } y no incluye esta página. Un propietario puede cambiarlo.
admin-refused-none = Esta cuenta no puede abrir el portal. Antes, un propietario tiene que darle un rol.
admin-refused-back = Volver al portal

## How text messages rest on other factors
admin-rule-title = Nadie se queda fuera por perder un teléfono
admin-rule-sign-in = Acceso
admin-rule-second = Segundo paso
admin-rule-none = Ninguno
admin-rule-without = El SMS no es una forma de entrar, así que nada depende de él.
admin-rule-fine = Hay otras formas en ambos lados. Un teléfono perdido no deja a nadie fuera.
admin-rule-tight = El SMS está activado para entrar y para el segundo paso. Por eso cada lado conserva una forma que no es un SMS.
admin-rule-only = El SMS es la única forma de entrar. Quien cambie de número necesitará tu ayuda.
admin-refused-only-way = El SMS no puede ser la única forma de entrar si también es un segundo paso. Activa un método más.
admin-refused-only-step = El segundo paso no puede ser solo el SMS. Añade otro, como una aplicación de autenticación.
admin-refused-no-other = Sin otro segundo paso, entrar por SMS queda desactivado para todos. Desactiva también el SMS en Acceso rápido o conserva otro segundo paso.
admin-refused-no-way = Al menos una forma de entrar tiene que seguir activada.
admin-lock-way = Bloqueado. Es la única otra forma de entrar mientras el SMS también es el segundo paso. Activa otro método, o quita el SMS de la MFA, para desbloquearlo.
admin-lock-step = Bloqueado. Es el único otro segundo paso mientras el SMS también abre la puerta. Activa otro, o desactiva el SMS en Acceso rápido, para desbloquearlo.
admin-lock-factor = Bloqueado. Entrar por SMS depende de él. Activa otro segundo paso, o desactiva el SMS en Acceso rápido, para desbloquearlo.
admin-lock-last = Bloqueado. Es la única forma de entrar.
admin-lock-needs = Bloqueado. Primero añade otro segundo paso en Política de MFA.

## Ways in
admin-way-sms = SMS
admin-way-email = Código por correo
admin-way-link = Enlace por correo
admin-way-password = Contraseña
admin-way-passkey = Llave de acceso

## MFA policy
admin-mfa-lead = Pide una segunda prueba después de la primera, para que un solo robo no baste.
admin-mfa-who = A quién se pide
admin-mfa-off = A nadie
admin-mfa-off-about = Sin segundo paso, aunque alguien lo tenga.
admin-mfa-optional = A quien lo tenga
admin-mfa-optional-about = Cada persona decide. A quien tiene un segundo paso se le pide.
admin-mfa-required = A todos, salvo con llave de acceso
admin-mfa-required-about = Quien no tenga un segundo paso lo añade la próxima vez que entre. Una llave de acceso cuenta como los dos pasos, porque la abre la cara, la huella o el bloqueo de pantalla.
admin-mfa-all = A todos, también tras una llave de acceso
admin-mfa-all-about = Una llave de acceso sola no basta. Le sigue otra de las formas de abajo, si hay alguna activada.
admin-mfa-methods = Formas
admin-mfa-days = Días que se recuerda un navegador
admin-mfa-days-hint = Durante esos días no se vuelve a preguntar en un navegador donde alguien lo pidió. 0 pregunta siempre; 90 es el máximo.
admin-mfa-days-error = Escribe un número entero de 0 a 90.
admin-mfa-step-up-title = Cuando una aplicación pide más
admin-mfa-step-up-about = Una aplicación puede pedir un segundo paso (acr_values) o que se entre de nuevo (max_age). A quien dio el segundo paso hace poco no se le vuelve a preguntar. Un navegador recordado no cuenta aquí.
admin-mfa-step-up = Minutos que un segundo paso cuenta para esa aplicación
admin-mfa-step-up-hint = De 5 a 1440, que es un día.
admin-mfa-step-up-error = Escribe un número entero de 5 a 1440.
admin-mfa-both-title = Entrar por SMS depende de esto
admin-mfa-both-about = Sin otro segundo paso, un teléfono perdido podría dejar a alguien fuera. Por eso entrar por SMS también se desactiva, para todos y en cada aplicación, o esto sigue activado.
admin-mfa-both = Desactivar también la entrada por SMS y guardar
admin-mfa-both-follows = También se desactiva entrar por SMS.
admin-must-set-up = { $people ->
    [one] { $people } de { $of } personas tendría que añadir un segundo paso la próxima vez que entre
   *[other] { $people } de { $of } personas tendrían que añadir un segundo paso la próxima vez que entren
}
admin-must-set-up-about = Entonces no tienen ninguno que cuente. Estas son las más recientes.
admin-none-left = { $people ->
    [one] { $people } de { $of } personas se quedaría sin segundo paso
   *[other] { $people } de { $of } personas se quedarían sin segundo paso
}
admin-none-left-about = Lo que añadieron ya no se pediría. Estas son las más recientes.

## Quick sign-in
admin-quick-lead = Elige cómo demuestra cada persona que es ella. Lo que actives aquí aparece en la página de acceso, en este orden.
admin-quick-ways = Formas de entrar
admin-recommended = Recomendado
admin-way-sms-about = Un código de un solo uso al móvil de la persona.
admin-way-email-about = Un código de un solo uso al correo de la persona.
admin-way-link-about = Un enlace para abrir, para quien lee el correo en el mismo dispositivo.
admin-way-password-about = Solo si traes personas de un sistema anterior.
admin-way-passkey-about = Cara, huella o bloqueo de pantalla. Nada que recibir, nada que escribir.
admin-move-up = Subir { $name }
admin-move-down = Bajar { $name }
admin-moved = Movido
admin-take-out-of-mfa = Quitar el SMS de la MFA y guardar
admin-sms-idle = Está activado, pero la página de acceso lo omite: no hay otro segundo paso que el SMS.
admin-sms-local = Los SMS van a la bandeja local. Fuera de esta máquina nadie los recibe.
admin-sign-up-title = Registro
admin-sign-up = Dejar entrar a personas nuevas
admin-sign-up-about = Quien demuestra un número o una dirección que aquí nadie tiene recibe una cuenta.
admin-old-numbers = Números que cambian de manos
admin-old-numbers-about = Los números se dan a otras personas. Un número que nadie ha demostrado en mucho tiempo no abre solo su cuenta.
admin-trust = Días de confianza en un número sin demostrarlo
admin-trust-hint = 0 confía para siempre; 3650 es el máximo.
admin-trust-error = Escribe un número entero de 0 a 3650.
admin-quarantine = Días hasta que un número reclamado deja su cuenta anterior
admin-quarantine-hint = Durante ese tiempo el titular anterior puede oponerse. De 1 a 90.
admin-quarantine-error = Escribe un número entero de 1 a 90.
admin-loss-about = Ahora pueden entrar y no podrían. Estas son las más recientes.
admin-loss-save = Guardar de todos modos
admin-preview = Vista previa
admin-preview-see = Ver la vista previa
admin-preview-draft = Ver borrador
admin-preview-about = Muestra tus cambios sin guardar. La gente aún ve la versión guardada.
admin-preview-step = Paso
admin-preview-start = Inicio
admin-preview-code = Código
admin-preview-mfa = Segundo paso
admin-preview-look = Aspecto
admin-preview-light = Claro
admin-preview-dark = Oscuro
admin-preview-width = Ancho
admin-preview-phone = Teléfono
admin-preview-desk = Escritorio
admin-loss = { $people ->
    [one] { $people } de { $of } personas se quedaría sin forma de entrar
   *[other] { $people } de { $of } personas se quedarían sin forma de entrar
}

## The administrator's link
setup-title = Hazte administrador
setup-lead = Este enlace convierte a { $address } en administrador de esta instalación. Funciona una sola vez.
setup-confirm = Confirmar
setup-own = Esta cuenta ya tiene una llave de acceso o una contraseña. Las conserva.
setup-name = Tu nombre
setup-password-hint = El portal también pide un segundo paso: una aplicación de autenticación o una llave de acceso. Lo añades a continuación.
setup-by-password = Continuar con una contraseña
setup-by-passkey = Usar mejor una llave de acceso
setup-how = En la máquina donde corre Doorcode, pide un enlace:
setup-how-more = Muestra un enlace que sirve una vez, durante 24 horas. Ábrelo en este navegador.

## First steps
welcome-title = Primeros pasos
welcome-owner = Ya eres administrador
welcome-owner-about = Podrás añadir colegas más tarde.
welcome-texts = ¿Adónde van los SMS?
welcome-texts-local = Se quedan en esta máquina, en la bandeja local. Es lo mejor para probar.
welcome-texts-connect = Elegir adónde van los SMS
welcome-texts-outbox = Abrir la bandeja
welcome-app = Tu primera aplicación
welcome-app-about = Ponle un nombre, un tipo y la dirección a la que volver.
welcome-app-make = Añadir una aplicación
welcome-run = Pegar y ejecutar
welcome-run-about = Lo que hay que pegar en { $name } está listo, con su id y este host.
welcome-run-open = Mostrar el código
welcome-run-later = En cuanto haya una aplicación, su código estará aquí.
welcome-run-without-sms = Esta aplicación aún no ofrece SMS. Actívalo en
welcome-run-demo = Probar la aplicación de demostración
welcome-live = Antes de que entren otras personas
welcome-live-provider = Los SMS salen por un proveedor
welcome-live-https = Las páginas van por HTTPS
welcome-live-mfa = Se pide un segundo paso
welcome-live-app = Hay una aplicación tuya
welcome-live-done = Hecho
welcome-live-open = Abrir
welcome-step = Paso { $step } de 4
