// A browser without script and without windows: cookies, redirects, forms.
import assert from 'node:assert/strict';
import { readPage } from './page.mjs';

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 10;

export class PlainBrowser {
  #cookies = new Map();

  /** `staysOn(url)` tells which redirects are followed; without it all are. */
  constructor({ staysOn = () => true } = {}) {
    this.staysOn = staysOn;
  }

  #cookiesFor(url) {
    const { hostname, pathname, protocol } = new URL(url);
    return [...this.#cookies.values()]
      .filter((cookie) => cookie.host === hostname && pathname.startsWith(cookie.path) && (!cookie.secure || protocol === 'https:' || hostname === 'localhost'))
      .map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  #keep(url, headers) {
    const host = new URL(url).hostname;
    for (const line of headers.getSetCookie()) {
      const [pair, ...rest] = line.split(';');
      const name = pair.slice(0, pair.indexOf('=')).trim();
      const options = Object.fromEntries(rest.map((part) => part.trim().split('=')).map(([key, value = '']) => [key.toLowerCase(), value]));
      const path = options.path ?? '/';
      const key = `${host} ${path} ${name}`;
      const over = options['max-age'] === undefined ? options.expires && Date.parse(options.expires) <= Date.now() : Number(options['max-age']) <= 0;
      if (over) this.#cookies.delete(key);
      else this.#cookies.set(key, { host, path, name, value: pair.slice(pair.indexOf('=') + 1).trim(), secure: 'secure' in options });
    }
  }

  /**
   * Loads an address and follows redirects. Returns where it ended: `{ status, url, headers, page }`, or `{ leftFor }` when
   * a redirect leads to where this browser does not follow.
   */
  async go(address, { method = 'GET', body, from } = {}) {
    let url = address;
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': 'en-US', connection: 'close' };
      const cookies = this.#cookiesFor(url);
      if (cookies) headers.cookie = cookies;
      if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
      if (from && method === 'POST') headers.origin = new URL(from).origin;
      if (from) headers['sec-fetch-site'] = new URL(from).origin === new URL(url).origin ? 'same-origin' : 'cross-site';

      const answer = await fetch(url, { method, headers, body, redirect: 'manual' });
      this.#keep(url, answer.headers);
      const text = await answer.text();
      const location = answer.headers.get('location');
      if (!REDIRECTS.includes(answer.status) || !location) {
        return { status: answer.status, url, headers: answer.headers, page: readPage(text, url) };
      }
      if (![307, 308].includes(answer.status)) [method, body] = ['GET', undefined];
      url = new URL(location, url).href;
      if (!this.staysOn(url)) return { leftFor: url };
    }
    return assert.fail(`more than ${MOST_REDIRECTS} redirects, the last to ${url}`);
  }

  /** What would be sent when the form's main button is pressed, with `typed` in its fields. */
  filled(form, typed = {}) {
    const fields = form.fields.map(([name, value]) => [name, typed[name] ?? value]);
    const button = form.buttons.find(({ main }) => main) ?? form.buttons[0];
    if (button?.name) fields.push([button.name, button.value]);
    return new URLSearchParams(fields);
  }

  submit(page, form, typed) {
    const sent = this.filled(form, typed);
    if (form.method === 'POST') return this.go(form.action, { method: 'POST', body: sent.toString(), from: page.url });
    const target = new URL(form.action);
    target.search = sent.toString();
    return this.go(target.href, { from: page.url });
  }
}
