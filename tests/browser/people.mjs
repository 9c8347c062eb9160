// What owners of accounts do: signing in by password, and setting up what protects their account.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { freshNumber, heading, leads } from './lib.mjs';

/** Sends the form that a field is in, by the button that saves where it has others. */
export const press = async (page, field) => {
  const form = page.locator(`form:has(${field})`);
  const saves = form.locator('.savebar button[type="submit"]');
  const button = await saves.count() > 0 ? saves : form.locator('button[type="submit"]:not([aria-hidden])');
  return leads(page, () => button.first().click());
};

export const fillIn = async (page, field, text) => {
  await page.locator(field).fill(text);
  return press(page, field);
};

/** From the page that somebody signed out opened, which leads to the login box, to the answer to the password. */
export const signInByPassword = async ({ page, server }, { email, password }, path = '/account') => {
  await page.goto(`${server.origin}${path}`);
  await page.goto(`${page.url()}&way=password`);
  await fillIn(page, '#email', email);
  return fillIn(page, '#password', password);
};

/** What an authenticator app shows for a key at a moment (RFC 6238). */
export const appCode = (key, at = Date.now()) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replace(/\s/g, '')].map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0')).join('');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))).update(counter).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
};

/** Answers the page with the picture. Returns the key. */
export const confirmApp = async (page) => {
  const key = await page.locator('#totp-key').textContent();
  await fillIn(page, 'input[name="code"]', appCode(key));
  return key;
};

/** The codes on the page, which is left. */
const takeCodes = async (page) => {
  assert.equal(await heading(page), 'Your recovery codes');
  const codes = await page.locator('#codes li').allTextContents();
  assert.equal(codes.length, 10);
  await leads(page, () => page.getByRole('button', { name: 'Done' }).click());
  return codes;
};

/** Sets up an authenticator app as the first second step, from Privacy & Security on. */
export const setUpApp = async (page) => {
  await leads(page, () => page.locator('a[href="/account/second-step"]').first().click());
  await leads(page, () => page.locator('a[href="/account/totp"]').click());
  const key = await confirmApp(page);
  return { key, codes: await takeCodes(page) };
};

/** Sets up a number on the page that asks for one. */
export const addPhone = async ({ page, server }) => {
  const number = freshNumber();
  await fillIn(page, '#phone', number.e164);
  await fillIn(page, '#code', await server.codeSentTo(number.e164));
  return number;
};

/** Gives a browser an authenticator of its own. */
export const addAuthenticator = async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  return { session, authenticatorId };
};

export const addPasskey = async ({ page, server }) => {
  await page.goto(`${server.origin}/account/passkeys`);
  await leads(page, () => page.getByRole('button', { name: 'Add passkey' }).click());
  if (await heading(page) === 'Your recovery codes') await takeCodes(page);
};
