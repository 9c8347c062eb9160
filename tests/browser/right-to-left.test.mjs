import assert from 'node:assert/strict';
import { CODE_FIELD, PHONE, PHONE_FIELD, askForCode, assertSignedIn, beginSignIn, enterCode, freshNumber, hasFocus, house, leads, otherCode, scrollsSideways } from './lib.mjs';

const { story } = house();

const direction = (locator) => locator.evaluate((element) => getComputedStyle(element).direction);
const arabicPhone = { locale: 'ar', viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Where a part of a text is drawn, from the left edge of the window. */
const leftOf = (locator, part) => locator.evaluate((element, wanted) => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  while (!node.data.includes(wanted)) node = texts.nextNode();
  const range = document.createRange();
  const at = node.data.indexOf(wanted);
  range.setStart(node, at);
  range.setEnd(node, at + wanted.length);
  return range.getBoundingClientRect().left;
}, part);

story('somebody who reads Arabic signs in on a phone', arabicPhone, async (visitor) => {
  const { page, server } = visitor;
  const number = freshNumber();

  await page.goto(`${server.origin}/demo`);
  assert.deepEqual(await page.locator('html').evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
  assert.equal(await scrollsSideways(page), false, 'the demo');

  await leads(page, () => page.getByRole('link', { name: 'تسجيل الدخول' }).tap());
  assert.deepEqual(await page.locator('html').evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
  assert.equal(await direction(page.locator(PHONE_FIELD)), 'ltr', 'a number is written from left to right');
  assert.equal(await page.locator('#phone-hint bdi').getAttribute('dir'), 'ltr');
  assert.equal(await scrollsSideways(page), false, 'the start page');
  const [select, field] = [await page.locator('select[name="region"]').boundingBox(), await page.locator(PHONE_FIELD).boundingBox()];
  assert.ok(select.y + select.height <= field.y, 'the country comes first, on a line of its own');
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await page.locator('select[name="region"]').boundingBox()).x > (await page.locator(PHONE_FIELD).boundingBox()).x, 'beside the number it stands on the right');
  await page.setViewportSize(viewport);

  await page.locator('select[name="region"]').selectOption('US');
  await askForCode(page, number.typed);
  const shown = page.locator('.sent bdi');
  assert.equal(await shown.innerText(), number.shown);
  assert.equal(await shown.getAttribute('dir'), 'ltr');
  assert.ok(await leftOf(shown, '+1') < await leftOf(shown, number.shown.slice(-4)), 'the plus stands at the left end of the number');
  assert.equal(await direction(page.locator(CODE_FIELD)), 'ltr', 'a code is written from left to right');
  assert.equal(await scrollsSideways(page), false, 'the code page');

  // Every digit stays in sight, the first one above all.
  const code = await server.codeSentTo(number.e164);
  await page.locator(CODE_FIELD).pressSequentially(code);
  const [plate, scrolled] = [await page.locator('.keyplate').boundingBox(), await page.locator(CODE_FIELD).evaluate((input) => input.scrollLeft)];
  assert.equal(scrolled, 0, 'the field is not scrolled');
  assert.ok(plate.x >= 0 && plate.x + plate.width <= PHONE.width);
  await page.locator(CODE_FIELD).fill('');

  const wrong = otherCode(code);
  assert.equal(await enterCode(page, wrong), 422);
  const quoted = page.locator('#code-err bdi');
  assert.equal(await quoted.innerText(), `${wrong.slice(0, 3)} ${wrong.slice(3)}`);
  assert.ok(await leftOf(quoted, wrong.slice(0, 3)) < await leftOf(quoted, wrong.slice(3)), 'the halves stand in their order');
  assert.ok(await hasFocus(page, CODE_FIELD));
  assert.equal(await scrollsSideways(page), false, 'the code page with an error');

  await enterCode(page, code);
  await assertSignedIn(page);
  assert.equal(await scrollsSideways(page), false, 'the claims');

  // The message came in the reader's language, its last line for machines.
  const [message] = await server.outbox(number.e164);
  assert.match(message.body, /[\u0600-\u06FF]/);
  assert.equal(message.body.trim().split('\n').at(-1), `@localhost #${code}`);
});

story('a number that is quoted in an error keeps its order', arabicPhone, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  assert.equal(await askForCode(page, '+44 20 7946 0000'), 422);
  const error = page.locator('#phone-err');
  assert.ok(await leftOf(error, '+44') < await leftOf(error, '0000'), 'the plus stands at the left end');
});

story('the language menu on a phone opens over the page and stays in it', arabicPhone, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  await page.locator('.langs summary').tap();
  const menu = await page.locator('.langs ul').boundingBox();
  assert.ok(menu.x >= 0 && menu.x + menu.width <= PHONE.width, 'within the window');
  assert.equal(await scrollsSideways(page), false);
  assert.equal(await page.locator('.langs a[aria-current]').innerText(), 'العربية');
});
