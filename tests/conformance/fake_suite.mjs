// A stand-in for the suite in this folder's own tests: the same API, a handful of modules, and real requests to the server.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const random = () => randomBytes(12).toString('base64url');
const ALIAS = '/test/a/doorcode';

const bodyOf = async (request) => {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
};

const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

/** One running module: what a script in `fake_modules.mjs` may do. */
class FakeModule {
  constructor(base, configuration, name) {
    Object.assign(this, { id: random(), base, configuration, name, status: 'CREATED', result: 'UNKNOWN', log: [], toVisit: [], visited: [] });
    this.redirectUri = `${base}${ALIAS}/callback`;
    this.waiting = [];
  }

  record(result, src, msg) { this.log.push({ result, src, msg, blockId: this.block }); }

  startBlock(msg) {
    this.block = random();
    this.log.push({ startBlock: true, src: '-START-BLOCK-', blockId: this.block, msg });
  }

  /** A wish for a screenshot; the promise is kept when it comes. */
  picture(msg) {
    const placeholder = random();
    this.log.push({ result: 'REVIEW', src: 'Expect', msg, upload: placeholder });
    return this.heard(`image ${placeholder}`);
  }

  /** Sends the browser somewhere. */
  send(url, method = 'GET') {
    this.toVisit.push({ url, method });
    this.status = 'WAITING';
  }

  heard(what) { return new Promise((resolve) => { this.waiting.push({ what, resolve }); }); }

  tell(what, value) {
    const index = this.waiting.findIndex((one) => one.what === what);
    if (index < 0) return false;
    const [{ resolve }] = this.waiting.splice(index, 1);
    this.status = 'RUNNING';
    resolve(value);
    return true;
  }

  async discover() {
    this.server ??= await (await fetch(this.configuration.server.discoveryUrl)).json();
    return this.server;
  }

  /** Asks for a code and waits for the callback's parameters. */
  async authorize({ method, parameters = {} } = {}) {
    const { authorization_endpoint: endpoint } = await this.discover();
    this.sent = { state: random(), nonce: random() };
    const url = new URL(endpoint);
    const { client_id: clientId } = this.configuration.client;
    const own = { response_type: 'code', scope: 'openid', client_id: clientId, redirect_uri: this.redirectUri, ...this.sent };
    for (const [name, value] of Object.entries({ ...own, ...parameters })) url.searchParams.set(name, value);
    const answered = this.heard('callback');
    this.send(url.href, method);
    return answered;
  }

  /** Trades the code, and returns the claims of the ID token. */
  async exchange(callback) {
    const { token_endpoint: endpoint } = await this.discover();
    const { client_id: id, client_secret: secret } = this.configuration.client;
    const headers = { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: callback.get('code'), redirect_uri: this.redirectUri });
    const tokens = await (await fetch(endpoint, { method: 'POST', headers, body })).json();
    this.check('CheckIfTokenEndpointResponseError', !tokens.error, JSON.stringify(tokens));
    this.idToken = tokens.id_token;
    return claimsOf(tokens.id_token);
  }

  check(condition, holds, msg) {
    this.record(holds ? 'SUCCESS' : 'FAILURE', condition, msg);
    if (!holds) throw new Error(condition);
  }
}

const finish = (module, result) => {
  const found = (level) => module.log.some((entry) => entry.result === level);
  module.status = 'FINISHED';
  module.result = result ?? (found('FAILURE') ? 'FAILED' : found('WARNING') ? 'WARNING' : module.images ? 'REVIEW' : 'PASSED');
};

const start = (module, script) => {
  module.status = 'RUNNING';
  Promise.resolve(script(module)).then((result) => finish(module, result), (error) => {
    if (!module.log.some(({ result }) => result === 'FAILURE')) module.record('FAILURE', 'Script', error.message);
    finish(module);
  });
};

/** `modules` are scripts by name. Returns `{ base, plans, close }`. */
export const startFakeSuite = async (modules) => {
  const [plans, running] = [new Map(), new Map()];
  let current;
  const json = (response, status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const html = (response, text) => response.writeHead(200, { 'content-type': 'text/html' }).end(text);

  const api = {
    'POST /api/plan': async ({ url, request, response }) => {
      const plan = { id: random(), planName: url.searchParams.get('planName'), configuration: JSON.parse(await bodyOf(request)) };
      plans.set(plan.id, plan);
      const variant = { response_type: 'code' };
      json(response, 201, { id: plan.id, name: plan.planName, modules: Object.keys(modules).map((testModule) => ({ testModule, variant })) });
    },
    'POST /api/runner': ({ url, response, base }) => {
      const { configuration } = plans.get(url.searchParams.get('plan'));
      current = new FakeModule(base, configuration, url.searchParams.get('test'));
      running.set(current.id, current);
      start(current, modules[current.name]);
      json(response, 201, { id: current.id, name: current.name, url: `${base}${ALIAS}` });
    },
    'GET /api/info': ({ module, response }) => json(response, 200, { testId: module.id, testName: module.name, status: module.status, result: module.result }),
    'GET /api/log': ({ module, response }) => json(response, 200, module.log),
    'GET /api/runner': ({ module, response }) => json(response, 200, {
      id: module.id, browser: { urls: module.toVisit.map(({ url }) => url), urlsWithMethod: module.toVisit, visited: module.visited },
    }),
    'DELETE /api/runner': ({ module, response }) => { finish(module); json(response, 200, {}); },
    'POST /api/runner/browser': ({ module, url, response }) => {
      module.visited.push(url.searchParams.get('url'));
      module.toVisit = module.toVisit.filter((wanted) => wanted.url !== url.searchParams.get('url'));
      response.writeHead(204).end();
    },
    'POST /api/log': async ({ module, rest, request, response }) => {
      const encoded = await bodyOf(request);
      if (!encoded.startsWith('data:image/png;base64,iVBOR')) return json(response, 400, { error: 'Only jpeg/png files accepted' });
      module.log.find(({ upload }) => upload === rest[1]).img = encoded;
      module.images = (module.images ?? 0) + 1;
      module.tell(`image ${rest[1]}`);
      return json(response, 200, {});
    },
  };

  const browser = {
    callback: async ({ url, request, response, base }) => {
      current.arrived = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)) : url.searchParams;
      current.submission = `implicit/${random()}`;
      html(response, `<script>$.post({ url: ${JSON.stringify(`${base}${ALIAS}/${current.submission}`).replaceAll('/', '\\/')}, data: hash });</script>`);
    },
    implicit: ({ response }) => { current.tell('callback', current.arrived); response.writeHead(204).end(); },
    post_logout_redirect: ({ url, response }) => { current.tell('post_logout_redirect', url.searchParams); html(response, '<h1>Captured</h1>'); },
    frontchannel_logout: ({ url, response }) => { current.tell('frontchannel_logout', url.searchParams); response.writeHead(200).end(); },
  };

  const server = createServer(async (request, response) => {
    const base = `http://${request.headers.host}`;
    const url = new URL(request.url, base);
    if (url.pathname.startsWith(`${ALIAS}/`)) return browser[url.pathname.slice(ALIAS.length + 1).split('/')[0]]({ url, request, response, base });
    const [, kind, path = ''] = url.pathname.match(/^(\/api\/(?:runner\/browser|\w+))(?:\/(.+))?$/) ?? [];
    const [id, ...rest] = path.split('/');
    const handler = api[`${request.method} ${kind}`];
    const module = running.get(id);
    if (!handler || (id && !module)) return json(response, 404, {});
    return handler({ url, request, response, base, module, rest });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { base: `http://127.0.0.1:${server.address().port}`, plans, close: () => { server.closeAllConnections(); server.close(); } };
};
