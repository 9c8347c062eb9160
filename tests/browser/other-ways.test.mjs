import assert from 'node:assert/strict';
import { CODE_FIELD, EMAIL_FIELD, PHONE_FIELD, askForCode, askForMail, assertSignedIn, beginSignIn, chooseLanguage, claims, enterCode, errorBy, hasFocus, heading, house, leads, putOff, reachCodePage, sendButton } from './lib.mjs';

const { story } = house();

const lang = (page) => page.locator('html').getAttribute('lang');

// ---- By mail instead ----

for (const javaScriptEnabled of [true, false]) {
  story(`no text arrives: a code by mail instead, ${javaScriptEnabled ? 'with' : 'without'} script`, { javaScriptEnabled }, async (visitor) => {
    const { page, server } = visitor;
    const { number } = await reachCodePage(visitor);
    await page.locator('details.help summary').click();
    await leads(page, () => page.getByRole('link', { name: 'Email me a code instead' }).click());
    assert.ok(await hasFocus(page, EMAIL_FIELD));

    // The number is not lost on the way.
    await leads(page, () => page.getByRole('link', { name: 'Text me a code' }).click());
    assert.equal(await page.locator(PHONE_FIELD).inputValue(), number.shown);
    await leads(page, () => page.getByRole('link', { name: 'Email me a code' }).click());

    const address = `ann.${javaScriptEnabled ? 'with' : 'without'}@example.com`;
    await askForMail(page, address);
    assert.equal(await heading(page), 'Enter your code');
    assert.equal(await page.locator('.sent bdi').innerText(), address);
    const code = await server.codeSentTo(address);
    const [mail] = await server.outbox(address);
    assert.equal(mail.channel, 'email');
    assert.ok(mail.subject.includes(code));

    await enterCode(page, code);
    await assertSignedIn(page);
    assert.deepEqual((await claims(page)).amr, ['otp'], 'a mailed code is not a text');

    // This browser opens the mail form next time.
    await page.goto(`${server.origin}/demo/sign-in?prompt=login`);
    assert.ok(await hasFocus(page, EMAIL_FIELD));
    assert.equal(await page.locator('.badge').innerText(), 'Used last time');
  });
}

story('an address that cannot be one gets its own sentence and stays in the field', {}, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  await leads(page, () => page.getByRole('link', { name: 'Email me a code' }).click());
  for (const [typed, sentence] of [
    ['', 'Enter your email address'],
    ['ann@', 'Enter an email address like name@example.com'],
    [`${'a'.repeat(250)}@example.com`, 'That email address is too long'],
    ['+1 415 555 0100', "That's a phone number. Choose “Text me a code” below to use it"],
  ]) {
    assert.equal(await askForMail(page, typed), 422);
    assert.equal(await errorBy(page, 'email'), sentence);
    assert.equal(await page.locator(EMAIL_FIELD).inputValue(), typed);
    assert.ok(await hasFocus(page, EMAIL_FIELD));
  }
});

story('what was typed into the wrong form is carried over to the right one', {}, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  await askForCode(page, 'ann@example.com');
  assert.equal(await errorBy(page, 'phone'), "That's an email address. Choose “Email me a code” below to use it");
  await leads(page, () => page.getByRole('link', { name: 'Email me a code' }).click());
  assert.equal(await page.locator(EMAIL_FIELD).inputValue(), 'ann@example.com');
});

story('the list of ways leads to each of them', {}, async (visitor) => {
  const { page, server } = visitor;
  await beginSignIn(visitor);
  await page.goto(page.url().replace('/login?', '/login/other?'));
  assert.equal(await heading(page), 'Choose another way');
  await leads(page, () => page.getByRole('link', { name: 'Email me a code' }).click());
  assert.ok(await hasFocus(page, EMAIL_FIELD));
  assert.ok(page.url().startsWith(`${server.origin}/login?`));
});

// ---- Another language ----

for (const javaScriptEnabled of [true, false]) {
  story(`the language menu keeps the step, ${javaScriptEnabled ? 'with' : 'without'} script`, { javaScriptEnabled }, async (visitor) => {
    const { page, server } = visitor;
    await beginSignIn(visitor);
    await chooseLanguage(page, 'Deutsch');
    assert.deepEqual([await lang(page), await heading(page)], ['de', 'Anmelden']);

    const { number, code } = await reachCodePage(visitor);
    assert.equal(await lang(page), 'de', 'the browser keeps the language');
    assert.ok((await server.outbox(number.e164))[0].body.includes('Code'), 'and so does the text');

    await chooseLanguage(page, 'Nederlands');
    assert.equal(await lang(page), 'nl');
    assert.match(page.url(), /\/login\/code\?/);
    assert.equal(await page.locator('.sent bdi').innerText(), number.shown);
    assert.equal((await server.outbox(number.e164)).length, 1, 'nothing is sent again');

    assert.equal(await enterCode(page, '123'), 422);
    await chooseLanguage(page, 'Français');
    assert.equal(await lang(page), 'fr');
    assert.equal(await page.locator('.sent bdi').innerText(), number.shown);

    await enterCode(page, code);
    await assertSignedIn(page);
    assert.equal(await lang(page), 'fr', 'the demo follows');
  });
}

story('the language menu on the mail form stays on the mail form', {}, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  await leads(page, () => page.getByRole('link', { name: 'Email me a code' }).click());
  await chooseLanguage(page, 'Deutsch');
  assert.equal(await lang(page), 'de');
  assert.equal(await page.locator(EMAIL_FIELD).count(), 1);

  await askForMail(page, 'ann@');
  await chooseLanguage(page, 'English');
  assert.equal(await page.locator(EMAIL_FIELD).count(), 1, 'after an error too');
});

story('the language menu after a mistake keeps what was typed', {}, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  await askForCode(page, '415 555');
  await chooseLanguage(page, 'Deutsch');
  assert.equal(await page.locator(PHONE_FIELD).inputValue(), '415 555');
});

story('the application asks for a language and the page speaks it', { locale: 'fr-FR' }, async (visitor) => {
  await beginSignIn(visitor, '?ui_locales=he');
  assert.deepEqual(await visitor.page.locator('html').evaluate((html) => [html.lang, html.dir]), ['he', 'rtl']);
});

// ---- However the code is written ----

const arabicIndic = (code) => code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

const spellings = {
  'with a dash': (code) => `${code.slice(0, 3)}-${code.slice(3)}`,
  'with a space': (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
  'with spaces around it': (code) => `  ${code}\n`,
  'as the whole message': (code) => `${code} is your Demo code.`,
};

story('a code is taken however it is pasted, with script', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visitor) => {
  const { page } = visitor;
  for (const [how, spell] of Object.entries(spellings)) {
    const { code } = await reachCodePage(visitor, '?prompt=login');
    await page.evaluate((text) => navigator.clipboard.writeText(text), spell(code));
    await page.locator(CODE_FIELD).focus();
    await page.keyboard.press('Control+V');
    assert.equal(await page.locator(CODE_FIELD).inputValue(), code, how);
    await leads(page, () => page.keyboard.press('Enter'));
    await putOff(page);
    await assertSignedIn(page);
  }
});

story('a code is taken however it is entered, without script', { javaScriptEnabled: false }, async (visitor) => {
  for (const spell of [...Object.values(spellings), arabicIndic]) {
    const { code } = await reachCodePage(visitor, '?prompt=login');
    await enterCode(visitor.page, spell(code));
    await assertSignedIn(visitor.page);
  }
});

story('a code typed in Arabic-Indic digits is taken, with script', {}, async (visitor) => {
  const { page } = visitor;
  const { code } = await reachCodePage(visitor);
  await page.locator(CODE_FIELD).pressSequentially(arabicIndic(code));
  assert.equal(await page.locator(CODE_FIELD).inputValue(), code);
  await leads(page, () => sendButton(page).click());
  await putOff(page);
  await assertSignedIn(page);
});
