### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = الانتقال إلى المحتوى
account-nav = حسابك
account-nav-profile = الملف الشخصي
account-nav-security = الخصوصية والأمان
account-nav-sessions = أين سجّلت الدخول
account-nav-activity = النشاط
account-nav-data = بياناتك
account-cancel = إلغاء
account-save = حفظ
account-confirm = تأكيد
account-back = رجوع

## Privacy & Security
security-title = الخصوصية والأمان
security-lead = كيف تسجّل الدخول، وما الذي يحمي حسابك.
security-since = تاريخ الإضافة: { $date }
security-used = آخر استخدام: { $date }
security-remove = إزالة
security-remove-named = إزالة { $name }
security-rename = إعادة التسمية
security-rename-named = إعادة التسمية: { $name }
security-phone = تسجيل الدخول برسالة نصية
security-phone-set = يمكنك تسجيل الدخول برمز يُرسل إلى الرقم { $number }.
security-phone-open = سجّل الدخول برمز يُرسل إلى هاتفك.
security-phone-locked = أضف أولًا خطوة ثانية غير الرسائل النصية، مثل تطبيق مصادقة. عندها لا يمنعك فقدان هاتفك من الدخول.
security-phone-fix = إضافة خطوة ثانية
security-phone-off = الرقم { $number } غير مستخدم الآن: تسجيل الدخول برسالة نصية متوقف هنا.
security-phone-set-up = إعداد
security-phone-change = تغيير الرقم
security-phone-remove = إيقاف
security-steps = الخطوة الثانية
security-steps-lead = تُطلب بعد كلمة المرور أو الرسالة النصية أو البريد الإلكتروني، فلا تكفي سرقة شيء واحد.
security-steps-add = إضافة خطوة ثانية
security-remembered = { $count ->
    [zero] تُطلب الخطوة الثانية في كل المتصفحات.
    [one] متصفح واحد لا تُطلب فيه الخطوة الثانية.
    [two] متصفحان لا تُطلب فيهما الخطوة الثانية.
    [few] { $count } متصفحات لا تُطلب فيها الخطوة الثانية.
    [many] { $count } متصفحًا لا تُطلب فيها الخطوة الثانية.
   *[other] { $count } متصفح لا تُطلب فيها الخطوة الثانية.
}
security-forget = طلبها من جديد في كل مكان
security-passkeys = مفاتيح المرور
security-passkeys-none = لا توجد مفاتيح مرور بعد. إنها أسرع طريقة للدخول وأكثرها أمانًا.
security-passkeys-add = إضافة مفتاح مرور
security-codes = رموز الاسترداد
security-codes-left = { $left ->
    [0] لم يبق أي رمز استرداد. أنشئ رموزًا جديدة.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $left } رموز استرداد.
    [many] بقي { $left } رمز استرداد.
   *[other] بقي { $left } رمز استرداد.
}
security-codes-new = رموز جديدة
security-password = كلمة المرور
security-password-set = لديك كلمة مرور.
security-password-none = ليست لديك كلمة مرور.
security-password-add = تعيين كلمة مرور
security-password-change = تغيير كلمة المرور
security-sessions = اطّلع على كل متصفح مسجّل الدخول إلى حسابك، وأنهِ ما لا تعرفه.
security-sessions-show = عرض

## What was done
done-phone-set = يمكنك الآن تسجيل الدخول برقمك. أبلغناك بذلك بالبريد الإلكتروني.
done-phone-changed = تسجّل الدخول الآن برقمك الجديد. لم يعد الرقم القديم يعمل.
done-phone-removed = تسجيل الدخول برسالة نصية متوقف في حسابك.
done-totp-added = تم إعداد تطبيق المصادقة.
done-totp-removed = تمت إزالة تطبيق المصادقة.
done-step-added = تم إعداد خطوتك الثانية.
done-step-removed = تمت إزالة الخطوة الثانية.
done-passkey-added = مفتاح مرورك جاهز.
done-passkey-renamed = صار لمفتاح المرور اسمه الجديد.
done-passkey-removed = تمت إزالة مفتاح المرور من هنا. يمكنك حذفه من جهازك أيضًا.
done-password-set = تعمل كلمة مرورك الجديدة من الآن.
done-password-removed = تمت إزالة كلمة مرورك.
done-forgotten = ستُطلب الخطوة الثانية من جديد في كل متصفح.
done-codes-made = رموز الاسترداد الجديدة تعمل الآن. لم تعد الرموز القديمة تعمل.

## Phone set-up
wizard-step = المرحلة { $step } من { $of }
phone-setup-title = تسجيل الدخول برسالة نصية
phone-setup-lead = أدخل الرقم الذي تريد تسجيل الدخول به. سنرسل إليه رمزًا برسالة نصية.
phone-step-title = خطوة ثانية برسالة نصية
phone-step-lead = أدخل الرقم الذي تريد أن نرسل إليه الرموز برسائل نصية.
phone-setup-risk = قد يستولي الآخرون على رقم الهاتف، أو يُعطى لشخص آخر، أو يتعذر الوصول إليه. احتفظ بطريقة أخرى لتسجيل الدخول، مثل مفتاح مرور أو تطبيق مصادقة.
phone-error-taken = هذا الرقم مستخدم في حساب آخر. سجّل الدخول به، أو أزله من هناك أولًا
phone-error-too-often = طُلبت رسائل كثيرة. انتظر قليلًا وحاول مرة أخرى
phone-error-not-sent = لا يمكننا إرسال رسالة نصية إلى هذا الرقم الآن
code-error-taken = هذه البيانات مستخدمة في حساب آخر. سجّل الدخول بها، أو أزلها من هناك أولًا
code-error-wrong-again = هذا ليس الرمز الذي أرسلناه. راجع أحدث رسالة منا وحاول مرة أخرى
code-error-not-open = لا يمكن إعداد هذا الآن. تغيرت خطواتك الثانية في هذه الأثناء
remove-phone-title = إيقاف تسجيل الدخول برسالة نصية
remove-phone-lead = سنرسل رمزًا برسالة نصية إلى الرقم { $number }، حتى لا يتمكن أحد غيرك من فعل ذلك.
remove-phone-remaining = لا يزال بإمكانك تسجيل الدخول بما يلي:
remove-phone-lost = لم يعد هذا الرقم عندي
remove-last-way = هذه آخر طريقة لديك لتسجيل الدخول. أضف طريقة أخرى أولًا.
remove-last-step = الخطوة الثانية مطلوبة هنا، وهذه آخر خطوة ثانية لديك. أضف غيرها أولًا.
remove-sms-rests = يتطلب تسجيل الدخول برسالة نصية خطوة ثانية من نوع آخر، وهذه آخر خطوة لديك.
kept-title = لا تمكن الإزالة بهذه الطريقة
kept-both = الإزالة مع إيقاف تسجيل الدخول برسالة نصية
kept-back = إبقاء الوضع كما هو

## Second steps
second-step-title = إضافة خطوة ثانية
second-step-lead = اختر ما نطلبه منك إضافةً إلى الإثبات الأول.
second-step-none = لا يوجد ما يمكن إضافته الآن.
second-step-best = موصى به
second-step-add = إضافة
totp-title = إعداد تطبيق مصادقة
totp-lead = يصلح أي تطبيق ينشئ رموزًا من 6 أرقام.
totp-step-scan = امسح هذه الصورة بالتطبيق:
totp-qr = رمز QR يحتوي على المفتاح أدناه
totp-key = أو اكتب فيه هذا المفتاح:
totp-open = الفتح في تطبيق على هذا الجهاز
totp-step-code = أدخل الرمز المكوّن من 6 أرقام الذي يعرضه التطبيق
totp-name = اسم له (اختياري)
totp-turn-on = تشغيل
totp-error-wrong = هذا الرمز غير صحيح. تتغير الرموز كل 30 ثانية، فاستخدم أحدثها
totp-error-stale = استغرق ذلك وقتًا أطول من اللازم. امسح الصورة الجديدة وأدخل رمزها
totp-error-too-many = بلغ حسابك الحد الأقصى لعدد تطبيقات المصادقة
passkey-title = إضافة مفتاح مرور
passkey-lead = سجّل الدخول في المرة القادمة بوجهك أو بصمتك أو قفل الشاشة.
passkey-shared = لا تفعل هذا على جهاز تشاركه مع آخرين.
passkey-add = إضافة مفتاح المرور
passkey-name = الاسم
passkey-name-hint = اتركه فارغًا لاستخدام اسم جهازك
passkey-name-title = إعادة تسمية مفتاح المرور
passkey-name-empty = أدخل اسمًا
passkey-registered = يوجد على هذا الجهاز مفتاح مرور لحسابك بالفعل.
passkey-too-many = بلغ حسابك الحد الأقصى لعدد مفاتيح المرور.
codes-new-title = رموز استرداد جديدة
codes-new-lead = ستحصل على عشرة رموز جديدة، وتتوقف الرموز القديمة عن العمل.
codes-new-make = إنشاء رموز جديدة

## Password
password-old = كلمة المرور الحالية
password-end-others = تسجيل خروجي من كل مكان آخر
password-remove = إزالة كلمة مروري
password-error-wrong = هذه ليست كلمة مرورك الحالية
password-error-often = محاولات كثيرة. انتظر قليلًا وحاول مرة أخرى
