### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = Signing in by text was turned on
notice-phone-set = Codes sent to { $number } now open your { $app } account.
notice-phone-changed-title = Your number was changed
notice-phone-changed = Codes for your { $app } account now go to { $number } instead of { $before }.
notice-phone-removed-title = Your number was removed
notice-phone-removed = { $number } was removed from your { $app } account.
notice-email-set-title = An email address was added
notice-email-set = Your { $app } account now uses { $address }.
notice-email-changed-title = Your email address was changed
notice-email-changed = Your { $app } account now uses { $address } instead of { $before }.
notice-mfa-added-title = A second step was added
notice-mfa-added = Your { $app } account has a new second step: { $method }.
notice-mfa-removed-title = A second step was removed
notice-mfa-removed = Your { $app } account no longer has this second step: { $method }.
notice-passkey-added-title = A passkey was added
notice-passkey-added = A new passkey opens your { $app } account.
notice-passkey-removed-title = A passkey was removed
notice-passkey-removed = A passkey was removed from your { $app } account.
notice-password-changed-title = Your password was changed
notice-password-changed = Your { $app } account has a new password.
notice-password-removed-title = Your password was removed
notice-password-removed = Your { $app } account has no password any more.
notice-recovery-made-title = New recovery codes were made
notice-recovery-made = Your { $app } account has new recovery codes. The old ones don't work any more.
notice-recovery-used-title = A recovery code was used
notice-recovery-used = { $left ->
    [one] Somebody signed in to { $app } with one of your recovery codes. { $left } is left.
   *[other] Somebody signed in to { $app } with one of your recovery codes. { $left } are left.
}
notice-new-browser-title = New sign-in
notice-new-browser = Somebody signed in to { $app } with your account, in a browser that it wasn't used in before.
notice-locked-title = A way to sign in was closed
notice-locked = There were too many wrong tries, so a way to sign in to your { $app } account was closed.
notice-number-claimed-title = Your number is about to leave your account
notice-number-claimed = { $days ->
    [one] Somebody else showed that they get texts to { $number }. In { $days } day it will be removed from your { $app } account.
   *[other] Somebody else showed that they get texts to { $number }. In { $days } days it will be removed from your { $app } account.
}
notice-deleted-title = Your account was deleted
notice-deleted = Your { $app } account was deleted, with everything in it.

## Second steps
notice-method-totp = authenticator app
notice-method-passkey = passkey
notice-method-sms = code by text
notice-method-email = code by email

## Circumstances
notice-when = When: { $at }
notice-browser = Browser: { $browser }
notice-browser-on = { $browser } on { $system }
notice-network = Network address: { $network }
notice-name = Name: { $name }

## What to do
notice-was-you = If this was you, there's nothing to do.
notice-take-back = { $days ->
    [one] If it wasn't you, use this link. It takes the change back and signs out everything. It works for { $days } day.
   *[other] If it wasn't you, use this link. It takes the change back and signs out everything. It works for { $days } days.
}
notice-sign-out = { $days ->
    [one] If it wasn't you, use this link. It signs out everything. It works for { $days } day.
   *[other] If it wasn't you, use this link. It signs out everything. It works for { $days } days.
}
notice-keep-number = If the number is still yours, use this link to keep it.
notice-no-link = If it wasn't you, contact the operator of { $app }.
notice-not-me = This wasn't me
notice-keep = Keep my number
invitation-subject = You're invited to { $app }
invitation-body = An account was made for you at { $app }. Use this link to open it.
invitation-once = The link works once. If you don't know what this is about, ignore this mail.
invitation-button = Open my account
recovery-link-subject = Get back into { $app }
recovery-link-body = Somebody who looks after { $app } started this, to help you back in.
recovery-link-what = Use this link to confirm that this mailbox is yours, then sign in. They see no code and no password of yours.
recovery-link-button = Get back in
recovery-link-once = The link works once. If you asked nobody for help, ignore this mail: without the link nothing changes.

## The page behind the link
disown-title = Wasn't this you?
disown-keep-title = Is this number still yours?
disown-lead-take-back = Press the button to take this back and sign out everything that uses your account.
disown-lead-sign-out = Press the button to sign out everything that uses your account.
disown-lead-keep = Press the button to keep the number and sign out everything that uses your account.
disown-done-title = That's taken care of
disown-done-back = The change was taken back.
disown-done-kept = The number stays with your account.
disown-done-nothing = There was nothing left to take back.
disown-done-signed-out = Everything that used your account is signed out.
disown-next-title = What to do now
disown-next-mailbox = Change the password of your mailbox if somebody else may be reading it.
disown-next-password = Your password doesn't work any more. Choose a new one that you use nowhere else.
disown-next-look = Sign in again and check every way into your account.
disown-continue = Go to your account
