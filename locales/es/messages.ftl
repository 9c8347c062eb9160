### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Partes de esta conexión
messages-tab-settings = Ajustes
messages-tab-countries = Países
messages-tab-apps = Aplicaciones
messages-tab-test = Prueba
messages-tab-templates = Plantillas
messages-search = Buscar
messages-search-clear = Mostrar todo
messages-pages = Páginas
messages-previous = Página anterior
messages-next = Página siguiente

## SMS connection
messages-sms-lead = Por quién salen los SMS, de quién parecen venir y qué dicen.
messages-conflict = Lo que escribiste difiere de lo guardado ahora en estos puntos:
messages-closed = Todavía no se permite ningún país, así que nadie recibe SMS.
messages-on = Inicio de sesión por SMS
messages-on-about = Las personas reciben un código de un solo uso en su teléfono. También está en Acceso rápido.
messages-sign-up = Registro
messages-sign-up-about = Un número o buzón desconocido se convierte en un usuario nuevo. Vale para todas las formas de entrar.
messages-provider = Proveedor
messages-provider-outbox = Bandeja local
messages-provider-outbox-about = Los SMS se quedan en esta máquina, en /dev/outbox. Lo mejor para probar.
messages-provider-none = Ninguno
messages-provider-none-about = Todos los SMS se rechazan.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, con tu cuenta.
messages-provider-gateway = Tu propia pasarela HTTP
messages-provider-gateway-about = Un servicio tuyo que recibe JSON y envía SMS.
messages-secret-kept = Guardado. Déjalo vacío para conservarlo.
messages-secret-unset = Sin definir. Se guarda cifrado y no se vuelve a mostrar.
messages-sid = Account SID de Twilio
messages-sid-hint = De la consola de Twilio: AC y 32 caracteres más.
messages-token = Auth Token de Twilio
messages-source = Origen de los SMS
messages-source-from = Número de envío
messages-source-from-about = Un número o nombre tuyo envía todos los SMS.
messages-source-service = Messaging Service SID
messages-source-service-about = Un Messaging Service de Twilio elige el remitente.
messages-from = Remitente
messages-from-hint = Un número con su prefijo de país, un número corto o un nombre de hasta 11 letras y cifras.
messages-service = Messaging Service SID
messages-service-hint = MG y 32 caracteres más.
messages-url = Dirección de la pasarela
messages-url-hint = Los SMS se envían aquí como JSON. Empieza por https.
messages-sender = Remitente
messages-sender-hint = Se pasa con cada SMS. Puede quedar vacío.
messages-forward = Pasar quién lo pidió: dirección de red y navegador
messages-signed = Firmar cada llamada con un token bearer
messages-subject-claim = Sujeto del token
messages-subject-claim-hint = El claim sub.
messages-audience-claim = Audiencia del token
messages-audience-claim-hint = El claim aud.
messages-gateway-secret = Secreto del token
messages-base64 = El secreto está en base64
messages-message = Mensaje
messages-message-label = Qué dice el SMS
messages-message-hint = En Liquid. Vacío envía el texto incorporado en el idioma de cada persona. La última línea, que une el código a este sitio, se añade sola.
messages-reference = Qué puedes escribir
messages-variables = Nombres que representan algo
messages-variables-write = Escribe
messages-variables-means = Se convierte en
messages-variable-code = El código de un solo uso. password y @@password@@ significan lo mismo.
messages-variable-app = El nombre de la aplicación en la que entra la persona.
messages-variable-number = El número de la persona.
messages-variable-language = El idioma pedido, tal como llegó: la cabecera x-request-language o, si no, accept-language.
messages-reference-tags = Etiquetas: if, unless, case, comment, raw. Filtros: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Código
messages-length = Cifras
messages-length-hint = 6, 7 u 8. También en los códigos por correo.
messages-life = Vida en segundos
messages-life-hint = De 60 a 600. También en los códigos por correo.
messages-tries = Intentos
messages-tries-hint = Códigos erróneos que aguanta un SMS, de 1 a 5.

## Preview
messages-look = Vista previa
messages-look-button = Actualizar la vista previa
messages-look-language = Idioma
messages-look-language-hint = Una etiqueta como fr-FR, o una palabra con la que compara tu mensaje.
messages-look-app = Aplicación
messages-look-number = Número
messages-look-none = No hay vista previa hasta que el mensaje se pueda leer.
messages-look-all = En cada idioma
messages-look-all-caption = El mismo mensaje en cada idioma
messages-look-encoding = Codificación y unidades
messages-look-segments = Segmentos
messages-look-builtin = texto incorporado
messages-counter = { $segments ->
    [one] { $figures } · { $segments } segmento
   *[other] { $figures } · { $segments } segmentos
}
messages-price-is = Un SMS cuesta { $each }; mil cuestan { $thousand }.
messages-lint-falls-back = Tu mensaje no dice nada con un código en este idioma, así que se envía el texto incorporado.
messages-lint-brand = No aparece el nombre de la aplicación. Quizá no se sepa para qué es el código.
messages-lint-link = Hay un enlace. Los operadores filtran estos SMS, y el phishing se ve igual.
messages-lint-bound = La última línea, que une el código a este sitio, costaría otro segmento y se omite. Puede que los teléfonos no ofrezcan el código por sí solos.
messages-lint-unicode = La letra { $letter } convierte este SMS en Unicode, donde caben 70 unidades en vez de 160.
messages-lint-segments = Cada segmento se cobra como un SMS aparte.

## What is wrong with a template
messages-liquid-tag = Línea { $line }: la etiqueta { $name } no se puede usar aquí.
messages-liquid-filter = Línea { $line }: el filtro { $name } no se puede usar aquí.
messages-liquid-variable = Línea { $line }: aquí nada se llama { $name }.
messages-liquid-unclosed = Línea { $line }: falta { $name }.
messages-liquid-too-much = Sale más de lo que puede tener un mensaje.
messages-liquid-other = Línea { $line }: esto no se puede leer como Liquid ({ $name }).
messages-problem-long = El mensaje tiene más de 4096 bytes. Acórtalo.
messages-problem-mail-long = Esta parte tiene más de 16384 bytes. Acórtala.
messages-problem-tags = Hay más de 64 etiquetas. Usa menos.
messages-problem-no-code = El código no está en el mensaje. Escribe { "{{" } code { "}}" } donde deba ir.
messages-problem-code-twice = El código aparece más de una vez en un SMS. Déjalo una vez.
messages-problem-bound = La última línea parece la que une el código a este sitio. Quítala; se añade sola.
messages-problem-segments = { $count ->
    [one] El SMS ocupa { $count } segmento. Se envían 2 como máximo.
   *[other] El SMS ocupa { $count } segmentos. Se envían 2 como máximo.
}
messages-problem-empty = Aquí no sale nada. Rellénalo, o vacía los tres para usar el correo incorporado.
messages-problem-lacks = Falta { $name }, y este correo se envía para eso.

## What is wrong with a form
messages-error-length = Escribe 6, 7 u 8.
messages-error-life = Escribe un número entero de 60 a 600.
messages-error-tries = Escribe un número entero de 1 a 5.
messages-error-country = Uno de los países no tiene teléfonos.
messages-error-no-sid = Escribe el Account SID de tu cuenta de Twilio.
messages-error-sid = Un Account SID empieza por AC y tiene 34 caracteres.
messages-error-no-token = Escribe el Auth Token de esta cuenta.
messages-error-token = Un Auth Token tiene hasta 200 caracteres y ningún espacio.
messages-error-no-source = Escribe de quién vienen los SMS.
messages-error-from = Escribe un número como +15005550006, un número corto o hasta 11 letras y cifras.
messages-error-service = Un Messaging Service SID empieza por MG y tiene 34 caracteres.
messages-error-no-url = Escribe la dirección de tu pasarela.
messages-error-url = La dirección empieza por https, no lleva nombre de usuario y no está dentro de la red.
messages-error-sender = El remitente tiene hasta 100 caracteres.
messages-error-claims = Escribe el sujeto y la audiencia, hasta 200 caracteres cada uno.
messages-error-no-secret = Escribe el secreto que corresponde a esta dirección.
messages-error-base64 = Este secreto no está en base64.
messages-error-mail-from = Escribe una dirección como login@example.com.
messages-error-no-host = Escribe el nombre de tu servidor de correo.
messages-error-host = Escribe un nombre como mail.example.com.
messages-error-inside = Este servidor está dentro de la red. Quien opera Doorcode lo define donde se inicia.
messages-error-port = Escribe 25, 465, 587 o 2525.
messages-error-user = El nombre de usuario tiene hasta 200 caracteres.
messages-error-no-password = Escribe la contraseña de este usuario en este servidor.
messages-error-clear = Una contraseña no viaja sin cifrar. Elige TLS o STARTTLS.
messages-error-email = Escribe una dirección como ann@example.com.

## Countries
messages-countries-title = Países
messages-countries-lead = Los SMS solo van a estos países. Cada uno más es otro en el que alguien puede generar gastos.
messages-countries-draft = Marcado, aún sin guardar. Revísalo y guarda.
messages-countries-search = País o prefijo
messages-countries-all = En todas partes
messages-countries-all-about = Algunos países se usan a menudo para generar gastos. Permite todo solo si tu gente está de verdad en todas partes.
messages-countries-every = Se permiten todos los países
messages-countries-count = { $count ->
    [0] No se permite ningún país
    [one] Se permite { $count } país
   *[other] Se permiten { $count } países
}
messages-countries-none = Ningún país se llama así.
messages-presets = Marcar un grupo
messages-preset-own = Donde está la gente
messages-preset-eu = Unión Europea
messages-preset-na = Norteamérica
messages-preset-all = Todos
messages-preset-none = Ninguno

## Apps
messages-apps-title = Aplicaciones con SMS
messages-apps-lead = En qué aplicaciones se entra por SMS. Una aplicación nueva empieza sin él.
messages-apps-off = El SMS está desactivado como forma de entrar, así que ninguna aplicación lo ofrece, diga lo que diga esta página.
messages-apps-factor = No hay otro segundo paso que el SMS. Hasta que lo haya, ninguna aplicación ofrece entrar por SMS.
messages-apps-search = Nombre o ID de cliente
messages-apps-none = Todavía no hay aplicaciones.
messages-apps-no-match = Ninguna aplicación se llama así.
messages-apps-count = { $count ->
    [one] { $count } aplicación
   *[other] { $count } aplicaciones
}
messages-app-web = Servidor web
messages-app-spa = Página única
messages-app-native = Nativa
messages-app-machine = Máquina

## Test
messages-test-sms-title = Enviar un SMS de prueba
messages-test-sms-lead = Un SMS de verdad con los ajustes guardados. Su código son ceros y no abre nada. Cuenta para los límites y queda en el registro de auditoría.
messages-test-number = Número
messages-test-number-hint = Con su prefijo de país, o como se marca en tu país.
messages-test-send-sms = Enviar el SMS
messages-test-mail-title = Enviar un correo de prueba
messages-test-mail-lead = Un correo de verdad con los ajustes guardados y valores de ejemplo. Su código y sus enlaces no abren nada. Cuenta para los límites y queda en el registro de auditoría.
messages-test-address = Correo electrónico
messages-test-send-mail = Enviar el correo
messages-test-not-yours = Tu rol puede ver esta conexión, pero no enviar nada por ella.
messages-test-country = No van SMS a este país. Permítelo primero en la pestaña Países.
messages-test-soon = Se acaba de enviar algo allí. Prueba de nuevo a las { $time }.
messages-test-often = Los límites no permiten más. Prueba de nuevo a las { $time }.
messages-fate-to = Para
messages-fate-at = Última noticia
messages-fate-moment = { $time }
messages-fate-why = Por qué
messages-fate-code = Código del proveedor
messages-fate-wait = Vuelve a cargar esta página para ver cómo sigue.
messages-state-queued = En espera
messages-state-sending = Enviando
messages-state-accepted = Aceptado por el proveedor
messages-state-sent = Entregado al operador
messages-state-delivered = Entregado
messages-state-undelivered = No entregado
messages-state-failed = Falló
messages-state-unknown = Nadie lo sabe: se perdió la respuesta
messages-class-number = No se puede llegar a este destinatario. Revisa el número o la dirección.
messages-class-route = Este remitente no llega a ese país u operador. Actívalo en el proveedor o usa otro remitente.
messages-class-retried = El proveedor no pudo aceptarlo ahora. Se intenta de nuevo.
messages-class-temporary = El proveedor no pudo aceptarlo. Prueba más tarde.
messages-class-ours = El proveedor rechaza nuestra cuenta o nuestra petición. Revisa las credenciales y el remitente.
messages-class-fraud = El proveedor lo tomó por fraude y lo bloqueó.
messages-class-stop = La persona pidió a este remitente que parara. Tiene que responder START.
messages-class-unknown = El proveedor no da ninguna razón conocida.

## Email connection
messages-mail-lead = Por quién salen los correos y de quién vienen.
messages-mail-provider = Los correos salen por
messages-mail-settings = Aquello con lo que se inició el servidor
messages-mail-started-smtp = El servidor de correo de sus ajustes.
messages-mail-started-outbox = No tiene servidor de correo, así que los correos se quedan en la bandeja local.
messages-mail-started-none = No tiene servidor de correo, así que todos los correos se rechazan.
messages-mail-outbox-about = Los correos se quedan en esta máquina, en /dev/outbox.
messages-mail-none-about = Todos los correos se rechazan.
messages-mail-smtp = Servidor de correo (SMTP)
messages-mail-smtp-about = El servidor de abajo.
messages-mail-host = Servidor
messages-mail-host-hint = Un nombre como mail.example.com.
messages-mail-port = Puerto
messages-mail-port-hint = 587 con STARTTLS, 465 con TLS.
messages-mail-encryption = Cifrado
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = Ninguno, y sin contraseña
messages-mail-user = Nombre de usuario
messages-mail-user-hint = Vacío si el servidor no pide ninguno.
messages-mail-password = Contraseña
messages-mail-from = De
messages-mail-from-hint = De quién vienen los correos. Vacío para { $address }.

## Mail templates
messages-templates-title = Plantillas de correo
messages-templates-lead = Cada correo trae palabras incorporadas en cada idioma. Escribe las tuyas donde quieras.
messages-templates-caption = Tipos de correo
messages-templates-kind = Correo
messages-templates-languages = Idiomas
messages-templates-own = Propia
messages-template-own-lead = En este idioma se envían tus propias palabras.
messages-template-builtin-lead = En este idioma se envían las palabras incorporadas.
messages-template-start = Empezar con el correo incorporado
messages-template-needs = El texto y el HTML deben contener { $word }.
messages-template-subject = Asunto
messages-template-subject-hint = Una línea, en Liquid.
messages-template-text = Texto
messages-template-text-hint = Para lectores sin HTML, en Liquid.
messages-template-html = HTML
messages-template-html-hint = Un documento entero, en Liquid. Los valores se escapan en él.
messages-template-reference = Lo que un correo no sabe está vacío, y es falso en las condiciones.
messages-template-frame-button = Mostrar el HTML abajo
messages-template-look-hint = Con valores de ejemplo, tal como se enviaría. Lo que no se puede guardar cede el sitio al correo incorporado.
messages-template-reset = Volver al correo incorporado
messages-kind-code = Código de acceso
messages-kind-link = Enlace de acceso
messages-kind-verify = Buzón nuevo
messages-kind-recover = Contraseña nueva
messages-kind-sms-set-up = Acceso por SMS configurado
messages-kind-sms-changed = Número cambiado
messages-kind-sms-removed = Número quitado
messages-kind-mfa-added = Segundo paso añadido
messages-kind-mfa-removed = Segundo paso quitado
messages-kind-passkey-added = Llave de acceso añadida
messages-kind-passkey-removed = Llave de acceso quitada
messages-kind-password-changed = Contraseña cambiada
messages-kind-password-removed = Contraseña quitada
messages-kind-codes-made = Códigos de recuperación nuevos
messages-kind-code-used = Código de recuperación usado
messages-kind-browser = Navegador nuevo
messages-kind-address = Buzón cambiado
messages-kind-locked = Acceso cerrado
messages-kind-claimed = Número reclamado
messages-kind-deleted = Cuenta eliminada
messages-kind-invitation = Invitación
messages-kind-recovery-link = Enlace para volver a entrar

## Asking Twilio about the credentials
messages-check = Comprobar
messages-check-hint = Pregunta a Twilio por lo que hay escrito aquí. No se envía ni se guarda nada.
messages-check-fine = Conectado a { $name }.
messages-check-fine-service = Conectado a { $name }. Su Messaging Service { $service } existe.
messages-check-credentials = Twilio no acepta este SID con este token. Copia los dos otra vez desde la consola.
messages-check-missing = Twilio no tiene ninguna cuenta con este SID.
messages-check-service = Esta cuenta no tiene ningún Messaging Service con este SID.
messages-check-closed = Twilio ha suspendido o cerrado esta cuenta. La consola dice por qué.
messages-check-test-credentials = Son credenciales de prueba. No se pueden comprobar y no envían SMS.
messages-check-forbidden = Este token no puede consultar la cuenta.
messages-check-busy = Se ha preguntado a Twilio demasiadas veces. Inténtalo dentro de un minuto.
messages-check-theirs = Twilio tiene un problema propio. Inténtalo más tarde.
messages-check-unreachable = No se puede llegar a Twilio desde este servidor.
messages-check-slow = Twilio no respondió a tiempo. Inténtalo otra vez.
messages-check-strange = Esta respuesta no es de Twilio. Mira la dirección de su API en los ajustes del servidor.
messages-check-again = El token no se vuelve a mostrar. Escríbelo otra vez para guardarlo.

## What texts cost, and how their codes did
messages-estimates = Cuánto cuesta un SMS
messages-estimates-caption = Cuánto cuesta este SMS, en el idioma habitual de cada país
messages-estimates-none = Cuando salgan SMS o se anoten precios, aquí habrá países.
messages-estimates-cut = Solo se muestran los primeros 60 países.
messages-estimates-note = Países y sus precios
messages-estimates-country = País
messages-estimates-segment = Un segmento
messages-estimates-text = Un SMS
messages-price-noted = anotado
messages-price-charged = cobrado hace poco
messages-price-unknown = No se sabe
messages-price-of = Precio de un segmento, { $country }
messages-price-lately = Cobrado hace poco: { $price }
messages-error-price = Escribe un importe y una moneda, por ejemplo 0.0079 USD.
messages-countries-sent = SMS en 30 días
messages-countries-entered = Códigos introducidos
messages-countries-share = { $share } %
messages-countries-few = Muy pocos para juzgar
messages-countries-odd = Se introducen pocos
messages-countries-price-hint = El precio de un segmento con su moneda, por ejemplo 0.0079 USD, solo sirve para estimar. Donde no hay ninguno anotado, cuenta lo que tu proveedor cobró hace poco.
