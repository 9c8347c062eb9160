// A relying party made of the npm package openid-client, and the people who sign in to it.
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import * as client from 'openid-client';
import { PlainBrowser } from '../../plain_browser/browser.mjs';
import { Person } from '../../plain_browser/person.mjs';
import { startServer } from '../../plain_browser/server.mjs';

export const CALLBACK = 'https://app.example.com/callback';
export const BYE = 'https://app.example.com/bye';

/** The server of one test file, in `own.server`, and its stories. */
export const house = () => {
  const own = {};
  before(async () => {
    own.server = await startServer();
    await own.server.apply(await readFile(new URL('../apps.toml', import.meta.url), 'utf8'));
  });
  after(async () => { await own.server?.stop(); });

  own.story = (name, body) => test(name, { timeout: 60_000 }, () => body(own.server));

  /** A story about something that a server need not have: `sees` finds it in the discovery document. */
  own.storyOf = (feature, sees, name, body) => test(name, { timeout: 60_000 }, async (t) => {
    if (!sees(own.server.discovery)) return t.skip(`the server does not announce ${feature}`);
    return body(own.server);
  });
  return own;
};

/** The `[[app]]` of an apply file. Values are TOML already where they are not strings. */
export const app = (clientId, keys = {}) => {
  const all = { client_id: clientId, name: clientId, kind: 'web', client_secret: secretOf(clientId), redirect_uris: [CALLBACK], sms: true, ...keys };
  return ['[[app]]', ...Object.entries(all).filter(([, value]) => value !== undefined).map(([key, value]) => `${key} = ${JSON.stringify(value)}`)].join('\n');
};

export const secretOf = (clientId) => `${clientId}-has-this-secret`;

/** Discovers the server and makes a client that verifies every ID token's signature, whatever way it came. */
export const connect = (server, clientId, { auth = client.ClientSecretBasic(secretOf(clientId)), ...metadata } = {}) => client.discovery(
  new URL(server.issuer),
  clientId,
  metadata,
  auth,
  { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] },
);

let people = 0;
/** A person whom the server does not know yet, with a browser of their own. */
export const stranger = (server) => {
  const person = new Person({ outbox: server.outbox, phone: `+141555501${String(people).padStart(2, '0')}` });
  people += 1;
  const browser = new PlainBrowser({ staysOn: (url) => url.startsWith(server.issuer) });
  return {
    phone: person.phone,
    browser,
    /** Opens an address and answers every page. Returns where that ended. */
    open: async (url, typed) => person.answerPages(browser, await browser.go(String(url)), { typed }),
  };
};

/** What one authorization request needs: parameters to send, and checks of what comes back. */
export const newRequest = async (extra = {}) => {
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  return {
    parameters: {
      redirect_uri: CALLBACK,
      scope: 'openid phone offline_access',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...extra,
    },
    checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  };
};

/** From the link to the tokens. */
export const signIn = async (config, visitor, { extra, dpop } = {}) => {
  const { parameters, checks } = await newRequest(extra);
  const { leftFor } = await visitor.open(client.buildAuthorizationUrl(config, parameters));
  return client.authorizationCodeGrant(config, new URL(leftFor), checks, undefined, dpop && { DPoP: dpop });
};

/** The error that the server sends back for a request, when it sends one. */
export const errorOf = async (config, visitor, extra) => {
  const { parameters } = await newRequest(extra);
  const { leftFor } = await visitor.open(client.buildAuthorizationUrl(config, parameters));
  return leftFor && new URL(leftFor).searchParams.get('error');
};
