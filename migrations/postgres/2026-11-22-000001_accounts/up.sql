-- What accounts are made of: second steps, passkeys, recovery codes, half-finished sign-ins, notices and the ways to take a
-- change back. Seeds are sealed; codes and links are kept as digests; a passkey's row holds its public key.

-- A number may serve as a second step without opening the account, and the other way round.
ALTER TABLE address ADD COLUMN signs_in BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE address ADD COLUMN second_step_since BIGINT;       -- NULL: not set up as a second step
ALTER TABLE address ADD COLUMN proven_at BIGINT;               -- when somebody last showed to receive there; NULL: at verified_at

ALTER TABLE account ADD COLUMN password_changed_at BIGINT;

-- Ids of deleted accounts, which nobody gets again (a subject is never reused).
CREATE TABLE retired_account (
  id         TEXT   NOT NULL PRIMARY KEY,
  retired_at BIGINT NOT NULL
);

CREATE TABLE account_picture (
  account_id TEXT   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  media_type TEXT   NOT NULL,
  bytes      BYTEA  NOT NULL,
  updated_at BIGINT NOT NULL
);

-- Authenticator apps (RFC 6238). A step counts once: only later ones than the last are taken.
CREATE TABLE totp_device (
  id          TEXT   NOT NULL PRIMARY KEY,
  account_id  TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name        TEXT   NOT NULL,
  sealed_seed BYTEA  NOT NULL,
  last_step   BIGINT NOT NULL,
  created_at  BIGINT NOT NULL,
  used_at     BIGINT
);
CREATE INDEX totp_device_account ON totp_device (account_id);

-- Passkeys, found by the id that the authenticator gave (unique over all people).
CREATE TABLE passkey (
  id          TEXT   NOT NULL PRIMARY KEY,
  account_id  TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  credential  BYTEA  NOT NULL UNIQUE,
  name        TEXT   NOT NULL,
  document    TEXT   NOT NULL,                                 -- public key and counter (JSON)
  created_at  BIGINT NOT NULL,
  used_at     BIGINT
);
CREATE INDEX passkey_account ON passkey (account_id);

-- WebAuthn ceremonies under way: read and deleted by one statement. Bound to the browser that began.
CREATE TABLE ceremony (
  binding    BYTEA  NOT NULL,
  kind       TEXT   NOT NULL CHECK (kind IN ('register', 'sign_in', 'second_step')),
  account_id TEXT,
  document   TEXT   NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (binding, kind)
);
CREATE INDEX ceremony_expires_at ON ceremony (expires_at);

-- Saved recovery codes as keyed digests. Each works once.
CREATE TABLE recovery_code (
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  digest     BYTEA  NOT NULL,
  created_at BIGINT NOT NULL,
  used_at    BIGINT,
  PRIMARY KEY (account_id, digest)
);

-- Browsers in which a second step is not asked again for a while, found by the SHA-256 of their cookie.
CREATE TABLE remembered_browser (
  digest     BYTEA  NOT NULL,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (digest, account_id)
);
CREATE INDEX remembered_browser_account ON remembered_browser (account_id);
CREATE INDEX remembered_browser_expires_at ON remembered_browser (expires_at);

-- Browsers that an account was used in: one that is not here is told of. Found by the SHA-256 of the browser's name.
CREATE TABLE known_browser (
  digest     BYTEA  NOT NULL,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (digest, account_id)
);
CREATE INDEX known_browser_account ON known_browser (account_id);

-- A first factor was proven and something is missing. One a sign-in attempt, found by what challenges of the attempt are
-- bound to; good for the next step and nothing else.
CREATE TABLE partial_sign_in (
  binding          BYTEA  NOT NULL PRIMARY KEY,
  account_id       TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  client_id        TEXT   NOT NULL,
  purpose          TEXT   NOT NULL CHECK (purpose IN ('sign_in', 'recover', 'recall')),
  factors          TEXT   NOT NULL,                            -- what was proven so far (JSON)
  authenticated_at BIGINT NOT NULL,
  expires_at       BIGINT NOT NULL
);
CREATE INDEX partial_sign_in_account ON partial_sign_in (account_id);
CREATE INDEX partial_sign_in_expires_at ON partial_sign_in (expires_at);

-- What a notice's link takes back, for ten days.
CREATE TABLE disavowal (
  digest     BYTEA  NOT NULL PRIMARY KEY,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  change     TEXT   NOT NULL,                                  -- what happened (JSON)
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at    BIGINT
);
CREATE INDEX disavowal_account ON disavowal (account_id);
CREATE INDEX disavowal_expires_at ON disavowal (expires_at);

-- Links that invite somebody to an account that was made for them.
CREATE TABLE invitation (
  digest     BYTEA  NOT NULL PRIMARY KEY,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  expires_at BIGINT NOT NULL,
  used_at    BIGINT
);
CREATE INDEX invitation_account ON invitation (account_id);

-- Somebody else has an old number now: after a quarantine it leaves the account that it belonged to.
CREATE TABLE number_claim (
  blind_index  BYTEA  NOT NULL PRIMARY KEY,
  account_id   TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created_at   BIGINT NOT NULL,
  ends_at      BIGINT NOT NULL,
  cancelled_at BIGINT
);
CREATE INDEX number_claim_account ON number_claim (account_id);

-- A person's own history.
CREATE INDEX audit_event_account ON audit_event (account_id, id) WHERE account_id IS NOT NULL;

-- Codes serve more than signing in, each its own purpose and, beyond signing in, one account.
CREATE TABLE challenge_of_its_purpose (
  id            TEXT    NOT NULL PRIMARY KEY,
  purpose       TEXT    NOT NULL CHECK (purpose IN ('sign_in', 'second_step', 'bind', 'remove', 'recover')),
  channel       TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
  blind_index   BYTEA   NOT NULL CHECK (length(blind_index) = 32),
  sealed        BYTEA   NOT NULL,
  client_id     TEXT    NOT NULL,
  binding       BYTEA   NOT NULL,
  code_length   INTEGER NOT NULL CHECK (code_length BETWEEN 6 AND 8),
  tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  max_tries     INTEGER NOT NULL CHECK (max_tries BETWEEN 1 AND 5),
  decoy         BOOLEAN NOT NULL,
  language      TEXT    NOT NULL,
  locale        TEXT    NOT NULL,
  created_at    BIGINT  NOT NULL,
  expires_at    BIGINT  NOT NULL,
  redeemed_at   BIGINT,
  superseded_at BIGINT,
  account_id    TEXT,                                          -- the only account it serves; NULL for signing in
  CHECK (expires_at - created_at <= 600000000)                 -- ten minutes (NIST SP 800-63B-4, 3.1.3.2)
);
INSERT INTO challenge_of_its_purpose SELECT id, purpose, channel, blind_index, sealed, client_id, binding, code_length, tries, max_tries,
  decoy, language, locale, created_at, expires_at, redeemed_at, superseded_at, NULL FROM challenge;
DROP TABLE challenge;
ALTER TABLE challenge_of_its_purpose RENAME TO challenge;
CREATE UNIQUE INDEX challenge_one_alive ON challenge (blind_index, client_id, purpose) WHERE redeemed_at IS NULL AND superseded_at IS NULL;
CREATE INDEX challenge_expires_at ON challenge (expires_at);

-- A message carries a code or a notice.
CREATE TABLE message_of_either (
  id           TEXT    NOT NULL PRIMARY KEY,
  channel      TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
  challenge_id TEXT,
  client_id    TEXT    NOT NULL,
  sealed       BYTEA   NOT NULL,
  state        TEXT    NOT NULL,
  state_rank   INTEGER NOT NULL,
  attempts     INTEGER NOT NULL DEFAULT 0,
  next_at      BIGINT,                                         -- set while the message waits for a worker
  provider_id  TEXT,
  error_class  TEXT,
  error_code   TEXT,
  created_at   BIGINT  NOT NULL,
  updated_at   BIGINT  NOT NULL,
  notice       TEXT,                                           -- what a notice says (JSON, masked)
  CHECK ((challenge_id IS NULL) <> (notice IS NULL))
);
INSERT INTO message_of_either SELECT id, channel, challenge_id, client_id, sealed, state, state_rank, attempts, next_at, provider_id,
  error_class, error_code, created_at, updated_at, NULL FROM message;
DROP TABLE message;
ALTER TABLE message_of_either RENAME TO message;
CREATE INDEX message_due ON message (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX message_challenge ON message (challenge_id);
