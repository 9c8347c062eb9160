// The people whose accounts are looked at screen by screen, and how they set them up.
import { inOwnBrowser, lent } from './opening.mjs';
import { addAuthenticator, addPasskey, addPhone, press, setUpApp, signInByPassword } from './people.mjs';
import { passLoginBox } from './street.mjs';

const PASSWORD = 'brass-knob-and-pine-leaf-42';
const someone = (email) => ({ email, password: PASSWORD });

export const OWNER = {
  ...someone('wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@cholmondeley-marjoribanks.example.com'),
  name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks the Third',
};
export const TENANT = someone('tenant@example.com');
export const CALLER = { ...someone('caller@example.com'), phone: '+447700900123' };
// One for each time that somebody's first second step or first page after a notice is looked at.
const NEWCOMERS = Array.from({ length: 24 }, (_, serial) => someone(`newcomer.${serial}@example.com`));
const unused = [...NEWCOMERS];

const user = ({ email, password, name = 'Ann Example', phone }) => `
[[user]]
email = "${email}"
password = "${password}"
name = "${name}"
${phone ? `phone = "${phone}"` : ''}`;

export const REGISTRATIONS = `
[sign_in]
sms = true
email_code = true
magic_link = true
password = true
passkey = true
${[OWNER, TENANT, CALLER, ...NEWCOMERS].map(user).join('\n')}`;

/** The longest name, an app, a passkey, two numbers, a mailbox as second step, a password and a picture. */
export const owner = lent(async (own) => {
  const { page, server } = own;
  const elsewhere = await inOwnBrowser(own, async (other) => {
    await signInByPassword(other, OWNER);
    return other.context.cookies();
  });

  await signInByPassword(own, OWNER, '/account/security');
  const { codes } = await setUpApp(page);
  await addAuthenticator(own);
  await addPasskey(own);
  await page.goto(`${server.origin}/account/phone`);
  await addPhone(own);
  await page.goto(`${server.origin}/account/step-phone`);
  await addPhone(own);
  await page.goto(`${server.origin}/account/second-step`);
  await press(page, '[name="csrf"]');
  await page.goto(`${server.origin}/account`);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } });
  await page.locator('#file').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: picture });
  await press(page, '#file');
  return { codes, elsewhere };
});

/** Signs in by text alone and has nothing else. */
export const lodger = lent(async (own) => {
  const { page, server } = own;
  await page.goto(`${server.origin}/account`);
  await page.goto(`${page.url()}&way=sms`);
  return passLoginBox(own);
});

/** Has a mailbox and a password. */
export const tenant = lent((own) => signInByPassword(own, TENANT));

/** Signs in by text, which rests on an authenticator app. */
export const caller = lent(async (own) => {
  await signInByPassword(own, CALLER, '/account/security');
  await setUpApp(own.page);
});

/** Signed in on two browsers, the other of which has not taken the second step. */
export const elsewhere = async (visitor) => {
  const left = await owner(visitor);
  await visitor.context.addCookies(left.elsewhere);
};

/** Has proven the password and nothing else. Returns the address of the second step. */
export const waiting = (person, before) => lent(async (own) => {
  await before(own);
  await own.context.clearCookies();
  await signInByPassword(own, person);
  return own.page.url();
});

/** An account that nobody has signed in to. */
export const stranger = () => unused.pop();

/** Signs in as somebody who has not been seen before. */
export const newcomer = async (visitor, path) => {
  const person = stranger();
  await signInByPassword(visitor, person, path);
  return person;
};
