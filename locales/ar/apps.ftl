### Applications in the portal.

apps-admin-lead = كل تطبيق يسجّل الناس الدخول إليه، أو يعمل باسمه هو.
apps-admin-new = تطبيق جديد
apps-admin-empty = ستظهر تطبيقاتك هنا. أنشئ الأول لتحصل على معرّف العميل ومقتطفات جاهزة للّصق.
apps-admin-search = الاسم أو معرّف العميل
apps-admin-find = بحث
apps-admin-none-found = لا يوجد تطبيق يحمل هذا في اسمه أو معرّفه.
apps-admin-all = عرض الكل
apps-admin-count = { $count ->
    [zero] لا تطبيقات
    [one] تطبيق واحد
    [two] تطبيقان
    [few] { $count } تطبيقات
    [many] { $count } تطبيقًا
   *[other] { $count } تطبيق
}
apps-admin-name = الاسم
apps-admin-name-hint = يراه الناس عند تسجيل الدخول وفي الرسائل.
apps-admin-id = معرّف العميل
apps-admin-issuer = جهة الإصدار
apps-admin-has-id = معرّف العميل { $id }
apps-admin-on = مفعّل
apps-admin-off = متوقف
apps-admin-third-party = لجهة أخرى
apps-admin-deleted = حُذف التطبيق، ولم تعد رموزه تعمل.
apps-admin-make = إنشاء التطبيق
apps-admin-made = أُنشئ التطبيق.
apps-admin-cancel = إلغاء
apps-admin-kind = النوع
apps-admin-kind-hint = تغيير النوع ينهي كل رموز هذا التطبيق.
apps-admin-kind-web = تطبيق ويب له خادم
apps-admin-kind-web-about = ‏Next.js أو Express أو Rails أو Django. يحفظ خادمه سرًّا.
apps-admin-kind-spa = تطبيق صفحة واحدة
apps-admin-kind-spa-about = ‏React أو Vue أو Angular. يعمل في المتصفح بلا سر.
apps-admin-kind-native = تطبيق أصلي
apps-admin-kind-native-about = ‏iOS أو Android أو الحاسوب. بلا سر.
apps-admin-kind-machine = آلة
apps-admin-kind-machine-about = برنامج بلا أشخاص، يعمل باسمه هو.
apps-admin-profile = التوافق
apps-admin-profile-hint = حزمة التطوير التي يستخدمها التطبيق. تحدد تفاصيل الرموز والردود.
apps-admin-profile-standard = ‏OpenID Connect القياسي
apps-admin-profile-auth0 = حزمة Auth0
apps-admin-profile-frontegg = حزمة Frontegg
apps-admin-addresses = العناوين
apps-admin-redirect = عناوين إعادة التوجيه
apps-admin-redirect-hint = عنوان في كل سطر، يُقارن حرفًا بحرف. ‏https، أو http على localhost.
apps-admin-logout = عناوين ما بعد تسجيل الخروج
apps-admin-logout-hint = عنوان في كل سطر. يمكن أن ينتقل الناس إليه بعد تسجيل الخروج.
apps-admin-origins = مصادر الويب
apps-admin-origins-hint = مصدر في كل سطر، مثل https://app.example.com. يمكن للنصوص البرمجية منه أن تستدعي نقطة الرموز.
apps-admin-backchannel = عنوان يُستدعى بعد تسجيل الخروج، من خادم إلى خادم
apps-admin-frontchannel = عنوان يُحمَّل بعد تسجيل الخروج، في المتصفح
apps-admin-sign-in = تسجيل الدخول
apps-admin-sms = رسالة نصية
apps-admin-sms-about = يمكن تسجيل الدخول إلى هذا التطبيق برسالة نصية.
apps-admin-first-party = تطبيقك أنت
apps-admin-first-party-about = لا يُطلب من أحد إذن. أوقفه لتطبيقات الآخرين.
apps-admin-pkce = اشتراط PKCE
apps-admin-pkce-about = كل تسجيل دخول يثبت أنه ينتهي حيث بدأ.
apps-admin-pkce-always = التطبيقات التي بلا سر تستخدم PKCE دائمًا، مهما كان هذا الخيار.
apps-admin-pkce-off = من دون PKCE ينفع الرمز المتسرب كل من يملك السر أيضًا. أوقفه فقط لحزمة لا تستطيعه.
apps-admin-rotate = تجديد رموز التحديث
apps-admin-rotate-about = كل استخدام يعطي رمزًا جديدًا. والنسخة المسروقة تنهيها كلها.
apps-admin-rotate-always = التطبيقات التي بلا سر تجدد دائمًا، مهما كان هذا الخيار.
apps-admin-par = اشتراط الطلبات المرسلة مسبقًا
apps-admin-par-about = تأتي الطلبات من الخادم أولًا (PAR)، لا عبر المتصفح.
apps-admin-dpop = ربط الرموز بمفتاح
apps-admin-dpop-about = لا تعمل الرموز إلا بمفتاح التطبيق نفسه (DPoP).
apps-admin-pairwise = أسماء خاصة للأشخاص
apps-admin-pairwise-about = يعرف هذا التطبيق الناس بمعرّفات لا يملكها تطبيق آخر.
apps-admin-grants = طرق الحصول على الرموز
apps-admin-grant-code = صفحة تسجيل الدخول
apps-admin-grant-code-about = ‏authorization_code: الطريقة المعتادة.
apps-admin-grant-refresh = رموز التحديث
apps-admin-grant-refresh-about = ‏refresh_token: البقاء داخل التطبيق من دون صفحة تسجيل الدخول.
apps-admin-grant-client = باسمه هو
apps-admin-grant-client-about = ‏client_credentials: من دون شخص.
apps-admin-grant-device = الأجهزة
apps-admin-grant-device-about = ‏device_code: أجهزة التلفاز وسطور الأوامر.
apps-admin-grant-passwordless = رموز عبر واجهة البرمجة
apps-admin-grant-passwordless-about = ‏passwordless/otp: يعرض التطبيق نموذجه الخاص للرمز.
apps-admin-tokens = الرموز
apps-admin-life-access = مدة رموز الوصول بالثواني
apps-admin-life-id = مدة رموز الهوية بالثواني
apps-admin-life-idle = مدة رموز التحديث غير المستخدمة بالثواني
apps-admin-life-absolute = أقصى مدة لرموز التحديث بالثواني
apps-admin-life-usual = اتركه فارغًا للمعتاد: { $seconds }.
apps-admin-algorithm = توقيع رموز الهوية
apps-admin-algorithm-hint = ‏RS256 يعمل في كل مكان. أما ES256 و EdDSA فأصغر وأسرع.
apps-admin-scopes = النطاقات
apps-admin-scopes-hint = ما يمكنه طلبه، بمسافات بينها. اتركه فارغًا للكل.
apps-admin-scopes-management = تتطلب واجهة الإدارة كل نطاق باسمه: read:‎ أو create:‎ أو update:‎ أو delete:‎ قبل connections أو clients أو users. إذا تُرك فارغًا فلا يُفتح شيء هناك.
apps-admin-audiences = واجهات البرمجة
apps-admin-audiences-hint = التي يمكنه طلب رموز لها، واحدة في كل سطر. المسجلة:
apps-admin-save-hint = يسري من تسجيل الدخول التالي. وما لم يعد مناسبًا ينتهي حالًا.
apps-admin-outpaced = غيّر شخص آخر هذا التطبيق أثناء فتح الصفحة. لم يُحفظ شيء. ما أدخلته موجود أدناه؛ احفظ مرة أخرى لتضعه فوق ما غيّره.
apps-admin-secret = سر العميل
apps-admin-secret-none = ليس لهذا التطبيق سر بعد.
apps-admin-secret-there = لهذا التطبيق سر، ولا يمكن عرضه مرة أخرى.
apps-admin-secret-since = مستخدم منذ { $time }، ولا يمكن عرضه مرة أخرى.
apps-admin-secret-until = يعمل السر السابق حتى { $time }.
apps-admin-secret-new = سر جديد
apps-admin-secret-make = إنشاء سر جديد
apps-admin-secret-end = إنهاء الأسرار القديمة الآن
apps-admin-secrets-ended = لا يعمل الآن إلا أحدث سر.
apps-admin-rotate-lead = تحصل على سر جديد. ضعه في التطبيق قبل أن ينتهي الحالي.
apps-admin-overlap = يعمل السر الحالي
apps-admin-overlap-none = لم يعد يعمل: ينتهي الآن
apps-admin-overlap-hour = ساعة أخرى
apps-admin-overlap-day = يومًا آخر
apps-admin-overlap-week = 7 أيام أخرى
apps-admin-overlap-month = 30 يومًا أخرى
apps-admin-shown = سر العميل
apps-admin-shown-lead = انسخه الآن واحفظه في مكان آمن. لن يُعرض مرة أخرى.
apps-admin-shown-done = نسخته
apps-admin-copy = نسخ
apps-admin-copied = تم النسخ
apps-admin-danger = منطقة الخطر
apps-admin-end = إنهاء كل الرموز
apps-admin-end-about = كل من دخل هذا التطبيق برمز عليه أن يسجّل الدخول من جديد.
apps-admin-tokens-ended = انتهت كل رموز هذا التطبيق.
apps-admin-delete = حذف التطبيق
apps-admin-delete-lead = لن يتمكن أحد من تسجيل الدخول إلى هذا التطبيق. لا يمكن التراجع عن ذلك.
apps-admin-delete-ends = { $count ->
    [zero] لا رمز مستخدم الآن.
    [one] ينتهي معه تسجيل دخول واحد.
    [two] ينتهي معه تسجيلا دخول.
    [few] تنتهي معه { $count } تسجيلات دخول.
    [many] ينتهي معه { $count } تسجيل دخول.
   *[other] ينتهي معه { $count } تسجيل دخول.
}
apps-admin-delete-sure = حذف { $app } نهائيًا
apps-admin-delete-unmarked = علّم المربع أولًا. لم يُحذف شيء.
apps-admin-keep = الإبقاء عليه
apps-admin-snippets = مقتطفات
apps-admin-snippets-lead = مُعدّة لهذا التطبيق. انسخ أحدها إلى شيفرتك.
apps-admin-line = السطر { $line }:
apps-admin-wrong-id = معرّف العميل من 1 إلى 64 حرفًا ورقمًا ومن الرموز -_.~ فقط.
apps-admin-wrong-name = أدخل اسمًا من 1 إلى 100 حرف.
apps-admin-wrong-origin = احذف كل ما بعد المضيف والمنفذ.
apps-admin-wrong-long = هذا أطول من 2000 حرف.
apps-admin-wrong-many = هذه أكثر من 100 سطر.
apps-admin-wrong-scope = النطاق حروف ورموز مطبوعة بلا مسافات ولا علامات اقتباس ولا شرطات مائلة عكسية.
apps-admin-wrong-api = لا توجد واجهة برمجة مسجلة بهذا الاسم.
apps-admin-wrong-seconds = أدخل عددًا من { $least } إلى { $most }.
apps-admin-wrong-number = أدخل عددًا صحيحًا، أو لا شيء.
apps-admin-wrong-sector = القطاع اسم مضيف.
apps-admin-wrong-sectors = مع عناوين على عدة مضيفين تحتاج الأسماء الخاصة إلى قطاع. اضبطه بالأمر doorcode apply.
apps-admin-wrong-keys = المفاتيح للتطبيقات التي تستطيع حفظ سر فقط.
apps-admin-wrong-reach = لا يمكن استدعاء هذا العنوان. استخدم https ومضيفًا خارج شبكتك.
apps-admin-wrong-absolute = أدخل عنوانًا كاملًا يبدأ بـ https://
apps-admin-wrong-characters = فيه رموز لا توجد في عنوان، مثل المسافات أو *.
apps-admin-wrong-fragment = احذف علامة # وما بعدها.
apps-admin-wrong-active = عنوان كهذا يُنفَّذ في المتصفح. استخدم https.
apps-admin-wrong-private = عناوين كهذه للتطبيقات الأصلية فقط. استخدم https.
apps-admin-wrong-http = لا يعمل http إلا على localhost. استخدم https.
apps-admin-wrong-user = احذف اسم المستخدم وكلمة المرور.
