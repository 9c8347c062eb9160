import assert from 'node:assert/strict';
import { CODE_FIELD, PHONE_FIELD, assertSignedIn, beginSignIn, enterCode, freshNumber, heading, house, leads, otherCode, reachCodePage, sendButton } from './lib.mjs';

const { story } = house();

const COOKIE_LOST = "Your browser didn't keep a cookie we need";
const USED = "You've already used this page";
const STALE = 'This sign-in page has gone stale';

story('cookies are gone before the number is sent: the page says so and sends nothing', {}, async (visitor) => {
  const { page, context, server } = visitor;
  const number = freshNumber();
  await beginSignIn(visitor);
  await page.locator(PHONE_FIELD).fill(number.typed);
  await context.clearCookies();
  assert.equal(await leads(page, () => sendButton(page).click()), 400);
  assert.equal(await heading(page), COOKIE_LOST);
  assert.equal((await server.outbox(number.e164)).length, 0);

  await leads(page, () => page.getByRole('link', { name: /^Back to/ }).click());
  assert.equal(new URL(page.url()).pathname, '/demo', 'there is a way on');
});

story('cookies are gone before the code is entered: the page says so, and even the right code opens nothing', {}, async (visitor) => {
  const { page, context, server } = visitor;
  const { code } = await reachCodePage(visitor);
  await context.clearCookies();
  assert.equal(await enterCode(page, code), 400);
  assert.equal(await heading(page), COOKIE_LOST);

  await page.goto(`${server.origin}/demo`);
  assert.equal(await page.locator('table.claims').count(), 0);
});

story('a code page opened in another browser says nothing of the number', {}, async (visitor) => {
  const { page, server } = visitor;
  const { number } = await reachCodePage(visitor);
  const stranger = await visitor.anotherBrowser();
  const response = await stranger.page.goto(page.url());
  assert.equal(response.status(), 400);
  assert.equal(await heading(stranger.page), COOKIE_LOST);
  assert.ok(!(await stranger.page.content()).includes(number.e164.slice(-4)));
  assert.equal((await server.outbox(number.e164)).length, 1);
});

for (const path of ['/login', '/login/code', '/login/other']) {
  story(`a bookmark of ${path} is stale and leads to the beginning`, {}, async ({ page, server }) => {
    const response = await page.goto(server.origin + path);
    assert.equal(response.status(), 410);
    assert.equal(await heading(page), STALE);
    await leads(page, () => page.getByRole('link', { name: 'Start again' }).click());
    await leads(page, () => page.getByRole('link', { name: 'Sign in' }).click());
    assert.equal(await heading(page), 'Sign in');
  });
}

story('two tabs on one attempt: what one finished, the other cannot use, and it leads on', {}, async (visitor) => {
  const { page, context } = visitor;
  const { code } = await reachCodePage(visitor);
  const other = await context.newPage();
  await other.goto(page.url());
  assert.equal(await heading(other), 'Enter your code');

  await enterCode(page, code);
  await assertSignedIn(page);

  assert.equal(await enterCode(other, code), 410);
  assert.equal(await heading(other), USED);
  await leads(other, () => other.getByRole('link', { name: 'Continue to Demo' }).click());
  assert.equal(await heading(other), "You're signed in");
});

story('two tabs on one attempt: a tab that is only looked at again shows the same', {}, async (visitor) => {
  const { page, context } = visitor;
  const { code } = await reachCodePage(visitor);
  const other = await context.newPage();
  await other.goto(page.url());
  await enterCode(page, code);
  assert.equal((await other.reload()).status(), 410);
  assert.equal(await heading(other), USED);
});

story('two attempts in two tabs: each has its own code, and both can be finished', {}, async (visitor) => {
  const { page, context, server } = visitor;
  const first = await reachCodePage(visitor);
  const other = await context.newPage();
  const second = await reachCodePage({ page: other, server });

  assert.equal(await enterCode(other, first.code === second.code ? otherCode(first.code) : first.code), 422, "the other tab's code does not open this one");
  await enterCode(page, first.code);
  await assertSignedIn(page);
});

story('a tab that still asks hears at once that another one signed in', {}, async (visitor) => {
  const { page, context } = visitor;
  const { code } = await reachCodePage(visitor);
  const other = await context.newPage();
  await other.goto(page.url());
  assert.equal(await other.locator('#elsewhere').isVisible(), false);
  await enterCode(page, code);
  await other.locator('#elsewhere').waitFor();
  assert.match(await other.locator('#elsewhere').innerText(), /You've signed in in another tab\.\s+Continue/);
  assert.equal(await heading(other), 'Enter your code', 'it does not go there by itself');
  assert.equal(await other.locator(CODE_FIELD).count(), 1);
});

story('Back after signing in does not show the code page again', {}, async (visitor) => {
  const { page } = visitor;
  const { code } = await reachCodePage(visitor);
  await enterCode(page, code);
  await assertSignedIn(page);
  await page.goBack();
  assert.equal(await heading(page), USED);
});
