### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Sign in with a password
way-passkey = Use a passkey
other-password-line = { $digits ->
   *[other] Your email address and your password
}
other-passkey-line = { $digits ->
   *[other] Your face, fingerprint or screen lock
}
code-instead-password = Sign in with a password instead
code-instead-passkey = Use a passkey instead
login-password-lead = Start with your email address.
login-passkey-lead = Use your face, fingerprint or screen lock.
identifier-next = Continue
start-sign-up = New to { $app }? Create an account

## Password
password-title = Enter your password
password-show = Show password
password-error-empty = Enter your password
password-error-no-match = That email address and password don't match. Check both, or choose another way
password-error-closed = This password is closed after too many wrong tries. Choose another way, or set a new one
forgot-link = Forgot your password?
forgot-title = Choose a new password
forgot-lead = We'll send a code to your email address first.
forgot-sent = If { $address } has an account here, we've sent it a code.
new-password-title = Choose a new password
new-password-lead = You'll be signed out everywhere and sign in with the new one.
password-new = New password
password-hint = { $least ->
    [one] At least { $least } character. Several random words are good.
   *[other] At least { $least } characters. Several random words are good.
}
password-error-short = { $least ->
    [one] Use at least { $least } character
   *[other] Use at least { $least } characters
}
password-error-long = { $most ->
   *[other] That's longer than { $most } bytes. Use a shorter one
}
password-error-common = That's easy to guess. Use several random words
password-error-context = Others may guess “{ $word }”. Use words that have nothing to do with you or this site

## Passkey
passkey-cancelled = No passkey was used. Try again, or choose another way.
passkey-failed = That passkey didn't work. Try again, or choose another way.
passkey-unknown = This passkey isn't linked to an account here. Choose another way.
passkey-stale = That took too long. Try again.
passkey-no-script = Passkeys need JavaScript. Turn it on, or choose another way.

## Mailed link
link-title = Sign in
link-heading = Sign in to { $app }?
link-elsewhere-title = Enter this code where you started
link-elsewhere-lead = You started to sign in in another browser or on another device. Type this code there:
link-elsewhere-warning = If you didn't start to sign in, close this page and give the code to nobody.

## Second step
mfa-title = One more step
mfa-lead-totp = Open your authenticator app and enter the 6-digit code for { $app }.
mfa-lead-passkey = Use your passkey to show that it's you, then you'll go on to { $app }.
mfa-lead-sms = We'll text a code to { $address }.
mfa-lead-email = We'll send a code to { $address }.
mfa-sent = We've sent a code to { $address }.
mfa-remember = { $days ->
    [one] Don't ask again on this browser for { $days } day
   *[other] Don't ask again on this browser for { $days } days
}
mfa-way-totp = Authenticator app
mfa-way-recovery = Use a recovery code
mfa-error-totp = That code isn't right. Codes change every 30 seconds, so use the newest one.
mfa-error-code = That isn't the code we sent. Check our newest message and try again.
mfa-error-dead = That code can't be used any more. Send a new one.
mfa-error-locked = This is closed after too many wrong tries. Choose another way.
mfa-error-not-sent = We can't send a code there right now. Choose another way.
mfa-name-totp = Authenticator app
mfa-name-passkey = Passkey
mfa-name-sms = Text message
mfa-name-email = Email
mfa-about-totp = A 6-digit code from an app on your phone. Works without a signal.
mfa-about-passkey = Your face, fingerprint or screen lock. The quickest and safest.
mfa-about-sms = A code by text. Others can take over a phone number, so keep another way too.
mfa-about-email = A code by email. Convenient, but the weakest of these.

## Recovery code
recovery-title = Use a recovery code
recovery-lead = Each code of the list that you saved works once.
recovery-label = Recovery code
recovery-hint = 15 letters and digits, in groups of five
recovery-error-empty = Enter a recovery code
recovery-error-wrong = That recovery code isn't right or was already used
codes-title = Your recovery codes
codes-lead = Save them somewhere safe. They are shown only now. Each works once, for when you can't use your second step.
codes-lead-used = You've used one of your recovery codes, so here are new ones. The old ones don't work any more. Save these somewhere safe: they are shown only now.
codes-copy = Copy
codes-download = Download
codes-print = Print
codes-saved = I've saved these codes
codes-done = Done

## Setting a second step up on the way
enrol-title = Add a second step
enrol-lead = { $app } asks for a second step. It protects you when somebody else gets your code or your number.
offer-title = Add a second way in
offer-lead = So far a text to your phone is the only way into your account. If you lose the number, you lose the account. Add one more way now.
offer-passkey-title = Next time, skip the code
offer-passkey-lead = Use your face, fingerprint or screen lock to sign in to { $app }.
offer-shared-device = Don't set up a passkey on a device that you share.
offer-later = Not now

## Confirming to be there
confirm-title = First, confirm it's you
confirm-lead = You're about to change how your account is protected.
confirm-none = None of your ways to sign in is switched on right now. Contact the operator.
somebody-else-title = That's another account
somebody-else-body = You confirmed with another account than the one you're signed in to. Go back and use your own.

## Sign-up
signup-title = Create an account
signup-lead = For { $app }. If you have an account already, you'll be signed in to it.
signup-name = Your name
signup-submit = Create account
signup-by-phone = Use a phone number instead
signup-by-email = Use an email address instead
signup-have-one = I have an account

## A number that nobody proved for long
old-number-title = It's been a while
old-number-lead = The code was right, but this number hasn't been used here for a long time, and numbers are given to other people. If the account is yours, sign in another way.
old-number-new = Is the number new to you?
old-number-claim-lead = Then you can have an account of your own with it. We wait a few days first and tell whoever used it before.
old-number-claim = This number is new to me
old-number-until = From { $date } on, signing in with this number makes a new account, unless its former owner objects.
old-number-turned-down = Whoever uses this number here says that it's still theirs. Contact the operator.
