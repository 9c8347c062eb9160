// Clients that prove themselves by a key, tokens of other kinds, and their end, each told only when the server announces it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { eventually } from '../../plain_browser/server.mjs';
import { newKey } from './keys.mjs';
import { BYE, app, connect, house, secretOf, signIn, stranger } from './party.mjs';

const { storyOf } = house();

const lists = (member, value) => [`${member}: ${value}`, (discovery) => discovery[member]?.includes(value)];
const keyJwt = lists('token_endpoint_auth_methods_supported', 'private_key_jwt');
const machines = lists('grant_types_supported', 'client_credentials');
const edwards = lists('id_token_signing_alg_values_supported', 'EdDSA');
const dpop = ['dpop_signing_alg_values_supported', (discovery) => discovery.dpop_signing_alg_values_supported?.includes('ES256')];
const introspection = ['introspection_endpoint', (discovery) => discovery.introspection_endpoint];
const backChannel = ['backchannel_logout_supported', (discovery) => discovery.backchannel_logout_supported === true];

const API = 'https://api.example.com';
const MACHINE = { kind: 'machine', redirect_uris: undefined, grant_types: ['client_credentials'] };
const EXAMPLE_API = `[[api]]\naudience = "${API}"\nname = "Example API"\nscopes = ["read:orders"]\n`;

storyOf(...keyJwt, 'a party signs for itself at every endpoint, without a secret', async (server) => {
  const { key, jwks } = await newKey('own');
  await server.apply(app('party-key', { jwks }));
  const config = await connect(server, 'party-key', { auth: client.PrivateKeyJwt(key) });
  const tokens = await signIn(config, stranger(server));
  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token);
  await client.tokenRevocation(config, refreshed.refresh_token);
  await assert.rejects(client.refreshTokenGrant(config, refreshed.refresh_token), { error: 'invalid_grant' });
});

storyOf(...keyJwt, 'what another key signed, or was meant for another server, is refused', async (server) => {
  const [own, other] = [await newKey('own'), await newKey('own')];
  await server.apply(app('party-key-stolen', { jwks: own.jwks }));
  const elsewhere = { [client.modifyAssertion]: (header, payload) => { payload.aud = 'https://other.example.com/'; } };
  for (const auth of [client.PrivateKeyJwt(other.key), client.PrivateKeyJwt(own.key, elsewhere)]) {
    const config = await connect(server, 'party-key-stolen', { auth });
    await assert.rejects(client.refreshTokenGrant(config, 'any'), { error: 'invalid_client' });
  }
});

storyOf(...keyJwt, 'one assertion serves once', async (server) => {
  const { key, jwks } = await newKey('own');
  await server.apply(app('party-key-again', { jwks }));
  const same = { [client.modifyAssertion]: (header, payload) => { payload.jti = 'the same each time'; } };
  const config = await connect(server, 'party-key-again', { auth: client.PrivateKeyJwt(key, same) });
  await assert.rejects(client.refreshTokenGrant(config, 'any'), { error: 'invalid_grant' });
  await assert.rejects(client.refreshTokenGrant(config, 'any'), { error: 'invalid_client' });
});

for (const parameter of ['resource', 'audience']) {
  storyOf(...machines, `a program gets a JWT for an API that it names by ${parameter}`, async (server) => {
    const clientId = `party-machine-${parameter}`;
    await server.apply(EXAMPLE_API + app(clientId, { ...MACHINE, audiences: [API], access_token_seconds: 600 }));
    const config = await connect(server, clientId);
    const answer = await client.clientCredentialsGrant(config, { scope: 'read:orders', [parameter]: API });
    assert.deepEqual([answer.expires_in, answer.id_token, answer.refresh_token], [600, undefined, undefined]);

    // The API checks what it is shown (RFC 9068).
    const jwks = createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri));
    const expected = { issuer: server.issuer, audience: API, typ: 'at+jwt', requiredClaims: ['iat', 'exp', 'jti', 'sub'] };
    const { payload } = await jwtVerify(answer.access_token, jwks, expected);
    assert.deepEqual([payload.client_id, payload.scope, payload.exp - payload.iat], [clientId, 'read:orders', 600]);
  });
}

storyOf(...machines, 'a program gets nothing for an API that it may not call', async (server) => {
  await server.apply(EXAMPLE_API + app('party-machine-elsewhere', { ...MACHINE, audiences: [] }));
  const config = await connect(server, 'party-machine-elsewhere');
  for (const named of [API, 'https://unknown.example.com']) await assert.rejects(client.clientCredentialsGrant(config, { resource: named }));
});

storyOf(...dpop, 'a token that is bound to a key is worth nothing without it', async (server) => {
  await server.apply(app('party-dpop', { dpop_bound: true }));
  const config = await connect(server, 'party-dpop');
  const [own, other] = [await client.randomDPoPKeyPair('ES256'), await client.randomDPoPKeyPair('ES256')].map((pair) => client.getDPoPHandle(config, pair));
  const tokens = await signIn(config, stranger(server), { dpop: own });
  assert.equal(tokens.token_type, 'dpop');
  const { sub } = tokens.claims();
  assert.equal((await client.fetchUserInfo(config, tokens.access_token, sub, { DPoP: own })).sub, sub);
  await assert.rejects(client.fetchUserInfo(config, tokens.access_token, sub, { DPoP: other }), { status: 401 });
  await assert.rejects(client.fetchUserInfo(config, tokens.access_token, sub), { status: 401 });

  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token, undefined, { DPoP: own });
  assert.equal(refreshed.token_type, 'dpop');
});

storyOf(...dpop, 'a party that must prove its key gets no token without a proof', async (server) => {
  await server.apply(app('party-must-prove', { dpop_bound: true }));
  const config = await connect(server, 'party-must-prove');
  await assert.rejects(signIn(config, stranger(server)), { status: 400 });
});

storyOf(...introspection, 'a party asks about its tokens, and hears when one is over', async (server) => {
  const config = await connect(server, 'party-basic');
  const tokens = await signIn(config, stranger(server));
  const about = await client.tokenIntrospection(config, tokens.access_token);
  assert.deepEqual([about.active, about.sub, about.client_id], [true, tokens.claims().sub, 'party-basic']);
  assert.equal((await client.tokenIntrospection(config, tokens.refresh_token)).active, true);

  const another = await connect(server, 'party-post', { auth: client.ClientSecretPost(secretOf('party-post')) });
  assert.deepEqual(await client.tokenIntrospection(another, tokens.refresh_token), { active: false }, 'nobody learns about tokens of others');
  await client.tokenRevocation(config, tokens.refresh_token);
  for (const token of [tokens.access_token, tokens.refresh_token, 'nonsense']) {
    assert.deepEqual(await client.tokenIntrospection(config, token), { active: false });
  }
});

storyOf(...edwards, 'an ID token is signed with EdDSA for who asks for it', async (server) => {
  await server.apply(app('party-edwards', { id_token_alg: 'EdDSA' }));
  const config = await connect(server, 'party-edwards', { id_token_signed_response_alg: 'EdDSA' });
  const tokens = await signIn(config, stranger(server));
  assert.equal(decodeProtectedHeader(tokens.id_token).alg, 'EdDSA');
});

/** An application's own server, which hears of sign-outs. */
const listen = async () => {
  const heard = [];
  const stub = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => { body += part; }).on('end', () => {
      heard.push({ method: request.method, type: request.headers['content-type'], token: new URLSearchParams(body).get('logout_token') });
      response.writeHead(200, { 'cache-control': 'no-store' }).end();
    });
  });
  await new Promise((resolve) => { stub.listen(0, '127.0.0.1', resolve); });
  return { heard, url: `http://127.0.0.1:${stub.address().port}/sign-outs`, close: () => { stub.closeAllConnections(); stub.close(); } };
};

storyOf(...backChannel, 'when a person signs out at one party, another hears of it behind their back', async (server) => {
  const stub = await listen();
  try {
    await server.apply(app('party-hears', { backchannel_logout_uri: stub.url, logout_uris: [BYE] }));
    const [hears, asks] = [await connect(server, 'party-hears'), await connect(server, 'party-basic')];
    const visitor = stranger(server);
    const [claims, { id_token: hint }] = [(await signIn(hears, visitor)).claims(), await signIn(asks, visitor)];
    await visitor.open(client.buildEndSessionUrl(asks, { id_token_hint: hint, post_logout_redirect_uri: BYE }));
    const [{ method, type, token }] = await eventually('the news', () => stub.heard.length > 0 && stub.heard);
    assert.deepEqual([method, type?.split(';')[0]], ['POST', 'application/x-www-form-urlencoded']);

    const jwks = createRemoteJWKSet(new URL(hears.serverMetadata().jwks_uri));
    const expected = { issuer: server.issuer, audience: 'party-hears', typ: 'logout+jwt', requiredClaims: ['iat', 'exp', 'jti', 'events'] };
    const { payload } = await jwtVerify(token, jwks, expected);
    assert.deepEqual(payload.events['http://schemas.openid.net/event/backchannel-logout'], {});
    assert.deepEqual([payload.sid, payload.sub ?? claims.sub, payload.nonce], [claims.sid, claims.sub, undefined]);
    assert.ok(payload.exp - payload.iat <= 120, 'it is short-lived');
  } finally {
    stub.close();
  }
});
