## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = כמעט סיימנו
form-post-body = אפשר להמשיך אל { $app }.
web-message-body = אפשר לחזור אל { $app }.
account-title = איזה חשבון?
account-lead = בחירה מי ממשיך אל { $app }.
account-continue = המשך בתור { $account }
account-other = שימוש בחשבון אחר
consent-title = לאשר גישה?
consent-heading = ‏{ $app } מבקש גישה
consent-lead = נכנסת בתור { $account }. ‏{ $app } מבקש:
consent-openid = לדעת שזה אתם
consent-profile = לראות את השם, התמונה והשפה שלכם
consent-email = לראות את כתובת האימייל שלכם
consent-phone = לראות את מספר הטלפון שלכם
consent-offline = להישאר מחובר גם כשאינכם משתמשים בו
consent-api = להשתמש ב־{ $scope } של { $api }
consent-claim = לראות מה ידוע עליכם בתור { $claim }
consent-days = { $days ->
    [one] לא תישאלו שוב במשך יום { $days }.
    [two] לא תישאלו שוב במשך { $days } ימים.
   *[other] לא תישאלו שוב במשך { $days } ימים.
}
consent-withdraw = אפשר לבטל את האישור בכל עת.
consent-allow = אישור
consent-refuse = לא לאשר
apps-title = יישומים עם גישה
apps-lead = היישומים האלה רשאים להשתמש בחשבון שלכם. הסרת הגישה מנתקת אותם.
apps-none = לאף יישום אין גישה לחשבון שלכם.
apps-remove = הסרת הגישה של { $app }
apps-removed = ל־{ $app } אין עוד גישה.
device-title = חיבור מכשיר
device-lead = הקלידו את הקוד שהמכשיר מציג.
device-label = קוד
device-error-unknown = הקוד שגוי או שתוקפו פג. בדקו שוב במכשיר.
device-error-often = נוסו יותר מדי קודים. המתינו שעה והתחילו מחדש במכשיר.
device-next = המשך
device-confirm-title = להכניס את { $app }?
device-confirm-code = האם המכשיר מציג { $code }?
device-confirm-account = הוא יחובר בתור { $account }.
device-confirm-warning = המשיכו רק אם אתם התחלתם בזה. מי ששלח לכם קישור או קוד אולי מנסה להיכנס לחשבון שלכם.
device-allow = כן, לחבר
device-refuse = לא, לעצור
device-done-title = המכשיר מחובר
device-done-body = אפשר לחזור אליו עכשיו.
device-refused-title = שום דבר לא חובר
device-refused-body = למכשיר נמסר סירוב.
sign-out-telling = הודעה ליישום שיצאתם מהחשבון
