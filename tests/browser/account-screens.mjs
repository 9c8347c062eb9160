// The screens of people's own accounts, for the checks of account-pages.test.mjs and the pictures of shots.mjs.
// Each group has a server of its own.
import { leads } from './lib.mjs';
import { after, opened, sent, toMailbox, toNumber, wrong } from './opening.mjs';
import { press } from './people.mjs';
import { caller, elsewhere, lodger, owner, tenant } from './residents.mjs';

const anybody = async () => {};

/** One of the account's own pages. */
const home = (who, path) => opened(async (visitor) => {
  await who(visitor);
  return `${visitor.server.origin}/account${path}`;
});

const AT_HOME = {
  'account-profile': home(owner, ''),
  'account-profile-error': wrong(home(owner, ''), '#name', 'x'.repeat(300)),
  'account-security': home(owner, '/security'),
  'account-second-step': home(owner, '/second-step'),
  'account-totp': home(owner, '/totp'),
  'account-passkeys': home(owner, '/passkeys'),
  'account-passkeys-error': after(home(owner, '/passkeys'), 'form[data-passkey] [type="submit"]', 422),
  'account-passkey-name': {
    status: 200,
    async open(visitor) {
      const { page } = visitor;
      await AT_HOME['account-security'].open(visitor);
      await leads(page, () => page.locator('#passkeys li a').click());
    },
  },
  'account-recovery-codes': home(owner, '/recovery-codes'),
  'account-codes-shown': after(home(owner, '/recovery-codes'), 'main form [type="submit"]'),
  'account-password': home(owner, '/password'),
  'account-password-error': wrong(home(owner, '/password'), '#password', 'short'),
  'account-phone': home(owner, '/phone'),
  'account-phone-error': wrong(home(owner, '/phone'), '#phone', '12'),
  'account-phone-code': sent(home(owner, '/phone'), toNumber),
  'account-remove-phone': home(owner, '/phone/remove'),
  'account-step-phone': home(owner, '/step-phone'),
  'account-step-phone-code': sent(home(owner, '/step-phone'), toNumber),
  'account-email': home(owner, '/email'),
  'account-email-error': wrong(home(owner, '/email'), '#email', 'hubert@'),
  'account-email-code': sent(home(owner, '/email'), toMailbox('hubert.blaine.new.address@cholmondeley-marjoribanks.example.com')),
  'account-sessions': home(owner, '/sessions'),
  'account-sessions-others': home(owner, '/sessions/others'),
  'account-activity': home(owner, '/activity'),
  'account-not-me': home(owner, '/not-me'),
  'account-data': home(owner, '/data'),
  'account-delete': home(owner, '/delete'),
  'account-deleted': home(anybody, '/deleted'),
  confirm: home(elsewhere, '/totp'),
};

const BARE = {
  'account-profile-bare': home(lodger, ''),
  'account-security-text-alone': home(lodger, '/security'),
  'account-security-bare': home(tenant, '/security'),
  'account-second-step-bare': home(lodger, '/second-step'),
  'account-totp-error': wrong(home(tenant, '/totp'), 'input[name="code"]', '12'),
  'account-passkeys-bare': home(lodger, '/passkeys'),
  'account-password-first': home(lodger, '/password'),
  'account-email-first': home(lodger, '/email'),
  'account-remove-last-way': home(lodger, '/phone/remove'),
  'account-kept': after(home(caller, '/security'), 'form[action="/account/totp/remove"] button', 422),
  'account-remove-phone-code': sent(home(caller, '/phone/remove'), ({ page }) => press(page, '[name="once"]')),
};

/** Groups of screens; `open` gets the visitor. */
export const GROUPS = { 'at home': AT_HOME, 'little set up': BARE };
