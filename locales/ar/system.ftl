### Keys, limits and webhooks in the portal.

limits-admin-lead = متى يصبح التكرار كثيرًا. تمنع الحدود الغرباء من زيادة فاتورتك ومن تخمين الرموز.
limits-admin-mode = حدود الرسائل
limits-admin-mode-hint = حدود التخمين سارية دائمًا.
limits-admin-mode-usual-on = كما تقول إعدادات الخادم: مطبّقة
limits-admin-mode-usual-off = كما تقول إعدادات الخادم: تُحصى فقط
limits-admin-mode-on = مطبّقة
limits-admin-mode-off = تُحصى وتُسجَّل فقط
limits-admin-usual = اتركه فارغًا لما تقوله إعدادات الخادم: { $number }.
limits-admin-wrong = أدخل عددًا صحيحًا من 1 إلى 1000000000، أو لا شيء.
limits-admin-recipient = الرسائل إلى رقم أو عنوان واحد في الساعة
limits-admin-recipient-day = الرسائل إلى رقم أو عنوان واحد في اليوم
limits-admin-session = الرسائل التي يطلبها متصفح واحد في الساعة
limits-admin-address = الرسائل المطلوبة من عنوان شبكة واحد في الساعة
limits-admin-prefix = الرسائل في الساعة إلى أرقام تختلف في آخر أربعة أرقام
limits-admin-client = رسائل تطبيق واحد في الساعة
limits-admin-all = كل الرسائل في الساعة
limits-admin-all-day = كل الرسائل في اليوم
limits-admin-guesses = الرموز المجرّبة لرقم أو عنوان واحد في اليوم
limits-admin-guesses-address = الرموز المجرّبة من عنوان شبكة واحد في الساعة
limits-admin-secrets = الأسرار الخاطئة لتطبيق واحد في الساعة
limits-admin-fixed = ما لا يتغير
limits-admin-fixed-pause = الرمز الثاني إلى الرقم نفسه ينتظر 30 ثانية، والثالث 60 أخرى، وهكذا.
limits-admin-fixed-steps = تقبل تطبيقات المصادقة ورموز الاسترداد وكلمات المرور 5 محاولات متتالية، ثم محاولة كل 3 دقائق.
limits-admin-fixed-row = بعد 100 محاولة خاطئة متتالية تُغلق الطريقة حتى يعيد صاحبها إعدادها.

keys-admin-lead = ما تُوقَّع به الرموز. تقرأ التطبيقات الأنصاف العامة من مجموعة المفاتيح، أما الأنصاف الخاصة فلا تغادر الخادم أبدًا.
keys-admin-caption = مفاتيح التوقيع
keys-admin-kid = معرّف المفتاح
keys-admin-algorithm = الخوارزمية
keys-admin-made = أُنشئ
keys-admin-day = { $date }
keys-admin-state = الحالة
keys-admin-signing = يوقّع
keys-admin-waiting = منشور، ويوقّع من { $time }
keys-admin-leaving = لم يعد يوقّع. تنتهي رموزه في موعد أقصاه { $time }
keys-admin-left = لم يعد مطلوبًا
keys-admin-hidden = يقرأ إشارات الخروج القديمة فقط
keys-admin-retire = إخراجه من مجموعة المفاتيح
keys-admin-rotate = استبدال مفتاح الآن
keys-admin-rotate-about = يُنشر المفتاح الجديد حالًا ويوقّع بعد عشر دقائق، حين يستطيع كل تطبيق معرفته. ويبقى القديم منشورًا حتى ينتهي آخر رموزه.
keys-admin-rotated = نُشر المفتاح الجديد. يوقّع بعد عشر دقائق.
keys-admin-retired = خرج المفتاح من مجموعة المفاتيح.
keys-admin-waits = هناك مفتاح جديد ينتظر. عليه أن يوقّع قبل أن يُستبدل.
keys-admin-needed = ما زال ذلك المفتاح مطلوبًا. لم يتغير شيء.
keys-admin-age = { $days ->
    [zero] لا تُستبدل من تلقاء نفسها.
    [one] تُستبدل من تلقاء نفسها كل يوم.
    [two] تُستبدل من تلقاء نفسها كل يومين.
    [few] تُستبدل من تلقاء نفسها كل { $days } أيام.
    [many] تُستبدل من تلقاء نفسها كل { $days } يومًا.
   *[other] تُستبدل من تلقاء نفسها كل { $days } يوم.
}

hooks-admin-lead = تُبلَّغ برامج أخرى بما يحدث هنا، بتوقيع، وتُعاد المحاولة ليوم كامل.
hooks-admin-empty = لا خطافات ويب بعد. أضف واحدًا لتصل الأحداث إلى خادمك.
hooks-admin-new = خطاف ويب جديد
hooks-admin-caption = خطافات الويب
hooks-admin-url = العنوان
hooks-admin-url-hint = ‏https ومضيف خارج شبكتك.
hooks-admin-events = الأحداث
hooks-admin-events-hint = ما يُبلَّغ به هذا العنوان. تسمّي الرسائل الناس بمعرّفاتهم ولا تحوي أسرارًا ولا عناوين كاملة.
hooks-admin-state = الحالة
hooks-admin-on = تسليم الأحداث
hooks-admin-on-about = ما دام متوقفًا لا يُرسل شيء ولا يُحفظ شيء لوقت لاحق.
hooks-admin-is-on = مفعّل
hooks-admin-is-off = متوقف
hooks-admin-wrong-url = لا يمكن استدعاء هذا العنوان. استخدم https ومضيفًا خارج شبكتك.
hooks-admin-wrong-events = اختر حدثًا واحدًا على الأقل.
hooks-admin-wrong-many = هناك 20 خطافًا. احذف واحدًا أولًا.
hooks-admin-secret = سر التوقيع
hooks-admin-secret-about = يحمل كل تسليم توقيع HMAC-SHA-256 على وقته ونقطة ومحتواه في الترويسة Doorcode-Signature.
hooks-admin-secret-new = سر توقيع جديد
hooks-admin-shown = سر التوقيع
hooks-admin-log = التسليمات
hooks-admin-log-empty = لم يُرسل شيء بعد. أرسل إشارة لتجربة الاتصال.
hooks-admin-when = متى
hooks-admin-kind = الحدث
hooks-admin-waiting = ينتظر
hooks-admin-delivered = سُلّم
hooks-admin-failed = تُرك
hooks-admin-answer = آخر رد
hooks-admin-moment = { $time }
hooks-admin-again = إرسال مرة أخرى
hooks-admin-ping = إرسال إشارة تجربة
hooks-admin-queued = في الانتظار. أعد التحميل لترى النتيجة.
hooks-admin-delete = حذف خطاف الويب
hooks-admin-delete-about = يُحذف أيضًا ما كان سيُرسل إليه.
hooks-admin-delete-lead = لن يُبلَّغ هذا العنوان بشيء بعد ذلك. لا يمكن التراجع عن هذا.
hooks-admin-delete-sure = حذف خطاف الويب إلى { $url } نهائيًا
hooks-admin-deleted = حُذف خطاف الويب.
hooks-admin-made = أُنشئ خطاف الويب. أرسل إشارة لتجربته.
hooks-admin-tries = { $count ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
