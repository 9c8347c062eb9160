// Pictures for people to look at: `npm run shots [screen...]` fills shots/, which is not committed.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DESKTOP, PHONE, launch, newVisitor, startServer } from './lib.mjs';
import { SCREENS, SERVER } from './screens.mjs';

const FOLDER = fileURLToPath(new URL('shots/', import.meta.url));
const wanted = process.argv.slice(2);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startServer(SERVER), launch()]);
try {
  for (const [name, { open }] of Object.entries(SCREENS).filter(([own]) => wanted.length === 0 || wanted.includes(own))) {
    for (const locale of ['en', 'ar']) {
      const visitor = await newVisitor(browser, server, { locale, reducedMotion: 'reduce' });
      await open(visitor);
      for (const viewport of [PHONE, DESKTOP]) {
        await visitor.page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark']) {
          await visitor.page.emulateMedia({ colorScheme });
          await visitor.page.screenshot({ path: `${FOLDER}${name}-${viewport.width}-${colorScheme}-${locale}.png`, fullPage: true });
        }
      }
      await visitor.context.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
