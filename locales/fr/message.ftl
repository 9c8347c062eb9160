### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } est votre code pour { $app }.
mail-code-subject = { $code } est votre code pour { $app }
mail-code-body = Saisissez ce code pour vous connecter à { $app } :
mail-code-expiry = { $minutes ->
    [one] Il est valable { $minutes } minute.
    [many] Il est valable { $minutes } de minutes.
   *[other] Il est valable { $minutes } minutes.
}
mail-code-ignore = Si vous ne l'avez pas demandé, ignorez cet e-mail. Personne ne peut se connecter sans le code.
sms-code-bind = { $code } confirme votre numéro pour { $app }.
sms-code-remove = { $code } retire votre numéro de { $app }.
sms-code-second-step = { $code } est votre deuxième étape pour { $app }.
sms-code-recover = { $code } sert à choisir un nouveau mot de passe pour { $app }.
mail-code-second-step = Saisissez ce code comme deuxième étape pour { $app } :
mail-code-remove = Saisissez ce code pour confirmer le retrait sur { $app } :
mail-link-or = Ou ouvrez ce lien dans le même navigateur :
mail-link-subject = Votre lien pour vous connecter à { $app }
mail-link-body = Ouvrez ce lien dans le même navigateur pour vous connecter à { $app } :
mail-link-button = Se connecter
mail-link-expiry = { $minutes ->
    [one] Il est valable { $minutes } minute, une seule fois.
    [many] Il est valable { $minutes } de minutes, une seule fois.
   *[other] Il est valable { $minutes } minutes, une seule fois.
}
mail-link-ignore = Si vous ne l'avez pas demandé, ignorez cet e-mail. Personne ne peut se connecter sans le lien.
mail-verify-subject = { $code } confirme votre adresse pour { $app }
mail-verify-body = Saisissez ce code pour confirmer cette adresse sur { $app } :
mail-verify-ignore = Si vous ne l'avez pas demandé, ignorez cet e-mail. Sans le code, l'adresse n'est pas utilisée.
mail-recover-subject = { $code } sert à choisir un nouveau mot de passe pour { $app }
mail-recover-body = Saisissez ce code pour choisir un nouveau mot de passe sur { $app } :
mail-recover-ignore = Si vous ne l'avez pas demandé, ignorez cet e-mail. Votre mot de passe reste le même.
