// Accounts as their owners meet them: signing up, second steps, the phone, passkeys, other browsers, and the end.
import assert from 'node:assert/strict';
import { eventually, freshNumber, heading, house, leads, sleep } from './lib.mjs';
import { addAuthenticator, addPasskey, addPhone, fillIn, setUpApp } from './people.mjs';

const here = house({}, async ({ server }) => {
  await server.apply('[sign_in]\nsms = true\nemail_code = true\npassword = true\npasskey = true\n');
});
const { story } = here;

let people = 0;
const signUp = async ({ page, server }) => {
  const email = `ann.${people++}@example.com`;
  await page.goto(`${server.origin}/account/security`);
  await page.goto(`${page.url().replace('/login?', '/signup?')}&way=email`);
  await page.locator('#name').fill('Ann Example');
  await fillIn(page, '#email', email);
  await fillIn(page, '#code', await server.codeSentTo(email));
  assert.equal(await heading(page), 'Privacy & Security');
  return email;
};

const signOut = async (page, server) => {
  await page.goto(`${server.origin}/oidc/logout`);
  await leads(page, () => page.locator('main form button').first().click());
  assert.equal(await heading(page), "You're signed out");
};

for (const [how, javaScriptEnabled] of [['with script', true], ['without script', false]]) {
  story(`a new user's whole tour, ${how}`, { javaScriptEnabled, timeout: 120_000 }, async ({ page, server }) => {
    const email = await signUp({ page, server });
    // The phone waits for another second step, and says why (R4).
    assert.ok(await page.getByRole('button', { name: 'Set up' }).isDisabled());
    assert.match(await page.locator('#phone-why').innerText(), /a lost phone can't lock you out/);
    const { codes } = await setUpApp(page);

    await leads(page, () => page.locator('a[href="/account/phone"]').click());
    const number = await addPhone({ page, server });
    assert.match(await page.locator('.note[role="status"]').innerText(), /You can now sign in with your number/);
    const [notice] = await eventually('the notice', async () => {
      const mails = await server.outbox(email);
      return mails[0].subject === 'Signing in by text was turned on' && mails;
    });
    assert.match(notice.body, /\/account\/disown\//);
    assert.ok(!notice.body.includes(number.e164), 'the whole number stands in a mail');

    await signOut(page, server);
    await sleep(30_500);
    await page.goto(`${server.origin}/account/security`);
    await page.goto(`${page.url()}&way=sms`);
    await fillIn(page, '#phone', number.e164);
    await fillIn(page, '#code', await server.codeSentTo(number.e164));
    // The text alone opens nothing, and the next step is another thing than a text (R8).
    assert.equal(await heading(page), 'One more step');
    assert.match(await page.locator('main').innerText(), /authenticator app/);
    await leads(page, () => page.getByRole('link', { name: 'Use a recovery code' }).click());
    await fillIn(page, '#recovery', codes[0].toLowerCase());
    assert.equal(await heading(page), 'Your recovery codes');
    await leads(page, () => page.getByRole('button', { name: 'Done' }).click());
    assert.equal(await heading(page), 'Privacy & Security');
  });
}

story('a passkey is added and signs in; another browser is ended; the account is deleted', { timeout: 90_000 }, async ({ page, context, server, anotherBrowser }) => {
  const { session, authenticatorId } = await addAuthenticator({ page, context });
  const email = await signUp({ page, server });
  await addPasskey({ page, server });
  assert.match(await page.locator('#passkeys').innerText(), /Added on/);

  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: false });
  await signOut(page, server);
  await page.goto(`${server.origin}/account/security`);
  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: true });
  if (page.url().includes('/login')) await leads(page, () => page.getByRole('button', { name: 'Use a passkey' }).click()).catch(() => {});
  await page.waitForURL('**/account/security');
  assert.equal(await heading(page), 'Privacy & Security');

  const other = await anotherBrowser({});
  await other.page.goto(`${server.origin}/account/security`);
  await other.page.goto(`${other.page.url()}&way=email`);
  await sleep(30_500);
  await fillIn(other.page, '#email', email);
  await fillIn(other.page, '#code', await server.codeSentTo(email));
  // A passkey is the second step now, and this browser has none.
  assert.equal(await heading(other.page), 'One more step');

  await page.goto(`${server.origin}/account/sessions`);
  assert.match(await page.locator('main').innerText(), /This browser/);
  await page.goto(`${server.origin}/account/delete`);
  await leads(page, () => page.locator('main form[action="/account/delete"] button[type="submit"], main form button[type="submit"]').first().click());
  await page.goto(`${server.origin}/account/security`);
  assert.match(page.url(), /\/login\?tx=/);
});
