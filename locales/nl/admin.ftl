### The portal.

## The list of sections
admin-nav = Portaal
admin-menu = Menu
admin-own-account = Mijn account
admin-group-start = Start
admin-group-sign-in = Inloggen
admin-group-messages = Berichten
admin-group-people = Mensen en apps
admin-group-insight = Inzicht
admin-group-look = Uiterlijk en taal
admin-group-system = Systeem
admin-overview = Overzicht
admin-quick-sign-in = Snel inloggen
admin-mfa = MFA-beleid
admin-sessions = Sessies
admin-sms = Sms-verbinding
admin-mail = E-mailverbinding
admin-messages = Verzendlogboek
admin-users = Gebruikers
admin-administrators = Beheerders
admin-apps = Apps
admin-conversion = Conversie
admin-logs = Auditlogboek
admin-branding = Huisstijl
admin-keys = Sleutels
admin-limits = Limieten
admin-webhooks = Webhooks

## Roles
admin-role-owner = Eigenaar
admin-role-administrator = Beheerder
admin-role-support = Ondersteuning
admin-role-auditor = Auditor

## Where texts go
admin-sending-outbox = Sms'jes blijven in de lokale outbox
admin-sending-twilio = Verzenden via Twilio
admin-sending-gateway = Verzenden via je gateway

## Forms
admin-save = Opslaan
admin-discard = Verwerpen
admin-savebar = Niet-opgeslagen wijzigingen
admin-savebar-hint = Er verandert voor niemand iets totdat je opslaat.
admin-saved = Opgeslagen. Het geldt vanaf nu.
admin-not-saved = Er is niets opgeslagen. Kijk naar wat hieronder is gemarkeerd.
admin-outpaced = Iemand anders heeft de instellingen gewijzigd terwijl deze pagina open was. Er is niets opgeslagen. Wat je hebt ingevuld staat hieronder; sla opnieuw op om het over die wijziging heen te zetten.
admin-back = Je was al afgemeld toen dit werd verstuurd, dus er is niets opgeslagen.
admin-back-kept = Wat je had ingevuld is nog in dit tabblad, zonder wachtwoorden en tokens.
admin-back-put = Terugzetten
admin-back-forget = Vergeten
admin-back-done = Wat je had ingevuld staat weer in het formulier. Kijk het na en sla op.
admin-summary = Er is niets opgeslagen

## Not open to this person
admin-refused-title = Dit staat niet voor je open
admin-refused-role = Je rol hier is { $role }; deze pagina hoort daar niet bij. Een eigenaar kan dat veranderen.
admin-refused-none = Dit account mag het portaal niet openen. Een eigenaar moet het eerst een rol geven.
admin-refused-back = Terug naar het portaal

## How text messages rest on other factors
admin-rule-title = Niemand raakt buitengesloten door één verloren telefoon
admin-rule-sign-in = Inloggen
admin-rule-second = Tweede stap
admin-rule-none = Geen
admin-rule-without = Sms is geen manier om in te loggen, dus er rust niets op.
admin-rule-fine = Aan beide kanten zijn er andere manieren. Een verloren telefoon sluit niemand buiten.
admin-rule-tight = Sms staat aan voor inloggen en voor de tweede stap. Daarom houdt elke kant één manier die geen sms is.
admin-rule-only = Sms is de enige manier om in te loggen. Wie een ander nummer krijgt, heeft je hulp nodig.
admin-refused-only-way = Sms kan niet de enige manier om in te loggen zijn als het ook een tweede stap is. Zet nog een methode aan.
admin-refused-only-step = De tweede stap kan niet alleen sms zijn. Voeg er een toe die dat niet is, zoals een authenticator-app.
admin-refused-no-other = Zonder andere tweede stap staat inloggen met sms voor iedereen uit. Zet sms ook uit bij Snel inloggen, of houd een andere tweede stap.
admin-refused-no-way = Er moet minstens één manier om in te loggen aan blijven.
admin-lock-way = Vergrendeld aan. Het is de enige andere manier om in te loggen terwijl sms ook de tweede stap is. Zet een andere methode aan of haal sms uit MFA om het te ontgrendelen.
admin-lock-step = Vergrendeld aan. Het is de enige andere tweede stap terwijl sms ook de deur opent. Zet een andere aan of zet sms uit bij Snel inloggen om het te ontgrendelen.
admin-lock-factor = Vergrendeld aan. Inloggen met sms rust erop. Zet een andere tweede stap aan of zet sms uit bij Snel inloggen om het te ontgrendelen.
admin-lock-last = Vergrendeld aan. Het is de enige manier om in te loggen.
admin-lock-needs = Vergrendeld uit. Voeg eerst een andere tweede stap toe bij MFA-beleid.

## Ways in
admin-way-sms = Sms
admin-way-email = E-mailcode
admin-way-link = E-maillink
admin-way-password = Wachtwoord
admin-way-passkey = Passkey

## MFA policy
admin-mfa-lead = Vraag na het eerste bewijs om een tweede, zodat één gestolen ding niet genoeg is.
admin-mfa-who = Wie het gevraagd wordt
admin-mfa-off = Niemand
admin-mfa-off-about = Geen tweede stap, ook niet voor wie er een heeft ingesteld.
admin-mfa-optional = Wie er een heeft ingesteld
admin-mfa-optional-about = Mensen kiezen zelf. Wie een tweede stap heeft, wordt erom gevraagd.
admin-mfa-required = Iedereen, behalve wie een passkey gebruikt
admin-mfa-required-about = Wie nog geen tweede stap heeft, stelt er een in bij de volgende keer inloggen. Een passkey telt als beide stappen, want gezicht, vinger of schermvergrendeling opent hem.
admin-mfa-all = Iedereen, ook na een passkey
admin-mfa-all-about = Een passkey alleen is niet genoeg. Een van de andere manieren hieronder volgt erop, als er een aan staat.
admin-mfa-methods = Manieren
admin-mfa-days = Dagen dat een browser wordt onthouden
admin-mfa-days-hint = Zoveel dagen wordt in een browser waar iemand dat wilde niet opnieuw gevraagd. 0 vraagt elke keer; 90 is het meeste.
admin-mfa-days-error = Vul een heel getal van 0 tot 90 in.
admin-mfa-step-up-title = Als een app om meer vraagt
admin-mfa-step-up-about = Een app kan om een tweede stap vragen (acr_values) of om opnieuw inloggen (max_age). Wie de tweede stap kort geleden zette, wordt niet opnieuw gevraagd. Een onthouden browser telt hier niet.
admin-mfa-step-up = Minuten dat een tweede stap telt voor zo’n app
admin-mfa-step-up-hint = 5 tot 1440, dat is een dag.
admin-mfa-step-up-error = Vul een heel getal van 5 tot 1440 in.
admin-mfa-both-title = Inloggen met sms rust hierop
admin-mfa-both-about = Zonder andere tweede stap kan één kwijtgeraakte telefoon iemand buitensluiten. Dus gaat inloggen met sms ook uit, voor iedereen en in elke app, of dit blijft aan.
admin-mfa-both = Zet inloggen met sms ook uit en sla op
admin-mfa-both-follows = Inloggen met sms gaat ook uit.
admin-must-set-up = { $people ->
    [one] { $people } van de { $of } mensen zou bij de volgende keer inloggen een tweede stap moeten instellen
   *[other] { $people } van de { $of } mensen zouden bij de volgende keer inloggen een tweede stap moeten instellen
}
admin-must-set-up-about = Zij hebben er dan geen die telt. Dit zijn de nieuwsten.
admin-none-left = { $people ->
    [one] { $people } van de { $of } mensen zou geen tweede stap overhouden
   *[other] { $people } van de { $of } mensen zouden geen tweede stap overhouden
}
admin-none-left-about = Wat zij hebben ingesteld, zou niet meer gevraagd worden. Dit zijn de nieuwsten.

## Quick sign-in
admin-quick-lead = Kies hoe mensen laten zien dat zij het zijn. Wat je hier aanzet, staat in het inlogvenster, in deze volgorde.
admin-quick-ways = Manieren om in te loggen
admin-recommended = Aanbevolen
admin-way-sms-about = Een eenmalige code naar het mobiele nummer.
admin-way-email-about = Een eenmalige code naar het e-mailadres.
admin-way-link-about = Een link om te openen, voor wie e-mail op hetzelfde apparaat leest.
admin-way-password-about = Alleen als je mensen uit een ouder systeem overzet.
admin-way-passkey-about = Gezicht, vingerafdruk of schermvergrendeling. Niets te ontvangen, niets te typen.
admin-move-up = { $name } omhoog
admin-move-down = { $name } omlaag
admin-moved = Verplaatst
admin-take-out-of-mfa = Haal sms uit MFA en sla op
admin-sms-idle = Het staat aan, maar het inlogvenster laat het weg: er is geen andere tweede stap dan sms.
admin-sms-local = Sms'jes gaan naar de lokale outbox. Mensen buiten deze machine krijgen ze niet.
admin-sign-up-title = Registreren
admin-sign-up = Nieuwe mensen toelaten
admin-sign-up-about = Wie een nummer of adres bewijst dat hier niemand heeft, krijgt een account.
admin-old-numbers = Nummers die van eigenaar wisselen
admin-old-numbers-about = Nummers worden aan anderen gegeven. Een nummer dat lang door niemand is bewezen, opent zijn account niet alleen.
admin-trust = Dagen dat een nummer zonder bewijs wordt vertrouwd
admin-trust-hint = 0 vertrouwt een nummer voor altijd; 3650 is het meeste.
admin-trust-error = Vul een heel getal van 0 tot 3650 in.
admin-quarantine = Dagen tot een opgeëist nummer het oude account verlaat
admin-quarantine-hint = Zo lang kan de oude eigenaar bezwaar maken. 1 tot 90.
admin-quarantine-error = Vul een heel getal van 1 tot 90 in.
admin-loss-about = Zij kunnen nu inloggen en zouden dat niet meer kunnen. Dit zijn de nieuwsten.
admin-loss-save = Toch opslaan
admin-preview = Live voorbeeld
admin-preview-see = Bekijk het live voorbeeld
admin-preview-draft = Toon concept
admin-preview-about = Toont je niet-opgeslagen wijzigingen. Mensen zien nog de opgeslagen versie.
admin-preview-step = Stap
admin-preview-start = Start
admin-preview-code = Code
admin-preview-mfa = Tweede stap
admin-preview-look = Weergave
admin-preview-light = Licht
admin-preview-dark = Donker
admin-preview-width = Breedte
admin-preview-phone = Telefoon
admin-preview-desk = Desktop
admin-loss = { $people ->
    [one] { $people } van de { $of } mensen zou niet meer kunnen inloggen
   *[other] { $people } van de { $of } mensen zouden niet meer kunnen inloggen
}

## The administrator's link
setup-title = Beheerder worden
setup-lead = Deze link maakt { $address } beheerder van deze installatie. Hij werkt één keer.
setup-confirm = Bevestigen
setup-own = Dit account heeft al een passkey of een wachtwoord. Die blijven.
setup-name = Je naam
setup-password-hint = Het portaal vraagt ook om een tweede stap: een authenticator-app of een passkey. Die stel je hierna in.
setup-by-password = Doorgaan met een wachtwoord
setup-by-passkey = Gebruik liever een passkey
setup-how = Vraag op de machine waar Doorcode draait om een link:
setup-how-more = Je krijgt een link die één keer werkt, 24 uur lang. Open hem in deze browser.

## First steps
welcome-title = Aan de slag
welcome-owner = Je bent beheerder
welcome-owner-about = Collega's kun je later toevoegen.
welcome-texts = Waar gaan sms'jes heen?
welcome-texts-local = Ze blijven op deze machine, in de lokale outbox. Dat is het beste om iets uit te proberen.
welcome-texts-connect = Kies waar sms'jes heen gaan
welcome-texts-outbox = Open de outbox
welcome-app = Je eerste app
welcome-app-about = Geef hem een naam, een soort en het adres om naar terug te keren.
welcome-app-make = App toevoegen
welcome-run = Plakken en starten
welcome-run-about = Wat je in { $name } plakt, staat klaar, met de id en deze host.
welcome-run-open = Toon de code
welcome-run-later = Zodra er een app is, staat de code hier.
welcome-run-without-sms = Deze app biedt sms nog niet aan. Zet het aan bij
welcome-run-demo = Probeer de demo-app
welcome-live = Voordat anderen inloggen
welcome-live-provider = Sms'jes gaan uit via een provider
welcome-live-https = Pagina's gaan via HTTPS
welcome-live-mfa = Er wordt om een tweede stap gevraagd
welcome-live-app = Er is een eigen app
welcome-live-done = Klaar
welcome-live-open = Open
welcome-step = Stap { $step } van 4
