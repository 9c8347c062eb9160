### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = פרופיל
profile-lead = יישומים שאתם נכנסים אליהם רואים את השם, השפה והתמונה שלכם, אם אתם מאשרים להם.
profile-error-title = בדקו מה הזנתם
profile-name = שם
profile-name-hint = כפי שאחרים צריכים לקרוא אותו. אפשר להשאיר ריק.
profile-error-name = השם ארוך מדי. השתמשו ב-100 תווים לכל היותר
profile-language = שפה
profile-language-hint = לדפים האלה ולהודעות שנשלחות אליכם.
profile-error-language = בחרו שפה מהרשימה
profile-email = אימייל
profile-email-none = עדיין אין כתובת אימייל. אם תוסיפו כתובת, נודיע לכם כשמשהו משתנה, ותוכלו להיכנס שוב אם הטלפון יאבד.
profile-email-proven = מאושרת
profile-email-unproven = לא מאושרת
profile-email-add = הוספת כתובת אימייל
profile-email-change = שינוי
profile-phone = טלפון
profile-phone-set = אפשר להיכנס עם המספר { $number }.
profile-phone-none = אין מספר שאפשר להיכנס איתו לחשבון הזה.
profile-phone-manage = אל פרטיות ואבטחה
profile-picture = תמונה
profile-picture-own = התמונה שלכם
profile-picture-file = קובץ תמונה
profile-picture-hint = תמונת PNG, JPEG, WebP או GIF, עד 256 קילובייט. כל מי שיש לו הכתובת שלה יכול לראות אותה. מיקומים ופרטים אחרים שהמצלמה רשמה מוסרים ממנה.
profile-picture-set = שימוש בתמונה הזאת
profile-picture-sending = שולחים…
profile-picture-remove = הסרת התמונה
picture-error-empty = בחרו קובץ
picture-error-large = הקובץ גדול מ-256 קילובייט. בחרו תמונה קטנה יותר
picture-error-kind = הקובץ צריך להיות תמונת PNG, JPEG, WebP או GIF
picture-error-wide = הרוחב או הגובה של התמונה גדול מ-4096 פיקסלים. הקטינו אותה
profile-done-saved = הפרופיל שלכם נשמר.
profile-done-email = כתובת האימייל שלכם שונתה.
profile-done-picture = התמונה שלכם שונתה.
profile-done-picture-removed = התמונה שלכם הוסרה.

## Email address
email-change-title = כתובת האימייל שלכם
email-change-lead = קוד יישלח לכתובת החדשה. הכתובת הישנה נשארת שלכם עד שתזינו את הקוד. הודעה על השינוי נשלחת לשתיהן.
email-change-lead-first = קוד יישלח לכתובת כדי לוודא שהיא שלכם.
email-change-same = זו כבר הכתובת שלכם

## Where somebody is signed in
sessions-title = איפה אתם מחוברים
sessions-lead = יש כאן דפדפן שאינכם מכירים? נתקו אותו, ואז בדקו את הדף פרטיות ואבטחה.
sessions-this = הדפדפן הזה
sessions-unknown-browser = דפדפן לא מוכר
sessions-proof = דרך הכניסה: { $how }
sessions-by-sms = קוד במסרון
sessions-by-email = קוד או קישור באימייל
sessions-by-password = הסיסמה
sessions-by-totp = אפליקציית אימות
sessions-by-passkey = מפתח גישה
sessions-by-recovery = קוד שחזור
sessions-since = מאז { $date }
sessions-used = שימוש אחרון: { $time }
sessions-end = ניתוק
sessions-end-named = ניתוק { $browser }
sessions-end-others = ניתוק מכל מקום אחר
sessions-note = שם הדפדפן הוא מה שהדפדפן אומר על עצמו. ”שימוש אחרון” נרשם פעם בשעה.
sessions-others-title = להתנתק מכל מקום אחר?
sessions-others-lead = { $count ->
    [one] דפדפן אחד נוסף ינותק מיד, וכל יישום ומכשיר שאינם שייכים לדפדפן הזה יאבדו את הגישה.
    [two] שני דפדפנים נוספים ינותקו מיד, וכל יישום ומכשיר שאינם שייכים לדפדפן הזה יאבדו את הגישה.
   *[other] { $count } דפדפנים נוספים ינותקו מיד, וכל יישום ומכשיר שאינם שייכים לדפדפן הזה יאבדו את הגישה.
}
sessions-others-none = אין דפדפן אחר שמחובר. כל יישום ומכשיר שאינם שייכים לדפדפן הזה יאבדו את הגישה.
sessions-done-ended = הדפדפן נותק.
sessions-done-others = נותקתם מכל מקום אחר.

## What happened
activity-title = פעילות
activity-lead = מה קרה בחשבון שלכם ב-90 הימים האחרונים.
activity-none = לא קרה דבר בחשבון שלכם ב-90 הימים האחרונים.
activity-when = { $time }
activity-application = יישום: { $app }
activity-browser = דפדפן: { $browser }
activity-network = כתובת רשת: { $network }
activity-not-me = זה לא הייתי אני
activity-older = ישן יותר
activity-newest = החדש ביותר
event-code-requested = התבקש קוד
event-code-wrong = הוזן קוד שגוי
event-created = החשבון שלכם נוצר
event-signed-in = כניסה
event-first-step = השלב הראשון בכניסה, השני עדיין חסר
event-signed-out = יציאה
event-token-replayed = הגישה בוטלה כי נעשה שימוש כפול באסימון גישה
event-consent-given = ניתנה גישה ליישום
event-consent-withdrawn = הגישה של יישום בוטלה
event-device = מכשיר חובר
event-second-step = השלב השני עבר בהצלחה
event-second-step-wrong = השלב השני נכשל
event-password-wrong = הוזנה סיסמה שגויה
event-phone-set = הוגדר מספר טלפון
event-phone-changed = מספר הטלפון שונה
event-phone-removed = מספר הטלפון הוסר
event-email-changed = כתובת האימייל הוגדרה או שונתה
event-mfa-added = נוסף שלב שני
event-mfa-removed = הוסר שלב שני
event-passkey-added = נוסף מפתח גישה
event-passkey-removed = הוסר מפתח גישה
event-password-changed = הסיסמה הוגדרה או שונתה
event-password-removed = הסיסמה הוסרה
event-codes-made = נוצרו קודי שחזור חדשים
event-code-used = נעשה שימוש בקוד שחזור
event-new-browser = כניסה בדפדפן חדש
event-locked = דרך כניסה נסגרה אחרי יותר מדי ניסיונות שגויים
event-disowned = שינוי בוטל באמצעות הקישור שבהודעת אימייל
event-profile = השם, השפה או התמונה שונו
event-number-claimed = מישהו אחר ביקש את מספר הטלפון שלכם
event-number-released = מספר הטלפון שלכם עבר למישהו אחר
event-exported = נלקח עותק של הנתונים שלכם
event-deleted = החשבון נמחק
event-invited = הוזמנתם
event-administrator = החשבון שלכם שונה בידי הנהלת המערכת
not-me-title = זה לא הייתם אתם?
not-me-lead = ייתכן שמישהו אחר יכול להשתמש בחשבון שלכם. עשו זאת עכשיו, לפי הסדר הזה.
not-me-sessions = נתקו כל דפדפן שאינכם מכירים.
not-me-sessions-link = איפה אתם מחוברים
not-me-factors = הסירו כל דרך כניסה וכל שלב שני שאינם שלכם, ובחרו סיסמה חדשה אם יש לכם סיסמה.
not-me-factors-link = אל פרטיות ואבטחה
not-me-mail = בדקו בתיבת האימייל שלכם: בכל הודעה על שינוי יש קישור שמבטל את השינוי, והוא תקף למשך עשרה ימים.
not-me-back = חזרה לפעילות

## Data
data-title = הנתונים שלכם
data-copy = קבלת עותק
data-copy-lead = קובץ JSON עם כל מה שידוע עליכם כאן: פרופיל, כתובות, דרכי כניסה, דפדפנים, יישומים ופעילות. אין בו סודות.
data-copy-take = הורדת עותק
data-delete-lead = מוחק את החשבון שלכם ואת כל מה ששייך לו. אי אפשר לשחזר אותו.
data-delete-go = מחיקת החשבון…
delete-title = מחיקת החשבון
delete-lead = אי אפשר לבטל את זה, לא אתם ולא אף אחד אחר.
delete-what-profile = השם, התמונה, המספר וכתובת האימייל שלכם נמחקים.
delete-what-factors = מפתחות הגישה, השלבים השניים, קודי השחזור והסיסמה מפסיקים לפעול.
delete-what-apps = תנותקו מכל מקום, והיישומים יאבדו את הגישה. מה שהם יודעים עליכם נשאר אצלם.
delete-what-again = אם תיכנסו שוב עם אותו מספר או אותה כתובת, ייווצר חשבון חדש שאין לו שום קשר לחשבון הזה.
delete-told = הודעה אחרונה תישלח לכתובות האימייל המאושרות שלכם.
delete-confirm = מחיקת החשבון שלי
deleted-title = החשבון שלכם נמחק
deleted-lead = נותקתם מכל מקום.
deleted-again = כניסה או יצירת חשבון חדש

## The page of an invitation
invite-title = הוזמנתם
invite-lead = נוצר עבורכם חשבון. לחצו על הכפתור כדי לאשר שהכתובת { $address } שלכם, ואז היכנסו.
invite-lead-bare = נוצר עבורכם חשבון. לחצו על הכפתור, ואז היכנסו.
invite-confirm = אישור וכניסה
invite-taken = כתובת האימייל הזאת כבר שייכת לחשבון אחר. היכנסו איתה.
invite-sign-in = כניסה
invite-back-title = להיכנס שוב
invite-back-lead = לחיצה על הכפתור מאשרת ש-{ $address } שלך, ואחריה נכנסים.
