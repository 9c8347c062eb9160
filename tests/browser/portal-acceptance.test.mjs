// The portal from an empty data folder to an application of one's own whose people sign in by text, and then the two pages that
// the product was asked for with, sentence by sentence. A stand-in for Twilio hears what is sent.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { CODE_FIELD, PHONE_FIELD, askForCode, assertSignedIn, beginSignIn, enterCode, eventually, freshNumber, heading, house, leads, otherCode, sendButton, sleep } from './lib.mjs';
import { lent } from './opening.mjs';
import { confirmApp, fillIn, press, setUpApp, signInByPassword } from './people.mjs';
import { openRelyingParty } from './relying-party.mjs';
import { tabTo } from './street.mjs';
import { openTwilio } from './twilio.mjs';

const PASSWORD = 'brass-knob-and-pine-leaf-42';
const ACCOUNT = `AC${'7'.repeat(32)}`;
const TOKEN = 'a-token-of-the-stand-in';

/** The message of the requirement, word for word. */
const MESSAGE = `{% if request_language contains 'dutch' %}
   Hier is uw verificatie code: {{ password }}
{% endif %}

{% if request_language contains 'fr-FR' %}
   Ceci est votre code: {{ password }}
{% endif %}`;

const twilio = await openTwilio();
after(() => twilio.close());
const settings = { DOORCODE__SMS__TWILIO_API_BASE: twilio.base };

// ---- What an administrator does ----

const goTo = (page, section) => leads(page, () => page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: section, exact: true }).click());
const tab = (page, name) => leads(page, () => page.locator('nav.tabs').getByRole('link', { name, exact: true }).click());
const save = (page) => leads(page, () => page.locator('.savebar button').click());
const saved = async (page) => {
  assert.equal(await save(page), 200, await page.locator('main').innerText());
  assert.equal(await page.locator('main .note').first().innerText(), 'Saved. It holds from now on.');
};
/** Saves what takes something from people, after the page has said from how many. */
const savedAllTheSame = async (page, words) => {
  assert.equal(await save(page), 200);
  assert.match(await page.locator('.is-broken h2').first().innerText(), words);
  await leads(page, () => page.getByRole('button', { name: 'Save all the same' }).click());
  assert.equal(await page.locator('main .note').first().innerText(), 'Saved. It holds from now on.');
};
const switchOf = (page, name) => page.getByRole('switch', { name, exact: true });
const summary = (page) => page.locator('#summary').innerText();

/** Fills in the connection to Twilio. `source` is a number or the SID of a Messaging Service. */
const connect = async (page, { source, message }) => {
  await page.getByRole('radio', { name: /^Twilio/ }).check();
  const details = page.locator('details', { has: page.locator('#account_sid') });
  if (!await details.evaluate((element) => element.open)) await details.locator('summary').click();
  await page.getByLabel('Twilio Account SID').fill(ACCOUNT);
  await page.getByLabel('Twilio Auth Token').fill(TOKEN);
  const isService = source.startsWith('MG');
  await page.getByRole('radio', { name: isService ? /^Messaging Service SID/ : /^From number/ }).check();
  await page.locator(isService ? '#service' : '#from').fill(source);
  await page.getByLabel('What the text says').fill(message);
};

/** Tries the connection with a number. Returns what the page says became of the text. */
const sendTrial = async (page, number, language) => {
  await tab(page, 'Test');
  await page.getByLabel('Number').fill(number.e164);
  await page.getByLabel('Language', { exact: true }).fill(language);
  assert.equal(await leads(page, () => page.getByRole('button', { name: 'Send the text' }).click()), 200);
  return eventually('news of the text', async () => {
    const words = await page.locator('section:has(#fate-title)').innerText();
    if (!words.includes('Reload this page')) return words;
    await page.reload();
    return undefined;
  });
};

// ---- From nothing to somebody signed in ----

for (const [how, javaScriptEnabled] of [['with script', true], ['without script', false]]) {
  const own = house({ settings, provokes: /code=20003/ });

  own.story(`an empty folder becomes an application whose people sign in by text, ${how}`, { javaScriptEnabled, timeout: 120_000 }, async (visitor) => {
    const { page, server } = visitor;
    const begun = Date.now();

    // The administrator.
    const told = await server.command('admin', 'add', '--email', 'ann@example.com');
    const link = told.match(/https?:\/\/\S+/)[0];
    assert.ok(link.startsWith(`${server.origin}/setup/`), told);
    await page.goto(link);
    assert.equal(await heading(page), 'Become the administrator');
    await page.getByLabel('Your name').fill('Ann Example');
    await fillIn(page, '#password', PASSWORD);
    await fillIn(page, '#password', PASSWORD);
    await leads(page, () => page.getByRole('link', { name: /Authenticator app/ }).click());
    await confirmApp(page);
    assert.equal(await heading(page), 'Your recovery codes');
    await leads(page, () => page.getByRole('button', { name: 'Done' }).click());

    // The first steps lead to the provider.
    assert.equal(await heading(page), 'Get started');
    assert.equal(await page.locator('.lead').innerText(), 'Step 2 of 4');
    await leads(page, () => page.getByRole('link', { name: 'Choose where texts go' }).click());
    assert.equal(await heading(page), 'SMS connection');
    await connect(page, { source: '+15005550006', message: MESSAGE });
    await saved(page);
    assert.equal(await page.getByLabel('Twilio Auth Token').inputValue(), '', 'the token is never shown again');
    assert.equal(await page.getByLabel('What the text says').inputValue(), MESSAGE);

    await tab(page, 'Countries');
    await leads(page, () => page.getByRole('button', { name: 'None', exact: true }).click());
    assert.equal(await page.locator('legend').last().innerText(), 'No country is allowed');
    await page.getByRole('checkbox', { name: /^United States \+1$/ }).check();
    await saved(page);
    assert.equal(await page.locator('legend').last().innerText(), '1 country is allowed');

    // What the provider answers, in words.
    twilio.answers(401, 20_003);
    assert.match(await sendTrial(page, freshNumber(), 'fr-FR'), /^Failed[^]*Check the credentials and the sender\.[^]*20003$/);
    twilio.answers();
    const trial = freshNumber();
    assert.match(await sendTrial(page, trial, 'dutch'), /Handed|accepted|Waiting|Sending/i);
    const text = await twilio.sentTo(trial.e164);
    assert.equal(text.path, `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
    assert.deepEqual([text.user, text.password, text.form.From], [ACCOUNT, TOKEN, '+15005550006']);
    assert.match(text.form.Body, /Hier is uw verificatie code: 000000/);

    // The application.
    await goTo(page, 'Overview');
    await page.goto(`${server.origin}/admin/welcome`);
    assert.equal(await page.locator('.lead').innerText(), 'Step 3 of 4');
    const party = await openRelyingParty(server.origin);
    try {
      server.neighbours.push(party.origin);
      await leads(page, () => page.getByRole('link', { name: 'Add an app' }).click());
      await page.getByLabel('Name', { exact: true }).fill('Parcels');
      await page.getByRole('radio', { name: /Web app with a server/ }).check();
      await page.getByLabel('Redirect addresses').fill(`${party.origin}/callback`);
      assert.equal(await leads(page, () => page.getByRole('button', { name: 'Make app' }).click()), 200);
      party.knows(await page.locator('dl.facts bdi').innerText(), await page.locator('#secret').innerText());

      // Text message is offered where the Apps tab says so, and nowhere else.
      const person = await visitor.anotherBrowser({ javaScriptEnabled, locale: 'fr-FR' });
      await person.page.goto(`${party.origin}/sign-in`);
      assert.equal(await person.page.locator(PHONE_FIELD).count(), 0, 'a new application starts without');
      await goTo(page, 'SMS connection');
      await tab(page, 'Apps');
      await switchOf(page, 'Parcels').check();
      await saved(page);
      console.log(`# from \`doorcode admin add\` to the last switch, ${how}: ${((Date.now() - begun) / 1_000).toFixed(1)} s`);

      // Somebody signs in.
      const number = freshNumber();
      await person.page.goto(`${party.origin}/sign-in`);
      await askForCode(person.page, number.e164);
      const { form } = await twilio.sentTo(number.e164);
      const [, code] = form.Body.match(/Ceci est votre code: (\d{6})/);
      await enterCode(person.page, code);
      const { claims, person: known } = await party.signedIn(person.page);
      assert.deepEqual(claims.amr.toSorted(), ['otp', 'sms']);
      assert.deepEqual([known.phone_number, known.phone_number_verified], [number.e164, true]);

      // A program of theirs asks for a text in a language of its choice.
      const other = freshNumber();
      const asked = await fetch(`${server.origin}/passwordless/start`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-language': 'dutch', connection: 'close' },
        body: JSON.stringify({ ...party.credentials(), connection: 'sms', phone_number: other.e164, send: 'code' }),
      });
      assert.equal(asked.status, 200, await asked.text());
      assert.match((await twilio.sentTo(other.e164)).form.Body, /Hier is uw verificatie code: \d{6}/);

      // The portal shows what happened.
      await goTo(page, 'Users');
      assert.match(await page.locator('main').innerText(), new RegExp(number.e164.slice(-2)));
      await page.goto(`${server.origin}/admin/welcome`);
      assert.equal(await page.locator('.lead').innerText(), 'Step 4 of 4');
    } finally {
      party.close();
    }
  });
}

// ---- The two pages of the requirement ----

const OWNER = { email: 'owner@example.com', password: PASSWORD };
const KNOWN = freshNumber();
const walk = house({ settings }, ({ server }) => server.apply(`
[sign_in]
sms = true
email_code = true
passkey = true
[sms]
provider = "twilio"
[sms.twilio]
account_sid = "${ACCOUNT}"
auth_token = "${TOKEN}"
from = "+15005550006"
[[user]]
email = "${OWNER.email}"
password = "${OWNER.password}"
role = "owner"
[[user]]
phone = "${KNOWN.e164}"
name = "Ann Known"
`));

const owner = lent(async (own) => {
  const { page } = own;
  await signInByPassword(own, OWNER, '/admin');
  await leads(page, () => page.locator('a[href*="/login/setup/totp"]').click());
  await confirmApp(page);
  await press(page, '[name="csrf"]');
});

/** The owner, at a page of the portal. */
const atDesk = async (visitor, path) => {
  await owner(visitor);
  await visitor.page.goto(`${visitor.server.origin}/admin${path}`);
};

const codeIn = (text) => text.form.Body.match(/\b\d{6}\b/)[0];

/** The login box, as somebody sees it who comes for the first time. */
const loginBox = async (visitor, options = {}) => {
  const person = await visitor.anotherBrowser(options);
  await beginSignIn(person);
  return person;
};

/** Asks for a code by text, wherever that stands in the login box. */
const askByText = async ({ page }, typed) => {
  const other = page.getByRole('link', { name: 'Text me a code' });
  if (await other.count() > 0) await leads(page, () => other.click());
  return askForCode(page, typed);
};

const offersText = async (visitor) => {
  const { page, context } = await loginBox(visitor);
  const offers = await page.locator(PHONE_FIELD).count() > 0 || await page.getByRole('link', { name: 'Text me a code' }).count() > 0;
  await context.close();
  return offers;
};

for (const [how, javaScriptEnabled] of [['with script', true], ['without script', false]]) {
  walk.story(`Quick sign-in: text message is toggled, and is not left as the only way in, ${how}`, { javaScriptEnabled }, async (visitor) => {
    const { page } = visitor;
    await atDesk(visitor, '/quick-sign-in');
    await switchOf(page, 'Text message').uncheck();
    await savedAllTheSame(page, /^\d+ of \d+ people would have no way in$/);
    assert.equal(await offersText(visitor), false);
    await switchOf(page, 'Text message').check();
    await saved(page);
    assert.equal(await offersText(visitor), true, '"the next time a user tries to log in, they will see the option"');

    // "SMS login cannot be the only configured method if you enable this option for both."
    await switchOf(page, 'Passkey').uncheck();
    if (javaScriptEnabled) {
      await page.locator('#w-email').waitFor();
      // A held switch is pressed like any other.
      await switchOf(page, 'Email code').click({ force: true });
      assert.ok(await switchOf(page, 'Email code').isChecked(), 'the last other way in is held');
      await eventually('the reason', async () => /only other way in/.test(await page.locator('#status').textContent()));
    } else {
      await switchOf(page, 'Email code').uncheck();
      assert.equal(await save(page), 422);
      assert.match(await summary(page), /can't be the only way in while it is also a second step/);
    }
    await leads(page, () => page.getByRole('link', { name: 'Discard' }).click());
    assert.ok(await switchOf(page, 'Passkey').isChecked() && await switchOf(page, 'Email code').isChecked(), 'nothing was saved');
  });

  walk.story(`MFA policy: it is required, not by text alone, and text sign-in goes with the last other step, ${how}`, { javaScriptEnabled }, async (visitor) => {
    const { page } = visitor;
    await atDesk(visitor, '/mfa');
    await page.getByRole('radio', { name: /^Everyone but passkey users/ }).check();
    await savedAllTheSame(page, /^\d+ of \d+ people would be asked to set up a second step at their next sign-in$/);
    const person = await loginBox(visitor, { javaScriptEnabled });
    const number = freshNumber();
    await askByText(person, number.e164);
    await leads(person.page, async () => {
      await person.page.locator(CODE_FIELD).fill(codeIn(await twilio.sentTo(number.e164)));
      await sendButton(person.page).click();
    });
    assert.equal(new URL(person.page.url()).pathname, '/login/setup');
    assert.equal(await person.page.getByRole('button', { name: 'Not now' }).count(), 0, 'it cannot be put off');
    assert.equal(await person.page.locator('a[href*="/login/setup/sms"]').count(), 0, 'the same phone is no second step');
    await page.getByRole('radio', { name: /^Those who set one up/ }).check();
    await saved(page);

    // "You can't enable just the SMS method."
    const others = ['Passkey', 'Authenticator app', 'Email'];
    for (const name of others) await switchOf(page, name).uncheck();
    assert.equal(await save(page), 422);
    assert.match(await summary(page), /can't be text message alone/);
    // "SMS login will be disabled if no other factor is enabled."
    await leads(page, () => page.getByRole('button', { name: /^Turn text message sign-in off too/ }).first().click());
    assert.match(await page.locator('main').innerText(), /would have no way in[^]*would have no second step left[^]*sign-in is turned off as well/);
    await leads(page, () => page.getByRole('button', { name: 'Save all the same' }).click());
    assert.equal(await page.locator('main .note').first().innerText(), 'Saved. It holds from now on.');
    assert.equal(await offersText(visitor), false);
    await goTo(page, 'Quick sign-in');
    assert.match(await page.locator('#w-sms').innerText(), /^Locked off\. First add another second step/);

    await goTo(page, 'MFA policy');
    for (const name of others) await switchOf(page, name).check();
    await saved(page);
    await goTo(page, 'Quick sign-in');
    await switchOf(page, 'Text message').check();
    await saved(page);
    assert.equal(await offersText(visitor), true);
  });

  walk.story(`SMS connection: the slider, a Messaging Service, and a message with its placeholder, ${how}`, { javaScriptEnabled }, async (visitor) => {
    const { page } = visitor;
    await atDesk(visitor, '/sms');
    await switchOf(page, 'Sign in by text message').uncheck();
    await savedAllTheSame(page, /^\d+ of \d+ people would have no way in$/);
    assert.equal(await offersText(visitor), false);
    await switchOf(page, 'Sign in by text message').check();
    const source = `MG${'5'.repeat(32)}`;
    await connect(page, { source, message: '@@password@@ is your code for {{ application.name }} on {{ phone_number }}' });
    await saved(page);

    const person = await loginBox(visitor, { javaScriptEnabled });
    const number = freshNumber();
    await askByText(person, number.e164);
    const { form } = await twilio.sentTo(number.e164);
    assert.deepEqual([form.MessagingServiceSid, form.From], [source, undefined]);
    assert.match(form.Body, new RegExp(`^\\d{6} is your code for Demo on \\${number.e164}`));

    // A message that could not be sent is refused where it is written.
    await page.getByLabel('What the text says').fill('{% for x in y %}{{ code }}{% endfor %}');
    assert.equal(await save(page), 422);
    assert.match(await page.locator('#message-err').innerText(), /for/);
    await leads(page, () => page.getByRole('link', { name: 'Discard' }).click());
  });
}

walk.story('"If the phone number matches an existing user", that user is signed in', {}, async (visitor) => {
  const person = await loginBox(visitor);
  const { page } = person;
  await askByText(person, KNOWN.e164);
  await enterCode(page, codeIn(await twilio.sentTo(KNOWN.e164)));
  await assertSignedIn(page);
  await page.goto(`${visitor.server.origin}/account`);
  assert.equal(await page.locator('#name').inputValue(), 'Ann Known');
});

walk.story('Privacy & Security: a phone is set up beside another step, a mail says so, and its code signs in', { timeout: 90_000 }, async (visitor) => {
  const { page, server } = visitor;
  const email = 'bea@example.com';
  await page.goto(`${server.origin}/account/security`);
  await page.goto(`${page.url().replace('/login?', '/signup?')}&way=email`);
  await page.locator('#name').fill('Bea Example');
  await fillIn(page, '#email', email);
  await fillIn(page, '#code', await server.codeSentTo(email));

  // "Setting up SMS login is available only if you already have another MFA option configured."
  assert.ok(await page.getByRole('button', { name: 'Set up' }).isDisabled());
  assert.match(await page.locator('#phone-why').innerText(), /a lost phone can't lock you out/);
  await setUpApp(page);
  await leads(page, () => page.locator('a[href="/account/phone"]').click());
  const number = freshNumber();
  await fillIn(page, '#phone', number.e164);
  await fillIn(page, '#code', codeIn(await twilio.sentTo(number.e164)));
  assert.match(await page.locator('.note[role="status"]').innerText(), /You can now sign in with your number/);
  // "The user will receive an email notification."
  await eventually('the notice', async () => (await server.outbox(email))[0].subject === 'Signing in by text was turned on');

  // "They will see the option to log in with their phone number or Email."
  const person = await loginBox(visitor);
  const ways = await person.page.locator('main').innerText();
  assert.ok(ways.includes('Text me a code') && /Email me a code/.test(ways), ways);
  const before = await twilio.sentTo(number.e164);
  await sleep(31_000);
  await askByText(person, number.e164);
  const code = await eventually('another text', async () => {
    const newest = await twilio.sentTo(number.e164);
    return newest !== before && codeIn(newest);
  });
  // "If the code is invalid, the user can either try again and receive another code or log in with a different method."
  assert.equal(await enterCode(person.page, otherCode(code)), 422);
  await person.page.locator('details.help summary').click();
  assert.equal(await person.page.getByRole('link', { name: 'Email me a code instead' }).count(), 1);
  assert.equal(await person.page.locator('form[action="/login/resend"] button').count(), 1);
  await enterCode(person.page, code);
  assert.equal(await heading(person.page), 'One more step', 'the app that stands beside it is asked for');
});

walk.story('Quick sign-in by keyboard alone; every switch says its name', {}, async (visitor) => {
  const { page, context } = visitor;
  await atDesk(visitor, '/quick-sign-in');
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'switch').map(({ name }) => name.value);
  assert.deepEqual(names.toSorted(), ['Email code', 'Email link', 'Let new people in', 'Passkey', 'Password', 'Text message']);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const link = switchOf(page, 'Email link');
  await tabTo(page, link, 60);
  // The preview follows before anything is saved.
  await Promise.all([page.waitForResponse((answer) => answer.url().includes('/login/preview?')), page.keyboard.press('Space')]);
  assert.ok(await link.isChecked());
  await tabTo(page, page.locator('.savebar button'), 60);
  assert.equal(await leads(page, () => page.keyboard.press('Enter')), 200);
  assert.match(await page.locator('main .note').first().innerText(), /^Saved/);
  assert.ok(await link.isChecked());
});
