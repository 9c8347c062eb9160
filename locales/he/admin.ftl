### The portal.

## The list of sections
admin-nav = הפורטל
admin-menu = תפריט
admin-own-account = החשבון שלי
admin-group-start = התחלה
admin-group-sign-in = כניסה
admin-group-messages = הודעות
admin-group-people = אנשים ויישומים
admin-group-insight = מעקב
admin-group-look = מראה ושפה
admin-group-system = מערכת
admin-overview = סקירה
admin-quick-sign-in = כניסה מהירה
admin-mfa = מדיניות שלב שני
admin-sessions = הפעלות
admin-sms = חיבור SMS
admin-mail = חיבור דוא״ל
admin-messages = יומן משלוח
admin-users = משתמשים
admin-administrators = מנהלים
admin-apps = יישומים
admin-conversion = המרה
admin-logs = יומן ביקורת
admin-branding = מיתוג
admin-keys = מפתחות
admin-limits = מגבלות
admin-webhooks = Webhooks

## Roles
admin-role-owner = בעלים
admin-role-administrator = מנהל
admin-role-support = תמיכה
admin-role-auditor = מבקר

## Where texts go
admin-sending-outbox = ההודעות נשארות בתיבה המקומית
admin-sending-twilio = שליחה דרך Twilio
admin-sending-gateway = שליחה דרך השער שלך

## Forms
admin-save = שמירה
admin-discard = ביטול
admin-savebar = שינויים שלא נשמרו
admin-savebar-hint = שום דבר לא משתנה לאיש עד לשמירה.
admin-saved = נשמר. זה בתוקף מעכשיו.
admin-not-saved = דבר לא נשמר. כדאי להסתכל במה שמסומן למטה.
admin-outpaced = מישהו אחר שינה את ההגדרות בזמן שהדף הזה היה פתוח. דבר לא נשמר. מה שהוזן נמצא למטה; שמירה נוספת תשים אותו מעל השינוי.
admin-back = החיבור כבר נסגר כשזה נשלח, ולכן דבר לא נשמר.
admin-back-kept = מה שהוזן עדיין נמצא בלשונית הזאת, בלי סיסמאות ואסימונים.
admin-back-put = להחזיר
admin-back-forget = לשכוח
admin-back-done = מה שהוזן חזר לטופס. יש לעבור עליו ולשמור.
admin-summary = דבר לא נשמר

## Not open to this person
admin-refused-title = זה לא פתוח בפניך
admin-refused-role = התפקיד שלך כאן הוא { $role }, והוא לא כולל את הדף הזה. בעלים יכולים לשנות זאת.
admin-refused-none = החשבון הזה לא רשאי לפתוח את הפורטל. בעלים צריכים לתת לו תפקיד קודם.
admin-refused-back = חזרה לפורטל

## How text messages rest on other factors
admin-rule-title = אף אחד לא ננעל בחוץ בגלל טלפון אחד שאבד
admin-rule-sign-in = כניסה
admin-rule-second = שלב שני
admin-rule-none = אין
admin-rule-without = הודעת טקסט היא לא דרך כניסה, ולכן דבר לא נשען עליה.
admin-rule-fine = יש דרכים אחרות בשני הצדדים. טלפון שאבד לא נועל איש בחוץ.
admin-rule-tight = הודעות טקסט פעילות גם לכניסה וגם לשלב השני. לכן כל צד שומר דרך אחת שאינה הודעת טקסט.
admin-rule-only = הודעות טקסט הן דרך הכניסה היחידה. מי שמחליף מספר יזדקק לעזרתך.
admin-refused-only-way = הודעת טקסט לא יכולה להיות דרך הכניסה היחידה כשהיא גם שלב שני. יש להפעיל עוד דרך אחת.
admin-refused-only-step = השלב השני לא יכול להיות הודעת טקסט בלבד. יש להוסיף שלב אחר, כמו אפליקציית אימות.
admin-refused-no-other = בלי שלב שני אחר, הכניסה בהודעת טקסט כבויה לכולם. יש לכבות הודעות טקסט גם בכניסה המהירה, או להשאיר שלב שני אחר.
admin-refused-no-way = לפחות דרך כניסה אחת חייבת להישאר פעילה.
admin-lock-way = נעול על פעיל. זו דרך הכניסה האחרת היחידה כל עוד הודעות טקסט הן גם השלב השני. כדי לשחרר: להפעיל דרך אחרת, או להוציא את הודעות הטקסט מהשלב השני.
admin-lock-step = נעול על פעיל. זה השלב השני האחר היחיד כל עוד הודעות טקסט גם פותחות את הדלת. כדי לשחרר: להפעיל שלב אחר, או לכבות הודעות טקסט בכניסה המהירה.
admin-lock-factor = נעול על פעיל. הכניסה בהודעת טקסט נשענת עליו. כדי לשחרר: להפעיל שלב שני אחר, או לכבות הודעות טקסט בכניסה המהירה.
admin-lock-last = נעול על פעיל. זו דרך הכניסה היחידה.
admin-lock-needs = נעול על כבוי. קודם יש להוסיף שלב שני אחר במדיניות השלב השני.

## Ways in
admin-way-sms = הודעת טקסט
admin-way-email = קוד בדוא״ל
admin-way-link = קישור בדוא״ל
admin-way-password = סיסמה
admin-way-passkey = מפתח גישה

## MFA policy
admin-mfa-lead = לבקש הוכחה שנייה אחרי הראשונה, כדי שדבר גנוב אחד לא יספיק.
admin-mfa-who = ממי מבקשים
admin-mfa-off = מאף אחד
admin-mfa-off-about = אין שלב שני, גם לא למי שהגדיר אחד.
admin-mfa-optional = ממי שהגדיר אחד
admin-mfa-optional-about = אנשים בוחרים. מי שיש לו שלב שני מתבקש לעבור אותו.
admin-mfa-required = מכולם, חוץ ממי שנכנס במפתח גישה
admin-mfa-required-about = מי שאין לו שלב שני יגדיר אחד בכניסה הבאה. מפתח גישה נחשב לשני השלבים, כי פנים, טביעת אצבע או נעילת מסך פותחים אותו.
admin-mfa-all = מכולם, גם אחרי מפתח גישה
admin-mfa-all-about = מפתח גישה לבדו לא מספיק. אחת הדרכים האחרות שלמטה באה אחריו, אם אחת מהן פעילה.
admin-mfa-methods = הדרכים
admin-mfa-days = ימים שבהם דפדפן זכור
admin-mfa-days-hint = במשך הימים האלה דפדפן שבו ביקשו זאת לא נשאל שוב. 0 שואל בכל פעם; 90 הוא המרב.
admin-mfa-days-error = יש להזין מספר שלם מ־0 עד 90.
admin-mfa-step-up-title = כשיישום מבקש יותר
admin-mfa-step-up-about = יישום יכול לבקש שלב שני (acr_values) או כניסה חדשה (max_age). מי שעבר את השלב השני לא מזמן לא נשאל שוב. דפדפן זכור לא נחשב כאן.
admin-mfa-step-up = דקות שבהן שלב שני נחשב עבור יישום כזה
admin-mfa-step-up-hint = 5 עד 1440, שהן יממה.
admin-mfa-step-up-error = יש להזין מספר שלם מ־5 עד 1440.
admin-mfa-both-title = הכניסה בהודעת טקסט נשענת על זה
admin-mfa-both-about = בלי שלב שני אחר, טלפון אחד שאבד עלול להשאיר מישהו בחוץ. לכן גם הכניסה בהודעת טקסט נכבית, לכולם ובכל יישום, או שזה נשאר פעיל.
admin-mfa-both = לכבות גם את הכניסה בהודעת טקסט ולשמור
admin-mfa-both-follows = גם הכניסה בהודעת טקסט נכבית.
admin-must-set-up = { $people ->
    [one] אדם אחד מתוך { $of } יתבקש להגדיר שלב שני בכניסה הבאה
    [two] שני אנשים מתוך { $of } יתבקשו להגדיר שלב שני בכניסה הבאה
   *[other] { $people } אנשים מתוך { $of } יתבקשו להגדיר שלב שני בכניסה הבאה
}
admin-must-set-up-about = אין להם אז אף אחד שנחשב. אלה החדשים שבהם.
admin-none-left = { $people ->
    [one] אדם אחד מתוך { $of } יישאר בלי שלב שני
    [two] שני אנשים מתוך { $of } יישארו בלי שלב שני
   *[other] { $people } אנשים מתוך { $of } יישארו בלי שלב שני
}
admin-none-left-about = מה שהגדירו כבר לא יתבקש. אלה החדשים שבהם.

## Quick sign-in
admin-quick-lead = כאן בוחרים איך אנשים מוכיחים שזה הם. מה שמופעל כאן מופיע בדף הכניסה, בסדר הזה.
admin-quick-ways = דרכי כניסה
admin-recommended = מומלץ
admin-way-sms-about = קוד חד־פעמי למספר הנייד.
admin-way-email-about = קוד חד־פעמי לכתובת הדוא״ל.
admin-way-link-about = קישור לפתיחה, למי שקורא דוא״ל באותו מכשיר.
admin-way-password-about = רק כשמעבירים אנשים ממערכת ישנה יותר.
admin-way-passkey-about = פנים, טביעת אצבע או נעילת מסך. אין מה לקבל ואין מה להקליד.
admin-move-up = להעביר את { $name } למעלה
admin-move-down = להעביר את { $name } למטה
admin-moved = הועבר
admin-take-out-of-mfa = להוציא הודעות טקסט מהשלב השני ולשמור
admin-sms-idle = זה פעיל, אבל דף הכניסה משמיט אותו: אין שלב שני מלבד הודעת טקסט.
admin-sms-local = ההודעות מגיעות לתיבה המקומית. אנשים מחוץ למחשב הזה לא יקבלו אותן.
admin-sign-up-title = הרשמה
admin-sign-up = לקבל אנשים חדשים
admin-sign-up-about = מי שמוכיח מספר או כתובת שאין לאיש כאן מקבל חשבון.
admin-old-numbers = מספרים שעוברים ידיים
admin-old-numbers-about = מספרים ניתנים לאנשים אחרים. מספר שאיש לא הוכיח זמן רב לא פותח לבדו את החשבון שלו.
admin-trust = ימים שבהם סומכים על מספר בלי הוכחה
admin-trust-hint = 0 סומך תמיד; 3650 הוא המרב.
admin-trust-error = יש להזין מספר שלם מ־0 עד 3650.
admin-quarantine = ימים עד שמספר שנתבע עוזב את החשבון הישן
admin-quarantine-hint = במשך הזמן הזה הבעלים הקודמים יכולים להתנגד. מ־1 עד 90.
admin-quarantine-error = יש להזין מספר שלם מ־1 עד 90.
admin-loss-about = הם יכולים להיכנס עכשיו ולא יוכלו אחר כך. אלה החדשים שבהם.
admin-loss-save = לשמור בכל זאת
admin-preview = תצוגה חיה
admin-preview-see = לתצוגה החיה
admin-preview-draft = הצגת הטיוטה
admin-preview-about = מציגה את השינויים שלא נשמרו. אנשים עדיין רואים את הגרסה השמורה.
admin-preview-step = שלב
admin-preview-start = התחלה
admin-preview-code = קוד
admin-preview-mfa = שלב שני
admin-preview-look = מראה
admin-preview-light = בהיר
admin-preview-dark = כהה
admin-preview-width = רוחב
admin-preview-phone = טלפון
admin-preview-desk = מחשב
admin-loss = { $people ->
    [one] אדם אחד מתוך { $of } יישאר בלי דרך כניסה
    [two] שני אנשים מתוך { $of } יישארו בלי דרך כניסה
   *[other] { $people } אנשים מתוך { $of } יישארו בלי דרך כניסה
}

## The administrator's link
setup-title = מינוי למנהל המערכת
setup-lead = הקישור הזה ממנה את { $address } לניהול ההתקנה הזאת. הוא פועל פעם אחת.
setup-confirm = אישור
setup-own = לחשבון הזה כבר יש מפתח גישה או סיסמה. הם נשארים.
setup-name = השם שלך
setup-password-hint = הפורטל מבקש גם שלב שני: אפליקציית אימות או מפתח גישה. מגדירים אותו מיד אחר כך.
setup-by-password = להמשיך עם סיסמה
setup-by-passkey = להשתמש במפתח גישה
setup-how = במחשב שבו Doorcode פועל, בקשו קישור:
setup-how-more = הפקודה מדפיסה קישור שפועל פעם אחת, במשך 24 שעות. פתחו אותו בדפדפן הזה.

## First steps
welcome-title = מתחילים
welcome-owner = אתם מנהלים את ההתקנה
welcome-owner-about = אפשר להוסיף עמיתים אחר כך.
welcome-texts = לאן מגיעות הודעות הטקסט?
welcome-texts-local = הן נשארות במחשב הזה, בתיבה המקומית. זה הכי טוב לניסיון.
welcome-texts-connect = בחירה לאן מגיעות ההודעות
welcome-texts-outbox = פתיחת התיבה
welcome-app = היישום הראשון שלכם
welcome-app-about = תנו לו שם, סוג וכתובת לחזרה.
welcome-app-make = הוספת יישום
welcome-run = מדביקים ומפעילים
welcome-run-about = מה שמדביקים ב{ $name } מוכן, עם המזהה ועם המארח הזה.
welcome-run-open = הצגת הקוד
welcome-run-later = ברגע שיהיה יישום, הקוד שלו יופיע כאן.
welcome-run-without-sms = היישום הזה עדיין לא מציע הודעות טקסט. אפשר להפעיל תחת
welcome-run-demo = ניסיון ביישום ההדגמה
welcome-live = לפני שאנשים אחרים נכנסים
welcome-live-provider = הודעות טקסט יוצאות דרך ספק
welcome-live-https = הדפים מוגשים ב־HTTPS
welcome-live-mfa = מתבקש שלב שני
welcome-live-app = יש יישום משלכם
welcome-live-done = בוצע
welcome-live-open = פתיחה
welcome-step = שלב { $step } מתוך 4
