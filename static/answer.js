// Hands the answer of a sign-in to the application: sends the form, or the message to the window that waits for it.
(() => {
  'use strict';

  const form = document.querySelector('form[data-answer]');
  if (form) form.submit();

  const { message, origin } = document.body.dataset;
  if (!message || !origin) return;
  const waiting = window.opener ?? (window.parent === window ? null : window.parent);
  waiting?.postMessage(JSON.parse(message), origin);
})();
