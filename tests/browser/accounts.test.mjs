// Accounts as their owners meet them: signing up, second steps, the phone, passkeys, other browsers, and the end.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { eventually, freshNumber, heading, house, leads, sleep } from './lib.mjs';

const here = house({}, async ({ server }) => {
  await server.apply('[sign_in]\nsms = true\nemail_code = true\npassword = true\npasskey = true\n');
});
const { story } = here;

/** What an authenticator app shows for a key at a moment (RFC 6238). */
const appCode = (key, at = Date.now()) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replace(/\s/g, '')].map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0')).join('');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))).update(counter).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
};

const press = (page, field) => leads(page, () => page.locator(`form:has(${field}) button[type="submit"]`).first().click());

const fillIn = async (page, field, text) => {
  await page.locator(field).fill(text);
  return press(page, field);
};

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

const setUpApp = async (page) => {
  await leads(page, () => page.locator('a[href="/account/second-step"]').first().click());
  await leads(page, () => page.locator('a[href="/account/totp"]').click());
  const key = await page.locator('#totp-key').textContent();
  await fillIn(page, 'input[name="code"]', appCode(key));
  assert.equal(await heading(page), 'Your recovery codes');
  const codes = await page.locator('#codes li').allTextContents();
  assert.equal(codes.length, 10);
  await leads(page, () => page.getByRole('button', { name: 'Done' }).click());
  return { key, codes };
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

    const number = freshNumber();
    await leads(page, () => page.locator('a[href="/account/phone"]').click());
    await fillIn(page, '#phone', number.e164);
    await fillIn(page, '#code', await server.codeSentTo(number.e164));
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
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  const email = await signUp({ page, server });
  await page.goto(`${server.origin}/account/passkeys`);
  await leads(page, () => page.getByRole('button', { name: 'Add passkey' }).click());
  if (await heading(page) === 'Your recovery codes') await leads(page, () => page.getByRole('button', { name: 'Done' }).click());
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
