// Hands the answer of a sign-in to the application: sends the form, or the message to the window that waits for it.
// After a sign-out, goes on to the application.
(() => {
  'use strict';

  const form = document.querySelector('form[data-answer]');
  if (form) form.submit();

  // Frames that have loaded were told. One that is slow is not waited for.
  const next = document.querySelector('a[data-next]');
  if (next) {
    const go = () => location.replace(next.href);
    addEventListener('load', go);
    setTimeout(go, 2_000);
  }

  const { message, origin } = document.body.dataset;
  if (!message || !origin) return;
  const waiting = window.opener ?? (window.parent === window ? null : window.parent);
  waiting?.postMessage(JSON.parse(message), origin);
})();
