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
