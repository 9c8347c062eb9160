### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Mit Passwort anmelden
way-passkey = Passkey verwenden
other-password-line = { $digits ->
   *[other] Ihre E-Mail-Adresse und Ihr Passwort
}
other-passkey-line = { $digits ->
   *[other] Gesicht, Fingerabdruck oder Displaysperre
}
code-instead-password = Stattdessen mit Passwort anmelden
code-instead-passkey = Stattdessen Passkey verwenden
login-password-lead = Geben Sie zuerst Ihre E-Mail-Adresse ein.
login-passkey-lead = Mit Gesicht, Fingerabdruck oder Displaysperre.
identifier-next = Weiter
start-sign-up = Neu bei { $app }? Konto erstellen

## Password
password-title = Passwort eingeben
password-show = Passwort anzeigen
password-error-empty = Geben Sie Ihr Passwort ein
password-error-no-match = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder wählen Sie einen anderen Weg
password-error-closed = Dieses Passwort ist nach zu vielen falschen Versuchen gesperrt. Wählen Sie einen anderen Weg, oder legen Sie ein neues fest
forgot-link = Passwort vergessen?
forgot-title = Neues Passwort wählen
forgot-lead = Wir senden zuerst einen Code an Ihre E-Mail-Adresse.
forgot-sent = Wenn es hier ein Konto für { $address } gibt, haben wir einen Code dorthin gesendet.
new-password-title = Neues Passwort wählen
new-password-lead = Sie werden überall abgemeldet und melden sich dann mit dem neuen Passwort an.
password-new = Neues Passwort
password-hint = { $least ->
    [one] Mindestens { $least } Zeichen. Am besten mehrere zufällige Wörter.
   *[other] Mindestens { $least } Zeichen. Am besten mehrere zufällige Wörter.
}
password-error-short = { $least ->
    [one] Verwenden Sie mindestens { $least } Zeichen
   *[other] Verwenden Sie mindestens { $least } Zeichen
}
password-error-long = { $most ->
   *[other] Das ist länger als { $most } Bytes. Verwenden Sie ein kürzeres Passwort
}
password-error-common = Das ist leicht zu erraten. Verwenden Sie mehrere zufällige Wörter
password-error-context = „{ $word }“ ist anderen bekannt. Verwenden Sie Wörter, die nichts mit Ihnen oder dieser Website zu tun haben

## Passkey
passkey-cancelled = Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.
passkey-failed = Dieser Passkey hat nicht funktioniert. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.
passkey-unknown = Dieser Passkey gehört hier zu keinem Konto. Wählen Sie einen anderen Weg.
passkey-stale = Das hat zu lange gedauert. Versuchen Sie es noch einmal.
passkey-no-script = Passkeys brauchen JavaScript. Schalten Sie es ein, oder wählen Sie einen anderen Weg.

## Mailed link
link-title = Anmelden
link-heading = Bei { $app } anmelden?
link-elsewhere-title = Geben Sie diesen Code dort ein, wo Sie begonnen haben
link-elsewhere-lead = Sie haben die Anmeldung in einem anderen Browser oder auf einem anderen Gerät begonnen. Geben Sie dort diesen Code ein:
link-elsewhere-warning = Wenn Sie keine Anmeldung begonnen haben, schließen Sie diese Seite und geben Sie den Code niemandem.

## Second step
mfa-title = Noch ein Schritt
mfa-lead-totp = Öffnen Sie Ihre Authenticator-App und geben Sie den 6-stelligen Code für { $app } ein.
mfa-lead-passkey = Zeigen Sie mit Ihrem Passkey, dass Sie es sind. Danach geht es weiter zu { $app }.
mfa-lead-sms = Wir senden einen Code per SMS an { $address }.
mfa-lead-email = Wir senden einen Code an { $address }.
mfa-sent = Wir haben einen Code an { $address } gesendet.
mfa-remember = { $days ->
    [one] In diesem Browser { $days } Tag lang nicht wieder fragen
   *[other] In diesem Browser { $days } Tage lang nicht wieder fragen
}
mfa-way-totp = Authenticator-App
mfa-way-recovery = Wiederherstellungscode verwenden
mfa-error-totp = Dieser Code stimmt nicht. Codes wechseln alle 30 Sekunden, nehmen Sie also den neuesten.
mfa-error-code = Das ist nicht der Code, den wir gesendet haben. Sehen Sie in unsere neueste Nachricht und versuchen Sie es noch einmal.
mfa-error-dead = Dieser Code gilt nicht mehr. Senden Sie einen neuen.
mfa-error-locked = Nach zu vielen falschen Versuchen ist dieser Weg geschlossen. Wählen Sie einen anderen Weg.
mfa-error-not-sent = Dorthin können wir gerade keinen Code senden. Wählen Sie einen anderen Weg.
mfa-name-totp = Authenticator-App
mfa-name-passkey = Passkey
mfa-name-sms = SMS
mfa-name-email = E-Mail
mfa-about-totp = Ein 6-stelliger Code aus einer App auf Ihrem Telefon. Geht auch ohne Empfang.
mfa-about-passkey = Gesicht, Fingerabdruck oder Displaysperre. Am schnellsten und sichersten.
mfa-about-sms = Ein Code per SMS. Andere können eine Telefonnummer übernehmen, halten Sie sich also noch einen anderen Weg offen.
mfa-about-email = Ein Code per E-Mail. Bequem, aber der schwächste dieser Wege.

## Recovery code
recovery-title = Wiederherstellungscode verwenden
recovery-lead = Jeder Code auf der Liste, die Sie aufbewahrt haben, gilt einmal.
recovery-label = Wiederherstellungscode
recovery-hint = 15 Buchstaben und Ziffern, in Fünfergruppen
recovery-error-empty = Geben Sie einen Wiederherstellungscode ein
recovery-error-wrong = Dieser Wiederherstellungscode stimmt nicht oder wurde schon verwendet
codes-title = Ihre Wiederherstellungscodes
codes-lead = Bewahren Sie sie an einem sicheren Ort auf. Sie werden nur jetzt gezeigt. Jeder gilt einmal, falls Sie Ihren zweiten Schritt nicht verwenden können.
codes-lead-used = Sie haben einen Ihrer Wiederherstellungscodes verwendet, hier sind darum neue. Die alten gelten nicht mehr. Bewahren Sie diese an einem sicheren Ort auf: Sie werden nur jetzt gezeigt.
codes-copy = Kopieren
codes-download = Herunterladen
codes-print = Drucken
codes-saved = Ich habe diese Codes sicher aufbewahrt
codes-done = Fertig

## Setting a second step up on the way
enrol-title = Richten Sie einen zweiten Nachweis ein
enrol-lead = { $app } verlangt einen zweiten Schritt. Er schützt Sie, wenn jemand anderes an Ihren Code oder Ihre Nummer kommt.
offer-title = Fügen Sie einen zweiten Weg hinzu
offer-lead = Bisher führt nur eine SMS in Ihr Konto. Wenn Sie die Nummer verlieren, verlieren Sie das Konto. Fügen Sie jetzt einen weiteren Weg hinzu.
offer-passkey-title = Beim nächsten Mal ohne Code
offer-passkey-lead = Melden Sie sich bei { $app } mit Gesicht, Fingerabdruck oder Bildschirmsperre an.
offer-shared-device = Richten Sie keinen Passkey auf einem Gerät ein, das Sie teilen.
offer-later = Nicht jetzt

## Confirming to be there
confirm-title = Bestätigen Sie zuerst, dass Sie es sind
confirm-lead = Sie sind dabei, den Schutz Ihres Kontos zu ändern.
confirm-none = Keiner Ihrer Wege zum Anmelden ist gerade eingeschaltet. Wenden Sie sich an den Betreiber.
somebody-else-title = Das ist ein anderes Konto
somebody-else-body = Sie haben mit einem anderen Konto bestätigt als dem, mit dem Sie angemeldet sind. Gehen Sie zurück und verwenden Sie Ihr eigenes.

## Sign-up
signup-title = Konto erstellen
signup-lead = Für { $app }. Wenn Sie schon ein Konto haben, werden Sie damit angemeldet.
signup-name = Ihr Name
signup-submit = Konto erstellen
signup-by-phone = Stattdessen eine Telefonnummer verwenden
signup-by-email = Stattdessen eine E-Mail-Adresse verwenden
signup-have-one = Ich habe schon ein Konto

## A number that nobody proved for long
old-number-title = Das ist eine Weile her
old-number-lead = Der Code war richtig, aber diese Nummer wurde hier lange nicht benutzt, und Nummern werden an andere Leute vergeben. Wenn das Konto Ihnen gehört, melden Sie sich auf einem anderen Weg an.
old-number-new = Ist die Nummer neu für Sie?
old-number-claim-lead = Dann können Sie mit ihr ein eigenes Konto bekommen. Wir warten vorher einige Tage und benachrichtigen, wer sie früher benutzt hat.
old-number-claim = Diese Nummer ist neu für mich
old-number-until = Ab dem { $date } entsteht mit dieser Nummer ein neues Konto, falls ihr früherer Inhaber nicht widerspricht.
old-number-turned-down = Wer diese Nummer hier benutzt, sagt, dass sie ihm noch gehört. Wenden Sie sich an den Betreiber.
