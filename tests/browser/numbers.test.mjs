import assert from 'node:assert/strict';
import { PHONE_FIELD, askForCode, assertSignedIn, beginSignIn, enterCode, errorBy, freshNumber, hasFocus, heading, house, leads } from './lib.mjs';

const { story } = house();

const region = (page) => page.locator('select[name="region"]');

/** Types into the start page of a visitor from the United States and checks the sentence by the field. */
const assertRefused = async ({ page, server }, typed, sentence) => {
  assert.equal(await askForCode(page, typed), 422, typed);
  assert.equal(await errorBy(page, 'phone'), sentence);
  assert.equal(await page.title(), 'Error: Sign in – Demo');
  assert.equal(await page.locator(PHONE_FIELD).inputValue(), typed, 'what was typed stays');
  assert.ok(await hasFocus(page, PHONE_FIELD));
  assert.equal(await page.locator(PHONE_FIELD).getAttribute('aria-describedby'), 'phone-err phone-hint');
  assert.deepEqual(await server.outbox(''), [], 'nothing is sent');
};

story('each mistake in a number has its own sentence', {}, async (visitor) => {
  await beginSignIn(visitor);
  assert.equal(await region(visitor.page).inputValue(), 'US');
  for (const [typed, sentence] of [
    ['', 'Enter your mobile number'],
    ['1-800-FLOWERS', 'A phone number has only digits, spaces and + ( ) - .'],
    ['415 555', '415 555 is too short for United States. Check it and try again'],
    ['415 555 0100 1234', '415 555 0100 1234 is too long for United States. Check it and try again'],
    ['555 555 5555', "555 555 5555 isn't a phone number in United States. Check the country and the number"],
    ['+44 20 7946 0000', "+44 20 7946 0000 looks like a landline, and landlines can't get texts. Enter a mobile number"],
    ['+1 900 555 1234', "We can't send codes to this kind of number. Enter a mobile number"],
    ['+1 800 555 1234', "We can't send codes to this kind of number. Enter a mobile number"],
    ['(415) 555-0100 ext. 5', 'Leave out the extension and enter only the number'],
    ['ann@example.com', "That's an email address. Choose “Email me a code” below to use it"],
  ]) await assertRefused(visitor, typed, sentence);
});

story('a pasted script stays text', { javaScriptEnabled: false }, async (visitor) => {
  const pasted = '"><img src=x onerror=alert(1)>';
  await beginSignIn(visitor);
  await assertRefused(visitor, pasted, 'A phone number has only digits, spaces and + ( ) - .');
  assert.equal(await visitor.page.locator('main img').count(), 0);
});

story('a field belongs to its label: a press on the words puts the focus there', {}, async (visitor) => {
  const { page } = visitor;
  await beginSignIn(visitor);
  assert.equal(await page.getByLabel('Mobile number').count(), 1);
  await page.locator('body').evaluate(() => document.activeElement.blur());
  await page.getByText('Mobile number', { exact: true }).click();
  assert.ok(await hasFocus(page, PHONE_FIELD));
});

story('a plus beats the chosen country, and the next page has the right one', {}, async (visitor) => {
  const { page, server } = visitor;
  await beginSignIn(visitor);
  await region(page).selectOption('DE');
  const number = freshNumber();
  await askForCode(page, number.e164);
  assert.equal(await page.locator('.sent bdi').innerText(), number.shown);
  await leads(page, () => page.getByRole('link', { name: 'Change number' }).click());
  assert.equal(await region(page).inputValue(), 'US');
  await page.goBack();
  await enterCode(page, await server.codeSentTo(number.e164));
  await assertSignedIn(page);
});

story("the country is guessed from the browser's languages", { locale: 'nl-BE' }, async (visitor) => {
  await beginSignIn(visitor);
  assert.equal(await region(visitor.page).inputValue(), 'BE');
  assert.equal(await visitor.page.locator('html').getAttribute('lang'), 'nl');
});

// Last, since it changes the server for all that follow.
story('a country that is closed is named, and the open ones are all that can be chosen', {}, async (visitor) => {
  const { page, server } = visitor;
  await server.apply('[sms]\ncountries = ["US", "CA"]\n');
  await beginSignIn(visitor);
  assert.deepEqual(await region(page).locator('optgroup').last().locator('option').evaluateAll((options) => options.map(({ value }) => value)), ['CA', 'US']);

  const dutch = '+31612345678';
  assert.equal(await askForCode(page, dutch), 422);
  assert.equal(await errorBy(page, 'phone'), "We don't text numbers in Netherlands yet. Choose another way below");
  assert.ok(await page.getByRole('link', { name: 'Email me a code' }).isVisible(), 'there is another way below');
  assert.deepEqual(await server.outbox(dutch), []);

  await server.apply('[sms]\ncountries = ["US"]\n');
  await beginSignIn(visitor);
  assert.equal(await askForCode(page, dutch), 422);
  assert.equal(await page.locator('input[name="region"]').inputValue(), 'US', 'the closed country is not what the next number is read for');
  assert.equal(await page.locator('#phone-dial').innerText(), '+1', 'one country is no choice');
  const number = freshNumber();
  await askForCode(page, number.typed);
  assert.equal(await heading(page), 'Enter your code');
});
