// Every screen, by day and by night, in both directions of writing, on a narrow phone and on a desk.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { house, scrollsSideways } from './lib.mjs';
import { SCREENS, SERVER } from './screens.mjs';

const { story } = house(SERVER);

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

// Each colour scheme meets each language and each width.
const LOOKS = [
  { language: 'en', dir: 'ltr', viewport: NARROW, colorScheme: 'light' },
  { language: 'en', dir: 'ltr', viewport: WIDE, colorScheme: 'dark' },
  { language: 'ar', dir: 'rtl', viewport: NARROW, colorScheme: 'dark' },
  { language: 'ar', dir: 'rtl', viewport: WIDE, colorScheme: 'light' },
];

const violations = async (page) => {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const found = await window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, RULES);
};

/** Two frames, so that what the script did is drawn and measured. */
const settle = (page) => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));

for (const [name, { open, status }] of Object.entries(SCREENS)) {
  story(`${name}: nothing for axe, the console or the policy to say, and nothing moves`, { reducedMotion: 'reduce' }, async (visitor) => {
    const { page, context, server } = visitor;
    let answered;
    page.on('response', (answer) => { if (answer.request().isNavigationRequest()) answered = answer.status(); });

    const wrong = [];
    for (const { language, dir, viewport, colorScheme } of LOOKS) {
      const note = (what) => wrong.push(`${language}, ${viewport.width} px, ${colorScheme}: ${what}`);
      // What the language menu leaves behind.
      await context.addCookies([{ name: 'dc_lang', value: language, url: server.origin }]);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await open(visitor);
      await settle(page);

      assert.equal(answered, status);
      assert.equal(await page.locator('html').getAttribute('dir'), dir);
      assert.equal(await page.locator('h1').count(), 1);

      const { shift, refused } = await page.evaluate(() => window.seen);
      refused.forEach(note);
      // A busy machine may paint a page that is still being read: 0.00 to two digits, as reports print it.
      if (shift >= 0.005) note(`the page moved by ${shift}`);
      if (await scrollsSideways(page)) note('it scrolls sideways');
      (await violations(page)).forEach(note);
    }
    assert.deepEqual(wrong, []);
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
