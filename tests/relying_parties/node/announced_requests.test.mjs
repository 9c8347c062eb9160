// Ways to ask for an authorization, each told only when the server announces it.
import assert from 'node:assert/strict';
import * as client from 'openid-client';
import { newKey } from './keys.mjs';
import { CALLBACK, app, connect, errorOf, house, newRequest, secretOf, signIn, stranger } from './party.mjs';

const { storyOf } = house();

const pushed = ['pushed_authorization_request_endpoint', (discovery) => discovery.pushed_authorization_request_endpoint];
const signed = ['request_parameter_supported', (discovery) => discovery.request_parameter_supported === true];
const formPost = ['response_modes_supported: form_post', (discovery) => discovery.response_modes_supported?.includes('form_post')];
const device = ['device_authorization_endpoint', (discovery) => discovery.device_authorization_endpoint];
const pairwise = ['subject_types_supported: pairwise', (discovery) => discovery.subject_types_supported?.includes('pairwise')];

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
const DEVICE = { kind: 'native', client_secret: undefined, redirect_uris: undefined, grant_types: [DEVICE_CODE, 'refresh_token'] };

storyOf(...pushed, 'a pushed request signs somebody in, once', async (server) => {
  await server.apply(app('party-pushes', { require_par: true }));
  const config = await connect(server, 'party-pushes');
  const visitor = stranger(server);
  const { parameters, checks } = await newRequest();
  const url = await client.buildAuthorizationUrlWithPAR(config, parameters);
  assert.deepEqual([...url.searchParams.keys()].toSorted(), ['client_id', 'request_uri']);
  const tokens = await client.authorizationCodeGrant(config, new URL((await visitor.open(url)).leftFor), checks);
  assert.ok(tokens.claims().sub);

  const { leftFor } = await visitor.open(url);
  assert.equal(leftFor ? new URL(leftFor).searchParams.get('code') : null, null, 'the pushed request is used up');
});

storyOf(...pushed, 'a party that must push gets nothing for a request in the query', async (server) => {
  await server.apply(app('party-must-push', { require_par: true }));
  const config = await connect(server, 'party-must-push');
  assert.notEqual(await errorOf(config, stranger(server)), null);
});

storyOf(...pushed, 'pushing takes the secret and a registered address', async (server) => {
  await server.apply(app('party-pushes-badly'));
  const { parameters } = await newRequest();
  const wrongSecret = await connect(server, 'party-pushes-badly', { auth: client.ClientSecretPost('a-wrong-secret-of-some-length') });
  await assert.rejects(client.buildAuthorizationUrlWithPAR(wrongSecret, parameters), { status: 401 });
  const config = await connect(server, 'party-pushes-badly');
  await assert.rejects(client.buildAuthorizationUrlWithPAR(config, { ...parameters, redirect_uri: `${CALLBACK}/other` }), { status: 400 });
});

storyOf(...signed, 'a signed request object signs somebody in', async (server) => {
  const { key, jwks } = await newKey('signing');
  await server.apply(app('party-signs', { jwks }));
  const config = await connect(server, 'party-signs');
  const { parameters, checks } = await newRequest();
  const url = await client.buildAuthorizationUrlWithJAR(config, parameters, key);
  const tokens = await client.authorizationCodeGrant(config, new URL((await stranger(server).open(url)).leftFor), checks);
  assert.ok(tokens.claims().sub);
});

storyOf(...signed, 'a request object signed with another key leads to no code', async (server) => {
  const [own, other] = [await newKey('signing'), await newKey('signing')];
  await server.apply(app('party-is-forged', { jwks: own.jwks }));
  const config = await connect(server, 'party-is-forged');
  const { parameters } = await newRequest();
  const url = await client.buildAuthorizationUrlWithJAR(config, parameters, other.key);
  const { leftFor, status } = await stranger(server).open(url);
  assert.ok(leftFor ? new URL(leftFor).searchParams.get('error') : status >= 400, `it led to ${leftFor ?? status}`);
});

storyOf(...formPost, 'the answer comes as a form, and nothing stands in the address', async (server) => {
  await server.apply(app('party-by-form', { response_modes: ['query', 'form_post'] }));
  const config = await connect(server, 'party-by-form');
  const visitor = stranger(server);
  const { parameters, checks } = await newRequest({ response_mode: 'form_post' });
  const { leftFor, page, headers } = await visitor.open(client.buildAuthorizationUrl(config, parameters));
  assert.equal(leftFor, undefined, 'no redirect');
  const form = page.forms.find(({ action }) => action === CALLBACK);
  assert.equal(form?.method, 'POST');
  assert.match(headers.get('cache-control') ?? '', /no-store/);
  const request = new Request(CALLBACK, { method: 'POST', body: visitor.browser.filled(form) });
  const tokens = await client.authorizationCodeGrant(config, request, checks);
  assert.ok(tokens.claims().sub);
});

storyOf(...formPost, 'a refusal comes as a form too', async (server) => {
  await server.apply(app('party-refused-by-form', { response_modes: ['query', 'form_post'] }));
  const config = await connect(server, 'party-refused-by-form');
  const { parameters } = await newRequest({ response_mode: 'form_post', prompt: 'none', state: 'a"><b>&' });
  const visitor = stranger(server);
  const { page } = await visitor.open(client.buildAuthorizationUrl(config, parameters));
  const sent = visitor.browser.filled(page.forms.find(({ action }) => action === CALLBACK));
  assert.deepEqual([sent.get('error'), sent.get('state'), sent.get('iss')], ['login_required', 'a"><b>&', server.issuer]);
});

storyOf(...device, 'a device without a keyboard waits while a person signs in elsewhere', async (server) => {
  await server.apply(app('party-device', DEVICE));
  const config = await connect(server, 'party-device', { auth: client.None() });
  const shown = await client.initiateDeviceAuthorization(config, { scope: 'openid phone' });
  const visitor = stranger(server);
  const { status, page } = await visitor.open(shown.verification_uri, { user_code: shown.user_code });
  assert.equal(status, 200, page?.heading);
  const tokens = await client.pollDeviceAuthorizationGrant(config, shown);
  const about = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  assert.equal(about.phone_number, visitor.phone);
});

storyOf(...device, 'before anybody has answered, the device is told to wait', async (server) => {
  await server.apply(app('party-eager', DEVICE));
  const config = await connect(server, 'party-eager', { auth: client.None() });
  const { device_code: code } = await client.initiateDeviceAuthorization(config, { scope: 'openid' });
  const ask = client.genericGrantRequest(config, DEVICE_CODE, { device_code: code });
  await assert.rejects(ask, { error: 'authorization_pending' });
});

storyOf(...pairwise, 'two parties know one person under two names', async (server) => {
  const visitor = stranger(server);
  const names = [];
  for (const [clientId, host] of [['party-here', 'here.example.com'], ['party-there', 'there.example.com']]) {
    await server.apply(app(clientId, { subject_type: 'pairwise', redirect_uris: [`https://${host}/callback`] }));
    const config = await connect(server, clientId, { auth: client.ClientSecretBasic(secretOf(clientId)) });
    const extra = { redirect_uri: `https://${host}/callback` };
    const [tokens, again] = [await signIn(config, visitor, { extra }), await signIn(config, visitor, { extra })];
    assert.equal(tokens.claims().sub, again.claims().sub);
    assert.ok(await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub));
    names.push(tokens.claims().sub);
  }
  assert.notEqual(names[0], names[1]);
});
