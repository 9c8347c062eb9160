### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Error: { $step } – { $app }
error-prefix = Error:
host-label = You are at
language-label = Language
foot-privacy = Privacy
foot-terms = Terms
foot-support = Get help
elsewhere = You've signed in in another tab.
elsewhere-continue = Continue

## Start, phone
login-title = Sign in
login-phone-lead = We'll text a one-time code to your phone. No password needed.
login-phone-lead-signup = We'll text a one-time code to your phone. If you're new here, that makes your account.
phone-region = Country or region
phone-region-suggested = Suggested
phone-region-all = All
phone-label = Mobile number
phone-hint = For example { $example }
phone-send = Text me a code
phone-sending = Sending…
phone-rates = Your carrier's message rates may apply.
used-last = Used last time
or = or

## Start, e-mail
login-email-lead = We'll send a one-time code to your email. No password needed.
email-label = Email address
email-send = Email me a code

## Ways
way-sms = Text me a code
way-email = Email me a code
other-title = Choose another way
other-lead = You can sign in to { $app } in these ways.
other-sms-line = A { $digits }-digit code to your phone
other-email-line = A { $digits }-digit code to your email
other-back = Back

## Errors of the start pages
phone-error-empty = Enter your mobile number
phone-error-not-digits = A phone number has only digits, spaces and + ( ) - .
phone-error-too-short = { $number } is too short for { $country }. Check it and try again
phone-error-too-long = { $number } is too long for { $country }. Check it and try again
phone-error-not-in-plan = { $number } isn't a phone number in { $country }. Check the country and the number
phone-error-email = That's an email address. Choose “Email me a code” below to use it
phone-error-landline = { $number } looks like a landline, and landlines can't get texts. Enter a mobile number
phone-error-kind = We can't send codes to this kind of number. Enter a mobile number
phone-error-country = We don't text numbers in { $country } yet. Choose another way below
phone-error-extension = Leave out the extension and enter only the number
phone-error-opted-out = This number has asked not to get our texts. Text START to the number they came from, or choose another way
phone-error-refused = The text couldn't be delivered to { $number }. Check the number, or choose another way
phone-error-off = Signing in by text is off here. Choose another way
email-error-empty = Enter your email address
email-error-shape = Enter an email address like name@example.com
email-error-too-long = That email address is too long
email-error-phone = That's a phone number. Choose “Text me a code” below to use it
email-error-off = Signing in by email is off here. Choose another way

## Code
code-title = Enter your code
code-sent-sms = Sent by text to { $number }
code-sent-email = Sent by email to { $address }
code-change-sms = Change number
code-change-email = Change address
code-label = { $digits }-digit code
code-hint = { $minutes ->
    [one] Works for { $minutes } minute. Never share it, even with us.
   *[other] Works for { $minutes } minutes. Never share it, even with us.
}
code-tries-left = { $left ->
    [one] { $left } try left. After that you'll need a new code.
   *[other] { $left } tries left. After that you'll need a new code.
}
code-submit = Sign in
code-checking = Checking…
code-help = Didn't get a code?
code-help-sms = Texts can take a minute. Check the number above and that your phone has signal.
code-help-email = Mail can take a minute. Check the address above and your spam folder.
code-help-no-account = If you don't get a code, there may be no account for it here.
code-resend = Send it again
code-resend-in = Send it again in
code-resend-ready = You can send the code again now.
code-instead-email = Email me a code instead
code-instead-sms = Text me a code instead
code-sent-again = Sent again at { $time }.
code-too-soon = You can send it again at { $time }.
code-slow = The text may take a moment.
code-delivered = Delivered at { $time }.
code-undelivered = Your network didn't accept the text. Choose another way.
code-not-sent = We couldn't hand the message over right now. Choose another way, or send it again in a moment.

## Errors of the code page
code-error-empty = Enter the code we sent
code-error-not-digits = The code has only digits
code-error-length = { $digits ->
   *[other] The code has { $digits } digits. You entered { $entered }
}
code-error-wrong = { $code } isn't the code we sent. Check our newest message and try again.
code-error-expired = That code has run out. Send a new one to go on.
code-error-new-sent = That code has run out. We've just sent you a new one.
code-error-superseded = A newer code was sent. Enter the newest one.

## Wait page
wait-title-tries = Too many wrong codes
wait-title-sends = Too many messages
wait-title-network = Too many tries from this network
wait-until = For your safety, wait until { $time } and start again.
wait-minutes = { $minutes ->
    [one] That's in { $minutes } minute.
   *[other] That's in { $minutes } minutes.
}
wait-minutes-script = Minutes left: { $minutes }
wait-other = What you can do now
wait-tries-new = The code can't be used any more. You can ask for a new one.
start-again = Start again
back-to = Back to { $app }

## Pages about the state of the sign-in
stale-title = This sign-in page has gone stale
stale-body = It was open for more than an hour. Nothing is lost.
cookie-title = Your browser didn't keep a cookie we need
cookie-body = Allow cookies for this site, then go back to { $app } and start again. Private windows and cookie blockers are the usual reason.
used-title = You've already used this page
used-body = You're signed in. There is nothing left to do here.
continue-to = Continue to { $app }
no-way-title = There's no way to sign in right now
no-way-body = No way in is switched on for { $app }. Its operator has to change that.
step-up-title = One more step is needed
step-up-body = Your code was right, but { $app } asks for a second step that your account doesn't have yet. Contact its operator.
blocked-title = This account is paused
blocked-body = Contact the operator of { $app }.
signed-out-title = You're signed out
signed-out-body = You can close this page.
sign-out-title = Sign out?
sign-out-body = You'll be signed out of { $app } here and everything that uses this sign-in.
sign-out-confirm = Sign out
