### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = تسجيل الدخول بكلمة مرور
way-passkey = استخدام مفتاح مرور
other-password-line = { $digits ->
   *[other] عنوان بريدك الإلكتروني وكلمة مرورك
}
other-passkey-line = { $digits ->
   *[other] وجهك أو بصمتك أو قفل الشاشة
}
code-instead-password = تسجيل الدخول بكلمة مرور بدلًا من ذلك
code-instead-passkey = استخدام مفتاح مرور بدلًا من ذلك
login-password-lead = ابدأ بعنوان بريدك الإلكتروني.
login-passkey-lead = استخدم وجهك أو بصمتك أو قفل الشاشة.
identifier-next = متابعة
start-sign-up = جديد في { $app }؟ أنشئ حسابًا

## Password
password-title = أدخل كلمة مرورك
password-show = إظهار كلمة المرور
password-error-empty = أدخل كلمة مرورك
password-error-no-match = لا يتطابق عنوان البريد الإلكتروني وكلمة المرور. تحقق منهما، أو اختر طريقة أخرى
password-error-closed = أُوقفت كلمة المرور هذه بعد محاولات خاطئة كثيرة. اختر طريقة أخرى، أو عيّن كلمة مرور جديدة
forgot-link = نسيت كلمة المرور؟
forgot-title = اختر كلمة مرور جديدة
forgot-lead = سنرسل أولًا رمزًا إلى عنوان بريدك الإلكتروني.
forgot-sent = إن كان للعنوان { $address } حساب هنا، فقد أرسلنا إليه رمزًا.
new-password-title = اختر كلمة مرور جديدة
new-password-lead = سيُسجَّل خروجك من كل مكان، ثم تسجّل الدخول بكلمة المرور الجديدة.
password-new = كلمة المرور الجديدة
password-hint = { $least ->
    [zero] { $least } حرف على الأقل. عدة كلمات عشوائية خيار جيد.
    [one] حرف واحد على الأقل. عدة كلمات عشوائية خيار جيد.
    [two] حرفان على الأقل. عدة كلمات عشوائية خيار جيد.
    [few] { $least } أحرف على الأقل. عدة كلمات عشوائية خيار جيد.
    [many] { $least } حرفًا على الأقل. عدة كلمات عشوائية خيار جيد.
   *[other] { $least } حرف على الأقل. عدة كلمات عشوائية خيار جيد.
}
password-error-short = { $least ->
    [zero] استخدم { $least } حرف على الأقل
    [one] استخدم حرفًا واحدًا على الأقل
    [two] استخدم حرفين على الأقل
    [few] استخدم { $least } أحرف على الأقل
    [many] استخدم { $least } حرفًا على الأقل
   *[other] استخدم { $least } حرف على الأقل
}
password-error-long = { $most ->
    [zero] كلمة المرور هذه أطول من { $most } بايت. استخدم كلمة مرور أقصر
    [one] كلمة المرور هذه أطول من بايت واحد. استخدم كلمة مرور أقصر
    [two] كلمة المرور هذه أطول من بايتين. استخدم كلمة مرور أقصر
    [few] كلمة المرور هذه أطول من { $most } بايتات. استخدم كلمة مرور أقصر
    [many] كلمة المرور هذه أطول من { $most } بايتًا. استخدم كلمة مرور أقصر
   *[other] كلمة المرور هذه أطول من { $most } بايت. استخدم كلمة مرور أقصر
}
password-error-common = يسهل تخمين كلمة المرور هذه. استخدم عدة كلمات عشوائية
password-error-context = يعرف الآخرون «{ $word }». استخدم كلمات لا علاقة لها بك ولا بهذا الموقع

## Passkey
passkey-cancelled = لم يُستخدم أي مفتاح مرور. حاول مرة أخرى، أو اختر طريقة أخرى.
passkey-failed = لم يعمل مفتاح المرور هذا. حاول مرة أخرى، أو اختر طريقة أخرى.
passkey-unknown = مفتاح المرور هذا غير مرتبط بأي حساب هنا. اختر طريقة أخرى.
passkey-stale = استغرق ذلك وقتًا أطول من اللازم. حاول مرة أخرى.
passkey-no-script = تحتاج مفاتيح المرور إلى JavaScript. شغّله، أو اختر طريقة أخرى.

## Mailed link
link-title = تسجيل الدخول
link-heading = تسجيل الدخول إلى { $app }؟
link-elsewhere-title = أدخل هذا الرمز حيث بدأت
link-elsewhere-lead = بدأت تسجيل الدخول في متصفح آخر أو على جهاز آخر. اكتب هذا الرمز هناك:
link-elsewhere-warning = إن لم تكن أنت من بدأ تسجيل الدخول، فأغلق هذه الصفحة ولا تعطِ الرمز لأحد.

## Second step
mfa-title = خطوة أخرى
mfa-lead-totp = افتح تطبيق المصادقة وأدخل رمز { $app } المكوّن من 6 أرقام.
mfa-lead-passkey = استخدم مفتاح مرورك لإثبات أنك أنت، ثم تتابع إلى { $app }.
mfa-lead-sms = سنرسل رمزًا برسالة نصية إلى { $address }.
mfa-lead-email = سنرسل رمزًا إلى { $address }.
mfa-sent = أرسلنا رمزًا إلى { $address }.
mfa-remember = { $days ->
    [zero] عدم السؤال مرة أخرى في هذا المتصفح لمدة { $days } يوم
    [one] عدم السؤال مرة أخرى في هذا المتصفح لمدة يوم واحد
    [two] عدم السؤال مرة أخرى في هذا المتصفح لمدة يومين
    [few] عدم السؤال مرة أخرى في هذا المتصفح لمدة { $days } أيام
    [many] عدم السؤال مرة أخرى في هذا المتصفح لمدة { $days } يومًا
   *[other] عدم السؤال مرة أخرى في هذا المتصفح لمدة { $days } يوم
}
mfa-way-totp = تطبيق المصادقة
mfa-way-recovery = استخدام رمز استرداد
mfa-error-totp = هذا الرمز غير صحيح. تتغير الرموز كل 30 ثانية، فاستخدم أحدثها.
mfa-error-code = هذا ليس الرمز الذي أرسلناه. راجع أحدث رسالة منا وحاول مرة أخرى.
mfa-error-dead = لم يعد هذا الرمز يعمل. أرسل رمزًا جديدًا.
mfa-error-locked = أُغلقت هذه الطريقة بعد محاولات خاطئة كثيرة. اختر طريقة أخرى.
mfa-error-not-sent = لا يمكننا إرسال رمز إلى هناك الآن. اختر طريقة أخرى.
mfa-name-totp = تطبيق مصادقة
mfa-name-passkey = مفتاح مرور
mfa-name-sms = رسالة نصية
mfa-name-email = البريد الإلكتروني
mfa-about-totp = رمز من 6 أرقام من تطبيق على هاتفك. يعمل دون اتصال بالشبكة.
mfa-about-passkey = وجهك أو بصمتك أو قفل الشاشة. أسرع الطرق وأكثرها أمانًا.
mfa-about-sms = رمز برسالة نصية. قد يستولي الآخرون على رقم الهاتف، فاحتفظ بطريقة أخرى أيضًا.
mfa-about-email = رمز بالبريد الإلكتروني. طريقة مريحة، لكنها الأضعف بين هذه الطرق.

## Recovery code
recovery-title = استخدم رمز استرداد
recovery-lead = يعمل كل رمز في القائمة التي حفظتها مرة واحدة.
recovery-label = رمز الاسترداد
recovery-hint = 15 حرفًا ورقمًا، في مجموعات من خمسة
recovery-error-empty = أدخل رمز استرداد
recovery-error-wrong = رمز الاسترداد هذا غير صحيح أو استُخدم من قبل
codes-title = رموز الاسترداد الخاصة بك
codes-lead = احفظها في مكان آمن، فهي لا تظهر إلا الآن. يعمل كل رمز مرة واحدة حين لا يمكنك استخدام خطوتك الثانية.
codes-lead-used = استخدمت أحد رموز الاسترداد، وإليك رموزًا جديدة. لم تعد الرموز القديمة تعمل. احفظ الجديدة في مكان آمن، فهي لا تظهر إلا الآن.
codes-copy = نسخ
codes-download = تنزيل
codes-print = طباعة
codes-saved = حفظت هذه الرموز
codes-done = تم

## Setting a second step up on the way
enrol-title = أضف طريقة ثانية لإثبات أنك أنت
enrol-lead = يطلب { $app } خطوة ثانية. إنها تحميك إذا حصل شخص آخر على رمزك أو رقمك.
offer-title = أضف طريقة ثانية للدخول
offer-lead = حتى الآن، رسالة نصية إلى هاتفك هي الطريقة الوحيدة للدخول إلى حسابك. إذا فقدت الرقم فقدت الحساب. أضف طريقة أخرى الآن.
offer-passkey-title = في المرة القادمة، من دون رمز
offer-passkey-lead = سجّل الدخول إلى { $app } بوجهك أو بصمتك أو قفل الشاشة.
offer-shared-device = لا تُعدّ مفتاح مرور على جهاز تشاركه مع غيرك.
offer-later = ليس الآن

## Confirming to be there
confirm-title = أولًا، أكّد أنك أنت
confirm-lead = أنت على وشك تغيير طريقة حماية حسابك.
confirm-none = جميع طرق تسجيل دخولك متوقفة الآن. تواصل مع الجهة المشغّلة.
somebody-else-title = هذا حساب آخر
somebody-else-body = أكّدت بحساب غير الحساب الذي سجّلت الدخول إليه. عد واستخدم حسابك.

## Sign-up
signup-title = إنشاء حساب
signup-lead = للدخول إلى { $app }. إن كان لديك حساب من قبل، فستسجّل الدخول إليه.
signup-name = اسمك
signup-submit = إنشاء حساب
signup-by-phone = استخدام رقم هاتف بدلًا من ذلك
signup-by-email = استخدام عنوان بريد إلكتروني بدلًا من ذلك
signup-have-one = لدي حساب

## A number that nobody proved for long
old-number-title = مضى وقت طويل
old-number-lead = كان الرمز صحيحًا، لكن هذا الرقم لم يُستخدم هنا منذ مدة طويلة، والأرقام تُعطى لأشخاص آخرين. إذا كان الحساب حسابك فسجّل الدخول بطريقة أخرى.
old-number-new = هل الرقم جديد عليك؟
old-number-claim-lead = يمكنك إذن أن تحصل به على حساب خاص بك. ننتظر بضعة أيام أولًا ونُعلم من كان يستخدمه.
old-number-claim = هذا الرقم جديد عليّ
old-number-until = ابتداءً من { $date } يُنشئ تسجيل الدخول بهذا الرقم حسابًا جديدًا، ما لم يعترض صاحبه السابق.
old-number-turned-down = من يستخدم هذا الرقم هنا يقول إنه ما زال رقمه. تواصل مع الجهة المشغّلة.
