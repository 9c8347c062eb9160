### Pages for what went wrong and cannot be mended in a form.
fault-id = إن أبلغت عن هذا، فاذكر { $id }

fault-not-found-title = هذه الصفحة غير موجودة
fault-not-found-body = تحقق من العنوان، أو عد إلى حيث كنت.
fault-method-title = لا تُستخدم هذه الصفحة بهذه الطريقة
fault-method-body = عد إلى حيث كنت وحاول مرة أخرى.
fault-too-large-title = كان ذلك أكثر من اللازم
fault-too-large-body = ما أُرسل أكبر مما تقبله هذه الصفحة.
fault-bad-request-title = لم نتمكن من قراءة ذلك
fault-bad-request-body = الطلب تالف أو ناقص. عد إلى الخلف وحاول مرة أخرى.
fault-csrf-title = جاء هذا من مكان آخر
fault-csrf-body = حفاظًا على أمانك، لا نقبل إلا النماذج المرسلة من هذه الصفحة. عد إلى الخلف وأعد تحميل الصفحة وحاول مرة أخرى.
fault-client-title = لا نعرف التطبيق الذي أرسلك إلى هنا
fault-client-body = عد إلى التطبيق وابدأ من جديد. إن تكرر ذلك، فأخبر الجهة المشغّلة له أن العميل (client) غير معروف.
fault-redirect-title = لا يمكننا إعادتك بأمان
fault-redirect-body = طلب التطبيق العودة إلى عنوان غير مسجّل له. أخبر الجهة المشغّلة له.
fault-too-often-title = طلبات كثيرة
fault-too-often-body = { $seconds ->
    [zero] انتظر { $seconds } ثانية وحاول مرة أخرى.
    [one] انتظر ثانية واحدة وحاول مرة أخرى.
    [two] انتظر ثانيتين وحاول مرة أخرى.
    [few] انتظر { $seconds } ثوانٍ وحاول مرة أخرى.
    [many] انتظر { $seconds } ثانية وحاول مرة أخرى.
   *[other] انتظر { $seconds } ثانية وحاول مرة أخرى.
}
fault-unavailable-title = هناك شيء غير متاح الآن
fault-unavailable-body = لم يضع شيء. حاول مرة أخرى بعد قليل.
fault-internal-title = حدث خلل من جهتنا
fault-internal-body = سجّلنا ذلك. حاول مرة أخرى بعد قليل.
fault-link-title = لم يعد هذا الرابط يعمل
fault-link-body = استُخدم من قبل أو انتهت مدته. اطلب رابطًا جديدًا.
fault-forbidden-title = هذا غير متاح لك
fault-forbidden-body = يلزم إعداد شيء أولًا، أو أن هذا متوقف هنا. عد إلى حسابك لترى ما ينقص.
