### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = الملف الشخصي
profile-lead = ترى التطبيقات التي تسجّل الدخول إليها اسمك ولغتك وصورتك إن سمحت لها بذلك.
profile-error-title = تحقق مما أدخلته
profile-name = الاسم
profile-name-hint = كما تريد أن يقرأه الآخرون. يمكنك تركه فارغًا.
profile-error-name = الاسم أطول من اللازم. استخدم 100 حرف على الأكثر
profile-language = اللغة
profile-language-hint = لهذه الصفحات وللرسائل المرسلة إليك.
profile-error-language = اختر لغة من القائمة
profile-email = البريد الإلكتروني
profile-email-none = لا يوجد عنوان بريد إلكتروني بعد. إن أضفت عنوانًا، نبلغك به عند كل تغيير، ويمكنك استعادة الدخول إن فقدت هاتفك.
profile-email-proven = مؤكَّد
profile-email-unproven = غير مؤكَّد
profile-email-add = إضافة عنوان بريد إلكتروني
profile-email-change = تغيير
profile-phone = الهاتف
profile-phone-set = يمكنك تسجيل الدخول بالرقم { $number }.
profile-phone-none = لا يوجد رقم لتسجيل الدخول إلى هذا الحساب.
profile-phone-manage = الانتقال إلى الخصوصية والأمان
profile-picture = الصورة
profile-picture-own = صورتك
profile-picture-file = ملف الصورة
profile-picture-hint = صورة PNG أو JPEG أو WebP أو GIF، بحجم 256 كيلوبايت على الأكثر. يمكن لكل من لديه عنوانها أن يراها. تُزال منها الأماكن وسائر بيانات الكاميرا.
profile-picture-set = استخدام هذه الصورة
profile-picture-sending = جارٍ الإرسال…
profile-picture-remove = إزالة الصورة
picture-error-empty = اختر ملفًا
picture-error-large = الملف أكبر من 256 كيلوبايت. اختر صورة أصغر
picture-error-kind = يجب أن يكون الملف صورة PNG أو JPEG أو WebP أو GIF
picture-error-wide = عرض الصورة أو ارتفاعها أكبر من 4096 بكسل. صغّرها
profile-done-saved = تم حفظ ملفك الشخصي.
profile-done-email = تم تغيير عنوان بريدك الإلكتروني.
profile-done-picture = تم تغيير صورتك.
profile-done-picture-removed = تمت إزالة صورتك.

## Email address
email-change-title = عنوان بريدك الإلكتروني
email-change-lead = سنرسل رمزًا إلى العنوان الجديد. يبقى العنوان القديم لك حتى تدخل الرمز. نبلغ العنوانين بالتغيير.
email-change-lead-first = سنرسل رمزًا إلى العنوان للتأكد من أنه لك.
email-change-same = هذا هو عنوانك بالفعل

## Where somebody is signed in
sessions-title = أين سجّلت الدخول
sessions-lead = هل يوجد هنا ما لا تعرفه؟ سجّل خروجه، ثم راجع الخصوصية والأمان.
sessions-this = هذا المتصفح
sessions-unknown-browser = متصفح غير معروف
sessions-proof = طريقة تسجيل الدخول: { $how }
sessions-by-sms = رمز برسالة نصية
sessions-by-email = رمز أو رابط بالبريد الإلكتروني
sessions-by-password = كلمة المرور
sessions-by-totp = تطبيق مصادقة
sessions-by-passkey = مفتاح مرور
sessions-by-recovery = رمز استرداد
sessions-since = منذ { $date }
sessions-used = آخر استخدام: { $time }
sessions-end = تسجيل الخروج
sessions-end-named = تسجيل الخروج من { $browser }
sessions-end-others = تسجيل الخروج من كل مكان آخر
sessions-note = اسم المتصفح هو ما يقوله المتصفح عن نفسه. يُسجَّل «آخر استخدام» مرة كل ساعة.
sessions-others-title = تسجيل الخروج من كل مكان آخر؟
sessions-others-lead = { $count ->
    [zero] لا يوجد متصفح آخر لتسجيل الخروج منه، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
    [one] سيُسجَّل الخروج فورًا من متصفح واحد آخر، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
    [two] سيُسجَّل الخروج فورًا من متصفحين آخرين، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
    [few] سيُسجَّل الخروج فورًا من { $count } متصفحات أخرى، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
    [many] سيُسجَّل الخروج فورًا من { $count } متصفحًا آخر، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
   *[other] سيُسجَّل الخروج فورًا من { $count } متصفح آخر، ويفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
}
sessions-others-none = لا يوجد متصفح آخر مسجّل الدخول. يفقد الوصول كل تطبيق وجهاز لا ينتمي إلى هذا المتصفح.
sessions-done-ended = تم تسجيل الخروج من ذلك المتصفح.
sessions-done-others = تم تسجيل خروجك من كل مكان آخر.

## What happened
activity-title = النشاط
activity-lead = ما حدث في حسابك خلال آخر 90 يومًا.
activity-none = لم يحدث شيء في حسابك خلال آخر 90 يومًا.
activity-when = { $time }
activity-application = التطبيق: { $app }
activity-browser = المتصفح: { $browser }
activity-network = عنوان الشبكة: { $network }
activity-not-me = لم أكن أنا
activity-older = الأقدم
activity-newest = الأحدث
event-code-requested = طُلب رمز
event-code-wrong = أُدخل رمز خاطئ
event-created = تم إنشاء حسابك
event-signed-in = تم تسجيل الدخول
event-first-step = تمت الخطوة الأولى من تسجيل الدخول، وبقيت الثانية
event-signed-out = تم تسجيل الخروج
event-token-replayed = أُلغي الوصول لأن مفتاح وصول استُخدم مرتين
event-consent-given = سُمح لتطبيق بالوصول
event-consent-withdrawn = أُلغي وصول تطبيق
event-device = تم تسجيل دخول جهاز
event-second-step = تم اجتياز الخطوة الثانية
event-second-step-wrong = لم تنجح الخطوة الثانية
event-password-wrong = أُدخلت كلمة مرور خاطئة
event-phone-set = تم إعداد رقم هاتف
event-phone-changed = تم تغيير رقم الهاتف
event-phone-removed = تمت إزالة رقم الهاتف
event-email-changed = تم تعيين عنوان البريد الإلكتروني أو تغييره
event-mfa-added = تمت إضافة خطوة ثانية
event-mfa-removed = تمت إزالة خطوة ثانية
event-passkey-added = تمت إضافة مفتاح مرور
event-passkey-removed = تمت إزالة مفتاح مرور
event-password-changed = تم تعيين كلمة المرور أو تغييرها
event-password-removed = تمت إزالة كلمة المرور
event-codes-made = تم إنشاء رموز استرداد جديدة
event-code-used = تم استخدام رمز استرداد
event-new-browser = تم تسجيل الدخول في متصفح جديد
event-locked = أُغلقت طريقة لتسجيل الدخول بعد محاولات خاطئة كثيرة
event-disowned = أُلغي تغيير بالرابط الوارد في رسالة بريد إلكتروني
event-profile = تم تغيير الاسم أو اللغة أو الصورة
event-number-claimed = طلب شخص آخر رقم هاتفك
event-number-released = انتقل رقم هاتفك إلى شخص آخر
event-exported = تم أخذ نسخة من بياناتك
event-deleted = تم حذف الحساب
event-invited = تمت دعوتك
event-administrator = غيّر أحد المسؤولين حسابك
not-me-title = ألم تكن أنت؟
not-me-lead = قد يتمكن شخص آخر من استخدام حسابك. افعل ما يلي الآن، بهذا الترتيب.
not-me-sessions = سجّل الخروج من كل متصفح لا تعرفه.
not-me-sessions-link = الاطلاع على أماكن تسجيل دخولك
not-me-factors = أزل كل طريقة دخول وكل خطوة ثانية ليست لك، واختر كلمة مرور جديدة إن كانت لديك كلمة مرور.
not-me-factors-link = الانتقال إلى الخصوصية والأمان
not-me-mail = راجع بريدك الإلكتروني: في كل رسالة عن تغيير رابط يلغي التغيير، ويعمل لمدة عشرة أيام.
not-me-back = العودة إلى النشاط

## Data
data-title = بياناتك
data-copy = أخذ نسخة
data-copy-lead = ملف JSON فيه كل ما يُعرف عنك هنا: الملف الشخصي والعناوين وطرق الدخول والمتصفحات والتطبيقات والنشاط. ليست فيه أي أسرار.
data-copy-take = تنزيل نسخة
data-delete-lead = يحذف حسابك وكل ما يتعلق به. لا يمكن استعادته.
data-delete-go = حذف الحساب…
delete-title = حذف الحساب
delete-lead = لا يمكن التراجع عن هذا، لا منك ولا من أي شخص آخر.
delete-what-profile = يُحذف اسمك وصورتك ورقمك وعنوان بريدك الإلكتروني.
delete-what-factors = تتوقف عن العمل مفاتيح المرور والخطوات الثانية ورموز الاسترداد وكلمة المرور.
delete-what-apps = يُسجَّل خروجك من كل مكان، وتفقد التطبيقات وصولها. ما تعرفه عنك يبقى لديها.
delete-what-again = إن سجّلت الدخول من جديد بالرقم نفسه أو العنوان نفسه، فسيُنشأ حساب جديد لا علاقة له بهذا الحساب.
delete-told = سنرسل رسالة أخيرة إلى عناوين بريدك الإلكتروني المؤكَّدة.
delete-confirm = حذف حسابي
deleted-title = تم حذف حسابك
deleted-lead = تم تسجيل خروجك من كل مكان.
deleted-again = تسجيل الدخول أو إنشاء حساب جديد

## The page of an invitation
invite-title = أنت مدعو
invite-lead = تم إنشاء حساب لك. اضغط الزر لتأكيد أن { $address } لك، ثم سجّل الدخول.
invite-lead-bare = تم إنشاء حساب لك. اضغط الزر، ثم سجّل الدخول.
invite-confirm = التأكيد وتسجيل الدخول
invite-taken = صار عنوان البريد الإلكتروني هذا تابعًا لحساب آخر. سجّل الدخول به.
invite-sign-in = تسجيل الدخول
invite-back-title = العودة إلى الحساب
invite-back-lead = اضغط الزر لتأكيد أن { $address } لك، ثم سجّل الدخول.
