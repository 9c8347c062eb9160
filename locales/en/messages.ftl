### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Parts of this connection
messages-tab-settings = Settings
messages-tab-countries = Countries
messages-tab-apps = Apps
messages-tab-test = Test
messages-tab-templates = Templates
messages-search = Search
messages-search-clear = Show all
messages-pages = Pages
messages-previous = Previous page
messages-next = Next page

## SMS connection
messages-sms-lead = Through whom texts go, who they seem to come from, and what they say.
messages-conflict = What you entered differs from what is saved now in these points:
messages-closed = No country is allowed yet, so no text is sent to anybody.
messages-on = Sign in by text message
messages-on-about = People get a one-time code on their phone. Also on Quick sign-in.
messages-sign-up = Sign-up
messages-sign-up-about = An unknown number or mailbox becomes a new user. This holds for every way in.
messages-provider = Provider
messages-provider-outbox = Local outbox
messages-provider-outbox-about = Texts stay on this machine, at /dev/outbox. Best for trying things out.
messages-provider-none = None
messages-provider-none-about = Every text is refused.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, with your account.
messages-provider-gateway = Your own HTTP gateway
messages-provider-gateway-about = A service of yours that takes JSON and sends texts.
messages-secret-kept = Set. Leave empty to keep it.
messages-secret-unset = Not set. It is stored encrypted and never shown again.
messages-sid = Twilio Account SID
messages-sid-hint = From the Twilio console: AC and 32 more characters.
messages-token = Twilio Auth Token
messages-source = SMS source
messages-source-from = From number
messages-source-from-about = One number or name of yours sends every text.
messages-source-service = Messaging Service SID
messages-source-service-about = A Twilio Messaging Service picks the sender.
messages-from = From
messages-from-hint = A number with its country code, a short code, or a name of up to 11 letters and digits.
messages-service = Messaging Service SID
messages-service-hint = MG and 32 more characters.
messages-url = Gateway address
messages-url-hint = Texts are posted here as JSON. It starts with https.
messages-sender = Sender
messages-sender-hint = Passed on with each text. May stay empty.
messages-forward = Pass on who asked: network address and browser
messages-signed = Sign each call with a bearer token
messages-subject-claim = Subject of the token
messages-subject-claim-hint = The claim sub.
messages-audience-claim = Audience of the token
messages-audience-claim-hint = The claim aud.
messages-gateway-secret = Secret of the token
messages-base64 = The secret is base64
messages-message = Message
messages-message-label = What the text says
messages-message-hint = In Liquid. Empty sends the built-in text in each person's language. The last line, which ties the code to this site, is added by itself.
messages-reference = What you can write
messages-variables = Names that stand for something
messages-variables-write = Write
messages-variables-means = It becomes
messages-variable-code = The one-time code. password and @@password@@ mean the same.
messages-variable-app = The name of the app that the person signs in to.
messages-variable-number = The person's number.
messages-variable-language = The language that was asked for, as it came: the header x-request-language, else accept-language.
messages-reference-tags = Tags: if, unless, case, comment, raw. Filters: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Code
messages-length = Digits
messages-length-hint = 6, 7 or 8. Mailed codes too.
messages-life = Life in seconds
messages-life-hint = 60 to 600. Mailed codes too.
messages-tries = Tries
messages-tries-hint = Wrong codes that one text stands, 1 to 5.

## Preview
messages-look = Preview
messages-look-button = Refresh the preview
messages-look-language = Language
messages-look-language-hint = A tag such as fr-FR, or any word that your message compares with.
messages-look-app = App
messages-look-number = Number
messages-look-none = There is no preview until the message can be read.
messages-look-all = In every language
messages-look-all-caption = The same message in every language
messages-look-encoding = Encoding and units
messages-look-segments = Segments
messages-look-builtin = built-in text
messages-counter = { $segments ->
    [one] { $figures } · { $segments } segment
   *[other] { $figures } · { $segments } segments
}
messages-price-is = One text costs { $each }, a thousand { $thousand }.
messages-lint-falls-back = Your message says nothing with a code in this language, so the built-in text is sent.
messages-lint-brand = The name of the app is not in it. People may not know what the code is for.
messages-lint-link = There is a link in it. Carriers filter such texts, and phishing looks just like it.
messages-lint-bound = The last line, which ties the code to this site, would cost another segment and is left out. Phones may not offer the code by themselves.
messages-lint-unicode = The letter { $letter } makes this text Unicode, which holds 70 units instead of 160.
messages-lint-segments = Each segment is billed as a text of its own.

## What is wrong with a template
messages-liquid-tag = Line { $line }: the tag { $name } can't be used here.
messages-liquid-filter = Line { $line }: the filter { $name } can't be used here.
messages-liquid-variable = Line { $line }: nothing is called { $name } here.
messages-liquid-unclosed = Line { $line }: { $name } is missing.
messages-liquid-too-much = More comes out than a message may have.
messages-liquid-other = Line { $line }: this can't be read as Liquid ({ $name }).
messages-problem-long = The message has more than 4096 bytes. Shorten it.
messages-problem-mail-long = This part has more than 16384 bytes. Shorten it.
messages-problem-tags = There are more than 64 tags. Use fewer.
messages-problem-no-code = The code is not in the message. Write { "{{" } code { "}}" } where it goes.
messages-problem-code-twice = The code is in one text more than once. Keep it once.
messages-problem-bound = The last line looks like the one that ties the code to this site. Leave it out; it is added by itself.
messages-problem-segments = { $count ->
    [one] The text takes { $count } segment. At most 2 are sent.
   *[other] The text takes { $count } segments. At most 2 are sent.
}
messages-problem-empty = Nothing comes out here. Fill it in, or empty all three for the built-in mail.
messages-problem-lacks = { $name } is not in it, and this mail is sent for that.

## What is wrong with a form
messages-error-length = Enter 6, 7 or 8.
messages-error-life = Enter a whole number from 60 to 600.
messages-error-tries = Enter a whole number from 1 to 5.
messages-error-country = One of the countries has no telephones.
messages-error-no-sid = Enter the Account SID of your Twilio account.
messages-error-sid = An Account SID starts with AC and has 34 characters.
messages-error-no-token = Enter the Auth Token of this account.
messages-error-token = An Auth Token has up to 200 characters and no blanks.
messages-error-no-source = Enter who texts come from.
messages-error-from = Enter a number such as +15005550006, a short code, or up to 11 letters and digits.
messages-error-service = A Messaging Service SID starts with MG and has 34 characters.
messages-error-no-url = Enter the address of your gateway.
messages-error-url = The address starts with https, has no user name in it, and is not inside the network.
messages-error-sender = The sender has up to 100 characters.
messages-error-claims = Enter subject and audience, up to 200 characters each.
messages-error-no-secret = Enter the secret that belongs to this address.
messages-error-base64 = This secret is not base64.
messages-error-mail-from = Enter an address such as login@example.com.
messages-error-no-host = Enter the name of your mail server.
messages-error-host = Enter a name such as mail.example.com.
messages-error-inside = This server is inside the network. The operator sets such a server where Doorcode is started.
messages-error-port = Enter 25, 465, 587 or 2525.
messages-error-user = The user name has up to 200 characters.
messages-error-no-password = Enter the password of this user at this server.
messages-error-clear = A password doesn't travel unencrypted. Choose TLS or STARTTLS.
messages-error-email = Enter an address such as ann@example.com.

## Countries
messages-countries-title = Countries
messages-countries-lead = Texts go to these countries only. Each one more is one more that somebody can run up costs in.
messages-countries-draft = Ticked, not saved yet. Look it over and save.
messages-countries-search = Country or calling code
messages-countries-all = Everywhere
messages-countries-all-about = Some countries are often used to run up costs. Allow everywhere only if your people really are everywhere.
messages-countries-every = Every country is allowed
messages-countries-count = { $count ->
    [0] No country is allowed
    [one] { $count } country is allowed
   *[other] { $count } countries are allowed
}
messages-countries-none = No country is called that.
messages-presets = Tick a group
messages-preset-own = Where people are
messages-preset-eu = European Union
messages-preset-na = North America
messages-preset-all = All
messages-preset-none = None

## Apps
messages-apps-title = Apps with text message
messages-apps-lead = Which apps people sign in to by text. A new app starts without.
messages-apps-off = Text message is off as a way in, so it is offered in no app, whatever is set here.
messages-apps-factor = There is no second step other than text message. Until there is, signing in by text is offered in no app.
messages-apps-search = Name or client ID
messages-apps-none = No apps yet.
messages-apps-no-match = No app is called that.
messages-apps-count = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}
messages-app-web = Web server
messages-app-spa = Single page
messages-app-native = Native
messages-app-machine = Machine

## Test
messages-test-sms-title = Send a test text
messages-test-sms-lead = A real text with the saved settings. Its code is all zeros and opens nothing. It counts towards the limits and stands in the audit log.
messages-test-number = Number
messages-test-number-hint = With its country code, or as it is dialled in your country.
messages-test-send-sms = Send the text
messages-test-mail-title = Send a test mail
messages-test-mail-lead = A real mail with the saved settings and sample values. Its code and its links open nothing. It counts towards the limits and stands in the audit log.
messages-test-address = Email address
messages-test-send-mail = Send the mail
messages-test-not-yours = Your role may look at this connection but not send through it.
messages-test-country = Texts don't go to this country. Allow it on the tab Countries first.
messages-test-soon = Something was just sent there. Try again at { $time }.
messages-test-often = That is as much as the limits allow. Try again at { $time }.
messages-fate-to = To
messages-fate-at = Last news
messages-fate-moment = { $time }
messages-fate-why = Why
messages-fate-code = Code of the provider
messages-fate-wait = Reload this page to see how it goes on.
messages-state-queued = Waiting
messages-state-sending = Sending
messages-state-accepted = Accepted by the provider
messages-state-sent = Handed to the carrier
messages-state-delivered = Delivered
messages-state-undelivered = Not delivered
messages-state-failed = Failed
messages-state-unknown = Nobody knows: the answer was lost
messages-class-number = This recipient can't be reached. Check the number or address.
messages-class-route = This sender can't reach that country or carrier. Enable it at the provider, or use another sender.
messages-class-retried = The provider couldn't take it just now. It is tried again.
messages-class-temporary = The provider couldn't take it. Try again later.
messages-class-ours = The provider refuses our account or our request. Check the credentials and the sender.
messages-class-fraud = The provider took it for fraud and blocked it.
messages-class-stop = The person asked this sender to stop. They have to reply START.
messages-class-unknown = The provider gives no reason that is known.

## Email connection
messages-mail-lead = Through whom mails go, and who they come from.
messages-mail-provider = Mails go through
messages-mail-settings = What the server was started with
messages-mail-started-smtp = The mail server in its settings.
messages-mail-started-outbox = It has no mail server, so mails stay in the local outbox.
messages-mail-started-none = It has no mail server, so every mail is refused.
messages-mail-outbox-about = Mails stay on this machine, at /dev/outbox.
messages-mail-none-about = Every mail is refused.
messages-mail-smtp = Mail server (SMTP)
messages-mail-smtp-about = The server below.
messages-mail-host = Server
messages-mail-host-hint = A name such as mail.example.com.
messages-mail-port = Port
messages-mail-port-hint = 587 with STARTTLS, 465 with TLS.
messages-mail-encryption = Encryption
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = None, and no password
messages-mail-user = User name
messages-mail-user-hint = Empty if the server asks for none.
messages-mail-password = Password
messages-mail-from = From
messages-mail-from-hint = Who mails come from. Empty for { $address }.

## Mail templates
messages-templates-title = Mail templates
messages-templates-lead = Every mail comes with built-in words in every language. Write your own where you like.
messages-templates-caption = Kinds of mail
messages-templates-kind = Mail
messages-templates-languages = Languages
messages-templates-own = Own
messages-template-own-lead = Your own words are sent in this language.
messages-template-builtin-lead = The built-in words are sent in this language.
messages-template-start = Start from the built-in mail
messages-template-needs = Text and HTML must both have { $word } in them.
messages-template-subject = Subject
messages-template-subject-hint = One line, in Liquid.
messages-template-text = Text
messages-template-text-hint = For readers without HTML, in Liquid.
messages-template-html = HTML
messages-template-html-hint = A whole document, in Liquid. Values are escaped in it.
messages-template-reference = What a mail doesn't know is empty, and false in conditions.
messages-template-frame-button = Show the HTML below
messages-template-look-hint = With sample values, as it would be sent. What can't be saved gives way to the built-in mail.
messages-template-reset = Back to the built-in mail
messages-kind-code = Sign-in code
messages-kind-link = Sign-in link
messages-kind-verify = New mailbox
messages-kind-recover = New password
messages-kind-sms-set-up = Text sign-in set up
messages-kind-sms-changed = Number changed
messages-kind-sms-removed = Number removed
messages-kind-mfa-added = Second step added
messages-kind-mfa-removed = Second step removed
messages-kind-passkey-added = Passkey added
messages-kind-passkey-removed = Passkey removed
messages-kind-password-changed = Password changed
messages-kind-password-removed = Password removed
messages-kind-codes-made = New recovery codes
messages-kind-code-used = Recovery code used
messages-kind-browser = New browser
messages-kind-address = Mailbox changed
messages-kind-locked = Way in closed
messages-kind-claimed = Number claimed
messages-kind-deleted = Account deleted
messages-kind-invitation = Invitation
messages-kind-recovery-link = Link to get back in

## Asking Twilio about the credentials
messages-check = Check
messages-check-hint = Asks Twilio about what is entered here. Nothing is sent and nothing is saved.
messages-check-fine = Connected to { $name }.
messages-check-fine-service = Connected to { $name }. Its Messaging Service { $service } is there.
messages-check-credentials = Twilio does not take this SID with this token. Copy both again from its console.
messages-check-missing = Twilio has no account with this SID.
messages-check-service = This account has no Messaging Service with this SID.
messages-check-closed = Twilio has suspended or closed this account. Its console says why.
messages-check-test-credentials = These are test credentials. They cannot be checked and send no texts.
messages-check-forbidden = This token is not allowed to look at the account.
messages-check-busy = Twilio was asked too often. Try again in a minute.
messages-check-theirs = Twilio has trouble of its own. Try again later.
messages-check-unreachable = Twilio can't be reached from this server.
messages-check-slow = Twilio didn't answer in time. Try again.
messages-check-strange = This is no answer of Twilio's. Look at the address of its API in the server's settings.
messages-check-again = The token isn't shown again. Enter it once more to save it.

## What texts cost, and how their codes did
messages-estimates = What a text costs
messages-estimates-caption = What this text costs, in each country's usual language
messages-estimates-none = Once texts go out or prices are noted, countries stand here.
messages-estimates-cut = Only the first 60 countries are shown.
messages-estimates-note = Countries and their prices
messages-estimates-country = Country
messages-estimates-segment = One segment
messages-estimates-text = One text
messages-price-noted = noted
messages-price-charged = charged lately
messages-price-unknown = Not known
messages-price-of = Price of one segment, { $country }
messages-price-lately = Charged lately: { $price }
messages-error-price = Enter an amount and a currency, such as 0.0079 USD.
messages-countries-sent = Texts in 30 days
messages-countries-entered = Codes entered
messages-countries-share = { $share } %
messages-countries-few = Too few to judge
messages-countries-odd = Few are entered
messages-countries-price-hint = The price of one segment with its currency, such as 0.0079 USD, is used for estimates only. Where none is noted, what your provider charged lately counts.
