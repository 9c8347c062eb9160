// What every story needs: a server of its own, a browser, visitors who notice what goes wrong, and the acts of a person.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const BINARY = process.env.DOORCODE_BINARY ?? fileURLToPath(new URL('../../target/debug/doorcode', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const STORY_AT_MOST = 60_000;

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

export const PHONE_FIELD = 'input[name="phone"]';
export const EMAIL_FIELD = 'input[name="email"]';
export const CODE_FIELD = 'input[name="code"]';

// ---- Waiting ----

export const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Calls `look` until it returns something, and returns that. */
export const eventually = async (what, look, atMost = 5_000) => {
  for (const end = Date.now() + atMost; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  return assert.fail(`${what} did not happen within ${atMost} ms`);
};

// ---- The server ----

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

/**
 * Starts a server with an empty data folder of its own. `limits` are settings like `{ sends_per_session: 1 }`; `provokes` matches
 * the lines of its log about trouble that a story makes.
 */
export const startServer = async ({ limits = {}, settings = {}, provokes } = {}) => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'doorcode-browser-'));
  const origin = `http://localhost:${port}`;
  // The developer's own settings stay outside.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DOORCODE__')));
  env.DOORCODE__SERVER__LISTEN = `127.0.0.1:${port}`;
  env.DOORCODE__SERVER__PUBLIC_URL = origin;
  env.DOORCODE__DATA_DIR = join(folder, 'data');
  Object.assign(env, settings);
  for (const [name, value] of Object.entries(limits)) env[`DOORCODE__LIMITS__${name.toUpperCase()}`] = String(value);

  // The folder is the working directory too, since a doorcode.toml there would be read.
  const child = spawn(BINARY, [], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { log += text; });
  const ended = new Promise((resolve) => { child.once('error', resolve).once('exit', resolve); });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const get = async (path) => {
    const answer = await fetch(origin + path, { headers: { connection: 'close' } });
    assert.ok(answer.ok, `${path} answers ${answer.status}`);
    return answer.json();
  };

  const isReady = async () => {
    assert.equal(child.exitCode, null, `${BINARY} ended:\n${log}`);
    try {
      await get('/health/live');
      return (await get('/.well-known/jwks.json')).keys.some(({ alg }) => alg === 'RS256');
    } catch {
      return false;
    }
  };
  await eventually(`a server at ${origin}`, isReady, 30_000);
  log = '';

  const outbox = (to) => get(`/dev/outbox.json?to=${encodeURIComponent(to)}`);

  return {
    origin,
    outbox,
    /** Origins of applications that its pages may lead to. */
    neighbours: [],

    /** The code in the newest message to a number or address. */
    async codeSentTo(to) {
      const [newest] = await eventually(`a message to ${to}`, async () => {
        const messages = await outbox(to);
        return messages.length > 0 && messages;
      });
      return newest.body.match(/\b\d{6}\b/)[0];
    },

    /** A command of the binary, beside the running server. Returns what it prints. */
    async command(...words) {
      return (await promisify(execFile)(BINARY, words, { env, cwd: folder })).stdout.trim();
    },

    /** `doorcode apply` */
    async apply(toml) {
      const file = join(folder, 'apply.toml');
      await writeFile(file, toml);
      await this.command('apply', file);
    },

    /** Changes what lies in the database, for what only years bring about. */
    async rewrite(sql) {
      const script = 'import sqlite3, sys; home = sqlite3.connect(sys.argv[1], timeout=5); home.executescript(sys.argv[2])';
      await promisify(execFile)('python3', ['-c', script, join(env.DOORCODE__DATA_DIR, 'doorcode.db'), sql]);
    },

    async stop() {
      const slow = setTimeout(kill, 12_000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(slow);
      process.removeListener('exit', kill);
      assert.equal(child.exitCode, 0, 'the server does not stop in order');
      await rm(folder, { recursive: true, force: true });
      const faults = log.split('\n').filter((line) => /\b(ERROR|WARN)\b|panicked/.test(line) && !provokes?.test(line));
      assert.deepEqual(faults, [], 'the server logged faults');
    },
  };
};

// ---- Visitors ----

export const launch = () => chromium.launch({
  executablePath: CHROMIUM,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Runs before the page's own script. What the browser reports only to scripts is gathered here.
export const gather = (before = Infinity) => {
  window.seen = { shift: 0, refused: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.startTime < before) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.seen.refused.push(`${violatedDirective} blocked ${blockedURI}`);
  });
};

/** A person with a browser of their own. `problems` fills with whatever a developer would see in red. */
export const newVisitor = async (browser, server, options = {}) => {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-US', ...options });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(gather);
  const problems = [];

  context.on('request', (request) => {
    const url = request.url();
    const known = [server.origin, ...server.neighbours];
    if (!known.some((origin) => url.startsWith(`${origin}/`)) && !/^(data|blob):/.test(url)) problems.push(`a request to ${url}`);
  });
  context.on('console', (message) => {
    // Chromium also reports the page itself when its status is 4xx, which is how our forms answer mistakes.
    const ownStatus = /status of (400|403|404|409|410|422|429) /.test(message.text()) && message.location().url === message.page()?.url();
    // The preview of a mail runs nothing, and so not what gathers here either.
    const ownSandbox = /^Blocked script execution in '[^']*\/admin\/mail\/templates\/[^']*\/html'/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !ownStatus && !ownSandbox) problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`script: ${error.error().stack}`));

  return { context, page: await context.newPage(), problems, server };
};

/**
 * The server and the browser of one test file, and `story`, which is `test` with a visitor and without problems at its end.
 * `furnish` is awaited before the first story.
 */
export const house = (serverOptions, furnish = async () => {}) => {
  const own = {};
  before(async () => {
    [own.server, own.browser] = await Promise.all([startServer(serverOptions), launch()]);
    await furnish(own);
  });
  after(async () => {
    await own.browser?.close();
    await own.server?.stop();
  });

  own.story = (name, { todo, timeout = STORY_AT_MOST, ...options }, body) => test(name, { timeout, todo }, async () => {
    const visitors = [];
    const come = async (wishes) => {
      visitors.push(await newVisitor(own.browser, own.server, wishes));
      return visitors.at(-1);
    };
    try {
      const visitor = await come(options);
      await body({ ...visitor, anotherBrowser: come });
      for (const { problems } of visitors) assert.deepEqual(problems, []);
    } finally {
      for (const { context } of visitors) await context.close();
    }
  });
  return own;
};

let numbers = 0;
/** A number that nobody has used yet in this file, as people write it and as it is stored. */
export const freshNumber = () => {
  const serial = numbers++;
  assert.ok(serial < 200, 'there are two hundred numbers of fiction');
  const [area, line] = [serial < 100 ? '415' : '212', `01${String(serial % 100).padStart(2, '0')}`];
  return { typed: `(${area}) 555-${line}`, shown: `+1 ${area}-555-${line}`, e164: `+1${area}555${line}` };
};

/** A code of the same length that is not this one. */
export const otherCode = (code, step = 1) => String((Number(code) + step) % 10 ** code.length).padStart(code.length, '0');

// ---- What a person does ----

/** Acts, and waits for the page that this leads to. Returns its status. */
export const leads = async (page, act) => {
  const [, response] = await Promise.all([
    page.waitForEvent('load'),
    page.waitForResponse((answer) => answer.request().isNavigationRequest() && !(answer.status() >= 300 && answer.status() < 400)),
    act(),
  ]);
  return response.status();
};

/** From the demo application to the first page of the login box. `query` goes to the demo's own sign-in link. */
export const beginSignIn = async ({ page, server }, query = '') => {
  await page.goto(`${server.origin}/demo/sign-in${query}`);
  await page.waitForURL('**/login?tx=*');
};

export const sendButton = (page) => page.locator('main form[data-guard] button.btn-primary');

export const askForCode = (page, typed) => leads(page, async () => {
  await page.locator(PHONE_FIELD).fill(typed);
  await sendButton(page).click();
});

/** Begins a sign-in and asks for a code by text. Returns the number and the code. */
export const reachCodePage = async (visitor, query) => {
  const number = freshNumber();
  await beginSignIn(visitor, query);
  await askForCode(visitor.page, number.e164);
  assert.match(visitor.page.url(), /\/login\/code\?tx=/);
  return { number, code: await visitor.server.codeSentTo(number.e164) };
};

export const askForMail = (page, typed) => leads(page, async () => {
  await page.locator(EMAIL_FIELD).fill(typed);
  await sendButton(page).click();
});

const LATER = 'form[action="/login/continue"] button';

/** Puts an offer off, where one stands before the answer. Returns the answer's status, or nothing where none stood. */
export const putOff = async (page) => {
  const isOffered = new URL(page.url()).pathname === '/login/setup' && await page.locator(LATER).count() > 0;
  return isOffered ? leads(page, () => page.locator(LATER).click()) : undefined;
};

/** Enters a code, and puts off what is offered to newcomers after it. */
export const enterCode = async (page, text) => {
  const status = await leads(page, async () => {
    await page.locator(CODE_FIELD).fill(text);
    await sendButton(page).click();
  });
  return await putOff(page) ?? status;
};

// ---- What a person sees ----

export const heading = (page) => page.locator('h1').innerText();

/** The sentence of the error by the field, without what only screen readers say. */
export const errorBy = (page, field) => page.locator(`#${field}-err > span`).evaluate((element) => {
  const copy = element.cloneNode(true);
  copy.querySelector('.vh').remove();
  return copy.textContent.trim();
});

export const hasFocus = (page, selector) => page.locator(selector).evaluate((element) => element === document.activeElement);

/** Opens the language menu and chooses a language by its own name. */
export const chooseLanguage = async (page, name) => {
  await page.locator('.langs summary').click();
  await leads(page, () => page.locator('.langs').getByRole('link', { name, exact: true }).click());
};

/** The claims on the demo's page, by name. */
export const claims = async (page) => {
  const rows = await page.locator('table.claims tbody tr').evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return Object.fromEntries(rows.map(([name, value]) => [name, JSON.parse(value)]));
};

export const scrollsSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

export const assertSignedIn = async (page) => {
  assert.equal(new URL(page.url()).pathname, '/demo');
  assert.ok((await claims(page)).sub, 'the demo shows no subject');
};
