// How an answer leaves: as a form, or as a message to the window that waits; and the choice between accounts.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { DESKTOP, PHONE, eventually, heading, leads, scrollsSideways } from './lib.mjs';
import { registrations } from './provider-screens.mjs';
import { authorizeUrl, exchange, openApplication, passLoginBox, street, tabStops } from './street.mjs';

const town = street(registrations);
const { story } = town;

// Somebody else's page, which is no business of the widget's.
let stranger;
before(async () => { stranger = await openApplication(); });
after(() => stranger?.close());

const HOSTILE = '"><script>document.title="taken"</script>&amp;\'=é✓ +';
const address = (server, parameters) => authorizeUrl(server, town.application, { client_id: 'widget', ...parameters });
const arrived = () => eventually('an answer at the application', () => town.application.takeFrom('/callback')[0]);
const signIn = async (visitor) => {
  await visitor.page.goto(`${visitor.server.origin}/demo/sign-in`);
  await passLoginBox(visitor);
};

// ---- As a form ----

story('the answer goes to the application as a form, by itself, and what it said comes back letter by letter', {}, async (visitor) => {
  const { page, server } = visitor;
  await page.goto(address(server, { response_mode: 'form_post', state: HOSTILE }));
  await passLoginBox(visitor);
  await page.waitForURL(`${town.application.origin}/callback`);
  const { method, query, form } = await arrived();
  assert.equal(method, 'POST');
  assert.deepEqual(query, {}, 'nothing in the address');
  assert.deepEqual(Object.keys(form).toSorted(), ['code', 'iss', 'state']);
  assert.deepEqual([form.state, form.iss], [HOSTILE, `${server.origin}/`]);
});

for (const [how, options] of [['at a desk, by day', { viewport: DESKTOP }], ['on a narrow phone, by night', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]]) {
  story(`without script a button sends the form, ${how}`, { javaScriptEnabled: false, ...options }, async (visitor) => {
    const { page, server } = visitor;
    await page.goto(address(server, { response_mode: 'form_post', state: HOSTILE }));
    await passLoginBox(visitor);
    assert.equal(await heading(page), 'Almost there');
    assert.equal(await page.title(), 'Almost there – Widget');
    assert.equal(await scrollsSideways(page), false);
    assert.equal(town.application.takeFrom('/callback').length, 0, 'nothing is sent unasked');
    assert.deepEqual(await tabStops(page, 2), ['Continue to Widget', 'Language']);

    await leads(page, () => page.getByRole('button', { name: 'Continue to Widget' }).click());
    const { method, form } = await arrived();
    assert.equal(method, 'POST');
    assert.equal(form.state, HOSTILE);
    assert.ok(form.code);
  });
}

story('a refusal goes to the application as a form too', {}, async ({ page, server }) => {
  await page.goto(address(server, { response_mode: 'form_post', prompt: 'none', state: HOSTILE }));
  await page.waitForURL(`${town.application.origin}/callback`);
  const { form } = await arrived();
  assert.deepEqual([form.error, form.state, form.code], ['login_required', HOSTILE, undefined]);
});

// ---- As a message ----

const heard = (page) => page.evaluate(() => window.heard);
const listening = (application, path, to) => `${application.origin}/${path}?to=${encodeURIComponent(to)}`;

story('the window that opened ours hears the answer', {}, async (visitor) => {
  const { page, server, context } = visitor;
  await signIn(visitor);
  await page.goto(listening(town.application, 'opener', address(server, { response_mode: 'web_message', state: HOSTILE })));
  const [popup] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in' }).click()]);
  const [{ origin, data }] = await eventually('a message', async () => (await heard(page)).length > 0 && heard(page));
  assert.equal(origin, server.origin);
  assert.equal(data.type, 'authorization_response');
  assert.deepEqual(Object.keys(data.response).toSorted(), ['code', 'iss', 'state']);
  assert.equal(data.response.state, HOSTILE);
  assert.equal(await heading(popup), 'Almost there');
  assert.equal(await popup.locator('.lead').innerText(), 'You can go back to Widget.');
});

story('a window that signs somebody in on the way still answers the one that opened it', {}, async (visitor) => {
  const { page, server, context } = visitor;
  await page.goto(listening(town.application, 'opener', address(server, { response_mode: 'web_message' })));
  const [popup] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in' }).click()]);
  await popup.waitForURL('**/login?tx=*');
  await passLoginBox({ ...visitor, page: popup });
  const [{ data }] = await eventually('a message', async () => (await heard(page)).length > 0 && heard(page));
  assert.ok(data.response.code);
});

story('a frame in the application tells it silently, or that nobody is signed in', {}, async (visitor) => {
  const { page, server } = visitor;
  const framed = listening(town.application, 'framer', address(server, { response_mode: 'web_message', prompt: 'none' }));
  const answer = async () => {
    await page.goto(framed);
    const [{ origin, data }] = await eventually('a message', async () => (await heard(page)).length > 0 && heard(page));
    assert.equal(origin, server.origin);
    return data.response;
  };
  assert.equal((await answer()).error, 'login_required');
  await signIn(visitor);
  assert.ok((await answer()).code);
});

story("a stranger's page hears nothing, neither as opener nor as frame", {}, async (visitor) => {
  const { page, server, context, problems } = visitor;
  await signIn(visitor);
  const wanted = address(server, { response_mode: 'web_message' });
  const reports = (pattern) => eventually('a report in the console', () => problems.some((problem) => pattern.test(problem)));

  await page.goto(listening(stranger, 'opener', wanted));
  const [popup] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in' }).click()]);
  await popup.waitForLoadState();
  assert.equal(await heading(popup), 'Almost there');
  await reports(/postMessage.*does not match/);
  assert.deepEqual(await heard(page), []);
  await popup.close();

  await page.goto(listening(stranger, 'framer', `${wanted}&prompt=none`));
  await reports(/frame-ancestors|[Rr]efused to frame|Framing/);
  assert.deepEqual(await heard(page), []);
  // The browser has said why; that was the story.
  problems.length = 0;
});

// ---- Which account ----

const choose = ({ page, server }) => page.goto(address(server, { prompt: 'select_account' }));

for (const [how, options] of [
  ['with script, by day, at a desk', { viewport: DESKTOP }],
  ['without script, by night, on a phone', { viewport: PHONE, colorScheme: 'dark', javaScriptEnabled: false }],
]) {
  story(`somebody goes on with the account that is signed in, or with another one, ${how}`, options, async (visitor) => {
    const { page, server } = visitor;
    await page.goto(address(server));
    const { e164 } = await passLoginBox(visitor);
    const subject = async () => JSON.parse(Buffer.from((await exchange(visitor, town.application, 'widget')).id_token.split('.')[1], 'base64url')).sub;
    const first = await subject();

    await choose(visitor);
    assert.equal(await heading(page), 'Which account?');
    assert.equal(await page.locator('main form button').innerText(), `Continue as ••• ${e164.slice(-2)}`);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual((await tabStops(page, 2))[1], 'Use another account');
    await leads(page, () => page.getByRole('button', { name: /^Continue as/ }).click());
    assert.equal(await subject(), first);
    assert.equal((await server.outbox(e164)).length, 1, 'without another code');

    await choose(visitor);
    await leads(page, () => page.getByRole('link', { name: 'Use another account' }).click());
    assert.equal(await heading(page), 'Sign in');
    await passLoginBox(visitor);
    assert.notEqual(await subject(), first);
  });
}

story('nobody is signed in, so there is nothing to choose', {}, async (visitor) => {
  await choose(visitor);
  assert.equal(await heading(visitor.page), 'Sign in');
});
