### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = דילוג לתוכן
account-nav = החשבון שלכם
account-nav-profile = פרופיל
account-nav-security = פרטיות ואבטחה
account-nav-sessions = איפה אתם מחוברים
account-nav-activity = פעילות
account-nav-data = הנתונים שלכם
account-cancel = ביטול
account-save = שמירה
account-confirm = אישור
account-back = חזרה

## Privacy & Security
security-title = פרטיות ואבטחה
security-lead = איך אתם נכנסים, ומה מגן על החשבון שלכם.
security-since = תאריך הוספה: { $date }
security-used = שימוש אחרון: { $date }
security-remove = הסרה
security-remove-named = הסרה: { $name }
security-rename = שינוי שם
security-rename-named = שינוי שם: { $name }
security-phone = כניסה במסרון
security-phone-set = אפשר להיכנס עם קוד שנשלח למספר { $number }.
security-phone-open = אפשר להיכנס עם קוד שנשלח לטלפון שלכם.
security-phone-locked = קודם הוסיפו שלב שני שאינו מסרון, למשל אפליקציית אימות. כך לא תינעלו בחוץ אם הטלפון יאבד.
security-phone-fix = הוספת שלב שני
security-phone-off = המספר { $number } אינו בשימוש כרגע: הכניסה במסרון כבויה כאן.
security-phone-set-up = הגדרה
security-phone-change = שינוי המספר
security-phone-remove = כיבוי
security-steps = שלב שני
security-steps-lead = נדרש אחרי הסיסמה, המסרון או האימייל, כדי שגניבה של דבר אחד לא תספיק.
security-steps-add = הוספת שלב שני
security-remembered = { $count ->
    [one] בדפדפן אחד השלב השני אינו נדרש.
    [two] בשני דפדפנים השלב השני אינו נדרש.
   *[other] ב-{ $count } דפדפנים השלב השני אינו נדרש.
}
security-forget = לדרוש שוב בכל מקום
security-passkeys = מפתחות גישה
security-passkeys-none = עדיין אין מפתחות גישה. זו דרך הכניסה המהירה והבטוחה ביותר.
security-passkeys-add = הוספת מפתח גישה
security-codes = קודי שחזור
security-codes-left = { $left ->
    [0] לא נשארו קודי שחזור. צרו קודים חדשים.
    [one] נשאר קוד שחזור אחד.
    [two] נשארו שני קודי שחזור.
   *[other] נשארו { $left } קודי שחזור.
}
security-codes-new = קודים חדשים
security-password = סיסמה
security-password-set = יש לכם סיסמה.
security-password-none = אין לכם סיסמה.
security-password-add = הגדרת סיסמה
security-password-change = שינוי הסיסמה
security-sessions = ראו את כל הדפדפנים שמחוברים לחשבון שלכם, ונתקו את אלה שאינכם מכירים.
security-sessions-show = הצגה

## What was done
done-phone-set = עכשיו אפשר להיכנס עם המספר שלכם. הודענו לכם על כך באימייל.
done-phone-changed = מעכשיו אתם נכנסים עם המספר החדש. הישן אינו פועל עוד.
done-phone-removed = הכניסה במסרון כבויה בחשבון שלכם.
done-totp-added = אפליקציית האימות שלכם הוגדרה.
done-totp-removed = אפליקציית האימות הוסרה.
done-step-added = השלב השני שלכם הוגדר.
done-step-removed = השלב השני הזה הוסר.
done-passkey-added = מפתח הגישה שלכם מוכן.
done-passkey-renamed = למפתח הגישה יש עכשיו שם חדש.
done-passkey-removed = מפתח הגישה הוסר כאן. אפשר למחוק אותו גם במכשיר שלכם.
done-password-set = הסיסמה החדשה שלכם פועלת מעכשיו.
done-password-removed = הסיסמה שלכם הוסרה.
done-forgotten = השלב השני נדרש שוב בכל דפדפן.
done-codes-made = קודי השחזור החדשים שלכם פועלים. הישנים אינם פועלים עוד.

## Phone set-up
wizard-step = חלק { $step } מתוך { $of }
phone-setup-title = כניסה במסרון
phone-setup-lead = הזינו את המספר שאיתו אתם רוצים להיכנס. קוד יישלח אליו במסרון.
phone-step-title = מסרון כשלב שני
phone-step-lead = הזינו את המספר שאליו יישלחו הקודים במסרון.
phone-setup-risk = מספר טלפון עלול ליפול לידיים זרות, לעבור למישהו אחר או להיות לא זמין. שמרו על דרך כניסה נוספת, למשל מפתח גישה או אפליקציית אימות.
phone-error-taken = המספר הזה בשימוש בחשבון אחר. היכנסו איתו, או הסירו אותו שם קודם
phone-error-too-often = התבקשו יותר מדי הודעות. המתינו קצת ונסו שוב
phone-error-not-sent = אי אפשר לשלוח מסרון למספר הזה כרגע
code-error-taken = הפרטים האלה בשימוש בחשבון אחר. היכנסו איתם, או הסירו אותם שם קודם
code-error-wrong-again = זה לא הקוד ששלחנו. בדקו בהודעה החדשה ביותר שלנו ונסו שוב
code-error-not-open = אי אפשר להגדיר את זה כרגע. השלבים השניים שלכם השתנו בינתיים
remove-phone-title = כיבוי הכניסה במסרון
remove-phone-lead = קוד יישלח במסרון למספר { $number }, כדי שאף אחד אחר לא יוכל לכבות את הכניסה הזאת.
remove-phone-remaining = עדיין אפשר להיכנס באמצעות:
remove-phone-lost = המספר הזה כבר לא אצלי
remove-last-way = זו דרך הכניסה האחרונה שלכם. קודם הוסיפו דרך אחרת.
remove-last-step = נדרש כאן שלב שני, וזה האחרון שלכם. קודם הוסיפו שלב אחר.
remove-sms-rests = הכניסה במסרון דורשת שלב שני שאינו מסרון, וזה האחרון שיש לכם.
kept-title = אי אפשר להסיר כך
kept-both = הסרה וכיבוי הכניסה במסרון
kept-back = להשאיר

## Second steps
second-step-title = הוספת שלב שני
second-step-lead = בחרו מה נבקש מכם נוסף על האימות הראשון.
second-step-none = אין כרגע מה להוסיף.
second-step-best = מומלץ
second-step-add = להוסיף
totp-title = הגדרת אפליקציית אימות
totp-lead = כל אפליקציה שיוצרת קודים בני 6 ספרות מתאימה.
totp-step-scan = סרקו את התמונה הזאת באפליקציה:
totp-qr = קוד QR שמכיל את המפתח שלמטה
totp-key = או הקלידו בה את המפתח הזה:
totp-open = פתיחה באפליקציה במכשיר הזה
totp-step-code = הזינו את הקוד בן 6 הספרות שהאפליקציה מציגה
totp-name = שם (לא חובה)
totp-turn-on = הפעלה
totp-error-wrong = הקוד הזה שגוי. הקודים מתחלפים כל 30 שניות, לכן השתמשו בחדש ביותר
totp-error-stale = זה לקח יותר מדי זמן. סרקו את התמונה החדשה והזינו את הקוד שלה
totp-error-too-many = הגעתם למספר המרבי של אפליקציות אימות בחשבון
passkey-title = הוספת מפתח גישה
passkey-lead = בפעם הבאה היכנסו עם הפנים, טביעת האצבע או נעילת המסך.
passkey-shared = אל תעשו זאת במכשיר שאתם חולקים עם אחרים.
passkey-add = הוספת מפתח גישה
passkey-name = שם
passkey-name-hint = השאירו ריק כדי להשתמש בשם המכשיר
passkey-name-title = שינוי השם של מפתח הגישה
passkey-name-empty = הזינו שם
passkey-registered = במכשיר הזה כבר יש מפתח גישה לחשבון שלכם.
passkey-too-many = הגעתם למספר המרבי של מפתחות גישה בחשבון.
codes-new-title = קודי שחזור חדשים
codes-new-lead = תקבלו עשרה קודים חדשים. הישנים יפסיקו לפעול.
codes-new-make = יצירת קודים חדשים

## Password
password-old = הסיסמה הנוכחית
password-end-others = לנתק אותי מכל מקום אחר
password-remove = הסרת הסיסמה שלי
password-error-wrong = זו לא הסיסמה הנוכחית שלכם
password-error-often = יותר מדי ניסיונות. המתינו קצת ונסו שוב
