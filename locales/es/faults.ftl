### Pages for what went wrong and cannot be mended in a form.
fault-id = Si informas de esto, menciona { $id }

fault-not-found-title = Esta página no existe
fault-not-found-body = Revisa la dirección o vuelve al lugar de donde venías.
fault-method-title = Esta página no se puede usar así
fault-method-body = Vuelve al lugar de donde venías e inténtalo de nuevo.
fault-too-large-title = Eso era demasiado
fault-too-large-body = Lo enviado es más grande de lo que acepta esta página.
fault-bad-request-title = No pudimos leer eso
fault-bad-request-body = La solicitud está dañada o incompleta. Vuelve atrás e inténtalo de nuevo.
fault-csrf-title = Eso venía de otro sitio
fault-csrf-body = Por tu seguridad, solo aceptamos formularios de esta página. Vuelve atrás, recarga la página e inténtalo de nuevo.
fault-client-title = No conocemos la aplicación que te envió aquí
fault-client-body = Vuelve a la aplicación y empieza de nuevo. Si se repite, dile a su responsable que el cliente es desconocido.
fault-redirect-title = No podemos devolverte de forma segura
fault-redirect-body = La aplicación pidió volver a una dirección que no está registrada para ella. Díselo a su responsable.
fault-too-often-title = Demasiadas solicitudes
fault-too-often-body = { $seconds ->
    [one] Espera { $seconds } segundo e inténtalo de nuevo.
    [many] Espera { $seconds } de segundos e inténtalo de nuevo.
   *[other] Espera { $seconds } segundos e inténtalo de nuevo.
}
fault-unavailable-title = Algo no está disponible ahora mismo
fault-unavailable-body = No se ha perdido nada. Inténtalo de nuevo en un momento.
fault-internal-title = Algo salió mal por nuestra parte
fault-internal-body = Ha quedado anotado. Inténtalo de nuevo en un momento.
fault-link-title = Este enlace ya no funciona
fault-link-body = Ya se usó o ha caducado. Pide uno nuevo.
fault-forbidden-title = No tienes acceso a esto
fault-forbidden-body = Primero hay que configurar algo, o aquí está desactivado. Vuelve a tu cuenta para ver qué falta.
