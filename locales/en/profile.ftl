### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Profile
profile-lead = Applications that you sign in to see your name, language and picture if you let them.
profile-error-title = Check what you entered
profile-name = Name
profile-name-hint = As others should read it. You can leave it empty.
profile-error-name = The name is too long. Use up to 100 characters
profile-language = Language
profile-language-hint = For these pages and for messages to you.
profile-error-language = Choose a language from the list
profile-email = Email
profile-email-none = There is no email address yet. With one, you're told when something changes, and you can get back in if you lose your phone.
profile-email-proven = Confirmed
profile-email-unproven = Not confirmed
profile-email-add = Add an email address
profile-email-change = Change
profile-phone = Phone
profile-phone-set = You can sign in with the number { $number }.
profile-phone-none = No number signs in to this account.
profile-phone-manage = Go to Privacy & Security
profile-picture = Picture
profile-picture-own = Your picture
profile-picture-file = Picture file
profile-picture-hint = PNG, JPEG, WebP or GIF, up to 256 kB. Anyone who has its address can see it. Places and other notes of the camera are taken out.
profile-picture-set = Use this picture
profile-picture-sending = Sending…
profile-picture-remove = Remove picture
picture-error-empty = Choose a file
picture-error-large = The file is larger than 256 kB. Choose a smaller picture
picture-error-kind = The file must be a PNG, JPEG, WebP or GIF picture
picture-error-wide = The picture is wider or higher than 4096 pixels. Make it smaller
profile-done-saved = Your profile was saved.
profile-done-email = Your email address was changed.
profile-done-picture = Your picture was changed.
profile-done-picture-removed = Your picture was removed.

## Email address
email-change-title = Your email address
email-change-lead = We'll send a code to the new address. The old one stays yours until you've entered the code. Both are told of the change.
email-change-lead-first = We'll send a code to the address to make sure that it's yours.
email-change-same = This is your address already

## Where somebody is signed in
sessions-title = Where you're signed in
sessions-lead = Don't know one of these? Sign it out, then look at Privacy & Security.
sessions-this = This browser
sessions-unknown-browser = Unknown browser
sessions-proof = Signed in with { $how }
sessions-by-sms = a code by text
sessions-by-email = a code or link by email
sessions-by-password = the password
sessions-by-totp = an authenticator app
sessions-by-passkey = a passkey
sessions-by-recovery = a recovery code
sessions-since = Since { $date }
sessions-used = Last used { $time }
sessions-end = Sign out
sessions-end-named = Sign out { $browser }
sessions-end-others = Sign out everywhere else
sessions-note = What a browser calls itself is its own word. "Last used" is noted once an hour.
sessions-others-title = Sign out everywhere else?
sessions-others-lead = { $count ->
    [one] { $count } other browser is signed out at once, and every application and device that doesn't belong to this browser loses access.
   *[other] { $count } other browsers are signed out at once, and every application and device that doesn't belong to this browser loses access.
}
sessions-others-none = No other browser is signed in. Every application and device that doesn't belong to this browser loses access.
sessions-done-ended = That browser was signed out.
sessions-done-others = You're signed out everywhere else.

## What happened
activity-title = Activity
activity-lead = What happened to your account in the last 90 days.
activity-none = Nothing happened to your account in the last 90 days.
activity-when = { $time }
activity-application = Application: { $app }
activity-browser = Browser: { $browser }
activity-network = Network address: { $network }
activity-not-me = This wasn't me
activity-older = Older
activity-newest = Newest
event-code-requested = A code was asked for
event-code-wrong = A wrong code was entered
event-created = Your account was made
event-signed-in = Signed in
event-first-step = First step of signing in, the second was still missing
event-signed-out = Signed out
event-token-replayed = Access was taken back because a key was used twice
event-consent-given = An application was given access
event-consent-withdrawn = An application's access was taken back
event-device = A device was signed in
event-second-step = Second step passed
event-second-step-wrong = The second step went wrong
event-password-wrong = A wrong password was entered
event-phone-set = A phone number was set up
event-phone-changed = The phone number was changed
event-phone-removed = The phone number was removed
event-email-changed = The email address was set or changed
event-mfa-added = A second step was added
event-mfa-removed = A second step was removed
event-passkey-added = A passkey was added
event-passkey-removed = A passkey was removed
event-password-changed = The password was set or changed
event-password-removed = The password was removed
event-codes-made = New recovery codes were made
event-code-used = A recovery code was used
event-new-browser = Signed in in a new browser
event-locked = A way in was closed after too many wrong tries
event-disowned = A change was taken back with the link from a mail
event-profile = Name, language or picture was changed
event-number-claimed = Somebody else asked for your phone number
event-number-released = Your phone number went to somebody else
event-exported = A copy of your data was taken
event-deleted = The account was deleted
event-invited = You were invited
event-administrator = An administrator changed your account
not-me-title = Wasn't this you?
not-me-lead = Somebody else may be able to use your account. Do this now, in this order.
not-me-sessions = Sign out every browser that you don't know.
not-me-sessions-link = See where you're signed in
not-me-factors = Remove every way in and second step that isn't yours, and choose a new password if you have one.
not-me-factors-link = Go to Privacy & Security
not-me-mail = Look into your mailbox: each mail about a change has a link that takes the change back for ten days.
not-me-back = Back to the activity

## Data
data-title = Your data
data-copy = Take a copy
data-copy-lead = A JSON file with everything that is known of you here: profile, addresses, ways in, browsers, applications and activity. No secrets are in it.
data-copy-take = Download a copy
data-delete-lead = Deletes your account and everything that belongs to it. It can't be brought back.
data-delete-go = Delete account…
delete-title = Delete account
delete-lead = This can't be undone, by you or by anybody else.
delete-what-profile = Your name, picture, number and email address are deleted.
delete-what-factors = Passkeys, second steps, recovery codes and the password stop working.
delete-what-apps = You're signed out everywhere, and applications lose their access. What they know of you stays with them.
delete-what-again = If you sign in again with the same number or address, that makes a new account that has nothing to do with this one.
delete-told = We'll send a last mail to your confirmed email addresses.
delete-confirm = Delete my account
deleted-title = Your account is deleted
deleted-lead = You're signed out everywhere.
deleted-again = Sign in or make a new account

## The page of an invitation
invite-title = You're invited
invite-lead = An account was made for you. Press the button to confirm that { $address } is yours, then sign in.
invite-lead-bare = An account was made for you. Press the button, then sign in.
invite-confirm = Confirm and sign in
invite-taken = This email address belongs to another account by now. Sign in with it.
invite-sign-in = Sign in
invite-back-title = Get back in
invite-back-lead = Press the button to confirm that { $address } is yours, then sign in.
