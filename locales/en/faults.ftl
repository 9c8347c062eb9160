### Pages for what went wrong and cannot be mended in a form.
fault-id = If you report this, name { $id }

fault-not-found-title = This page doesn't exist
fault-not-found-body = Check the address, or go back to where you came from.
fault-method-title = This page can't be used that way
fault-method-body = Go back to where you came from and try again.
fault-too-large-title = That was too much
fault-too-large-body = What was sent is larger than this page accepts.
fault-bad-request-title = We couldn't read that
fault-bad-request-body = The request is damaged or incomplete. Go back and try again.
fault-csrf-title = That came from somewhere else
fault-csrf-body = For your safety we only accept forms from this page. Go back, reload the page and try again.
fault-client-title = We don't know the app that sent you
fault-client-body = Go back to the app and start again. If it happens again, tell its operator that the client is unknown.
fault-redirect-title = We can't send you back safely
fault-redirect-body = The app asked to return to an address that isn't registered for it. Tell its operator.
fault-too-often-title = Too many requests
fault-too-often-body = { $seconds ->
    [one] Wait { $seconds } second and try again.
   *[other] Wait { $seconds } seconds and try again.
}
fault-unavailable-title = Something isn't available right now
fault-unavailable-body = Nothing was lost. Try again in a moment.
fault-internal-title = Something went wrong on our side
fault-internal-body = It has been noted. Try again in a moment.
fault-link-title = This link doesn't work any more
fault-link-body = It was used already or has run out. Ask for a new one.
fault-forbidden-title = That isn't open to you
fault-forbidden-body = Something has to be set up first, or it is switched off here. Go back to your account to see what is missing.
