### Pages for what went wrong and cannot be mended in a form.
fault-id = אם אתם מדווחים על זה, ציינו { $id }

fault-not-found-title = הדף הזה לא קיים
fault-not-found-body = בדקו את הכתובת, או חזרו למקום שממנו הגעתם.
fault-method-title = אי אפשר להשתמש כך בדף הזה
fault-method-body = חזרו למקום שממנו הגעתם ונסו שוב.
fault-too-large-title = זה היה יותר מדי
fault-too-large-body = מה שנשלח גדול ממה שהדף הזה מקבל.
fault-bad-request-title = לא הצלחנו לקרוא את זה
fault-bad-request-body = הבקשה פגומה או חלקית. חזרו אחורה ונסו שוב.
fault-csrf-title = זה הגיע ממקום אחר
fault-csrf-body = למען ביטחונכם אנחנו מקבלים רק טפסים מהדף הזה. חזרו אחורה, טענו את הדף מחדש ונסו שוב.
fault-client-title = אנחנו לא מכירים את האפליקציה ששלחה אתכם
fault-client-body = חזרו לאפליקציה והתחילו מחדש. אם זה קורה שוב, אמרו למי שמפעיל אותה שהלקוח (client) לא מוכר.
fault-redirect-title = אי אפשר להחזיר אתכם בבטחה
fault-redirect-body = האפליקציה ביקשה לחזור לכתובת שלא רשומה עבורה. ספרו למי שמפעיל אותה.
fault-too-often-title = יותר מדי בקשות
fault-too-often-body = { $seconds ->
    [one] המתינו שנייה אחת ונסו שוב.
    [two] המתינו שתי שניות ונסו שוב.
   *[other] המתינו { $seconds } שניות ונסו שוב.
}
fault-unavailable-title = משהו לא זמין כרגע
fault-unavailable-body = שום דבר לא אבד. נסו שוב בעוד רגע.
fault-internal-title = משהו השתבש אצלנו
fault-internal-body = זה נרשם. נסו שוב בעוד רגע.
fault-link-title = הקישור הזה כבר לא פועל
fault-link-body = כבר השתמשו בו או שתוקפו פג. בקשו קישור חדש.
fault-forbidden-title = זה לא זמין עבורכם
fault-forbidden-body = צריך קודם להגדיר משהו, או שזה כבוי כאן. חזרו לחשבון שלכם כדי לראות מה חסר.
