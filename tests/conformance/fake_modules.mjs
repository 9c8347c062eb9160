// Modules for the stand-in, short versions of the suite's own.

/** The happy flow: sign in, trade the code, look at the ID token. */
export const happy = async (module) => {
  module.startBlock('Verify authorization endpoint response');
  const callback = await module.authorize();
  module.check('CheckMatchingStateParameter', callback.get('state') === module.sent.state, 'state');
  const claims = await module.exchange(callback);
  module.check('ValidateIdToken', claims.iss === (await module.discover()).issuer && claims.nonce === module.sent.nonce, JSON.stringify(claims));
  return undefined;
};

export const byPost = async (module) => {
  const callback = await module.authorize({ method: 'POST' });
  module.check('ExpectRedirectUriHasBeenCalled', callback.get('code'), 'a code');
};

/** Two sign-ins of one person; the second is asked for, and a picture of it. */
export const secondLogin = async (module) => {
  const first = await module.exchange(await module.authorize());
  const picture = module.picture('The server must ask the user to login for a second time');
  const second = await module.exchange(await module.authorize({ parameters: { prompt: 'login' } }));
  module.check('CheckSecondIdTokenSub', first.sub === second.sub, 'the same person');
  module.check('CheckSecondIdTokenAuthTimeIsLaterIfPresent', second.auth_time >= first.auth_time, 'later');
  module.status = 'WAITING';
  await picture;
};

/** An address that is not registered: no redirect, but a page. */
export const unregistered = async (module) => {
  const picture = module.picture('Show redirect URI error page');
  module.authorize({ parameters: { redirect_uri: `${module.redirectUri}/other` } });
  await picture;
};

/** Out, back to the suite, and then nobody is signed in. */
export const signOut = async (module) => {
  await module.exchange(await module.authorize());
  const url = new URL((await module.discover()).end_session_endpoint);
  const sent = { id_token_hint: module.idToken, post_logout_redirect_uri: module.redirectUri.replace('callback', 'post_logout_redirect'), state: 'out' };
  for (const [name, value] of Object.entries(sent)) url.searchParams.set(name, value);
  const back = module.heard('post_logout_redirect');
  module.send(url.href);
  module.check('CheckPostLogoutState', (await back).get('state') === 'out', 'state');
  const silent = await module.authorize({ parameters: { prompt: 'none' } });
  module.check('CheckErrorFromAuthorizationEndpoint', silent.get('error') === 'login_required', String(silent));
};

/** Out without parameters: the person is asked, says yes, and a picture shows the end. */
export const signOutAsked = async (module) => {
  await module.exchange(await module.authorize());
  const picture = module.picture('successful logout page');
  module.send((await module.discover()).end_session_endpoint);
  await picture;
};

export const warns = async (module) => { module.record('WARNING', 'EnsureUserInfoContainsName', 'no name'); };

export const fails = async (module) => {
  module.startBlock('Check the token');
  module.record('FAILURE', 'CheckSomething', 'it does not hold');
};

export const skipped = async () => 'SKIPPED';

/** Waits for a browser that never comes. */
export const hangs = async (module) => {
  module.status = 'WAITING';
  await module.heard('nothing');
};
