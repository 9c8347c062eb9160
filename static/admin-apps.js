// Says beside a list of addresses what is wrong with its lines while it is typed. The rule and the words are the server's.
(() => {
  'use strict';

  const form = document.querySelector('form[data-check]');
  const sample = form?.querySelector('template[data-wrong]');
  const status = document.querySelector('#status');
  if (!sample) return;
  const lists = ['redirect_uris', 'logout_uris', 'origins'].map((name) => form.elements[name]).filter(Boolean);

  const sentence = (one) => {
    const shown = sample.content.firstElementChild.cloneNode(true);
    const [at, value, words] = ['at', 'value', 'words'].map((part) => shown.querySelector(`[data-${part}]`));
    words.textContent = one.words;
    if (one.at) {
      at.textContent = one.at;
      value.textContent = one.value;
    } else {
      at.parentElement.replaceChildren(at.previousElementSibling, words);
    }
    return shown;
  };

  const show = (list, found) => {
    const id = `${list.id}-err`;
    let place = document.getElementById(id);
    if (!place && found.length > 0) {
      place = document.createElement('div');
      place.id = id;
      list.before(place);
    }
    place?.replaceChildren(...found.map(sentence));
    if (found.length > 0) list.setAttribute('aria-invalid', 'true');
    else list.removeAttribute('aria-invalid');
    const described = (list.getAttribute('aria-describedby') ?? '').split(' ').filter((own) => own && own !== id);
    if (found.length > 0) described.push(id);
    list.setAttribute('aria-describedby', described.join(' '));
  };

  let timer;
  let latest = 0;
  let said = '';
  // Only lists that were typed in: nobody is told of what they have not come to yet.
  const touched = new Set();

  const check = async () => {
    const own = ++latest;
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, kind: form.elements.kind.value });
    for (const list of lists) body.set(list.name, list.value);
    const answer = await fetch(form.dataset.check, { method: 'POST', body, credentials: 'same-origin' }).catch(() => undefined);
    if (!answer?.ok || answer.redirected) return;
    const found = await answer.json().catch(() => undefined);
    if (!Array.isArray(found) || own !== latest) return;
    for (const list of lists.filter((list) => touched.has(list))) show(list, found.filter((one) => one.field === list.name));
    const words = found
      .filter((one) => touched.has(form.elements[one.field]))
      .map((one) => [one.at, one.words].filter(Boolean).join(' '))
      .join(' ');
    // The same sentence twice tells nothing new.
    if (words !== said && status) status.textContent = words;
    said = words;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, 600);
  };
  for (const list of lists) {
    list.addEventListener('input', () => {
      touched.add(list);
      later();
    });
  }
  // What an address may be depends on the kind.
  form.addEventListener('change', (event) => {
    if (event.target.name !== 'kind') return;
    for (const list of lists.filter((list) => list.value.trim() !== '')) touched.add(list);
    later();
  });
})();
