## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = اقتربنا
form-post-body = تابع إلى { $app }.
web-message-body = يمكنك العودة إلى { $app }.
account-title = أي حساب؟
account-lead = اختر من يتابع إلى { $app }.
account-continue = المتابعة بحساب { $account }
account-other = استخدام حساب آخر
consent-title = هل تسمح بالوصول؟
consent-heading = يطلب { $app } الوصول
consent-lead = لقد سجّلت الدخول بحساب { $account }. يريد { $app }:
consent-openid = معرفة أنك أنت
consent-profile = الاطلاع على اسمك وصورتك ولغتك
consent-email = الاطلاع على بريدك الإلكتروني
consent-phone = الاطلاع على رقم هاتفك
consent-offline = البقاء مسجّل الدخول حين لا تستخدمه
consent-api = استخدام { $scope } من { $api }
consent-claim = الاطلاع على ما يُعرف عنك باسم { $claim }
consent-days = { $days ->
    [zero] لن تُسأل مرة أخرى.
    [one] لن تُسأل مرة أخرى لمدة { $days } يوم.
    [two] لن تُسأل مرة أخرى لمدة { $days } يومين.
    [few] لن تُسأل مرة أخرى لمدة { $days } أيام.
    [many] لن تُسأل مرة أخرى لمدة { $days } يومًا.
   *[other] لن تُسأل مرة أخرى لمدة { $days } يوم.
}
consent-withdraw = يمكنك التراجع في أي وقت.
consent-allow = السماح
consent-refuse = عدم السماح
apps-title = التطبيقات التي لها وصول
apps-lead = يمكن لهذه التطبيقات استخدام حسابك. إزالة الوصول تسجّل خروجها.
apps-none = لا يوجد تطبيق له وصول إلى حسابك.
apps-remove = إزالة وصول { $app }
apps-removed = لم يعد لدى { $app } وصول.
device-title = ربط جهاز
device-lead = اكتب الرمز الذي يعرضه جهازك.
device-label = الرمز
device-error-unknown = هذا الرمز غير صحيح أو انتهت صلاحيته. انظر إلى جهازك مرة أخرى.
device-error-often = جُرّبت رموز كثيرة جدًا. انتظر ساعة وابدأ من جديد على جهازك.
device-next = متابعة
device-confirm-title = تسجيل دخول { $app }؟
device-confirm-code = هل يعرض جهازك { $code }؟
device-confirm-account = سيُسجَّل دخوله بحساب { $account }.
device-confirm-warning = تابع فقط إذا بدأت هذا بنفسك. من أرسل إليك رابطًا أو رمزًا قد يحاول الدخول إلى حسابك.
device-allow = نعم، سجّل دخوله
device-refuse = لا، توقف
device-done-title = جهازك متصل
device-done-body = يمكنك العودة إليه الآن.
device-refused-title = لم يُربط شيء
device-refused-body = أُبلغ الجهاز بالرفض.
sign-out-telling = إبلاغ تطبيق بأنك سجّلت الخروج
