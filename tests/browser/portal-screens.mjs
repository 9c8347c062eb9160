// The screens of the portal, for the checks of portal-pages.test.mjs. One server, one owner who has signed in there with a
// password and an authenticator app.
import { leads } from './lib.mjs';
import { after, lent, opened, wrong } from './opening.mjs';
import { confirmApp, press, signInByPassword } from './people.mjs';

const OWNER = { email: 'owner@example.com', password: 'brass-knob-and-pine-leaf-42' };

export const REGISTRATIONS = `
[sign_in]
sms = true
email_code = true
[[user]]
email = "${OWNER.email}"
password = "${OWNER.password}"
name = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks the Third"
role = "owner"
[[user]]
email = "wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@cholmondeley-marjoribanks.example.com"
phone = "+14155550123"
name = "Ann Example"
[[app]]
name = "North & <wind> of the many long names"
client_id = "northwind"
kind = "web"
redirect_uris = ["https://app.northwind.example.com/a/long/path/to/come/back/to"]
`;

const owner = lent(async (own) => {
  const { page } = own;
  await signInByPassword(own, OWNER, '/admin');
  await leads(page, () => page.locator('a[href*="/login/setup/totp"]').click());
  await confirmApp(page);
  await press(page, '[name="csrf"]');
});

const desk = (path) => opened(async (visitor) => {
  await owner(visitor);
  return `${visitor.server.origin}/admin${path}`;
});

/** A page whose link stands on another one. */
const linked = (from, link) => ({
  status: 200,
  async open(visitor) {
    const { page } = visitor;
    await desk(from).open(visitor);
    await leads(page, () => page.locator(link).first().click());
  },
});

const PATHS = [
  '', '/welcome', '/quick-sign-in', '/mfa', '/sessions', '/sms', '/sms/countries', '/sms/apps', '/sms/test', '/mail', '/mail/templates',
  '/mail/test', '/logs/messages', '/users', '/users/new', '/users/import', '/administrators', '/apps', '/apps/new', '/apps/northwind',
  '/apps/northwind/snippets', '/apps/northwind/secret', '/apps/northwind/delete', '/branding', '/branding/texts', '/branding/texts/ar/login-title',
  '/logs/conversion', '/logs', '/keys', '/limits', '/sessions/end', '/users/export', '/webhooks', '/webhooks/new',
];

/** Groups of screens; `open` gets the visitor. */
export const GROUPS = {
  portal: {
    ...Object.fromEntries(PATHS.map((path) => [`admin${path}`, desk(path)])),
    'admin/users/one': linked('/users', 'main a[href^="/admin/users/"]:not([href$="/new"]):not([href$="/import"])'),
    'admin/mail/template': linked('/mail/templates', 'main a[href*="/mail/templates/"]'),
    'admin/mfa-error': wrong(desk('/mfa'), '#days', '99'),
    'admin/branding-error': wrong(desk('/branding'), '#color', 'red'),
    'admin/quick-sign-in-draft': after(desk('/quick-sign-in'), '[name="move"][value="down:sms"]'),
    setup: opened(({ server }) => `${server.origin}/setup`),
  },
};
