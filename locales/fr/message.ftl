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
