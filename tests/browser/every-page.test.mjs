// Every screen, by day and by night, in both directions of writing, on a narrow phone and on a desk.
import assert from 'node:assert/strict';
import { house } from './lib.mjs';
import { wrongWith } from './looks.mjs';
import { SCREENS, SERVER } from './screens.mjs';

const { story } = house(SERVER);

for (const [name, screen] of Object.entries(SCREENS)) {
  story(`${name}: nothing for axe, the console or the policy to say, and nothing moves`, { reducedMotion: 'reduce' }, async (visitor) => {
    assert.deepEqual(await wrongWith(visitor, screen), []);
  });
}

// ---- What no rule sees ----

const far = { locale: 'ar', timezoneId: 'Asia/Kathmandu' };

story("the page that says to wait names the visitor's own clock, in Western digits", far, async (visitor) => {
  const { page } = visitor;
  await SCREENS.wait.open(visitor);
  const { shown, expected } = await page.locator('.lead time').evaluate((time) => ({
    shown: time.textContent,
    expected: new Date(time.dateTime).toLocaleTimeString('ar-u-nu-latn', { timeZone: 'Asia/Kathmandu', hour: 'numeric', minute: '2-digit' }),
  }));
  assert.equal(shown, expected);
  assert.match(shown, /^\d\d?:\d\d\b/);
});

story('the page that says to wait offers only what is not closed too', {}, async (visitor) => {
  const { page } = visitor;
  await SCREENS.wait.open(visitor);
  // This attempt has asked for all the messages that it may ask for, texts and mails alike.
  assert.equal(await page.getByRole('link', { name: 'Text me a code' }).count(), 0);
  assert.equal(await page.getByRole('link', { name: 'Email me a code' }).count(), 0);
});
