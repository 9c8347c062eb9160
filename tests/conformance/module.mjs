// Runs one module of a plan to its end and gathers what the suite found.
import { pictureOf } from './picture.mjs';
import { newBrowser, nextPerson, visit } from './visit.mjs';

const LEVELS = { FAILURE: 'failure', WARNING: 'warning' };
const ENDED = ['FINISHED', 'INTERRUPTED'];
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

const findingsIn = (log) => {
  const blocks = new Map(log.filter(({ startBlock }) => startBlock).map(({ blockId, msg }) => [blockId, msg]));
  return log
    .filter(({ result }) => LEVELS[result])
    .map(({ result, src, msg, blockId }) => ({ level: LEVELS[result], condition: src, block: blocks.get(blockId) ?? '', message: msg ?? '' }));
};

const openPlaceholders = (log) => log.filter(({ upload, img }) => upload && !img).map(({ upload }) => upload);

/** Visits what the module asks for and hands in pictures, until it ends. Returns the last status. */
const drive = async (api, id, { outbox, timeout, pause }) => {
  const browser = newBrowser();
  const person = nextPerson(outbox);
  for (const end = Date.now() + timeout; ; await sleep(pause)) {
    const { status } = await api.info(id);
    if (ENDED.includes(status) || Date.now() > end) return status;
    if (status !== 'WAITING') continue;
    for (const wanted of await api.toVisit(id)) {
      // Said first, as a person's click does: a module may end while its last page loads.
      await api.visited(id, wanted.url);
      const seen = await visit(wanted, { browser, person, suite: api.base });
      if (!seen) continue;
      for (const placeholder of openPlaceholders(await api.log(id))) await api.uploadImage(id, placeholder, await pictureOf(seen));
    }
  }
};

/** `{ module, id, status, result, findings, seconds }`; `result` is the suite's word: PASSED, WARNING, REVIEW, SKIPPED, FAILED. */
export const runModule = async (api, plan, planModule, options) => {
  const began = Date.now();
  const { id } = await api.createModule(plan, planModule);
  const own = [];
  let status;
  try {
    status = await drive(api, id, options);
  } catch (error) {
    own.push({ level: 'failure', condition: '(the browser)', block: '', message: error.message });
  }
  if (!ENDED.includes(status)) {
    status ??= (await api.info(id)).status;
    if (own.length === 0) own.push({ level: 'failure', condition: '(time)', block: '', message: `still ${status} after ${options.timeout / 1000} s` });
    await api.stop(id);
  }
  const { result = 'UNKNOWN' } = await api.info(id);
  const findings = [...findingsIn(await api.log(id)), ...own];
  if (['FAILED', 'UNKNOWN'].includes(result) && !findings.some(({ level }) => level === 'failure')) {
    findings.push({ level: 'failure', condition: '(result)', block: '', message: `the result is ${result}, and no condition says why` });
  }
  return { module: planModule.testModule, id, status, result, findings, seconds: (Date.now() - began) / 1000 };
};
