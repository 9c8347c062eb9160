### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Zum Inhalt springen
account-nav = Ihr Konto
account-nav-profile = Profil
account-nav-security = Datenschutz und Sicherheit
account-nav-sessions = Wo Sie angemeldet sind
account-nav-activity = Aktivität
account-nav-data = Ihre Daten
account-cancel = Abbrechen
account-save = Speichern
account-confirm = Bestätigen
account-back = Zurück

## Privacy & Security
security-title = Datenschutz und Sicherheit
security-lead = Wie Sie sich anmelden und was Ihr Konto schützt.
security-since = Hinzugefügt am { $date }
security-used = Zuletzt verwendet am { $date }
security-remove = Entfernen
security-remove-named = { $name } entfernen
security-rename = Umbenennen
security-rename-named = { $name } umbenennen
security-phone = Anmelden per SMS
security-phone-set = Sie können sich mit einem Code anmelden, den wir an die Nummer { $number } senden.
security-phone-open = Melden Sie sich mit einem Code an, den wir an Ihr Telefon senden.
security-phone-locked = Fügen Sie zuerst einen anderen zweiten Schritt hinzu, zum Beispiel eine Authenticator-App. Dann kann ein verlorenes Telefon Sie nicht aussperren.
security-phone-fix = Zweiten Schritt hinzufügen
security-phone-off = Die Nummer { $number } wird zurzeit nicht verwendet: Das Anmelden per SMS ist hier ausgeschaltet.
security-phone-set-up = Einrichten
security-phone-change = Nummer ändern
security-phone-remove = Ausschalten
security-steps = Zweiter Schritt
security-steps-lead = Wird nach Passwort, SMS oder E-Mail verlangt, damit es nicht genügt, eines davon zu stehlen.
security-steps-add = Zweiten Schritt hinzufügen
security-remembered = { $count ->
    [one] { $count } Browser wird nicht nach dem zweiten Schritt gefragt.
   *[other] { $count } Browser werden nicht nach dem zweiten Schritt gefragt.
}
security-forget = Überall wieder fragen
security-passkeys = Passkeys
security-passkeys-none = Noch keine Passkeys. Mit ihnen geht das Anmelden am schnellsten und sichersten.
security-passkeys-add = Passkey hinzufügen
security-codes = Wiederherstellungscodes
security-codes-left = { $left ->
    [0] Sie haben keine Wiederherstellungscodes mehr. Erstellen Sie neue.
    [one] Noch { $left } Wiederherstellungscode übrig.
   *[other] Noch { $left } Wiederherstellungscodes übrig.
}
security-codes-new = Neue Codes
security-password = Passwort
security-password-set = Sie haben ein Passwort.
security-password-none = Sie haben kein Passwort.
security-password-add = Passwort festlegen
security-password-change = Passwort ändern
security-sessions = Sehen Sie jeden Browser, der in Ihrem Konto angemeldet ist, und melden Sie ab, was Sie nicht kennen.
security-sessions-show = Anzeigen

## What was done
done-phone-set = Sie können sich jetzt mit Ihrer Nummer anmelden. Wir haben Ihnen dazu eine E-Mail gesendet.
done-phone-changed = Sie melden sich jetzt mit Ihrer neuen Nummer an. Die alte gilt nicht mehr.
done-phone-removed = Das Anmelden per SMS ist für Ihr Konto ausgeschaltet.
done-totp-added = Ihre Authenticator-App ist eingerichtet.
done-totp-removed = Die Authenticator-App ist entfernt.
done-step-added = Ihr zweiter Schritt ist eingerichtet.
done-step-removed = Dieser zweite Schritt ist entfernt.
done-passkey-added = Ihr Passkey ist bereit.
done-passkey-renamed = Der Passkey hat seinen neuen Namen.
done-passkey-removed = Der Passkey ist hier entfernt. Sie können ihn auch auf Ihrem Gerät löschen.
done-password-set = Ihr neues Passwort gilt ab jetzt.
done-password-removed = Ihr Passwort ist entfernt.
done-forgotten = Jeder Browser wird wieder nach dem zweiten Schritt gefragt.
done-codes-made = Ihre neuen Wiederherstellungscodes gelten. Die alten gelten nicht mehr.

## Phone set-up
wizard-step = Schritt { $step } von { $of }
phone-setup-title = Anmelden per SMS
phone-setup-lead = Geben Sie die Nummer ein, mit der Sie sich anmelden möchten. Wir senden dorthin einen Code per SMS.
phone-step-title = SMS als zweiter Schritt
phone-step-lead = Geben Sie die Nummer ein, an die wir Codes per SMS senden sollen.
phone-setup-risk = Telefonnummern können von anderen übernommen, neu vergeben oder unerreichbar werden. Halten Sie sich noch einen anderen Weg zum Anmelden offen, zum Beispiel einen Passkey oder eine Authenticator-App.
phone-error-taken = Diese Nummer wird von einem anderen Konto verwendet. Melden Sie sich mit ihr an, oder entfernen Sie sie zuerst dort
phone-error-too-often = Es wurden zu viele Nachrichten angefordert. Warten Sie eine Weile und versuchen Sie es noch einmal
phone-error-not-sent = An diese Nummer können wir gerade keine SMS senden
code-error-taken = Das wird von einem anderen Konto verwendet. Melden Sie sich damit an, oder entfernen Sie es zuerst dort
code-error-wrong-again = Das ist nicht der Code, den wir gesendet haben. Sehen Sie in unsere neueste Nachricht und versuchen Sie es noch einmal
code-error-not-open = Das lässt sich gerade nicht einrichten. Ihre zweiten Schritte haben sich inzwischen geändert
remove-phone-title = Anmelden per SMS ausschalten
remove-phone-lead = Wir senden einen Code per SMS an die Nummer { $number }, damit nur Sie das ausschalten können.
remove-phone-remaining = Sie können sich weiterhin anmelden mit:
remove-phone-lost = Ich habe diese Nummer nicht mehr
remove-last-way = Das ist Ihr letzter Weg zum Anmelden. Fügen Sie zuerst einen anderen hinzu.
remove-last-step = Ein zweiter Schritt ist hier Pflicht, und das ist Ihr letzter. Fügen Sie zuerst einen anderen hinzu.
remove-sms-rests = Das Anmelden per SMS braucht einen anderen zweiten Schritt, und das ist der letzte, den Sie haben.
kept-title = So lässt sich das nicht entfernen
kept-both = Entfernen und Anmelden per SMS ausschalten
kept-back = Behalten

## Second steps
second-step-title = Zweiten Schritt hinzufügen
second-step-lead = Wählen Sie, was wir nach dem ersten Schritt noch verlangen.
second-step-none = Im Moment gibt es nichts hinzuzufügen.
second-step-best = Empfohlen
second-step-add = Hinzufügen
totp-title = Authenticator-App einrichten
totp-lead = Jede App, die 6-stellige Codes erzeugt, ist geeignet.
totp-step-scan = Scannen Sie dieses Bild mit der App:
totp-qr = Ein QR-Code, der den Schlüssel darunter enthält
totp-key = Oder geben Sie diesen Schlüssel in der App ein:
totp-open = In einer App auf diesem Gerät öffnen
totp-step-code = Geben Sie den 6-stelligen Code ein, den die App zeigt
totp-name = Ein Name dafür (wenn Sie möchten)
totp-turn-on = Einschalten
totp-error-wrong = Dieser Code stimmt nicht. Codes wechseln alle 30 Sekunden, nehmen Sie also den neuesten
totp-error-stale = Das hat zu lange gedauert. Scannen Sie das neue Bild und geben Sie den Code dazu ein
totp-error-too-many = Sie haben schon so viele Authenticator-Apps, wie ein Konto haben kann
passkey-title = Passkey hinzufügen
passkey-lead = Melden Sie sich nächstes Mal mit Gesicht, Fingerabdruck oder Displaysperre an.
passkey-shared = Tun Sie das nicht auf einem Gerät, das Sie mit anderen teilen.
passkey-add = Passkey hinzufügen
passkey-name = Name
passkey-name-hint = Bleibt das Feld leer, nehmen wir den Namen Ihres Geräts
passkey-name-title = Passkey umbenennen
passkey-name-empty = Geben Sie einen Namen ein
passkey-registered = Dieses Gerät hat schon einen Passkey für Ihr Konto.
passkey-too-many = Sie haben schon so viele Passkeys, wie ein Konto haben kann.
codes-new-title = Neue Wiederherstellungscodes
codes-new-lead = Sie bekommen zehn neue Codes. Die alten gelten dann nicht mehr.
codes-new-make = Neue Codes erstellen

## Password
password-old = Aktuelles Passwort
password-end-others = Mich überall sonst abmelden
password-remove = Mein Passwort entfernen
password-error-wrong = Das ist nicht Ihr aktuelles Passwort
password-error-often = Zu viele Versuche. Warten Sie eine Weile und versuchen Sie es noch einmal
