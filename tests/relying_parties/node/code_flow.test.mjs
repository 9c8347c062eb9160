import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { BYE, connect, errorOf, house, newRequest, secretOf, signIn, stranger } from './party.mjs';

const { story } = house();

story('the library accepts the discovery document', async (server) => {
  const metadata = (await connect(server, 'party-basic')).serverMetadata();
  assert.equal(metadata.issuer, server.issuer);
  assert.ok(metadata.supportsPKCE('S256'));
  assert.equal(metadata.authorization_response_iss_parameter_supported, true);
});

for (const [clientId, algorithm, auth] of [
  ['party-basic', 'RS256', client.ClientSecretBasic],
  ['party-post', 'ES256', client.ClientSecretPost],
]) {
  story(`a stranger signs in to ${clientId}, whose ID token is signed with ${algorithm}`, async (server) => {
    const config = await connect(server, clientId, { auth: auth(secretOf(clientId)), id_token_signed_response_alg: algorithm });
    const visitor = stranger(server);
    const tokens = await signIn(config, visitor);
    assert.equal(tokens.token_type, 'bearer');
    assert.equal(decodeProtectedHeader(tokens.id_token).alg, algorithm);
    const { sub } = tokens.claims();
    const about = await client.fetchUserInfo(config, tokens.access_token, sub);
    assert.deepEqual([about.phone_number, about.phone_number_verified], [visitor.phone, true]);
  });
}

story('a party without a secret signs somebody in with PKCE alone', async (server) => {
  const config = await connect(server, 'party-public', { auth: client.None() });
  const tokens = await signIn(config, stranger(server));
  assert.ok(tokens.claims().sub);
});

story('the answer names the issuer, and a party does not take it for the answer of another', async (server) => {
  const config = await connect(server, 'party-basic');
  const { parameters, checks } = await newRequest();
  const { leftFor } = await stranger(server).open(client.buildAuthorizationUrl(config, parameters));
  assert.equal(new URL(leftFor).searchParams.get('iss'), server.issuer);
  for (const change of [(query) => query.set('iss', 'https://other.example.com/'), (query) => query.delete('iss'), (query) => query.set('state', 'another')]) {
    const changed = new URL(leftFor);
    change(changed.searchParams);
    await assert.rejects(client.authorizationCodeGrant(config, changed, checks));
  }
  // What the party refused by itself has cost nothing.
  assert.ok(await client.authorizationCodeGrant(config, new URL(leftFor), checks));
});

story('a code is worth nothing with another verifier, and nothing a second time', async (server) => {
  const config = await connect(server, 'party-basic');
  const visitor = stranger(server);
  const first = await newRequest();
  const answer = new URL((await visitor.open(client.buildAuthorizationUrl(config, first.parameters))).leftFor);
  const wrong = { ...first.checks, pkceCodeVerifier: client.randomPKCECodeVerifier() };
  await assert.rejects(client.authorizationCodeGrant(config, answer, wrong), { error: 'invalid_grant' });

  const second = await newRequest();
  const again = new URL((await visitor.open(client.buildAuthorizationUrl(config, second.parameters))).leftFor);
  const tokens = await client.authorizationCodeGrant(config, again, second.checks);
  await assert.rejects(client.authorizationCodeGrant(config, again, second.checks), { error: 'invalid_grant' });
  await assert.rejects(client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub));
});

story('a wrong secret is refused', async (server) => {
  const config = await connect(server, 'party-basic', { auth: client.ClientSecretBasic('a-wrong-secret-of-some-length') });
  await assert.rejects(signIn(config, stranger(server)), { code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
});

story('refreshing gives a new refresh token; once the old one is used late, the whole family is dead', async (server) => {
  const config = await connect(server, 'party-basic');
  const tokens = await signIn(config, stranger(server));
  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token);
  assert.notEqual(refreshed.refresh_token, tokens.refresh_token);
  const [before, now] = [tokens.claims(), refreshed.claims()];
  assert.deepEqual([now.sub, now.auth_time, now.sid], [before.sub, before.auth_time, before.sid]);
  assert.ok(await client.fetchUserInfo(config, refreshed.access_token, now.sub));

  // For ten seconds the old one stands for a lost answer.
  await sleep(11_000);
  await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
  await assert.rejects(client.refreshTokenGrant(config, refreshed.refresh_token), { error: 'invalid_grant' });
});

story('what is revoked is over', async (server) => {
  const config = await connect(server, 'party-post', { auth: client.ClientSecretPost(secretOf('party-post')), id_token_signed_response_alg: 'ES256' });
  const tokens = await signIn(config, stranger(server));
  await client.tokenRevocation(config, tokens.refresh_token);
  await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
  await assert.rejects(client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub));
});

story('while the session lives nobody is asked again, until the party signs the person out', async (server) => {
  const config = await connect(server, 'party-basic');
  const visitor = stranger(server);
  const tokens = await signIn(config, visitor);
  const silently = await signIn(config, visitor, { extra: { prompt: 'none' } });
  assert.equal(silently.claims().sub, tokens.claims().sub);

  const way = client.buildEndSessionUrl(config, { post_logout_redirect_uri: BYE, id_token_hint: tokens.id_token, state: 'so long' });
  const bye = new URL((await visitor.open(way)).leftFor);
  assert.deepEqual([bye.origin + bye.pathname, bye.searchParams.get('state')], [BYE, 'so long']);
  assert.equal(await errorOf(config, visitor, { prompt: 'none' }), 'login_required');
});
