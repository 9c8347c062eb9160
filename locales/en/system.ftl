### Keys, limits and webhooks in the portal.

limits-admin-lead = How often is too often. Limits keep strangers from running up your bill and from guessing codes.
limits-admin-mode = Limits on messages
limits-admin-mode-hint = Limits on guesses always hold.
limits-admin-mode-usual-on = As the server's settings say: enforced
limits-admin-mode-usual-off = As the server's settings say: only counted
limits-admin-mode-on = Enforced
limits-admin-mode-off = Only counted and logged
limits-admin-usual = Empty for what the server's settings say: { $number }.
limits-admin-wrong = Enter a whole number from 1 to 1000000000, or nothing.
limits-admin-recipient = Messages to one number or address in an hour
limits-admin-recipient-day = Messages to one number or address in a day
limits-admin-session = Messages asked for by one browser in an hour
limits-admin-address = Messages asked for from one network address in an hour
limits-admin-prefix = Messages in an hour to numbers that differ in the last four digits
limits-admin-client = Messages for one app in an hour
limits-admin-all = All messages in an hour
limits-admin-all-day = All messages in a day
limits-admin-guesses = Codes tried for one number or address in a day
limits-admin-guesses-address = Codes tried from one network address in an hour
limits-admin-secrets = Wrong secrets of one app in an hour
limits-admin-fixed = What doesn't change
limits-admin-fixed-pause = A second code to one number waits 30 seconds, a third 60 more, and so on.
limits-admin-fixed-steps = Authenticator apps, recovery codes and passwords take 5 tries at once, then one every 3 minutes.
limits-admin-fixed-row = After 100 wrong tries in a row, a way in is closed until its owner sets it up anew.

keys-admin-lead = What tokens are signed with. Apps read the public halves from the key set; private halves never leave the server.
keys-admin-caption = Signing keys
keys-admin-kid = Key ID
keys-admin-algorithm = Algorithm
keys-admin-made = Made
keys-admin-day = { $date }
keys-admin-state = State
keys-admin-signing = Signs
keys-admin-waiting = Published, signs from { $time }
keys-admin-leaving = Signs no more. Tokens that it signed end by { $time }
keys-admin-left = No longer needed
keys-admin-hidden = Reads old sign-out hints only
keys-admin-retire = Take out of the key set
keys-admin-rotate = Replace a key now
keys-admin-rotate-about = The new key is published at once and signs ten minutes later, when every app can know it. The old one stays published until its last token is over.
keys-admin-rotated = The new key is published. It signs in ten minutes.
keys-admin-retired = The key has left the key set.
keys-admin-waits = A new key waits already. It has to sign before it can be replaced.
keys-admin-needed = That key is still needed. Nothing was changed.
keys-admin-age = { $days ->
    [0] They aren't replaced by themselves.
    [one] They are replaced by themselves every day.
   *[other] They are replaced by themselves every { $days } days.
}

hooks-admin-lead = Other programs are told of what happens here: signed, and tried again for up to a day.
hooks-admin-empty = No webhooks yet. Add one to have events posted to your server.
hooks-admin-new = New webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Address
hooks-admin-url-hint = https, and a host outside your network.
hooks-admin-events = Events
hooks-admin-events-hint = What this address is told. Payloads name people by ID and hold no secrets and no full addresses.
hooks-admin-state = State
hooks-admin-on = Deliver events
hooks-admin-on-about = While this is off, nothing is sent and nothing is kept for later.
hooks-admin-is-on = On
hooks-admin-is-off = Off
hooks-admin-wrong-url = This address can't be called. Use https and a host outside your network.
hooks-admin-wrong-events = Choose at least one event.
hooks-admin-wrong-many = There are 20 webhooks already. Delete one first.
hooks-admin-secret = Signing secret
hooks-admin-secret-about = Each delivery carries HMAC-SHA-256 over its time, a dot and its body in the header Doorcode-Signature.
hooks-admin-secret-new = New signing secret
hooks-admin-shown = Your signing secret
hooks-admin-log = Deliveries
hooks-admin-log-empty = Nothing was sent yet. Send a ping to try the connection.
hooks-admin-when = When
hooks-admin-kind = Event
hooks-admin-waiting = Waiting
hooks-admin-delivered = Delivered
hooks-admin-failed = Given up
hooks-admin-answer = Last answer
hooks-admin-moment = { $time }
hooks-admin-again = Send again
hooks-admin-ping = Send a ping
hooks-admin-queued = Queued. Reload to see what comes of it.
hooks-admin-delete = Delete webhook
hooks-admin-delete-about = What was still to be sent to it is deleted too.
hooks-admin-delete-lead = This address is told of nothing more. This can't be undone.
hooks-admin-delete-sure = Delete the webhook to { $url } for good
hooks-admin-deleted = The webhook was deleted.
hooks-admin-made = The webhook was made. Send a ping to try it.
hooks-admin-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}
