### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = כניסה עם סיסמה
way-passkey = שימוש במפתח גישה
other-password-line = { $digits ->
   *[other] כתובת האימייל והסיסמה שלכם
}
other-passkey-line = { $digits ->
   *[other] הפנים, טביעת האצבע או נעילת המסך שלכם
}
code-instead-password = כניסה עם סיסמה במקום זאת
code-instead-passkey = שימוש במפתח גישה במקום זאת
login-password-lead = התחילו בכתובת האימייל שלכם.
login-passkey-lead = השתמשו בפנים, בטביעת האצבע או בנעילת המסך שלכם.
identifier-next = המשך
start-sign-up = חדשים ב-{ $app }? צרו חשבון

## Password
password-title = הזינו את הסיסמה
password-show = הצגת הסיסמה
password-error-empty = הזינו את הסיסמה שלכם
password-error-no-match = כתובת האימייל והסיסמה לא תואמות. בדקו את שתיהן, או בחרו דרך אחרת
password-error-closed = הסיסמה הזאת נחסמה אחרי יותר מדי ניסיונות שגויים. בחרו דרך אחרת, או הגדירו סיסמה חדשה
forgot-link = שכחתם את הסיסמה?
forgot-title = בחירת סיסמה חדשה
forgot-lead = קודם יישלח קוד לכתובת האימייל שלכם.
forgot-sent = אם יש כאן חשבון לכתובת { $address }, שלחנו אליה קוד.
new-password-title = בחירת סיסמה חדשה
new-password-lead = תנותקו מכל מקום ותיכנסו עם הסיסמה החדשה.
password-new = סיסמה חדשה
password-hint = { $least ->
    [one] תו אחד לפחות. כמה מילים אקראיות הן בחירה טובה.
    [two] שני תווים לפחות. כמה מילים אקראיות הן בחירה טובה.
   *[other] { $least } תווים לפחות. כמה מילים אקראיות הן בחירה טובה.
}
password-error-short = { $least ->
    [one] השתמשו בתו אחד לפחות
    [two] השתמשו בשני תווים לפחות
   *[other] השתמשו ב-{ $least } תווים לפחות
}
password-error-long = { $most ->
    [one] הסיסמה הזאת ארוכה מבייט אחד. השתמשו בסיסמה קצרה יותר
    [two] הסיסמה הזאת ארוכה משני בייטים. השתמשו בסיסמה קצרה יותר
   *[other] הסיסמה הזאת ארוכה מ-{ $most } בייטים. השתמשו בסיסמה קצרה יותר
}
password-error-common = קל לנחש את הסיסמה הזאת. השתמשו בכמה מילים אקראיות
password-error-context = המילה ”{ $word }” מוכרת לאחרים. השתמשו במילים שאינן קשורות אליכם או לאתר הזה

## Passkey
passkey-cancelled = לא נעשה שימוש במפתח גישה. נסו שוב, או בחרו דרך אחרת.
passkey-failed = מפתח הגישה הזה לא פעל. נסו שוב, או בחרו דרך אחרת.
passkey-unknown = מפתח הגישה הזה אינו מקושר לשום חשבון כאן. בחרו דרך אחרת.
passkey-stale = זה לקח יותר מדי זמן. נסו שוב.
passkey-no-script = מפתחות גישה דורשים JavaScript. הפעילו אותו, או בחרו דרך אחרת.

## Mailed link
link-title = כניסה
link-heading = להיכנס אל { $app }?
link-elsewhere-title = הזינו את הקוד הזה במקום שבו התחלתם
link-elsewhere-lead = התחלתם להיכנס בדפדפן אחר או במכשיר אחר. הקלידו שם את הקוד הזה:
link-elsewhere-warning = אם לא אתם התחלתם להיכנס, סגרו את הדף הזה ואל תמסרו את הקוד לאיש.

## Second step
mfa-title = עוד שלב אחד
mfa-lead-totp = פתחו את אפליקציית האימות והזינו את הקוד בן 6 הספרות עבור { $app }.
mfa-lead-passkey = השתמשו במפתח הגישה שלכם כדי להראות שזה אתם, ואז תמשיכו אל { $app }.
mfa-lead-sms = קוד יישלח במסרון אל { $address }.
mfa-lead-email = קוד יישלח אל { $address }.
mfa-sent = שלחנו קוד אל { $address }.
mfa-remember = { $days ->
    [one] לא לשאול שוב בדפדפן הזה במשך יום אחד
    [two] לא לשאול שוב בדפדפן הזה במשך יומיים
   *[other] לא לשאול שוב בדפדפן הזה במשך { $days } ימים
}
mfa-way-totp = אפליקציית אימות
mfa-way-recovery = שימוש בקוד שחזור
mfa-error-totp = הקוד הזה שגוי. הקודים מתחלפים כל 30 שניות, לכן השתמשו בחדש ביותר.
mfa-error-code = זה לא הקוד ששלחנו. בדקו בהודעה החדשה ביותר שלנו ונסו שוב.
mfa-error-dead = אי אפשר עוד להשתמש בקוד הזה. שלחו קוד חדש.
mfa-error-locked = הדרך הזאת נסגרה אחרי יותר מדי ניסיונות שגויים. בחרו דרך אחרת.
mfa-error-not-sent = אי אפשר לשלוח לשם קוד כרגע. בחרו דרך אחרת.
mfa-name-totp = אפליקציית אימות
mfa-name-passkey = מפתח גישה
mfa-name-sms = מסרון
mfa-name-email = אימייל
mfa-about-totp = קוד בן 6 ספרות מאפליקציה בטלפון שלכם. פועל גם בלי קליטה.
mfa-about-passkey = הפנים, טביעת האצבע או נעילת המסך שלכם. הדרך המהירה והבטוחה ביותר.
mfa-about-sms = קוד במסרון. אחרים עלולים להשתלט על מספר טלפון, לכן שמרו גם על דרך אחרת.
mfa-about-email = קוד באימייל. נוח, אבל זו הדרך החלשה מכולן.

## Recovery code
recovery-title = שימוש בקוד שחזור
recovery-lead = כל קוד ברשימה ששמרתם פועל פעם אחת.
recovery-label = קוד שחזור
recovery-hint = 15 אותיות וספרות, בקבוצות של חמש
recovery-error-empty = הזינו קוד שחזור
recovery-error-wrong = קוד השחזור הזה שגוי או שכבר השתמשו בו
codes-title = קודי השחזור שלכם
codes-lead = שמרו אותם במקום בטוח. הם מוצגים רק עכשיו. כל אחד מהם פועל פעם אחת, כשאינכם יכולים להשתמש בשלב השני.
codes-lead-used = השתמשתם באחד מקודי השחזור שלכם, לכן הנה קודים חדשים. הישנים אינם פועלים עוד. שמרו את אלה במקום בטוח: הם מוצגים רק עכשיו.
codes-copy = העתקה
codes-download = הורדה
codes-print = הדפסה
codes-saved = שמרתי את הקודים האלה
codes-done = סיום

## Setting a second step up on the way
enrol-title = הוספת דרך שנייה להראות שזה אתם
enrol-lead = { $app } דורש שלב שני. השלב הזה מגן עליכם אם מישהו אחר משיג את הקוד או את המספר שלכם.
offer-title = הוספת דרך כניסה שנייה
offer-lead = עד עכשיו הודעת טקסט לטלפון היא הדרך היחידה להיכנס לחשבון. אם המספר יאבד, החשבון יאבד. כדאי להוסיף עכשיו דרך נוספת.
offer-passkey-title = בפעם הבאה, בלי קוד
offer-passkey-lead = אפשר להיכנס אל { $app } עם הפנים, טביעת האצבע או נעילת המסך.
offer-shared-device = אין להגדיר מפתח גישה במכשיר משותף.
offer-later = לא עכשיו

## Confirming to be there
confirm-title = קודם אשרו שזה אתם
confirm-lead = אתם עומדים לשנות את ההגנה על החשבון שלכם.
confirm-none = אף אחת מדרכי הכניסה שלכם אינה פעילה כרגע. פנו למי שמפעיל את השירות.
somebody-else-title = זה חשבון אחר
somebody-else-body = אישרתם עם חשבון אחר, לא עם החשבון שנכנסתם אליו. חזרו והשתמשו בחשבון שלכם.

## Sign-up
signup-title = יצירת חשבון
signup-lead = עבור { $app }. אם כבר יש לכם חשבון, תיכנסו אליו.
signup-name = השם שלכם
signup-submit = יצירת חשבון
signup-by-phone = שימוש במספר טלפון במקום זאת
signup-by-email = שימוש בכתובת אימייל במקום זאת
signup-have-one = כבר יש לי חשבון

## A number that nobody proved for long
old-number-title = עבר זמן רב
old-number-lead = הקוד היה נכון, אבל המספר הזה לא היה בשימוש כאן זמן רב, ומספרים עוברים לאנשים אחרים. אם החשבון שלכם, התחברו בדרך אחרת.
old-number-new = המספר חדש לכם?
old-number-claim-lead = אם כך אפשר לקבל איתו חשבון משלכם. אנחנו מחכים קודם כמה ימים ומודיעים למי שהשתמש בו.
old-number-claim = המספר הזה חדש לי
old-number-until = החל מ-{ $date } התחברות עם המספר הזה תיצור חשבון חדש, אלא אם מי שהשתמש בו קודם יתנגד.
old-number-turned-down = מי שמשתמש במספר הזה כאן אומר שהוא עדיין שלו. פנו למי שמפעיל את השירות.
