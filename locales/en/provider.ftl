## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = Almost there
form-post-body = Continue to { $app }.
web-message-body = You can go back to { $app }.
account-title = Which account?
account-lead = Choose who goes on to { $app }.
account-continue = Continue as { $account }
account-other = Use another account
consent-title = Allow access?
consent-heading = { $app } asks for access
consent-lead = You're signed in as { $account }. { $app } would like to:
consent-openid = Know that it's you
consent-profile = See your name, picture and language
consent-email = See your e-mail address
consent-phone = See your phone number
consent-offline = Stay signed in when you're not using it
consent-api = Use { $scope } of { $api }
consent-claim = See what is known about you as { $claim }
consent-days = { $days ->
    [one] You won't be asked again for { $days } day.
   *[other] You won't be asked again for { $days } days.
}
consent-withdraw = You can take it back at any time.
consent-allow = Allow
consent-refuse = Don't allow
apps-title = Applications with access
apps-lead = These applications may use your account. Taking access away signs them out.
apps-none = No application has access to your account.
apps-remove = Remove access for { $app }
apps-removed = { $app } has no access any more.
device-title = Connect a device
device-lead = Type the code that your device shows.
device-label = Code
device-error-unknown = That code isn't right, or it has run out. Look at your device again.
device-error-often = Too many codes were tried. Wait an hour and start again on your device.
device-next = Continue
device-confirm-title = Sign { $app } in?
device-confirm-code = Does your device show { $code }?
device-confirm-account = It will be signed in as { $account }.
device-confirm-warning = Only go on if you started this yourself. Whoever sent you a link or a code may be trying to get into your account.
device-allow = Yes, sign it in
device-refuse = No, stop
device-done-title = Your device is connected
device-done-body = You can go back to it now.
device-refused-title = Nothing was connected
device-refused-body = The device was told no.
sign-out-telling = Telling an application that you signed out
