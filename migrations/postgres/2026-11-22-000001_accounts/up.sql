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
  purpose          TEXT   NOT NULL CHECK (purpose IN ('sign_in', 'recover')),
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
  cancel       BYTEA  NOT NULL UNIQUE,                         -- SHA-256 of the link that stops it
  created_at   BIGINT NOT NULL,
  ends_at      BIGINT NOT NULL,
  cancelled_at BIGINT
);
CREATE INDEX number_claim_account ON number_claim (account_id);

-- A person's own history.
CREATE INDEX audit_event_account ON audit_event (account_id, id) WHERE account_id IS NOT NULL;

-- Codes serve more than signing in, each its own purpose and, beyond signing in, one account.
ALTER TABLE challenge DROP CONSTRAINT challenge_purpose_check;
ALTER TABLE challenge ADD CONSTRAINT challenge_purpose_check CHECK (purpose IN ('sign_in', 'second_step', 'bind', 'remove', 'recover'));
ALTER TABLE challenge ADD COLUMN account_id TEXT;              -- the only account it serves; NULL for signing in

-- A message carries a code or a notice.
ALTER TABLE message ALTER COLUMN challenge_id DROP NOT NULL;
ALTER TABLE message ADD COLUMN notice TEXT;                    -- what a notice says (JSON, masked)
ALTER TABLE message ADD CONSTRAINT message_of_either CHECK ((challenge_id IS NULL) <> (notice IS NULL));
