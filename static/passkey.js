// Passkeys: fetches the question, puts it to the person, and sends the answer with the form. For pages that have
//   <form method="post" data-passkey data-options-url data-cancelled data-failed>, perhaps with data-create (a new passkey),
//   data-conditional (offered in a field too), texts data-insecure, data-registered and data-unsupported, or data-unknown and
//   data-rp-id (a credential to forget); inside it tx, csrf, an empty "credential", a role="status" and a submit button.
// Without script the credential stays empty, and the server says what is missing.
(() => {
  'use strict';

  const Passkeys = window.PublicKeyCredential;
  const supported = isSecureContext && Passkeys && navigator.credentials;
  const forms = [...document.querySelectorAll('form[data-passkey]')];

  // ---- JSON and back, where the browser does not do it ----

  const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const withBytes = (object) => ({ ...object, id: toBytes(object.id) });

  const read = (json, create) => {
    const parse = create ? 'parseCreationOptionsFromJSON' : 'parseRequestOptionsFromJSON';
    if (Passkeys[parse]) return Passkeys[parse](json);
    const options = { ...json, challenge: toBytes(json.challenge) };
    if (json.user) options.user = withBytes(json.user);
    for (const list of ['allowCredentials', 'excludeCredentials']) options[list] = json[list]?.map(withBytes) ?? [];
    return options;
  };

  const write = (made) => {
    // A password manager's own object may have a toJSON that throws.
    try { return JSON.stringify(made.toJSON()); } catch { /* by hand, then */ }
    const id = toText(made.rawId);
    const response = { transports: made.response.getTransports?.() ?? [] };
    for (const field of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (made.response[field]) response[field] = toText(made.response[field]);
    }
    return JSON.stringify({ id, rawId: id, type: made.type, response, clientExtensionResults: {} });
  };

  // ---- Asking ----

  // A page can have one question open: pressing the button ends the one in the field.
  let asked;
  let renewal;

  const ask = async (form, conditional) => {
    asked?.abort();
    clearTimeout(renewal);
    asked = new AbortController();
    const { signal } = asked;
    const create = form.dataset.create !== undefined;

    const body = new URLSearchParams(new FormData(form));
    body.delete('credential');
    if (conditional) body.set('conditional', '1');
    const answer = await fetch(form.dataset.optionsUrl, { method: 'POST', body, signal, redirect: 'error' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const options = { publicKey: read((await answer.json()).publicKey, create), signal };
    if (conditional) options.mediation = 'conditional';
    return write(await navigator.credentials[create ? 'create' : 'get'](options));
  };

  const send = (form, button, credential) => {
    form.elements.credential.value = credential;
    form.requestSubmit(button);
  };

  // ---- In a field ----

  // A question lives five minutes, a page longer.
  const RENEWED_AFTER = 240_000;

  const offer = async (form) => {
    if (form.dataset.conditional === undefined) return;
    try {
      if (!await Passkeys.isConditionalMediationAvailable?.()) return;
      const answer = ask(form, true);
      renewal = setTimeout(() => {
        if (!document.hidden) offer(form);
        else document.addEventListener('visibilitychange', () => offer(form), { once: true });
      }, RENEWED_AFTER);
      send(form, undefined, await answer);
    } catch {
      // Ended by a press, by a renewal or by the person: nothing to say.
    }
  };

  // ---- By button ----

  const say = (form, text = '') => {
    const status = form.querySelector('[role="status"]');
    if (!status) return;
    // A live region that gets the words it already holds stays silent.
    status.textContent = '';
    if (text) setTimeout(() => { status.textContent = text; }, 50);
  };

  const press = async (form, button) => {
    if (form.dataset.asking !== undefined) return;
    form.dataset.asking = '';
    say(form);
    try {
      send(form, button, await ask(form));
    } catch (error) {
      const { cancelled, failed, insecure, registered, unsupported } = form.dataset;
      const texts = {
        NotAllowedError: cancelled,
        AbortError: cancelled,
        SecurityError: insecure,
        InvalidStateError: registered,
        NotSupportedError: unsupported,
      };
      say(form, texts[error.name] ?? failed);
      // The browser's sheet may have taken the focus with it.
      button.focus();
      offer(form);
    }
    delete form.dataset.asking;
  };

  // On the document, before the form's own listeners: whoever counts submissions must not count this one.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!forms.includes(form) || form.elements.credential.value) return;
    event.preventDefault();
    if (supported) press(form, event.submitter ?? form.querySelector('[type="submit"]'));
  }, true);

  for (const form of forms) {
    if (supported) {
      const { unknown: credentialId, rpId } = form.dataset;
      // The browser offers it no more.
      if (credentialId) Passkeys.signalUnknownCredential?.({ rpId, credentialId }).catch(() => {});
      offer(form);
    } else {
      for (const button of form.querySelectorAll('[type="submit"]')) button.hidden = true;
      say(form, form.dataset.unsupported);
    }
  }

  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    // Brought back by Back: that credential was used up.
    for (const form of forms) {
      form.elements.credential.value = '';
      if (supported) offer(form);
    }
  });
})();
