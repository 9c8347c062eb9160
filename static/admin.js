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

  document.addEventListener('click', (event) => {
    const held = event.target.closest('.switch[aria-disabled="true"]');
    if (!held) return;
    event.preventDefault();
    const reasons = (held.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.startsWith('w-'));
    announce(reasons.map((id) => document.getElementById(id)?.textContent.trim()).join(' '));
  });

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

  // ---- What was typed when the portal had closed ----

  // Kept in this tab, secrets left out, until the page that a form belongs to answers.
  const KEPT = 'doorcode:';
  const A_DAY = 86_400_000;
  const who = find('.who')?.textContent ?? '';
  const place = (form) => KEPT + new URL(form.action).pathname;
  const typed = (form) => [...form.elements]
    .filter((field) => field.name && field.name !== 'csrf' && !['password', 'file', 'submit', 'button'].includes(field.type))
    .map((field) => (['checkbox', 'radio'].includes(field.type) ? [field.name, field.value, field.checked] : [field.name, field.value]));
  const put = (form, fields) => {
    for (const [name, value, checked] of fields) {
      const named = [...form.elements].filter((field) => field.name === name && field.type !== 'password');
      if (checked === undefined) {
        const field = named.find((own) => !['checkbox', 'radio', 'submit', 'button'].includes(own.type));
        if (field) field.value = value;
      } else {
        const field = named.find((own) => ['checkbox', 'radio'].includes(own.type) && own.value === value);
        if (field) field.checked = checked;
      }
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const back = find('[data-back]');
  for (const form of findAll('form[data-draft]')) {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(place(form)));
      // The page answered: it shows by itself what became of the form.
      if (!back) sessionStorage.removeItem(place(form));
    } catch { /* Storage may be closed to us. */ }
    form.addEventListener('submit', () => {
      try {
        sessionStorage.setItem(place(form), JSON.stringify({ who, at: Date.now(), fields: typed(form) }));
      } catch { /* Nor may it be full. */ }
    });
    // Somebody else's is not shown, and nothing that has lain there for long.
    if (!back || !kept || kept.who !== who || Date.now() - kept.at > A_DAY) continue;
    const offer = find('[data-kept]', back);
    const done = () => {
      sessionStorage.removeItem(place(form));
      offer.remove();
    };
    offer.hidden = false;
    find('[data-put]', offer).addEventListener('click', (event) => {
      put(form, kept.fields);
      const words = event.currentTarget.dataset.done;
      done();
      find('p', back).textContent = words;
      announce(words);
      form.querySelector('input:not([type=hidden]), textarea, select')?.focus();
    });
    find('[data-forget]', offer).addEventListener('click', () => {
      done();
      form.querySelector('input:not([type=hidden]), textarea, select')?.focus();
    });
  }

  // ---- Rows in an order of one's own ----

  const prepare = (list) => {
    for (const row of list.children) row.draggable = true;
  };
  const ordered = (list) => {
    const form = list.closest('form');
    form.elements[list.dataset.order].value = [...list.children].map((row) => row.dataset.key).join(',');
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const list of findAll('[data-order]')) {
    let dragged;
    prepare(list);
    list.addEventListener('dragstart', (event) => {
      dragged = event.target.closest?.('li');
      dragged?.classList.add('is-dragged');
      event.dataTransfer.effectAllowed = 'move';
    });
    list.addEventListener('dragover', (event) => {
      const under = event.target.closest('li');
      if (!dragged || !under) return;
      event.preventDefault();
      if (under === dragged) return;
      const box = under.getBoundingClientRect();
      under[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
    });
    list.addEventListener('dragend', () => {
      dragged?.classList.remove('is-dragged');
      dragged = undefined;
      ordered(list);
    });
    list.addEventListener('click', (event) => {
      const mover = event.target.closest('[data-move]');
      if (!mover) return;
      event.preventDefault();
      const row = mover.closest('li');
      const beside = mover.dataset.move === 'up' ? row.previousElementSibling : row.nextElementSibling;
      if (!beside) return;
      beside[mover.dataset.move === 'up' ? 'before' : 'after'](row);
      mover.focus();
      announce(mover.dataset.moved);
      ordered(list);
    });
  }

  // ---- Forms that look at themselves: parts of the page follow what is typed ----

  // The same thing in the fresh part, for the focus to go on there.
  const twin = (element, part) => {
    if (!element || !part.contains(element)) return () => {};
    const selector = element.id ? `#${CSS.escape(element.id)}` : `[name="${element.name}"][value="${element.value}"]`;
    return () => find(selector, part)?.focus({ preventScroll: true });
  };
  const renew = (part, fresh) => {
    if (part.tagName === 'IFRAME') {
      // `src` would add a step to the history.
      part.contentWindow?.location.replace(fresh.src);
      part.className = fresh.className;
      return;
    }
    const refocus = twin(document.activeElement, part);
    part.replaceChildren(...fresh.childNodes);
    part.className = fresh.className;
    if (part.dataset.order !== undefined) prepare(part);
    refocus();
  };
  for (const form of findAll('form[data-follow]')) {
    let timer;
    let latest = 0;
    const follow = async (act) => {
      const own = ++latest;
      const body = new URLSearchParams(new FormData(form));
      body.set('act', act);
      const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }).catch(() => undefined);
      if (!answer || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (own !== latest) return;
      for (const part of findAll('[data-part]')) {
        const fresh = find(`[data-part="${part.dataset.part}"]`, page);
        if (!fresh) continue;
        renew(part, fresh);
        // What was typed stays in the form: the sentence about typing it again is for pages that come anew.
        findAll('[data-unscripted]', part).forEach((own) => own.remove());
        if (act !== 'look' && part.dataset.said !== undefined) announce(part.textContent.trim());
      }
      return answer.status;
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(follow, 250, 'look');
    });
    for (const button of findAll('[data-ask]', form)) {
      button.addEventListener('click', async (event) => {
        event.preventDefault();
        if (button.getAttribute('aria-disabled') === 'true') return;
        clearTimeout(timer);
        button.setAttribute('aria-disabled', 'true');
        // Without an answer the page comes anew, through sign-in where that is over.
        if (await follow(button.value) === undefined) form.requestSubmit(button);
        button.removeAttribute('aria-disabled');
      });
    }
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
    const style = time.dataset.day === undefined ? { dateStyle: 'medium', timeStyle: time.dataset.exact === undefined ? 'short' : 'medium' } : { dateStyle: 'medium' };
    const local = new Intl.DateTimeFormat(document.documentElement.lang, style).format(at);
    // Only what is hidden until then may change its width: the rest of the page stays where it is.
    if (time.dataset.day === undefined && time.dataset.clock === undefined) {
      time.title = local;
      continue;
    }
    time.title = time.textContent;
    time.textContent = local;
    // The style sheet hides it until it is the visitor's own.
    delete time.dataset.day;
    delete time.dataset.clock;
  }
})();
