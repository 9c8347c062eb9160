// Drives the OpenID Foundation's conformance suite against a Doorcode in development mode. See README.md.
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { runModule } from './module.mjs';
import { DEFAULT_SUITE, PLANS, applyFile, configurationOf, readJson } from './plans.mjs';
import { SuiteApi } from './suite_api.mjs';
import { judge, mistakesIn, table } from './verdict.mjs';

const OPTIONS = {
  suite: { type: 'string' },
  issuer: { type: 'string' },
  plan: { type: 'string', multiple: true },
  module: { type: 'string', multiple: true },
  token: { type: 'string' },
  outbox: { type: 'string' },
  timeout: { type: 'string', default: '240' },
  insecure: { type: 'boolean', default: false },
  'print-apply': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

const USAGE = `node tests/conformance/run.mjs --suite URL --issuer URL [--plan NAME]... [--module NAME]...
  [--token API_TOKEN] [--outbox URL] [--timeout SECONDS] [--insecure]
node tests/conformance/run.mjs --print-apply [--suite URL]
plans: ${Object.keys(PLANS).join(', ')}`;

const discover = async (issuer) => {
  const address = `${issuer}.well-known/openid-configuration`;
  const answer = await fetch(address, { headers: { connection: 'close' } }).catch((error) => {
    throw new Error(`${address}: ${error.cause?.message ?? error.message}`);
  });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer.json();
};

const runPlan = async (api, name, { issuer, only, say, ...options }) => {
  const { planName, variant } = PLANS[name];
  const { id, modules } = await api.createPlan(planName, variant, await configurationOf(name, issuer));
  const wanted = modules.filter(({ testModule }) => !only || only.includes(testModule));
  say(`${name}: ${wanted.length} modules, ${api.base}/plan-detail.html?plan=${id}`);
  const outcomes = [];
  // One after the other: a module takes the alias, and with it the redirect URI, from the one before.
  for (const planModule of wanted) {
    const outcome = await runModule(api, id, planModule, options);
    say(`  ${outcome.module}: ${outcome.result}`);
    outcomes.push({ ...outcome, link: api.page(outcome.id) });
  }
  return outcomes;
};

/**
 * Runs the plans and compares. Returns true when everything is as expected. `plans` are names; without them every plan is
 * run whose feature the server announces, and the others are listed.
 */
export const run = async ({ suite, issuer, plans, modules, token, outbox, timeout = 240_000, pause = 500, failures, skips, say = console.log }) => {
  const api = new SuiteApi(suite, token);
  const discovery = await discover(issuer);
  const chosen = plans ?? Object.keys(PLANS).filter((name) => PLANS[name].announced(discovery));
  const left = plans ? [] : Object.keys(PLANS).filter((name) => !chosen.includes(name));

  const [rows, problems] = [[], mistakesIn(failures, skips, Object.keys(PLANS)).map((text) => ({ plan: '', module: 'the lists', text }))];
  for (const name of chosen) {
    const outcomes = await runPlan(api, name, { issuer, only: modules, say, outbox: outbox ?? `${issuer}dev/outbox.json`, timeout, pause });
    const expected = (list) => (modules ? list.filter(({ module }) => modules.includes(module)) : list);
    const verdict = judge(name, outcomes, expected(failures), expected(skips));
    rows.push(...verdict.rows);
    problems.push(...verdict.problems);
  }

  if (rows.length === 0) problems.push({ plan: '', module: 'this run', text: 'no plan has a module that was asked for' });

  say(['', ...table(rows)].join('\n'));
  for (const name of left) say(`not run: ${name}, since the server does not announce ${PLANS[name].feature}`);
  say(problems.length === 0 ? `\n${rows.length} modules, all as expected` : `\n${rows.length} modules, ${problems.length} not as expected:`);
  for (const { plan, module, text, link } of problems) say([`  ${plan} ${module}: ${text}`, ...(link ? [`    ${link}`] : [])].join('\n'));
  const reviews = rows.filter(({ result }) => result === 'REVIEW').length;
  if (reviews > 0) say(`${reviews} modules have pictures that a person must look at (REVIEW)`);
  return problems.length === 0;
};

const printApply = async (suite = DEFAULT_SUITE) => {
  for (const name of ['apply.toml', 'apply-form-post.toml', 'apply-back-channel.toml', 'apply-front-channel.toml']) {
    console.log(`### ${name}\n${await applyFile(name, suite)}`);
  }
};

const main = async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values['print-apply']) return printApply(values.suite);
  const unknown = (values.plan ?? []).filter((name) => !PLANS[name]);
  if (values.help || !values.suite || !values.issuer || unknown.length > 0) {
    console.error(unknown.length > 0 ? `unknown plan: ${unknown.join(', ')}\n${USAGE}` : USAGE);
    process.exitCode = values.help ? 0 : 2;
    return undefined;
  }
  // A suite on one's own computer has a certificate that nobody signed.
  if (values.insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  const asExpected = await run({
    suite: values.suite.replace(/\/$/, ''),
    issuer: values.issuer.endsWith('/') ? values.issuer : `${values.issuer}/`,
    plans: values.plan,
    modules: values.module,
    token: values.token ?? process.env.CONFORMANCE_TOKEN,
    outbox: values.outbox,
    timeout: Number(values.timeout) * 1000,
    failures: await readJson('expected-failures.json'),
    skips: await readJson('expected-skips.json'),
  });
  process.exitCode = asExpected ? 0 : 1;
  return undefined;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => { console.error(error.message); process.exitCode = 1; });
}
