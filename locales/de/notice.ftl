### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = Das Anmelden per SMS wurde eingeschaltet
notice-phone-set = Codes an { $number } öffnen jetzt Ihr Konto bei { $app }.
notice-phone-changed-title = Ihre Nummer wurde geändert
notice-phone-changed = Codes für Ihr Konto bei { $app } gehen jetzt an { $number } statt an { $before }.
notice-phone-removed-title = Ihre Nummer wurde entfernt
notice-phone-removed = { $number } wurde von Ihrem Konto bei { $app } entfernt.
notice-email-set-title = Eine E-Mail-Adresse wurde hinzugefügt
notice-email-set = Ihr Konto bei { $app } verwendet jetzt { $address }.
notice-email-changed-title = Ihre E-Mail-Adresse wurde geändert
notice-email-changed = Ihr Konto bei { $app } verwendet jetzt { $address } statt { $before }.
notice-mfa-added-title = Ein zweiter Schritt wurde hinzugefügt
notice-mfa-added = Ihr Konto bei { $app } hat einen neuen zweiten Schritt: { $method }.
notice-mfa-removed-title = Ein zweiter Schritt wurde entfernt
notice-mfa-removed = Ihr Konto bei { $app } hat diesen zweiten Schritt nicht mehr: { $method }.
notice-passkey-added-title = Ein Passkey wurde hinzugefügt
notice-passkey-added = Ein neuer Passkey öffnet Ihr Konto bei { $app }.
notice-passkey-removed-title = Ein Passkey wurde entfernt
notice-passkey-removed = Ein Passkey wurde von Ihrem Konto bei { $app } entfernt.
notice-password-changed-title = Ihr Passwort wurde geändert
notice-password-changed = Ihr Konto bei { $app } hat ein neues Passwort.
notice-password-removed-title = Ihr Passwort wurde entfernt
notice-password-removed = Ihr Konto bei { $app } hat kein Passwort mehr.
notice-recovery-made-title = Neue Wiederherstellungscodes wurden erstellt
notice-recovery-made = Ihr Konto bei { $app } hat neue Wiederherstellungscodes. Die alten gelten nicht mehr.
notice-recovery-used-title = Ein Wiederherstellungscode wurde verwendet
notice-recovery-used = { $left ->
    [one] Jemand hat sich mit einem Ihrer Wiederherstellungscodes bei { $app } angemeldet. { $left } ist übrig.
   *[other] Jemand hat sich mit einem Ihrer Wiederherstellungscodes bei { $app } angemeldet. { $left } sind übrig.
}
notice-new-browser-title = Neue Anmeldung
notice-new-browser = Jemand hat sich mit Ihrem Konto bei { $app } angemeldet, in einem Browser, in dem es noch nicht verwendet wurde.
notice-locked-title = Ein Weg zur Anmeldung wurde geschlossen
notice-locked = Es gab zu viele falsche Versuche. Darum wurde ein Weg zu Ihrem Konto bei { $app } geschlossen.
notice-number-claimed-title = Ihre Nummer wird Ihr Konto verlassen
notice-number-claimed = { $days ->
    [one] Jemand anderes hat gezeigt, dass SMS an { $number } dort ankommen. In { $days } Tag wird sie von Ihrem Konto bei { $app } entfernt.
   *[other] Jemand anderes hat gezeigt, dass SMS an { $number } dort ankommen. In { $days } Tagen wird sie von Ihrem Konto bei { $app } entfernt.
}
notice-deleted-title = Ihr Konto wurde gelöscht
notice-deleted = Ihr Konto bei { $app } wurde gelöscht, mit allem, was darin war.

## Second steps
notice-method-totp = Authenticator-App
notice-method-passkey = Passkey
notice-method-sms = Code per SMS
notice-method-email = Code per E-Mail

## Circumstances
notice-when = Wann: { $at }
notice-browser = Browser: { $browser }
notice-browser-on = { $browser } auf { $system }
notice-network = Netzwerkadresse: { $network }
notice-name = Name: { $name }

## What to do
notice-was-you = Wenn Sie das waren, müssen Sie nichts tun.
notice-take-back = { $days ->
    [one] Wenn Sie es nicht waren, verwenden Sie diesen Link. Er macht die Änderung rückgängig und meldet alles ab. Er gilt { $days } Tag.
   *[other] Wenn Sie es nicht waren, verwenden Sie diesen Link. Er macht die Änderung rückgängig und meldet alles ab. Er gilt { $days } Tage.
}
notice-sign-out = { $days ->
    [one] Wenn Sie es nicht waren, verwenden Sie diesen Link. Er meldet alles ab. Er gilt { $days } Tag.
   *[other] Wenn Sie es nicht waren, verwenden Sie diesen Link. Er meldet alles ab. Er gilt { $days } Tage.
}
notice-keep-number = Wenn die Nummer noch Ihnen gehört, behalten Sie sie mit diesem Link.
notice-no-link = Wenn Sie es nicht waren, wenden Sie sich an den Betreiber von { $app }.
notice-not-me = Das war ich nicht
notice-keep = Nummer behalten
invitation-subject = Sie sind zu { $app } eingeladen
invitation-body = Bei { $app } wurde ein Konto für Sie angelegt. Öffnen Sie es mit diesem Link.
invitation-once = Der Link funktioniert einmal. Wenn Sie nicht wissen, worum es geht, ignorieren Sie diese E-Mail.
invitation-button = Mein Konto öffnen
recovery-link-subject = Wieder hinein bei { $app }
recovery-link-body = Jemand, der { $app } betreut, hat dies begonnen, um Ihnen wieder hineinzuhelfen.
recovery-link-what = Bestätigen Sie mit diesem Link, dass dieses Postfach Ihres ist, und melden Sie sich dann an. Niemand sieht dabei einen Code oder ein Passwort von Ihnen.
recovery-link-button = Wieder hinein
recovery-link-once = Der Link funktioniert einmal. Haben Sie niemanden um Hilfe gebeten, beachten Sie diese Mail nicht: Ohne den Link ändert sich nichts.

## The page behind the link
disown-title = Waren Sie das nicht?
disown-keep-title = Gehört diese Nummer noch Ihnen?
disown-lead-take-back = Mit der Schaltfläche machen Sie das rückgängig und melden alles ab, was Ihr Konto verwendet.
disown-lead-sign-out = Mit der Schaltfläche melden Sie alles ab, was Ihr Konto verwendet.
disown-lead-keep = Mit der Schaltfläche behalten Sie die Nummer und melden alles ab, was Ihr Konto verwendet.
disown-done-title = Das ist erledigt
disown-done-back = Die Änderung wurde rückgängig gemacht.
disown-done-kept = Die Nummer bleibt bei Ihrem Konto.
disown-done-nothing = Es gab nichts mehr rückgängig zu machen.
disown-done-signed-out = Alles, was Ihr Konto verwendet hat, ist abgemeldet.
disown-next-title = Was Sie jetzt tun sollten
disown-next-mailbox = Ändern Sie das Passwort Ihres Postfachs, falls jemand anderes es mitlesen könnte.
disown-next-password = Ihr Passwort gilt nicht mehr. Wählen Sie ein neues, das Sie sonst nirgends verwenden.
disown-next-look = Melden Sie sich neu an und prüfen Sie jeden Weg in Ihr Konto.
disown-continue = Zu Ihrem Konto
