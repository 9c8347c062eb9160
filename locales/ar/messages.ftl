### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = أجزاء هذا الاتصال
messages-tab-settings = الإعدادات
messages-tab-countries = البلدان
messages-tab-apps = التطبيقات
messages-tab-test = تجربة
messages-tab-templates = القوالب
messages-search = بحث
messages-search-clear = عرض الكل
messages-pages = الصفحات
messages-previous = الصفحة السابقة
messages-next = الصفحة التالية

## SMS connection
messages-sms-lead = عبر من تخرج الرسائل النصية، وممن تبدو، وماذا تقول.
messages-conflict = ما أدخلته يختلف عمّا هو محفوظ الآن في هذه النقاط:
messages-closed = لم يُسمح بأي بلد بعد، فلا تصل رسالة نصية إلى أحد.
messages-on = تسجيل الدخول برسالة نصية
messages-on-about = يصل إلى الهاتف رمز يُستخدم مرة واحدة. موجود أيضًا في تسجيل الدخول السريع.
messages-sign-up = التسجيل
messages-sign-up-about = يصبح رقم أو بريد غير معروف مستخدمًا جديدًا. يسري هذا على كل طرق الدخول.
messages-provider = المزوّد
messages-provider-outbox = صندوق الصادر المحلي
messages-provider-outbox-about = تبقى الرسائل على هذا الجهاز، في ‎/dev/outbox. الأنسب للتجربة.
messages-provider-none = لا أحد
messages-provider-none-about = تُرفض كل رسالة نصية.
messages-provider-twilio = Twilio
messages-provider-twilio-about = خدمة Programmable Messaging بحسابك.
messages-provider-gateway = بوابة HTTP خاصة بك
messages-provider-gateway-about = خدمة لك تستقبل JSON وترسل الرسائل النصية.
messages-secret-kept = محفوظ. اتركه فارغًا للإبقاء عليه.
messages-secret-unset = غير محدد. يُحفظ مشفرًا ولا يُعرض مرة أخرى.
messages-sid = معرّف الحساب في Twilio ‏(Account SID)
messages-sid-hint = من لوحة Twilio: ‏AC و32 حرفًا آخر.
messages-token = رمز Twilio السري (Auth Token)
messages-source = مصدر الرسائل
messages-source-from = رقم المرسل
messages-source-from-about = رقم أو اسم واحد لك يرسل كل رسالة.
messages-source-service = معرّف Messaging Service
messages-source-service-about = تختار خدمة Messaging Service من Twilio المرسل.
messages-from = المرسل
messages-from-hint = رقم مع رمز البلد، أو رقم قصير، أو اسم من 11 حرفًا ورقمًا على الأكثر.
messages-service = معرّف Messaging Service
messages-service-hint = ‏MG و32 حرفًا آخر.
messages-url = عنوان البوابة
messages-url-hint = تُرسل الرسائل إلى هنا بصيغة JSON. يبدأ بـ https.
messages-sender = المرسل
messages-sender-hint = يُمرَّر مع كل رسالة. يمكن أن يبقى فارغًا.
messages-forward = تمرير من طلب: عنوان الشبكة والمتصفح
messages-signed = توقيع كل نداء برمز bearer
messages-subject-claim = موضوع الرمز
messages-subject-claim-hint = الحقل sub.
messages-audience-claim = جمهور الرمز
messages-audience-claim-hint = الحقل aud.
messages-gateway-secret = سر الرمز
messages-base64 = السر بترميز base64
messages-message = الرسالة
messages-message-label = ماذا تقول الرسالة النصية
messages-message-hint = بلغة Liquid. إن تُركت فارغة يُرسل النص المدمج بلغة كل شخص. يُضاف السطر الأخير، الذي يربط الرمز بهذا الموقع، من تلقاء نفسه.
messages-reference = ما يمكنك كتابته
messages-variables = أسماء تقوم مقام شيء
messages-variables-write = اكتب
messages-variables-means = يصبح
messages-variable-code = الرمز الذي يُستخدم مرة واحدة. password و@@password@@ بالمعنى نفسه.
messages-variable-app = اسم التطبيق الذي يدخل إليه الشخص.
messages-variable-number = رقم الشخص.
messages-variable-language = اللغة المطلوبة كما وصلت: الترويسة x-request-language، وإلا accept-language.
messages-reference-tags = الوسوم: if, unless, case, comment, raw. المرشحات: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = الرمز
messages-length = عدد الأرقام
messages-length-hint = 6 أو 7 أو 8. وكذلك رموز البريد.
messages-life = المدة بالثواني
messages-life-hint = من 60 إلى 600. وكذلك رموز البريد.
messages-tries = المحاولات
messages-tries-hint = عدد الرموز الخاطئة التي تحتملها رسالة واحدة، من 1 إلى 5.

## Preview
messages-look = معاينة
messages-look-button = تحديث المعاينة
messages-look-language = اللغة
messages-look-language-hint = وسم مثل fr-FR، أو كلمة تقارن بها رسالتك.
messages-look-app = التطبيق
messages-look-number = الرقم
messages-look-none = لا معاينة حتى تصبح الرسالة مقروءة.
messages-look-all = بكل اللغات
messages-look-all-caption = الرسالة نفسها بكل اللغات
messages-look-encoding = الترميز والوحدات
messages-look-segments = المقاطع
messages-look-builtin = النص المدمج
messages-counter = { $segments ->
    [zero] { $figures } · { $segments } مقطع
    [one] { $figures } · مقطع واحد ({ $segments })
    [two] { $figures } · مقطعان ({ $segments })
    [few] { $figures } · { $segments } مقاطع
    [many] { $figures } · { $segments } مقطعًا
   *[other] { $figures } · { $segments } مقطع
}
messages-price-is = تكلّف الرسالة { $each }، والألف { $thousand }.
messages-lint-falls-back = لا تقول رسالتك شيئًا فيه رمز بهذه اللغة، فيُرسل النص المدمج.
messages-lint-brand = اسم التطبيق ليس فيها. قد لا يعرف الناس لأي شيء هذا الرمز.
messages-lint-link = فيها رابط. تحجب شبكات الاتصال مثل هذه الرسائل، والتصيّد يبدو مثلها تمامًا.
messages-lint-bound = السطر الأخير، الذي يربط الرمز بهذا الموقع، يكلّف مقطعًا آخر فيُحذف. قد لا تعرض الهواتف الرمز من تلقاء نفسها.
messages-lint-unicode = الحرف { $letter } يجعل هذه الرسالة Unicode، فتتسع لـ70 وحدة بدل 160.
messages-lint-segments = يُحاسب كل مقطع كرسالة مستقلة.

## What is wrong with a template
messages-liquid-tag = السطر { $line }: لا يمكن استخدام الوسم { $name } هنا.
messages-liquid-filter = السطر { $line }: لا يمكن استخدام المرشح { $name } هنا.
messages-liquid-variable = السطر { $line }: لا شيء اسمه { $name } هنا.
messages-liquid-unclosed = السطر { $line }: ينقص { $name }.
messages-liquid-too-much = الناتج أكثر مما يمكن أن تحمله رسالة.
messages-liquid-other = السطر { $line }: لا يُقرأ هذا بوصفه Liquid ‏({ $name }).
messages-problem-long = في الرسالة أكثر من 4096 بايت. اختصرها.
messages-problem-mail-long = في هذا الجزء أكثر من 16384 بايت. اختصره.
messages-problem-tags = فيها أكثر من 64 وسمًا. استخدم أقل.
messages-problem-no-code = الرمز ليس في الرسالة. اكتب { "{{" } code { "}}" } حيث يجب أن يكون.
messages-problem-code-twice = الرمز في رسالة واحدة أكثر من مرة. أبقه مرة واحدة.
messages-problem-bound = السطر الأخير يشبه السطر الذي يربط الرمز بهذا الموقع. احذفه؛ فهو يُضاف من تلقاء نفسه.
messages-problem-segments = { $count ->
    [zero] تأخذ الرسالة { $count } مقطع. يُرسل مقطعان على الأكثر.
    [one] تأخذ الرسالة مقطعًا واحدًا ({ $count }). يُرسل مقطعان على الأكثر.
    [two] تأخذ الرسالة مقطعين ({ $count }). يُرسل مقطعان على الأكثر.
    [few] تأخذ الرسالة { $count } مقاطع. يُرسل مقطعان على الأكثر.
    [many] تأخذ الرسالة { $count } مقطعًا. يُرسل مقطعان على الأكثر.
   *[other] تأخذ الرسالة { $count } مقطع. يُرسل مقطعان على الأكثر.
}
messages-problem-empty = لا يخرج شيء هنا. املأه، أو أفرغ الثلاثة ليُرسل البريد المدمج.
messages-problem-lacks = لا يوجد { $name } فيه، ولأجله تُرسل هذه الرسالة.

## What is wrong with a form
messages-error-length = أدخل 6 أو 7 أو 8.
messages-error-life = أدخل عددًا صحيحًا من 60 إلى 600.
messages-error-tries = أدخل عددًا صحيحًا من 1 إلى 5.
messages-error-country = أحد البلدان ليس فيه هواتف.
messages-error-no-sid = أدخل معرّف حسابك في Twilio.
messages-error-sid = يبدأ معرّف الحساب بـ AC وفيه 34 حرفًا.
messages-error-no-token = أدخل الرمز السري لهذا الحساب.
messages-error-token = في الرمز السري 200 حرف على الأكثر وبلا فراغات.
messages-error-no-source = أدخل من تأتي منه الرسائل.
messages-error-from = أدخل رقمًا مثل ‎+15005550006، أو رقمًا قصيرًا، أو 11 حرفًا ورقمًا على الأكثر.
messages-error-service = يبدأ معرّف Messaging Service بـ MG وفيه 34 حرفًا.
messages-error-no-url = أدخل عنوان بوابتك.
messages-error-url = يبدأ العنوان بـ https، وليس فيه اسم مستخدم، وليس داخل الشبكة.
messages-error-sender = في المرسل 100 حرف على الأكثر.
messages-error-claims = أدخل الموضوع والجمهور، 200 حرف على الأكثر لكل منهما.
messages-error-no-secret = أدخل السر الذي يخص هذا العنوان.
messages-error-base64 = هذا السر ليس بترميز base64.
messages-error-mail-from = أدخل عنوانًا مثل login@example.com.
messages-error-no-host = أدخل اسم خادم البريد.
messages-error-host = أدخل اسمًا مثل mail.example.com.
messages-error-inside = هذا الخادم داخل الشبكة. يضبط المشغّل مثل هذا الخادم حيث يُشغَّل Doorcode.
messages-error-port = أدخل 25 أو 465 أو 587 أو 2525.
messages-error-user = في اسم المستخدم 200 حرف على الأكثر.
messages-error-no-password = أدخل كلمة مرور هذا المستخدم على هذا الخادم.
messages-error-clear = لا تسافر كلمة مرور بلا تشفير. اختر TLS أو STARTTLS.
messages-error-email = أدخل عنوانًا مثل ann@example.com.

## Countries
messages-countries-title = البلدان
messages-countries-lead = لا تذهب الرسائل النصية إلا إلى هذه البلدان. كل بلد إضافي مكان آخر يمكن لأحد أن يرفع التكاليف فيه.
messages-countries-draft = معلَّم، ولم يُحفظ بعد. راجعه واحفظ.
messages-countries-search = بلد أو رمز اتصال
messages-countries-all = كل مكان
messages-countries-all-about = تُستخدم بعض البلدان كثيرًا لرفع التكاليف. لا تسمح بكل مكان إلا إذا كان مستخدموك فعلًا في كل مكان.
messages-countries-every = كل البلدان مسموح بها
messages-countries-count = { $count ->
    [0] لا بلد مسموح به
    [zero] لا بلد مسموح به ({ $count })
    [one] بلد واحد مسموح به ({ $count })
    [two] بلدان مسموح بهما ({ $count })
    [few] { $count } بلدان مسموح بها
    [many] { $count } بلدًا مسموحًا به
   *[other] { $count } بلد مسموح به
}
messages-countries-none = لا بلد بهذا الاسم.
messages-presets = تعليم مجموعة
messages-preset-own = حيث الناس
messages-preset-eu = الاتحاد الأوروبي
messages-preset-na = أمريكا الشمالية
messages-preset-all = الكل
messages-preset-none = لا شيء

## Apps
messages-apps-title = التطبيقات مع الرسائل النصية
messages-apps-lead = في أي تطبيقات يُسجَّل الدخول برسالة نصية. يبدأ التطبيق الجديد من دونها.
messages-apps-off = الرسالة النصية متوقفة كطريقة دخول، فلا يعرضها أي تطبيق مهما كان هنا.
messages-apps-factor = لا توجد خطوة ثانية غير الرسالة النصية. إلى أن توجد، لا يعرض أي تطبيق الدخول برسالة نصية.
messages-apps-search = الاسم أو معرّف العميل
messages-apps-none = لا تطبيقات بعد.
messages-apps-no-match = لا تطبيق بهذا الاسم.
messages-apps-count = { $count ->
    [zero] لا تطبيقات ({ $count })
    [one] تطبيق واحد ({ $count })
    [two] تطبيقان ({ $count })
    [few] { $count } تطبيقات
    [many] { $count } تطبيقًا
   *[other] { $count } تطبيق
}
messages-app-web = خادم ويب
messages-app-spa = صفحة واحدة
messages-app-native = أصلي
messages-app-machine = آلة

## Test
messages-test-sms-title = إرسال رسالة تجريبية
messages-test-sms-lead = رسالة نصية حقيقية بالإعدادات المحفوظة. رمزها أصفار ولا يفتح شيئًا. تُحسب ضمن الحدود وتظهر في سجل التدقيق.
messages-test-number = الرقم
messages-test-number-hint = مع رمز البلد، أو كما يُطلب في بلدك.
messages-test-send-sms = إرسال الرسالة
messages-test-mail-title = إرسال بريد تجريبي
messages-test-mail-lead = بريد حقيقي بالإعدادات المحفوظة وقيم نموذجية. رمزه وروابطه لا تفتح شيئًا. يُحسب ضمن الحدود ويظهر في سجل التدقيق.
messages-test-address = عنوان البريد
messages-test-send-mail = إرسال البريد
messages-test-not-yours = يمكن لدورك أن ينظر إلى هذا الاتصال، لا أن يرسل عبره.
messages-test-country = لا تذهب الرسائل إلى هذا البلد. اسمح به أولًا في علامة التبويب البلدان.
messages-test-soon = أُرسل شيء إلى هناك للتو. حاول مرة أخرى في { $time }.
messages-test-often = لا تسمح الحدود بأكثر من ذلك. حاول مرة أخرى في { $time }.
messages-fate-to = إلى
messages-fate-at = آخر خبر
messages-fate-moment = { $time }
messages-fate-why = السبب
messages-fate-code = رمز المزوّد
messages-fate-wait = أعد تحميل هذه الصفحة لترى ما يحدث.
messages-state-queued = في الانتظار
messages-state-sending = قيد الإرسال
messages-state-accepted = قبِلها المزوّد
messages-state-sent = سُلّمت إلى شبكة الاتصال
messages-state-delivered = وصلت
messages-state-undelivered = لم تصل
messages-state-failed = فشلت
messages-state-unknown = لا أحد يعلم: ضاع الجواب
messages-class-number = لا يمكن الوصول إلى هذا المستلم. تحقق من الرقم أو العنوان.
messages-class-route = لا يصل هذا المرسل إلى ذلك البلد أو الشبكة. فعّله لدى المزوّد، أو استخدم مرسلًا آخر.
messages-class-retried = لم يستطع المزوّد قبولها الآن. ستُعاد المحاولة.
messages-class-temporary = لم يستطع المزوّد قبولها. حاول لاحقًا.
messages-class-ours = يرفض المزوّد حسابنا أو طلبنا. تحقق من بيانات الدخول والمرسل.
messages-class-fraud = ظنها المزوّد احتيالًا فحجبها.
messages-class-stop = طلب الشخص من هذا المرسل التوقف. عليه أن يرد بكلمة START.
messages-class-unknown = لا يذكر المزوّد سببًا معروفًا.

## Email connection
messages-mail-lead = عبر من يخرج البريد، وممن يأتي.
messages-mail-provider = يخرج البريد عبر
messages-mail-settings = ما شُغّل به الخادم
messages-mail-started-smtp = خادم البريد في إعداداته.
messages-mail-started-outbox = ليس له خادم بريد، فيبقى البريد في صندوق الصادر المحلي.
messages-mail-started-none = ليس له خادم بريد، فيُرفض كل بريد.
messages-mail-outbox-about = يبقى البريد على هذا الجهاز، في ‎/dev/outbox.
messages-mail-none-about = يُرفض كل بريد.
messages-mail-smtp = خادم بريد (SMTP)
messages-mail-smtp-about = الخادم أدناه.
messages-mail-host = الخادم
messages-mail-host-hint = اسم مثل mail.example.com.
messages-mail-port = المنفذ
messages-mail-port-hint = 587 مع STARTTLS، و465 مع TLS.
messages-mail-encryption = التشفير
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = لا شيء، وبلا كلمة مرور
messages-mail-user = اسم المستخدم
messages-mail-user-hint = فارغ إن لم يطلبه الخادم.
messages-mail-password = كلمة المرور
messages-mail-from = من
messages-mail-from-hint = من يأتي منه البريد. فارغ لاستخدام { $address }.

## Mail templates
messages-templates-title = قوالب البريد
messages-templates-lead = لكل بريد كلمات مدمجة بكل اللغات. اكتب كلماتك حيث تشاء.
messages-templates-caption = أنواع البريد
messages-templates-kind = البريد
messages-templates-languages = اللغات
messages-templates-own = خاص
messages-template-own-lead = تُرسل كلماتك بهذه اللغة.
messages-template-builtin-lead = تُرسل الكلمات المدمجة بهذه اللغة.
messages-template-start = البدء من البريد المدمج
messages-template-needs = يجب أن يكون { $word } في النص وفي HTML.
messages-template-subject = الموضوع
messages-template-subject-hint = سطر واحد، بلغة Liquid.
messages-template-text = النص
messages-template-text-hint = لمن يقرأ بلا HTML، بلغة Liquid.
messages-template-html = HTML
messages-template-html-hint = مستند كامل، بلغة Liquid. تُحصَّن القيم فيه.
messages-template-reference = ما لا يعرفه البريد فارغ، وخاطئ في الشروط.
messages-template-frame-button = عرض HTML أدناه
messages-template-look-hint = بقيم نموذجية، كما سيُرسل. ما لا يمكن حفظه يحل محله البريد المدمج.
messages-template-reset = العودة إلى البريد المدمج
messages-kind-code = رمز الدخول
messages-kind-link = رابط الدخول
messages-kind-verify = بريد جديد
messages-kind-recover = كلمة مرور جديدة
messages-kind-sms-set-up = إعداد الدخول برسالة نصية
messages-kind-sms-changed = تغيير الرقم
messages-kind-sms-removed = إزالة الرقم
messages-kind-mfa-added = إضافة خطوة ثانية
messages-kind-mfa-removed = إزالة خطوة ثانية
messages-kind-passkey-added = إضافة مفتاح مرور
messages-kind-passkey-removed = إزالة مفتاح مرور
messages-kind-password-changed = تغيير كلمة المرور
messages-kind-password-removed = إزالة كلمة المرور
messages-kind-codes-made = رموز استرداد جديدة
messages-kind-code-used = استخدام رمز استرداد
messages-kind-browser = متصفح جديد
messages-kind-address = تغيير البريد
messages-kind-locked = إغلاق طريقة دخول
messages-kind-claimed = مطالبة برقم
messages-kind-deleted = حذف الحساب
messages-kind-invitation = دعوة
messages-kind-recovery-link = رابط للعودة إلى الحساب

## Asking Twilio about the credentials
messages-check = تحقّق
messages-check-hint = يسأل Twilio عمّا هو مُدخل هنا. لا يُرسل شيء ولا يُحفظ شيء.
messages-check-fine = متصل بالحساب { $name }.
messages-check-fine-service = متصل بالحساب { $name }. وخدمة المراسلة { $service } موجودة.
messages-check-credentials = لا يقبل Twilio هذا المعرّف مع هذا الرمز. انسخ الاثنين مجددًا من لوحته.
messages-check-missing = لا يوجد لدى Twilio حساب بهذا المعرّف.
messages-check-service = ليس لهذا الحساب خدمة مراسلة بهذا المعرّف.
messages-check-closed = أوقف Twilio هذا الحساب أو أغلقه. السبب مذكور في لوحته.
messages-check-test-credentials = هذه بيانات اختبار. لا يمكن التحقق منها ولا ترسل رسائل.
messages-check-forbidden = لا يُسمح لهذا الرمز بالاطلاع على الحساب.
messages-check-busy = سُئل Twilio مرات كثيرة. حاول بعد دقيقة.
messages-check-theirs = لدى Twilio خلل من جانبه. حاول لاحقًا.
messages-check-unreachable = لا يمكن الوصول إلى Twilio من هذا الخادم.
messages-check-slow = لم يُجب Twilio في الوقت المناسب. حاول مرة أخرى.
messages-check-strange = هذه ليست إجابة من Twilio. راجع عنوان واجهته في إعدادات الخادم.
messages-check-again = لا يُعرض الرمز مرة أخرى. أدخله من جديد لحفظه.

## What texts cost, and how their codes did
messages-estimates = كلفة الرسالة
messages-estimates-caption = كلفة هذه الرسالة بلغة كل بلد المعتادة
messages-estimates-none = تظهر البلدان هنا متى أُرسلت رسائل أو دُوّنت أسعار.
messages-estimates-cut = تظهر أول 60 بلدًا فقط.
messages-estimates-note = البلدان وأسعارها
messages-estimates-country = البلد
messages-estimates-segment = مقطع واحد
messages-estimates-text = رسالة واحدة
messages-price-noted = مدوّن
messages-price-charged = ما حُسب مؤخرًا
messages-price-unknown = غير معروف
messages-price-of = سعر المقطع الواحد، { $country }
messages-price-lately = ما حُسب مؤخرًا: { $price }
messages-error-price = أدخل مبلغًا وعملة، مثل 0.0079 USD.
messages-countries-sent = الرسائل في 30 يومًا
messages-countries-entered = الرموز المُدخلة
messages-countries-share = { $share } %
messages-countries-few = أقل من أن يُحكم عليه
messages-countries-odd = يُدخل القليل منها
messages-countries-price-hint = سعر المقطع الواحد مع عملته، مثل 0.0079 USD، للتقدير فقط. وحيث لا يُدوَّن سعر، يُعتد بما حسبه مزوّدك مؤخرًا.
