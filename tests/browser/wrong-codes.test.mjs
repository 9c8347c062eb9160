import assert from 'node:assert/strict';
import { CODE_FIELD, PHONE_FIELD, askForCode, assertSignedIn, enterCode, errorBy, freshNumber, hasFocus, heading, house, leads, otherCode, reachCodePage } from './lib.mjs';

const { story } = house();

const spaced = (code) => `${code.slice(0, 3)} ${code.slice(3)}`;
const hint = (page) => page.locator('#code-hint').innerText();

/** What every refused code leaves behind: its status, an empty field with the focus, a title that says so. */
const assertAskedAgain = async (page, status) => {
  assert.equal(status, 422);
  assert.equal(await page.title(), 'Error: Enter your code – Demo');
  const field = page.locator(CODE_FIELD);
  assert.equal(await field.inputValue(), '');
  assert.ok(await hasFocus(page, CODE_FIELD));
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.equal(await field.getAttribute('aria-describedby'), 'code-err code-hint');
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';

  story(`wrong codes are quoted back and counted down until the code is dead, ${how}`, { javaScriptEnabled }, async (visitor) => {
    const { page, server } = visitor;
    const { number, code } = await reachCodePage(visitor);
    assert.equal(await hint(page), 'Works for 5 minutes. Never share it, even with us.');

    const first = otherCode(code, 1);
    await assertAskedAgain(page, await enterCode(page, first));
    assert.equal(await errorBy(page, 'code'), `${spaced(first)} isn't the code we sent. Check our newest message and try again.`);
    assert.equal(await hint(page), "2 tries left. After that you'll need a new code.");
    assert.equal(await page.locator('.sent bdi').innerText(), number.shown);

    const second = otherCode(code, 2);
    await assertAskedAgain(page, await enterCode(page, second));
    assert.match(await errorBy(page, 'code'), new RegExp(`^${spaced(second)} isn't`));
    assert.equal(await hint(page), "1 try left. After that you'll need a new code.");

    assert.equal(await enterCode(page, otherCode(code, 3)), 422);
    assert.equal(await heading(page), 'Too many wrong codes');
    assert.ok(await page.getByText('The code can\'t be used any more. You can ask for a new one.').isVisible());
    assert.ok(await page.getByRole('link', { name: 'Email me a code' }).isVisible(), 'another way is offered');

    // The right code is dead too, whatever page it is typed into.
    await page.goto(`${server.origin}/login/code?${new URL(await page.getByRole('link', { name: 'Start again' }).evaluate(({ href }) => href)).searchParams}`);
    await enterCode(page, code);
    assert.equal(await heading(page), 'Too many wrong codes');
    assert.equal((await server.outbox(number.e164)).length, 1, 'nothing is sent unasked');

    // Starting again keeps the number, and another number works at once.
    await leads(page, () => page.getByRole('link', { name: 'Start again' }).click());
    assert.equal(await page.locator(PHONE_FIELD).inputValue(), number.shown);
    const next = freshNumber();
    await askForCode(page, next.typed);
    await enterCode(page, await server.codeSentTo(next.e164));
    await assertSignedIn(page);
  });
}

story('what cannot be a code gets its own sentence and costs no try', { javaScriptEnabled: false }, async (visitor) => {
  const { page } = visitor;
  const { number, code } = await reachCodePage(visitor);
  for (const [typed, sentence] of [
    ['', 'Enter the code we sent'],
    ['   ', 'Enter the code we sent'],
    ['abcdef', 'The code has only digits'],
    ['12345a', 'The code has only digits'],
    ['123', 'The code has 6 digits. You entered 3'],
    ['1234567', 'The code has 6 digits. You entered 7'],
  ]) {
    await assertAskedAgain(page, await enterCode(page, typed));
    assert.equal(await errorBy(page, 'code'), sentence, `after ${JSON.stringify(typed)}`);
    assert.match(await hint(page), /^Works for/);
    assert.equal(await page.locator('.sent bdi').innerText(), number.shown, 'nothing is lost');
  }

  await enterCode(page, otherCode(code));
  assert.match(await hint(page), /^2 tries left/, 'the first comparison was this one');
  await enterCode(page, code);
  await assertSignedIn(page);
});

story('with script letters do not even get into the field', {}, async (visitor) => {
  const { page } = visitor;
  const { code } = await reachCodePage(visitor);
  await page.locator(CODE_FIELD).pressSequentially('4a8-b2');
  assert.equal(await page.locator(CODE_FIELD).inputValue(), '482');
  await assertAskedAgain(page, await leads(page, () => page.keyboard.press('Enter')));
  assert.equal(await errorBy(page, 'code'), 'The code has 6 digits. You entered 3');
  await enterCode(page, code);
  await assertSignedIn(page);
});
