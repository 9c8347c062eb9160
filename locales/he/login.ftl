### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = שגיאה: { $step } – { $app }
error-prefix = שגיאה:
host-label = אתם באתר
language-label = שפה
foot-privacy = פרטיות
foot-terms = תנאים
foot-support = עזרה
elsewhere = נכנסתם בכרטיסייה אחרת.
elsewhere-continue = המשך

## Start, phone
login-title = כניסה
login-phone-lead = נשלח לטלפון שלכם קוד חד-פעמי במסרון. אין צורך בסיסמה.
login-phone-lead-signup = נשלח לטלפון שלכם קוד חד-פעמי במסרון. אם אתם חדשים כאן, כך נוצר החשבון שלכם.
phone-region = מדינה או אזור
phone-region-suggested = מוצעות
phone-region-all = הכול
phone-label = מספר נייד
phone-hint = לדוגמה { $example }
phone-send = שלחו לי קוד במסרון
phone-sending = שולחים…
phone-rates = ייתכן שחברת הסלולר תחייב על הודעות.
used-last = בשימוש בפעם הקודמת
or = או

## Start, e-mail
login-email-lead = נשלח לאימייל שלכם קוד חד-פעמי. אין צורך בסיסמה.
email-label = כתובת אימייל
email-send = שלחו לי קוד באימייל

## Ways
way-sms = שלחו לי קוד במסרון
way-email = שלחו לי קוד באימייל
other-title = בחירת דרך אחרת
other-lead = אפשר להיכנס אל { $app } בדרכים האלה.
other-sms-line = קוד בן { $digits } ספרות לטלפון שלכם
other-email-line = קוד בן { $digits } ספרות לאימייל שלכם
other-back = חזרה

## Errors of the start pages
phone-error-empty = הזינו את מספר הנייד שלכם
phone-error-not-digits = במספר טלפון יש רק ספרות, רווחים והסימנים + ( ) - .
phone-error-too-short = { $number } קצר מדי למדינה הזאת ({ $country }). בדקו את המספר ונסו שוב
phone-error-too-long = { $number } ארוך מדי למדינה הזאת ({ $country }). בדקו את המספר ונסו שוב
phone-error-not-in-plan = { $number } אינו מספר טלפון במדינה הזאת ({ $country }). בדקו את המדינה ואת המספר
phone-error-email = זו כתובת אימייל. כדי להשתמש בה בחרו למטה ”שלחו לי קוד באימייל”
phone-error-landline = { $number } נראה כמו קו נייח, וקווים נייחים לא מקבלים מסרונים. הזינו מספר נייד
phone-error-kind = אי אפשר לשלוח קודים למספר מהסוג הזה. הזינו מספר נייד
phone-error-country = אנחנו עדיין לא שולחים מסרונים למספרים במדינה הזאת ({ $country }). בחרו למטה דרך אחרת
phone-error-extension = השמיטו את השלוחה והזינו רק את המספר
phone-error-opted-out = מהמספר הזה ביקשו לא לקבל מאיתנו מסרונים. שלחו START במסרון למספר שממנו הגיעו, או בחרו דרך אחרת
phone-error-refused = לא ניתן היה למסור את המסרון אל { $number }. בדקו את המספר, או בחרו דרך אחרת
phone-error-off = הכניסה במסרון כבויה כאן. בחרו דרך אחרת
email-error-empty = הזינו את כתובת האימייל שלכם
email-error-shape = הזינו כתובת אימייל כמו name@example.com
email-error-too-long = כתובת האימייל הזאת ארוכה מדי
email-error-phone = זה מספר טלפון. כדי להשתמש בו בחרו למטה ”שלחו לי קוד במסרון”
email-error-off = הכניסה באימייל כבויה כאן. בחרו דרך אחרת

## Code
code-title = הזינו את הקוד
code-sent-sms = נשלח במסרון אל { $number }
code-sent-email = נשלח באימייל אל { $address }
code-change-sms = שינוי המספר
code-change-email = שינוי הכתובת
code-label = קוד בן { $digits } ספרות
code-hint = { $minutes ->
    [one] תקף לדקה אחת. לעולם אל תמסרו אותו, גם לא לנו.
    [two] תקף לשתי דקות. לעולם אל תמסרו אותו, גם לא לנו.
   *[other] תקף ל-{ $minutes } דקות. לעולם אל תמסרו אותו, גם לא לנו.
}
code-tries-left = { $left ->
    [one] נשאר ניסיון אחד. אחריו תצטרכו קוד חדש.
    [two] נשארו שני ניסיונות. אחריהם תצטרכו קוד חדש.
   *[other] נשארו { $left } ניסיונות. אחריהם תצטרכו קוד חדש.
}
code-submit = כניסה
code-checking = בודקים…
code-help = לא קיבלתם קוד?
code-help-sms = מסרון יכול להתעכב דקה. בדקו את המספר למעלה ושיש לטלפון קליטה.
code-help-email = אימייל יכול להתעכב דקה. בדקו את הכתובת למעלה ואת תיקיית הספאם.
code-help-no-account = אם לא מגיע קוד, אולי אין כאן חשבון לפרטים האלה.
code-resend = שליחה חוזרת
code-resend-in = שליחה חוזרת בעוד
code-resend-ready = עכשיו אפשר לשלוח שוב את הקוד.
code-instead-email = שלחו לי קוד באימייל במקום זאת
code-instead-sms = שלחו לי קוד במסרון במקום זאת
code-sent-again = נשלח שוב בשעה { $time }.
code-too-soon = אפשר לשלוח שוב בשעה { $time }.
code-slow = ייתכן שהמסרון יתעכב רגע.
code-delivered = נמסר בשעה { $time }.
code-undelivered = הרשת שלכם לא קיבלה את המסרון. בחרו דרך אחרת.
code-not-sent = לא הצלחנו להעביר את ההודעה כרגע. בחרו דרך אחרת, או שלחו שוב בעוד רגע.

## Errors of the code page
code-error-empty = הזינו את הקוד ששלחנו
code-error-not-digits = בקוד יש רק ספרות
code-error-length = { $digits ->
    [one] בקוד יש ספרה אחת. הזנתם { $entered }
    [two] בקוד יש שתי ספרות. הזנתם { $entered }
   *[other] בקוד יש { $digits } ספרות. הזנתם { $entered }
}
code-error-wrong = { $code } אינו הקוד ששלחנו. בדקו בהודעה החדשה ביותר שלנו ונסו שוב.
code-error-expired = תוקף הקוד הזה פג. שלחו קוד חדש כדי להמשיך.
code-error-new-sent = תוקף הקוד הזה פג. שלחנו לכם עכשיו קוד חדש.
code-error-superseded = נשלח קוד חדש יותר. הזינו את החדש ביותר.

## Wait page
wait-title-tries = יותר מדי קודים שגויים
wait-title-sends = יותר מדי הודעות
wait-title-network = יותר מדי ניסיונות מהרשת הזאת
wait-until = למען ביטחונכם, המתינו עד { $time } והתחילו מחדש.
wait-minutes = { $minutes ->
    [one] כלומר בעוד דקה אחת.
    [two] כלומר בעוד שתי דקות.
   *[other] כלומר בעוד { $minutes } דקות.
}
wait-minutes-script = דקות שנותרו: { $minutes }
wait-other = מה אפשר לעשות עכשיו
wait-tries-new = אי אפשר עוד להשתמש בקוד. אפשר לבקש קוד חדש.
start-again = להתחיל מחדש
back-to = חזרה אל { $app }

## Pages about the state of the sign-in
stale-title = תוקף דף הכניסה הזה פג
stale-body = הוא היה פתוח יותר משעה. שום דבר לא אבד.
cookie-title = הדפדפן שלכם לא שמר קובץ Cookie שאנחנו צריכים
cookie-body = אפשרו קובצי Cookie לאתר הזה, חזרו אל { $app } והתחילו מחדש. הסיבה הרגילה היא חלון פרטי או חוסם קובצי Cookie.
used-title = כבר השתמשתם בדף הזה
used-body = נכנסתם. לא נשאר מה לעשות כאן.
continue-to = המשך אל { $app }
no-way-title = אין כרגע דרך להיכנס
no-way-body = אין דרך כניסה פעילה אל { $app }. רק מי שמפעיל את האפליקציה יכול לשנות זאת.
step-up-title = נדרש עוד שלב אחד
step-up-body = הקוד שלכם נכון, אבל { $app } דורש שלב שני שעדיין אין בחשבון שלכם. פנו למי שמפעיל את האפליקציה.
blocked-title = החשבון הזה מושהה
blocked-body = פנו למי שמפעיל את { $app }.
signed-out-title = יצאתם
signed-out-body = אפשר לסגור את הדף הזה.
sign-out-title = לצאת?
sign-out-body = תצאו כאן מ-{ $app } ומכל מה שמשתמש בכניסה הזאת.
sign-out-confirm = יציאה
