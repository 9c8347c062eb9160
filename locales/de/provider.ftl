## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = Fast geschafft
form-post-body = Weiter zu { $app }.
web-message-body = Sie können zu { $app } zurückkehren.
account-title = Welches Konto?
account-lead = Wählen Sie, wer zu { $app } weitergeht.
account-continue = Weiter als { $account }
account-other = Ein anderes Konto verwenden
consent-title = Zugriff erlauben?
consent-heading = { $app } bittet um Zugriff
consent-lead = Sie sind als { $account } angemeldet. { $app } möchte:
consent-openid = Wissen, dass Sie es sind
consent-profile = Ihren Namen, Ihr Bild und Ihre Sprache sehen
consent-email = Ihre E-Mail-Adresse sehen
consent-phone = Ihre Telefonnummer sehen
consent-offline = Angemeldet bleiben, auch wenn Sie es nicht verwenden
consent-api = { $scope } von { $api } verwenden
consent-claim = Sehen, was über Sie als { $claim } bekannt ist
consent-days = { $days ->
    [one] Sie werden { $days } Tag lang nicht wieder gefragt.
   *[other] Sie werden { $days } Tage lang nicht wieder gefragt.
}
consent-withdraw = Sie können das jederzeit zurücknehmen.
consent-allow = Erlauben
consent-refuse = Nicht erlauben
apps-title = Anwendungen mit Zugriff
apps-lead = Diese Anwendungen dürfen Ihr Konto verwenden. Wird der Zugriff entzogen, sind sie abgemeldet.
apps-none = Keine Anwendung hat Zugriff auf Ihr Konto.
apps-remove = { $app } den Zugriff entziehen
apps-removed = { $app } hat keinen Zugriff mehr.
device-title = Ein Gerät verbinden
device-lead = Geben Sie den Code ein, den Ihr Gerät zeigt.
device-label = Code
device-error-unknown = Dieser Code stimmt nicht oder ist abgelaufen. Sehen Sie noch einmal auf Ihr Gerät.
device-error-often = Es wurden zu viele Codes versucht. Warten Sie eine Stunde und beginnen Sie am Gerät von vorn.
device-next = Weiter
device-confirm-title = { $app } anmelden?
device-confirm-code = Zeigt Ihr Gerät { $code }?
device-confirm-account = Es wird als { $account } angemeldet.
device-confirm-warning = Gehen Sie nur weiter, wenn Sie das selbst begonnen haben. Wer Ihnen einen Link oder Code geschickt hat, will vielleicht in Ihr Konto.
device-allow = Ja, anmelden
device-refuse = Nein, abbrechen
device-done-title = Ihr Gerät ist verbunden
device-done-body = Sie können dorthin zurückkehren.
device-refused-title = Nichts wurde verbunden
device-refused-body = Dem Gerät wurde abgesagt.
sign-out-telling = Eine Anwendung erfährt von Ihrer Abmeldung
