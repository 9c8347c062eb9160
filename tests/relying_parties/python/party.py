"""A relying party made of Authlib and joserfc, which checks whatever it is given."""

import urllib.parse

from authlib.common.security import generate_token
from authlib.oauth2.client import OAuth2Client
from authlib.oidc.core import CodeIDToken, UserInfo
from joserfc import jwt
from joserfc.jwk import KeySet

from web import Session, get_json, send

CALLBACK = "https://app.example.com/callback"


class Party:
    def __init__(self, server, client_id, secret, algorithm="RS256", method="client_secret_basic", auth=None):
        self.metadata = get_json(f"{server.issuer}.well-known/openid-configuration")
        assert self.metadata["issuer"] == server.issuer
        self.client_id, self.algorithm = client_id, algorithm
        self.oauth = OAuth2Client(
            Session(),
            client_id=client_id,
            client_secret=secret,
            token_endpoint_auth_method=method,
            revocation_endpoint_auth_method=method,
            scope="openid phone offline_access",
            redirect_uri=CALLBACK,
            code_challenge_method="S256",
            token_endpoint=self.metadata["token_endpoint"],
        )
        if auth is not None:
            self.oauth.register_client_auth_method(auth)

    def begin(self, **extra):
        """The address to send a person to, and what to remember until the answer."""
        memory = {"verifier": generate_token(64), "nonce": generate_token(24)}
        endpoint = self.metadata["authorization_endpoint"]
        url, memory["state"] = self.oauth.create_authorization_url(endpoint, code_verifier=memory["verifier"], nonce=memory["nonce"], **extra)
        return url, memory

    def finish(self, answer, memory):
        """Trades the code, and returns the tokens with the ID token's claims, all of them checked."""
        # RFC 9207; Authlib leaves it to its user.
        issuers = urllib.parse.parse_qs(urllib.parse.urlsplit(answer).query).get("iss")
        assert issuers == [self.metadata["issuer"]], f"an answer of {issuers}"
        tokens = self.oauth.fetch_token(authorization_response=answer, state=memory["state"], code_verifier=memory["verifier"])
        return tokens, self.claims(tokens, nonce=memory["nonce"])

    def claims(self, tokens, nonce=None):
        keys = KeySet.import_key_set(get_json(self.metadata["jwks_uri"]))
        token = jwt.decode(tokens["id_token"], keys, algorithms=[self.algorithm])
        options = {"iss": {"essential": True, "value": self.metadata["issuer"]}, "aud": {"essential": True, "value": self.client_id}}
        parameters = {"client_id": self.client_id, "nonce": nonce, "access_token": tokens["access_token"]}
        claims = CodeIDToken(token.claims, token.header, options, parameters)
        claims.validate(leeway=5)
        return claims

    def sign_in(self, visitor, **extra):
        url, memory = self.begin(**extra)
        return self.finish(visitor.open(url), memory)

    def userinfo(self, access_token):
        """Who it is, or nothing when the token is refused."""
        answer = send("GET", self.metadata["userinfo_endpoint"], headers={"Authorization": f"Bearer {access_token}"})
        assert answer.status_code in (200, 401), answer.text
        return UserInfo(answer.json()) if answer.status_code == 200 else None
