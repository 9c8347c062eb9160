### The portal.

## The list of sections
admin-nav = البوابة
admin-menu = القائمة
admin-own-account = حسابي
admin-group-start = البداية
admin-group-sign-in = تسجيل الدخول
admin-group-messages = الرسائل
admin-group-people = الأشخاص والتطبيقات
admin-group-insight = المتابعة
admin-group-look = المظهر واللغة
admin-group-system = النظام
admin-overview = نظرة عامة
admin-quick-sign-in = تسجيل الدخول السريع
admin-mfa = سياسة الخطوة الثانية
admin-sessions = الجلسات
admin-sms = اتصال الرسائل النصية
admin-mail = اتصال البريد
admin-messages = سجل الإرسال
admin-users = المستخدمون
admin-administrators = المسؤولون
admin-apps = التطبيقات
admin-conversion = معدل الإكمال
admin-logs = سجل التدقيق
admin-branding = الهوية البصرية
admin-keys = المفاتيح
admin-limits = الحدود
admin-webhooks = خطافات الويب

## Roles
admin-role-owner = مالك
admin-role-administrator = مسؤول
admin-role-support = دعم
admin-role-auditor = مدقق

## Where texts go
admin-sending-outbox = تبقى الرسائل في صندوق الصادر المحلي
admin-sending-twilio = الإرسال عبر Twilio
admin-sending-gateway = الإرسال عبر بوابتك

## Forms
admin-save = حفظ
admin-discard = تجاهل
admin-savebar = تغييرات غير محفوظة
admin-savebar-hint = لا يتغير شيء لأحد حتى تحفظ.
admin-saved = تم الحفظ، وهو سارٍ من الآن.
admin-not-saved = لم يُحفظ شيء. انظر إلى ما هو معلَّم أدناه.
admin-outpaced = غيّر شخص آخر الإعدادات أثناء فتح هذه الصفحة. لم يُحفظ شيء. ما أدخلته موجود أدناه؛ احفظ مرة أخرى لتضعه فوق ما غيّره.
admin-back = كانت جلستك قد انتهت قبل إرسال هذا، فلم يُحفظ شيء.
admin-back-kept = ما أدخلته لا يزال في هذا التبويب، من دون كلمات المرور والرموز.
admin-back-put = استرجاعه
admin-back-forget = نسيانه
admin-back-done = عاد ما أدخلته إلى النموذج. راجعه ثم احفظ.
admin-summary = لم يُحفظ شيء

## Not open to this person
admin-refused-title = هذا غير متاح لك
admin-refused-role = دورك هنا هو { $role }، وهو لا يشمل هذه الصفحة. يمكن لأحد المالكين تغيير ذلك.
admin-refused-none = لا يمكن لهذا الحساب فتح البوابة. على أحد المالكين أن يمنحه دورًا أولًا.
admin-refused-back = العودة إلى البوابة

## How text messages rest on other factors
admin-rule-title = لا يُحرم أحد من الدخول بسبب هاتف ضائع
admin-rule-sign-in = تسجيل الدخول
admin-rule-second = الخطوة الثانية
admin-rule-none = لا شيء
admin-rule-without = الرسائل النصية ليست طريقة للدخول، فلا شيء يعتمد عليها.
admin-rule-fine = هناك طرق أخرى في الجانبين. الهاتف الضائع لا يحرم أحدًا من الدخول.
admin-rule-tight = الرسائل النصية مفعّلة لتسجيل الدخول وللخطوة الثانية. لذلك يحتفظ كل جانب بطريقة ليست رسالة نصية.
admin-rule-only = الرسائل النصية هي الطريقة الوحيدة للدخول. من يغيّر رقمه سيحتاج إلى مساعدتك.
admin-refused-only-way = لا يمكن أن تكون الرسالة النصية الطريقة الوحيدة للدخول وهي أيضًا خطوة ثانية. فعّل طريقة أخرى.
admin-refused-only-step = لا يمكن أن تكون الخطوة الثانية رسالة نصية فقط. أضف خطوة أخرى، مثل تطبيق مصادقة.
admin-refused-no-other = من دون خطوة ثانية أخرى يتوقف الدخول بالرسائل النصية للجميع. أوقف الرسائل النصية في تسجيل الدخول السريع أيضًا، أو احتفظ بخطوة ثانية أخرى.
admin-refused-no-way = يجب أن تبقى طريقة دخول واحدة على الأقل مفعّلة.
admin-lock-way = مقفل على التشغيل. إنها الطريقة الأخرى الوحيدة للدخول ما دامت الرسائل النصية خطوة ثانية أيضًا. فعّل طريقة أخرى، أو أخرج الرسائل النصية من الخطوة الثانية، لفتح القفل.
admin-lock-step = مقفل على التشغيل. إنها الخطوة الثانية الأخرى الوحيدة ما دامت الرسائل النصية تفتح الباب أيضًا. فعّل خطوة أخرى، أو أوقف الرسائل النصية في تسجيل الدخول السريع، لفتح القفل.
admin-lock-factor = مقفل على التشغيل. الدخول بالرسائل النصية يعتمد عليها. فعّل خطوة ثانية أخرى، أو أوقف الرسائل النصية في تسجيل الدخول السريع، لفتح القفل.
admin-lock-last = مقفل على التشغيل. إنها الطريقة الوحيدة للدخول.
admin-lock-needs = مقفل على الإيقاف. أضف أولًا خطوة ثانية أخرى في سياسة الخطوة الثانية.

## Ways in
admin-way-sms = رسالة نصية
admin-way-email = رمز بالبريد
admin-way-link = رابط بالبريد
admin-way-password = كلمة مرور
admin-way-passkey = مفتاح مرور

## MFA policy
admin-mfa-lead = اطلب إثباتًا ثانيًا بعد الأول، حتى لا يكفي شيء مسروق واحد.
admin-mfa-who = من يُطلب منه
admin-mfa-off = لا أحد
admin-mfa-off-about = لا خطوة ثانية، حتى لمن أعدّ واحدة.
admin-mfa-optional = من أعدّ واحدة
admin-mfa-optional-about = الناس يختارون. من لديه خطوة ثانية تُطلب منه.
admin-mfa-required = الجميع إلا من يدخل بمفتاح مرور
admin-mfa-required-about = من ليست لديه خطوة ثانية يُعدّ واحدة عند الدخول التالي. مفتاح المرور يُحسب خطوتين معًا، لأن الوجه أو البصمة أو قفل الشاشة يفتحه.
admin-mfa-all = الجميع، وبعد مفتاح المرور أيضًا
admin-mfa-all-about = مفتاح المرور وحده لا يكفي. تتبعه إحدى الطرق الأخرى أدناه إن كانت مفعّلة.
admin-mfa-methods = الطرق
admin-mfa-days = أيام تذكّر المتصفح
admin-mfa-days-hint = خلال هذه الأيام لا يُسأل من جديد متصفح طلب صاحبه ذلك. 0 يسأل كل مرة؛ و90 هو الحد الأعلى.
admin-mfa-days-error = أدخل عددًا صحيحًا من 0 إلى 90.
admin-mfa-step-up-title = حين يطلب تطبيق المزيد
admin-mfa-step-up-about = يمكن لتطبيق أن يطلب خطوة ثانية (acr_values) أو دخولًا جديدًا (max_age). من أتمّ الخطوة الثانية قبل وقت قصير لا يُسأل من جديد. المتصفح المتذكَّر لا يُحسب هنا.
admin-mfa-step-up = دقائق تُحسب فيها الخطوة الثانية لمثل هذا التطبيق
admin-mfa-step-up-hint = من 5 إلى 1440، أي يوم.
admin-mfa-step-up-error = أدخل عددًا صحيحًا من 5 إلى 1440.
admin-mfa-both-title = الدخول بالرسائل النصية يعتمد على هذا
admin-mfa-both-about = من دون خطوة ثانية أخرى قد يمنع هاتف مفقود صاحبه من الدخول. لذلك يتوقف الدخول بالرسائل النصية أيضًا، للجميع وفي كل تطبيق، أو يبقى هذا مفعّلًا.
admin-mfa-both = أوقف الدخول بالرسائل النصية أيضًا واحفظ
admin-mfa-both-follows = يتوقف الدخول بالرسائل النصية أيضًا.
admin-must-set-up = { $people ->
    [zero] لن يُطلب من أحد من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
    [one] سيُطلب من شخص واحد من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
    [two] سيُطلب من شخصين من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
    [few] سيُطلب من { $people } أشخاص من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
    [many] سيُطلب من { $people } شخصًا من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
   *[other] سيُطلب من { $people } شخص من أصل { $of } إعداد خطوة ثانية عند الدخول التالي
}
admin-must-set-up-about = ليست لديهم حينها خطوة تُحسب. هؤلاء أحدثهم.
admin-none-left = { $people ->
    [zero] لن يبقى أحد من أصل { $of } بلا خطوة ثانية
    [one] شخص واحد من أصل { $of } سيبقى بلا خطوة ثانية
    [two] شخصان من أصل { $of } سيبقيان بلا خطوة ثانية
    [few] { $people } أشخاص من أصل { $of } سيبقون بلا خطوة ثانية
    [many] { $people } شخصًا من أصل { $of } سيبقون بلا خطوة ثانية
   *[other] { $people } شخص من أصل { $of } سيبقون بلا خطوة ثانية
}
admin-none-left-about = ما أعدّوه لن يُطلب بعد ذلك. هؤلاء أحدثهم.

## Quick sign-in
admin-quick-lead = اختر كيف يثبت الناس هويتهم. ما تفعّله هنا يظهر في صفحة تسجيل الدخول بهذا الترتيب.
admin-quick-ways = طرق الدخول
admin-recommended = موصى به
admin-way-sms-about = رمز لمرة واحدة إلى رقم الهاتف المحمول.
admin-way-email-about = رمز لمرة واحدة إلى عنوان البريد.
admin-way-link-about = رابط يُفتح، لمن يقرأ البريد على الجهاز نفسه.
admin-way-password-about = فقط إذا كنت تنقل أشخاصًا من نظام أقدم.
admin-way-passkey-about = الوجه أو البصمة أو قفل الشاشة. لا شيء يُستلم ولا شيء يُكتب.
admin-move-up = نقل { $name } إلى أعلى
admin-move-down = نقل { $name } إلى أسفل
admin-moved = تم النقل
admin-take-out-of-mfa = أخرج الرسائل النصية من الخطوة الثانية واحفظ
admin-sms-idle = إنها مفعّلة، لكن صفحة الدخول لا تعرضها: لا توجد خطوة ثانية غير الرسالة النصية.
admin-sms-local = تذهب الرسائل إلى صندوق الصادر المحلي. لن تصل إلى أحد خارج هذا الجهاز.
admin-sign-up-title = إنشاء الحسابات
admin-sign-up = السماح بأشخاص جدد
admin-sign-up-about = من يثبت رقمًا أو عنوانًا لا يملكه أحد هنا يحصل على حساب.
admin-old-numbers = أرقام تنتقل بين الناس
admin-old-numbers-about = تُمنح الأرقام لأشخاص آخرين. الرقم الذي لم يثبته أحد منذ زمن طويل لا يفتح حسابه وحده.
admin-trust = أيام الثقة برقم دون إثبات
admin-trust-hint = 0 يثق بالرقم دائمًا؛ و3650 هو الحد الأعلى.
admin-trust-error = أدخل عددًا صحيحًا من 0 إلى 3650.
admin-quarantine = أيام حتى يغادر الرقم المطالَب به حسابه القديم
admin-quarantine-hint = خلالها يمكن للمالك السابق أن يعترض. من 1 إلى 90.
admin-quarantine-error = أدخل عددًا صحيحًا من 1 إلى 90.
admin-loss-about = يمكنهم الدخول الآن ولن يمكنهم بعدها. هؤلاء أحدثهم.
admin-loss-save = احفظ رغم ذلك
admin-preview = معاينة مباشرة
admin-preview-see = انظر إلى المعاينة المباشرة
admin-preview-draft = عاين المسودة
admin-preview-about = تعرض تغييراتك غير المحفوظة. ما زال الناس يرون النسخة المحفوظة.
admin-preview-step = الخطوة
admin-preview-start = البداية
admin-preview-code = الرمز
admin-preview-mfa = الخطوة الثانية
admin-preview-look = المظهر
admin-preview-light = فاتح
admin-preview-dark = داكن
admin-preview-width = العرض
admin-preview-phone = هاتف
admin-preview-desk = حاسوب
admin-loss = { $people ->
    [zero] لن يبقى أحد من أصل { $of } بلا طريقة للدخول
    [one] شخص واحد من أصل { $of } سيبقى بلا طريقة للدخول
    [two] شخصان من أصل { $of } سيبقيان بلا طريقة للدخول
    [few] { $people } أشخاص من أصل { $of } سيبقون بلا طريقة للدخول
    [many] { $people } شخصًا من أصل { $of } سيبقون بلا طريقة للدخول
   *[other] { $people } شخص من أصل { $of } سيبقون بلا طريقة للدخول
}

## The administrator's link
setup-title = تولّي إدارة النظام
setup-lead = يجعل هذا الرابط { $address } مسؤولًا عن هذا التثبيت. يعمل مرة واحدة.
setup-confirm = تأكيد
setup-own = لدى هذا الحساب مفتاح مرور أو كلمة مرور بالفعل، وسيحتفظ بهما.
setup-name = اسمك
setup-password-hint = تطلب البوابة أيضًا خطوة ثانية: تطبيق مصادقة أو مفتاح مرور. ستُعدّها بعد ذلك.
setup-by-password = المتابعة بكلمة مرور
setup-by-passkey = استخدم مفتاح مرور بدلًا من ذلك
setup-how = على الجهاز الذي يعمل عليه Doorcode، اطلب رابطًا:
setup-how-more = يطبع رابطًا يعمل مرة واحدة خلال 24 ساعة. افتحه في هذا المتصفح.

## First steps
welcome-title = البدء
welcome-owner = أنت مسؤول
welcome-owner-about = يمكن إضافة الزملاء لاحقًا.
welcome-texts = إلى أين تذهب الرسائل النصية؟
welcome-texts-local = تبقى على هذا الجهاز في صندوق الصادر المحلي. هذا هو الأفضل للتجربة.
welcome-texts-connect = اختر إلى أين تذهب الرسائل
welcome-texts-outbox = افتح صندوق الصادر
welcome-app = تطبيقك الأول
welcome-app-about = أعطه اسمًا ونوعًا والعنوان الذي يُرجع إليه.
welcome-app-make = أضف تطبيقًا
welcome-run = الصق وشغّل
welcome-run-about = ما ستلصقه في { $name } جاهز، بمعرّفه وبهذا المضيف.
welcome-run-open = اعرض الشيفرة
welcome-run-later = عندما يوجد تطبيق ستكون شيفرته هنا.
welcome-run-without-sms = هذا التطبيق لا يعرض الرسائل النصية بعد. فعّلها في
welcome-run-demo = جرّب التطبيق التجريبي
welcome-live = قبل أن يدخل الآخرون
welcome-live-provider = تخرج الرسائل عبر مزوّد
welcome-live-https = تُقدَّم الصفحات عبر HTTPS
welcome-live-mfa = تُطلب خطوة ثانية
welcome-live-app = يوجد تطبيق خاص بك
welcome-live-done = تم
welcome-live-open = افتح
welcome-step = الخطوة { $step } من 4
