### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } הוא הקוד שלכם עבור { $app }.
mail-code-subject = { $code } הוא הקוד שלכם עבור { $app }
mail-code-body = הזינו את הקוד הזה כדי להיכנס אל { $app }:
mail-code-expiry = { $minutes ->
    [one] הוא תקף לדקה אחת.
    [two] הוא תקף לשתי דקות.
   *[other] הוא תקף ל-{ $minutes } דקות.
}
mail-code-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. אי אפשר להיכנס בלי הקוד.
