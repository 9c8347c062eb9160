### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Perfil
profile-lead = Las aplicaciones en las que inicias sesión ven tu nombre, tu idioma y tu imagen si se lo permites.
profile-error-title = Revisa lo que has escrito
profile-name = Nombre
profile-name-hint = Como deben leerlo los demás. Puedes dejarlo vacío.
profile-error-name = El nombre es demasiado largo. Usa 100 caracteres como máximo
profile-language = Idioma
profile-language-hint = Para estas páginas y para los mensajes que te enviamos.
profile-error-language = Elige un idioma de la lista
profile-email = Correo electrónico
profile-email-none = Todavía no hay ningún correo electrónico. Con uno, te avisamos cuando algo cambia y puedes volver a entrar si pierdes el teléfono.
profile-email-proven = Confirmado
profile-email-unproven = Sin confirmar
profile-email-add = Añadir un correo electrónico
profile-email-change = Cambiar
profile-phone = Teléfono
profile-phone-set = Puedes iniciar sesión con el número { $number }.
profile-phone-none = Ningún número sirve para iniciar sesión en esta cuenta.
profile-phone-manage = Ir a Privacidad y seguridad
profile-picture = Imagen
profile-picture-own = Tu imagen
profile-picture-file = Archivo de imagen
profile-picture-hint = PNG, JPEG, WebP o GIF, de hasta 256 kB. Puede verla cualquiera que tenga su dirección. Se quitan la ubicación y los demás datos que añade la cámara.
profile-picture-set = Usar esta imagen
profile-picture-sending = Enviando…
profile-picture-remove = Quitar la imagen
picture-error-empty = Elige un archivo
picture-error-large = El archivo ocupa más de 256 kB. Elige una imagen más pequeña
picture-error-kind = El archivo debe ser una imagen PNG, JPEG, WebP o GIF
picture-error-wide = La imagen mide más de 4096 píxeles de ancho o de alto. Hazla más pequeña
profile-done-saved = Se ha guardado tu perfil.
profile-done-email = Se ha cambiado tu correo electrónico.
profile-done-picture = Se ha cambiado tu imagen.
profile-done-picture-removed = Se ha quitado tu imagen.

## Email address
email-change-title = Tu correo electrónico
email-change-lead = Enviaremos un código a la dirección nueva. La anterior sigue siendo la tuya hasta que escribas el código. Avisamos del cambio a las dos.
email-change-lead-first = Enviaremos un código a la dirección para comprobar que es tuya.
email-change-same = Esta ya es tu dirección

## Where somebody is signed in
sessions-title = Dónde has iniciado sesión
sessions-lead = ¿No conoces alguno? Cierra su sesión y revisa después Privacidad y seguridad.
sessions-this = Este navegador
sessions-unknown-browser = Navegador desconocido
sessions-proof = Sesión iniciada con { $how }
sessions-by-sms = un código por SMS
sessions-by-email = un código o un enlace por correo
sessions-by-password = la contraseña
sessions-by-totp = una aplicación de autenticación
sessions-by-passkey = una llave de acceso
sessions-by-recovery = un código de recuperación
sessions-since = Desde el { $date }
sessions-used = Último uso: { $time }
sessions-end = Cerrar sesión
sessions-end-named = Cerrar sesión en { $browser }
sessions-end-others = Cerrar sesión en todos los demás sitios
sessions-note = El nombre de cada navegador es el que da él mismo. «Último uso» se anota una vez por hora.
sessions-others-title = ¿Cerrar sesión en todos los demás sitios?
sessions-others-lead = { $count ->
    [one] Se cierra al momento la sesión en { $count } navegador más, y pierden el acceso todas las aplicaciones y todos los dispositivos que no pertenecen a este navegador.
    [many] Se cierra al momento la sesión en { $count } de navegadores más, y pierden el acceso todas las aplicaciones y todos los dispositivos que no pertenecen a este navegador.
   *[other] Se cierra al momento la sesión en { $count } navegadores más, y pierden el acceso todas las aplicaciones y todos los dispositivos que no pertenecen a este navegador.
}
sessions-others-none = No hay ninguna sesión abierta en otro navegador. Pierden el acceso todas las aplicaciones y todos los dispositivos que no pertenecen a este navegador.
sessions-done-ended = Se ha cerrado la sesión en ese navegador.
sessions-done-others = Se ha cerrado tu sesión en todos los demás sitios.

## What happened
activity-title = Actividad
activity-lead = Qué ha pasado en tu cuenta en los últimos 90 días.
activity-none = No ha pasado nada en tu cuenta en los últimos 90 días.
activity-when = { $time }
activity-application = Aplicación: { $app }
activity-browser = Navegador: { $browser }
activity-network = Dirección de red: { $network }
activity-not-me = No he sido yo
activity-older = Anteriores
activity-newest = Más recientes
event-code-requested = Se ha pedido un código
event-code-wrong = Se ha escrito un código incorrecto
event-created = Se ha creado tu cuenta
event-signed-in = Inicio de sesión
event-first-step = Primer paso del inicio de sesión; todavía faltaba el segundo
event-signed-out = Cierre de sesión
event-token-replayed = Se ha retirado el acceso porque una clave se usó dos veces
event-consent-given = Se ha dado acceso a una aplicación
event-consent-withdrawn = Se ha retirado el acceso de una aplicación
event-device = Se ha iniciado sesión en un dispositivo
event-second-step = Segundo paso superado
event-second-step-wrong = El segundo paso ha fallado
event-password-wrong = Se ha escrito una contraseña incorrecta
event-phone-set = Se ha configurado un número de teléfono
event-phone-changed = Se ha cambiado el número de teléfono
event-phone-removed = Se ha quitado el número de teléfono
event-email-changed = Se ha añadido o cambiado el correo electrónico
event-mfa-added = Se ha añadido un segundo paso
event-mfa-removed = Se ha quitado un segundo paso
event-passkey-added = Se ha añadido una llave de acceso
event-passkey-removed = Se ha quitado una llave de acceso
event-password-changed = Se ha creado o cambiado la contraseña
event-password-removed = Se ha quitado la contraseña
event-codes-made = Se han creado códigos de recuperación nuevos
event-code-used = Se ha usado un código de recuperación
event-new-browser = Inicio de sesión en un navegador nuevo
event-locked = Se ha cerrado una forma de entrar por demasiados intentos incorrectos
event-disowned = Se ha deshecho un cambio con el enlace de un correo
event-profile = Se ha cambiado el nombre, el idioma o la imagen
event-number-claimed = Otra persona ha pedido quedarse con tu número de teléfono
event-number-released = Tu número de teléfono ha pasado a otra persona
event-exported = Se ha descargado una copia de tus datos
event-deleted = Se ha eliminado la cuenta
event-invited = Has recibido una invitación
event-administrator = Un administrador ha cambiado tu cuenta
not-me-title = ¿No has sido tú?
not-me-lead = Puede que otra persona tenga acceso a tu cuenta. Haz esto ahora, en este orden.
not-me-sessions = Cierra la sesión en todos los navegadores que no conozcas.
not-me-sessions-link = Ver dónde has iniciado sesión
not-me-factors = Quita todas las formas de entrar y los segundos pasos que no sean tuyos, y elige una contraseña nueva si usas contraseña.
not-me-factors-link = Ir a Privacidad y seguridad
not-me-mail = Mira tu correo: cada mensaje sobre un cambio tiene un enlace que lo deshace durante diez días.
not-me-back = Volver a la actividad

## Data
data-title = Tus datos
data-copy = Obtener una copia
data-copy-lead = Un archivo JSON con todo lo que aquí se sabe de ti: perfil, direcciones, formas de entrar, navegadores, aplicaciones y actividad. No contiene secretos.
data-copy-take = Descargar una copia
data-delete-lead = Elimina tu cuenta y todo lo que le pertenece. No se puede recuperar.
data-delete-go = Eliminar la cuenta…
delete-title = Eliminar la cuenta
delete-lead = No se puede deshacer: ni tú ni nadie más puede hacerlo.
delete-what-profile = Se eliminan tu nombre, tu imagen, tu número y tu correo electrónico.
delete-what-factors = Las llaves de acceso, los segundos pasos, los códigos de recuperación y la contraseña dejan de servir.
delete-what-apps = Se cierran todas tus sesiones y las aplicaciones pierden el acceso. Lo que saben de ti se queda en ellas.
delete-what-again = Si vuelves a iniciar sesión con el mismo número o la misma dirección, se crea una cuenta nueva que no tiene nada que ver con esta.
delete-told = Enviaremos un último correo a tus direcciones confirmadas.
delete-confirm = Eliminar mi cuenta
deleted-title = Se ha eliminado tu cuenta
deleted-lead = Se han cerrado todas tus sesiones.
deleted-again = Iniciar sesión o crear una cuenta nueva

## The page of an invitation
invite-title = Tienes una invitación
invite-lead = Se ha creado una cuenta para ti. Pulsa el botón para confirmar que { $address } te pertenece y después inicia sesión.
invite-lead-bare = Se ha creado una cuenta para ti. Pulsa el botón y después inicia sesión.
invite-confirm = Confirmar e iniciar sesión
invite-taken = Este correo electrónico ya pertenece a otra cuenta. Inicia sesión con él.
invite-sign-in = Iniciar sesión
invite-back-title = Volver a entrar
invite-back-lead = Pulsa el botón para confirmar que { $address } es tuya y después inicia sesión.
