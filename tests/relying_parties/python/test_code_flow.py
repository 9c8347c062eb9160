import json
import time
import unittest

from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from joserfc.jwk import ECKey

from door import Server, Visitor
from party import CALLBACK, Party

BASIC = {"client_id": "party-basic", "secret": "party-basic-has-this-secret"}
POST = {"client_id": "party-post", "secret": "party-post-has-this-secret", "algorithm": "ES256", "method": "client_secret_post"}


class CodeFlow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)

    def refused(self, error):
        return self.assertRaisesRegex(OAuth2Error, error)

    def test_a_stranger_signs_in_and_the_party_checks_every_claim(self):
        for settings in (BASIC, POST):
            with self.subTest(settings["client_id"]):
                party, visitor = Party(self.server, **settings), Visitor(self.server)
                tokens, claims = party.sign_in(visitor)
                self.assertEqual(tokens["token_type"], "Bearer")
                self.assertEqual(claims.header["alg"], party.algorithm)
                about = party.userinfo(tokens["access_token"])
                self.assertEqual((about["sub"], about["phone_number"], about["phone_number_verified"]), (claims["sub"], visitor.phone, True))

    def test_a_code_needs_its_verifier_and_serves_once(self):
        party, visitor = Party(self.server, **BASIC), Visitor(self.server)
        url, memory = party.begin()
        answer = visitor.open(url)
        with self.refused("invalid_grant"):
            party.finish(answer, {**memory, "verifier": "another-verifier-that-is-just-as-long-as-the-first-one"})
        url, memory = party.begin()
        answer = visitor.open(url)
        tokens, _ = party.finish(answer, memory)
        with self.refused("invalid_grant"):
            party.finish(answer, memory)
        self.assertIsNone(party.userinfo(tokens["access_token"]))

    def test_a_wrong_secret_gets_nothing(self):
        party = Party(self.server, "party-basic", "a-wrong-secret-of-some-length")
        with self.refused("invalid_client"):
            party.sign_in(Visitor(self.server))

    def test_refreshing_rotates_and_a_late_use_of_the_old_one_ends_the_family(self):
        party = Party(self.server, **BASIC)
        first, before = party.sign_in(Visitor(self.server))
        second = party.oauth.refresh_token(refresh_token=first["refresh_token"])
        self.assertNotEqual(first["refresh_token"], second["refresh_token"])
        now = party.claims(second)
        self.assertEqual((now["sub"], now["auth_time"]), (before["sub"], before["auth_time"]))
        self.assertTrue(party.userinfo(second["access_token"]))

        # For ten seconds the old one stands for a lost answer.
        time.sleep(11)
        for token in (first, second):
            with self.refused("invalid_grant"):
                party.oauth.refresh_token(refresh_token=token["refresh_token"])
        self.assertIsNone(party.userinfo(second["access_token"]))

    def test_what_is_revoked_is_over(self):
        party = Party(self.server, **POST)
        tokens, _ = party.sign_in(Visitor(self.server))
        answer = party.oauth.revoke_token(party.metadata["revocation_endpoint"], token=tokens["refresh_token"])
        self.assertEqual(answer.status_code, 200)
        with self.refused("invalid_grant"):
            party.oauth.refresh_token(refresh_token=tokens["refresh_token"])
        self.assertIsNone(party.userinfo(tokens["access_token"]))

    def test_a_party_signs_for_itself_instead_of_sending_a_secret(self):
        if "private_key_jwt" not in self.server.discovery["token_endpoint_auth_methods_supported"]:
            self.skipTest("the server does not announce token_endpoint_auth_methods_supported: private_key_jwt")
        key = ECKey.generate_key("P-256", {"kid": "own", "alg": "ES256", "use": "sig"})
        jwks = json.dumps({"keys": [key.as_dict(private=False)]})
        lines = ['client_id = "party-python-key"', 'name = "party-python-key"', 'kind = "web"', f"redirect_uris = {json.dumps([CALLBACK])}", "sms = true"]
        self.server.apply("\n".join(["[[app]]", *lines, f"jwks = {json.dumps(jwks)}"]))

        def signing(own):
            auth = PrivateKeyJWT(self.server.discovery["token_endpoint"], headers={"kid": "own"}, alg="ES256")
            return Party(self.server, "party-python-key", own, method="private_key_jwt", auth=auth)

        tokens, _ = signing(key).sign_in(Visitor(self.server))
        self.assertTrue(signing(key).oauth.refresh_token(refresh_token=tokens["refresh_token"]))
        with self.refused("invalid_client"):
            signing(ECKey.generate_key("P-256", {"kid": "own"})).oauth.refresh_token(refresh_token=tokens["refresh_token"])


if __name__ == "__main__":
    unittest.main()
