// A device without a keyboard shows a code; its person types the code in a browser. Every look at a code is counted, so
// these stories are told in rooms of their own.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { DESKTOP, PHONE, beginSignIn, chooseLanguage, hasFocus, heading, leads, scrollsSideways } from './lib.mjs';
import { registrations } from './provider-screens.mjs';
import { askAsDevice, beginDevice, listed, passLoginBox, street, tabStops, tabTo } from './street.mjs';

const FIELD = 'input[name="user_code"]';

const typeCode = (page, code) => leads(page, async () => {
  await page.locator(FIELD).fill(code);
  await page.locator('main button').click();
});
const press = (page, decision) => leads(page, () => page.locator(`button[value="${decision}"]`).click());
/** What is said by the field, without what only screen readers hear. */
const errorBy = (page) => page.locator('#user_code-err > span').evaluate((element) => {
  const copy = element.cloneNode(true);
  copy.querySelector('.vh').remove();
  return copy.textContent.trim();
});

describe('with script and without', () => {
  const { story } = street(registrations);

  for (const [how, options] of [
    ['with script, by day, at a desk', { viewport: DESKTOP, colorScheme: 'light' }],
    ['without script, by night, on a phone', { viewport: PHONE, colorScheme: 'dark', javaScriptEnabled: false }],
  ]) {
    story(`somebody types the code of a television, signs in, says yes, and the television is signed in, ${how}`, options, async (visitor) => {
      const { page, server } = visitor;
      const device = await beginDevice(server);
      assert.equal(device.verification_uri, `${server.origin}/activate`);
      await page.goto(device.verification_uri);
      assert.equal(await heading(page), 'Connect a device');
      assert.equal(await page.title(), 'Connect a device – Doorcode');
      assert.ok(await hasFocus(page, FIELD), 'the code can be typed at once');

      await typeCode(page, device.user_code.toLowerCase().replace('-', ' '));
      assert.equal(await heading(page), 'Sign in');
      const { e164 } = await passLoginBox(visitor);
      assert.equal(await heading(page), 'Sign Television in?');
      assert.equal(await page.locator('.lead').innerText(), `Does your device show ${device.user_code}?`, 'the two codes can be compared');
      assert.ok((await page.locator('main').innerText()).includes(`signed in as ••• ${e164.slice(-2)}`));
      assert.deepEqual(await listed(page), ["Know that it's you", 'See your phone number', "Stay signed in when you're not using it"]);
      assert.equal(await scrollsSideways(page), false);
      assert.equal((await askAsDevice(server, device)).error, 'authorization_pending', 'signing in alone says yes to nothing');

      await press(page, 'allow');
      assert.equal(await heading(page), 'Your device is connected');
      const { scope, refresh_token: token } = await askAsDevice(server, device);
      assert.equal(scope, 'openid phone offline_access');
      assert.ok(token);
    });
  }

  story('somebody follows the link of a device that is not theirs, says no, and the device hears it', {}, async (visitor) => {
    const { page, server } = visitor;
    const device = await beginDevice(server);
    await page.goto(device.verification_uri_complete);
    await passLoginBox(visitor);
    assert.match(await page.locator('main').innerText(), /Only go on if you started this yourself/);
    await press(page, 'refuse');
    assert.equal(await heading(page), 'Nothing was connected');
    assert.equal((await askAsDevice(server, device)).error, 'access_denied');
  });
});

describe('by keyboard and from the right', () => {
  const { story } = street(registrations);

  story('a device is connected by keyboard alone: the field first, Enter sends, Tab goes yes, no, language', {}, async (visitor) => {
    const { page, server } = visitor;
    await beginSignIn(visitor);
    await passLoginBox(visitor);
    const device = await beginDevice(server);
    await page.goto(device.verification_uri);
    assert.deepEqual(await tabStops(page, 2), ['Continue', 'Language']);

    await page.goto(device.verification_uri);
    await page.waitForFunction(() => document.activeElement?.id === 'user_code');
    await page.keyboard.type(device.user_code);
    await leads(page, () => page.keyboard.press('Enter'));
    assert.equal(await heading(page), 'Sign Television in?', 'whoever is signed in is not asked to sign in again');
    assert.deepEqual(await tabStops(page, 3), ['Yes, sign it in', 'No, stop', 'Language']);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    assert.ok(await hasFocus(page, 'button[value="allow"]'));
    await leads(page, () => page.keyboard.press('Enter'));
    assert.equal(await heading(page), 'Your device is connected');
    assert.equal((await askAsDevice(server, device)).scope, 'openid phone offline_access');
  });

  story('no by keyboard, without script', { javaScriptEnabled: false }, async (visitor) => {
    const { page, server } = visitor;
    const device = await beginDevice(server);
    await page.goto(device.verification_uri_complete);
    await passLoginBox(visitor);
    await tabTo(page, page.locator('button[value="refuse"]'));
    await leads(page, () => page.keyboard.press('Enter'));
    assert.equal((await askAsDevice(server, device)).error, 'access_denied');
  });

  const hebrewPhone = { locale: 'he', viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: 'dark' };

  story('somebody who reads Hebrew connects a device on a phone', hebrewPhone, async (visitor) => {
    const { page, server } = visitor;
    const device = await beginDevice(server);
    await page.goto(device.verification_uri);
    assert.deepEqual(await page.locator('html').evaluate(({ lang, dir }) => [lang, dir]), ['he', 'rtl']);
    const { direction, align, size } = await page.locator(FIELD).evaluate((field) => {
      const { direction: way, textAlign, fontSize } = getComputedStyle(field);
      return { direction: way, align: textAlign, size: Number.parseFloat(fontSize) };
    });
    assert.equal(direction, 'ltr', 'a code is written from left to right');
    assert.equal(align, 'end', 'and stands where the page begins');
    assert.ok(size >= 16, 'or the phone zooms in');
    assert.equal(await scrollsSideways(page), false);

    await typeCode(page, device.user_code);
    await passLoginBox(visitor);
    const shown = page.locator('.lead bdi');
    assert.equal(await shown.innerText(), device.user_code);
    assert.equal(await shown.getAttribute('dir'), 'ltr');
    assert.equal(await scrollsSideways(page), false);
    await leads(page, () => page.getByRole('button', { name: 'כן, לחבר' }).tap());
    assert.equal(await heading(page), 'המכשיר מחובר');
    assert.equal((await askAsDevice(server, device)).scope, 'openid phone offline_access');
  });

  story('the language menu keeps the code that was typed', {}, async (visitor) => {
    const { page, server } = visitor;
    await beginSignIn(visitor);
    await passLoginBox(visitor);
    const { user_code: code } = await beginDevice(server);
    await page.goto(`${server.origin}/activate?user_code=${code}`);
    await chooseLanguage(page, 'Deutsch');
    assert.equal(await heading(page), 'Television anmelden?');
    assert.equal(await page.locator('.lead bdi').innerText(), code);
  });
});

describe('wrong codes', () => {
  const { story } = street(registrations);

  for (const javaScriptEnabled of [true, false]) {
    story(`a code that no device shows says so by the field, ${javaScriptEnabled ? 'with' : 'without'} script`, { javaScriptEnabled }, async ({ page, server }) => {
      await page.goto(`${server.origin}/activate`);
      for (const typed of ['BCDF-GHJK', '123 456', 'x'.repeat(60)]) {
        assert.equal(await typeCode(page, typed), 422);
        assert.equal(await page.title(), 'Error: Connect a device – Doorcode');
        assert.equal(await errorBy(page), "That code isn't right, or it has run out. Look at your device again.");
        const described = await page.locator(FIELD).evaluate((field) => [field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]);
        assert.deepEqual(described, ['true', 'user_code-err']);
        assert.ok(await hasFocus(page, FIELD));
        assert.equal(await page.locator(FIELD).inputValue(), '', 'typing again works at once');
      }
    });
  }

  story('a code that was answered is no code any more', {}, async (visitor) => {
    const { page, server } = visitor;
    const device = await beginDevice(server);
    await page.goto(device.verification_uri_complete);
    await passLoginBox(visitor);
    await press(page, 'allow');
    await page.goto(`${server.origin}/activate`);
    assert.equal(await typeCode(page, device.user_code), 422);
    assert.equal((await askAsDevice(server, device)).scope, 'openid phone offline_access', 'the first answer stands');
  });

  story('a language that was chosen before the code was typed stays', {}, async ({ page, server }) => {
    await page.goto(`${server.origin}/activate`);
    await chooseLanguage(page, 'Deutsch');
    assert.equal(await heading(page), 'Ein Gerät verbinden');
    await typeCode(page, 'no code');
    assert.equal(await heading(page), 'Ein Gerät verbinden');
  });
});

describe('many codes', () => {
  // Limits by network count behind a proxy; this machine itself is not counted while developing.
  const { story } = street(registrations, { settings: { DOORCODE__SERVER__TRUSTED_PROXIES: '127.0.0.1/32' } });
  const extraHTTPHeaders = { 'x-forwarded-for': '203.0.113.7' };

  story('somebody who tries many codes is stopped and told for how long', { extraHTTPHeaders }, async ({ page, server }) => {
    const letters = 'BCDFGHJKLMNPQRSTVWXZ';
    const guess = (serial) => `BCDFGH${letters[Math.floor(serial / 20)]}${letters[serial % 20]}`;
    let status = 422;
    for (let serial = 0; serial < 80 && status === 422; serial += 1) {
      status = (await page.goto(`${server.origin}/activate?user_code=${guess(serial)}`)).status();
    }
    assert.equal(status, 429);
    assert.equal(await errorBy(page), 'Too many codes were tried. Wait an hour and start again on your device.');
  });
});
