// Keys that a party makes for itself.
import { exportJWK, generateKeyPair } from 'jose';

/** A new ES256 key: `key` for the library's own use, `jwks` as a JSON text for the apply file. */
export const newKey = async (kid) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...await exportJWK(publicKey), kid, alg: 'ES256', use: 'sig' };
  return { key: { key: privateKey, kid }, jwks: JSON.stringify({ keys: [jwk] }) };
};
