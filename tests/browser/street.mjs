// Applications next door: a small listener on a port of its own, registered at the server, that notes what reaches it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { askForCode, enterCode, freshNumber, house } from './lib.mjs';

const html = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><main><h1>${title}</h1>${body}</main></html>`;

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// A page of the application's that listens to other windows, and opens or frames an address of the server's.
const listening = (address, frames) => html('Listening', `
<script>window.heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));</script>
${frames ? `<iframe title="Sign-in" src="${quoted(address)}"></iframe>` : `<a href="${quoted(address)}" target="sign-in" rel="opener">Sign in</a>`}`);

/** Starts an application. `requests` are what reached it: method, path, query and form. */
export const openApplication = async () => {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url, 'http://localhost');
    let body = '';
    request.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => {
      const query = Object.fromEntries(searchParams);
      requests.push({ method: request.method, path, query, form: Object.fromEntries(new URLSearchParams(body)) });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const isListening = path === '/opener' || path === '/framer';
      response.end(isListening ? listening(query.to, path === '/framer') : html(`Application ${path}`, '<p>Thank you.</p>'));
    });
  });
  await new Promise((resolve) => { server.listen(0, 'localhost', resolve); });
  return {
    origin: `http://localhost:${server.address().port}`,
    requests,
    /** What reached a path since the last time somebody asked. */
    takeFrom(path) {
      const taken = requests.filter((request) => request.path === path);
      requests.splice(0, requests.length, ...requests.filter((request) => request.path !== path));
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** A `house` with an application next door. `registrations` makes the apply file from the application's origin. */
export const street = (registrations, serverOptions) => {
  let application;
  after(() => application?.close());
  return house(serverOptions, async (own) => {
    application = await openApplication();
    own.application = application;
    own.server.neighbours.push(application.origin);
    await own.server.apply(registrations(application.origin));
  });
};

export const VERIFIER = 'a-verifier-of-forty-three-characters-or-more-than-that';

/** The address of an authorization request; parameters that are `undefined` are left out. */
export const authorizeUrl = (server, application, parameters) => {
  const all = {
    response_type: 'code',
    redirect_uri: `${application.origin}/callback`,
    scope: 'openid',
    state: 'a state',
    nonce: 'n-0S6',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== undefined));
  return `${server.origin}/authorize?${query}`;
};

const post = async (server, path, parameters) => {
  const body = new URLSearchParams(parameters);
  return (await fetch(`${server.origin}${path}`, { method: 'POST', body, headers: { connection: 'close' } })).json();
};

/** Exchanges the code in the address of the application's page for tokens. */
export const exchange = async ({ page, server }, application, client_id) => {
  const code = new URL(page.url()).searchParams.get('code');
  const redirect_uri = `${application.origin}/callback`;
  return post(server, '/oauth/token', { grant_type: 'authorization_code', client_id, code, code_verifier: VERIFIER, redirect_uri });
};

/** Uses a refresh token. */
export const refresh = (server, client_id, refresh_token) => post(server, '/oauth/token', { grant_type: 'refresh_token', client_id, refresh_token });

/** Does the login box's two steps, which must be open, with a number that nobody has used. Returns the number. */
export const passLoginBox = async ({ page, server }, number = freshNumber()) => {
  await askForCode(page, number.e164);
  assert.match(page.url(), /\/login\/code\?tx=/);
  await enterCode(page, await server.codeSentTo(number.e164));
  return number;
};

/** Presses Tab until an element has the focus; how often that took. */
export const tabTo = async (page, wanted, atMost = 20) => {
  for (let stops = 0; stops < atMost; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return stops;
    await page.keyboard.press('Tab');
  }
  return assert.fail('Tab does not get there');
};

/** What Tab stops at from the top of the page: ids of fields, else the first line of what is written there. */
export const tabStops = async (page, count) => {
  const stops = [];
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement.id || document.activeElement.innerText.trim().split(/[:\n]/)[0]));
  }
  return stops;
};

export const listed = (page) => page.locator('main li').allInnerTexts();

/** Begins a device's sign-in, and returns what the device is told. */
export const beginDevice = (server) => post(server, '/oauth/device/code', { client_id: 'television', scope: 'openid phone offline_access' });

/** What the device hears when it asks: its tokens or an error. */
export const askAsDevice = (server, { device_code }) => post(server, '/oauth/token', {
  grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
  client_id: 'television',
  device_code,
});
