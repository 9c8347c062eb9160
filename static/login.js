// Shortens the sign-in pages; every one of them works without it.
(() => {
  'use strict';

  const find = (selector, root = document) => root.querySelector(selector);
  const findAll = (selector, root = document) => [...root.querySelectorAll(selector)];

  let announcing;
  const announce = (text) => {
    const status = find('#status');
    if (!status || !text) return;
    // A live region that gets the words it already holds stays silent.
    status.textContent = '';
    clearTimeout(announcing);
    announcing = setTimeout(() => { status.textContent = text; }, 50);
  };

  // Replaces the words of a button, keeps its icons, and returns the way back.
  const swapText = (button, text) => {
    const before = [...button.childNodes];
    const icons = before.filter((node) => node instanceof SVGElement);
    button.replaceChildren(...icons, text);
    return () => button.replaceChildren(...before);
  };

  // ---- Submitting once ----

  const BUSY_ANNOUNCED_AFTER = 1_000;
  const BUSY_AT_MOST = 30_000;

  const guard = (form) => {
    let release = () => {};

    form.addEventListener('submit', (event) => {
      if (form.dataset.busy !== undefined) event.preventDefault();
      if (event.defaultPrevented) return;

      // Not `disabled`: that drops focus, and the button's own value from the request.
      form.dataset.busy = '';
      const door = form.closest('.doorway');
      if (!matchMedia('(prefers-reduced-motion: reduce)').matches) door?.classList.add('closing');

      const button = event.submitter ?? find('[type="submit"]', form);
      const label = button?.dataset.busyLabel;
      const restore = label ? swapText(button, label) : () => {};
      const speak = setTimeout(announce, BUSY_ANNOUNCED_AFTER, label);
      // Pressing the browser's Stop fires no event, and must not leave a dead form behind.
      const expire = setTimeout(() => release(), BUSY_AT_MOST);

      release = () => {
        clearTimeout(speak);
        clearTimeout(expire);
        restore();
        door?.classList.remove('closing');
        delete form.dataset.busy;
        release = () => {};
      };
    });

    // Only a page brought back by Back: the first pageshow comes after images have loaded,
    // when an early press may already be on its way.
    addEventListener('pageshow', (event) => { if (event.persisted) release(); });
  };

  // ---- The code field ----

  // Each of the three blocks starts at a multiple of sixteen, so the low four bits are the digit.
  const toAscii = (text) => text.replace(
    /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g,
    (digit) => String(digit.charCodeAt(0) & 0xF),
  );

  // "G-482615 is your code for 2 devices": the only run as long as a code is the code.
  const readCode = (text, length) => {
    const runs = toAscii(text).match(/[0-9]+/g) ?? [];
    const codes = runs.filter((run) => run.length === length);
    return (codes.length === 1 ? codes[0] : runs.join('')).slice(0, length);
  };

  const codeField = (plate) => {
    const input = find('input', plate);
    const length = Number(plate.dataset.length);
    if (!input || !length) return;

    const tidy = () => {
      const code = readCode(input.value, length);
      if (code !== input.value) {
        const caret = readCode(input.value.slice(0, input.selectionStart), length).length;
        input.value = code;
        if (document.activeElement === input) input.setSelectionRange(caret, caret);
      }
      plate.style.setProperty('--n', Math.min(code.length, length - 1));
    };

    // Rewriting the value in the middle of a composition breaks Japanese and Chinese keyboards.
    input.addEventListener('input', (event) => { if (!event.isComposing) tidy(); });
    input.addEventListener('compositionend', tidy);

    // A whole code replaces what is there, wherever the caret stands.
    input.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text') ?? '';
      if (readCode(pasted, length).length === length) input.select();
    });

    // defaultValue is what the server sent back; digits typed before this script ran are not to be selected.
    if (input.defaultValue && input.value === input.defaultValue) {
      const select = () => input.select();
      if (document.activeElement === input) select();
      else input.addEventListener('focus', select, { once: true });
    }

    tidy();
    if (input.dataset.webotp !== undefined) awaitText(input, length, tidy);
  };

  // The browser asks the person before it hands the code over. That is the one case in which
  // the form is sent unasked; a last digit typed by hand may be a wrong one.
  const awaitText = async (input, length, tidy) => {
    const { form } = input;
    if (!form || !isSecureContext || !('OTPCredential' in window)) return;

    const controller = new AbortController();
    const stop = () => controller.abort();
    form.addEventListener('submit', stop);
    input.addEventListener('input', stop);
    addEventListener('pagehide', stop);

    try {
      const text = await navigator.credentials.get({ otp: { transport: ['sms'] }, signal: controller.signal });
      if (!text?.code || controller.signal.aborted) return;
      input.value = text.code;
      tidy();
      if (input.value.length === length) form.requestSubmit();
    } catch {
      // Refused, timed out or aborted: the person types the code.
    }
  };

  // ---- Waiting ----

  const resend = (item) => {
    const button = find('button', item);
    const wait = find('.wait', item);
    const digits = wait && find('.num', wait);
    const seconds = Number(item.dataset.seconds);
    if (!button || !digits || !(seconds > 0)) return;

    // The wall clock goes on while a locked phone stops timers.
    const readyAt = Date.now() + seconds * 1000;
    const showWait = (waiting) => {
      wait.hidden = !waiting;
      button.hidden = waiting;
    };
    const tick = () => {
      const left = readyAt - Date.now();
      if (left <= 0) {
        showWait(false);
        announce(item.dataset.ready);
        return;
      }
      const whole = Math.ceil(left / 1000);
      digits.textContent = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
      setTimeout(tick, left % 1000 || 1000);
    };

    showWait(true);
    tick();
  };

  const NUDGE_AFTER = 30_000;

  const nudge = (help) => setTimeout(() => {
    if (!help.open) help.classList.add('nudge');
  }, NUDGE_AFTER);

  // The first words stay the server's: they were right when the page was made, whatever the clock here says.
  const minutesLeft = (element) => {
    const { until, template } = element.dataset;
    if (!template || !Number(until)) return;
    const timer = setInterval(() => {
      const minutes = Math.max(0, Math.ceil((Number(until) - Date.now()) / 60_000));
      element.textContent = template.replace('{n}', minutes);
      if (minutes === 0) clearInterval(timer);
    }, 30_000);
  };

  // The page says 14:33 UTC, and the style sheet hides it until this is done.
  // Digits stay Western, as they are in codes and numbers.
  const showLocalDay = (times) => {
    const format = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, { dateStyle: 'long' });
    for (const time of times) {
      const words = find('bdi', time) ?? time;
      words.dir = 'auto';
      words.textContent = format.format(new Date(time.dateTime));
      delete time.dataset.day;
    }
  };

  // ---- Passwords and lists to keep ----

  const offerToShow = (buttons) => {
    for (const button of buttons) {
      const field = find(button.dataset.show);
      button.hidden = false;
      button.addEventListener('click', () => {
        const shown = field.type === 'text';
        field.type = shown ? 'password' : 'text';
        button.setAttribute('aria-pressed', String(!shown));
        field.focus();
      });
      // What is sent stays a password to the browser's keeper of passwords.
      field.form.addEventListener('submit', () => { field.type = 'password'; });
    }
  };

  const offerToPrint = (buttons) => {
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener('click', () => print());
    }
  };

  const showLocalClock = (times) => {
    const format = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, { hour: 'numeric', minute: '2-digit' });
    for (const time of times) {
      const words = find('bdi', time) ?? time;
      // "2:33 م" runs from right to left, as the server's words do not.
      words.dir = 'auto';
      words.textContent = format.format(new Date(time.dateTime));
      delete time.dataset.clock;
    }
  };

  // ---- Other tabs ----

  const ANSWERED_WITHIN = 1_500;

  // The page after the last step is the application's, so nobody can say "signed in" there. What is told is that a code
  // was sent off; tabs that still ask then look at their own page again.
  const tellOtherTabs = () => {
    if (!('BroadcastChannel' in window)) return;
    const banner = find('#elsewhere');
    const channel = new BroadcastChannel('doorcode');
    const tell = () => channel.postMessage('look');
    if ('signedIn' in document.body.dataset) tell();
    find('form[action="/login/code"]')?.addEventListener('submit', tell);
    if (!banner) return;

    const look = async () => {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (!banner.hidden || !/<body[^>]* data-signed-in/.test(await answer.text())) return;
      banner.hidden = false;
      announce(banner.textContent.trim());
    };
    channel.onmessage = () => setTimeout(() => look().catch(() => {}), ANSWERED_WITHIN);
  };

  // ---- Passkeys ----

  // Tells the server that this browser can make a passkey: it offers none elsewhere.
  const tellOfPasskeys = async (form) => {
    if (!form || !await window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable?.()) return;
    const mark = Object.assign(document.createElement('input'), { type: 'hidden', name: 'passkeys', value: '1' });
    form.append(mark);
  };

  // ---- Copying ----

  const COPIED_FOR = 2_000;
  const copied = new WeakSet();

  const showCopyButtons = (root) => {
    if (!navigator.clipboard) return;
    for (const button of findAll('button[data-copy]', root)) button.hidden = false;
  };

  const copy = async (button) => {
    const source = find(button.dataset.copy);
    if (!source || copied.has(button)) return;
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
    } catch {
      // Not allowed here: leave the text selected, one key press from copied.
      getSelection().selectAllChildren(source);
      return;
    }
    const label = button.dataset.copied;
    if (!label) return;
    copied.add(button);
    const restore = swapText(button, label);
    announce(label);
    setTimeout(() => { restore(); copied.delete(button); }, COPIED_FOR);
  };

  // On the document, as the outbox brings in new messages while it is open.
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-copy]');
    if (button) copy(button);
  });
  document.addEventListener('doorcode:content', ({ target }) => showCopyButtons(target));

  findAll('form[data-guard]').forEach(guard);
  findAll('.keyplate[data-length]').forEach(codeField);
  findAll('[data-resend]').forEach(resend);
  findAll('details.help').forEach(nudge);
  findAll('[data-until]').forEach(minutesLeft);
  showLocalClock(findAll('time[data-clock]'));
  showLocalDay(findAll('time[data-day]'));
  tellOtherTabs();
  tellOfPasskeys(find('form[action="/login/code"]')).catch(() => {});
  offerToShow(findAll('button[data-show]'));
  offerToPrint(findAll('button[data-print]'));
  showCopyButtons(document);
})();
