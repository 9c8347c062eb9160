### The portal.

## The list of sections
admin-nav = Portal
admin-menu = Menu
admin-own-account = My account
admin-group-start = Start
admin-group-sign-in = Sign-in
admin-group-messages = Messages
admin-group-people = People and apps
admin-group-insight = Insight
admin-group-look = Look and language
admin-group-system = System
admin-overview = Overview
admin-quick-sign-in = Quick sign-in
admin-mfa = MFA policy
admin-sessions = Sessions
admin-sms = SMS connection
admin-mail = Email connection
admin-messages = Delivery log
admin-users = Users
admin-administrators = Administrators
admin-apps = Apps
admin-conversion = Conversion
admin-logs = Audit log
admin-branding = Branding
admin-keys = Keys
admin-limits = Limits
admin-webhooks = Webhooks

## Roles
admin-role-owner = Owner
admin-role-administrator = Administrator
admin-role-support = Support
admin-role-auditor = Auditor

## Where texts go
admin-sending-outbox = Texts stay in the local outbox
admin-sending-twilio = Sending through Twilio
admin-sending-gateway = Sending through your gateway

## Forms
admin-save = Save
admin-discard = Discard
admin-savebar = Unsaved changes
admin-savebar-hint = Nothing changes for anybody until you save.
admin-saved = Saved. It holds from now on.
admin-not-saved = Nothing was saved. Look at what is marked below.
admin-outpaced = Somebody else changed the settings while this page was open. Nothing was saved. What you entered is below; save again to put it over theirs.
admin-back = You were signed out before this was sent, so nothing was saved.
admin-back-kept = What you entered is still in this tab, passwords and tokens left out.
admin-back-put = Put it back
admin-back-forget = Forget it
admin-back-done = What you entered is back in the form. Look it over and save.
admin-summary = Nothing was saved

## Not open to this person
admin-refused-title = This isn't open to you
admin-refused-role = Your role here is { $role }, which doesn't cover this page. An owner can change that.
admin-refused-none = This account may not open the portal. An owner has to give it a role first.
admin-refused-back = Back to the portal

## How text messages rest on other factors
admin-rule-title = Nobody gets locked out by one lost phone
admin-rule-sign-in = Sign-in
admin-rule-second = Second step
admin-rule-none = None
admin-rule-without = Text message isn't a way in, so nothing rests on it.
admin-rule-fine = There are other ways on both sides. A lost phone locks nobody out.
admin-rule-tight = Text messages are on for sign-in and for the second step. So each side keeps one way that is not a text message.
admin-rule-only = Text messages are the only way in. Someone who changes their number will need your help.
admin-refused-only-way = Text message can't be the only way in while it is also a second step. Turn on one more method.
admin-refused-only-step = The second step can't be text message alone. Add one that isn't, such as an authenticator app.
admin-refused-no-other = Without another second step, signing in by text is off for everyone. Turn text message off in Quick sign-in too, or keep another second step.
admin-refused-no-way = At least one way to sign in has to stay on.
admin-lock-way = Locked on. It is the only other way in while text messages also serve as the second step. Turn on another method, or take text message out of MFA, to unlock it.
admin-lock-step = Locked on. It is the only other second step while text messages also open the door. Turn on another one, or turn text message off in Quick sign-in, to unlock it.
admin-lock-factor = Locked on. Signing in by text rests on it. Turn on another second step, or turn text message off in Quick sign-in, to unlock it.
admin-lock-last = Locked on. It is the only way in.
admin-lock-needs = Locked off. First add another second step on MFA policy.

## Ways in
admin-way-sms = Text message
admin-way-email = Email code
admin-way-link = Email link
admin-way-password = Password
admin-way-passkey = Passkey

## MFA policy
admin-mfa-lead = Ask for a second proof after the first, so that one stolen thing isn't enough.
admin-mfa-who = Who is asked
admin-mfa-off = Nobody
admin-mfa-off-about = No second step, whoever has set one up.
admin-mfa-optional = Those who set one up
admin-mfa-optional-about = People choose. Whoever has a second step is asked for it.
admin-mfa-required = Everyone but passkey users
admin-mfa-required-about = Whoever has no second step sets one up at the next sign-in. A passkey counts as both steps, since face, fingerprint or screen lock opens it.
admin-mfa-all = Everyone, after a passkey too
admin-mfa-all-about = A passkey alone isn't enough. One of the other ways below follows it, if one is on.
admin-mfa-methods = Ways to take it
admin-mfa-days = Days that a browser is remembered
admin-mfa-days-hint = For so many days, a browser where somebody asked for it isn't asked again. 0 asks every time; 90 is the most.
admin-mfa-days-error = Enter a whole number from 0 to 90.
admin-mfa-step-up-title = When an app asks for more
admin-mfa-step-up-about = An app can ask for a second step (acr_values) or for a fresh sign-in (max_age). Whoever took the second step a short time ago isn't asked again. A browser that is remembered doesn't count here.
admin-mfa-step-up = Minutes that a second step counts for such an app
admin-mfa-step-up-hint = 5 to 1440, which is a day.
admin-mfa-step-up-error = Enter a whole number from 5 to 1440.
admin-mfa-both-title = Text message sign-in rests on this
admin-mfa-both-about = Without another second step, one lost phone could lock somebody out. So signing in by text goes too, for everyone and in every app, or this stays on.
admin-mfa-both = Turn text message sign-in off too, and save
admin-mfa-both-follows = Text message sign-in is turned off as well.
admin-must-set-up = { $people ->
    [one] { $people } of { $of } people would be asked to set up a second step at their next sign-in
   *[other] { $people } of { $of } people would be asked to set up a second step at their next sign-in
}
admin-must-set-up-about = They have none that counts then. Here are the newest of them.
admin-none-left = { $people ->
    [one] { $people } of { $of } people would have no second step left
   *[other] { $people } of { $of } people would have no second step left
}
admin-none-left-about = What they set up would no longer be asked for. Here are the newest of them.

## Quick sign-in
admin-quick-lead = Choose how people prove it's them. What you turn on here shows in the login box, in this order.
admin-quick-ways = Ways to sign in
admin-recommended = Recommended
admin-way-sms-about = A one-time code to the person's mobile number.
admin-way-email-about = A one-time code to the person's email address.
admin-way-link-about = A link to open, for people who read mail on the same device.
admin-way-password-about = Only if you are moving people over from an older system.
admin-way-passkey-about = Face, fingerprint or screen lock. Nothing to receive, nothing to type.
admin-move-up = Move { $name } up
admin-move-down = Move { $name } down
admin-moved = Moved
admin-take-out-of-mfa = Take text message out of MFA and save
admin-sms-idle = It's on, but the login box leaves it out: no second step other than text message is there.
admin-sms-local = Texts go to the local outbox. People outside this machine won't get them.
admin-sign-up-title = Sign-up
admin-sign-up = Let new people in
admin-sign-up-about = Whoever proves a number or an address that nobody here has gets an account.
admin-old-numbers = Numbers that change hands
admin-old-numbers-about = Numbers are given to other people. A number that nobody has proven for a long time doesn't open its account alone.
admin-trust = Days that a number is trusted without being proven
admin-trust-hint = 0 trusts a number for ever; 3650 is the most.
admin-trust-error = Enter a whole number from 0 to 3650.
admin-quarantine = Days until a claimed number leaves its old account
admin-quarantine-hint = For so long the old owner can object. 1 to 90.
admin-quarantine-error = Enter a whole number from 1 to 90.
admin-loss-about = They have a way to sign in now and would have none. Here are the newest of them.
admin-loss-save = Save all the same
admin-preview = Live preview
admin-preview-see = See the live preview
admin-preview-draft = Preview draft
admin-preview-about = Shows your unsaved changes. People still see the saved version.
admin-preview-step = Step
admin-preview-start = Start
admin-preview-code = Code
admin-preview-mfa = Second step
admin-preview-look = Look
admin-preview-light = Light
admin-preview-dark = Dark
admin-preview-width = Width
admin-preview-phone = Phone
admin-preview-desk = Desktop
admin-loss = { $people ->
    [one] { $people } of { $of } people would have no way in
   *[other] { $people } of { $of } people would have no way in
}

## The administrator's link
setup-title = Become the administrator
setup-lead = This link makes { $address } an administrator of this installation. It works once.
setup-confirm = Confirm
setup-own = This account has a passkey or a password already. It keeps them.
setup-name = Your name
setup-password-hint = The portal also asks for a second step, an authenticator app or a passkey. You set it up next.
setup-by-password = Continue with a password
setup-by-passkey = Use a passkey instead
setup-how = On the machine that Doorcode runs on, ask for a link:
setup-how-more = It prints a link that works once, for 24 hours. Open it in this browser.

## First steps
welcome-title = Get started
welcome-owner = You're an administrator
welcome-owner-about = Colleagues can be added later.
welcome-texts = Where do texts go?
welcome-texts-local = They stay on this machine, in the local outbox. That's best for trying things out.
welcome-texts-connect = Choose where texts go
welcome-texts-outbox = Open the outbox
welcome-app = Your first app
welcome-app-about = Give it a name, its kind, and the address to come back to.
welcome-app-make = Add an app
welcome-run = Paste and run
welcome-run-about = What to paste into { $name } is ready, with its id and this host.
welcome-run-open = Show the code
welcome-run-later = As soon as there is an app, its code stands here.
welcome-run-without-sms = This app doesn't offer text message yet. Turn it on at
welcome-run-demo = Try the demo app
welcome-live = Before other people sign in
welcome-live-provider = Texts go out through a provider
welcome-live-https = Pages are served by HTTPS
welcome-live-mfa = A second step is asked for
welcome-live-app = An app of your own is there
welcome-live-done = Done
welcome-live-open = Open
welcome-step = Step { $step } of 4
