### Pages for what went wrong and cannot be mended in a form.
fault-id = Als je dit meldt, noem dan { $id }

fault-not-found-title = Deze pagina bestaat niet
fault-not-found-body = Controleer het adres, of ga terug naar waar je vandaan kwam.
fault-method-title = Zo kan deze pagina niet worden gebruikt
fault-method-body = Ga terug naar waar je vandaan kwam en probeer het opnieuw.
fault-too-large-title = Dat was te veel
fault-too-large-body = Wat is verstuurd, is groter dan deze pagina aanneemt.
fault-bad-request-title = We konden dat niet lezen
fault-bad-request-body = Het verzoek is beschadigd of onvolledig. Ga terug en probeer het opnieuw.
fault-csrf-title = Dat kwam ergens anders vandaan
fault-csrf-body = Voor je veiligheid nemen we alleen formulieren van deze pagina aan. Ga terug, laad de pagina opnieuw en probeer het nog eens.
fault-client-title = We kennen de app niet die je hierheen stuurde
fault-client-body = Ga terug naar de app en begin opnieuw. Gebeurt het weer, vertel de beheerder dan dat de client onbekend is.
fault-redirect-title = We kunnen je niet veilig terugsturen
fault-redirect-body = De app wilde terug naar een adres dat er niet voor is geregistreerd. Vertel dat de beheerder.
fault-too-often-title = Te veel verzoeken
fault-too-often-body = { $seconds ->
    [one] Wacht { $seconds } seconde en probeer het opnieuw.
   *[other] Wacht { $seconds } seconden en probeer het opnieuw.
}
fault-unavailable-title = Er is nu iets niet beschikbaar
fault-unavailable-body = Er is niets verloren. Probeer het zo opnieuw.
fault-internal-title = Er ging bij ons iets mis
fault-internal-body = Het is genoteerd. Probeer het zo opnieuw.
fault-link-title = Deze link werkt niet meer
fault-link-body = Hij is al gebruikt of verlopen. Vraag een nieuwe aan.
fault-forbidden-title = Hier kun je niet bij
fault-forbidden-body = Er moet eerst iets worden ingesteld, of het staat hier uit. Ga terug naar je account om te zien wat er ontbreekt.
