import assert from 'node:assert/strict';
import { CODE_FIELD, PHONE_FIELD, assertSignedIn, claims, freshNumber, hasFocus, heading, house, leads, reachCodePage, enterCode } from './lib.mjs';

const { story } = house();

story('a stranger signs in to the demo by text, refreshes, comes back without a code, and signs out', {}, async ({ page, context, server }) => {
  const number = freshNumber();

  await page.goto(`${server.origin}/demo`);
  await leads(page, () => page.getByRole('link', { name: 'Sign in' }).click());
  assert.equal(await heading(page), 'Sign in');
  assert.equal(await page.title(), 'Sign in – Demo');
  assert.ok(await hasFocus(page, PHONE_FIELD), 'the number can be typed at once');

  await leads(page, async () => {
    await page.keyboard.type(number.typed);
    await page.keyboard.press('Enter');
  });
  assert.equal(await heading(page), 'Enter your code');
  assert.equal(await page.locator('.sent bdi').innerText(), number.shown);
  assert.ok(await hasFocus(page, CODE_FIELD), 'the code can be typed at once');

  // The outbox stands in for the telephone.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outbox = await context.newPage();
  await outbox.goto(`${server.origin}/dev/outbox?to=${encodeURIComponent(number.e164)}`);
  const message = outbox.locator('article.msg');
  assert.equal(await message.count(), 1);
  const code = await message.locator('.code-out bdi').innerText();
  assert.equal(code, await server.codeSentTo(number.e164));
  const copy = message.getByRole('button', { name: 'Copy' });
  assert.ok(await copy.isVisible());
  await copy.click();
  await message.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await outbox.evaluate(() => navigator.clipboard.readText()), code);
  await outbox.close();

  await page.keyboard.type(code);
  assert.equal(await page.locator(CODE_FIELD).inputValue(), code);
  assert.match(page.url(), /\/login\/code/, 'the last digit does not submit by itself');
  await leads(page, () => page.keyboard.press('Enter'));

  // Whoever is new and has a number alone is led to a second way in, once.
  assert.equal(await heading(page), 'Add a second way in');
  await leads(page, () => page.getByRole('button', { name: 'Not now' }).click());
  assert.equal(await heading(page), "You're signed in");
  const first = await claims(page);
  assert.equal(first.iss, `${server.origin}/`);
  assert.deepEqual([first.aud].flat(), ['demo']);
  assert.deepEqual(first.amr.toSorted(), ['otp', 'sms']);
  assert.ok(first.sub && first.nonce && first.sid);
  assert.ok(first.exp > first.iat);

  await leads(page, () => page.getByRole('button', { name: 'Refresh' }).click());
  assert.equal(await page.locator('.note').innerText(), 'New tokens arrived.');
  const refreshed = await claims(page);
  assert.deepEqual([refreshed.sub, refreshed.sid, refreshed.auth_time], [first.sub, first.sid, first.auth_time]);

  // While the session lives, the same sign-in link asks for nothing.
  const visited = [];
  page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
  await page.goto(`${server.origin}/demo/sign-in`);
  await assertSignedIn(page);
  assert.ok(!visited.some((path) => path.startsWith('/login')), `no step of the login box: ${visited}`);
  const second = await claims(page);
  assert.equal(second.sub, first.sub);
  assert.equal(second.auth_time, first.auth_time);
  assert.notEqual(second.nonce, first.nonce);
  assert.equal((await server.outbox(number.e164)).length, 1, 'no second text');

  await page.goto(`${server.origin}/demo/sign-in?prompt=none`);
  await assertSignedIn(page);

  await leads(page, () => page.getByRole('button', { name: 'Sign out' }).click());
  assert.equal(new URL(page.url()).pathname, '/demo');
  assert.equal(await heading(page), 'Demo application');
  assert.equal(await page.locator('table.claims').count(), 0);

  // Signed out of the login server too, not of the demo alone.
  await leads(page, () => page.getByRole('link', { name: 'Sign in' }).click());
  assert.equal(await heading(page), 'Sign in');
  assert.equal(await page.locator('.badge').innerText(), 'Used last time');
  assert.equal(await page.locator(PHONE_FIELD).inputValue(), '', 'the browser remembers the way, never the number');
});

story('an application that asks for a fresh sign-in gets one although the session lives', {}, async (visitor) => {
  const { page, server } = visitor;
  const { number, code } = await reachCodePage(visitor);
  await enterCode(page, code);
  await assertSignedIn(page);

  await page.goto(`${server.origin}/demo/sign-in?prompt=login`);
  assert.match(page.url(), /\/login\?tx=/);
  assert.equal(await heading(page), 'Sign in');
  assert.equal((await server.outbox(number.e164)).length, 1);
});

story('nobody signed in and no page wanted: the application is told so', {}, async ({ page, server }) => {
  await page.goto(`${server.origin}/demo/sign-in?prompt=none`);
  assert.equal(new URL(page.url()).pathname, '/demo/callback');
  assert.match(await page.locator('.note-warn').innerText(), /login_required/);
  assert.ok(await page.getByRole('link', { name: 'Try again' }).isVisible());
});

story('the same journey without script and without a mouse', { javaScriptEnabled: false }, async ({ page, server }) => {
  const number = freshNumber();
  const tabTo = async (wanted) => {
    for (let stops = 0; stops < 20; stops++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail('Tab does not get there');
  };

  await page.goto(`${server.origin}/demo`);
  await tabTo(page.getByRole('link', { name: 'Sign in' }));
  await leads(page, () => page.keyboard.press('Enter'));
  assert.ok(await hasFocus(page, PHONE_FIELD));

  await page.keyboard.type(number.typed);
  await page.keyboard.press('Tab');
  assert.ok(await page.getByRole('button', { name: 'Text me a code' }).evaluate((element) => element === document.activeElement));
  await leads(page, () => page.keyboard.press('Enter'));
  assert.ok(await hasFocus(page, CODE_FIELD));
  assert.equal(await page.locator('.sent bdi').innerText(), number.shown);

  // The outbox has no copy button without script, and the code all the same.
  const code = await server.codeSentTo(number.e164);
  const outbox = await page.context().newPage();
  await outbox.goto(`${server.origin}/dev/outbox?to=${encodeURIComponent(number.e164)}`);
  assert.equal(await outbox.locator('.code-out bdi').innerText(), code);
  assert.equal(await outbox.locator('button[data-copy]').isVisible(), false);
  await outbox.close();

  await page.keyboard.type(code);
  await leads(page, () => page.keyboard.press('Enter'));
  await tabTo(page.getByRole('button', { name: 'Not now' }));
  await leads(page, () => page.keyboard.press('Enter'));
  await assertSignedIn(page);
  const first = await claims(page);

  await tabTo(page.getByRole('button', { name: 'Refresh' }));
  await leads(page, () => page.keyboard.press('Enter'));
  assert.equal(await page.locator('.note').innerText(), 'New tokens arrived.');

  await page.goto(`${server.origin}/demo/sign-in`);
  await assertSignedIn(page);
  assert.equal((await server.outbox(number.e164)).length, 1);

  await tabTo(page.getByRole('button', { name: 'Sign out' }));
  await leads(page, () => page.keyboard.press('Enter'));
  assert.equal(await heading(page), 'Demo application');
});

story('Tab on the start page goes number, button, other ways, language', {}, async ({ page, server }) => {
  await page.goto(`${server.origin}/demo/sign-in`);
  const stops = [];
  for (let stop = 0; stop < 5; stop++) {
    stops.push(await page.evaluate(() => document.activeElement.id || document.activeElement.innerText.trim().split(/[:\n]/)[0]));
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(stops, ['phone', 'Text me a code', 'Email me a code', 'Use a passkey', 'Language']);
});
