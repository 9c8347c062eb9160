// Keeps the development outbox fresh. Without it, the page has a Refresh link.
(() => {
  'use strict';

  const EVERY = 1_500;
  const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

  const list = document.querySelector('main[data-outbox] [data-list]');
  const status = document.querySelector('#status');
  if (!list) return;

  const messageIds = () => new Set([...list.querySelectorAll('.msg[id]')].map(({ id }) => id));

  // Where the focus stands, in terms that still mean something once the elements are new.
  const focusIn = (message) => {
    const index = message ? [...message.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement) : -1;
    return () => {
      if (index < 0) return;
      const again = document.getElementById(message.id)?.querySelectorAll(FOCUSABLE)[index];
      again?.focus({ preventScroll: true });
    };
  };

  const selecting = () => {
    const selection = getSelection();
    return !selection.isCollapsed && list.contains(selection.anchorNode);
  };

  const replace = (fresh) => {
    const known = messageIds();
    const restoreFocus = focusIn(list.contains(document.activeElement) && document.activeElement.closest('.msg[id]'));

    list.replaceChildren(...fresh.childNodes);
    list.dataset.version = fresh.dataset.version;
    list.dispatchEvent(new CustomEvent('doorcode:content', { bubbles: true }));
    restoreFocus();

    const arrived = [...messageIds()].filter((id) => !known.has(id)).length;
    if (arrived > 0 && status?.dataset.new) status.textContent = status.dataset.new.replace('{n}', arrived);
  };

  const refresh = async () => {
    const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('main[data-outbox] [data-list]');
    // A list replaced under a selection would take the half-copied code away.
    if (fresh && fresh.dataset.version !== list.dataset.version && !selecting()) replace(fresh);
  };

  let timer;
  const poll = async () => {
    // A failed look is the server restarting, which is what it does here all day.
    await refresh().catch(() => {});
    schedule(EVERY);
  };
  const schedule = (delay) => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(poll, delay);
  };

  document.addEventListener('visibilitychange', () => schedule(0));
  schedule(EVERY);
})();
