// What is looked for on every screen, and in which looks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PHONE, gather, house, scrollsSideways } from './lib.mjs';

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

// Each colour scheme meets each language and each width.
export const LOOKS = [
  { language: 'en', dir: 'ltr', viewport: NARROW, colorScheme: 'light' },
  { language: 'en', dir: 'ltr', viewport: WIDE, colorScheme: 'dark' },
  { language: 'ar', dir: 'rtl', viewport: NARROW, colorScheme: 'dark' },
  { language: 'ar', dir: 'rtl', viewport: WIDE, colorScheme: 'light' },
];

/** The second right-to-left language too, on the phone of most people. */
export const MORE_LOOKS = [...LOOKS, { language: 'he', dir: 'rtl', viewport: PHONE, colorScheme: 'light' }];

/** Fewer, for the many screens of accounts and of the portal: they meet each direction, scheme and width, and a browser without script. */
const ACCOUNT_LOOKS = [
  { language: 'en', dir: 'ltr', viewport: NARROW, colorScheme: 'light', isWithoutScript: true },
  { language: 'ar', dir: 'rtl', viewport: WIDE, colorScheme: 'dark' },
];

const violations = async (page) => {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const found = await window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], preload: false });
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, RULES);
};

/** 0.00 to two digits is none, as reports print it. */
const moves = ({ shift }) => shift >= 0.005;

/** Two frames, so that what the script did is drawn and measured. */
const settle = (page) => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));

/** Opens a screen, perhaps with the page's scripts switched off. Ours and axe run in it afterwards in either case. */
const openIn = async (visitor, open, isWithoutScript) => {
  if (!isWithoutScript) return open(visitor);
  const session = await visitor.context.newCDPSession(visitor.page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await open(visitor);
  // What a browser with script draws otherwise is no move of this page's.
  const drawn = await visitor.page.evaluate(() => performance.now());
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await session.detach();
  return visitor.page.evaluate(gather, drawn);
};

/** Opens a screen in each look, and returns what axe, the policy and a ruler find there. The console is the visitor's own. */
export const wrongWith = async (visitor, { open, status }, looks = LOOKS) => {
  const { page, context, server } = visitor;
  let answered;
  page.on('response', (answer) => { if (answer.frame() === page.mainFrame() && answer.request().isNavigationRequest()) answered = answer.status(); });

  const wrong = [];
  for (const { language, dir, viewport, colorScheme, isWithoutScript } of looks) {
    const note = (what) => wrong.push(`${language}, ${viewport.width} px, ${colorScheme}${isWithoutScript ? ', without script' : ''}: ${what}`);
    // What the language menu leaves behind.
    await context.addCookies([{ name: 'dc_lang', value: language, url: server.origin }]);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await openIn(visitor, open, isWithoutScript);
    await settle(page);

    assert.equal(answered, status);
    assert.equal(await page.locator('html').getAttribute('dir'), dir);
    assert.equal(await page.locator('h1').count(), 1);

    const seen = await page.evaluate(() => window.seen);
    seen.refused.forEach(note);
    // A busy machine may paint a page that is still being read. What moves by itself moves again.
    if (moves(seen)) {
      await openIn(visitor, open, isWithoutScript);
      await settle(page);
      const again = await page.evaluate(() => window.seen);
      if (moves(again)) note(`the page moved by ${seen.shift}, and again by ${again.shift}`);
    }
    if (await scrollsSideways(page)) note('it scrolls sideways');
    // A bar that sticks to the lower edge covers what is under it until the end of the page.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    (await violations(page)).forEach(note);
  }
  return wrong;
};

/** A story for each screen of each group, whose server is furnished before. */
export const lookAtAccounts = (groups, furnish) => {
  for (const [group, screens] of Object.entries(groups)) {
    describe(group, () => {
      const { story } = house({}, furnish);
      for (const [name, screen] of Object.entries(screens)) {
        story(`${name}: nothing for axe, the console or the policy to say, and nothing moves`, { reducedMotion: 'reduce' }, async (visitor) => {
          assert.deepEqual(await wrongWith(visitor, screen, ACCOUNT_LOOKS), []);
        });
      }
    });
  }
};
