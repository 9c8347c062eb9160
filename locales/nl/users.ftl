### Mensen in de beheeromgeving: de lijst, iemands pagina, toevoegen, import en export; sessies; wie welke rol heeft.

## The list
users-title = Mensen
users-lead = Zoek iemand op, zie hoe diegene inlogt, en help.
users-search = Zoeken naar
users-search-hint = Een naam, e-mailadres, telefoonnummer of id. Namen worden gevonden op hun eerste letters, adressen en nummers als ze volledig zijn.
users-search-go = Zoeken
users-search-none = Niemand heeft dit adres.
users-search-no-id = Niemand heeft deze id.
users-filter = Welke mensen
users-filter-all = Iedereen
users-filter-blocked = Geblokkeerd
users-caption-newest = Mensen, de nieuwste eerst
users-caption-names = Mensen op naam
users-caption-address = Mensen met dit adres
users-column-person = Persoon
users-column-addresses = Adressen
users-column-ways = Manieren om in te loggen en tweede stappen
users-column-seen = Laatst ingelogd
users-column-state = Status
users-nameless = Geen naam
users-never = Nooit
users-none = Geen
users-active = Actief
users-blocked = Geblokkeerd
users-unproven = niet bevestigd
users-empty = Er is nog niemand. Mensen verschijnen hier als ze zich aanmelden, of als je ze toevoegt.
users-empty-search = Niemand past hierbij.
users-next = Volgende pagina
users-first = Eerste pagina
users-add = Iemand toevoegen
users-import = Importeren
users-export = Exporteren
users-time = { $time }
users-done-deleted = Het account is verwijderd.

## A person
users-back = Alle mensen
users-id = Id
users-since = Hier sinds { $date }
users-seen = Laatst ingelogd op { $time }
users-addresses = Adressen
users-addresses-none = Geen adres. Niemand kan met dit account inloggen.
users-confirmed = Bevestigd op { $date }
users-signs-in = Logt in
users-second-step = Tweede stap
users-reveal = Volledig tonen
users-reveal-note = Het auditlogboek bewaart wie er keek en wanneer.
users-revealed = Volledig getoond, alleen deze keer.
users-factors = Manieren om in te loggen en tweede stappen
users-factors-none = Geen, behalve de adressen hierboven.
users-password-since = Ingesteld op { $date }
users-kept-way = Dit is de laatste manier om in te loggen. Zonder deze komt de persoon er niet meer in.
users-kept-step = Een tweede stap is verplicht, en dit is de laatste.
users-kept-sms = Inloggen per sms rust op deze tweede stap. Het een kan niet weg zonder het ander.
users-kept-both = Beide verwijderen
users-not-oneself = Dit kun je niet bij jezelf doen. Gebruik je eigen accountpagina's.
users-not-higher = Deze persoon mag meer dan jij. Vraag het iemand met dezelfde rol.
users-not-last = Dit is de laatste eigenaar. Geef eerst iemand anders die rol.
users-sessions = Waar diegene is ingelogd
users-sessions-none = Nergens.
users-sessions-end-all = Overal uitloggen
users-recovery = Hulp om weer binnen te komen
users-recovery-lead = Stuurt een link naar het e-mailadres van de persoon. De link bevestigt de mailbox en leidt naar het inloggen. Jij ziet geen code en kiest geen wachtwoord.
users-recovery-send = Link sturen
users-recovery-none = Er is geen e-mailadres waar een link heen kan.
users-messages = Codes van de afgelopen dag
users-messages-none = Geen.
users-message-time = Wanneer
users-message-to = Aan
users-message-for = Waarvoor
users-message-state = Status
users-message-used = code gebruikt
users-for-sign-in = Inloggen
users-for-second-step = Tweede stap
users-for-bind = Nieuw adres
users-for-remove = Een nummer verwijderen
users-for-recover = Wachtwoord vergeten
users-state-queued = Wacht
users-state-sending = Wordt verstuurd
users-state-accepted = Aangenomen door de provider
users-state-sent = Overgedragen aan het netwerk
users-state-delivered = Bezorgd
users-state-undelivered = Niet bezorgd
users-state-failed = Mislukt
users-state-unknown = Onbekend
users-events = Wat er onlangs gebeurde
users-events-none = Nog niets.
users-event-revealed = Een beheerder heeft je adressen volledig gezien
users-block = Buitensluiten
users-block-lead = Beëindigt direct elke sessie en elk token en laat niemand meer binnen met dit account. Er wordt niets verwijderd.
users-block-do = Blokkeren
users-unblock-lead = Niemand komt binnen met dit account.
users-unblock-do = Blokkade opheffen
users-delete = Dit account verwijderen
users-delete-lead = Alles wat erbij hoort gaat weg: adressen, tweede stappen, sessies, tokens. De persoon hoort het per e-mail. Dit kan niet ongedaan worden gemaakt.
users-delete-open = Verwijderen
users-delete-label = De laatste 6 tekens van de id
users-delete-hint = Typ { $end } om te bevestigen
users-delete-error = Dit zijn niet de laatste 6 tekens van de id.
users-role = Rol hier
users-role-none = Geen
users-role-change = Rollen wijzigen
users-done-blocked = De persoon is geblokkeerd en overal uitgelogd.
users-done-unblocked = De persoon kan weer inloggen.
users-done-ended = De sessie is beëindigd.
users-done-all-ended = De persoon is overal uitgelogd.
users-done-removed = Het is verwijderd, en de persoon heeft bericht gekregen.
users-done-sent = De link is onderweg.
users-done-made = Het account is gemaakt.

## Adding somebody
users-new-lead = Voor mensen die zich niet zelf aanmelden.
users-new-name = Naam
users-new-email = E-mailadres
users-new-email-confirmed = Ik weet dat deze mailbox van diegene is
users-new-phone = Mobiel nummer
users-new-phone-hint = Met de landcode, zoals { $example }
users-new-phone-confirmed = Ik weet dat dit nummer van diegene is
users-new-confirmed-hint = Alleen met een bevestigd adres kan iemand inloggen.
users-new-locale = Taal van berichten
users-new-locale-any = Wat diegene zelf kiest
users-new-invite = Een uitnodiging per e-mail sturen
users-new-do = Toevoegen
users-new-error-none = Voer een e-mailadres of een mobiel nummer in.
users-new-error-taken = Er is al een account met dit adres.
users-new-error-invite = Voer het e-mailadres in waar de uitnodiging heen gaat.
users-new-summary = { $count ->
    [one] Er is { $count } ding recht te zetten
   *[other] Er zijn { $count } dingen recht te zetten
}

## Import and export
users-import-lead = Haalt mensen uit een bestand. Eerst zie je wat er zou gebeuren; er verandert niets tot je bevestigt.
users-import-format = Waar het bestand vandaan komt
users-import-csv = Een tabel (CSV) zoals Exporteren die schrijft
users-import-csv-hint = Kolommen: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON zoals bij export of bulkimport
users-import-firebase = Firebase, auth:export als JSON
users-import-supabase = Supabase, de tabel auth.users als CSV of JSON
users-import-file = Bestand
users-import-file-hint = Hoogstens 10 MB en 10.000 mensen
users-import-passwords = Wachtwoorden komen niet mee: de hashes van het andere systeem kunnen hier niet worden gecontroleerd. Mensen loggen in per sms, e-mail of passkey, of stellen een nieuw wachtwoord in. Bevestigde nummers en mailboxen blijven bevestigd.
users-import-check = Bestand controleren
users-import-error-empty = Kies een bestand.
users-import-error-large = Het bestand is groter dan 10 MB. Splits het.
users-import-error-format = Kies waar het bestand vandaan komt.
users-import-gone = Het gecontroleerde bestand is er niet meer. Kies het opnieuw.
users-import-done = { $count ->
    [0] Er is geen account gemaakt.
    [one] Er is { $count } account gemaakt.
   *[other] Er zijn { $count } accounts gemaakt.
}
users-rehearsal-title = Wat de import zou doen
users-rehearsal-fresh = { $count ->
    [0] Er zou geen account worden gemaakt.
    [one] Er zou { $count } account worden gemaakt.
   *[other] Er zouden { $count } accounts worden gemaakt.
}
users-rehearsal-problems = { $count ->
    [0] Geen enkele regel heeft een probleem.
    [one] { $count } regel heeft een probleem.
   *[other] { $count } regels hebben een probleem.
}
users-rehearsal-all = Importeren
users-rehearsal-good = De goede importeren, regels met problemen weglaten
users-rehearsal-other = Een ander bestand kiezen
users-rehearsal-caption = Wat er te melden is, regel voor regel
users-rehearsal-line = Regel
users-rehearsal-what = Wat
users-rehearsal-file = Hele bestand
users-weight-problem = Probleem
users-weight-left = Weggelaten
users-weight-note = Opmerking
users-remark-unreadable = Dit is niet zo'n bestand, of er staat niemand in.
users-remark-too-many = Meer dan 10.000 mensen. Splits het bestand.
users-remark-column = De kolom { $column } wordt niet geïmporteerd.
users-remark-shape = De regel past niet bij de kop, of is geen persoon.
users-remark-no-address = Geen e-mailadres en geen telefoonnummer.
users-remark-phone = Geen mobiel nummer in internationale vorm.
users-remark-email = Geen e-mailadres.
users-remark-flag = Noch true noch false in { $column }.
users-remark-twice = Het adres staat al in regel { $line }.
users-remark-two-people = Het nummer en het e-mailadres horen hier bij twee accounts.
users-remark-there = Er is al een account. Dat blijft zoals het is.
users-remark-left = Daar verwijderd of anoniem.
users-remark-name-cut = De naam is langer dan 100 tekens en wordt ingekort.
users-remark-language = In deze taal zijn er geen pagina's.
users-remark-password = Heeft daar een wachtwoord. Hier moet een nieuw worden ingesteld.
users-remark-second-steps = Heeft daar tweede stappen. Die moeten opnieuw worden ingesteld.
users-export-lead = Een tabel (CSV) van iedereen met volledige adressen, zonder wachtwoorden en sleutels. Het auditlogboek bewaart wie hem meenam.
users-export-do = Tabel downloaden

## Sessions
users-lives-title = Sessies
users-lives-lead = Hoe lang mensen in een browser ingelogd blijven.
users-lives-absolute = Dagen tot iemand in elk geval opnieuw inlogt
users-lives-idle = Dagen tot een ongebruikte sessie eindigt
users-lives-hint = Van 1 tot 30
users-lives-error = Voer een getal van 1 tot 30 in.
users-lives-portal = Deze beheeromgeving sluit na een uur zonder gebruik en 12 uur na het inloggen.
users-lives-tokens = Refresh-tokens
users-lives-tokens-lead = Elke applicatie bepaalt hoe lang haar refresh-tokens werken.
users-lives-app = Applicatie
users-lives-token-idle = Ongebruikt, dagen
users-lives-token-absolute = Hoogstens, dagen
users-everybody = Iedereen uitloggen
users-everybody-lead = Beëindigt alle sessies en tokens van iedereen, behalve jouw sessie hier. Mensen loggen opnieuw in. Voor als er iets is uitgelekt.
users-everybody-count = { $count ->
    [one] { $count } browser is nu ingelogd.
   *[other] { $count } browsers zijn nu ingelogd.
}
users-everybody-do = Iedereen uitloggen
users-everybody-done = { $count ->
    [one] { $count } persoon is uitgelogd.
   *[other] { $count } mensen zijn uitgelogd.
}

## Administrators
users-admins-title = Beheerders
users-admins-lead = Wie wat mag in deze beheeromgeving. Een wijziging geldt vanaf hun volgende klik.
users-admins-caption = Mensen met een rol
users-admins-strength = Klaar voor deze beheeromgeving
users-admins-strong = Ja
users-admins-weak = Nog niet: heeft geen passkey en geen wachtwoord met authenticator-app. De beheeromgeving vraagt erom.
users-admins-change = Rol van { $name }
users-admins-none = Geen rol
users-admins-invite = Iemand uitnodigen
users-admins-invite-lead = Diegene krijgt per e-mail een link die één keer werkt, een dag lang.
users-admins-role = Rol
users-admins-invite-do = Uitnodiging sturen
users-admins-error-role = Kies een rol.
users-admins-may-owner = Alles.
users-admins-may-administrator = Alles, behalve wie er nog meer wat mag.
users-admins-may-support = Mensen en hun berichten zien, blokkeren, sessies beëindigen, herstel starten.
users-admins-may-auditor = Instellingen, mensen en logboeken bekijken, en niets wijzigen.
users-admins-done-set = De rol is gewijzigd.
users-admins-done-same = Niets gewijzigd: dat was de rol al.
users-admins-done-invited = De uitnodiging is onderweg.
