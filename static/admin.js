// Eases the portal; every page of it works without.
(() => {
  'use strict';

  const find = (selector, root = document) => root.querySelector(selector);
  const findAll = (selector, root = document) => [...root.querySelectorAll(selector)];

  let announcing;
  const announce = (text) => {
    const status = find('#status');
    if (!status || !text) return;
    status.textContent = '';
    clearTimeout(announcing);
    announcing = setTimeout(() => { status.textContent = text; }, 50);
  };

  // ---- Submitting once ----

  for (const form of findAll('form[data-guard]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.busy !== undefined) event.preventDefault();
      if (event.defaultPrevented) return;
      // A form that opens elsewhere leaves this page as it is.
      if ((event.submitter?.formTarget || form.target) === '') form.dataset.busy = '';
    });
  }
  addEventListener('pageshow', () => findAll('form[data-busy]').forEach((form) => delete form.dataset.busy));

  // ---- Switches that are held ----

  for (const held of findAll('.switch[aria-disabled="true"]')) {
    held.addEventListener('click', (event) => {
      event.preventDefault();
      const reasons = (held.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.startsWith('w-'));
      announce(reasons.map((id) => document.getElementById(id)?.textContent.trim()).join(' '));
    });
  }

  // ---- Unsaved changes ----

  const fields = (form) => new URLSearchParams(new FormData(form)).toString();
  for (const form of findAll('form[data-draft]')) {
    const before = fields(form);
    let leaving = false;
    form.addEventListener('submit', () => { leaving = true; });
    addEventListener('beforeunload', (event) => {
      if (!leaving && fields(form) !== before) event.preventDefault();
    });
  }

  // ---- Forms that look at themselves: a preview that follows ----

  for (const form of findAll('form[data-follow]')) {
    let timer;
    let latest = 0;
    const follow = async () => {
      const own = ++latest;
      const body = new URLSearchParams(new FormData(form));
      body.set('act', 'look');
      const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }).catch(() => undefined);
      if (!answer || own !== latest || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of findAll('[data-part]')) {
        const fresh = find(`[data-part="${part.dataset.part}"]`, page);
        if (!fresh) continue;
        if (part.tagName === 'IFRAME') {
          if (part.getAttribute('src') !== fresh.getAttribute('src')) part.src = fresh.getAttribute('src');
          part.className = fresh.className;
        } else if (!part.contains(document.activeElement)) {
          part.replaceChildren(...fresh.childNodes);
          part.className = fresh.className;
        }
      }
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(follow, 300);
    });
  }

  // ---- Rows in an order of one's own ----

  for (const list of findAll('[data-order]')) {
    let dragged;
    for (const row of list.children) row.draggable = true;
    list.addEventListener('dragstart', (event) => {
      dragged = event.target.closest('li');
      dragged?.classList.add('is-dragged');
      event.dataTransfer.effectAllowed = 'move';
    });
    list.addEventListener('dragover', (event) => {
      const under = event.target.closest('li');
      if (!dragged || !under || under === dragged) return;
      event.preventDefault();
      const box = under.getBoundingClientRect();
      under[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
    });
    list.addEventListener('dragend', () => {
      dragged?.classList.remove('is-dragged');
      dragged = undefined;
      list.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    list.addEventListener('click', (event) => {
      const mover = event.target.closest('[data-move]');
      const row = mover?.closest('li');
      const beside = mover?.dataset.move === 'up' ? row?.previousElementSibling : row?.nextElementSibling;
      if (!mover) return;
      event.preventDefault();
      if (!beside) return;
      beside[mover.dataset.move === 'up' ? 'before' : 'after'](row);
      mover.focus();
      announce(mover.dataset.moved);
      list.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  // ---- Copying, printing ----

  for (const button of findAll('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(find(button.dataset.copy)?.innerText.trim() ?? '').catch(() => {});
      const before = button.textContent;
      button.textContent = button.dataset.copied;
      announce(button.dataset.copied);
      setTimeout(() => { button.textContent = before; }, 2_000);
    });
  }
  for (const button of findAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }

  // ---- Times in the reader's own zone ----

  for (const time of findAll('time[datetime]')) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    const style = time.dataset.day === undefined ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' };
    time.title = time.textContent;
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, style).format(at);
  }
})();
