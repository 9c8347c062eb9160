### Personen in der Verwaltung: die Liste, die Seite einer Person, Anlegen, Import und Export; Sitzungen; wer welche Rolle hat.

## The list
users-title = Personen
users-lead = Finden Sie jemanden, sehen Sie, wie die Person sich anmeldet, und helfen Sie ihr.
users-search = Suchen nach
users-search-hint = Ein Name, eine E-Mail-Adresse, eine Telefonnummer oder eine Kennung. Namen werden nach ihren ersten Buchstaben gefunden, Adressen und Nummern nur vollständig.
users-search-go = Suchen
users-search-none = Niemand hat diese Adresse.
users-search-no-id = Niemand hat diese Kennung.
users-filter = Welche Personen
users-filter-all = Alle
users-filter-blocked = Gesperrt
users-caption-newest = Personen, die neuesten zuerst
users-caption-names = Personen nach Namen
users-caption-address = Personen mit dieser Adresse
users-column-person = Person
users-column-addresses = Adressen
users-column-ways = Anmeldewege und zweite Schritte
users-column-seen = Letzte Anmeldung
users-column-state = Zustand
users-nameless = Ohne Namen
users-never = Nie
users-none = Keine
users-active = Aktiv
users-blocked = Gesperrt
users-unproven = nicht bestätigt
users-empty = Noch ist niemand da. Personen erscheinen, wenn sie sich registrieren oder wenn Sie sie anlegen.
users-empty-search = Niemand passt dazu.
users-next = Nächste Seite
users-first = Erste Seite
users-add = Person anlegen
users-import = Importieren
users-export = Exportieren
users-time = { $time }
users-done-deleted = Das Konto wurde gelöscht.

## A person
users-back = Alle Personen
users-id = Kennung
users-since = Hier seit { $date }
users-seen = Zuletzt angemeldet am { $time }
users-addresses = Adressen
users-addresses-none = Keine Adresse. Mit diesem Konto kann sich niemand anmelden.
users-confirmed = Bestätigt am { $date }
users-signs-in = Meldet an
users-second-step = Zweiter Schritt
users-reveal = Vollständig zeigen
users-reveal-note = Das Audit-Protokoll hält fest, wer wann nachgesehen hat.
users-revealed = Vollständig gezeigt, nur dieses Mal.
users-factors = Anmeldewege und zweite Schritte
users-factors-none = Keine außer den Adressen oben.
users-password-since = Gesetzt am { $date }
users-kept-way = Das ist der letzte Anmeldeweg. Ohne ihn käme die Person nicht mehr hinein.
users-kept-step = Ein zweiter Schritt ist vorgeschrieben, und das ist der letzte.
users-kept-sms = Die Anmeldung per SMS beruht auf diesem zweiten Schritt. Das eine kann nicht ohne das andere gehen.
users-kept-both = Beides entfernen
users-not-oneself = Das können Sie nicht bei sich selbst tun. Nutzen Sie Ihre eigenen Kontoseiten.
users-not-higher = Diese Person darf mehr als Sie. Fragen Sie jemanden mit derselben Rolle.
users-not-last = Das ist der letzte Eigentümer. Geben Sie zuerst jemand anderem diese Rolle.
users-sessions = Wo die Person angemeldet ist
users-sessions-none = Nirgends.
users-sessions-end-all = Überall abmelden
users-recovery = Hilfe, um wieder hineinzukommen
users-recovery-lead = Schickt einen Link an die E-Mail-Adresse der Person. Er bestätigt das Postfach und führt zur Anmeldung. Sie sehen keinen Code und wählen kein Passwort.
users-recovery-send = Link senden
users-recovery-none = Es gibt keine E-Mail-Adresse für einen Link.
users-messages = Codes des letzten Tages
users-messages-none = Keine.
users-message-time = Wann
users-message-to = An
users-message-for = Wofür
users-message-state = Zustand
users-message-used = Code benutzt
users-for-sign-in = Anmeldung
users-for-second-step = Zweiter Schritt
users-for-bind = Neue Adresse
users-for-remove = Nummer entfernen
users-for-recover = Passwort vergessen
users-state-queued = Wartet
users-state-sending = Wird gesendet
users-state-accepted = Vom Anbieter angenommen
users-state-sent = Ans Netz übergeben
users-state-delivered = Zugestellt
users-state-undelivered = Nicht zugestellt
users-state-failed = Fehlgeschlagen
users-state-unknown = Unbekannt
users-events = Was zuletzt geschah
users-events-none = Noch nichts.
users-event-revealed = Ein Administrator hat Ihre Adressen vollständig gesehen
users-block = Aussperren
users-block-lead = Beendet sofort alle Sitzungen und Tokens und lässt mit diesem Konto niemanden mehr hinein. Nichts wird gelöscht.
users-block-do = Sperren
users-unblock-lead = Mit diesem Konto kommt niemand hinein.
users-unblock-do = Entsperren
users-delete = Dieses Konto löschen
users-delete-lead = Alles, was dazugehört, wird gelöscht: Adressen, zweite Schritte, Sitzungen, Tokens. Die Person erfährt es per E-Mail. Das lässt sich nicht rückgängig machen.
users-delete-open = Löschen
users-delete-label = Die letzten 6 Zeichen der Kennung
users-delete-hint = Geben Sie zur Bestätigung { $end } ein
users-delete-error = Das sind nicht die letzten 6 Zeichen der Kennung.
users-role = Rolle hier
users-role-none = Keine
users-role-change = Rollen ändern
users-done-blocked = Die Person ist gesperrt und überall abgemeldet.
users-done-unblocked = Die Person kann sich wieder anmelden.
users-done-ended = Die Sitzung ist beendet.
users-done-all-ended = Die Person ist überall abgemeldet.
users-done-removed = Es wurde entfernt, und die Person wurde benachrichtigt.
users-done-sent = Der Link ist unterwegs.
users-done-made = Das Konto wurde angelegt.

## Adding somebody
users-new-lead = Für Personen, die sich nicht selbst registrieren.
users-new-name = Name
users-new-email = E-Mail-Adresse
users-new-email-confirmed = Ich weiß, dass dieses Postfach der Person gehört
users-new-phone = Handynummer
users-new-phone-hint = Mit Ländervorwahl, etwa { $example }
users-new-phone-confirmed = Ich weiß, dass diese Nummer der Person gehört
users-new-confirmed-hint = Nur eine bestätigte Adresse meldet an.
users-new-locale = Sprache der Nachrichten
users-new-locale-any = Was die Person wählt
users-new-invite = Einladung per E-Mail senden
users-new-do = Anlegen
users-new-error-none = Geben Sie eine E-Mail-Adresse oder eine Handynummer ein.
users-new-error-taken = Mit dieser Adresse gibt es schon ein Konto.
users-new-error-invite = Geben Sie die E-Mail-Adresse ein, an die die Einladung geht.
users-new-summary = { $count ->
    [one] { $count } Angabe ist zu berichtigen
   *[other] { $count } Angaben sind zu berichtigen
}

## Import and export
users-import-lead = Holt Personen aus einer Datei. Zuerst sehen Sie, was geschähe; nichts ändert sich, bevor Sie bestätigen.
users-import-format = Woher die Datei stammt
users-import-csv = Eine Tabelle (CSV), wie der Export sie schreibt
users-import-csv-hint = Spalten: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON wie im Export oder Massenimport
users-import-firebase = Firebase, auth:export als JSON
users-import-supabase = Supabase, die Tabelle auth.users als CSV oder JSON
users-import-file = Datei
users-import-file-hint = Höchstens 10 MB und 10.000 Personen
users-import-passwords = Passwörter kommen nicht mit: Die Hashes des anderen Systems lassen sich hier nicht prüfen. Die Personen melden sich per SMS, E-Mail oder Passkey an oder setzen ein neues Passwort. Bestätigte Nummern und Postfächer bleiben bestätigt.
users-import-check = Datei prüfen
users-import-error-empty = Wählen Sie eine Datei.
users-import-error-large = Die Datei ist größer als 10 MB. Teilen Sie sie.
users-import-error-format = Wählen Sie, woher die Datei stammt.
users-import-gone = Die geprüfte Datei ist nicht mehr da. Wählen Sie sie noch einmal.
users-import-done = { $count ->
    [0] Es wurde kein Konto angelegt.
    [one] { $count } Konto wurde angelegt.
   *[other] { $count } Konten wurden angelegt.
}
users-rehearsal-title = Was der Import täte
users-rehearsal-fresh = { $count ->
    [0] Es würde kein Konto angelegt.
    [one] { $count } Konto würde angelegt.
   *[other] { $count } Konten würden angelegt.
}
users-rehearsal-problems = { $count ->
    [0] Keine Zeile ist fehlerhaft.
    [one] { $count } Zeile ist fehlerhaft.
   *[other] { $count } Zeilen sind fehlerhaft.
}
users-rehearsal-all = Importieren
users-rehearsal-good = Die guten importieren, fehlerhafte Zeilen weglassen
users-rehearsal-other = Andere Datei wählen
users-rehearsal-caption = Was Zeile für Zeile zu sagen ist
users-rehearsal-line = Zeile
users-rehearsal-what = Was
users-rehearsal-file = Ganze Datei
users-weight-problem = Fehler
users-weight-left = Weggelassen
users-weight-note = Hinweis
users-remark-unreadable = Das ist keine solche Datei, oder es steht niemand darin.
users-remark-too-many = Mehr als 10.000 Personen. Teilen Sie die Datei.
users-remark-column = Die Spalte { $column } wird nicht importiert.
users-remark-shape = Die Zeile passt nicht zur Kopfzeile oder ist keine Person.
users-remark-no-address = Weder E-Mail-Adresse noch Telefonnummer.
users-remark-phone = Keine Handynummer in internationaler Form.
users-remark-email = Keine E-Mail-Adresse.
users-remark-flag = Weder true noch false in { $column }.
users-remark-twice = Die Adresse steht schon in Zeile { $line }.
users-remark-two-people = Nummer und E-Mail-Adresse gehören hier zu zwei Konten.
users-remark-there = Es gibt schon ein Konto. Es bleibt, wie es ist.
users-remark-left = Dort gelöscht oder anonym.
users-remark-name-cut = Der Name ist länger als 100 Zeichen und wird gekürzt.
users-remark-language = In dieser Sprache gibt es keine Seiten.
users-remark-password = Hat dort ein Passwort. Hier ist ein neues zu setzen.
users-remark-second-steps = Hat dort zweite Schritte. Sie sind neu einzurichten.
users-export-lead = Eine Tabelle (CSV) aller Personen mit vollständigen Adressen, ohne Passwörter und Schlüssel. Das Audit-Protokoll hält fest, wer sie mitnahm.
users-export-do = Tabelle herunterladen

## Sessions
users-lives-title = Sitzungen
users-lives-lead = Wie lange jemand in einem Browser angemeldet bleibt.
users-lives-absolute = Tage bis zur nächsten Anmeldung in jedem Fall
users-lives-idle = Tage, bis eine unbenutzte Sitzung endet
users-lives-hint = Von 1 bis 30
users-lives-error = Geben Sie eine Zahl von 1 bis 30 ein.
users-lives-portal = Diese Verwaltung schließt nach einer Stunde ohne Nutzung und 12 Stunden nach der Anmeldung.
users-lives-tokens = Refresh-Tokens
users-lives-tokens-lead = Jede Anwendung legt fest, wie lange ihre Refresh-Tokens gelten.
users-lives-app = Anwendung
users-lives-token-idle = Unbenutzt, Tage
users-lives-token-absolute = Höchstens, Tage
users-everybody = Alle abmelden
users-everybody-lead = Beendet alle Sitzungen und Tokens aller Personen außer Ihrer eigenen Sitzung hier. Alle melden sich neu an. Für den Fall, dass etwas durchgesickert ist.
users-everybody-count = { $count ->
    [one] { $count } Browser ist jetzt angemeldet.
   *[other] { $count } Browser sind jetzt angemeldet.
}
users-everybody-do = Alle abmelden
users-everybody-done = { $count ->
    [one] { $count } Person wurde abgemeldet.
   *[other] { $count } Personen wurden abgemeldet.
}

## Administrators
users-admins-title = Administratoren
users-admins-lead = Wer in dieser Verwaltung was darf. Eine Änderung gilt ab dem nächsten Klick der Person.
users-admins-caption = Personen mit einer Rolle
users-admins-strength = Bereit für diese Verwaltung
users-admins-strong = Ja
users-admins-weak = Noch nicht: hat weder einen Passkey noch ein Passwort mit Authenticator-App. Die Verwaltung wird danach fragen.
users-admins-change = Rolle von { $name }
users-admins-none = Keine Rolle
users-admins-invite = Jemanden einladen
users-admins-invite-lead = Die Person bekommt per E-Mail einen Link, der einmal funktioniert, einen Tag lang.
users-admins-role = Rolle
users-admins-invite-do = Einladung senden
users-admins-error-role = Wählen Sie eine Rolle.
users-admins-may-owner = Alles.
users-admins-may-administrator = Alles, außer wer sonst was darf.
users-admins-may-support = Personen und ihre Nachrichten sehen, sperren, Sitzungen beenden, Wiederherstellung anstoßen.
users-admins-may-auditor = Einstellungen, Personen und Protokolle ansehen, nichts ändern.
users-admins-done-set = Die Rolle wurde geändert.
users-admins-done-same = Nichts geändert: Die Rolle war schon so.
users-admins-done-invited = Die Einladung ist unterwegs.
