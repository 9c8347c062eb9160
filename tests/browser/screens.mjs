// The screens that are looked at one by one, by the checks of every-page.test.mjs and by the pictures of shots.mjs.
// Each opens in the visitor's own language, with numbers that nobody has used. `status` is what the server answers.
import { EMAIL_FIELD, askForCode, beginSignIn, enterCode, freshNumber, leads, otherCode, reachCodePage, sendButton } from './lib.mjs';

/** The server of these screens lets one browser send eight messages; the next one opens the page that says to wait. */
export const SERVER = { limits: { sends_per_session: 8 } };

const toOtherWays = async (visitor) => {
  await beginSignIn(visitor);
  await visitor.page.goto(visitor.page.url().replace('/login?', '/login/other?'));
};

export const SCREENS = {
  demo: { status: 200, open: ({ page, server }) => page.goto(`${server.origin}/demo`) },
  'demo-claims': {
    status: 200,
    async open(visitor) {
      // The session of the screen before this one would answer otherwise.
      const { code } = await reachCodePage(visitor, '?prompt=login');
      await enterCode(visitor.page, code);
      await leads(visitor.page, () => visitor.page.locator('form[action="/demo/refresh"] button').click());
    },
  },
  'demo-error': { status: 400, open: ({ page, server }) => page.goto(`${server.origin}/demo/sign-in?prompt=none`) },
  start: { status: 200, open: beginSignIn },
  'start-error': {
    status: 422,
    async open(visitor) {
      await beginSignIn(visitor);
      await askForCode(visitor.page, '+44 20 7946 0000');
    },
  },
  mail: {
    status: 200,
    async open(visitor) {
      await beginSignIn(visitor);
      await leads(visitor.page, () => visitor.page.locator('.ways a').click());
    },
  },
  'mail-error': {
    status: 422,
    async open(visitor) {
      await SCREENS.mail.open(visitor);
      await visitor.page.locator(EMAIL_FIELD).fill('ann@');
      await leads(visitor.page, () => sendButton(visitor.page).click());
    },
  },
  code: {
    status: 200,
    async open(visitor) {
      await reachCodePage(visitor);
      await visitor.page.locator('details.help summary').click();
    },
  },
  'code-error': {
    status: 422,
    async open(visitor) {
      const { code } = await reachCodePage(visitor);
      await enterCode(visitor.page, otherCode(code));
    },
  },
  'code-too-soon': {
    status: 200,
    async open(visitor) {
      const { page } = visitor;
      await reachCodePage(visitor);
      // What the button does for somebody without script.
      await leads(page, () => page.locator('form[action="/login/resend"]').evaluate((form) => form.submit()));
    },
  },
  'too-many-codes': {
    status: 422,
    async open(visitor) {
      const { code } = await reachCodePage(visitor);
      for (const step of [1, 2, 3]) await enterCode(visitor.page, otherCode(code, step));
    },
  },
  wait: {
    status: 429,
    async open(visitor) {
      const { page } = visitor;
      await beginSignIn(visitor);
      for (let sent = 0; sent <= SERVER.limits.sends_per_session; sent++) {
        if (await askForCode(page, freshNumber().e164) === 429) return;
        await leads(page, () => page.locator('.sent a').click());
      }
    },
  },
  other: { status: 200, open: toOtherWays },
  stale: { status: 410, open: ({ page, server }) => page.goto(`${server.origin}/login`) },
  fault: { status: 404, open: ({ page, server }) => page.goto(`${server.origin}/nowhere`) },
  'sign-out': {
    status: 200,
    async open(visitor) {
      await SCREENS['demo-claims'].open(visitor);
      await visitor.page.goto(`${visitor.server.origin}/oidc/logout`);
    },
  },
  'outbox-empty': { status: 200, open: ({ page, server }) => page.goto(`${server.origin}/dev/outbox?to=nobody`) },
  outbox: {
    status: 200,
    async open(visitor) {
      const { number } = await reachCodePage(visitor);
      await visitor.page.goto(`${visitor.server.origin}/dev/outbox?to=${encodeURIComponent(number.e164)}`);
    },
  },
};
