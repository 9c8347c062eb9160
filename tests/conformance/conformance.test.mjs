// The driver against a stand-in for the suite, with a real server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PlainBrowser } from '../plain_browser/browser.mjs';
import { startServer } from '../plain_browser/server.mjs';
import * as scripts from './fake_modules.mjs';
import { startFakeSuite } from './fake_suite.mjs';
import { canDraw } from './picture.mjs';
import { DEFAULT_SUITE, PLANS, applyFile, configurationOf, readJson } from './plans.mjs';
import { run } from './run.mjs';
import { mistakesIn } from './verdict.mjs';
import { nextPerson, visit } from './visit.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { await server?.stop(); });

/** Runs the plan "basic" with these modules. Returns whether all was as expected, and what was said. */
const runModules = async (modules, { failures = [], skips = [], timeout = 20_000 } = {}) => {
  const suite = await startFakeSuite(modules);
  const said = [];
  try {
    await server.apply(await applyFile('apply.toml', suite.base));
    const good = await run({
      suite: suite.base, issuer: server.issuer, plans: ['basic'], failures, skips, timeout, pause: 50, say: (text) => said.push(text),
    });
    return { good, said: said.join('\n'), plan: [...suite.plans.values()][0] };
  } finally {
    suite.close();
  }
};

test('a module with a real login passes', async () => {
  const { good, said, plan } = await runModules({ 'oidcc-server': scripts.happy });
  assert.ok(good, said);
  assert.match(said, /oidcc-server +PASSED/);
  assert.equal(plan.planName, 'oidcc-basic-certification-test-plan');
  assert.equal(plan.configuration.server.discoveryUrl, `${server.issuer}.well-known/openid-configuration`);
});

test('a request by POST is visited by POST', async () => {
  const { good, said } = await runModules({ 'oidcc-ensure-post-request-succeeds': scripts.byPost });
  assert.ok(good, said);
});

test('one person signs in twice and gets the second code by mail; pictures are handed in', { skip: !canDraw() && 'no Chromium' }, async () => {
  const { good, said } = await runModules({
    'oidcc-prompt-login': scripts.secondLogin,
    'oidcc-ensure-registered-redirect-uri': scripts.unregistered,
    'oidcc-rp-initiated-logout-no-params': scripts.signOutAsked,
  });
  assert.ok(good, said);
  assert.equal(said.match(/REVIEW/g).length, 7, 'each as it ends, each in the table, and once below it');
});

test('signing out leads back to the suite', async () => {
  const { good, said } = await runModules({ 'oidcc-rp-initiated-logout': scripts.signOut });
  assert.ok(good, said);
});

test('an unexpected failure, warning or skip is told, with its block', async () => {
  const { good, said } = await runModules({ one: scripts.fails, two: scripts.warns, three: scripts.skipped });
  assert.equal(good, false);
  assert.match(said, /3 modules, 3 not as expected/);
  assert.match(said, /basic one: UNEXPECTED failure CheckSomething in "Check the token": it does not hold\n +http.*log-detail/);
  assert.match(said, /basic two: UNEXPECTED warning EnsureUserInfoContainsName/);
  assert.match(said, /basic three: UNEXPECTED skip/);
});

test('what is expected and happens is as expected', async () => {
  const failures = [
    { plan: '*', module: 'one', level: 'failure', condition: 'CheckSomething', block: 'Check the token', why: 'known' },
    { plan: ['basic', 'formpost'], module: 'two', level: 'warning', condition: 'EnsureUserInfoContainsName', why: 'known' },
  ];
  const skips = [{ plan: 'basic', module: 'three', why: 'known' }];
  const { good, said } = await runModules({ one: scripts.fails, two: scripts.warns, three: scripts.skipped }, { failures, skips });
  assert.ok(good, said);
});

test('what is expected and does not happen is told', async () => {
  const failures = [
    { plan: 'basic', module: 'one', level: 'warning', condition: 'CheckSomething', why: 'a failure, not a warning' },
    { plan: 'basic', module: 'gone', level: 'failure', condition: 'X', why: 'no such module' },
    { plan: 'formpost', module: 'one', level: 'failure', condition: 'X', why: 'another plan, which is not run' },
  ];
  const skips = [{ plan: 'basic', module: 'two', why: 'not skipped' }];
  const { good, said } = await runModules({ one: scripts.fails, two: scripts.warns }, { failures, skips });
  assert.equal(good, false);
  assert.match(said, /one: EXPECTED warning CheckSomething did not happen/);
  assert.match(said, /gone: EXPECTED failure X, but the plan has no such module/);
  assert.match(said, /two: EXPECTED skip did not happen/);
  assert.match(said, /2 modules, 5 not as expected/);
});

test('a module that does not end is a failure', async () => {
  const { good, said } = await runModules({ slow: scripts.hangs }, { timeout: 300 });
  assert.equal(good, false);
  assert.match(said, /slow: UNEXPECTED failure \(time\): still WAITING after 0.3 s/);
});

test('the command ends with the status that a pipeline wants', async () => {
  const suite = await startFakeSuite({ 'oidcc-server': scripts.happy, one: scripts.fails });
  await server.apply(await applyFile('apply.toml', suite.base));
  const script = fileURLToPath(new URL('run.mjs', import.meta.url));
  const command = (...more) => new Promise((resolve) => {
    execFile(process.execPath, [script, '--suite', suite.base, '--issuer', server.origin, ...more], (error, out) => resolve([error?.code ?? 0, out]));
  });
  try {
    assert.equal((await command('--plan', 'basic', '--module', 'oidcc-server'))[0], 0);
    assert.equal((await command('--plan', 'basic', '--module', 'one'))[0], 1);
    assert.match((await command('--plan', 'basic', '--module', 'oidcc-sever'))[1], /no plan has a module that was asked for/);
    assert.equal((await command('--plan', 'basics'))[0], 2);
  } finally {
    suite.close();
  }
});

test('plans that the server does not announce are listed and not run', async () => {
  const suite = await startFakeSuite({ one: async () => undefined });
  const said = [];
  await run({ suite: suite.base, issuer: server.issuer, failures: [], skips: [], pause: 20, say: (text) => said.push(text) });
  suite.close();
  for (const [name, { announced, feature }] of Object.entries(PLANS)) {
    const told = said.join('\n').includes(`not run: ${name}, since the server does not announce ${feature}`);
    assert.equal(told, !announced(server.discovery), name);
  }
});

/** A server that is not Doorcode, for pages that the suite's forms and frames stand on. */
const visitOwnPage = async (pageFor) => {
  const seen = [];
  const suite = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; }).on('end', () => {
      seen.push(`${request.method} ${request.url} ${body}`.trim());
      response.end(request.url.startsWith('/callback') ? '<script>url: "\\/implicit\\/abc"</script>' : 'ok');
    });
  });
  await new Promise((resolve) => { suite.listen(0, '127.0.0.1', resolve); });
  const base = `http://127.0.0.1:${suite.address().port}`;
  const issuer = createServer((request, response) => response.end(pageFor(base)));
  await new Promise((resolve) => { issuer.listen(0, '127.0.0.1', resolve); });
  try {
    await visit({ url: `http://127.0.0.1:${issuer.address().port}/` }, { browser: new PlainBrowser(), person: nextPerson('http://unused/'), suite: base });
    return seen;
  } finally {
    for (const one of [suite, issuer]) { one.closeAllConnections(); one.close(); }
  }
};

test('a form_post answer is sent on as the form says', async () => {
  const fields = '<input type="hidden" name="code" value="a&amp;b"><input type="hidden" name="state" value="s">';
  const seen = await visitOwnPage((base) => `<form method="post" action="${base}/callback">${fields}</form>`);
  assert.deepEqual(seen, ['POST /callback code=a%26b&state=s', 'POST /implicit/abc']);
});

test('frames of a front-channel sign-out are loaded before the way back', async () => {
  const page = (base) => `<iframe src="${base}/frontchannel_logout?sid=1"></iframe><a href="${base}/post_logout_redirect?state=s">On</a>`;
  const seen = await visitOwnPage(page);
  assert.deepEqual(seen, ['GET /frontchannel_logout?sid=1', 'GET /post_logout_redirect?state=s']);
});

test('the lists and the configurations of this folder are in order', async () => {
  assert.deepEqual(mistakesIn(await readJson('expected-failures.json'), await readJson('expected-skips.json'), Object.keys(PLANS)), []);
  for (const plan of Object.keys(PLANS)) assert.equal((await configurationOf(plan, 'https://x/')).server.discoveryUrl, 'https://x/.well-known/openid-configuration');
  if (PLANS.formpost.announced(server.discovery)) await server.apply(await applyFile('apply-form-post.toml', DEFAULT_SUITE));
  if (PLANS['back-channel-logout'].announced(server.discovery)) await server.apply(await applyFile('apply-back-channel.toml', DEFAULT_SUITE));
  if (PLANS['front-channel-logout'].announced(server.discovery)) await server.apply(await applyFile('apply-front-channel.toml', DEFAULT_SUITE));
});
