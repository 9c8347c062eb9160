// A picture of a page that was seen, for the modules that want a screenshot: Chromium draws the saved page.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const canDraw = () => existsSync(CHROMIUM);

/** The page with its stylesheets inside and without script, since a file may load nothing from the server. */
const selfContained = async (page) => {
  const styles = await Promise.all(page.stylesheets.map(async (url) => (await fetch(url, { headers: { connection: 'close' } })).text()));
  return page.html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<\/head>/i, () => `<style>${styles.join('\n').replaceAll('</style', '')}</style></head>`);
};

export const pictureOf = async (page) => {
  if (!canDraw()) throw new Error(`this module wants a screenshot, and there is no Chromium at ${CHROMIUM} (set CHROMIUM)`);
  const folder = await mkdtemp(join(tmpdir(), 'doorcode-picture-'));
  try {
    const [file, image] = [join(folder, 'page.html'), join(folder, 'page.png')];
    await writeFile(file, await selfContained(page));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=900,900', `--user-data-dir=${join(folder, 'profile')}`];
    await promisify(execFile)(CHROMIUM, [...flags, `--screenshot=${image}`, `file://${file}`], { timeout: 60_000 });
    return await readFile(image);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
