// Pictures for people to look at: `npm run shots [screen...]` fills shots/, which is not committed.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as accounts from './account-screens.mjs';
import * as frontDoor from './front-door-screens.mjs';
import { DESKTOP, PHONE, launch, newVisitor, startServer } from './lib.mjs';
import * as provider from './provider-screens.mjs';
import { REGISTRATIONS } from './residents.mjs';
import { SCREENS, SERVER } from './screens.mjs';
import * as steps from './step-screens.mjs';
import { openApplication } from './street.mjs';

const FOLDER = process.env.SHOTS ?? fileURLToPath(new URL('shots/', import.meta.url));
const wanted = process.argv.slice(2);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const [application, browser] = await Promise.all([openApplication(), launch()]);

const shoot = async (server, name, open) => {
  for (const locale of ['en', 'ar']) {
    const visitor = await newVisitor(browser, server, { locale, reducedMotion: 'reduce' });
    await open(visitor, application);
    for (const viewport of [PHONE, DESKTOP]) {
      await visitor.page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark']) {
        await visitor.page.emulateMedia({ colorScheme });
        await visitor.page.screenshot({ path: `${FOLDER}/${name}-${viewport.width}-${colorScheme}-${locale}.png`, fullPage: true });
      }
    }
    await visitor.context.close();
  }
};

const plain = provider.registrations(application.origin);
const groups = [
  { screens: SCREENS, toml: plain },
  ...Object.values(provider.GROUPS).map((screens) => ({ screens, toml: plain })),
  ...[accounts, frontDoor, steps].flatMap(({ GROUPS }) => Object.values(GROUPS)).map((screens) => ({ screens, toml: REGISTRATIONS })),
];

try {
  for (const { screens, toml } of groups) {
    const chosen = Object.entries(screens).filter(([own]) => wanted.length === 0 || wanted.includes(own));
    if (chosen.length === 0) continue;
    // Only the screens of the login box need a limit that is soon reached.
    const server = await startServer(screens === SCREENS ? SERVER : provider.BEHIND_A_PROXY);
    try {
      await server.apply(toml);
      for (const [name, { open }] of chosen) await shoot(server, name, open);
    } finally {
      await server.stop();
    }
  }
} finally {
  await browser.close();
  application.close();
}
