### Pages for what went wrong and cannot be mended in a form.
fault-id = Wenn Sie das melden, nennen Sie { $id }

fault-not-found-title = Diese Seite gibt es nicht
fault-not-found-body = Prüfen Sie die Adresse, oder gehen Sie dorthin zurück, woher Sie kamen.
fault-method-title = So lässt sich diese Seite nicht benutzen
fault-method-body = Gehen Sie dorthin zurück, woher Sie kamen, und versuchen Sie es noch einmal.
fault-too-large-title = Das war zu viel
fault-too-large-body = Was gesendet wurde, ist größer, als diese Seite annimmt.
fault-bad-request-title = Wir konnten das nicht lesen
fault-bad-request-body = Die Anfrage ist beschädigt oder unvollständig. Gehen Sie zurück und versuchen Sie es noch einmal.
fault-csrf-title = Das kam von woanders
fault-csrf-body = Zu Ihrer Sicherheit nehmen wir nur Formulare von dieser Seite an. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
fault-client-title = Wir kennen die App nicht, die Sie hierher geschickt hat
fault-client-body = Gehen Sie zurück zur App und beginnen Sie neu. Wenn es wieder passiert, sagen Sie dem Betreiber, dass der Client unbekannt ist.
fault-redirect-title = Wir können Sie nicht sicher zurückschicken
fault-redirect-body = Die App wollte zu einer Adresse zurück, die nicht für sie registriert ist. Sagen Sie es dem Betreiber.
fault-too-often-title = Zu viele Anfragen
fault-too-often-body = { $seconds ->
    [one] Warten Sie { $seconds } Sekunde und versuchen Sie es noch einmal.
   *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
}
fault-unavailable-title = Etwas ist gerade nicht verfügbar
fault-unavailable-body = Nichts ist verloren. Versuchen Sie es gleich noch einmal.
fault-internal-title = Bei uns ist etwas schiefgegangen
fault-internal-body = Es ist vermerkt. Versuchen Sie es gleich noch einmal.
fault-link-title = Dieser Link funktioniert nicht mehr
fault-link-body = Er wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.
fault-forbidden-title = Das steht Ihnen nicht offen
fault-forbidden-body = Entweder muss zuerst etwas eingerichtet werden, oder es ist hier ausgeschaltet. Gehen Sie zurück zu Ihrem Konto und sehen Sie nach, was fehlt.
