// A person with a telephone and a mailbox, who signs in at a login box and reads the codes in the server's outbox.
import assert from 'node:assert/strict';

const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
const MOST_PAGES = 12;

/** What a page asks of the person; a form that goes elsewhere is an answer on its way and no question. */
const ownForms = (page) => page.forms.filter(({ action }) => new URL(action).origin === new URL(page.url).origin);

export class Person {
  #asked = 0;
  #read = new Set();

  /** `outbox` is the address of the server's `/dev/outbox.json`. */
  constructor({ outbox, phone, email }) {
    Object.assign(this, { outbox, phone, email });
  }

  async #codeSentTo(to) {
    const list = new URL(this.outbox);
    list.searchParams.set('to', to);
    for (const end = Date.now() + 5_000; Date.now() < end; await sleep(50)) {
      const answer = await fetch(list, { headers: { connection: 'close' } });
      assert.ok(answer.ok, `${list} answers ${answer.status}`);
      const [newest] = await answer.json();
      if (!newest || this.#read.has(newest.id)) continue;
      this.#read.add(newest.id);
      return newest.body.match(/\b\d{6,8}\b/)[0];
    }
    return assert.fail(`no new code arrived for ${to}`);
  }

  /** Between two texts to one number there is a pause, so the second time the code comes by mail. */
  #byMail() {
    return Boolean(this.email) && this.#asked % 2 === 1;
  }

  /**
   * Does what the pages ask for, until there is nothing left to fill in: number or mailbox, code, and forms that are only
   * a button. `typed` is what else this person would type, by field; `onPage` sees every page on the way. Returns the last
   * answer.
   */
  async answerPages(browser, first, { typed = {}, onPage = () => {} } = {}) {
    let answer = first;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      if (answer.leftFor) return answer;
      await onPage(answer);
      const next = await this.#next(browser, answer, typed);
      if (!next) return answer;
      answer = next;
    }
    return assert.fail(`still asked after ${MOST_PAGES} pages: ${answer.page.heading}`);
  }

  async #next(browser, { status, page }, typed) {
    const forms = ownForms(page);
    const asking = (field) => forms.find((form) => form.asksFor(field));
    if (status >= 400) return undefined;
    if (asking('code')) return browser.submit(page, asking('code'), { code: await this.#codeSentTo(this.lastAddress) });

    const mailInstead = page.links.find((link) => new URL(link).searchParams.get('way') === 'email');
    if (asking('phone') && this.#byMail() && mailInstead) return browser.go(mailInstead, { from: page.url });
    if (asking('phone')) return this.#ask(browser.submit(page, asking('phone'), { phone: this.phone }), this.phone);
    if (asking('email')) return this.#ask(browser.submit(page, asking('email'), { email: this.email }), this.email);

    const known = Object.keys(typed).map(asking).find(Boolean);
    if (known) return browser.submit(page, known, typed);
    const button = forms.find((form) => form.isQuestion && form.buttons.length > 0);
    return button && browser.submit(page, button);
  }

  #ask(sent, address) {
    this.#asked += 1;
    this.lastAddress = address;
    return sent;
  }
}
