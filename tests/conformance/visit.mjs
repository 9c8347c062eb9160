// One address that the suite wants visited: a browser without script goes there, and a person answers the pages.
import { PlainBrowser } from '../plain_browser/browser.mjs';
import { Person } from '../plain_browser/person.mjs';

const PEOPLE = 100;
let next = Math.floor(Math.random() * PEOPLE);

/** One of the people in apply.toml; a run begins anywhere among them, so that a second run meets rested numbers. */
export const nextPerson = (outbox) => {
  const number = String(next % PEOPLE).padStart(2, '0');
  next += 1;
  return new Person({ outbox, phone: `+141555501${number}`, email: `person-${number}@example.com` });
};

/** The address that the suite's callback page sends the fragment to, by script. */
const submissionAddress = (html) => html.match(/["']([^"']*\\?\/implicit\\?\/[^"']+)["']/)?.[1].replaceAll('\\/', '/');

/** What is left of the suite's page when scripts do not run: it wants to hear that there was no fragment. */
const finishAtSuite = async ({ page }) => {
  const address = submissionAddress(page.html);
  if (address) await fetch(new URL(address, page.url), { method: 'POST', headers: { 'content-type': 'text/plain', connection: 'close' }, body: '' });
};

const isLoginPage = (page) => page.forms.some((form) => form.asksFor('phone') || form.asksFor('email'));

/** Where a page of the server leads by itself: a form for the suite, frames to load, an address to go on to. */
const onward = async (browser, page, suite) => {
  const isSuites = (url) => url?.startsWith(`${suite}/`);
  for (const frame of page.frames) await browser.go(frame, { from: page.url });
  const form = page.forms.find(({ action }) => isSuites(action));
  if (form) return browser.submit(page, form);
  const target = [page.refresh, ...page.links].find(isSuites);
  return target && browser.go(target, { from: page.url });
};

/**
 * Visits `url`. Returns the page that a picture would show: the login page when there was one, else the page at the end;
 * nothing when the answer went to the suite at once.
 */
export const visit = async ({ url, method }, { browser, person, suite }) => {
  const target = new URL(url);
  const [address, body] = method === 'POST' ? [target.origin + target.pathname, target.search.slice(1)] : [url, undefined];
  let login;
  const onPage = ({ page }) => { if (isLoginPage(page)) login ??= page; };

  let answer = await browser.go(address, { method, body });
  if (!answer.url.startsWith(`${suite}/`)) answer = await person.answerPages(browser, answer, { onPage });
  if (!answer.url.startsWith(`${suite}/`)) answer = await onward(browser, answer.page, suite) ?? answer;
  if (!answer.url.startsWith(`${suite}/`)) return login ?? answer.page;
  await finishAtSuite(answer);
  return login;
};

export const newBrowser = () => new PlainBrowser();
