// The suite's REST API, as far as it is needed.

const RETRIES = 3;
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export class SuiteApi {
  constructor(base, token) {
    this.base = base.replace(/\/$/, '');
    this.headers = token ? { authorization: `Bearer ${token}` } : {};
  }

  async #call(method, path, { query = {}, body, type = 'application/json', wanted = [200, 201, 204] } = {}) {
    const url = new URL(this.base + path);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    const headers = { ...this.headers, 'content-type': type, connection: 'close' };
    for (let left = method === 'GET' ? RETRIES : 0; ; left -= 1) {
      try {
        const answer = await fetch(url, { method, headers, body });
        const text = await answer.text();
        if (!wanted.includes(answer.status)) throw new Error(`${method} ${url.pathname} answers ${answer.status}: ${text.slice(0, 300)}`);
        return text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
      } catch (error) {
        if (left === 0) throw new Error(`the suite at ${this.base}: ${error.message}${error.cause ? ` (${error.cause.message})` : ''}`);
        await sleep(1_000);
      }
    }
  }

  /** `{ id, modules: [{ testModule, variant }] }` */
  createPlan(planName, variant, configuration) {
    return this.#call('POST', '/api/plan', { query: { planName, variant: JSON.stringify(variant) }, body: JSON.stringify(configuration) });
  }

  /** Modules start by themselves once they are made. */
  createModule(plan, { testModule, variant }) {
    return this.#call('POST', '/api/runner', { query: { test: testModule, plan, variant: variant && JSON.stringify(variant) } });
  }

  info(id) { return this.#call('GET', `/api/info/${id}`); }

  log(id) { return this.#call('GET', `/api/log/${id}`); }

  /** The addresses that a browser is to visit: `[{ url, method }]`. A module that has ended is known no more. */
  async toVisit(id) {
    const { browser } = await this.#call('GET', `/api/runner/${id}`, { wanted: [200, 404] }) || {};
    return browser?.urlsWithMethod ?? (browser?.urls ?? []).map((url) => ({ url, method: 'GET' }));
  }

  visited(id, url) { return this.#call('POST', `/api/runner/browser/${id}/visit`, { query: { url }, wanted: [200, 204, 404] }); }

  stop(id) { return this.#call('DELETE', `/api/runner/${id}`, { wanted: [200, 404] }); }

  uploadImage(id, placeholder, png) {
    const body = `data:image/png;base64,${png.toString('base64')}`;
    return this.#call('POST', `/api/log/${id}/images/${placeholder}`, { body, type: 'text/plain' });
  }

  page(id) { return `${this.base}/log-detail.html?log=${id}`; }
}
