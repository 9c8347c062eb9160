### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = تم تشغيل تسجيل الدخول برسالة نصية
notice-phone-set = الرموز المرسلة إلى { $number } تفتح الآن حسابك في { $app }.
notice-phone-changed-title = تم تغيير رقمك
notice-phone-changed = تُرسل رموز حسابك في { $app } الآن إلى { $number } بدلًا من { $before }.
notice-phone-removed-title = تمت إزالة رقمك
notice-phone-removed = تمت إزالة { $number } من حسابك في { $app }.
notice-email-set-title = تمت إضافة عنوان بريد إلكتروني
notice-email-set = يستخدم حسابك في { $app } الآن { $address }.
notice-email-changed-title = تم تغيير عنوان بريدك الإلكتروني
notice-email-changed = يستخدم حسابك في { $app } الآن { $address } بدلًا من { $before }.
notice-mfa-added-title = تمت إضافة خطوة ثانية
notice-mfa-added = لحسابك في { $app } خطوة ثانية جديدة: { $method }.
notice-mfa-removed-title = تمت إزالة خطوة ثانية
notice-mfa-removed = لم تعد لحسابك في { $app } هذه الخطوة الثانية: { $method }.
notice-passkey-added-title = تمت إضافة مفتاح مرور
notice-passkey-added = مفتاح مرور جديد يفتح حسابك في { $app }.
notice-passkey-removed-title = تمت إزالة مفتاح مرور
notice-passkey-removed = تمت إزالة مفتاح مرور من حسابك في { $app }.
notice-password-changed-title = تم تغيير كلمة مرورك
notice-password-changed = لحسابك في { $app } كلمة مرور جديدة.
notice-password-removed-title = تمت إزالة كلمة مرورك
notice-password-removed = لم تعد لحسابك في { $app } كلمة مرور.
notice-recovery-made-title = تم إنشاء رموز استرداد جديدة
notice-recovery-made = لحسابك في { $app } رموز استرداد جديدة. لم تعد الرموز القديمة تعمل.
notice-recovery-used-title = تم استخدام رمز استرداد
notice-recovery-used = { $left ->
    [zero] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. لم يبق أي رمز.
    [one] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. بقي رمز واحد.
    [two] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. بقي رمزان.
    [few] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. بقيت { $left } رموز.
    [many] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. بقي { $left } رمزًا.
   *[other] سجّل أحدهم الدخول إلى { $app } بأحد رموز الاسترداد. بقي { $left } رمز.
}
notice-new-browser-title = تسجيل دخول جديد
notice-new-browser = سجّل أحدهم الدخول إلى { $app } بحسابك، في متصفح لم يُستخدم فيه من قبل.
notice-locked-title = تم إغلاق طريقة لتسجيل الدخول
notice-locked = كانت هناك محاولات خاطئة كثيرة، فأُغلقت طريقة لتسجيل الدخول إلى حسابك في { $app }.
notice-number-claimed-title = سيغادر رقمك حسابك قريبًا
notice-number-claimed = { $days ->
    [zero] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد { $days } يوم.
    [one] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد يوم واحد.
    [two] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد يومين.
    [few] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد { $days } أيام.
    [many] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد { $days } يومًا.
   *[other] أثبت شخص آخر أنه يتلقى الرسائل النصية المرسلة إلى { $number }. سيُزال الرقم من حسابك في { $app } بعد { $days } يوم.
}
notice-deleted-title = تم حذف حسابك
notice-deleted = تم حذف حسابك في { $app } بكل ما فيه.

## Second steps
notice-method-totp = تطبيق مصادقة
notice-method-passkey = مفتاح مرور
notice-method-sms = رمز برسالة نصية
notice-method-email = رمز بالبريد الإلكتروني

## Circumstances
notice-when = الوقت: { $at }
notice-browser = المتصفح: { $browser }
notice-browser-on = { $browser } على { $system }
notice-network = عنوان الشبكة: { $network }
notice-name = الاسم: { $name }

## What to do
notice-was-you = إن كنت أنت من فعل ذلك، فلا حاجة إلى فعل شيء.
notice-take-back = { $days ->
    [zero] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة { $days } يوم.
    [one] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة يوم واحد.
    [two] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة يومين.
    [few] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة { $days } أيام.
    [many] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة { $days } يومًا.
   *[other] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يلغي التغيير ويسجّل الخروج من كل شيء. يعمل لمدة { $days } يوم.
}
notice-sign-out = { $days ->
    [zero] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة { $days } يوم.
    [one] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة يوم واحد.
    [two] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة يومين.
    [few] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة { $days } أيام.
    [many] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة { $days } يومًا.
   *[other] إن لم تكن أنت، فاستخدم هذا الرابط. إنه يسجّل الخروج من كل شيء. يعمل لمدة { $days } يوم.
}
notice-keep-number = إن كان الرقم لا يزال لك، فاستخدم هذا الرابط للاحتفاظ به.
notice-no-link = إن لم تكن أنت، فتواصل مع الجهة المشغّلة لتطبيق { $app }.
notice-not-me = لم أكن أنا
notice-keep = الاحتفاظ برقمي
invitation-subject = أنت مدعو إلى { $app }
invitation-body = تم إنشاء حساب لك في { $app }. استخدم هذا الرابط لفتحه.
invitation-once = يعمل الرابط مرة واحدة. إن كنت لا تعرف ما هذا، فتجاهل هذه الرسالة.
invitation-button = فتح حسابي
recovery-link-subject = العودة إلى { $app }
recovery-link-body = بدأ هذا شخصٌ يدير { $app } لمساعدتك على الدخول من جديد.
recovery-link-what = استخدم هذا الرابط لتأكيد أن هذا البريد لك، ثم سجّل الدخول. لا يرى أحد رمزًا أو كلمة مرور لك.
recovery-link-button = العودة إلى الحساب
recovery-link-once = يعمل الرابط مرة واحدة. إن لم تطلب مساعدة من أحد فتجاهل هذه الرسالة: لا يتغير شيء من دون الرابط.

## The page behind the link
disown-title = ألم تكن أنت؟
disown-keep-title = هل ما زال هذا الرقم لك؟
disown-lead-take-back = اضغط الزر لإلغاء ذلك وتسجيل الخروج من كل ما يستخدم حسابك.
disown-lead-sign-out = اضغط الزر لتسجيل الخروج من كل ما يستخدم حسابك.
disown-lead-keep = اضغط الزر للاحتفاظ بالرقم وتسجيل الخروج من كل ما يستخدم حسابك.
disown-done-title = تم الأمر
disown-done-back = تم إلغاء التغيير.
disown-done-kept = يبقى الرقم في حسابك.
disown-done-nothing = لم يبق شيء لإلغائه.
disown-done-signed-out = تم تسجيل الخروج من كل ما كان يستخدم حسابك.
disown-next-title = ما عليك فعله الآن
disown-next-mailbox = غيّر كلمة مرور بريدك الإلكتروني إن كان يمكن أن يقرأه شخص آخر.
disown-next-password = لم تعد كلمة مرورك تعمل. اختر كلمة جديدة لا تستخدمها في أي مكان آخر.
disown-next-look = سجّل الدخول من جديد وتحقق من كل طريقة للدخول إلى حسابك.
disown-continue = الانتقال إلى حسابك
