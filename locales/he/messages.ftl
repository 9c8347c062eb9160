### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = חלקי החיבור הזה
messages-tab-settings = הגדרות
messages-tab-countries = מדינות
messages-tab-apps = יישומים
messages-tab-test = בדיקה
messages-tab-templates = תבניות
messages-search = חיפוש
messages-search-clear = הצגת הכול
messages-pages = דפים
messages-previous = הדף הקודם
messages-next = הדף הבא

## SMS connection
messages-sms-lead = דרך מי יוצאות הודעות הטקסט, ממי הן נראות ומה כתוב בהן.
messages-conflict = מה שהוזן שונה ממה ששמור עכשיו בנקודות האלה:
messages-closed = עדיין לא הותרה שום מדינה, ולכן אף אחד לא מקבל הודעה.
messages-on = כניסה במסרון
messages-on-about = אנשים מקבלים קוד חד־פעמי לטלפון. נמצא גם בכניסה מהירה.
messages-sign-up = הרשמה
messages-sign-up-about = מספר או תיבה לא מוכרים הופכים למשתמש חדש. זה נכון לכל דרכי הכניסה.
messages-provider = ספק
messages-provider-outbox = תיבה מקומית
messages-provider-outbox-about = ההודעות נשארות במחשב הזה, ב־‎/dev/outbox. הכי טוב לניסיונות.
messages-provider-none = אין
messages-provider-none-about = כל הודעה נדחית.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, עם החשבון שלך.
messages-provider-gateway = שער HTTP משלך
messages-provider-gateway-about = שירות שלך שמקבל JSON ושולח הודעות.
messages-secret-kept = מוגדר. אפשר להשאיר ריק כדי לשמור אותו.
messages-secret-unset = לא מוגדר. הוא נשמר מוצפן ולא מוצג שוב.
messages-sid = Account SID של Twilio
messages-sid-hint = מהמסוף של Twilio: ‏AC ועוד 32 תווים.
messages-token = Auth Token של Twilio
messages-source = מקור ההודעות
messages-source-from = מספר השולח
messages-source-from-about = מספר או שם אחד שלך שולח כל הודעה.
messages-source-service = Messaging Service SID
messages-source-service-about = שירות Messaging Service של Twilio בוחר את השולח.
messages-from = שולח
messages-from-hint = מספר עם קידומת מדינה, מספר קצר, או שם של עד 11 אותיות וספרות.
messages-service = Messaging Service SID
messages-service-hint = ‏MG ועוד 32 תווים.
messages-url = כתובת השער
messages-url-hint = ההודעות נשלחות לכאן כ־JSON. היא מתחילה ב־https.
messages-sender = שולח
messages-sender-hint = מועבר עם כל הודעה. יכול להישאר ריק.
messages-forward = להעביר מי ביקש: כתובת רשת ודפדפן
messages-signed = לחתום כל קריאה באסימון bearer
messages-subject-claim = הנושא של האסימון
messages-subject-claim-hint = השדה sub.
messages-audience-claim = הקהל של האסימון
messages-audience-claim-hint = השדה aud.
messages-gateway-secret = הסוד של האסימון
messages-base64 = הסוד בקידוד base64
messages-message = הודעה
messages-message-label = מה כתוב בהודעה
messages-message-hint = ב־Liquid. ריק שולח את הטקסט המובנה בשפה של כל אדם. השורה האחרונה, שקושרת את הקוד לאתר הזה, מתווספת מעצמה.
messages-reference = מה אפשר לכתוב
messages-variables = שמות שעומדים במקום משהו
messages-variables-write = לכתוב
messages-variables-means = הופך ל
messages-variable-code = הקוד החד־פעמי. גם password ו־@@password@@ פירושם כך.
messages-variable-app = השם של היישום שאליו נכנסים.
messages-variable-number = המספר של האדם.
messages-variable-language = השפה שהתבקשה, כפי שהגיעה: הכותרת x-request-language, אחרת accept-language.
messages-reference-tags = תגיות: if, unless, case, comment, raw. מסננים: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = קוד
messages-length = ספרות
messages-length-hint = 6, 7 או 8. גם בקודים בדוא״ל.
messages-life = תוקף בשניות
messages-life-hint = 60 עד 600. גם בקודים בדוא״ל.
messages-tries = ניסיונות
messages-tries-hint = קודים שגויים שהודעה אחת סובלת, 1 עד 5.

## Preview
messages-look = תצוגה מקדימה
messages-look-button = רענון התצוגה
messages-look-language = שפה
messages-look-language-hint = תג כמו fr-FR, או מילה שההודעה משווה אליה.
messages-look-app = יישום
messages-look-number = מספר
messages-look-none = אין תצוגה עד שאפשר לקרוא את ההודעה.
messages-look-all = בכל שפה
messages-look-all-caption = אותה הודעה בכל שפה
messages-look-encoding = קידוד ויחידות
messages-look-segments = מקטעים
messages-look-builtin = טקסט מובנה
messages-counter = { $segments ->
    [one] { $figures } · מקטע אחד ({ $segments })
    [two] { $figures } · שני מקטעים ({ $segments })
   *[other] { $figures } · { $segments } מקטעים
}
messages-price-is = הודעה אחת עולה { $each }, אלף עולות { $thousand }.
messages-lint-falls-back = ההודעה לא אומרת שום דבר עם קוד בשפה הזאת, ולכן נשלח הטקסט המובנה.
messages-lint-brand = השם של היישום לא מופיע. אנשים אולי לא יידעו למה הקוד.
messages-lint-link = יש בה קישור. רשתות מסננות הודעות כאלה, ודיוג נראה בדיוק כך.
messages-lint-bound = השורה האחרונה, שקושרת את הקוד לאתר הזה, הייתה עולה עוד מקטע ולכן היא נשמטת. ייתכן שטלפונים לא יציעו את הקוד מעצמם.
messages-lint-unicode = האות { $letter } הופכת את ההודעה ל־Unicode, שמכיל 70 יחידות במקום 160.
messages-lint-segments = כל מקטע מחויב כהודעה בפני עצמה.

## What is wrong with a template
messages-liquid-tag = שורה { $line }: אי אפשר להשתמש כאן בתגית { $name }.
messages-liquid-filter = שורה { $line }: אי אפשר להשתמש כאן במסנן { $name }.
messages-liquid-variable = שורה { $line }: שום דבר כאן לא נקרא { $name }.
messages-liquid-unclosed = שורה { $line }: חסר { $name }.
messages-liquid-too-much = יוצא יותר ממה שמותר בהודעה.
messages-liquid-other = שורה { $line }: אי אפשר לקרוא את זה כ־Liquid ‏({ $name }).
messages-problem-long = בהודעה יותר מ־4096 בתים. יש לקצר אותה.
messages-problem-mail-long = בחלק הזה יותר מ־16384 בתים. יש לקצר אותו.
messages-problem-tags = יש יותר מ־64 תגיות. כדאי להשתמש בפחות.
messages-problem-no-code = הקוד לא מופיע בהודעה. יש לכתוב { "{{" } code { "}}" } במקום שלו.
messages-problem-code-twice = הקוד מופיע בהודעה אחת יותר מפעם. פעם אחת מספיקה.
messages-problem-bound = השורה האחרונה נראית כמו זו שקושרת את הקוד לאתר הזה. כדאי להשמיט אותה; היא מתווספת מעצמה.
messages-problem-segments = { $count ->
    [one] ההודעה תופסת מקטע אחד ({ $count }). נשלחים לכל היותר 2.
    [two] ההודעה תופסת שני מקטעים ({ $count }). נשלחים לכל היותר 2.
   *[other] ההודעה תופסת { $count } מקטעים. נשלחים לכל היותר 2.
}
messages-problem-empty = לא יוצא מכאן כלום. יש למלא, או לרוקן את שלושתם כדי לשלוח את הדואר המובנה.
messages-problem-lacks = { $name } לא מופיע, ובשבילו הדואר הזה נשלח.

## What is wrong with a form
messages-error-length = יש להזין 6, 7 או 8.
messages-error-life = יש להזין מספר שלם מ־60 עד 600.
messages-error-tries = יש להזין מספר שלם מ־1 עד 5.
messages-error-country = באחת המדינות אין טלפונים.
messages-error-no-sid = יש להזין את ה־Account SID של חשבון Twilio.
messages-error-sid = Account SID מתחיל ב־AC ויש בו 34 תווים.
messages-error-no-token = יש להזין את ה־Auth Token של החשבון הזה.
messages-error-token = ב־Auth Token יש עד 200 תווים ואין בו רווחים.
messages-error-no-source = יש להזין ממי באות ההודעות.
messages-error-from = יש להזין מספר כמו ‎+15005550006, מספר קצר, או עד 11 אותיות וספרות.
messages-error-service = Messaging Service SID מתחיל ב־MG ויש בו 34 תווים.
messages-error-no-url = יש להזין את כתובת השער.
messages-error-url = הכתובת מתחילה ב־https, אין בה שם משתמש, והיא לא בתוך הרשת.
messages-error-sender = בשם השולח יש עד 100 תווים.
messages-error-claims = יש להזין נושא וקהל, עד 200 תווים כל אחד.
messages-error-no-secret = יש להזין את הסוד ששייך לכתובת הזאת.
messages-error-base64 = הסוד הזה לא בקידוד base64.
messages-error-mail-from = יש להזין כתובת כמו login@example.com.
messages-error-no-host = יש להזין את שם שרת הדואר.
messages-error-host = יש להזין שם כמו mail.example.com.
messages-error-inside = השרת הזה בתוך הרשת. מי שמפעיל את Doorcode מגדיר שרת כזה בזמן ההפעלה.
messages-error-port = יש להזין 25, 465, 587 או 2525.
messages-error-user = בשם המשתמש יש עד 200 תווים.
messages-error-no-password = יש להזין את הסיסמה של המשתמש הזה בשרת הזה.
messages-error-clear = סיסמה לא נשלחת בלי הצפנה. יש לבחור TLS או STARTTLS.
messages-error-email = יש להזין כתובת כמו ann@example.com.

## Countries
messages-countries-title = מדינות
messages-countries-lead = הודעות נשלחות רק למדינות האלה. כל מדינה נוספת היא עוד מקום שבו מישהו יכול לייקר את החשבון.
messages-countries-draft = מסומן, עדיין לא נשמר. כדאי לבדוק ולשמור.
messages-countries-search = מדינה או קידומת
messages-countries-all = בכל מקום
messages-countries-all-about = יש מדינות שמשתמשים בהן הרבה כדי לייקר חשבונות. כדאי להתיר הכול רק אם האנשים באמת נמצאים בכל מקום.
messages-countries-every = כל המדינות מותרות
messages-countries-count = { $count ->
    [0] אף מדינה לא מותרת
    [one] מדינה אחת מותרת ({ $count })
    [two] שתי מדינות מותרות ({ $count })
   *[other] { $count } מדינות מותרות
}
messages-countries-none = אין מדינה בשם הזה.
messages-presets = סימון קבוצה
messages-preset-own = איפה שהאנשים נמצאים
messages-preset-eu = האיחוד האירופי
messages-preset-na = צפון אמריקה
messages-preset-all = כולן
messages-preset-none = אף אחת

## Apps
messages-apps-title = יישומים עם הודעות טקסט
messages-apps-lead = לאילו יישומים נכנסים בהודעת טקסט. יישום חדש מתחיל בלי.
messages-apps-off = הודעת טקסט כבויה כדרך כניסה, ולכן שום יישום לא מציע אותה, מה שלא מוגדר כאן.
messages-apps-factor = אין שלב שני אחר חוץ מהודעת טקסט. עד שיהיה, שום יישום לא מציע כניסה בהודעת טקסט.
messages-apps-search = שם או מזהה לקוח
messages-apps-none = עדיין אין יישומים.
messages-apps-no-match = אין יישום בשם הזה.
messages-apps-count = { $count ->
    [one] יישום אחד ({ $count })
    [two] שני יישומים ({ $count })
   *[other] { $count } יישומים
}
messages-app-web = שרת אינטרנט
messages-app-spa = דף יחיד
messages-app-native = מקורי
messages-app-machine = מכונה

## Test
messages-test-sms-title = שליחת הודעת בדיקה
messages-test-sms-lead = הודעה אמיתית עם ההגדרות השמורות. הקוד שבה הוא אפסים ולא פותח כלום. היא נספרת במגבלות ומופיעה ביומן הביקורת.
messages-test-number = מספר
messages-test-number-hint = עם קידומת מדינה, או כמו שמחייגים במדינה שלך.
messages-test-send-sms = שליחת ההודעה
messages-test-mail-title = שליחת דואר בדיקה
messages-test-mail-lead = דואר אמיתי עם ההגדרות השמורות וערכים לדוגמה. הקוד והקישורים שבו לא פותחים כלום. הוא נספר במגבלות ומופיע ביומן הביקורת.
messages-test-address = כתובת דוא״ל
messages-test-send-mail = שליחת הדואר
messages-test-not-yours = התפקיד שלך מאפשר להסתכל בחיבור הזה, לא לשלוח דרכו.
messages-test-country = הודעות לא נשלחות למדינה הזאת. יש להתיר אותה קודם בלשונית מדינות.
messages-test-soon = משהו נשלח לשם ממש עכשיו. אפשר לנסות שוב ב־{ $time }.
messages-test-often = המגבלות לא מאפשרות יותר. אפשר לנסות שוב ב־{ $time }.
messages-fate-to = אל
messages-fate-at = עדכון אחרון
messages-fate-moment = { $time }
messages-fate-why = למה
messages-fate-code = הקוד של הספק
messages-fate-wait = טעינה מחדש של הדף תראה איך זה ממשיך.
messages-state-queued = ממתינה
messages-state-sending = בשליחה
messages-state-accepted = התקבלה אצל הספק
messages-state-sent = נמסרה לרשת
messages-state-delivered = הגיעה
messages-state-undelivered = לא הגיעה
messages-state-failed = נכשלה
messages-state-unknown = אף אחד לא יודע: התשובה אבדה
messages-class-number = אי אפשר להגיע לנמען הזה. כדאי לבדוק את המספר או הכתובת.
messages-class-route = השולח הזה לא מגיע למדינה או לרשת הזאת. יש להפעיל אותה אצל הספק, או להשתמש בשולח אחר.
messages-class-retried = הספק לא יכול היה לקבל כרגע. יהיה ניסיון נוסף.
messages-class-temporary = הספק לא יכול היה לקבל. אפשר לנסות מאוחר יותר.
messages-class-ours = הספק דוחה את החשבון או את הבקשה שלנו. כדאי לבדוק את פרטי הגישה ואת השולח.
messages-class-fraud = הספק חשב שזו הונאה וחסם.
messages-class-stop = האדם ביקש מהשולח הזה להפסיק. עליו להשיב START.
messages-class-unknown = הספק לא נותן סיבה מוכרת.

## Email connection
messages-mail-lead = דרך מי יוצא הדואר, וממי הוא בא.
messages-mail-provider = הדואר יוצא דרך
messages-mail-settings = מה שהשרת הופעל איתו
messages-mail-started-smtp = שרת הדואר שבהגדרות שלו.
messages-mail-started-outbox = אין לו שרת דואר, ולכן הדואר נשאר בתיבה המקומית.
messages-mail-started-none = אין לו שרת דואר, ולכן כל דואר נדחה.
messages-mail-outbox-about = הדואר נשאר במחשב הזה, ב־‎/dev/outbox.
messages-mail-none-about = כל דואר נדחה.
messages-mail-smtp = שרת דואר (SMTP)
messages-mail-smtp-about = השרת שלמטה.
messages-mail-host = שרת
messages-mail-host-hint = שם כמו mail.example.com.
messages-mail-port = פורט
messages-mail-port-hint = 587 עם STARTTLS,‏ 465 עם TLS.
messages-mail-encryption = הצפנה
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = אין, ובלי סיסמה
messages-mail-user = שם משתמש
messages-mail-user-hint = ריק אם השרת לא מבקש.
messages-mail-password = סיסמה
messages-mail-from = מאת
messages-mail-from-hint = ממי בא הדואר. ריק בשביל { $address }.

## Mail templates
messages-templates-title = תבניות דואר
messages-templates-lead = לכל דואר יש מילים מובנות בכל שפה. אפשר לכתוב אחרות בכל מקום.
messages-templates-caption = סוגי דואר
messages-templates-kind = דואר
messages-templates-languages = שפות
messages-templates-own = משלך
messages-template-own-lead = בשפה הזאת נשלחות המילים שלך.
messages-template-builtin-lead = בשפה הזאת נשלחות המילים המובנות.
messages-template-start = להתחיל מהדואר המובנה
messages-template-needs = בטקסט וב־HTML חייב להופיע { $word }.
messages-template-subject = נושא
messages-template-subject-hint = שורה אחת, ב־Liquid.
messages-template-text = טקסט
messages-template-text-hint = למי שקורא בלי HTML, ב־Liquid.
messages-template-html = HTML
messages-template-html-hint = מסמך שלם, ב־Liquid. ערכים מנוטרלים בו.
messages-template-reference = מה שדואר לא יודע ריק, ושקרי בתנאים.
messages-template-frame-button = הצגת ה־HTML למטה
messages-template-look-hint = עם ערכים לדוגמה, כפי שהיה נשלח. מה שאי אפשר לשמור מפנה מקום לדואר המובנה.
messages-template-reset = חזרה לדואר המובנה
messages-kind-code = קוד כניסה
messages-kind-link = קישור כניסה
messages-kind-verify = תיבה חדשה
messages-kind-recover = סיסמה חדשה
messages-kind-sms-set-up = כניסה במסרון הוגדרה
messages-kind-sms-changed = מספר שונה
messages-kind-sms-removed = מספר הוסר
messages-kind-mfa-added = שלב שני נוסף
messages-kind-mfa-removed = שלב שני הוסר
messages-kind-passkey-added = מפתח גישה נוסף
messages-kind-passkey-removed = מפתח גישה הוסר
messages-kind-password-changed = סיסמה שונתה
messages-kind-password-removed = סיסמה הוסרה
messages-kind-codes-made = קודי שחזור חדשים
messages-kind-code-used = קוד שחזור שומש
messages-kind-browser = דפדפן חדש
messages-kind-address = תיבה שונתה
messages-kind-locked = דרך כניסה נסגרה
messages-kind-claimed = מספר נתבע
messages-kind-deleted = חשבון נמחק
messages-kind-invitation = הזמנה
messages-kind-recovery-link = קישור לחזרה לחשבון

## Asking Twilio about the credentials
messages-check = בדיקה
messages-check-hint = שואל את Twilio על מה שמולא כאן. שום דבר לא נשלח ולא נשמר.
messages-check-fine = מחובר אל { $name }.
messages-check-fine-service = מחובר אל { $name }. שירות ההודעות { $service } קיים.
messages-check-credentials = Twilio אינו מקבל את ה-SID הזה עם האסימון הזה. יש להעתיק את שניהם שוב מהמסוף.
messages-check-missing = ל-Twilio אין חשבון עם ה-SID הזה.
messages-check-service = לחשבון הזה אין Messaging Service עם ה-SID הזה.
messages-check-closed = Twilio השעה או סגר את החשבון הזה. הסיבה מופיעה במסוף.
messages-check-test-credentials = אלה פרטי בדיקה. אי אפשר לבדוק אותם והם אינם שולחים הודעות.
messages-check-forbidden = האסימון הזה אינו רשאי לעיין בחשבון.
messages-check-busy = Twilio נשאל יותר מדי פעמים. יש לנסות שוב בעוד דקה.
messages-check-theirs = ל-Twilio יש תקלה משלו. יש לנסות שוב מאוחר יותר.
messages-check-unreachable = אי אפשר להגיע אל Twilio מהשרת הזה.
messages-check-slow = Twilio לא ענה בזמן. יש לנסות שוב.
messages-check-strange = זו אינה תשובה של Twilio. יש לבדוק את כתובת ה-API בהגדרות השרת.
messages-check-again = האסימון אינו מוצג שוב. כדי לשמור אותו יש להזין אותו שוב.

## What texts cost, and how their codes did
messages-estimates = כמה עולה הודעה
messages-estimates-caption = כמה עולה ההודעה הזאת, בשפה הרגילה של כל מדינה
messages-estimates-none = כשיישלחו הודעות או יירשמו מחירים, יופיעו כאן מדינות.
messages-estimates-cut = מוצגות רק 60 המדינות הראשונות.
messages-estimates-note = מדינות ומחיריהן
messages-estimates-country = מדינה
messages-estimates-segment = מקטע אחד
messages-estimates-text = הודעה אחת
messages-price-noted = נרשם
messages-price-charged = חויב לאחרונה
messages-price-unknown = לא ידוע
messages-price-of = מחיר מקטע אחד, { $country }
messages-price-lately = חויב לאחרונה: { $price }
messages-error-price = יש להזין סכום ומטבע, למשל 0.0079 USD.
messages-countries-sent = הודעות ב-30 יום
messages-countries-entered = קודים שהוזנו
messages-countries-share = { $share } %
messages-countries-few = מעט מדי כדי לשפוט
messages-countries-odd = מעטים הוזנו
messages-countries-price-hint = מחיר מקטע אחד עם המטבע, למשל 0.0079 USD, משמש להערכה בלבד. היכן שלא נרשם מחיר, קובע מה שהספק חייב לאחרונה.
