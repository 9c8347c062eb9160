### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Skip to content
account-nav = Your account
account-nav-profile = Profile
account-nav-security = Privacy & Security
account-nav-sessions = Where you're signed in
account-nav-activity = Activity
account-nav-data = Your data
account-cancel = Cancel
account-save = Save
account-confirm = Confirm
account-back = Back

## Privacy & Security
security-title = Privacy & Security
security-lead = How you sign in, and what protects your account.
security-since = Added on { $date }
security-used = Last used on { $date }
security-remove = Remove
security-remove-named = Remove { $name }
security-rename = Rename
security-rename-named = Rename { $name }
security-phone = Text message sign-in
security-phone-set = You can sign in with a code to the number { $number }.
security-phone-open = Sign in with a code to your phone.
security-phone-locked = First add another second step, such as an authenticator app. Then a lost phone can't lock you out.
security-phone-fix = Add a second step
security-phone-off = The number { $number } is not used now: signing in by text is off here.
security-phone-set-up = Set up
security-phone-change = Change number
security-phone-remove = Turn off
security-steps = Second step
security-steps-lead = Asked after your password, text or email, so that one stolen thing isn't enough.
security-steps-add = Add a second step
security-remembered = { $count ->
    [one] { $count } browser isn't asked for the second step.
   *[other] { $count } browsers aren't asked for the second step.
}
security-forget = Ask everywhere again
security-passkeys = Passkeys
security-passkeys-none = No passkeys yet. They are the quickest and safest way in.
security-passkeys-add = Add a passkey
security-codes = Recovery codes
security-codes-left = { $left ->
    [0] No recovery codes are left. Make new ones.
    [one] { $left } recovery code left.
   *[other] { $left } recovery codes left.
}
security-codes-new = New codes
security-password = Password
security-password-set = You have a password.
security-password-none = You have no password.
security-password-add = Set a password
security-password-change = Change password
security-sessions = See every browser that is signed in to your account, and end what you don't know.
security-sessions-show = Show

## What was done
done-phone-set = You can now sign in with your number. We've told you by email.
done-phone-changed = You now sign in with your new number. The old one doesn't work any more.
done-phone-removed = Signing in by text is off for your account.
done-totp-added = Your authenticator app is set up.
done-totp-removed = The authenticator app is removed.
done-step-added = Your second step is set up.
done-step-removed = That second step is removed.
done-passkey-added = Your passkey is ready.
done-passkey-renamed = The passkey has its new name.
done-passkey-removed = The passkey is removed here. You can delete it on your device too.
done-password-set = Your new password works from now on.
done-password-removed = Your password is removed.
done-forgotten = Every browser is asked for the second step again.
done-codes-made = Your new recovery codes work. The old ones don't any more.

## Phone set-up
wizard-step = Step { $step } of { $of }
phone-setup-title = Sign in by text
phone-setup-lead = Enter the number that you want to sign in with. We'll text it a code.
phone-step-title = Text message as second step
phone-step-lead = Enter the number that we should text codes to.
phone-setup-risk = Phone numbers can be taken over by others, given to somebody else, or be out of reach. Keep another way to sign in, such as a passkey or an authenticator app.
phone-error-taken = This number is used by another account. Sign in with it, or remove it there first
phone-error-too-often = Too many messages were asked for. Wait a while and try again
phone-error-not-sent = We can't text that number right now
code-error-taken = This is used by another account. Sign in with it, or remove it there first
code-error-wrong-again = That isn't the code we sent. Check our newest message and try again
code-error-not-open = This can't be set up right now. Your second steps have changed meanwhile
remove-phone-title = Turn off text message sign-in
remove-phone-lead = We'll text a code to the number { $number }, so that nobody else can turn it off.
remove-phone-remaining = You can still sign in with:
remove-phone-lost = I don't have this number any more
remove-last-way = This is your last way to sign in. Add another one first.
remove-last-step = A second step is required here and this is your last. Add another one first.
remove-sms-rests = Signing in by text needs a second step that isn't a text message, and this is the last that you have.
kept-title = It can't be removed like this
kept-both = Remove it and turn off text message sign-in
kept-back = Keep it

## Second steps
second-step-title = Add a second step
second-step-lead = Choose what we ask for besides your first proof.
second-step-none = There's nothing to add right now.
second-step-best = Recommended
second-step-add = Add
totp-title = Set up an authenticator app
totp-lead = Any app that makes 6-digit codes will do.
totp-step-scan = Scan this picture with the app:
totp-qr = A QR code that holds the key below
totp-key = Or type this key into it:
totp-open = Open it in an app on this device
totp-step-code = Enter the 6-digit code that the app shows
totp-name = Name for it (if you like)
totp-turn-on = Turn on
totp-error-wrong = That code isn't right. Codes change every 30 seconds, so use the newest one
totp-error-stale = That took too long. Scan the new picture and enter its code
totp-error-too-many = You have as many authenticator apps as an account can have
passkey-title = Add a passkey
passkey-lead = Sign in with your face, fingerprint or screen lock next time.
passkey-shared = Don't do this on a device that you share with others.
passkey-add = Add passkey
passkey-name = Name
passkey-name-hint = Leave it empty to use your device's name
passkey-name-title = Rename passkey
passkey-name-empty = Enter a name
passkey-registered = This device has a passkey for your account already.
passkey-too-many = You have as many passkeys as an account can have.
codes-new-title = New recovery codes
codes-new-lead = You'll get ten new codes. The old ones stop working.
codes-new-make = Make new codes

## Password
password-old = Current password
password-end-others = Sign me out everywhere else
password-remove = Remove my password
password-error-wrong = That isn't your current password
password-error-often = Too many tries. Wait a while and try again
