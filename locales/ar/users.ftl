### الأشخاص في بوابة الإدارة: القائمة وصفحة الشخص والإضافة والاستيراد والتصدير والجلسات والأدوار.

## The list
users-title = الأشخاص
users-lead = ابحث عن شخص، واعرف كيف يسجّل الدخول، وساعده.
users-search = البحث عن
users-search-hint = اسم أو بريد إلكتروني أو رقم هاتف أو معرّف. تُعرف الأسماء بحروفها الأولى، أما العناوين والأرقام فكاملة.
users-search-go = بحث
users-search-none = لا أحد لديه هذا العنوان.
users-search-no-id = لا أحد لديه هذا المعرّف.
users-filter = أي الأشخاص
users-filter-all = الجميع
users-filter-blocked = المحظورون
users-caption-newest = الأشخاص، الأحدث أولًا
users-caption-names = الأشخاص حسب الاسم
users-caption-address = الأشخاص الذين لديهم هذا العنوان
users-column-person = الشخص
users-column-addresses = العناوين
users-column-ways = طرق الدخول والخطوات الثانية
users-column-seen = آخر تسجيل دخول
users-column-state = الحالة
users-nameless = بلا اسم
users-never = أبدًا
users-none = لا شيء
users-active = نشط
users-blocked = محظور
users-unproven = غير مؤكَّد
users-empty = لا أحد هنا بعد. يظهر الأشخاص عندما يسجّلون أو عندما تضيفهم.
users-empty-search = لا نتيجة مطابقة.
users-next = الصفحة التالية
users-first = الصفحة الأولى
users-add = إضافة شخص
users-import = استيراد
users-export = تصدير
users-time = { $time }
users-done-deleted = حُذف الحساب.

## A person
users-back = كل الأشخاص
users-id = المعرّف
users-since = هنا منذ { $date }
users-seen = آخر تسجيل دخول في { $time }
users-addresses = العناوين
users-addresses-none = لا عنوان. لا يستطيع أحد تسجيل الدخول إلى هذا الحساب.
users-confirmed = أُكِّد في { $date }
users-signs-in = لتسجيل الدخول
users-second-step = خطوة ثانية
users-reveal = الإظهار كاملًا
users-reveal-note = يحفظ سجل التدقيق من نظر ومتى.
users-revealed = معروض كاملًا هذه المرة فقط.
users-factors = طرق الدخول والخطوات الثانية
users-factors-none = لا شيء غير العناوين أعلاه.
users-password-since = عُيّنت في { $date }
users-kept-way = هذه آخر طريقة دخول. من دونها لن يستطيع الشخص الدخول.
users-kept-step = الخطوة الثانية مطلوبة، وهذه هي الأخيرة.
users-kept-sms = يعتمد الدخول برسالة نصية على هذه الخطوة الثانية. لا يُزال أحدهما دون الآخر.
users-kept-both = إزالة الاثنين
users-not-oneself = لا يمكنك فعل ذلك لنفسك. استخدم صفحات حسابك.
users-not-higher = لهذا الشخص صلاحيات أكثر منك. اسأل من له الدور نفسه.
users-not-last = هذا آخر مالك. امنح هذا الدور لشخص آخر أولًا.
users-sessions = أين سجّل الدخول
users-sessions-none = ليس في أي مكان.
users-sessions-end-all = تسجيل الخروج من كل مكان
users-recovery = المساعدة على العودة
users-recovery-lead = يُرسل رابطًا إلى بريد الشخص. يؤكّد الرابط البريد ويقود إلى تسجيل الدخول. لا ترى أنت رمزًا ولا تختار كلمة مرور.
users-recovery-send = إرسال الرابط
users-recovery-none = لا يوجد بريد إلكتروني يُرسل إليه رابط.
users-messages = الرموز المرسلة في اليوم الأخير
users-messages-none = لا شيء.
users-message-time = متى
users-message-to = إلى
users-message-for = الغرض
users-message-state = الحالة
users-message-used = استُخدم الرمز
users-for-sign-in = تسجيل الدخول
users-for-second-step = خطوة ثانية
users-for-bind = عنوان جديد
users-for-remove = إزالة رقم
users-for-recover = كلمة مرور منسية
users-state-queued = في الانتظار
users-state-sending = قيد الإرسال
users-state-accepted = قبلها المزوّد
users-state-sent = سُلّمت إلى الشبكة
users-state-delivered = وصلت
users-state-undelivered = لم تصل
users-state-failed = فشلت
users-state-unknown = غير معروف
users-events = ما حدث مؤخرًا
users-events-none = لا شيء بعد.
users-event-revealed = رأى أحد المسؤولين عناوينك كاملة
users-block = المنع من الدخول
users-block-lead = ينهي كل الجلسات والرموز المميزة فورًا ولا يُدخل أحدًا بهذا الحساب. لا يُحذف شيء.
users-block-do = حظر
users-unblock-lead = لا يدخل أحد بهذا الحساب.
users-unblock-do = رفع الحظر
users-delete = حذف هذا الحساب
users-delete-lead = يزول كل ما يتبعه: العناوين والخطوات الثانية والجلسات والرموز المميزة. يُبلَّغ الشخص بالبريد. لا يمكن التراجع عن ذلك.
users-delete-open = حذف
users-delete-label = آخر 6 أحرف من المعرّف
users-delete-hint = للتأكيد اكتب { $end }
users-delete-error = هذه ليست آخر 6 أحرف من المعرّف.
users-role = الدور هنا
users-role-none = لا دور
users-role-change = تغيير الأدوار
users-done-blocked = حُظر الشخص وسُجّل خروجه من كل مكان.
users-done-unblocked = يستطيع الشخص الدخول من جديد.
users-done-ended = انتهت الجلسة.
users-done-all-ended = سُجّل خروج الشخص من كل مكان.
users-done-removed = أُزيل ذلك، وأُبلغ الشخص.
users-done-sent = الرابط في الطريق.
users-done-made = أُنشئ الحساب.

## Adding somebody
users-new-lead = لمن لا يسجّلون بأنفسهم.
users-new-name = الاسم
users-new-email = البريد الإلكتروني
users-new-email-confirmed = أعلم أن هذا البريد له
users-new-phone = رقم الجوال
users-new-phone-hint = مع رمز البلد، مثل { $example }
users-new-phone-confirmed = أعلم أن هذا الرقم له
users-new-confirmed-hint = لا يُدخل إلا عنوان مؤكَّد.
users-new-locale = لغة الرسائل
users-new-locale-any = ما يختاره الشخص
users-new-invite = إرسال دعوة بالبريد
users-new-do = إضافة
users-new-error-none = أدخل بريدًا إلكترونيًا أو رقم جوال.
users-new-error-taken = يوجد حساب بهذا العنوان.
users-new-error-invite = أدخل البريد الذي تُرسل إليه الدعوة.
users-new-summary = { $count ->
    [zero] لا شيء للتصحيح
    [one] شيء واحد للتصحيح
    [two] شيئان للتصحيح
    [few] { $count } أشياء للتصحيح
    [many] { $count } شيئًا للتصحيح
   *[other] { $count } شيء للتصحيح
}

## Import and export
users-import-lead = يجلب أشخاصًا من ملف. ترى أولًا ما سيحدث، ولا يتغير شيء حتى تؤكّد.
users-import-format = مصدر الملف
users-import-csv = جدول (CSV) كما يكتبه التصدير
users-import-csv-hint = الأعمدة: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0، ملف JSON من التصدير أو الاستيراد الجماعي
users-import-firebase = Firebase، ملف auth:export بصيغة JSON
users-import-supabase = Supabase، جدول auth.users بصيغة CSV أو JSON
users-import-file = الملف
users-import-file-hint = 10 ميغابايت و10,000 شخص على الأكثر
users-import-passwords = لا تأتي كلمات المرور: لا يمكن التحقق هنا من تجزئات النظام الآخر. يسجّل الأشخاص الدخول برسالة نصية أو بالبريد أو بمفتاح مرور، أو يعيّنون كلمة مرور جديدة. تبقى الأرقام وصناديق البريد المؤكدة مؤكدة.
users-import-check = فحص الملف
users-import-error-empty = اختر ملفًا.
users-import-error-large = الملف أكبر من 10 ميغابايت. قسّمه.
users-import-error-format = اختر مصدر الملف.
users-import-gone = الملف المفحوص لم يعد هنا. اختره من جديد.
users-import-done = { $count ->
    [zero] لم يُنشأ أي حساب.
    [one] أُنشئ حساب واحد.
    [two] أُنشئ حسابان.
    [few] أُنشئت { $count } حسابات.
    [many] أُنشئ { $count } حسابًا.
   *[other] أُنشئ { $count } حساب.
}
users-rehearsal-title = ما سيفعله الاستيراد
users-rehearsal-fresh = { $count ->
    [zero] لن يُنشأ أي حساب.
    [one] سيُنشأ حساب واحد.
    [two] سيُنشأ حسابان.
    [few] ستُنشأ { $count } حسابات.
    [many] سيُنشأ { $count } حسابًا.
   *[other] سيُنشأ { $count } حساب.
}
users-rehearsal-problems = { $count ->
    [zero] لا مشكلة في أي سطر.
    [one] في سطر واحد مشكلة.
    [two] في سطرين مشكلة.
    [few] في { $count } أسطر مشكلة.
    [many] في { $count } سطرًا مشكلة.
   *[other] في { $count } سطر مشكلة.
}
users-rehearsal-all = استيراد
users-rehearsal-good = استيراد السليم وترك الأسطر ذات المشاكل
users-rehearsal-other = اختيار ملف آخر
users-rehearsal-caption = ما يقال سطرًا سطرًا
users-rehearsal-line = السطر
users-rehearsal-what = ماذا
users-rehearsal-file = الملف كله
users-weight-problem = مشكلة
users-weight-left = متروك
users-weight-note = ملاحظة
users-remark-unreadable = هذا ليس ملفًا من هذا النوع، أو لا أحد فيه.
users-remark-too-many = أكثر من 10,000 شخص. قسّم الملف.
users-remark-column = العمود { $column } لا يُستورد.
users-remark-shape = السطر لا يوافق العناوين، أو ليس شخصًا.
users-remark-no-address = لا بريد إلكتروني ولا رقم هاتف.
users-remark-phone = ليس رقم جوال بالصيغة الدولية.
users-remark-email = ليس بريدًا إلكترونيًا.
users-remark-flag = لا true ولا false في { $column }.
users-remark-twice = العنوان موجود في السطر { $line }.
users-remark-two-people = الرقم والبريد لحسابين هنا.
users-remark-there = يوجد حساب. يبقى كما هو.
users-remark-left = محذوف أو مجهول هناك.
users-remark-name-cut = الاسم أطول من 100 حرف وسيُقصّ.
users-remark-language = لا صفحات بهذه اللغة.
users-remark-password = له كلمة مرور هناك. تُعيّن هنا كلمة جديدة.
users-remark-second-steps = له خطوات ثانية هناك. تُعدّ من جديد.
users-export-lead = جدول (CSV) بالجميع مع العناوين كاملة، بلا كلمات مرور ولا مفاتيح. يحفظ سجل التدقيق من أخذه.
users-export-do = تنزيل الجدول

## Sessions
users-lives-title = الجلسات
users-lives-lead = كم يبقى الشخص مسجّل الدخول في المتصفح.
users-lives-absolute = الأيام حتى تسجيل الدخول من جديد في كل الأحوال
users-lives-idle = الأيام حتى انتهاء جلسة غير مستخدمة
users-lives-hint = من 1 إلى 30
users-lives-error = أدخل عددًا من 1 إلى 30.
users-lives-portal = تُغلق هذه البوابة بعد ساعة دون استخدام وبعد 12 ساعة من تسجيل الدخول.
users-lives-tokens = رموز التجديد
users-lives-tokens-lead = كل تطبيق يحدد مدة رموز التجديد الخاصة به.
users-lives-app = التطبيق
users-lives-token-idle = دون استخدام، أيام
users-lives-token-absolute = على الأكثر، أيام
users-everybody = تسجيل خروج الجميع
users-everybody-lead = ينهي كل جلسات الجميع ورموزهم المميزة ما عدا جلستك هنا. يسجّل الأشخاص الدخول من جديد. لحالات التسريب.
users-everybody-count = { $count ->
    [zero] لا متصفح مسجّل الدخول الآن.
    [one] متصفح واحد مسجّل الدخول الآن.
    [two] متصفحان مسجّلا الدخول الآن.
    [few] { $count } متصفحات مسجّلة الدخول الآن.
    [many] { $count } متصفحًا مسجّل الدخول الآن.
   *[other] { $count } متصفح مسجّل الدخول الآن.
}
users-everybody-do = تسجيل خروج الجميع
users-everybody-done = { $count ->
    [zero] لم يُسجّل خروج أحد.
    [one] سُجّل خروج شخص واحد.
    [two] سُجّل خروج شخصين.
    [few] سُجّل خروج { $count } أشخاص.
    [many] سُجّل خروج { $count } شخصًا.
   *[other] سُجّل خروج { $count } شخص.
}

## Administrators
users-admins-title = المسؤولون
users-admins-lead = من يستطيع ماذا في هذه البوابة. يسري التغيير من نقرتهم التالية.
users-admins-caption = الأشخاص ذوو الأدوار
users-admins-strength = جاهز لهذه البوابة
users-admins-strong = نعم
users-admins-weak = ليس بعد: لا مفتاح مرور ولا كلمة مرور مع تطبيق مصادقة. ستطلب البوابة ذلك.
users-admins-change = دور { $name }
users-admins-none = بلا دور
users-admins-invite = دعوة شخص
users-admins-invite-lead = يصله بالبريد رابط يعمل مرة واحدة لمدة يوم.
users-admins-role = الدور
users-admins-invite-do = إرسال الدعوة
users-admins-error-role = اختر دورًا.
users-admins-may-owner = كل شيء.
users-admins-may-administrator = كل شيء ما عدا تحديد صلاحيات الآخرين.
users-admins-may-support = رؤية الأشخاص ورسائلهم، وحظرهم، وإنهاء الجلسات، وبدء الاسترداد.
users-admins-may-auditor = الاطلاع على الإعدادات والأشخاص والسجلات دون تغيير شيء.
users-admins-done-set = تغيّر الدور.
users-admins-done-same = لم يتغير شيء: كان هذا هو الدور.
users-admins-done-invited = الدعوة في الطريق.
