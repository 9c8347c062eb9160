// An application of somebody's own: a server that signs people in by the authorization code flow with PKCE, and believes no
// token that it has not checked.
import assert from 'node:assert/strict';
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';

const secret = () => randomBytes(32).toString('base64url');
const sha256 = (text) => createHash('sha256').update(text).digest();
const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url'));
const json = async (address, options = {}) => {
  const answer = await fetch(address, { ...options, headers: { connection: 'close', ...options.headers } });
  assert.ok(answer.ok, `${address} answers ${answer.status}`);
  return answer.json();
};

/** Checks an ID token as OpenID Connect Core section 3.1.3.7 says. Returns its claims. */
const checked = async (tokens, { issuer, jwks_uri }, { id, nonce }) => {
  const [header, payload, signature] = tokens.id_token.split('.');
  const { alg, kid } = decoded(header);
  assert.equal(alg, 'RS256');
  const { keys } = await json(jwks_uri);
  const key = createPublicKey({ key: keys.find((one) => one.kid === kid), format: 'jwk' });
  assert.ok(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')), 'the signature is not the issuer\'s');
  const claims = decoded(payload);
  assert.deepEqual([claims.iss, [claims.aud].flat(), claims.nonce], [issuer, [id], nonce]);
  assert.ok(claims.exp * 1_000 > Date.now() && claims.iat * 1_000 < Date.now() + 60_000);
  if (claims.at_hash) assert.equal(claims.at_hash, sha256(tokens.access_token).subarray(0, 16).toString('base64url'));
  return claims;
};

/** Starts one at an issuer. `knows` is told the client ID and the secret, once there are some. */
export const openRelyingParty = async (issuer) => {
  let client;
  let origin;
  const begun = new Map();

  const begin = async () => {
    const [state, nonce, verifier] = [secret(), secret(), secret()];
    begun.set(state, { nonce, verifier });
    const { authorization_endpoint: endpoint } = await json(`${issuer}/.well-known/openid-configuration`);
    return `${endpoint}?${new URLSearchParams({
      response_type: 'code',
      client_id: client.id,
      redirect_uri: `${origin}/callback`,
      scope: 'openid phone',
      state,
      nonce,
      code_challenge: sha256(verifier).toString('base64url'),
      code_challenge_method: 'S256',
    })}`;
  };

  const finish = async (answer) => {
    const own = begun.get(answer.get('state'));
    assert.ok(own, `nothing was begun with this state: ${answer}`);
    begun.delete(answer.get('state'));
    const about = await json(`${issuer}/.well-known/openid-configuration`);
    assert.equal(answer.get('iss'), about.issuer);
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code: answer.get('code'),
      redirect_uri: `${origin}/callback`,
      code_verifier: own.verifier,
    });
    const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    const tokens = await json(about.token_endpoint, { method: 'POST', body, headers: { authorization } });
    const claims = await checked(tokens, about, { id: client.id, nonce: own.nonce });
    const person = await json(about.userinfo_endpoint, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    assert.equal(person.sub, claims.sub);
    return { claims, person };
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/sign-in') {
      response.writeHead(302, { location: await begin() }).end();
      return;
    }
    const result = pathname === '/callback' ? await finish(searchParams).catch((error) => ({ error: error.message })) : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const shown = JSON.stringify(result).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    response.end(`<!doctype html><html lang="en"><title>Parcels</title><link rel="icon" href="data:,"><h1>Parcels</h1><pre>${shown}</pre>`);
  });
  await new Promise((resolve) => { server.listen(0, 'localhost', resolve); });
  origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    knows(id, itsSecret) { client = { id, secret: itsSecret }; },
    credentials: () => ({ client_id: client.id, client_secret: client.secret }),
    /** What it made of the answer that a page shows: claims of the ID token, and what `/userinfo` says. */
    async signedIn(page) {
      assert.ok(page.url().startsWith(`${origin}/callback?`), page.url());
      const { error, ...rest } = JSON.parse(await page.locator('pre').textContent());
      assert.equal(error, undefined);
      return rest;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
