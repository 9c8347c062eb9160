-- What the whole OpenID provider keeps. Rows that could be guessed at are found by digests; proofs that count once leave a
-- row until they are over.

-- What a request asked beyond scopes: single claims, resources, the key that tokens are bound to (JSON; NULL for nothing).
ALTER TABLE authorization_code ADD COLUMN details TEXT;
ALTER TABLE token_grant ADD COLUMN details TEXT;

-- Keys are published before they sign and after they have signed, so that no relying party meets one it does not know.
CREATE TABLE signing_key_of_its_time (
  kid                TEXT   NOT NULL PRIMARY KEY,
  algorithm          TEXT   NOT NULL CHECK (algorithm IN ('RS256', 'ES256', 'EdDSA')),
  sealed_private_key BYTEA  NOT NULL,
  created_at         BIGINT NOT NULL,
  signs_from         BIGINT NOT NULL,
  published_until    BIGINT,                                   -- NULL while no successor signs
  hidden             BOOLEAN NOT NULL DEFAULT FALSE            -- reads old hints, checks nothing else
);
INSERT INTO signing_key_of_its_time (kid, algorithm, sealed_private_key, created_at, signs_from)
  SELECT kid, algorithm, sealed_private_key, created_at, created_at FROM signing_key;
DROP TABLE signing_key;
ALTER TABLE signing_key_of_its_time RENAME TO signing_key;

-- What a user allowed a client that is not the installation's own.
CREATE TABLE consent (
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  client_id  TEXT   NOT NULL,
  scope      TEXT   NOT NULL,
  claims     TEXT   NOT NULL,                                  -- names of single claims, and APIs: JSON lists
  resources  TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, client_id)
);

-- Authorization requests that clients pushed (RFC 9126), found by the SHA-256 of the request URI, used once.
CREATE TABLE pushed_request (
  digest     BYTEA  NOT NULL PRIMARY KEY,
  client_id  TEXT   NOT NULL,
  parameters TEXT   NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX pushed_request_expires_at ON pushed_request (expires_at);

-- Ids of proofs that count once: client assertions (RFC 7523) and DPoP proofs (RFC 9449).
CREATE TABLE used_once (
  digest     BYTEA  NOT NULL PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX used_once_expires_at ON used_once (expires_at);

-- Devices that wait for somebody to sign in elsewhere (RFC 8628). Both codes as digests, the shown one keyed.
CREATE TABLE device_request (
  digest           BYTEA   NOT NULL PRIMARY KEY,
  user_code        BYTEA   NOT NULL UNIQUE,
  client_id        TEXT    NOT NULL,
  scope            TEXT    NOT NULL,
  details          TEXT,
  state            TEXT    NOT NULL CHECK (state IN ('waiting', 'allowed', 'refused', 'redeemed')),
  signed_in        TEXT,                                       -- who allowed it (JSON)
  pause            INTEGER NOT NULL,                           -- seconds between two questions
  polled_at        BIGINT,
  created_at       BIGINT  NOT NULL,
  expires_at       BIGINT  NOT NULL
);
CREATE INDEX device_request_expires_at ON device_request (expires_at);

-- Applications that still have to be told of a sign-out (OpenID Connect Back-Channel Logout). Ids sort by time.
CREATE TABLE logout_notice (
  id          TEXT    NOT NULL PRIMARY KEY,
  client_id   TEXT    NOT NULL,
  account_id  TEXT    NOT NULL,
  session_ref TEXT    NOT NULL,
  attempts    INTEGER NOT NULL DEFAULT 0,
  next_at     BIGINT,                                          -- NULL when it is over
  outcome     TEXT,
  created_at  BIGINT  NOT NULL
);
CREATE INDEX logout_notice_due ON logout_notice (next_at) WHERE next_at IS NOT NULL;

-- What applications know about a user beyond the standard claims (a JSON object of texts).
CREATE TABLE account_metadata (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  document   TEXT NOT NULL
);
