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
sms-code-bind = { $code } לאישור המספר ב-{ $app }
sms-code-remove = { $code } להסרת המספר מ-{ $app }
sms-code-second-step = { $code } לשלב השני ב-{ $app }
sms-code-recover = { $code } לסיסמה חדשה ב-{ $app }
mail-code-second-step = הזינו את הקוד הזה כשלב שני ב-{ $app }:
mail-code-remove = הזינו את הקוד הזה כדי לאשר את ההסרה ב-{ $app }:
mail-link-or = או פתחו את הקישור הזה באותו דפדפן:
mail-link-subject = הקישור שלכם לכניסה אל { $app }
mail-link-body = פתחו את הקישור הזה באותו דפדפן כדי להיכנס אל { $app }:
mail-link-button = כניסה
mail-link-expiry = { $minutes ->
    [one] הוא תקף לדקה אחת, פעם אחת.
    [two] הוא תקף לשתי דקות, פעם אחת.
   *[other] הוא תקף ל-{ $minutes } דקות, פעם אחת.
}
mail-link-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. אי אפשר להיכנס בלי הקישור.
mail-verify-subject = { $code } מאשר את הכתובת שלכם ב-{ $app }
mail-verify-body = הזינו את הקוד הזה כדי לאשר את הכתובת הזאת ב-{ $app }:
mail-verify-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. בלי הקוד לא ייעשה שימוש בכתובת.
mail-recover-subject = { $code } לסיסמה חדשה ב-{ $app }
mail-recover-body = הזינו את הקוד הזה כדי לבחור סיסמה חדשה ב-{ $app }:
mail-recover-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. הסיסמה שלכם נשארת כפי שהיא.
