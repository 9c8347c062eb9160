// The screens of the OpenID provider, one by one, for the checks of provider-pages.test.mjs and the pictures of shots.mjs.
// Somebody who tries many device codes is stopped, so each group has a server of its own.
import { askForMail, beginSignIn, enterCode, leads } from './lib.mjs';
import { authorizeUrl, beginDevice, exchange, passLoginBox } from './street.mjs';

// One for each sign-in: between two messages to one mailbox there is a pause.
const LONG_ADDRESSES = Array.from({ length: 8 }, (_, serial) => `hubert.${serial}@example.com`);
const unused = [...LONG_ADDRESSES];

/** Applications of the installation and of others, with names that a careless page would trip over. */
export const registrations = (origin) => `
[[api]]
audience = "https://orders.example.com"
name = "Orders & <more>"
scopes = ["read:orders"]

[[app]]
client_id = "orders"
name = "Orders & <more>"
kind = "spa"
redirect_uris = ["${origin}/callback"]
logout_uris = ["${origin}/bye"]
sms = true
first_party = false
audiences = ["https://orders.example.com"]
claims = { "https://orders.example.com/claims/the-plan-of-the-customer" = "plan" }

[[app]]
client_id = "parcels"
name = "Parcels of the Amalgamated and Independent Forwarding Agents of the Northern and Western Provinces"
kind = "spa"
redirect_uris = ["${origin}/callback"]
logout_uris = ["${origin}/bye"]
sms = true
first_party = false
frontchannel_logout_uri = "${origin}/signed-out?from=doorcode"

[[app]]
client_id = "widget"
name = "Widget"
kind = "spa"
redirect_uris = ["${origin}/callback"]
logout_uris = ["${origin}/bye"]
sms = true

[[app]]
client_id = "television"
name = "Television"
kind = "native"
sms = true

${LONG_ADDRESSES.map((email) => `
[[user]]
email = "${email}"
name = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks the Third"
`).join('')}`;

const WANTED = {
  client_id: 'orders',
  scope: 'openid profile email phone offline_access read:orders',
  resource: 'https://orders.example.com',
  claims: JSON.stringify({ userinfo: { 'https://orders.example.com/claims/the-plan-of-the-customer': null } }),
};

/** Signs in to `parameters.client_id`, unless the session does, and allows what is asked. */
export const arriveAt = async (visitor, application, parameters) => {
  const { page, server } = visitor;
  await page.goto(authorizeUrl(server, application, parameters));
  if (page.url().startsWith(`${server.origin}/login`)) await passLoginBox(visitor);
  if (page.url().startsWith(`${server.origin}/consent`)) await leads(page, () => page.locator('button[value="allow"]').click());
};

/** Signs in as the one with the long name. */
const signInWithLongName = async (visitor) => {
  const { page, server } = visitor;
  const address = unused.pop();
  await beginSignIn(visitor);
  await page.goto(`${page.url()}&way=email`);
  await askForMail(page, address);
  await enterCode(page, await server.codeSentTo(address));
};

/** A visitor signs in once, however often a screen is opened. */
const once = (act) => {
  const done = new WeakSet();
  return async (visitor, application) => {
    if (done.has(visitor)) return;
    await act(visitor, application);
    done.add(visitor);
  };
};

const longName = once(signInWithLongName);
const shortName = once(async (visitor) => {
  await beginSignIn(visitor);
  await passLoginBox(visitor);
});
const bothApplications = once(async (visitor, application) => {
  await arriveAt(visitor, application, WANTED);
  await arriveAt(visitor, application, { client_id: 'parcels', scope: 'openid email' });
});

/** Lets the page stay that would go on by itself. */
const hold = once(({ page }) => page.route('**/answer*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })));

const confirmDevice = async (visitor) => {
  await shortName(visitor);
  await visitor.page.goto((await beginDevice(visitor.server)).verification_uri_complete);
};

const decide = (decision) => async (visitor) => {
  await confirmDevice(visitor);
  await leads(visitor.page, () => visitor.page.locator(`button[value="${decision}"]`).click());
};

/** Groups of screens; `open` gets the visitor and the application. */
export const GROUPS = {
  'questions and answers': {
    consent: {
      status: 200,
      async open(visitor, application) {
        await shortName(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, WANTED));
      },
    },
    'consent-long': {
      status: 200,
      async open(visitor, application) {
        await longName(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, { client_id: 'parcels', prompt: 'consent' }));
      },
    },
    account: {
      status: 200,
      async open(visitor, application) {
        await shortName(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, { client_id: 'widget', prompt: 'select_account' }));
      },
    },
    'account-long': {
      status: 200,
      async open(visitor, application) {
        await longName(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, { client_id: 'parcels', prompt: 'select_account' }));
      },
    },
    'apps-none': {
      status: 200,
      async open(visitor) {
        await shortName(visitor);
        await visitor.page.goto(`${visitor.server.origin}/account/apps`);
      },
    },
    apps: {
      status: 200,
      async open(visitor, application) {
        await bothApplications(visitor, application);
        await visitor.page.goto(`${visitor.server.origin}/account/apps`);
      },
    },
    'apps-removed': {
      status: 200,
      async open(visitor, application) {
        await bothApplications(visitor, application);
        await arriveAt(visitor, application, WANTED);
        await visitor.page.goto(`${visitor.server.origin}/account/apps`);
        await leads(visitor.page, () => visitor.page.locator('form:has([value="orders"]) button').click());
      },
    },
    'form-post': {
      status: 200,
      async open(visitor, application) {
        await shortName(visitor);
        await hold(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, { client_id: 'widget', response_mode: 'form_post' }));
      },
    },
    'web-message': {
      status: 200,
      async open(visitor, application) {
        await shortName(visitor);
        await visitor.page.goto(authorizeUrl(visitor.server, application, { client_id: 'widget', response_mode: 'web_message' }));
      },
    },
    'signed-out-everywhere': {
      status: 200,
      async open(visitor, application) {
        const { page, server } = visitor;
        await hold(visitor);
        await arriveAt(visitor, application, { client_id: 'parcels' });
        await exchange(visitor, application, 'parcels');
        await page.goto(`${server.origin}/oidc/logout?client_id=parcels&post_logout_redirect_uri=${encodeURIComponent(`${application.origin}/bye`)}`);
        await leads(page, () => page.locator('main button').click());
      },
    },
  },
  'a device before': {
    activate: { status: 200, open: ({ page, server }) => page.goto(`${server.origin}/activate`) },
    'activate-error': { status: 422, open: ({ page, server }) => page.goto(`${server.origin}/activate?user_code=no-code`) },
    'activate-confirm': { status: 200, open: confirmDevice },
  },
  'a device allowed': { 'activate-done': { status: 200, open: decide('allow') } },
  'a device refused': { 'activate-refused': { status: 200, open: decide('refuse') } },
  'too many devices': {
    'activate-often': {
      status: 429,
      async open({ page, server }) {
        // Behind a proxy networks are counted; this machine itself is not while developing.
        const address = `${server.origin}/activate?user_code=BCDF-GHJK`;
        const headers = { 'x-forwarded-for': '203.0.113.9' };
        await page.setExtraHTTPHeaders(headers);
        for (let tries = 0; tries < 80 && (await fetch(address, { headers })).status !== 429;) tries += 1;
        await page.goto(address);
      },
    },
  },
};

/** Behind a proxy, as a server of several people is. */
export const BEHIND_A_PROXY = { settings: { DOORCODE__SERVER__TRUSTED_PROXIES: '127.0.0.1/32' } };
