### אנשים בפורטל הניהול: הרשימה, הדף של אדם, הוספה, ייבוא וייצוא; חיבורים; למי יש איזה תפקיד.

## The list
users-title = אנשים
users-lead = מצאו אדם, ראו איך הוא נכנס, ועזרו לו.
users-search = חיפוש
users-search-hint = שם, כתובת אימייל, מספר טלפון או מזהה. שמות נמצאים לפי האותיות הראשונות, כתובות ומספרים במלואם.
users-search-go = חיפוש
users-search-none = לאף אחד אין הכתובת הזו.
users-search-no-id = לאף אחד אין המזהה הזה.
users-filter = אילו אנשים
users-filter-all = כולם
users-filter-blocked = חסומים
users-caption-newest = אנשים, החדשים תחילה
users-caption-names = אנשים לפי שם
users-caption-address = אנשים עם הכתובת הזו
users-column-person = אדם
users-column-addresses = כתובות
users-column-ways = דרכי כניסה ושלבים שניים
users-column-seen = כניסה אחרונה
users-column-state = מצב
users-nameless = ללא שם
users-never = אף פעם
users-none = אין
users-active = פעיל
users-blocked = חסום
users-unproven = לא אושרה
users-empty = אין כאן עדיין אף אחד. אנשים מופיעים כשהם נרשמים, או כשאתם מוסיפים אותם.
users-empty-search = אין התאמה.
users-next = העמוד הבא
users-first = העמוד הראשון
users-add = הוספת אדם
users-import = ייבוא
users-export = ייצוא
users-time = { $time }
users-done-deleted = החשבון נמחק.

## A person
users-back = כל האנשים
users-id = מזהה
users-since = כאן מאז { $date }
users-seen = כניסה אחרונה: { $time }
users-addresses = כתובות
users-addresses-none = אין כתובת. אי אפשר להיכנס לחשבון הזה.
users-confirmed = אושרה ב־{ $date }
users-signs-in = משמשת לכניסה
users-second-step = שלב שני
users-reveal = הצגה מלאה
users-reveal-note = יומן הביקורת שומר מי הסתכל ומתי.
users-revealed = מוצג במלואו, הפעם בלבד.
users-factors = דרכי כניסה ושלבים שניים
users-factors-none = אין, מלבד הכתובות שלמעלה.
users-password-since = הוגדרה ב־{ $date }
users-kept-way = זו דרך הכניסה האחרונה. בלעדיה האדם לא יוכל עוד להיכנס.
users-kept-step = נדרש שלב שני, וזה האחרון.
users-kept-sms = הכניסה במסרון נשענת על השלב השני הזה. אי אפשר להסיר אחד בלי השני.
users-kept-both = הסרת שניהם
users-not-oneself = אי אפשר לעשות זאת לעצמכם. השתמשו בדפי החשבון שלכם.
users-not-higher = לאדם הזה יש יותר הרשאות משלכם. פנו למי שיש לו אותו תפקיד.
users-not-last = זהו הבעלים האחרון. תנו קודם את התפקיד למישהו אחר.
users-sessions = איפה האדם מחובר
users-sessions-none = בשום מקום.
users-sessions-end-all = ניתוק מכל מקום
users-recovery = עזרה בחזרה לחשבון
users-recovery-lead = שולח קישור לכתובת האימייל של האדם. הקישור מאשר את התיבה ומוביל לכניסה. אתם לא רואים קוד ולא בוחרים סיסמה.
users-recovery-send = שליחת הקישור
users-recovery-none = אין כתובת אימייל לשלוח אליה קישור.
users-messages = קודים שנשלחו ביממה האחרונה
users-messages-none = אין.
users-message-time = מתי
users-message-to = אל
users-message-for = לשם מה
users-message-state = מצב
users-message-used = הקוד נוצל
users-for-sign-in = כניסה
users-for-second-step = שלב שני
users-for-bind = כתובת חדשה
users-for-remove = הסרת מספר
users-for-recover = סיסמה שנשכחה
users-state-queued = ממתינה
users-state-sending = בשליחה
users-state-accepted = התקבלה אצל הספק
users-state-sent = נמסרה לרשת
users-state-delivered = הגיעה
users-state-undelivered = לא הגיעה
users-state-failed = נכשלה
users-state-unknown = לא ידוע
users-events = מה קרה לאחרונה
users-events-none = עדיין כלום.
users-event-revealed = הנהלת המערכת ראתה את הכתובות שלכם במלואן
users-block = חסימת כניסה
users-block-lead = מסיים מיד כל חיבור וכל אסימון ולא מכניס איש עם החשבון הזה. דבר לא נמחק.
users-block-do = חסימה
users-unblock-lead = איש לא נכנס עם החשבון הזה.
users-unblock-do = ביטול החסימה
users-delete = מחיקת החשבון הזה
users-delete-lead = כל מה ששייך לו נעלם: כתובות, שלבים שניים, חיבורים, אסימונים. האדם מקבל הודעה באימייל. אי אפשר לבטל זאת.
users-delete-open = מחיקה
users-delete-label = 6 התווים האחרונים של המזהה
users-delete-hint = לאישור, הקלידו { $end }
users-delete-error = אלה לא 6 התווים האחרונים של המזהה.
users-role = תפקיד כאן
users-role-none = אין
users-role-change = שינוי תפקידים
users-done-blocked = האדם חסום ונותק מכל מקום.
users-done-unblocked = האדם יכול להיכנס שוב.
users-done-ended = החיבור הסתיים.
users-done-all-ended = האדם נותק מכל מקום.
users-done-removed = זה הוסר, והאדם קיבל הודעה.
users-done-sent = הקישור בדרך.
users-done-made = החשבון נוצר.

## Adding somebody
users-new-lead = לאנשים שלא נרשמים בעצמם.
users-new-name = שם
users-new-email = כתובת אימייל
users-new-email-confirmed = ידוע לי שהתיבה הזו שלו
users-new-phone = מספר נייד
users-new-phone-hint = עם קידומת המדינה, למשל { $example }
users-new-phone-confirmed = ידוע לי שהמספר הזה שלו
users-new-confirmed-hint = רק כתובת מאושרת מכניסה.
users-new-locale = שפת ההודעות
users-new-locale-any = מה שהאדם יבחר
users-new-invite = שליחת הזמנה באימייל
users-new-do = הוספה
users-new-error-none = הזינו כתובת אימייל או מספר נייד.
users-new-error-taken = כבר יש חשבון עם הכתובת הזו.
users-new-error-invite = הזינו את כתובת האימייל שאליה תישלח ההזמנה.
users-new-summary = { $count ->
    [one] יש דבר אחד לתקן
    [two] יש שני דברים לתקן
   *[other] יש { $count } דברים לתקן
}

## Import and export
users-import-lead = מביא אנשים מקובץ. תחילה רואים מה יקרה; דבר לא משתנה עד שתאשרו.
users-import-format = מאין הקובץ
users-import-csv = טבלה (CSV) כפי שהייצוא כותב
users-import-csv-hint = עמודות: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, קובץ JSON של הייצוא או הייבוא ההמוני
users-import-firebase = Firebase, קובץ auth:export בפורמט JSON
users-import-supabase = Supabase, הטבלה auth.users כ־CSV או JSON
users-import-file = קובץ
users-import-file-hint = עד 10 מגה־בייט ו־10,000 אנשים
users-import-passwords = סיסמאות לא עוברות: אי אפשר לבדוק כאן את הגיבובים של המערכת האחרת. אנשים נכנסים במסרון, באימייל או במפתח גישה, או מגדירים סיסמה חדשה. מספרים ותיבות מאושרים נשארים מאושרים.
users-import-check = בדיקת הקובץ
users-import-error-empty = בחרו קובץ.
users-import-error-large = הקובץ גדול מ־10 מגה־בייט. פצלו אותו.
users-import-error-format = בחרו מאין הקובץ.
users-import-gone = הקובץ שנבדק כבר לא כאן. בחרו אותו שוב.
users-import-done = { $count ->
    [0] לא נוצר אף חשבון.
    [one] נוצר חשבון אחד.
    [two] נוצרו שני חשבונות.
   *[other] נוצרו { $count } חשבונות.
}
users-rehearsal-title = מה הייבוא יעשה
users-rehearsal-fresh = { $count ->
    [0] לא ייווצר אף חשבון.
    [one] ייווצר חשבון אחד.
    [two] ייווצרו שני חשבונות.
   *[other] ייווצרו { $count } חשבונות.
}
users-rehearsal-problems = { $count ->
    [0] אין בעיה באף שורה.
    [one] יש בעיה בשורה אחת.
    [two] יש בעיה בשתי שורות.
   *[other] יש בעיה ב־{ $count } שורות.
}
users-rehearsal-all = ייבוא
users-rehearsal-good = ייבוא הטובים והשמטת שורות עם בעיות
users-rehearsal-other = בחירת קובץ אחר
users-rehearsal-caption = מה יש לומר, שורה אחר שורה
users-rehearsal-line = שורה
users-rehearsal-what = מה
users-rehearsal-file = כל הקובץ
users-weight-problem = בעיה
users-weight-left = הושמטה
users-weight-note = הערה
users-remark-unreadable = זה לא קובץ כזה, או שאין בו איש.
users-remark-too-many = יותר מ־10,000 אנשים. פצלו את הקובץ.
users-remark-column = העמודה { $column } לא מיובאת.
users-remark-shape = השורה לא מתאימה לכותרת, או שאינה אדם.
users-remark-no-address = אין כתובת אימייל ואין מספר טלפון.
users-remark-phone = לא מספר נייד בצורה בינלאומית.
users-remark-email = לא כתובת אימייל.
users-remark-flag = לא true ולא false ב־{ $column }.
users-remark-twice = הכתובת כבר מופיעה בשורה { $line }.
users-remark-two-people = המספר והאימייל שייכים כאן לשני חשבונות.
users-remark-there = כבר יש חשבון. הוא נשאר כפי שהוא.
users-remark-left = נמחק או אנונימי שם.
users-remark-name-cut = השם ארוך מ־100 תווים ויקוצר.
users-remark-language = אין דפים בשפה הזו.
users-remark-password = יש שם סיסמה. כאן מגדירים חדשה.
users-remark-second-steps = יש שם שלבים שניים. מגדירים אותם מחדש.
users-export-lead = טבלה (CSV) של כולם עם כתובות מלאות, בלי סיסמאות ומפתחות. יומן הביקורת שומר מי לקח אותה.
users-export-do = הורדת הטבלה

## Sessions
users-lives-title = חיבורים
users-lives-lead = כמה זמן אנשים נשארים מחוברים בדפדפן.
users-lives-absolute = ימים עד לכניסה מחדש בכל מקרה
users-lives-idle = ימים עד לסיום חיבור שאינו בשימוש
users-lives-hint = מ־1 עד 30
users-lives-error = הזינו מספר מ־1 עד 30.
users-lives-portal = הפורטל הזה נסגר אחרי שעה ללא שימוש ו־12 שעות אחרי הכניסה.
users-lives-tokens = אסימוני רענון
users-lives-tokens-lead = כל יישום קובע כמה זמן אסימוני הרענון שלו תקפים.
users-lives-app = יישום
users-lives-token-idle = ללא שימוש, ימים
users-lives-token-absolute = לכל היותר, ימים
users-everybody = ניתוק של כולם
users-everybody-lead = מסיים את כל החיבורים והאסימונים של כולם, מלבד החיבור שלכם כאן. אנשים נכנסים מחדש. למקרה שמשהו דלף.
users-everybody-count = { $count ->
    [one] דפדפן אחד מחובר עכשיו.
    [two] שני דפדפנים מחוברים עכשיו.
   *[other] { $count } דפדפנים מחוברים עכשיו.
}
users-everybody-do = ניתוק של כולם
users-everybody-done = { $count ->
    [one] אדם אחד נותק.
    [two] שני אנשים נותקו.
   *[other] { $count } אנשים נותקו.
}

## Administrators
users-admins-title = מנהלים
users-admins-lead = מי רשאי לעשות מה בפורטל הזה. שינוי תקף מהלחיצה הבאה שלהם.
users-admins-caption = אנשים עם תפקיד
users-admins-strength = מוכן לפורטל הזה
users-admins-strong = כן
users-admins-weak = עדיין לא: אין מפתח גישה ואין סיסמה עם אפליקציית אימות. הפורטל יבקש זאת.
users-admins-change = התפקיד של { $name }
users-admins-none = ללא תפקיד
users-admins-invite = הזמנת אדם
users-admins-invite-lead = נשלח אליו באימייל קישור שפועל פעם אחת, למשך יום.
users-admins-role = תפקיד
users-admins-invite-do = שליחת ההזמנה
users-admins-error-role = בחרו תפקיד.
users-admins-may-owner = הכול.
users-admins-may-administrator = הכול, מלבד מי עוד רשאי לעשות מה.
users-admins-may-support = לראות אנשים והודעותיהם, לחסום, לסיים חיבורים, להתחיל שחזור.
users-admins-may-auditor = לעיין בהגדרות, באנשים וביומנים, בלי לשנות דבר.
users-admins-done-set = התפקיד שונה.
users-admins-done-same = דבר לא השתנה: זה כבר היה התפקיד.
users-admins-done-invited = ההזמנה בדרך.
