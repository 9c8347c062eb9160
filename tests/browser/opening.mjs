// How the screens that are looked at one by one are opened: each anew for every look, but whatever takes messages or time is done
// once. Browsers of their own do that, whose cookies the visitors of all screens come with then.
import assert from 'node:assert/strict';
import { askForMail, eventually, freshNumber, leads, newVisitor } from './lib.mjs';
import { fillIn } from './people.mjs';

/** Does something once for each visitor, or with `key` for something of theirs. */
export const once = (act, key = (visitor) => visitor) => {
  const done = new WeakMap();
  return (visitor) => {
    if (!done.has(key(visitor))) done.set(key(visitor), act(visitor));
    return done.get(key(visitor));
  };
};

/** Does something in a new browser, which is closed then. */
export const inOwnBrowser = async ({ context, server }, act) => {
  const own = await newVisitor(context.browser(), server);
  const left = await act(own);
  await own.context.close();
  assert.deepEqual(own.problems, []);
  return left;
};

/** Does something once for each server, in a browser of its own, and lends that browser's cookies to everybody. */
export const lent = (act) => {
  const make = async (own) => ({ left: await act(own), cookies: await own.context.cookies() });
  const made = once((visitor) => inOwnBrowser(visitor, make), ({ server }) => server);
  return once(async (visitor) => {
    const { left, cookies } = await made(visitor);
    await visitor.context.addCookies(cookies);
    return left;
  });
};

// ---- Screens ----

/** The page at an address that is found out first. */
export const opened = (address) => ({ status: 200, async open(visitor) { await visitor.page.goto(await address(visitor)); } });

/** What a button leads to; `button` is a selector, pressed as somebody without script does. */
export const after = ({ open }, button, status = 200) => ({
  status,
  async open(visitor) {
    const { page } = visitor;
    await open(visitor);
    await leads(page, () => page.locator(button).first().evaluate((pressed) => pressed.form.submit()));
  },
});

/** What a form answers to a text that it cannot take. */
export const wrong = ({ open }, field, text = '') => ({
  status: 422,
  async open(visitor) {
    await open(visitor);
    await fillIn(visitor.page, field, text);
  },
});

/** What follows a message, which is sent once however often the screen is opened. */
export const sent = ({ open }, act) => {
  const ask = once(async (visitor) => {
    await open(visitor);
    await act(visitor);
    return visitor.page.url();
  });
  return opened(ask);
};

export const toNumber = ({ page }) => fillIn(page, '#phone', freshNumber().e164);
let mailboxes = 0;
/** A mailbox much like this one, which nobody has asked for yet. */
export const toMailbox = (address) => ({ page }) => askForMail(page, address.replace('@', `.${mailboxes++}@`));

/** The login box in front of the account pages, at one of its ways. */
export const way = (name, path = '/login') => {
  const begin = once(async ({ page, server }) => {
    await page.goto(`${server.origin}/account`);
    return page.url();
  });
  return opened(async (visitor) => `${(await begin(visitor)).replace('/login', path)}&way=${name}`);
};

/** The newest link of a kind that was mailed to somebody. */
export const mailed = async (server, to, path) => eventually(`a link to ${path}`, async () => {
  const links = (await server.outbox(to)).map(({ body }) => body.match(/https?:\/\/\S+/g) ?? []).flat();
  return links.find((link) => link.includes(path));
});
