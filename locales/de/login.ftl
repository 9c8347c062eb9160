### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Fehler: { $step } – { $app }
error-prefix = Fehler:
host-label = Sie sind auf
language-label = Sprache
foot-privacy = Datenschutz
foot-terms = Bedingungen
foot-support = Hilfe
elsewhere = Sie haben sich in einem anderen Tab angemeldet.
elsewhere-continue = Weiter

## Start, phone
login-title = Anmelden
login-phone-lead = Wir senden einen Einmalcode per SMS an Ihr Telefon. Sie brauchen kein Passwort.
login-phone-lead-signup = Wir senden einen Einmalcode per SMS an Ihr Telefon. Wenn Sie neu hier sind, entsteht damit Ihr Konto.
phone-region = Land oder Region
phone-region-suggested = Vorschläge
phone-region-all = Alle
phone-label = Handynummer
phone-hint = Zum Beispiel { $example }
phone-send = Code per SMS senden
phone-sending = Wird gesendet…
phone-rates = Ihr Anbieter kann für Nachrichten Gebühren berechnen.
used-last = Zuletzt verwendet
or = oder

## Start, e-mail
login-email-lead = Wir senden einen Einmalcode an Ihre E-Mail-Adresse. Sie brauchen kein Passwort.
email-label = E-Mail-Adresse
email-send = Code per E-Mail senden

## Ways
way-sms = Code per SMS senden
way-email = Code per E-Mail senden
other-title = Anderen Weg wählen
other-lead = So können Sie sich bei { $app } anmelden.
other-sms-line = Ein { $digits }-stelliger Code an Ihr Telefon
other-email-line = Ein { $digits }-stelliger Code an Ihre E-Mail-Adresse
other-back = Zurück

## Errors of the start pages
phone-error-empty = Geben Sie Ihre Handynummer ein
phone-error-not-digits = Eine Telefonnummer hat nur Ziffern, Leerzeichen und + ( ) - .
phone-error-too-short = { $number } ist zu kurz für dieses Land ({ $country }). Prüfen Sie die Nummer und versuchen Sie es noch einmal
phone-error-too-long = { $number } ist zu lang für dieses Land ({ $country }). Prüfen Sie die Nummer und versuchen Sie es noch einmal
phone-error-not-in-plan = { $number } ist keine Telefonnummer in diesem Land ({ $country }). Prüfen Sie das Land und die Nummer
phone-error-email = Das ist eine E-Mail-Adresse. Wählen Sie unten „Code per E-Mail senden“, um sie zu verwenden
phone-error-landline = { $number } sieht nach Festnetz aus, und dort kommen keine SMS an. Geben Sie eine Handynummer ein
phone-error-kind = An diese Art von Nummer können wir keine Codes senden. Geben Sie eine Handynummer ein
phone-error-country = An Nummern in diesem Land ({ $country }) senden wir noch keine SMS. Wählen Sie unten einen anderen Weg
phone-error-extension = Lassen Sie die Durchwahl weg und geben Sie nur die Nummer ein
phone-error-opted-out = Diese Nummer möchte keine SMS mehr von uns. Senden Sie START per SMS an die Nummer, von der sie kamen, oder wählen Sie einen anderen Weg
phone-error-refused = Die SMS konnte nicht an { $number } zugestellt werden. Prüfen Sie die Nummer, oder wählen Sie einen anderen Weg
phone-error-off = Das Anmelden per SMS ist hier ausgeschaltet. Wählen Sie einen anderen Weg
email-error-empty = Geben Sie Ihre E-Mail-Adresse ein
email-error-shape = Geben Sie eine E-Mail-Adresse wie name@example.com ein
email-error-too-long = Diese E-Mail-Adresse ist zu lang
email-error-phone = Das ist eine Telefonnummer. Wählen Sie unten „Code per SMS senden“, um sie zu verwenden
email-error-off = Das Anmelden per E-Mail ist hier ausgeschaltet. Wählen Sie einen anderen Weg

## Code
code-title = Code eingeben
code-sent-sms = Per SMS gesendet an { $number }
code-sent-email = Per E-Mail gesendet an { $address }
code-change-sms = Nummer ändern
code-change-email = Adresse ändern
code-label = { $digits }-stelliger Code
code-hint = { $minutes ->
    [one] Gilt { $minutes } Minute. Geben Sie ihn niemandem, auch uns nicht.
   *[other] Gilt { $minutes } Minuten. Geben Sie ihn niemandem, auch uns nicht.
}
code-tries-left = { $left ->
    [one] Noch { $left } Versuch. Danach brauchen Sie einen neuen Code.
   *[other] Noch { $left } Versuche. Danach brauchen Sie einen neuen Code.
}
code-submit = Anmelden
code-checking = Wird geprüft…
code-help = Keinen Code bekommen?
code-help-sms = Eine SMS kann eine Minute dauern. Prüfen Sie die Nummer oben und ob Ihr Telefon Empfang hat.
code-help-email = Eine E-Mail kann eine Minute dauern. Prüfen Sie die Adresse oben und Ihren Spam-Ordner.
code-help-no-account = Wenn kein Code ankommt, gibt es hier vielleicht kein Konto dafür.
code-resend = Noch einmal senden
code-resend-in = Noch einmal senden in
code-resend-ready = Sie können den Code jetzt noch einmal senden.
code-instead-email = Code stattdessen per E-Mail senden
code-instead-sms = Code stattdessen per SMS senden
code-sent-again = Um { $time } noch einmal gesendet.
code-too-soon = Sie können ihn um { $time } noch einmal senden.
code-slow = Die SMS kann einen Moment brauchen.
code-delivered = Um { $time } zugestellt.
code-undelivered = Ihr Netz hat die SMS nicht angenommen. Wählen Sie einen anderen Weg.
code-not-sent = Wir konnten die Nachricht gerade nicht übergeben. Wählen Sie einen anderen Weg, oder senden Sie sie gleich noch einmal.

## Errors of the code page
code-error-empty = Geben Sie den Code ein, den wir gesendet haben
code-error-not-digits = Der Code hat nur Ziffern
code-error-length = { $digits ->
   *[other] Der Code hat { $digits } Ziffern. Sie haben { $entered } eingegeben
}
code-error-wrong = { $code } ist nicht der Code, den wir gesendet haben. Sehen Sie in unsere neueste Nachricht und versuchen Sie es noch einmal.
code-error-expired = Dieser Code ist abgelaufen. Senden Sie einen neuen, um weiterzumachen.
code-error-new-sent = Dieser Code ist abgelaufen. Wir haben Ihnen gerade einen neuen gesendet.
code-error-superseded = Ein neuerer Code wurde gesendet. Geben Sie den neuesten ein.

## Wait page
wait-title-tries = Zu viele falsche Codes
wait-title-sends = Zu viele Nachrichten
wait-title-network = Zu viele Versuche aus diesem Netz
wait-until = Warten Sie zu Ihrer Sicherheit bis { $time } und beginnen Sie dann neu.
wait-minutes = { $minutes ->
    [one] Das ist in { $minutes } Minute.
   *[other] Das ist in { $minutes } Minuten.
}
wait-minutes-script = Verbleibende Minuten: { $minutes }
wait-other = Was Sie jetzt tun können
wait-tries-new = Der Code gilt nicht mehr. Sie können einen neuen anfordern.
start-again = Neu beginnen
back-to = Zurück zu { $app }

## Pages about the state of the sign-in
stale-title = Diese Anmeldeseite ist abgelaufen
stale-body = Sie war länger als eine Stunde offen. Nichts ist verloren.
cookie-title = Ihr Browser hat ein Cookie nicht behalten, das wir brauchen
cookie-body = Erlauben Sie Cookies für diese Website, gehen Sie zurück zu { $app } und beginnen Sie neu. Meist liegt es an privaten Fenstern oder Cookie-Blockern.
used-title = Sie haben diese Seite schon benutzt
used-body = Sie sind angemeldet. Hier ist nichts mehr zu tun.
continue-to = Weiter zu { $app }
no-way-title = Im Moment gibt es keinen Weg zum Anmelden
no-way-body = Für { $app } ist kein Weg zum Anmelden eingeschaltet. Nur der Betreiber kann das ändern.
step-up-title = Ein weiterer Schritt ist nötig
step-up-body = Ihr Code stimmt, aber { $app } verlangt einen zweiten Schritt, den Ihr Konto noch nicht hat. Wenden Sie sich an den Betreiber.
blocked-title = Dieses Konto ist pausiert
blocked-body = Wenden Sie sich an den Betreiber von { $app }.
signed-out-title = Sie sind abgemeldet
signed-out-body = Sie können diese Seite schließen.
sign-out-title = Abmelden?
sign-out-body = Sie werden hier von { $app } abgemeldet und von allem, was diese Anmeldung verwendet.
sign-out-confirm = Abmelden
