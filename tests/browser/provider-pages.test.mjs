// Every screen of the OpenID provider, by day and by night, in both directions of writing, on a narrow phone and on a desk.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { MORE_LOOKS, wrongWith } from './looks.mjs';
import { BEHIND_A_PROXY, GROUPS, registrations } from './provider-screens.mjs';
import { street } from './street.mjs';

for (const [group, screens] of Object.entries(GROUPS)) {
  describe(group, () => {
    const own = street(registrations, BEHIND_A_PROXY);
    for (const [name, { open, status }] of Object.entries(screens)) {
      own.story(`${name}: nothing for axe, the console or the policy to say, and nothing moves`, { reducedMotion: 'reduce' }, async (visitor) => {
        assert.deepEqual(await wrongWith(visitor, { status, open: (someone) => open(someone, own.application) }, MORE_LOOKS), []);
      });
    }
  });
}
