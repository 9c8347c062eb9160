### Las personas en el portal: la lista, la página de una persona, alta, importación y exportación; sesiones; quién tiene qué papel.

## The list
users-title = Personas
users-lead = Encuentra a alguien, mira cómo inicia sesión y ayúdale.
users-search = Buscar
users-search-hint = Un nombre, un correo, un número de teléfono o un identificador. Los nombres se encuentran por sus primeras letras; las direcciones y los números, completos.
users-search-go = Buscar
users-search-none = Nadie tiene esta dirección.
users-search-no-id = Nadie tiene este identificador.
users-filter = Qué personas
users-filter-all = Todas
users-filter-blocked = Bloqueadas
users-caption-newest = Personas, las más recientes primero
users-caption-names = Personas por nombre
users-caption-address = Personas con esta dirección
users-column-person = Persona
users-column-addresses = Direcciones
users-column-ways = Formas de entrar y segundos pasos
users-column-seen = Último inicio de sesión
users-column-state = Estado
users-nameless = Sin nombre
users-never = Nunca
users-none = Ninguno
users-active = Activa
users-blocked = Bloqueada
users-unproven = sin confirmar
users-empty = Aún no hay nadie. Las personas aparecen cuando se registran o cuando las añades.
users-empty-search = Nadie coincide.
users-next = Página siguiente
users-first = Primera página
users-add = Añadir una persona
users-import = Importar
users-export = Exportar
users-time = { $time }
users-done-deleted = La cuenta se ha eliminado.

## A person
users-back = Todas las personas
users-id = Identificador
users-since = Aquí desde el { $date }
users-seen = Último inicio de sesión: { $time }
users-addresses = Direcciones
users-addresses-none = Sin dirección. Nadie puede entrar en esta cuenta.
users-confirmed = Confirmada el { $date }
users-signs-in = Inicia sesión
users-second-step = Segundo paso
users-reveal = Mostrar completo
users-reveal-note = El registro de auditoría guarda quién miró y cuándo.
users-revealed = Se muestra completo, solo esta vez.
users-factors = Formas de entrar y segundos pasos
users-factors-none = Ninguna aparte de las direcciones de arriba.
users-password-since = Establecida el { $date }
users-kept-way = Es la última forma de entrar. Sin ella, la persona ya no podría iniciar sesión.
users-kept-step = Se exige un segundo paso y este es el último.
users-kept-sms = Entrar por SMS se apoya en este segundo paso. No se puede quitar uno sin el otro.
users-kept-both = Quitar ambos
users-not-oneself = No puedes hacértelo a ti. Usa las páginas de tu cuenta.
users-not-higher = Esta persona puede hacer más que tú. Pídeselo a alguien con el mismo papel.
users-not-last = Es el último propietario. Da antes ese papel a otra persona.
users-sessions = Dónde ha iniciado sesión
users-sessions-none = En ningún sitio.
users-sessions-end-all = Cerrar todas las sesiones
users-recovery = Ayuda para volver a entrar
users-recovery-lead = Envía un enlace al correo de la persona. Confirma el buzón y lleva al inicio de sesión. No ves ningún código ni eliges ninguna contraseña.
users-recovery-send = Enviar el enlace
users-recovery-none = No hay ningún correo al que enviar un enlace.
users-messages = Códigos enviados en el último día
users-messages-none = Ninguno.
users-message-time = Cuándo
users-message-to = A
users-message-for = Para qué
users-message-state = Estado
users-message-used = código usado
users-for-sign-in = Inicio de sesión
users-for-second-step = Segundo paso
users-for-bind = Dirección nueva
users-for-remove = Quitar un número
users-for-recover = Contraseña olvidada
users-state-queued = En espera
users-state-sending = Enviando
users-state-accepted = Aceptado por el proveedor
users-state-sent = Entregado al operador
users-state-delivered = Entregado
users-state-undelivered = No entregado
users-state-failed = Fallido
users-state-unknown = Desconocido
users-events = Qué ha pasado últimamente
users-events-none = Nada todavía.
users-event-revealed = Un administrador ha visto tus direcciones completas
users-block = Dejar fuera
users-block-lead = Termina de inmediato todas las sesiones y los tokens, y nadie entra ya con esta cuenta. No se elimina nada.
users-block-do = Bloquear
users-unblock-lead = Nadie entra con esta cuenta.
users-unblock-do = Desbloquear
users-delete = Eliminar esta cuenta
users-delete-lead = Desaparece todo lo que le pertenece: direcciones, segundos pasos, sesiones, tokens. La persona recibe un aviso por correo. No se puede deshacer.
users-delete-open = Eliminar
users-delete-label = Los últimos 6 caracteres del identificador
users-delete-hint = Para confirmar, escribe { $end }
users-delete-error = No son los últimos 6 caracteres del identificador.
users-role = Papel aquí
users-role-none = Ninguno
users-role-change = Cambiar papeles
users-done-blocked = La persona está bloqueada y sus sesiones han terminado.
users-done-unblocked = La persona puede volver a entrar.
users-done-ended = La sesión ha terminado.
users-done-all-ended = Todas las sesiones de la persona han terminado.
users-done-removed = Se ha quitado y se ha avisado a la persona.
users-done-sent = El enlace está en camino.
users-done-made = La cuenta se ha creado.

## Adding somebody
users-new-lead = Para personas que no se registran por sí mismas.
users-new-name = Nombre
users-new-email = Correo
users-new-email-confirmed = Sé que este buzón es suyo
users-new-phone = Número de móvil
users-new-phone-hint = Con el prefijo del país, como { $example }
users-new-phone-confirmed = Sé que este número es suyo
users-new-confirmed-hint = Solo una dirección confirmada sirve para entrar.
users-new-locale = Idioma de los mensajes
users-new-locale-any = El que elija
users-new-invite = Enviar una invitación por correo
users-new-do = Añadir
users-new-error-none = Escribe un correo o un número de móvil.
users-new-error-taken = Ya hay una cuenta con esta dirección.
users-new-error-invite = Escribe el correo al que va la invitación.
users-new-summary = { $count ->
    [one] Hay { $count } cosa que corregir
    [many] Hay { $count } de cosas que corregir
   *[other] Hay { $count } cosas que corregir
}

## Import and export
users-import-lead = Trae personas desde un archivo. Primero ves qué pasaría; nada cambia hasta que confirmes.
users-import-format = De dónde es el archivo
users-import-csv = Una tabla (CSV) como la que escribe la exportación
users-import-csv-hint = Columnas: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON de su exportación o importación masiva
users-import-firebase = Firebase, auth:export como JSON
users-import-supabase = Supabase, la tabla auth.users como CSV o JSON
users-import-file = Archivo
users-import-file-hint = Como mucho 10 MB y 10.000 personas
users-import-passwords = Las contraseñas no vienen: los hashes del otro sistema no se pueden comprobar aquí. Las personas entran por SMS, correo o llave de acceso, o establecen una contraseña nueva. Los números y buzones confirmados siguen confirmados.
users-import-check = Comprobar el archivo
users-import-error-empty = Elige un archivo.
users-import-error-large = El archivo supera los 10 MB. Divídelo.
users-import-error-format = Elige de dónde es el archivo.
users-import-gone = El archivo comprobado ya no está. Elígelo de nuevo.
users-import-done = { $count ->
    [0] No se ha creado ninguna cuenta.
    [one] Se ha creado { $count } cuenta.
    [many] Se han creado { $count } de cuentas.
   *[other] Se han creado { $count } cuentas.
}
users-rehearsal-title = Qué haría la importación
users-rehearsal-fresh = { $count ->
    [0] No se crearía ninguna cuenta.
    [one] Se crearía { $count } cuenta.
    [many] Se crearían { $count } de cuentas.
   *[other] Se crearían { $count } cuentas.
}
users-rehearsal-problems = { $count ->
    [0] Ninguna línea tiene problemas.
    [one] { $count } línea tiene problemas.
    [many] { $count } de líneas tienen problemas.
   *[other] { $count } líneas tienen problemas.
}
users-rehearsal-all = Importar
users-rehearsal-good = Importar las buenas y dejar las líneas con problemas
users-rehearsal-other = Elegir otro archivo
users-rehearsal-caption = Lo que hay que decir, línea por línea
users-rehearsal-line = Línea
users-rehearsal-what = Qué
users-rehearsal-file = Todo el archivo
users-weight-problem = Problema
users-weight-left = Omitida
users-weight-note = Nota
users-remark-unreadable = No es un archivo así, o no hay nadie en él.
users-remark-too-many = Más de 10.000 personas. Divide el archivo.
users-remark-column = La columna { $column } no se importa.
users-remark-shape = La línea no encaja con la cabecera o no es una persona.
users-remark-no-address = Ni correo ni número de teléfono.
users-remark-phone = No es un número de móvil en forma internacional.
users-remark-email = No es un correo.
users-remark-flag = Ni true ni false en { $column }.
users-remark-twice = La dirección ya está en la línea { $line }.
users-remark-two-people = El número y el correo pertenecen aquí a dos cuentas.
users-remark-there = Ya hay una cuenta. Se queda como está.
users-remark-left = Eliminada o anónima allí.
users-remark-name-cut = El nombre supera los 100 caracteres y se recorta.
users-remark-language = No hay páginas en este idioma.
users-remark-password = Tiene contraseña allí. Aquí hay que establecer una nueva.
users-remark-second-steps = Tiene segundos pasos allí. Hay que configurarlos de nuevo.
users-export-lead = Una tabla (CSV) de todas las personas con direcciones completas, sin contraseñas ni claves. El registro de auditoría guarda quién se la llevó.
users-export-do = Descargar la tabla

## Sessions
users-lives-title = Sesiones
users-lives-lead = Cuánto tiempo sigue abierta la sesión en un navegador.
users-lives-absolute = Días hasta que hay que volver a entrar en todo caso
users-lives-idle = Días hasta que termina una sesión sin uso
users-lives-hint = De 1 a 30
users-lives-error = Escribe un número de 1 a 30.
users-lives-portal = Este portal se cierra tras una hora sin uso y 12 horas después de entrar.
users-lives-tokens = Tokens de actualización
users-lives-tokens-lead = Cada aplicación fija cuánto duran sus tokens de actualización.
users-lives-app = Aplicación
users-lives-token-idle = Sin uso, días
users-lives-token-absolute = Como mucho, días
users-everybody = Cerrar la sesión de todos
users-everybody-lead = Termina todas las sesiones y los tokens de todas las personas, salvo tu sesión aquí. Todos vuelven a entrar. Para cuando algo se ha filtrado.
users-everybody-count = { $count ->
    [one] Ahora hay { $count } navegador con sesión.
    [many] Ahora hay { $count } de navegadores con sesión.
   *[other] Ahora hay { $count } navegadores con sesión.
}
users-everybody-do = Cerrar la sesión de todos
users-everybody-done = { $count ->
    [one] Se ha cerrado la sesión de { $count } persona.
    [many] Se ha cerrado la sesión de { $count } de personas.
   *[other] Se ha cerrado la sesión de { $count } personas.
}

## Administrators
users-admins-title = Administradores
users-admins-lead = Quién puede hacer qué en este portal. Un cambio vale desde su próximo clic.
users-admins-caption = Personas con un papel
users-admins-strength = Lista para este portal
users-admins-strong = Sí
users-admins-weak = Todavía no: no tiene llave de acceso ni contraseña con aplicación de autenticación. El portal lo pedirá.
users-admins-change = Papel de { $name }
users-admins-none = Sin papel
users-admins-invite = Invitar a alguien
users-admins-invite-lead = Recibe por correo un enlace que funciona una vez, durante un día.
users-admins-role = Papel
users-admins-invite-do = Enviar la invitación
users-admins-error-role = Elige un papel.
users-admins-may-owner = Todo.
users-admins-may-administrator = Todo, salvo decidir quién más puede qué.
users-admins-may-support = Ver personas y sus mensajes, bloquear, terminar sesiones, iniciar recuperaciones.
users-admins-may-auditor = Mirar ajustes, personas y registros, sin cambiar nada.
users-admins-done-set = El papel se ha cambiado.
users-admins-done-same = No ha cambiado nada: ya tenía ese papel.
users-admins-done-invited = La invitación está en camino.
