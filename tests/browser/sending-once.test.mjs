import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { CODE_FIELD, PHONE_FIELD, assertSignedIn, beginSignIn, enterCode, eventually, freshNumber, heading, house, leads, otherCode, reachCodePage, sendButton, sleep } from './lib.mjs';

const { story } = house();

/** A real double click: two presses of the button before the first one has an answer. */
const pressTwice = async (page) => {
  const posts = [];
  page.on('request', (request) => { if (request.method() === 'POST') posts.push(new URL(request.url()).pathname); });
  const box = await sendButton(page).boundingBox();
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForURL('**/login/code?tx=*');
  await page.waitForLoadState();
  return posts;
};

for (const javaScriptEnabled of [true, false]) {
  story(`pressing twice sends one text, ${javaScriptEnabled ? 'with' : 'without'} script`, { javaScriptEnabled }, async (visitor) => {
    const { page, server } = visitor;
    const number = freshNumber();
    await beginSignIn(visitor);
    await page.locator(PHONE_FIELD).fill(number.typed);
    const posts = await pressTwice(page);
    if (javaScriptEnabled) assert.deepEqual(posts, ['/login/phone'], 'the script lets one press through');

    assert.equal(await heading(page), 'Enter your code');
    await sleep(500);
    assert.equal((await server.outbox(number.e164)).length, 1);
    await enterCode(page, await server.codeSentTo(number.e164));
    await assertSignedIn(page);
  });
}

story('two equal forms that arrive together send one text, and both lead to the code page', {}, async (visitor) => {
  const { page, context, server } = visitor;
  const number = freshNumber();
  await beginSignIn(visitor);
  const form = await page.locator('main form[data-guard]').evaluate((element) => Object.fromEntries(new FormData(element)));
  const send = () => context.request.post(`${server.origin}/login/phone`, { form: { ...form, phone: number.typed }, maxRedirects: 0 });
  const answers = await Promise.all([send(), send(), send()]);
  assert.deepEqual(answers.map((answer) => [answer.status(), answer.headers().location.replace(/tx=.*/, 'tx=')]), Array(3).fill([303, '/login/code?tx=']));
  await sleep(500);
  assert.equal((await server.outbox(number.e164)).length, 1);
});

story('Back, Forward and reload keep what was typed and send nothing', {}, async (visitor) => {
  const { page, server } = visitor;
  const { number, code } = await reachCodePage(visitor);
  const texts = async () => (await server.outbox(number.e164)).length;

  await page.reload();
  assert.equal(await heading(page), 'Enter your code');
  assert.equal(await texts(), 1, 'after a reload');

  await page.goBack();
  assert.equal(await heading(page), 'Sign in');
  assert.match(await page.locator(PHONE_FIELD).inputValue(), new RegExp(`${number.e164.slice(-4)}$`));
  assert.equal(await texts(), 1, 'after Back');

  // Back left a page whose button works, and the same number again leads to the code that is under way.
  assert.equal(await page.locator('form[data-busy]').count(), 0);
  await leads(page, () => sendButton(page).click());
  assert.equal(await heading(page), 'Enter your code');
  assert.equal(await texts(), 1, 'the same number again within its pause');

  await page.goBack();
  await page.goForward();
  assert.equal(await heading(page), 'Enter your code');
  await enterCode(page, code);
  await assertSignedIn(page);
  assert.equal(await texts(), 1);
});

story('"Change number" comes with the number, and sends to another one', {}, async (visitor) => {
  const { page, server } = visitor;
  const { number } = await reachCodePage(visitor);
  await leads(page, () => page.getByRole('link', { name: 'Change number' }).click());
  assert.equal(await page.locator(PHONE_FIELD).inputValue(), number.shown);

  const right = freshNumber();
  await page.locator(PHONE_FIELD).fill(right.typed);
  await leads(page, () => sendButton(page).click());
  assert.equal(await page.locator('.sent bdi').innerText(), right.shown);
  await enterCode(page, await server.codeSentTo(right.e164));
  await assertSignedIn(page);
});

story('reloading a page that refused a code does not spend another try', {}, async (visitor) => {
  const { page } = visitor;
  const { code } = await reachCodePage(visitor);
  await enterCode(page, otherCode(code));
  for (let reloads = 0; reloads < 3; reloads++) await page.reload();
  assert.equal(await heading(page), 'Enter your code');
  await enterCode(page, code);
  await assertSignedIn(page);
});

// ---- Sending again ----

const SENT_AGAIN = /^Sent again at \d\d?:\d\d( [AP]M| UTC)?\.$/;
const TOO_SOON = /^You can send it again at \d\d?:\d\d( [AP]M| UTC)?\.$/;
const again = (page) => page.getByRole('button', { name: 'Send it again' });

/** The same digits came twice, and they open. */
const assertSameCodeWorks = async ({ page, server }, { number, code }) => {
  const messages = await server.outbox(number.e164);
  assert.equal(messages.length, 2);
  assert.equal(messages[0].body, messages[1].body);
  await enterCode(page, code);
  await assertSignedIn(page);
};

// The server's clock cannot be moved from here: two stories wait for half a minute, both at once.
describe('sending again', { concurrency: true }, () => {
  story('without script: too early is explained, and after half a minute the same code comes again', { javaScriptEnabled: false }, async (visitor) => {
    const { page, server } = visitor;
    const reached = await reachCodePage(visitor);
    await page.locator('details.help summary').click();
    await leads(page, () => again(page).click());
    assert.match(await page.locator('p.note').innerText(), TOO_SOON);
    assert.match(await page.locator('p.note time').innerText(), / UTC$/);
    assert.ok(await again(page).isVisible(), 'help is open');
    assert.equal((await server.outbox(reached.number.e164)).length, 1);

    await sleep(31_000);
    await leads(page, () => again(page).click());
    assert.match(await page.locator('p.note').innerText(), SENT_AGAIN);
    await assertSameCodeWorks(visitor, reached);
  });

  story('with script: the button counts down, says when it is ready, and sends the same code again', { timezoneId: 'Asia/Kolkata' }, async (visitor) => {
    const { page } = visitor;
    const reached = await reachCodePage(visitor);
    await page.locator('details.help summary').click();
    const wait = page.locator('[data-resend] .wait');
    assert.match(await wait.innerText(), /^Send it again in\s+0:[0-3]\d$/);
    assert.equal(await again(page).isVisible(), false);

    await again(page).waitFor({ timeout: 35_000 });
    assert.equal(await wait.isVisible(), false);
    await eventually('the announcement', async () => (await page.locator('#status').innerText()) === 'You can send the code again now.');

    await leads(page, () => again(page).click());
    assert.match(await page.locator('p.note').innerText(), SENT_AGAIN);
    // The visitor's own clock: half an hour off the full hours of UTC.
    const { shown, expected } = await page.locator('p.note time').evaluate((time) => ({
      shown: time.textContent,
      expected: new Date(time.dateTime).toLocaleTimeString('en', { timeZone: 'Asia/Kolkata', hour: 'numeric', minute: '2-digit' }),
    }));
    assert.equal(shown, expected);
    await assertSameCodeWorks(visitor, reached);
  });
});

story('where the script does not come, the clock of the server shows', {}, async (visitor) => {
  const { page, context } = visitor;
  await reachCodePage(visitor);
  // Held back, not refused: a refusal would be in the console.
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  await context.route('**/login.*.js', async (route) => { await held; await route.continue(); });
  await page.locator('form[action="/login/resend"]').evaluate((form) => form.submit());
  const time = page.locator('p.note time');
  await eventually("the server's clock", async () => /^\d\d:\d\d UTC$/.test(await time.innerText()));

  letGo();
  await eventually("the visitor's clock", async () => /^\d\d?:\d\d [AP]M$/.test(await time.innerText()));
});

story('after half a minute closed help gets a quiet mark and nothing moves', {}, async (visitor) => {
  const { page } = visitor;
  await page.clock.install();
  await reachCodePage(visitor);
  const help = page.locator('details.help');
  const before = await page.locator(CODE_FIELD).boundingBox();
  await page.clock.fastForward('00:31');
  await page.locator('details.help.nudge').waitFor();
  assert.equal(await help.getAttribute('open'), null, 'it does not open by itself');
  assert.deepEqual(await page.locator(CODE_FIELD).boundingBox(), before);

  // The browser's clock was moved, the server's was not: its answer is an explanation, not a mistake.
  await help.locator('summary').click();
  await leads(page, () => again(page).click());
  assert.match(await page.locator('p.note').innerText(), TOO_SOON);
});
