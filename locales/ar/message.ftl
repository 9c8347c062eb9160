### Texts and mails. Plain straight quotes only: one curly quote turns an SMS into 70-character segments.
### The SMS stays under 70 characters together with its last line, "@host #123456".
sms-code = { $code } هو رمزك في { $app }.
mail-code-subject = { $code } هو رمزك في { $app }
mail-code-body = أدخل هذا الرمز لتسجيل الدخول إلى { $app }:
mail-code-expiry = { $minutes ->
    [zero] يعمل لمدة { $minutes } دقيقة.
    [one] يعمل لمدة دقيقة واحدة.
    [two] يعمل لمدة دقيقتين.
    [few] يعمل لمدة { $minutes } دقائق.
    [many] يعمل لمدة { $minutes } دقيقة.
   *[other] يعمل لمدة { $minutes } دقيقة.
}
mail-code-ignore = إن لم تطلبه، فتجاهل هذه الرسالة. لا يمكن لأحد تسجيل الدخول دون الرمز.
sms-code-bind = { $code }: لتأكيد رقمك في { $app }
sms-code-remove = { $code }: لإزالة رقمك من { $app }
sms-code-second-step = { $code }: خطوتك الثانية في { $app }
sms-code-recover = { $code }: لكلمة مرور جديدة في { $app }
mail-code-second-step = أدخل هذا الرمز خطوةً ثانيةً في { $app }:
mail-code-remove = أدخل هذا الرمز لتأكيد الإزالة في { $app }:
mail-link-or = أو افتح هذا الرابط في المتصفح نفسه:
mail-link-subject = رابط تسجيل دخولك إلى { $app }
mail-link-body = افتح هذا الرابط في المتصفح نفسه لتسجيل الدخول إلى { $app }:
mail-link-button = تسجيل الدخول
mail-link-expiry = { $minutes ->
    [zero] يعمل لمدة { $minutes } دقيقة، مرة واحدة.
    [one] يعمل لمدة دقيقة واحدة، مرة واحدة.
    [two] يعمل لمدة دقيقتين، مرة واحدة.
    [few] يعمل لمدة { $minutes } دقائق، مرة واحدة.
    [many] يعمل لمدة { $minutes } دقيقة، مرة واحدة.
   *[other] يعمل لمدة { $minutes } دقيقة، مرة واحدة.
}
mail-link-ignore = إن لم تطلبه، فتجاهل هذه الرسالة. لا يمكن لأحد تسجيل الدخول دون الرابط.
mail-verify-subject = { $code } يؤكد عنوانك في { $app }
mail-verify-body = أدخل هذا الرمز لتأكيد هذا العنوان في { $app }:
mail-verify-ignore = إن لم تطلبه، فتجاهل هذه الرسالة. لن يُستخدم العنوان دون الرمز.
mail-recover-subject = { $code } لكلمة مرور جديدة في { $app }
mail-recover-body = أدخل هذا الرمز لاختيار كلمة مرور جديدة في { $app }:
mail-recover-ignore = إن لم تطلبه، فتجاهل هذه الرسالة. تبقى كلمة مرورك كما هي.
