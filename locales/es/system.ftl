### Keys, limits and webhooks in the portal.

limits-admin-lead = Cuándo es demasiado. Los límites evitan que extraños suban tu factura o adivinen códigos.
limits-admin-mode = Límites de mensajes
limits-admin-mode-hint = Los límites de intentos valen siempre.
limits-admin-mode-usual-on = Como dicen los ajustes del servidor: se aplican
limits-admin-mode-usual-off = Como dicen los ajustes del servidor: solo se cuentan
limits-admin-mode-on = Se aplican
limits-admin-mode-off = Solo se cuentan y se registran
limits-admin-usual = Vacío para lo que dicen los ajustes del servidor: { $number }.
limits-admin-wrong = Escribe un número entero de 1 a 1000000000, o nada.
limits-admin-recipient = Mensajes a un número o dirección por hora
limits-admin-recipient-day = Mensajes a un número o dirección por día
limits-admin-session = Mensajes pedidos por un navegador por hora
limits-admin-address = Mensajes pedidos desde una dirección de red por hora
limits-admin-prefix = Mensajes por hora a números que difieren en las cuatro últimas cifras
limits-admin-client = Mensajes de una aplicación por hora
limits-admin-all = Todos los mensajes por hora
limits-admin-all-day = Todos los mensajes por día
limits-admin-guesses = Códigos probados para un número o dirección por día
limits-admin-guesses-address = Códigos probados desde una dirección de red por hora
limits-admin-secrets = Secretos erróneos de una aplicación por hora
limits-admin-fixed = Lo que no cambia
limits-admin-fixed-pause = Un segundo código a un número espera 30 segundos, un tercero 60 más, y así sucesivamente.
limits-admin-fixed-steps = Las aplicaciones de autenticación, códigos de recuperación y contraseñas admiten 5 intentos seguidos, luego uno cada 3 minutos.
limits-admin-fixed-row = Tras 100 intentos fallidos seguidos, un acceso se cierra hasta que su dueño lo configure de nuevo.

keys-admin-lead = Con qué se firman los tokens. Las aplicaciones leen las mitades públicas del conjunto de claves; las privadas nunca salen del servidor.
keys-admin-caption = Claves de firma
keys-admin-kid = ID de clave
keys-admin-algorithm = Algoritmo
keys-admin-made = Creada
keys-admin-day = { $date }
keys-admin-state = Estado
keys-admin-signing = Firma
keys-admin-waiting = Publicada, firma desde { $time }
keys-admin-leaving = Ya no firma. Sus tokens terminan a más tardar { $time }
keys-admin-left = Ya no hace falta
keys-admin-hidden = Solo lee antiguas pistas de cierre de sesión
keys-admin-retire = Sacar del conjunto de claves
keys-admin-rotate = Sustituir una clave ahora
keys-admin-rotate-about = La nueva clave se publica enseguida y firma diez minutos después, cuando todas las aplicaciones pueden conocerla. La antigua sigue publicada hasta que acabe su último token.
keys-admin-rotated = La nueva clave está publicada. Firma dentro de diez minutos.
keys-admin-retired = La clave salió del conjunto de claves.
keys-admin-waits = Ya espera una nueva clave. Tiene que firmar antes de poder sustituirla.
keys-admin-needed = Esa clave todavía hace falta. No se cambió nada.
keys-admin-age = { $days ->
    [0] No se sustituyen solas.
    [one] Se sustituyen solas cada día.
   *[other] Se sustituyen solas cada { $days } días.
}

hooks-admin-lead = Otros programas se enteran de lo que pasa aquí: firmado, y se reintenta durante un día.
hooks-admin-empty = Aún no hay webhooks. Añade uno para recibir los eventos en tu servidor.
hooks-admin-new = Nuevo webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Dirección
hooks-admin-url-hint = https, y un host fuera de tu red.
hooks-admin-events = Eventos
hooks-admin-events-hint = De qué se entera esta dirección. Los mensajes nombran a las personas por ID y no llevan secretos ni direcciones enteras.
hooks-admin-state = Estado
hooks-admin-on = Entregar eventos
hooks-admin-on-about = Mientras esté desactivado, no se envía nada ni se guarda para después.
hooks-admin-is-on = Activado
hooks-admin-is-off = Desactivado
hooks-admin-wrong-url = No se puede llamar a esta dirección. Usa https y un host fuera de tu red.
hooks-admin-wrong-events = Elige al menos un evento.
hooks-admin-wrong-many = Ya hay 20 webhooks. Elimina uno antes.
hooks-admin-secret = Secreto de firma
hooks-admin-secret-about = Cada entrega lleva HMAC-SHA-256 sobre su hora, un punto y su contenido en la cabecera Doorcode-Signature.
hooks-admin-secret-new = Nuevo secreto de firma
hooks-admin-shown = Tu secreto de firma
hooks-admin-log = Entregas
hooks-admin-log-empty = Aún no se envió nada. Envía un ping para probar la conexión.
hooks-admin-when = Cuándo
hooks-admin-kind = Evento
hooks-admin-waiting = En espera
hooks-admin-delivered = Entregado
hooks-admin-failed = Abandonado
hooks-admin-answer = Última respuesta
hooks-admin-moment = { $time }
hooks-admin-again = Enviar otra vez
hooks-admin-ping = Enviar un ping
hooks-admin-queued = En cola. Recarga para ver qué resulta.
hooks-admin-delete = Eliminar webhook
hooks-admin-delete-about = Lo que faltaba por enviarle también se elimina.
hooks-admin-delete-lead = Esta dirección ya no recibirá ningún aviso. No se puede deshacer.
hooks-admin-delete-sure = Eliminar para siempre el webhook a { $url }
hooks-admin-deleted = El webhook se eliminó.
hooks-admin-made = El webhook está creado. Envía un ping para probarlo.
hooks-admin-tries = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
