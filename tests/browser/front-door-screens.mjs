// The screens before a first proof, other than those of texts and mails in screens.mjs, and where links in mails lead: for the
// checks of step-pages.test.mjs and the pictures of shots.mjs. They have a server of their own.
import assert from 'node:assert/strict';
import { askForMail } from './lib.mjs';
import { after, inOwnBrowser, lent, mailed, once, opened, sent, way, wrong } from './opening.mjs';
import { fillIn, press, setUpApp } from './people.mjs';
import { CALLER, OWNER, newcomer, stranger } from './residents.mjs';
import { passLoginBox } from './street.mjs';

const identified = (person) => sent(way('password'), ({ page }) => fillIn(page, '#email', person.email));
const forgotten = () => sent(way('password', '/login/forgot'), ({ page }) => fillIn(page, '#email', stranger().email));
const newPassword = () => sent(way('password', '/login/forgot'), async ({ page, server }) => {
  const { email } = stranger();
  await fillIn(page, '#email', email);
  await fillIn(page, '#code', await server.codeSentTo(email));
});

const mailedLink = lent(async (own) => {
  const { email } = stranger();
  await way('email').open(own);
  await askForMail(own.page, email);
  return mailed(own.server, email, '/login/link/');
});

/** An account whose number was proven long ago, and whose owner has a mailbox and no second step. */
const oldNumber = lent(async (own) => {
  const { page, server } = own;
  await server.rewrite('UPDATE address SET proven_at = 0');
  await way('sms').open(own);
  await passLoginBox(own, { e164: CALLER.phone });
  assert.match(page.url(), /\/login\/old-number/);
  return page.url();
});

const again = opened(oldNumber);

const claim = once(async (visitor) => {
  await again.open(visitor);
  await press(visitor.page, '[name="csrf"]');
}, ({ server }) => server);

/** An invitation to an account, which its guest may have made meanwhile. */
const invitation = (email, meanwhile = async () => {}) => once(async (visitor) => {
  const link = await visitor.server.command('user', 'invite', '--email', email);
  await meanwhile(visitor, email);
  return link;
}, ({ server }) => server);

const invited = invitation('guest.of.the.house@example.com');
const taken = invitation('another.guest@example.com', (visitor, email) => inOwnBrowser(visitor, async (own) => {
  await way('email').open(own);
  await askForMail(own.page, email);
  await fillIn(own.page, '#code', await own.server.codeSentTo(email));
}));

/** The link in the notice that a first second step brings. */
const notice = (visitor) => inOwnBrowser(visitor, async (own) => {
  const { email } = await newcomer(own, '/account/security');
  await setUpApp(own.page);
  return mailed(own.server, email, '/account/disown/');
});
const noticed = once(notice, ({ server }) => server);

const FRONT_DOOR = {
  'login-identifier': way('password'),
  'login-identifier-error': wrong(way('password'), '#email', 'hubert@'),
  'login-password': identified(OWNER),
  'login-password-error': wrong(identified(OWNER), '#password'),
  'login-passkey-error': after(way('sms'), 'form[data-passkey] [type="submit"]', 422),
  forgot: way('password', '/login/forgot'),
  'forgot-error': wrong(way('password', '/login/forgot'), '#email', 'hubert@'),
  'forgot-code': forgotten(),
  'forgot-code-error': wrong(forgotten(), '#code', '12'),
  'new-password': newPassword(),
  'new-password-error': wrong(newPassword(), '#password', 'short'),
  signup: way('sms', '/signup'),
  'signup-error': wrong(way('sms', '/signup'), '#phone', '12'),
  'signup-mail': way('email', '/signup'),
  'signup-mail-error': wrong(way('email', '/signup'), '#email', 'hubert@'),
  link: opened(mailedLink),
  'link-elsewhere': {
    status: 200,
    async open(visitor) {
      const link = await mailedLink(visitor);
      await visitor.context.clearCookies({ name: /^dc_(?!lang)/ });
      await visitor.page.goto(link);
    },
  },
  invite: opened(invited),
  'invite-taken': after(opened(taken), 'main form button', 409),
  disown: opened(noticed),
  disowned: after(opened(notice), 'main form button'),
  'old-number': again,
  'old-number-claimed': {
    status: 200,
    async open(visitor) {
      await claim(visitor);
      await again.open(visitor);
    },
  },
};

/** Groups of screens; `open` gets the visitor. */
export const GROUPS = { 'the front door': FRONT_DOOR };
