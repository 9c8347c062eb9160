// The screens between a first proof and a session, for the checks of step-pages.test.mjs and the pictures of shots.mjs.
// Each group has a server of its own.
import assert from 'node:assert/strict';
import { beginSignIn, freshNumber, sleep } from './lib.mjs';
import { after, lent, once, opened, sent, toMailbox, toNumber, wrong } from './opening.mjs';
import { addAuthenticator, confirmApp, fillIn, press, signInByPassword } from './people.mjs';
import { OWNER, TENANT, newcomer, owner, stranger, waiting } from './residents.mjs';

const waitingOwner = waiting(OWNER, owner);

const step = (method) => opened(async (visitor) => `${await waitingOwner(visitor)}&method=${method}`);

/** Waits for the end of the pause between two messages, where somebody set this step up a moment ago. */
const patiently = (act) => async (visitor) => {
  const address = visitor.page.url();
  while (await act(visitor) === 429) {
    await sleep(3_000);
    await visitor.page.goto(address);
  }
};

const recovery = opened(async (visitor) => (await waitingOwner(visitor)).replace('/login/mfa', '/login/recovery'));

const SECOND_STEP = {
  'mfa-totp': step('totp'),
  'mfa-totp-error': wrong(step('totp'), '#code', '12'),
  'mfa-passkey': step('passkey'),
  'mfa-passkey-error': after(step('passkey'), 'form[data-passkey] [type="submit"]', 422),
  'mfa-sms': step('sms'),
  'mfa-email': step('email'),
  recovery,
  'recovery-error': wrong(recovery, '#recovery', 'no code'),
  'mfa-email-sent': sent(step('email'), patiently(({ page }) => press(page, '[name="method"]'))),
  'mfa-sms-sent': sent(step('sms'), patiently(({ page }) => press(page, '[name="method"]'))),
  'codes-after-use': {
    status: 200,
    async open(visitor) {
      const left = await owner(visitor);
      const { context, page } = visitor;
      await context.clearCookies({ name: /^dc_(?!lang)/ });
      await signInByPassword(visitor, OWNER);
      await page.goto(page.url().replace('/login/mfa', '/login/recovery'));
      await fillIn(page, '#recovery', left.codes.pop());
      // These replace the ones before.
      left.codes = await page.locator('#codes li').allTextContents();
    },
  },
};

/** Policy comes to require a second step, which this person has yet to set up. */
const required = once(({ server }) => server.apply('[mfa]\npolicy = "required"\n'), ({ server }) => server);
const enrolling = waiting(TENANT, required);

const set = (path) => opened(async (visitor) => (await enrolling(visitor)).replace('/login/setup', `/login/setup${path}`));

const SET_UP = {
  setup: set(''),
  'setup-totp': set('/totp'),
  'setup-totp-error': wrong(set('/totp'), '#code', '12'),
  'setup-passkey': set('/passkey'),
  'setup-passkey-error': after(set('/passkey'), 'form[data-passkey] [type="submit"]', 422),
  'setup-sms': set('/sms'),
  'setup-sms-error': wrong(set('/sms'), '#phone', '12'),
  'setup-sms-code': sent(set('/sms'), toNumber),
  'setup-email': set('/email'),
  'setup-email-error': wrong(set('/email'), '#email', 'ann@'),
  'setup-email-code': sent(set('/email'), toMailbox('tenant.elsewhere@example.com')),
  'codes-first': {
    status: 200,
    async open(visitor) {
      const { context, page } = visitor;
      await required(visitor);
      await context.clearCookies({ name: 'dc_session' });
      await newcomer(visitor);
      await page.goto(page.url().replace('/login/setup', '/login/setup/totp'));
      await confirmApp(page);
    },
  },
};

/** Signs in to an application by a code, which an offer follows. Returns the offer's address. */
const offered = (way, field, to) => opened(lent(async (own) => {
  const { page, server } = own;
  // The browser could make a passkey.
  await addAuthenticator(own);
  await beginSignIn(own);
  await page.goto(`${page.url()}&way=${way}`);
  await fillIn(page, field, to);
  await fillIn(page, '#code', await server.codeSentTo(to));
  assert.equal(new URL(page.url()).pathname, '/login/setup');
  return page.url();
}));

const OFFERS = {
  'offer-second-way': offered('sms', '#phone', freshNumber().e164),
  'offer-passkey': offered('email', '#email', stranger().email),
};

/** Groups of screens; `open` gets the visitor. */
export const GROUPS = { 'a second step': SECOND_STEP, offers: OFFERS, 'a second step to set up': SET_UP };
