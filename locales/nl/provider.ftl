## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = Bijna klaar
form-post-body = Ga verder naar { $app }.
web-message-body = Je kunt terug naar { $app }.
account-title = Welk account?
account-lead = Kies wie verdergaat naar { $app }.
account-continue = Doorgaan als { $account }
account-other = Een ander account gebruiken
consent-title = Toegang geven?
consent-heading = { $app } vraagt om toegang
consent-lead = Je bent ingelogd als { $account }. { $app } wil graag:
consent-openid = Weten dat jij het bent
consent-profile = Je naam, foto en taal zien
consent-email = Je e-mailadres zien
consent-phone = Je telefoonnummer zien
consent-offline = Ingelogd blijven als je het niet gebruikt
consent-api = { $scope } van { $api } gebruiken
consent-claim = Zien wat er over je bekend is als { $claim }
consent-days = { $days ->
    [one] Dit wordt { $days } dag niet opnieuw gevraagd.
   *[other] Dit wordt { $days } dagen niet opnieuw gevraagd.
}
consent-withdraw = Je kunt dit altijd weer intrekken.
consent-allow = Toestaan
consent-refuse = Niet toestaan
apps-title = Toepassingen met toegang
apps-lead = Deze toepassingen mogen je account gebruiken. Als je de toegang intrekt, worden ze uitgelogd.
apps-none = Geen enkele toepassing heeft toegang tot je account.
apps-remove = Toegang van { $app } intrekken
apps-removed = { $app } heeft geen toegang meer.
device-title = Een apparaat verbinden
device-lead = Typ de code die je apparaat toont.
device-label = Code
device-error-unknown = Die code klopt niet of is verlopen. Kijk nog eens op je apparaat.
device-error-often = Er zijn te veel codes geprobeerd. Wacht een uur en begin opnieuw op je apparaat.
device-next = Verder
device-confirm-title = { $app } inloggen?
device-confirm-code = Toont je apparaat { $code }?
device-confirm-account = Het wordt ingelogd als { $account }.
device-confirm-warning = Ga alleen verder als je dit zelf bent begonnen. Wie je een link of code stuurde, probeert misschien in je account te komen.
device-allow = Ja, log het in
device-refuse = Nee, stop
device-done-title = Je apparaat is verbonden
device-done-body = Je kunt er nu naar terug.
device-refused-title = Er is niets verbonden
device-refused-body = Het apparaat heeft nee gehoord.
sign-out-telling = Een toepassing vertellen dat je bent uitgelogd
