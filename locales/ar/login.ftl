### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = خطأ: { $step } – { $app }
error-prefix = خطأ:
host-label = أنت الآن في
language-label = اللغة
foot-privacy = الخصوصية
foot-terms = الشروط
foot-support = المساعدة
elsewhere = سجّلت الدخول في علامة تبويب أخرى.
elsewhere-continue = متابعة

## Start, phone
login-title = تسجيل الدخول
login-phone-lead = نرسل رمزًا لمرة واحدة إلى هاتفك برسالة نصية. لا حاجة إلى كلمة مرور.
login-phone-lead-signup = نرسل رمزًا لمرة واحدة إلى هاتفك برسالة نصية. إن كنت جديدًا هنا، فهذا ينشئ حسابك.
phone-region = البلد أو المنطقة
phone-region-suggested = مقترحة
phone-region-all = الكل
phone-label = رقم الهاتف المحمول
phone-hint = مثلًا { $example }
phone-send = أرسل لي رمزًا برسالة نصية
phone-sending = جارٍ الإرسال…
phone-rates = قد تحتسب شركة الاتصالات رسومًا على الرسائل.
used-last = المستخدمة آخر مرة
or = أو

## Start, e-mail
login-email-lead = نرسل رمزًا لمرة واحدة إلى بريدك الإلكتروني. لا حاجة إلى كلمة مرور.
email-label = عنوان البريد الإلكتروني
email-send = أرسل لي رمزًا بالبريد الإلكتروني

## Ways
way-sms = أرسل لي رمزًا برسالة نصية
way-email = أرسل لي رمزًا بالبريد الإلكتروني
other-title = اختر طريقة أخرى
other-lead = يمكنك تسجيل الدخول إلى { $app } بهذه الطرق.
other-sms-line = رمز من { $digits } أرقام إلى هاتفك
other-email-line = رمز من { $digits } أرقام إلى بريدك الإلكتروني
other-back = رجوع

## Errors of the start pages
phone-error-empty = أدخل رقم هاتفك المحمول
phone-error-not-digits = رقم الهاتف فيه أرقام ومسافات و + ( ) - . فقط
phone-error-too-short = { $number } أقصر من اللازم في هذا البلد ({ $country }). تحقق من الرقم وحاول مرة أخرى
phone-error-too-long = { $number } أطول من اللازم في هذا البلد ({ $country }). تحقق من الرقم وحاول مرة أخرى
phone-error-not-in-plan = { $number } ليس رقم هاتف في هذا البلد ({ $country }). تحقق من البلد والرقم
phone-error-email = هذا عنوان بريد إلكتروني. اختر «أرسل لي رمزًا بالبريد الإلكتروني» أدناه لاستخدامه
phone-error-landline = يبدو أن { $number } خط أرضي، والخطوط الأرضية لا تستقبل الرسائل النصية. أدخل رقم هاتف محمول
phone-error-kind = لا يمكننا إرسال الرموز إلى هذا النوع من الأرقام. أدخل رقم هاتف محمول
phone-error-country = لا نرسل رسائل نصية إلى أرقام هذا البلد ({ $country }) بعد. اختر طريقة أخرى أدناه
phone-error-extension = اترك الرقم الداخلي وأدخل رقم الهاتف فقط
phone-error-opted-out = طلب هذا الرقم ألا تصله رسائلنا النصية. أرسل كلمة START برسالة نصية إلى الرقم الذي جاءت منه، أو اختر طريقة أخرى
phone-error-refused = تعذر تسليم الرسالة النصية إلى { $number }. تحقق من الرقم، أو اختر طريقة أخرى
phone-error-off = تسجيل الدخول برسالة نصية متوقف هنا. اختر طريقة أخرى
email-error-empty = أدخل عنوان بريدك الإلكتروني
email-error-shape = أدخل عنوان بريد إلكتروني مثل name@example.com
email-error-too-long = عنوان البريد الإلكتروني هذا أطول من اللازم
email-error-phone = هذا رقم هاتف. اختر «أرسل لي رمزًا برسالة نصية» أدناه لاستخدامه
email-error-off = تسجيل الدخول بالبريد الإلكتروني متوقف هنا. اختر طريقة أخرى

## Code
code-title = أدخل رمزك
code-sent-sms = أُرسل برسالة نصية إلى { $number }
code-sent-email = أُرسل بالبريد الإلكتروني إلى { $address }
code-change-sms = تغيير الرقم
code-change-email = تغيير العنوان
code-label = رمز من { $digits } أرقام
code-hint = { $minutes ->
    [zero] يعمل لمدة { $minutes } دقيقة. لا تشاركه أبدًا، ولا حتى معنا.
    [one] يعمل لمدة دقيقة واحدة. لا تشاركه أبدًا، ولا حتى معنا.
    [two] يعمل لمدة دقيقتين. لا تشاركه أبدًا، ولا حتى معنا.
    [few] يعمل لمدة { $minutes } دقائق. لا تشاركه أبدًا، ولا حتى معنا.
    [many] يعمل لمدة { $minutes } دقيقة. لا تشاركه أبدًا، ولا حتى معنا.
   *[other] يعمل لمدة { $minutes } دقيقة. لا تشاركه أبدًا، ولا حتى معنا.
}
code-tries-left = { $left ->
    [zero] لم تبق محاولات. تحتاج الآن إلى رمز جديد.
    [one] بقيت محاولة واحدة. بعدها تحتاج إلى رمز جديد.
    [two] بقيت محاولتان. بعدهما تحتاج إلى رمز جديد.
    [few] بقيت { $left } محاولات. بعدها تحتاج إلى رمز جديد.
    [many] بقيت { $left } محاولة. بعدها تحتاج إلى رمز جديد.
   *[other] بقيت { $left } محاولة. بعدها تحتاج إلى رمز جديد.
}
code-submit = تسجيل الدخول
code-checking = جارٍ التحقق…
code-help = لم يصلك رمز؟
code-help-sms = قد تستغرق الرسالة النصية دقيقة. تحقق من الرقم أعلاه ومن أن هاتفك متصل بالشبكة.
code-help-email = قد يستغرق البريد دقيقة. تحقق من العنوان أعلاه ومن مجلد الرسائل غير المرغوب فيها.
code-help-no-account = إن لم يصلك رمز، فقد لا يوجد هنا حساب بهذه البيانات.
code-resend = إعادة الإرسال
code-resend-in = إعادة الإرسال بعد
code-resend-ready = يمكنك إعادة إرسال الرمز الآن.
code-instead-email = أرسل لي رمزًا بالبريد الإلكتروني بدلًا من ذلك
code-instead-sms = أرسل لي رمزًا برسالة نصية بدلًا من ذلك
code-sent-again = أُعيد الإرسال في { $time }.
code-too-soon = يمكنك إعادة الإرسال في { $time }.
code-slow = قد تتأخر الرسالة النصية قليلًا.
code-delivered = سُلّمت في { $time }.
code-undelivered = لم تقبل شبكتك الرسالة النصية. اختر طريقة أخرى.
code-not-sent = تعذر علينا تسليم الرسالة للإرسال الآن. اختر طريقة أخرى، أو أعد الإرسال بعد قليل.

## Errors of the code page
code-error-empty = أدخل الرمز الذي أرسلناه
code-error-not-digits = الرمز فيه أرقام فقط
code-error-length = { $digits ->
    [zero] الرمز من { $digits } رقم. أدخلت { $entered }
    [one] الرمز من رقم واحد. أدخلت { $entered }
    [two] الرمز من رقمين. أدخلت { $entered }
    [few] الرمز من { $digits } أرقام. أدخلت { $entered }
    [many] الرمز من { $digits } رقمًا. أدخلت { $entered }
   *[other] الرمز من { $digits } رقم. أدخلت { $entered }
}
code-error-wrong = { $code } ليس الرمز الذي أرسلناه. راجع أحدث رسالة منا وحاول مرة أخرى.
code-error-expired = انتهت مدة هذا الرمز. أرسل رمزًا جديدًا للمتابعة.
code-error-new-sent = انتهت مدة هذا الرمز. أرسلنا إليك رمزًا جديدًا للتو.
code-error-superseded = أُرسل رمز أحدث. أدخل أحدث رمز.

## Wait page
wait-title-tries = رموز خاطئة كثيرة
wait-title-sends = رسائل كثيرة
wait-title-network = محاولات كثيرة من هذه الشبكة
wait-until = حفاظًا على أمانك، انتظر حتى { $time } ثم ابدأ من جديد.
wait-minutes = { $minutes ->
    [zero] أي بعد { $minutes } دقيقة.
    [one] أي بعد دقيقة واحدة.
    [two] أي بعد دقيقتين.
    [few] أي بعد { $minutes } دقائق.
    [many] أي بعد { $minutes } دقيقة.
   *[other] أي بعد { $minutes } دقيقة.
}
wait-minutes-script = الدقائق المتبقية: { $minutes }
wait-other = ما يمكنك فعله الآن
wait-tries-new = لم يعد هذا الرمز يعمل. يمكنك طلب رمز جديد.
start-again = البدء من جديد
back-to = العودة إلى { $app }

## Pages about the state of the sign-in
stale-title = انتهت مدة صفحة تسجيل الدخول هذه
stale-body = ظلت مفتوحة أكثر من ساعة. لم يضع شيء.
cookie-title = لم يحتفظ متصفحك بملف تعريف ارتباط نحتاج إليه
cookie-body = اسمح بملفات تعريف الارتباط لهذا الموقع، ثم عد إلى { $app } وابدأ من جديد. السبب المعتاد هو النوافذ الخاصة وأدوات حظر ملفات تعريف الارتباط.
used-title = استخدمت هذه الصفحة من قبل
used-body = أنت مسجّل الدخول. لم يبق شيء تفعله هنا.
continue-to = المتابعة إلى { $app }
no-way-title = لا توجد طريقة لتسجيل الدخول الآن
no-way-body = لا توجد طريقة مفعّلة لتسجيل الدخول إلى { $app }. تغيير ذلك بيد الجهة المشغّلة له.
step-up-title = بقيت خطوة واحدة
step-up-body = رمزك صحيح، لكن { $app } يطلب خطوة ثانية ليست في حسابك بعد. تواصل مع الجهة المشغّلة له.
blocked-title = هذا الحساب موقوف مؤقتًا
blocked-body = تواصل مع الجهة المشغّلة لتطبيق { $app }.
signed-out-title = سجّلت الخروج
signed-out-body = يمكنك إغلاق هذه الصفحة.
sign-out-title = تسجيل الخروج؟
sign-out-body = ستخرج هنا من { $app } ومن كل ما يستخدم تسجيل الدخول هذا.
sign-out-confirm = تسجيل الخروج
