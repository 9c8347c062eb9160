// Signing out where applications are told by the browser: hidden frames, and then on to the application.
import assert from 'node:assert/strict';
import { eventually, heading } from './lib.mjs';
import { arriveAt, registrations } from './provider-screens.mjs';
import { exchange, street } from './street.mjs';

const town = street(registrations);
const { story } = town;

/** Signs in to the application that wants to be told, and returns the session's name in its ID token. */
const signIn = async (visitor) => {
  await arriveAt(visitor, town.application, { client_id: 'parcels' });
  const { id_token: token } = await exchange(visitor, town.application, 'parcels');
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).sid;
};

const signOut = async ({ page, server }, parameters) => {
  await page.goto(`${server.origin}/oidc/logout?${new URLSearchParams(parameters)}`);
  assert.equal(await heading(page), 'Sign out?');
  await page.locator('main button').click();
};

const told = () => eventually('a word to the application', () => town.application.takeFrom('/signed-out')[0]);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  story(`the application is told of the sign-out, and the person is back there by themselves, ${how} script`, { javaScriptEnabled }, async (visitor) => {
    const { page, server } = visitor;
    const sid = await signIn(visitor);
    const back = `${town.application.origin}/bye`;
    await signOut(visitor, { client_id: 'parcels', post_logout_redirect_uri: back, state: 'see you' });
    await page.waitForURL(`${back}?state=see+you`);
    const { method, query } = await told();
    assert.deepEqual([method, query], ['GET', { from: 'doorcode', iss: `${server.origin}/`, sid }]);

    await page.goto(`${server.origin}/demo/sign-in?prompt=none`);
    assert.match(await page.locator('.note-warn').innerText(), /login_required/);
    await page.goto(`${server.origin}/demo`);
  });
}

story('an application that does not answer is not waited for', {}, async (visitor) => {
  const { page, context } = visitor;
  await signIn(visitor);
  // Never answered, so the frame never loads.
  await context.route('**/signed-out?*', () => {});
  const back = `${town.application.origin}/bye`;
  await signOut(visitor, { client_id: 'parcels', post_logout_redirect_uri: back });
  await page.waitForURL(back, { timeout: 6_000 });
});

story('without a way back the page says that it is done, frames and all, and stays', {}, async (visitor) => {
  const { page } = visitor;
  await signIn(visitor);
  await signOut(visitor, {});
  await told();
  assert.equal(await heading(page), "You're signed out");
  const frame = page.locator('iframe');
  assert.equal(await frame.count(), 1);
  const { width, height } = await frame.boundingBox();
  assert.ok(width <= 1 && height <= 1, 'nobody sees it');
  await page.keyboard.press('Tab');
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'IFRAME', 'Tab does not stop at it');
});
