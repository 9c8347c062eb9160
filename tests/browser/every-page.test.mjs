// Every screen, in both directions of writing, on a narrow phone and on a desk, by day and by night.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { house, scrollsSideways } from './lib.mjs';
import { SCREENS, SERVER } from './screens.mjs';

const { story } = house(SERVER);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

const violations = (page) => page.evaluate(async (rules) => {
  const found = await window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, RULES);

for (const [name, { open, status }] of Object.entries(SCREENS)) {
  for (const [direction, locale] of [['ltr', 'en-US'], ['rtl', 'ar']]) {
    story(`${name}, ${direction}: nothing for axe, the console or the policy to say, and nothing moves`, { locale, reducedMotion: 'reduce' }, async (visitor) => {
      const { page } = visitor;
      const wrong = [];
      const note = (where, found) => { for (const what of found) wrong.push(`${where}: ${what}`); };

      for (const viewport of [NARROW, WIDE]) {
        const { width } = viewport;
        await page.setViewportSize(viewport);
        let seen;
        const watch = (answer) => { if (answer.request().isNavigationRequest()) seen = answer.status(); };
        page.on('response', watch);
        await open(visitor);
        page.off('response', watch);
        assert.equal(seen, status);
        assert.equal(await page.locator('html').getAttribute('dir'), direction);
        assert.equal(await page.locator('h1').count(), 1);

        // Two frames, so that what the script did is drawn.
        await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
        const { shift, violations: refused } = await page.evaluate(() => window.seen);
        note(`${width} px`, refused);
        // A busy machine may paint a page that is still being read: 0.00 to two digits, as reports print it.
        if (shift >= 0.005) note(`${width} px`, [`the page moved by ${shift}`]);
        if (await scrollsSideways(page)) note(`${width} px`, ['it scrolls sideways']);

        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
          note(`${width} px, ${colorScheme}`, await violations(page));
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
}
