### People in the admin portal: the list, a person's page, adding, import and export; sessions; who has which role.

## The list
users-title = People
users-lead = Find somebody, see how they sign in, and help them.
users-search = Look for
users-search-hint = A name, an email address, a phone number or an id. Names are found by their first letters, addresses and numbers in full.
users-search-go = Search
users-search-none = Nobody has this address.
users-search-no-id = Nobody has this id.
users-filter = Which people
users-filter-all = Everybody
users-filter-blocked = Blocked
users-caption-newest = People, the newest first
users-caption-names = People by name
users-caption-address = People with this address
users-column-person = Person
users-column-addresses = Addresses
users-column-ways = Ways in and second steps
users-column-seen = Last sign-in
users-column-state = State
users-nameless = No name
users-never = Never
users-none = None
users-active = Active
users-blocked = Blocked
users-unproven = not confirmed
users-empty = Nobody is here yet. People appear when they sign up, or when you add them.
users-empty-search = Nobody fits.
users-next = Next page
users-first = First page
users-add = Add a person
users-import = Import
users-export = Export
users-time = { $time }
users-done-deleted = The account was deleted.

## A person
users-back = All people
users-id = Id
users-since = Here since { $date }
users-seen = Last signed in on { $time }
users-addresses = Addresses
users-addresses-none = No address. Nobody can sign in to this account.
users-confirmed = Confirmed on { $date }
users-signs-in = Signs in
users-second-step = Second step
users-reveal = Show in full
users-reveal-note = The audit log keeps who looked and when.
users-revealed = Shown in full, this once.
users-factors = Ways in and second steps
users-factors-none = None but the addresses above.
users-password-since = Set on { $date }
users-kept-way = This is the last way in. Without it the person could not sign in any more.
users-kept-step = A second step is required, and this is the last one.
users-kept-sms = Signing in by text rests on this second step. One can't go without the other.
users-kept-both = Remove both
users-not-oneself = You can't do this to yourself. Use your own account pages.
users-not-higher = This person may do more than you. Ask somebody with the same role.
users-not-last = This is the last owner. Give somebody else that role first.
users-sessions = Where they're signed in
users-sessions-none = Nowhere.
users-sessions-end-all = Sign out everywhere
users-recovery = Help to get back in
users-recovery-lead = Sends a link to the person's email address. It confirms the mailbox and leads to sign-in. You see no code and choose no password.
users-recovery-send = Send the link
users-recovery-none = There is no email address that a link could go to.
users-messages = Codes sent in the last day
users-messages-none = None.
users-message-time = When
users-message-to = To
users-message-for = What for
users-message-state = State
users-message-used = code used
users-for-sign-in = Signing in
users-for-second-step = Second step
users-for-bind = New address
users-for-remove = Removing a number
users-for-recover = Forgotten password
users-state-queued = Waiting
users-state-sending = Sending
users-state-accepted = Accepted by the provider
users-state-sent = Handed to carrier
users-state-delivered = Delivered
users-state-undelivered = Not delivered
users-state-failed = Failed
users-state-unknown = Unknown
users-events = What happened lately
users-events-none = Nothing yet.
users-event-revealed = An administrator saw your addresses in full
users-block = Keep out
users-block-lead = Ends every session and token at once and lets nobody in with this account. Nothing is deleted.
users-block-do = Block
users-unblock-lead = Nobody gets in with this account.
users-unblock-do = Unblock
users-delete = Delete this account
users-delete-lead = Everything that belongs to it goes: addresses, second steps, sessions, tokens. The person is told by email. This can't be undone.
users-delete-open = Delete
users-delete-label = The last 6 characters of the id
users-delete-hint = To confirm, type { $end }
users-delete-error = These aren't the last 6 characters of the id.
users-role = Role here
users-role-none = None
users-role-change = Change roles
users-done-blocked = The person is blocked and signed out everywhere.
users-done-unblocked = The person can sign in again.
users-done-ended = The session has ended.
users-done-all-ended = The person is signed out everywhere.
users-done-removed = It was removed, and the person was told.
users-done-sent = The link is on its way.
users-done-made = The account was made.

## Adding somebody
users-new-lead = For people who don't sign up themselves.
users-new-name = Name
users-new-email = Email address
users-new-email-confirmed = I know that this mailbox is theirs
users-new-phone = Mobile number
users-new-phone-hint = With the country code, such as { $example }
users-new-phone-confirmed = I know that this number is theirs
users-new-confirmed-hint = Only a confirmed address signs in.
users-new-locale = Language of messages
users-new-locale-any = Whatever they choose
users-new-invite = Send an invitation by email
users-new-do = Add
users-new-error-none = Enter an email address or a mobile number.
users-new-error-taken = There is an account with this address already.
users-new-error-invite = Enter the email address that the invitation goes to.
users-new-summary = { $count ->
    [one] There is { $count } thing to put right
   *[other] There are { $count } things to put right
}

## Import and export
users-import-lead = Brings people from a file. First you see what would happen; nothing changes until you confirm.
users-import-format = Where the file is from
users-import-csv = A table (CSV) as Export writes it
users-import-csv-hint = Columns: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON as its export or bulk import has it
users-import-firebase = Firebase, auth:export as JSON
users-import-supabase = Supabase, the table auth.users as CSV or JSON
users-import-file = File
users-import-file-hint = At most 10 MB and 10,000 people
users-import-passwords = Passwords don't come along: the other system's hashes can't be checked here. People sign in by text, email or passkey, or set a new password. Confirmed numbers and mailboxes stay confirmed.
users-import-check = Check the file
users-import-error-empty = Choose a file.
users-import-error-large = The file is larger than 10 MB. Split it.
users-import-error-format = Choose where the file is from.
users-import-gone = The checked file isn't here any more. Choose it again.
users-import-done = { $count ->
    [0] No account was made.
    [one] { $count } account was made.
   *[other] { $count } accounts were made.
}
users-rehearsal-title = What the import would do
users-rehearsal-fresh = { $count ->
    [0] No account would be made.
    [one] { $count } account would be made.
   *[other] { $count } accounts would be made.
}
users-rehearsal-problems = { $count ->
    [0] No line has a problem.
    [one] { $count } line has a problem.
   *[other] { $count } lines have problems.
}
users-rehearsal-all = Import
users-rehearsal-good = Import the good ones, leave out lines with problems
users-rehearsal-other = Choose another file
users-rehearsal-caption = What there is to say, line by line
users-rehearsal-line = Line
users-rehearsal-what = What
users-rehearsal-file = Whole file
users-weight-problem = Problem
users-weight-left = Left out
users-weight-note = Note
users-remark-unreadable = This isn't such a file, or nobody is in it.
users-remark-too-many = More than 10,000 people. Split the file.
users-remark-column = The column { $column } isn't imported.
users-remark-shape = The line doesn't fit the header, or isn't a person.
users-remark-no-address = Neither an email address nor a phone number.
users-remark-phone = No mobile number in international form.
users-remark-email = No email address.
users-remark-flag = Neither true nor false in { $column }.
users-remark-twice = The address stands in line { $line } already.
users-remark-two-people = The number and the email address belong to two accounts here.
users-remark-there = There is an account already. It stays as it is.
users-remark-left = Deleted or anonymous there.
users-remark-name-cut = The name is longer than 100 characters and gets cut.
users-remark-language = There are no pages in this language.
users-remark-password = Has a password there. A new one is to be set here.
users-remark-second-steps = Has second steps there. They are to be set up anew.
users-export-lead = A table (CSV) of everybody with addresses in full, without passwords and keys. The audit log keeps who took it.
users-export-do = Download the table

## Sessions
users-lives-title = Sessions
users-lives-lead = How long people stay signed in in a browser.
users-lives-absolute = Days until somebody signs in again in any case
users-lives-idle = Days until an unused session ends
users-lives-hint = From 1 to 30
users-lives-error = Enter a number from 1 to 30.
users-lives-portal = This portal closes after an hour without use and 12 hours after signing in.
users-lives-tokens = Refresh tokens
users-lives-tokens-lead = Each application says how long its refresh tokens work.
users-lives-app = Application
users-lives-token-idle = Unused, days
users-lives-token-absolute = At most, days
users-everybody = Sign everybody out
users-everybody-lead = Ends all sessions and tokens of everybody but your own session here. People sign in again. For when something leaked.
users-everybody-count = { $count ->
    [one] { $count } browser is signed in now.
   *[other] { $count } browsers are signed in now.
}
users-everybody-do = Sign everybody out
users-everybody-done = { $count ->
    [one] { $count } person was signed out.
   *[other] { $count } people were signed out.
}

## Administrators
users-admins-title = Administrators
users-admins-lead = Who may do what in this portal. A change holds from their next click.
users-admins-caption = People with a role
users-admins-strength = Ready for this portal
users-admins-strong = Yes
users-admins-weak = Not yet: has neither a passkey nor a password with an authenticator app. The portal will ask for it.
users-admins-change = Role of { $name }
users-admins-none = No role
users-admins-invite = Invite somebody
users-admins-invite-lead = They get a link by email that works once, for a day.
users-admins-role = Role
users-admins-invite-do = Send the invitation
users-admins-error-role = Choose a role.
users-admins-may-owner = Everything.
users-admins-may-administrator = Everything but who else may do what.
users-admins-may-support = See people and their messages, block them, end sessions, start recoveries.
users-admins-may-auditor = Look at settings, people and logs, and change nothing.
users-admins-done-set = The role was changed.
users-admins-done-same = Nothing changed: the role was that already.
users-admins-done-invited = The invitation is on its way.
