// An application that is not the installation's own asks for access; its person says yes or no, and takes it back.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, chooseLanguage, heading, leads, scrollsSideways } from './lib.mjs';
import { registrations } from './provider-screens.mjs';
import { authorizeUrl, exchange, listed, passLoginBox, refresh, street, tabStops, tabTo } from './street.mjs';

const town = street(registrations);
const { story } = town;

const ORDERS = { client_id: 'orders', scope: 'openid phone offline_access' };
const ask = ({ page, server }, parameters) => page.goto(authorizeUrl(server, town.application, { ...ORDERS, ...parameters }));
const pathOf = (page) => new URL(page.url()).pathname;
const answerIn = (page) => {
  assert.equal(pathOf(page), '/callback');
  return Object.fromEntries(new URL(page.url()).searchParams);
};
const press = (page, decision) => leads(page, () => page.locator(`button[value="${decision}"]`).click());

const ways = [
  { how: 'with script, by day, at a desk', options: { viewport: DESKTOP, colorScheme: 'light' } },
  { how: 'without script, by night, on a phone', options: { viewport: PHONE, colorScheme: 'dark', javaScriptEnabled: false } },
];

for (const { how, options } of ways) {
  story(`somebody reads what an application wants, allows it, and is not asked again, ${how}`, options, async (visitor) => {
    const { page, server } = visitor;
    await ask(visitor);
    await passLoginBox(visitor);
    assert.equal(pathOf(page), '/consent');
    assert.equal(await heading(page), 'Orders & <more> asks for access');
    assert.equal(await page.title(), 'Allow access? – Orders & <more>');
    assert.deepEqual(await listed(page), ["Know that it's you", 'See your phone number', "Stay signed in when you're not using it"]);
    assert.match(await page.locator('main').innerText(), /won't be asked again for 30 days/);
    assert.equal(await scrollsSideways(page), false);

    await press(page, 'allow');
    const { state, iss } = answerIn(page);
    assert.deepEqual([state, iss], ['a state', `${server.origin}/`]);
    assert.equal((await exchange(visitor, town.application, 'orders')).scope, 'openid phone offline_access');

    await ask(visitor);
    assert.ok(answerIn(page).code, 'no second question');

    await ask(visitor, { scope: 'openid phone offline_access email' });
    assert.equal(pathOf(page), '/consent', 'more than what was allowed is a question again');
    assert.ok((await listed(page)).includes('See your e-mail address'));
  });

  story(`somebody does not allow it and the application hears just that, ${how}`, options, async (visitor) => {
    const { page } = visitor;
    await ask(visitor);
    await passLoginBox(visitor);
    await press(page, 'refuse');
    const { error, state, code } = answerIn(page);
    assert.deepEqual([error, state, code], ['access_denied', 'a state', undefined]);

    await ask(visitor);
    assert.equal(pathOf(page), '/consent', 'a no is not remembered');
  });

  story(`somebody takes access away and is asked again, ${how}`, options, async (visitor) => {
    const { page, server } = visitor;
    await ask(visitor);
    await passLoginBox(visitor);
    await press(page, 'allow');
    const { refresh_token: token } = await exchange(visitor, town.application, 'orders');
    assert.ok(token);

    await page.goto(`${server.origin}/account/apps`);
    assert.equal(await heading(page), 'Applications with access');
    await leads(page, () => page.getByRole('button', { name: 'Remove access for Orders & <more>' }).click());
    assert.equal(await page.locator('main [role="status"]').innerText(), 'Orders & <more> has no access any more.');
    assert.equal(await page.locator('main form').count(), 0, 'the list is empty');
    assert.equal(await scrollsSideways(page), false);

    assert.equal((await refresh(server, 'orders', token)).error, 'invalid_grant', 'what it had is worth nothing');
    await ask(visitor);
    assert.equal(pathOf(page), '/consent');
  });
}

story('a stranger who opens the list of applications signs in first and comes back to it', {}, async (visitor) => {
  const { page, server } = visitor;
  await page.goto(`${server.origin}/account/apps`);
  assert.equal(await heading(page), 'Sign in');
  await passLoginBox(visitor);
  assert.equal(pathOf(page), '/account/apps');
  assert.equal(await page.locator('main form').count(), 0);
});

story('of two applications the one that is chosen goes and the other stays', {}, async (visitor) => {
  const { page, server } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  await press(page, 'allow');
  await ask(visitor, { client_id: 'parcels', scope: 'openid email' });
  await press(page, 'allow');

  await page.goto(`${server.origin}/account/apps`);
  assert.equal(await page.locator('main form').count(), 2);
  await leads(page, () => page.getByRole('button', { name: /^Remove access for Parcels/ }).click());
  assert.deepEqual(await page.locator('main .card h2').allInnerTexts(), ['Orders & <more>']);
  await ask(visitor);
  assert.ok(answerIn(page).code, 'the other one was not touched');
});

story('the question is answered by keyboard alone: Tab goes yes, no, language, and Enter allows', { javaScriptEnabled: false }, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  assert.deepEqual(await tabStops(page, 3), ['Allow', "Don't allow", 'Language']);

  await page.reload();
  await tabTo(page, page.locator('button[value="allow"]'));
  const ring = await page.locator('button[value="allow"]').evaluate((button) => getComputedStyle(button).outlineStyle);
  assert.equal(ring, 'solid', 'one sees where one is');
  await leads(page, () => page.keyboard.press('Enter'));
  assert.ok(answerIn(page).code);
});

story('Enter on the other button refuses', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  await tabTo(page, page.locator('button[value="refuse"]'));
  await leads(page, () => page.keyboard.press('Enter'));
  assert.equal(answerIn(page).error, 'access_denied');
});

story('two presses on the same button are one answer', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  town.application.takeFrom('/callback');
  await leads(page, () => page.locator('button[value="allow"]').evaluate((button) => { button.click(); button.click(); }));
  assert.ok(answerIn(page).code);
  assert.equal(town.application.takeFrom('/callback').length, 1);
});

story('back from the application the question has been answered and allows nothing more', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  const question = page.url();
  await press(page, 'refuse');
  await page.goto(question);
  assert.equal(await page.locator('button[value="allow"]').count(), 0);
  await ask(visitor, { prompt: 'none' });
  assert.equal(answerIn(page).error, 'consent_required');
});

const arabicPhone = { locale: 'ar', viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: 'dark' };

story('somebody who reads Arabic allows it on a phone', arabicPhone, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  const { e164 } = await passLoginBox(visitor);
  assert.deepEqual(await page.locator('html').evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
  assert.match(await heading(page), /[\u0600-\u06FF].*Orders & <more>/);
  assert.equal(await scrollsSideways(page), false);

  const name = page.locator('.lead bdi');
  assert.ok((await name.innerText()).endsWith(e164.slice(-2)));
  assert.equal(await name.evaluate((element) => getComputedStyle(element).direction), 'ltr');
  const [first, second] = [await page.locator('button[value="allow"]').boundingBox(), await page.locator('button[value="refuse"]').boundingBox()];
  assert.ok(first.y < second.y || first.x > second.x, 'yes comes first, from the right');
  assert.ok(first.height >= 44 && second.height >= 44);

  await leads(page, () => page.getByRole('button', { name: 'السماح', exact: true }).tap());
  assert.ok(answerIn(page).code);
});

story('the two buttons are of one size', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  for (const viewport of [DESKTOP, PHONE, { width: 320, height: 640 }]) {
    await page.setViewportSize(viewport);
    const [yes, no] = [await page.locator('button[value="allow"]').boundingBox(), await page.locator('button[value="refuse"]').boundingBox()];
    assert.ok(Math.abs(yes.width - no.width) < 1 && Math.abs(yes.height - no.height) < 1, `${viewport.width} px`);
  }
});

story('the language menu keeps the question and changes its words', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await passLoginBox(visitor);
  await chooseLanguage(page, 'Deutsch');
  assert.equal(await heading(page), 'Orders & <more> bittet um Zugriff');
  await press(page, 'allow');
  assert.ok(answerIn(page).code);
});

story('the language menu changes the question after a language was chosen at the sign-in', {}, async (visitor) => {
  const { page } = visitor;
  await ask(visitor);
  await chooseLanguage(page, 'Deutsch');
  await passLoginBox(visitor);
  assert.equal(await heading(page), 'Orders & <more> bittet um Zugriff');
  await chooseLanguage(page, 'Français');
  assert.equal(await heading(page), 'Orders & <more> demande un accès');
});
