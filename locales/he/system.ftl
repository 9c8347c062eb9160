### Keys, limits and webhooks in the portal.

limits-admin-lead = מתי זה יותר מדי. ההגבלות מונעות מזרים לנפח את החשבון ולנחש קודים.
limits-admin-mode = הגבלות על הודעות
limits-admin-mode-hint = הגבלות על ניחושים תקפות תמיד.
limits-admin-mode-usual-on = כמו בהגדרות השרת: נאכפות
limits-admin-mode-usual-off = כמו בהגדרות השרת: רק נספרות
limits-admin-mode-on = נאכפות
limits-admin-mode-off = רק נספרות ונרשמות
limits-admin-usual = ריק בשביל מה שבהגדרות השרת: { $number }.
limits-admin-wrong = יש להזין מספר שלם מ-1 עד 1000000000, או כלום.
limits-admin-recipient = הודעות למספר או כתובת אחת בשעה
limits-admin-recipient-day = הודעות למספר או כתובת אחת ביום
limits-admin-session = הודעות שדפדפן אחד מבקש בשעה
limits-admin-address = הודעות שמתבקשות מכתובת רשת אחת בשעה
limits-admin-prefix = הודעות בשעה למספרים ששונים בארבע הספרות האחרונות
limits-admin-client = הודעות של יישום אחד בשעה
limits-admin-all = כל ההודעות בשעה
limits-admin-all-day = כל ההודעות ביום
limits-admin-guesses = קודים שנוסו למספר או כתובת אחת ביום
limits-admin-guesses-address = קודים שנוסו מכתובת רשת אחת בשעה
limits-admin-secrets = סודות שגויים של יישום אחד בשעה
limits-admin-fixed = מה שלא משתנה
limits-admin-fixed-pause = קוד שני לאותו מספר מחכה 30 שניות, שלישי עוד 60, וכן הלאה.
limits-admin-fixed-steps = יישומי אימות, קודי שחזור וסיסמאות מקבלים 5 ניסיונות ברצף, ואז אחד בכל 3 דקות.
limits-admin-fixed-row = אחרי 100 ניסיונות שגויים ברצף, דרך כניסה נסגרת עד שבעליה מגדירים אותה מחדש.

keys-admin-lead = במה האסימונים נחתמים. יישומים קוראים את החצאים הציבוריים מערכת המפתחות; החצאים הפרטיים לא עוזבים את השרת לעולם.
keys-admin-caption = מפתחות חתימה
keys-admin-kid = מזהה מפתח
keys-admin-algorithm = אלגוריתם
keys-admin-made = נוצר
keys-admin-day = { $date }
keys-admin-state = מצב
keys-admin-signing = חותם
keys-admin-waiting = מפורסם, חותם מ-{ $time }
keys-admin-leaving = כבר לא חותם. האסימונים שחתם מסתיימים עד { $time }
keys-admin-left = כבר לא נחוץ
keys-admin-hidden = קורא רק רמזי יציאה ישנים
keys-admin-retire = הוצאה מערכת המפתחות
keys-admin-rotate = החלפת מפתח עכשיו
keys-admin-rotate-about = המפתח החדש מתפרסם מיד וחותם עשר דקות אחר כך, כשכל יישום יכול להכיר אותו. הישן נשאר מפורסם עד שהאסימון האחרון שלו נגמר.
keys-admin-rotated = המפתח החדש מפורסם. הוא חותם בעוד עשר דקות.
keys-admin-retired = המפתח יצא מערכת המפתחות.
keys-admin-waits = מפתח חדש כבר מחכה. הוא צריך לחתום לפני שאפשר להחליף אותו.
keys-admin-needed = המפתח הזה עדיין נחוץ. שום דבר לא השתנה.
keys-admin-age = { $days ->
    [0] הם לא מוחלפים מעצמם.
    [one] הם מוחלפים מעצמם כל יום.
    [two] הם מוחלפים מעצמם כל יומיים.
   *[other] הם מוחלפים מעצמם כל { $days } ימים.
}

hooks-admin-lead = תוכניות אחרות שומעות על מה שקורה כאן: בחתימה, ובניסיונות חוזרים במשך יום.
hooks-admin-empty = אין עדיין Webhooks. הוספת אחד תשלח אירועים לשרת שלך.
hooks-admin-new = Webhook חדש
hooks-admin-caption = Webhooks
hooks-admin-url = כתובת
hooks-admin-url-hint = https, ומארח מחוץ לרשת שלך.
hooks-admin-events = אירועים
hooks-admin-events-hint = על מה הכתובת הזאת שומעת. ההודעות מציינות אנשים לפי מזהה, בלי סודות ובלי כתובות מלאות.
hooks-admin-state = מצב
hooks-admin-on = מסירת אירועים
hooks-admin-on-about = כל עוד זה כבוי, שום דבר לא נשלח ולא נשמר לאחר כך.
hooks-admin-is-on = פעיל
hooks-admin-is-off = כבוי
hooks-admin-wrong-url = אי אפשר לקרוא לכתובת הזאת. יש להשתמש ב-https ובמארח מחוץ לרשת שלך.
hooks-admin-wrong-events = יש לבחור לפחות אירוע אחד.
hooks-admin-wrong-many = יש כבר 20 Webhooks. קודם יש למחוק אחד.
hooks-admin-secret = סוד חתימה
hooks-admin-secret-about = כל מסירה נושאת HMAC-SHA-256 על הזמן, נקודה והתוכן בכותרת Doorcode-Signature.
hooks-admin-secret-new = סוד חתימה חדש
hooks-admin-shown = סוד החתימה שלך
hooks-admin-log = מסירות
hooks-admin-log-empty = עדיין לא נשלח דבר. אפשר לשלוח פינג כדי לנסות את החיבור.
hooks-admin-when = מתי
hooks-admin-kind = אירוע
hooks-admin-waiting = מחכה
hooks-admin-delivered = נמסר
hooks-admin-failed = נזנח
hooks-admin-answer = התשובה האחרונה
hooks-admin-moment = { $time }
hooks-admin-again = שליחה חוזרת
hooks-admin-ping = שליחת פינג
hooks-admin-queued = בתור. אפשר לרענן כדי לראות מה יצא מזה.
hooks-admin-delete = מחיקת ה-Webhook
hooks-admin-delete-about = גם מה שעוד היה אמור להישלח אליו נמחק.
hooks-admin-delete-lead = הכתובת הזאת לא תקבל עוד שום עדכון. אי אפשר לבטל את זה.
hooks-admin-delete-sure = למחוק לתמיד את ה-Webhook אל { $url }
hooks-admin-deleted = ה-Webhook נמחק.
hooks-admin-made = ה-Webhook נוצר. אפשר לשלוח פינג כדי לנסות אותו.
hooks-admin-tries = { $count ->
    [one] ניסיון אחד
    [two] שני ניסיונות
   *[other] { $count } ניסיונות
}
