### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = הכניסה במסרון הופעלה
notice-phone-set = קודים שנשלחים אל { $number } פותחים עכשיו את החשבון שלכם ב-{ $app }.
notice-phone-changed-title = המספר שלכם שונה
notice-phone-changed = הקודים לחשבון שלכם ב-{ $app } נשלחים עכשיו אל { $number } במקום אל { $before }.
notice-phone-removed-title = המספר שלכם הוסר
notice-phone-removed = { $number } הוסר מהחשבון שלכם ב-{ $app }.
notice-email-set-title = נוספה כתובת אימייל
notice-email-set = החשבון שלכם ב-{ $app } משתמש עכשיו בכתובת { $address }.
notice-email-changed-title = כתובת האימייל שלכם שונתה
notice-email-changed = החשבון שלכם ב-{ $app } משתמש עכשיו בכתובת { $address } במקום { $before }.
notice-mfa-added-title = נוסף שלב שני
notice-mfa-added = לחשבון שלכם ב-{ $app } יש שלב שני חדש: { $method }.
notice-mfa-removed-title = הוסר שלב שני
notice-mfa-removed = לחשבון שלכם ב-{ $app } אין עוד השלב השני הזה: { $method }.
notice-passkey-added-title = נוסף מפתח גישה
notice-passkey-added = מפתח גישה חדש פותח את החשבון שלכם ב-{ $app }.
notice-passkey-removed-title = הוסר מפתח גישה
notice-passkey-removed = מפתח גישה הוסר מהחשבון שלכם ב-{ $app }.
notice-password-changed-title = הסיסמה שלכם שונתה
notice-password-changed = לחשבון שלכם ב-{ $app } יש סיסמה חדשה.
notice-password-removed-title = הסיסמה שלכם הוסרה
notice-password-removed = לחשבון שלכם ב-{ $app } אין עוד סיסמה.
notice-recovery-made-title = נוצרו קודי שחזור חדשים
notice-recovery-made = לחשבון שלכם ב-{ $app } יש קודי שחזור חדשים. הישנים אינם פועלים עוד.
notice-recovery-used-title = נעשה שימוש בקוד שחזור
notice-recovery-used = { $left ->
    [one] מישהו נכנס אל { $app } עם אחד מקודי השחזור שלכם. נשאר קוד אחד.
    [two] מישהו נכנס אל { $app } עם אחד מקודי השחזור שלכם. נשארו שני קודים.
   *[other] מישהו נכנס אל { $app } עם אחד מקודי השחזור שלכם. נשארו { $left } קודים.
}
notice-new-browser-title = כניסה חדשה
notice-new-browser = מישהו נכנס אל { $app } עם החשבון שלכם, בדפדפן שלא נעשה בו שימוש קודם.
notice-locked-title = דרך כניסה נסגרה
notice-locked = היו יותר מדי ניסיונות שגויים, ולכן נסגרה דרך כניסה לחשבון שלכם ב-{ $app }.
notice-number-claimed-title = המספר שלכם עומד לעזוב את החשבון
notice-number-claimed = { $days ->
    [one] מישהו אחר הראה שמסרונים אל { $number } מגיעים אליו. המספר יוסר מהחשבון שלכם ב-{ $app } בעוד יום אחד.
    [two] מישהו אחר הראה שמסרונים אל { $number } מגיעים אליו. המספר יוסר מהחשבון שלכם ב-{ $app } בעוד יומיים.
   *[other] מישהו אחר הראה שמסרונים אל { $number } מגיעים אליו. המספר יוסר מהחשבון שלכם ב-{ $app } בעוד { $days } ימים.
}
notice-deleted-title = החשבון שלכם נמחק
notice-deleted = החשבון שלכם ב-{ $app } נמחק, עם כל מה שהיה בו.

## Second steps
notice-method-totp = אפליקציית אימות
notice-method-passkey = מפתח גישה
notice-method-sms = קוד במסרון
notice-method-email = קוד באימייל

## Circumstances
notice-when = מתי: { $at }
notice-browser = דפדפן: { $browser }
notice-browser-on = { $browser } על { $system }
notice-network = כתובת רשת: { $network }
notice-name = שם: { $name }

## What to do
notice-was-you = אם זה הייתם אתם, אין צורך לעשות דבר.
notice-take-back = { $days ->
    [one] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מבטל את השינוי ומנתק הכול. הוא תקף למשך יום אחד.
    [two] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מבטל את השינוי ומנתק הכול. הוא תקף למשך יומיים.
   *[other] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מבטל את השינוי ומנתק הכול. הוא תקף למשך { $days } ימים.
}
notice-sign-out = { $days ->
    [one] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מנתק הכול. הוא תקף למשך יום אחד.
    [two] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מנתק הכול. הוא תקף למשך יומיים.
   *[other] אם לא אתם עשיתם זאת, השתמשו בקישור הזה. הוא מנתק הכול. הוא תקף למשך { $days } ימים.
}
notice-keep-number = אם המספר עדיין שלכם, השתמשו בקישור הזה כדי לשמור עליו.
notice-no-link = אם לא אתם עשיתם זאת, פנו למי שמפעיל את { $app }.
notice-not-me = זה לא הייתי אני
notice-keep = לשמור על המספר שלי
invitation-subject = הוזמנתם אל { $app }
invitation-body = נוצר עבורכם חשבון ב-{ $app }. השתמשו בקישור הזה כדי לפתוח אותו.
invitation-once = הקישור פועל פעם אחת. אם אינכם יודעים במה מדובר, התעלמו מההודעה הזאת.
invitation-button = לפתוח את החשבון שלי
recovery-link-subject = חזרה אל { $app }
recovery-link-body = מישהו שמנהל את { $app } התחיל את זה כדי לעזור לך להיכנס שוב.
recovery-link-what = הקישור הזה מאשר שתיבת הדואר הזאת שלך, ואחריו נכנסים כרגיל. אף אחד אינו רואה קוד או סיסמה שלך.
recovery-link-button = להיכנס שוב
recovery-link-once = הקישור פועל פעם אחת. אם לא ביקשת עזרה מאיש, אפשר להתעלם מההודעה: בלי הקישור שום דבר לא משתנה.

## The page behind the link
disown-title = זה לא הייתם אתם?
disown-keep-title = המספר הזה עדיין שלכם?
disown-lead-take-back = לחצו על הכפתור כדי לבטל את זה ולנתק את כל מה שמשתמש בחשבון שלכם.
disown-lead-sign-out = לחצו על הכפתור כדי לנתק את כל מה שמשתמש בחשבון שלכם.
disown-lead-keep = לחצו על הכפתור כדי לשמור על המספר ולנתק את כל מה שמשתמש בחשבון שלכם.
disown-done-title = זה טופל
disown-done-back = השינוי בוטל.
disown-done-kept = המספר נשאר בחשבון שלכם.
disown-done-nothing = לא נשאר מה לבטל.
disown-done-signed-out = כל מה שהשתמש בחשבון שלכם נותק.
disown-next-title = מה לעשות עכשיו
disown-next-mailbox = שנו את הסיסמה של תיבת האימייל אם ייתכן שמישהו אחר קורא בה.
disown-next-password = הסיסמה שלכם אינה פועלת עוד. בחרו סיסמה חדשה שאינכם משתמשים בה בשום מקום אחר.
disown-next-look = היכנסו שוב ובדקו כל דרך כניסה לחשבון שלכם.
disown-continue = אל החשבון שלכם
